// The two databases that everything is tested on: a folder of PGlite, and PostgreSQL 15 in a temporary cluster.

import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'

const BIN = process.env.POSTGRES_BIN ?? '/usr/lib/postgresql/15/bin'

/** PGlite: `fresh()` gives the environment of a service with an empty database. */
export function embedded() {
  const folder = mkdtempSync(join(tmpdir(), 'careinquiry-pglite-'))
  return {
    name: 'PGlite',
    fresh: async () => ({ DATA_FOLDER: mkdtempSync(join(folder, 'data-')) }),
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
    remove() {
      stop()
      rmSync(folder, { recursive: true, force: true })
    },
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
