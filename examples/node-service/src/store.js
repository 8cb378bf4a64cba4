// What is kept, in SQL.

/** The records, their versions and what was said of them. */
export function store(database) {
  return {
    /**
     * Keeps a new version of a record, and gives `{version, received_at, added}`. The text of the latest version once more
     * is no new version: whoever did not hear the answer can send it again.
     */
    async add(recordId, body) {
      return database.transaction(async (query) => {
        // Two writers of one record take turns.
        await query('SELECT pg_advisory_xact_lock(hashtext($1))', [recordId])
        const [latest] = await query('SELECT version, received_at, body = $2 AS same FROM versions WHERE record_id = $1 ORDER BY version DESC LIMIT 1', [recordId, body])
        if (latest?.same) return { version: latest.version, received_at: latest.received_at, added: false }
        const [kept] = await query('INSERT INTO versions (record_id, version, body) VALUES ($1, $2, $3) RETURNING version, received_at', [recordId, (latest?.version ?? 0) + 1, body])
        return { ...kept, added: true }
      })
    },

    /** Keeps what the rules said of a version: the report as text, and what the caseload shows of it. */
    async evaluated(recordId, version, report, { text, doFirst }) {
      const [edition] = report.rulesets
      await database.query(
        `INSERT INTO evaluations (record_id, version, as_at, edition, digest, report, not_met, unclear, do_first)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING`,
        [recordId, version, report.as_at, `${edition.id}@${edition.version}`, edition.digest, text,
          report.summary.not_met, report.summary.insufficient_evidence, doFirst ?? null],
      )
    },

    /** The versions that have not been evaluated by an edition, the oldest first, without the first `skip`. */
    pending: (digest, limit, skip) =>
      database.query(
        `SELECT record_id, version, body, received_at FROM versions
         WHERE NOT EXISTS (SELECT 1 FROM evaluations
           WHERE evaluations.record_id = versions.record_id AND evaluations.version = versions.version AND digest = $1)
         ORDER BY received_at, record_id, version LIMIT $2 OFFSET $3`,
        [digest, limit, skip],
      ),

    /** Every record in its latest version, those with most to be done first. */
    caseload: (digest) =>
      database.query(
        `SELECT DISTINCT ON (versions.record_id) versions.record_id, versions.version, received_at, as_at, not_met, unclear, do_first
         FROM versions LEFT JOIN evaluations ON evaluations.record_id = versions.record_id
           AND evaluations.version = versions.version AND digest = $1
         ORDER BY versions.record_id, versions.version DESC`,
        [digest],
      ),

    /** The versions of a record, the newest first. */
    versions: (recordId) =>
      database.query(
        `SELECT versions.version, received_at, as_at, edition, digest, not_met, unclear
         FROM versions LEFT JOIN evaluations USING (record_id, version)
         WHERE record_id = $1 ORDER BY versions.version DESC, evaluated_at DESC`,
        [recordId],
      ),

    /** A version as it was received, the latest unless told; `undefined` where there is none. */
    async body(recordId, version) {
      const [row] = await database.query(
        `SELECT body FROM versions WHERE record_id = $1 AND ($2::integer IS NULL OR version = $2) ORDER BY version DESC LIMIT 1`,
        [recordId, version ?? null],
      )
      return row?.body
    },

    /** Keeps what a child's page shows beside the report of an edition. */
    lookedAhead: (recordId, version, digest, outlook) =>
      database.query('UPDATE evaluations SET outlook = $4 WHERE record_id = $1 AND version = $2 AND digest = $3', [recordId, version, digest, outlook]),

    /**
     * A version of a record, the latest unless told, with its report by an edition, or else its last report; `undefined`
     * where there is none.
     */
    async version(digest, recordId, version) {
      const [row] = await database.query(
        `SELECT versions.record_id, versions.version, received_at, as_at, edition, digest, report, outlook
         FROM versions LEFT JOIN evaluations USING (record_id, version)
         WHERE record_id = $2 AND ($3::integer IS NULL OR versions.version = $3)
         ORDER BY versions.version DESC, digest = $1 DESC, evaluated_at DESC LIMIT 1`,
        [digest, recordId, version ?? null],
      )
      return row
    },

    addToken: (hash, role, recordId, expiresAt) =>
      database.query('INSERT INTO tokens (hash, role, record_id, expires_at) VALUES ($1, $2, $3, $4)', [hash, role, recordId, expiresAt]),

    /** Whose token it is, where it has not expired. */
    async bearer(hash) {
      const [row] = await database.query('SELECT role, record_id FROM tokens WHERE hash = $1 AND expires_at > now()', [hash])
      return row
    },

    /** Whether the database answers. */
    ping: () => database.query('SELECT 1'),
  }
}
