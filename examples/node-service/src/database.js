// One dialect, two homes: PostgreSQL where there is one, and the same engine inside this process where there is none.

import { mkdir, readFile, readdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

const MIGRATIONS = new URL('./migrations/', import.meta.url)
/** Any number will do, as long as every copy of the service takes the same. */
const MIGRATING = 5201013

/**
 * Opens the database and brings its tables up to date.
 *
 * Gives `query(sql, values)`, which resolves to rows, `transaction(work)`, and `close()`.
 */
export async function open({ databaseUrl, dataFolder }, log) {
  const database = databaseUrl ? await server(databaseUrl, log) : await embedded(dataFolder)
  await migrate(database)
  return database
}

async function server(connectionString, log) {
  const { default: pg } = await import('pg')
  // A date is a day, not a moment: it stays text.
  const types = { getTypeParser: (type, format) => (type === pg.types.builtins.DATE ? String : pg.types.getTypeParser(type, format)) }
  const pool = new pg.Pool({ connectionString, types, max: 10, connectionTimeoutMillis: 5_000 })
  // A connection that breaks while idle is told of here; the next query takes another.
  pool.on('error', () => log.warn('a connection to the database was lost'))
  return {
    query: async (sql, values) => (await pool.query(sql, values)).rows,
    async transaction(work) {
      const client = await pool.connect()
      try {
        await client.query('BEGIN')
        const answer = await work(async (sql, values) => (await client.query(sql, values)).rows)
        await client.query('COMMIT')
        client.release()
        return answer
      } catch (error) {
        // A connection in the middle of a failed transaction is not used again.
        client.release(true)
        throw error
      }
    },
    close: () => pool.end(),
  }
}

async function embedded(folder) {
  const { PGlite, types } = await import('@electric-sql/pglite')
  await mkdir(folder, { recursive: true })
  const database = await PGlite.create(folder, { parsers: { [types.DATE]: (text) => text } })
  return {
    query: async (sql, values) => (await database.query(sql, values)).rows,
    transaction: (work) => database.transaction((inner) => work(async (sql, values) => (await inner.query(sql, values)).rows)),
    close: () => database.close(),
  }
}

async function migrate(database) {
  await database.query('CREATE TABLE IF NOT EXISTS migrations (name text PRIMARY KEY, applied_at timestamptz NOT NULL DEFAULT now())')
  const files = (await readdir(fileURLToPath(MIGRATIONS))).filter((file) => file.endsWith('.sql')).sort()
  for (const file of files) {
    const statements = (await readFile(new URL(file, MIGRATIONS), 'utf8')).split(/;\s*$/m).filter((statement) => statement.trim())
    await database.transaction(async (query) => {
      await query('SELECT pg_advisory_xact_lock($1)', [MIGRATING])
      const [applied] = await query('SELECT 1 FROM migrations WHERE name = $1', [file])
      if (applied) return
      for (const statement of statements) await query(statement)
      await query('INSERT INTO migrations (name) VALUES ($1)', [file])
    })
  }
}
