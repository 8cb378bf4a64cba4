// The service under load on loopback, on both databases: `npm run load -- [SECONDS]` writes bench/results.md. The service runs in a
// process of its own, PostgreSQL in a temporary cluster.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import autocannon from 'autocannon'
import { rulesets } from 'careinquiry'
import { embedded, postgres } from '../test/support/homes.js'
import { issue, path, serve, spawnServer } from '../test/support/service.js'

const SECONDS = Number(process.argv[2] ?? 30)
const CONNECTIONS = 10
/** Copies of the largest example, none of whose pages has been opened. */
const COPIES = 100
const EXAMPLES = new URL('../../records/', import.meta.url)
const RECORD = 'r-202'

const bodies = readdirSync(EXAMPLES).map((file) => readFileSync(new URL(file, EXAMPLES), 'utf8')).filter((body) => JSON.parse(body).document_type === 'child')
const copied = JSON.parse(bodies.find((body) => JSON.parse(body).record_id === RECORD))
const copy = (number) => `copy-${number % COPIES}`

const authorization = (bearer) => ({ authorization: `Bearer ${bearer}` })

/** What is asked, with the tokens of a worker and of a young person. */
function cases(worker, young) {
  let [opened, writes] = [0, 0]
  const headers = authorization(worker)
  return {
    'A report, `GET /api/records/{recordId}/report`': { url: path(RECORD, '/report'), headers },
    'A child\'s page, the largest example': { url: `/children/${RECORD}`, headers },
    'The same, opened for the first time': {
      amount: COPIES, requests: [{ headers, setupRequest: (request) => ({ ...request, path: `/children/${copy(opened++)}` }) }],
    },
    [`The caseload, ${bodies.length + COPIES} records`]: { url: '/caseload', headers },
    'A young person\'s page': { url: '/my-page', headers: authorization(young) },
    'A new version, kept and evaluated, `PUT /api/records/{recordId}`': {
      headers: { ...headers, 'content-type': 'application/json' },
      requests: bodies.map((body) => ({
        method: 'PUT', path: path(JSON.parse(body).record_id),
        // Other white space at the end is another text, so a new version.
        setupRequest: (request) => ({ ...request, body: body + ' '.repeat((writes += 1) % 100) }),
      })),
    },
  }
}

/** For each case: answers a second, and the median and the 99th percentile of their times in milliseconds. */
async function measured(env) {
  const prepared = await serve(env)
  for (const body of bodies) await prepared.put(JSON.parse(body).record_id, body)
  for (let number = 0; number < COPIES; number += 1) await prepared.put(copy(number), JSON.stringify({ ...copied, record_id: copy(number) }))
  const asked = cases(prepared.worker, await issue(prepared.records, 'young_person', RECORD))
  await prepared.stop()

  const service = await spawnServer(env)
  const rows = {}
  try {
    for (const [name, { url = '/', ...rest }] of Object.entries(asked)) {
      const { latency, requests, duration, non2xx, errors } = await autocannon({ url: service.url + url, connections: CONNECTIONS, duration: SECONDS, ...rest })
      if (non2xx + errors > 0) throw new Error(`${name}: expected answers of 2xx alone`)
      rows[name] = [Math.round(requests.total / duration), latency.p50, latency.p99]
      console.log(name, ...rows[name])
    }
  } finally {
    service.process.kill('SIGTERM')
    await service.exited
  }
  return rows
}

const [busy] = loadavg()
const results = {}
for (const home of [await embedded(), await postgres()]) {
  console.log(home.name)
  results[home.name] = await measured(await home.fresh())
  home.remove()
}

const [edition] = rulesets()
const homes = Object.keys(results)
const rows = Object.keys(results[homes[0]]).map((name) => `| ${[name, ...homes.flatMap((home) => results[home][name])].join(' | ')} |`)
writeFileSync(new URL('results.md', import.meta.url), `# The service under load

Written by \`npm run load\` on ${new Date().toISOString().slice(0, 10)}: autocannon on loopback, ${CONNECTIONS} connections, ${SECONDS} seconds each, or ${COPIES} pages that
are opened for the first time; one process of the service. The load is made, and PostgreSQL runs, on the same machine: Node ${process.versions.node},
${cpus().length} cores (${cpus()[0].model.trim()}). What else ran there was ${busy.toFixed(1)} processes when it began. ${edition.id}@${edition.version}, ${edition.rules.length} rules.

| what is asked | ${homes.map((home) => `${home}: answers a second | p50, ms | p99, ms`).join(' | ')} |
| --- | ${homes.map(() => '---: | ---: | ---:').join(' | ')} |
${rows.join('\n')}
`)
