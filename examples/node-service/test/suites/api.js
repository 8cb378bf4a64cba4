// Records in, reports out.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Validator } from '@seriousme/openapi-schema-validator'
import { evaluate, rulesets, schema } from 'careinquiry'
import { bare, example, issue, path, serve } from '../support/service.js'

const MARKER = 'zebra-crossing'
const DEEP = 100_000

/** Bodies that are no record of a child, with the status and the code of the answer. */
const BAD = {
  'no body': [undefined, 400, 'invalid_record'],
  'an empty body': ['', 400, 'invalid_record'],
  'a truncated body': [bare('bad').slice(0, -5), 400, 'invalid_record'],
  'a list': [`["${MARKER}"]`, 400, 'invalid_record'],
  'null': ['null', 400, 'invalid_record'],
  'a text': [`"${MARKER}"`, 400, 'invalid_record'],
  'depth': ['['.repeat(DEEP) + ']'.repeat(DEEP), 400, 'invalid_record'],
  'depth in objects': ['{"extensions":'.repeat(DEEP) + '1' + '}'.repeat(DEEP), 400, 'invalid_record'],
  'an unknown key': [bare('bad', { [MARKER]: 1 }), 400, 'invalid_record'],
  'a key of the language': ['{"__proto__":{"document_type":"child","schema_version":"1","record_id":"bad"}}', 400, 'invalid_record'],
  'a key twice': [bare('bad').replace('{', '{"record_id":"other",'), 400, 'invalid_record'],
  'a day that is none': [bare('bad', { extracted_on: '2026-02-30' }), 400, 'invalid_record'],
  'a moment for a day': [bare('bad', { extracted_on: '2026-03-31T00:00:00Z' }), 400, 'invalid_record'],
  'a wrong type': [bare('bad', { siblings: MARKER }), 400, 'invalid_record'],
  'a record of a school': [bare('bad', { document_type: 'school' }), 400, 'invalid_record'],
  'a good record of another kind': [example('school-year'), 400, 'invalid_record'],
  'no document type': [JSON.stringify({ record_id: 'bad' }), 400, 'invalid_record'],
  'another record_id than the path has': [bare(MARKER), 400, 'invalid_record'],
  'a record_id that is a number': [bare(7), 400, 'invalid_record'],
  'bytes that are not UTF-8': [Buffer.from([0x7b, 0xff, 0x7d]), 400, 'invalid_json'],
  'more than 4 MiB': [bare('bad', { extensions: { a: 'x'.repeat(4 << 20) } }), 413, 'too_large'],
}

const OF_OTHER_TYPES = { 'a form': 'application/x-www-form-urlencoded', 'plain text': 'text/plain', 'parts': 'multipart/form-data; boundary=x', 'nonsense': 'zebra' }

const ODD_IDS = ['a/b', '../../etc/passwd', 'é ☃', '😀'.repeat(32), '100%', 'a?b#c', "'; DROP TABLE versions; --", '<script>alert(1)</script>', '{{ 7 * 7 }}', '"', '\\', '‮x', 'x'.repeat(128)]

