// The service under load on loopback: `npm run load`. Writes bench/results.md. The service runs in a process of its own.

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import autocannon from 'autocannon'
import { rulesets } from 'careinquiry'
import { issue, path, serve, spawnServer } from '../test/support/service.js'

const SECONDS = 30
const CONNECTIONS = 10
const EXAMPLES = new URL('../../records/', import.meta.url)
const RECORD = 'r-202'

const folder = mkdtempSync(join(tmpdir(), 'careinquiry-load-'))
const env = { ...(process.env.DATABASE_URL ? { DATABASE_URL: process.env.DATABASE_URL } : { DATA_FOLDER: folder }) }
const bodies = readdirSync(EXAMPLES).map((file) => readFileSync(new URL(file, EXAMPLES), 'utf8')).filter((body) => JSON.parse(body).document_type === 'child')

const prepared = await serve(env)
const token = prepared.worker
const own = await issue(prepared.records, 'young_person', RECORD)
for (const body of bodies) await prepared.put(JSON.parse(body).record_id, body)
await prepared.stop()

const [busy] = loadavg()
const service = await spawnServer(env)
const authorization = (bearer) => ({ authorization: `Bearer ${bearer}` })
let writes = 0
const cases = [
  ['A report, `GET /api/records/{recordId}/report`', { url: path(RECORD, '/report'), headers: authorization(token) }],
  ['A child\'s page, the largest example', { url: `/children/${RECORD}`, headers: authorization(token) }],
  [`The caseload, ${bodies.length} records`, { url: '/caseload', headers: authorization(token) }],
  ['A young person\'s page', { url: '/my-page', headers: authorization(own) }],
  ['A new version, kept and evaluated, `PUT /api/records/{recordId}`', {
    headers: { ...authorization(token), 'content-type': 'application/json' },
    requests: bodies.map((body) => ({
      method: 'PUT', path: path(JSON.parse(body).record_id),
      // Other white space at the end is another text, so a new version.
      setupRequest: (request) => ({ ...request, body: body + ' '.repeat((writes += 1) % 100) }),
    })),
  }],
]

const rows = []
try {
  for (const [name, { url = '/', ...rest }] of cases) {
    const { latency, requests, non2xx, errors } = await autocannon({ url: service.url + url, connections: CONNECTIONS, duration: SECONDS, ...rest })
    if (non2xx + errors > 0) throw new Error(`${name}: expected answers of 2xx alone`)
    rows.push(`| ${name} | ${Math.round(requests.average)} | ${latency.p50} | ${latency.p99} |`)
    console.log(rows.at(-1))
  }
} finally {
  service.process.kill('SIGTERM')
  await service.exited
  rmSync(folder, { recursive: true, force: true })
}

const [edition] = rulesets()
writeFileSync(new URL('results.md', import.meta.url), `# The service under load

Written by \`npm run load\` on ${new Date().toISOString().slice(0, 10)}: autocannon on loopback, ${CONNECTIONS} connections, ${SECONDS} seconds each, one process of the
service on ${env.DATABASE_URL ? 'PostgreSQL' : 'PGlite in a folder'}. The load is made on the same machine: Node ${process.versions.node}, ${cpus().length} cores (${cpus()[0].model.trim()}). What else
ran there was ${busy.toFixed(1)} processes when it began. ${edition.id}@${edition.version}, ${edition.rules.length} rules.

| what is asked | answers a second | p50, ms | p99, ms |
| --- | ---: | ---: | ---: |
${rows.join('\n')}
`)
