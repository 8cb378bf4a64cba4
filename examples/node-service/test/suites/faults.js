// What goes wrong: nothing that was confirmed is lost, and nothing of a record is told to the log.

import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { evaluate } from 'careinquiry'
import { settings } from '../../src/config.js'
import { open, Unavailable } from '../../src/database.js'
import { store } from '../../src/store.js'
import { bare, client, example, issue, path, serve, SERVER, spawnServer } from '../support/service.js'

const MARKER = 'zebra-crossing'
const WRITERS = 4
const CONFIRMED = 30

export function faults(home) {
  const running = new Set()
  const serving = async (...args) => {
    const service = await serve(...args)
    running.add(service)
    return { ...service, stop: () => running.delete(service) && service.stop() }
  }
  after(() => Promise.all([...running].map((service) => service.stop())))

  /** Every version that is stored, with whether it has a report. */
  const stored = async (env) => {
    const database = await open(settings(env))
    const rows = await database.query('SELECT v.record_id, v.version, v.body, e.report IS NOT NULL AS evaluated FROM versions v LEFT JOIN evaluations e USING (record_id, version)')
    await database.close()
    return rows
  }

  test('no value of a record, and nothing that was sent, is in the log', async () => {
    const { ask, put, records, worker: token, log, stop } = await serving(await home.fresh())
    const secret = bare(MARKER, { extensions: { note: MARKER }, child: { child_id: MARKER } })
    await put(MARKER, secret)
    for (const body of [MARKER, `{"${MARKER}":1}`, secret.slice(0, -3), bare(MARKER, { siblings: MARKER })]) await put(MARKER, body)
    await put(MARKER, secret, { headers: { 'content-type': MARKER } })
    for (const where of [`/${MARKER}`, `/api/${MARKER}`, path(MARKER, `/report?version=${MARKER}`), `/children/${MARKER}`, `/children/%${MARKER}`, path(MARKER, '/report')]) {
      await ask('GET', where, { token, headers: { 'user-agent': MARKER, referer: `http://${MARKER}/` } })
    }
    await ask('POST', '/sign-in', { body: `token=${MARKER}`, headers: { 'content-type': 'application/x-www-form-urlencoded' } })
    const failing = () => Promise.reject(Object.assign(new Error(MARKER), { code: 'XX000', detail: MARKER, where: MARKER }))
    Object.assign(records, { add: failing, version: failing })
    const answers = [await put(MARKER, secret), await ask('GET', `/children/${MARKER}`, { token }), await ask('GET', path(MARKER, '/report'), { token })]
    assert.deepEqual(answers.map(({ status }) => status), [500, 500, 500])
    for (const { text } of answers) assert.ok(!text.includes(MARKER))
    await stop()
    assert.ok(log.length > 20 && log.some((line) => line.includes('XX000')))
    for (const line of log) assert.ok(!line.includes(MARKER) && !line.includes(token), line)
    for (const line of log) assert.equal(typeof JSON.parse(line).time, 'number')
  })

  test('a crash between write and evaluation: the next start gives the version its report', async () => {
    const env = await home.fresh()
    const first = await serving(env)
    first.records.evaluated = () => Promise.reject(new Error('gone'))
    assert.equal((await first.put('r-202', example('eighth-placement'))).status, 500)
    assert.equal((await first.ask('GET', path('r-202', '/report'), { token: first.worker })).status, 404)
    const { text } = await first.ask('GET', '/caseload', { token: first.worker })
    assert.match(text, /Being evaluated/)
    await first.stop()

    const second = await serving(env)
    assert.equal((await second.ask('GET', path('r-202', '/report'), { token: second.worker })).json.summary.not_met, 65)
    await second.stop()
  })

  test('what is left without a report while the service runs is evaluated without a restart', async () => {
    const service = await serving(await home.fresh(), { sweep: 100 })
    const { evaluated } = service.records
    let failures = 1
    service.records.evaluated = (...args) => (failures-- > 0 ? Promise.reject(new Unavailable()) : evaluated(...args))
    assert.equal((await service.put('left', bare('left'))).status, 503)
    const found = async () => (await service.ask('GET', path('left', '/report'), { token: service.worker })).status
    for (let tries = 0; tries < 50 && (await found()) !== 200; tries += 1) await pause(100)
    assert.equal(await found(), 200)
    assert.equal((await service.put('left', bare('left'))).json.version, 1, 'sent again, it is the same version')
    await service.stop()
  })

  test('a version that the library refuses keeps no other from its report', async () => {
    const env = await home.fresh()
    const database = await open(settings(env))
    for (const [id, body] of [['a', '{}'], ['b', bare('b')], ['c', '{"document_type":"child"}'], ['d', bare('d')]]) await store(database).add(id, body)
    await database.close()
    const { log, stop } = await serving(env)
    await stop()
    assert.deepEqual((await stored(env)).filter((row) => row.evaluated).map((row) => row.record_id).sort(), ['b', 'd'])
    assert.ok(log.some((line) => JSON.parse(line).refused === 2))
  })

  test('a report of an edition that is no longer applied is shown without what only that edition could say', async () => {
    const env = await home.fresh()
    const database = await open(settings(env))
    const { add, evaluated, lookedAhead } = store(database)
    const report = evaluate(bare('old'), { as_at: '2026-03-31', detail: 'full' })
    const older = { ...report, rulesets: [{ ...report.rulesets[0], version: '0.9.0', digest: 'sha256:0' }] }
    for (const id of ['bare', 'seen']) {
      await add(id, '{"document_type":"child"}')
      await evaluated(id, 1, older, { text: JSON.stringify(older) })
    }
    await lookedAhead('seen', 1, 'sha256:0', JSON.stringify({ next: [], changes: [{ day: '2026-01-02', rule: 'CI-0/a', title: 'A question of then', from: 'met', to: 'not_met' }] }))
    await database.close()
    const { ask, worker: token, stop } = await serving(env)
    const [without, seen] = await Promise.all(['bare', 'seen'].map((id) => ask('GET', `/children/${id}`, { token })))
    assert.deepEqual([without.status, without.text.includes('@0.9.0'), /What changed/.test(without.text)], [200, true, false])
    assert.deepEqual([seen.status, seen.text.includes('A question of then')], [200, true])
    await stop()
  })

  test('what an older copy of the service evaluates later does not take the place of the report of this edition', async () => {
    const { ask, put, records, worker: token, stop } = await serving(await home.fresh())
    const now = (await put('both', bare('both'))).json.digest
    const report = evaluate(bare('both'), { as_at: '2026-03-31', detail: 'full' })
    const older = { ...report, rulesets: [{ ...report.rulesets[0], version: '0.9.0', digest: 'sha256:0' }] }
    await records.evaluated('both', 1, older, { text: JSON.stringify(older) })
    const shown = await ask('GET', path('both', '/report'), { token })
    const page = await ask('GET', '/children/both', { token })
    assert.deepEqual([shown.json.rulesets[0].digest, page.text.includes('@0.9.0')], [now, false])
    await stop()
  })

  test('killed among writes: all that was confirmed is there, and after a start every version has its report', async () => {
    const env = await home.fresh()
    const prepared = await serving(env)
    const token = prepared.worker
    await prepared.stop()

    const { process: child, url, exited } = await spawnServer(env)
    const ask = client(url)
    const confirmed = []
    const write = async (writer) => {
      for (let n = 0; ; n += 1) {
        const body = bare(`w${writer}`, { extensions: { n } })
        const { status, json } = await ask('PUT', path(`w${writer}`), { token, body })
        assert.equal(status, 201)
        confirmed.push([json.record_id, json.version, body])
        if (confirmed.length === CONFIRMED) child.kill('SIGKILL')
      }
    }
    const ends = await Promise.allSettled(Array.from({ length: WRITERS }, (_, writer) => write(writer)))
    assert.ok(ends.every(({ reason }) => reason.message === 'fetch failed'), String(ends.map(({ reason }) => reason)))
    assert.equal(await exited, null)

    const again = await serving(env)
    await again.stop()
    const rows = await stored(env)
    assert.ok(confirmed.length >= CONFIRMED)
    for (const [recordId, version, body] of confirmed) {
      assert.ok(rows.some((row) => row.record_id === recordId && row.version === version && row.body === body), `${recordId} ${version}`)
    }
    assert.ok(rows.every((row) => row.evaluated))
  })

  test('told to stop, it answers what is being asked, takes nothing new, and ends well', async () => {
    const env = await home.fresh()
    const prepared = await serving(env)
    const token = prepared.worker
    await prepared.stop()
    const { process: child, url, exited } = await spawnServer(env)
    const body = example('sisters-apart')
    const asking = request(url + path('r-201'), { method: 'PUT', headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) } })
    const answered = new Promise((resolve, reject) => asking.on('response', resolve).on('error', reject))
    asking.write(body.slice(0, 1000))
    await pause(300)
    child.kill('SIGTERM')
    await pause(300)
    await assert.rejects(client(url)('GET', '/health'))
    asking.end(body.slice(1000))
    assert.equal((await answered).statusCode, 201)
    ;(await answered).resume()
    assert.equal(await exited, 0)
    assert.deepEqual((await stored(env)).map((row) => [row.record_id, row.evaluated]), [['r-201', true]])
  })

  test('a client that never finishes what it sends does not keep the service from stopping', async () => {
    const { url, worker, stop } = await serving(await home.fresh(), { grace: 300 })
    const asking = request(url + path('slow'), { method: 'PUT', headers: { authorization: `Bearer ${worker}`, 'content-type': 'application/json', 'content-length': 100 } })
    const failed = new Promise((resolve) => asking.on('error', resolve))
    asking.write('{')
    await pause(300)
    const ended = await Promise.race([stop().then(() => 'stopped'), pause(10_000, 'waits')])
    asking.destroy()
    assert.deepEqual([ended, (await failed).code], ['stopped', 'ECONNRESET'])
  })

  test('started by a link to it, it starts', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'careinquiry-link-'))
    const link = join(folder, 'server.js')
    symlinkSync(SERVER, link)
    const { process: child, exited } = await spawnServer(await home.fresh(), link)
    child.kill('SIGTERM')
    assert.equal(await exited, 0)
    rmSync(folder, { recursive: true })
  })

  if (home.server) onAServer(home, serving)
  else inAFolder(home, serving)
}

