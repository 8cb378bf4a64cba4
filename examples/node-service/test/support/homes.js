// The two databases that everything is tested on: a folder of PGlite, and PostgreSQL 15 in a temporary cluster.

import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'

const BIN = process.env.POSTGRES_BIN ?? '/usr/lib/postgresql/15/bin'

/** PGlite: `fresh()` gives the environment of a service with an empty database. */
export async function embedded() {
  const folder = mkdtempSync(join(tmpdir(), 'careinquiry-pglite-'))
  // To make a database takes PGlite seconds, to open one moments: one is made, and copied.
  const empty = join(folder, 'empty')
  mkdirSync(empty)
  await (await PGlite.create(join(empty, 'pglite'))).close()
  return {
    name: 'PGlite',
    async fresh() {
      const data = mkdtempSync(join(folder, 'data-'))
      cpSync(empty, data, { recursive: true })
      return { DATA_FOLDER: data }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** PostgreSQL: as above, and the server can be stopped at once, and started again. */
export async function postgres() {
  if (!existsSync(join(BIN, 'initdb'))) throw new Error(`expected PostgreSQL 15 in ${BIN}: apt-get install postgresql-15, or set POSTGRES_BIN`)
  const folder = mkdtempSync(join(tmpdir(), 'careinquiry-postgres-'))
  const data = join(folder, 'data')
  const port = await freePort()
  const as = unprivileged(folder)
  const run = (program, ...args) => {
    const { status, stderr } = spawnSync(join(BIN, program), args, { ...as, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], timeout: 60_000 })
    if (status !== 0) throw new Error(`${program}: ${stderr}`)
  }
  const start = () => run('pg_ctl', 'start', '--wait', '-D', data, '-l', join(folder, 'log'), '-o', `-h 127.0.0.1 -p ${port} -k ${folder}`)
  const stop = () => run('pg_ctl', 'stop', '--wait', '-m', 'immediate', '-D', data)
  run('initdb', '-D', data, '-U', 'careinquiry', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync')
  start()
  const remove = () => {
    if (existsSync(join(data, 'postmaster.pid'))) stop()
    rmSync(folder, { recursive: true, force: true })
  }
  // Tests that are broken off leave no server behind.
  process.once('exit', remove)
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1))
  const url = (database) => `postgres://careinquiry@127.0.0.1:${port}/${database}`
  return {
    name: 'PostgreSQL',
    async fresh() {
      const database = `t${randomBytes(6).toString('hex')}`
      const client = new pg.Client({ connectionString: url('postgres') })
      await client.connect()
      await client.query(`CREATE DATABASE ${database}`)
      await client.end()
      return { DATABASE_URL: url(database) }
    },
    server: { start, stop },
    remove,
  }
}

/** PostgreSQL refuses to run as root: the user that Debian made for it runs it then. */
function unprivileged(folder) {
  if (process.getuid() !== 0) return {}
  const [uid, gid] = ['-u', '-g'].map((flag) => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout))
  chownSync(folder, uid, gid)
  return { uid, gid }
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}