export function api(home) {
  let service
  before(async () => { service = await serve(await home.fresh()) })
  after(() => service.stop())

  test('a record is kept as it came, by version, with the report of its edition', async () => {
    const { ask, put, worker: token } = service
    const first = example('eighth-placement')
    const second = JSON.stringify(JSON.parse(first))
    const [edition] = rulesets()
    const kept = await put('r-202', first)
    assert.equal(kept.status, 201)
    assert.deepEqual([kept.json.version, kept.json.as_at, kept.json.edition, kept.json.digest], [1, '2026-03-31', `${edition.id}@${edition.version}`, edition.digest])
    assert.deepEqual([(await put('r-202', first)).status, (await put('r-202', first)).json.version], [200, 1])
    assert.equal((await put('r-202', second)).json.version, 2)
    assert.equal((await put('r-202', first)).json.version, 3, 'a text that came back is a new version')

    assert.equal((await ask('GET', path('r-202', '/record?version=2'), { token })).text, second)
    assert.equal((await ask('GET', path('r-202', '/record'), { token })).text, first)
    const report = await ask('GET', path('r-202', '/report'), { token })
    assert.deepEqual(report.json, evaluate(first, { as_at: '2026-03-31', detail: 'full' }))
    assert.deepEqual(kept.json.summary, report.json.summary)
    const versions = (await ask('GET', path('r-202', '/versions'), { token })).json
    assert.deepEqual(versions.map(({ version, digest, not_met }) => [version, digest, not_met]), [3, 2, 1].map((n) => [n, edition.digest, report.json.summary.not_met]))
  })

  test('a record that does not say how far it goes is judged on the day it came', async () => {
    const { json } = await service.put('undated', bare('undated', { extracted_on: undefined }))
    assert.equal(json.as_at, new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format())
  })

  test('a record of a mistyped year has a page', async () => {
    for (const day of ['0026-03-31', '0001-01-01']) {
      assert.equal((await service.put(`on ${day}`, bare(`on ${day}`, { extracted_on: day }))).status, 201)
      assert.equal((await service.ask('GET', `/children/on ${day}`, { token: service.worker })).status, 200, day)
    }
  })

  test('what is no record of a child is refused, with what was expected, and not kept', async () => {
    for (const [name, [body, status, code]] of Object.entries(BAD)) {
      const answer = await service.put('bad', body)
      assert.deepEqual([answer.status, answer.json.code], [status, code], name)
      assert.match(answer.json.message, /^expected /, name)
      assert.ok(!answer.text.includes(MARKER), `${name}: nothing of the body comes back`)
    }
    for (const [name, type] of Object.entries(OF_OTHER_TYPES)) {
      const { status } = await service.put('bad', bare('bad'), { headers: { 'content-type': type } })
      assert.equal(status, 415, name)
    }
    assert.equal((await service.ask('GET', path('bad', '/versions'), { token: service.worker })).status, 404)
    const problems = (await service.put('bad', bare('bad', { extracted_on: 'soon' }))).json.problems
    assert.deepEqual(problems, [{ code: 'invalid_date', pointer: '/extracted_on', expected: 'a day of the calendar, written YYYY-MM-DD' }])
  })

  test('a body that says no length is held to the limit as well', async () => {
    const endless = new ReadableStream({ pull: (controller) => controller.enqueue(Buffer.alloc(1 << 16, 'x')) })
    const answer = await fetch(service.url + path('bad'), { method: 'PUT', body: endless, duplex: 'half', headers: { authorization: `Bearer ${service.worker}`, 'content-type': 'application/json' } })
      .then(({ status }) => status, () => 'closed')
    assert.ok([413, 'closed'].includes(answer), String(answer))
    assert.equal((await service.ask('GET', '/health')).status, 200)
  })

  test('any record_id that can stand in an address is found again, and its page shows it as text', async () => {
    for (const id of ODD_IDS) {
      assert.equal((await service.put(id, bare(id))).status, 201, id)
      assert.equal((await service.ask('GET', path(id, '/report'), { token: service.worker })).json.subject.record_id, id)
      const { status, text } = await service.ask('GET', `/children/${encodeURIComponent(id)}`, { token: service.worker })
      assert.equal(status, 200, id)
      assert.ok(!text.includes('<script>'), id)
    }
    const { text } = await service.ask('GET', '/caseload', { token: service.worker })
    const links = [...text.matchAll(/href="\/children\/([^"]*)"/g)].map(([, link]) => decodeURIComponent(link.replaceAll('&#39;', "'")))
    for (const id of ODD_IDS) assert.ok(links.includes(id), id)
    for (const id of ['nul\u0000', 'line\nbreak', '\u0007', '\ud800', '..', '.']) {
      if (id.isWellFormed() && !id.startsWith('.')) assert.equal((await service.put(id, bare(id))).status, 404, JSON.stringify(id))
      assert.equal((await service.put('x', bare(id))).status, 400, JSON.stringify(id))
    }
  })

  test('a version is a whole number; one that is not there is not found', async () => {
    const status = async (version) => (await service.ask('GET', path('r-202', `/report?version=${version}`), { token: service.worker })).status
    assert.deepEqual(await Promise.all(['1', '99', '0', '-1', '1.5', 'x', '', '99999999999', "1'--"].map(status)), [200, 404, 400, 400, 400, 400, 400, 400, 400])
    assert.equal((await service.ask('GET', path('r-202', '/report?versio=1'), { token: service.worker })).status, 200, 'a query that nobody asks for is left out')
  })

  test('what a child\'s page shows beside the report is worked out once for each version, and then only read', async () => {
    const show = () => service.ask('GET', '/children/ahead', { token: service.worker })
    const record = JSON.parse(example('eighth-placement'))
    assert.equal((await service.put('ahead', JSON.stringify({ ...record, record_id: 'ahead' }))).status, 201)
    const first = await show()
    assert.deepEqual([first.status, /What to record next/.test(first.text), /What changed in the last year/.test(first.text)], [200, true, true])
    const { body } = service.records
    service.records.body = () => Promise.reject(new Error('asked again'))
    assert.equal((await show()).text, first.text)
    assert.equal((await service.put('ahead', bare('ahead'))).json.version, 2)
    assert.equal((await show()).status, 500, 'another version has one of its own')
    service.records.body = body
    const second = await show()
    assert.deepEqual([second.status, second.text.includes('Version</dt><dd class="govuk-summary-list__value">2<'), /Nothing changed/.test(second.text)], [200, true, true])
  })

  test('writers of one record take turns: no version is lost, none is taken twice', async () => {
    const bodies = Array.from({ length: 20 }, (_, n) => bare('busy', { extensions: { n } }))
    const answers = await Promise.all(bodies.map((body) => service.put('busy', body)))
    assert.deepEqual(answers.map(({ json }) => json.version).sort((a, b) => a - b), bodies.map((_, n) => n + 1))
    for (const [n, { json }] of answers.entries()) {
      assert.equal((await service.ask('GET', path('busy', `/record?version=${json.version}`), { token: service.worker })).text, bodies[n])
    }
    const same = await Promise.all(Array.from({ length: 10 }, () => service.put('twice', bare('twice'))))
    assert.deepEqual(same.map(({ status }) => status).sort(), [...Array(9).fill(200), 201])
  })

  test('the description is valid OpenAPI, each reference in it leads somewhere, and it has every route of /api', async () => {
    const { json, text } = await service.ask('GET', '/openapi.json')
    const { valid, errors } = await new Validator().validate(structuredClone(json))
    assert.ok(valid, JSON.stringify(errors))
    const references = [...text.matchAll(/"\$ref":"([^"]*)"/g)].map(([, reference]) => reference)
    assert.ok(references.length > 100)
    const found = (reference) => reference.replace(/^#\//, '').split('/').reduce((place, key) => place?.[key.replaceAll('~1', '/').replaceAll('~0', '~')], json)
    for (const reference of new Set(references)) assert.ok(reference.startsWith('#/') && found(reference) !== undefined, reference)
    const report = found(json.paths['/api/records/{recordId}/report'].get.responses[200].content['application/json'].schema.$ref)
    assert.deepEqual(Object.keys(report.properties).sort(), Object.keys(schema('answers').$defs.Report.properties).sort())
    const routes = ['put /api/records/{recordId}', 'get /api/records/{recordId}/versions', 'get /api/records/{recordId}/record', 'get /api/records/{recordId}/report', 'get /api/rulesets']
    assert.deepEqual(Object.entries(json.paths).flatMap(([where, verbs]) => Object.keys(verbs).map((verb) => `${verb} ${where}`)), routes)
  })

  test('the editions are those of the library, whole', async () => {
    assert.deepEqual((await service.ask('GET', '/api/rulesets', { token: service.worker })).json, rulesets())
  })

  test('a report says the same to a reviewing officer', async () => {
    const token = await issue(service.records, 'reviewing_officer')
    const [one, other] = await Promise.all([token, service.worker].map((each) => service.ask('GET', path('r-202', '/report'), { token: each })))
    assert.equal(one.text, other.text)
  })
}