function onAServer(home, serving) {
  test('without the database every answer is 503, and when it is back all goes on', async () => {
    const { ask, put, records, worker: token, log, stop } = await serving(await home.fresh())
    await put('kept', bare('kept'))
    const own = await issue(records, 'young_person', 'kept')
    home.server.stop()
    try {
      for (const answer of [await put('lost', bare('lost')), await ask('GET', path('kept', '/report'), { token }), await ask('GET', '/health')]) {
        assert.deepEqual([answer.status, answer.json.code, answer.headers.get('retry-after')], [503, 'unavailable', '5'])
      }
      const page = await ask('GET', '/my-page', { token: own })
      assert.deepEqual([page.status, /try again in a minute/.test(page.text)], [503, true])
      assert.equal((await ask('GET', '/sign-in')).status, 200)
    } finally {
      home.server.start()
    }
    assert.equal((await ask('GET', '/health')).status, 200)
    assert.equal((await ask('GET', path('kept', '/report'), { token })).status, 200)
    assert.equal((await put('lost', bare('lost'))).status, 201)
    await stop()
    for (const line of log) assert.ok(!/careinquiry@|postgres:\/\//.test(line), 'the address of the database is in no line')
  })

  test('a connection killed in the middle of a transaction ends that one alone', async () => {
    const database = await open(settings(await home.fresh()))
    const cut = database.transaction(async (query) => {
      const [{ pid }] = await query('SELECT pg_backend_pid() AS pid')
      await database.query('SELECT pg_terminate_backend($1)', [pid])
      await pause(300)
      await query('SELECT 1')
    })
    await assert.rejects(cut, Unavailable)
    assert.deepEqual(await database.query('SELECT 1 AS one'), [{ one: 1 }])
    await database.close()
  })

  test('copies that start at once prepare the tables once', async () => {
    const env = await home.fresh()
    const copies = await Promise.all([1, 2, 3].map(() => serving(env)))
    for (const { stop } of copies) await stop()
  })
}

function inAFolder(home, serving) {
  test('a folder that a process has open is refused to another', async () => {
    const env = await home.fresh()
    const { stop } = await serving(env)
    await assert.rejects(spawnServer(env), /ended with 1/)
    await stop()
    const { process: child, exited } = await spawnServer(env)
    child.kill('SIGTERM')
    assert.equal(await exited, 0)
  })
}
