// One dialect, two homes: PostgreSQL where there is one, and the same engine inside this process where there is none.

import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const MIGRATIONS = new URL('./migrations/', import.meta.url)
/** Any number will do, as long as every copy of the service takes the same. */
const MIGRATING = 5201013
/** What PostgreSQL says when it cannot serve just now: a lost connection, no room for another, a server that stops. */
const GONE = /^(08|53|57P)/

/** The database did not answer, whatever was asked of it. The same request may succeed later. */
export class Unavailable extends Error {
  statusCode = 503
  code = 'unavailable'
  constructor() {
    super('expected the database to answer; try again')
  }
}

/**
 * Opens the database and brings its tables up to date. `lost` is called when a connection breaks.
 *
 * Gives `query(sql, values)`, which resolves to rows, `transaction(work)`, and `close()`. They throw `Unavailable` where
 * the database does not answer.
 */
export async function open({ databaseUrl, dataFolder }, lost = () => {}) {
  const database = databaseUrl ? await server(databaseUrl, lost) : await embedded(dataFolder)
  try {
    await migrate(database)
  } catch (error) {
    await database.close()
    throw error
  }
  return database
}

async function server(connectionString, lost) {
  const { default: pg } = await import('pg')
  // A date is a day, not a moment: it stays text.
  const types = { getTypeParser: (type, format) => (type === pg.types.builtins.DATE ? String : pg.types.getTypeParser(type, format)) }
  const pool = new pg.Pool({ connectionString, types, max: 10, connectionTimeoutMillis: 5_000, query_timeout: 10_000 })
  pool.on('error', lost)
  // A connection may break while a transaction holds it and asks nothing: without a listener that would end the process.
  pool.on('connect', (client) => client.on('error', () => {}))
  const told = (error) => {
    // What has no code of PostgreSQL's comes from the way to it.
    throw !/^[0-9A-Z]{5}$/.test(error.code ?? '') || GONE.test(error.code) ? new Unavailable() : error
  }
  return {
    query: async (sql, values) => (await pool.query(sql, values).catch(told)).rows,
    async transaction(work) {
      const client = await pool.connect().catch(told)
      const query = async (sql, values) => (await client.query(sql, values).catch(told)).rows
      try {
        await query('BEGIN')
        const answer = await work(query)
        await query('COMMIT')
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
  const unlock = await lock(join(folder, 'process'))
  const database = await PGlite.create(join(folder, 'pglite'), { parsers: { [types.DATE]: (text) => text } })
  return {
    query: async (sql, values) => (await database.query(sql, values)).rows,
    transaction: (work) => database.transaction((inner) => work(async (sql, values) => (await inner.query(sql, values)).rows)),
    async close() {
      await database.close()
      await unlock()
    },
  }
}

/** Two processes in one folder would spoil it: the first one writes its id there, and the next looks whether it still runs. */
async function lock(path) {
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      await writeFile(path, String(process.pid), { flag: 'wx' })
      return () => rm(path, { force: true })
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
      const holder = Number(await readFile(path, 'utf8'))
      if (holder > 0 && holder !== process.pid && runs(holder)) break
      await rm(path, { force: true })
    }
  }
  throw new Error('DATA_FOLDER: expected a folder that no other process has open')
}

function runs(id) {
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

async function migrate(database) {
  const files = (await readdir(fileURLToPath(MIGRATIONS))).filter((file) => file.endsWith('.sql')).sort()
  await database.transaction(async (query) => {
    await query('SELECT pg_advisory_xact_lock($1)', [MIGRATING])
    await query('CREATE TABLE IF NOT EXISTS migrations (name text PRIMARY KEY, applied_at timestamptz NOT NULL DEFAULT now())')
    const applied = new Set((await query('SELECT name FROM migrations')).map(({ name }) => name))
    for (const file of files.filter((name) => !applied.has(name))) {
      const statements = (await readFile(new URL(file, MIGRATIONS), 'utf8')).split(/;\s*$/m).filter((statement) => statement.trim())
      for (const statement of statements) await query(statement)
      await query('INSERT INTO migrations (name) VALUES ($1)', [file])
    }
  })
}
