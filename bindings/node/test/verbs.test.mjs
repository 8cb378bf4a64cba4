// What each verb answers, and what each refuses, through the installed package.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { test } from 'node:test'
import * as careinquiry from 'careinquiry'

const records = process.env.CAREINQUIRY_RECORDS
const bytes = readFileSync(`${records}/eighth-placement.json`)
const record = JSON.parse(bytes)
const options = { as_at: '2026-03-31' }

test('a record is an object, a text, a Buffer or a Uint8Array, and the report is the same', async () => {
  const report = careinquiry.evaluate(record, options)
  assert.equal(report.subject.record_id, record.record_id)
  for (const same of [bytes, bytes.toString(), new Uint8Array(bytes)]) {
    assert.deepEqual(careinquiry.evaluate(same, options), report)
    assert.deepEqual(await careinquiry.evaluateAsync(same, options), report)
    assert.equal(careinquiry.evaluateJson(same, options), JSON.stringify(report))
    assert.equal(await careinquiry.evaluateJsonAsync(same, options), careinquiry.evaluateJson(same, options))
  }
})

test('CommonJS and ES modules give the same functions', () => {
  const required = createRequire(import.meta.url)('careinquiry')
  assert.deepEqual(Object.keys(required).sort(), Object.keys(careinquiry).sort())
  assert.equal(required.CareInquiryError, careinquiry.CareInquiryError)
})

test('what is exported is what the types say', () => {
  const types = readFileSync(`${process.env.CAREINQUIRY_ROOT}/bindings/node/lib/index.d.cts`, 'utf8')
  const typed = [...types.matchAll(/^export (?:class|function) (\w+)/gm)].map(([, name]) => name)
  assert.deepEqual([...new Set(typed)].sort(), Object.keys(careinquiry).sort())
})

test('what is missing is told with what would decide it', () => {
  const report = careinquiry.evaluate(record, options)
  const unclear = report.findings.find((finding) => finding.outcome === 'insufficient_evidence')
  const [answer] = careinquiry.wouldDecide(record, options, unclear.rule, unclear.at)
  assert.equal(answer.rule, unclear.rule)
  assert.ok(careinquiry.recordNext(record, options).every((fact) => fact.pointer.startsWith('/')))
})

test('what is asked off the event loop has the same answer', async () => {
  const span = { from: '2026-01-01', to: '2026-03-31' }
  assert.deepEqual(await careinquiry.timelineAsync(bytes, options, span), careinquiry.timeline(bytes, options, span))
  assert.deepEqual(await careinquiry.recordNextAsync(bytes, options), careinquiry.recordNext(bytes, options))
})

test('a timeline begins and ends on the days asked for', () => {
  const span = { from: '2025-10-01', to: '2026-03-31' }
  const timeline = careinquiry.timeline(record, { ...options, select: ['CI-5.6'] }, span)
  assert.deepEqual([timeline.from, timeline.to], [span.from, span.to])
})

test('the rulebook is data', () => {
  const [edition] = careinquiry.rulesets()
  assert.equal(careinquiry.rules().length, edition.rules.length)
  assert.deepEqual(careinquiry.rules([edition.id]), careinquiry.rules())
  assert.equal(careinquiry.rule('CI-5.6.1/a').id, 'CI-5.6.1/a')
  assert.equal(careinquiry.schema('child').title, 'Child record')
})

test('coverage is paragraph by paragraph, and only a passage without a rule says why', () => {
  const { ruleset, passages } = careinquiry.coverage()
  assert.equal(ruleset.id, 'care-inquiry')
  assert.ok(passages.length > 50 && passages.every(({ rules, no_rule }) => rules.length === 0 || no_rule === null))
})

test('an edition does not differ from itself, whatever the records', () => {
  const alone = careinquiry.diff('care-inquiry', 'care-inquiry')
  assert.deepEqual([alone.added, alone.revised, alone.withdrawn, alone.step, alone.records], [[], [], [], null, null])
  const over = careinquiry.diff('care-inquiry', 'care-inquiry', new Set([record, bytes]), options)
  assert.deepEqual([over.records.seen, over.records.changed], [2, 0])
})

test('readings say by which values open words were read', () => {
  assert.equal(careinquiry.evaluate(record, options).readings, undefined)
  const { strict, central, lenient } = careinquiry.evaluate(record, { ...options, readings: true }).readings.near_max_miles
  assert.ok(strict < central && central < lenient)
})

test('every option of the core is in the types', () => {
  const types = readFileSync(`${process.env.CAREINQUIRY_ROOT}/bindings/node/lib/index.d.cts`, 'utf8')
  const [, body] = types.match(/interface Options \{(.*?)\n\}/s)
  const typed = [...body.matchAll(/^  (\w+)\??:/gm)].map(([, name]) => name)
  assert.throws(() => careinquiry.evaluate(bytes, { ...options, another: 1 }), (error) => {
    assert.deepEqual(error.expected.replace('only ', '').split(/, | and /), typed)
    return true
  })
})

test('every code of the core is in the types', () => {
  const root = process.env.CAREINQUIRY_ROOT
  const core = readFileSync(`${root}/core/src/error.rs`, 'utf8').match(/impl ErrorCode .*?\n}\n/s)[0]
  const types = readFileSync(`${root}/bindings/node/lib/index.d.cts`, 'utf8').match(/type ErrorCode =.*?\n\n/s)[0]
  const codes = (text, quote) => [...text.matchAll(new RegExp(`${quote}([a-z_]+)${quote}`, 'g'))].map(([, code]) => code)
  assert.deepEqual(codes(types, "'"), codes(core, '"'))
})

test('validate lists every problem', () => {
  assert.deepEqual(careinquiry.validate(bytes), { valid: true, problems: [] })
  const { valid, problems } = careinquiry.validate({ ...record, schema_version: 1, extracted_on: '2026-02-30' })
  assert.equal(valid, false)
  assert.deepEqual(new Set(problems.map((problem) => problem.pointer)), new Set(['/schema_version', '/extracted_on']))
})

const refused = [
  ['no record', () => careinquiry.evaluate(undefined, options), 'invalid_record', ''],
  ['a number for a record', () => careinquiry.evaluate(7, options), 'invalid_record', ''],
  ['a record with a circle', () => careinquiry.evaluate(circle(), options), 'invalid_record', ''],
  ['a record with a BigInt', () => careinquiry.evaluate({ record_id: 7n }, options), 'invalid_record', ''],
  ['an empty text', () => careinquiry.evaluate('', options), 'invalid_json', null],
  ['half a record', () => careinquiry.evaluate(bytes.subarray(0, 900), options), 'invalid_json', null],
  ['a text that is not UTF-8', () => careinquiry.evaluate(Buffer.from([0xff, 0xfe]), options), 'invalid_json', null],
  ['a text that UTF-8 cannot write', () => careinquiry.evaluate(bytes.toString().replace(record.record_id, '\ud800'), options), 'invalid_json', null],
  ['a list', () => careinquiry.evaluate([], options), 'invalid_record', ''],
  ['an unknown key', () => careinquiry.evaluate({ ...record, nickname: 'x' }, options), 'invalid_record', ''],
  ['a Date that is no day, where null would say that it has not ended', () => careinquiry.evaluate(ended(new Date(NaN)), options), 'invalid_record', '/care_episodes/0/end_date'],
  ['a number that is none', () => careinquiry.evaluate(ended(NaN), options), 'invalid_record', '/care_episodes/0/end_date'],
  ['a Date in a record', () => careinquiry.evaluate({ ...record, extracted_on: new Date(0) }, options), 'invalid_record', '/extracted_on'],
  ['nesting without end', () => careinquiry.evaluate(`{"extensions":${'['.repeat(9999)}`, options), 'too_deep', ''],
  ['more bytes than the limit', () => careinquiry.evaluate(bytes, { ...options, limits: { bytes: 9 } }), 'too_large', ''],
  ['no options', () => careinquiry.evaluate(bytes), 'invalid_option', ''],
  ['no day', () => careinquiry.evaluate(bytes, {}), 'invalid_option', '/as_at'],
  ['a Date for a day', () => careinquiry.evaluate(bytes, { as_at: new Date() }), 'invalid_option', '/as_at'],
  ['a Date for the first day', () => careinquiry.timeline(bytes, options, { from: new Date() }), 'invalid_option', '/from'],
  ['no span', () => careinquiry.timeline(bytes, options, null), 'invalid_option', '/from'],
  ['a first day that is no number', () => careinquiry.evaluate(bytes, { ...options, since: NaN }), 'invalid_option', '/since'],
  ['a day that the calendar does not have', () => careinquiry.evaluate(bytes, { as_at: '2026-02-30' }), 'invalid_option', '/as_at'],
  ['an unknown option', () => careinquiry.evaluate(bytes, { ...options, asAt: '2026-03-31' }), 'invalid_option', ''],
  ['an unknown rule', () => careinquiry.rule('CI-1/a'), 'unknown_rule', null],
  ['an unknown rule to select', () => careinquiry.evaluate(bytes, { ...options, select: ['CP-1'] }), 'unknown_rule', '/select/0'],
  ['an unknown rule set', () => careinquiry.rules(['care-inquiry@9.9.9']), 'unknown_ruleset', '/rulesets/0'],
  ['an unknown parameter', () => careinquiry.evaluate(bytes, { ...options, parameters: { miles: 1 } }), 'unknown_parameter', '/parameters'],
  ['one name for a list', () => careinquiry.rules('care-inquiry'), 'invalid_option', '/rulesets'],
  ['a place that is no text', () => careinquiry.wouldDecide(bytes, options, 'CI-5.6.1/a', 7), 'invalid_option', '/at'],
  ['a rule that is no text', () => careinquiry.wouldDecide(bytes, options), 'invalid_option', '/rule'],
  ['an edition that there is not', () => careinquiry.diff('care-inquiry', 'care-inquiry@9.9.9'), 'unknown_ruleset', '/new'],
  ['one record for records', () => careinquiry.diff('care-inquiry', 'care-inquiry', bytes, options), 'invalid_option', '/records'],
  ['records without options', () => careinquiry.diff('care-inquiry', 'care-inquiry', [bytes]), 'invalid_option', ''],
  ['readings that are no answer', () => careinquiry.evaluate(bytes, { ...options, readings: 'all' }), 'invalid_option', '/readings'],
  ['an unknown schema', () => careinquiry.schema('adult'), 'invalid_option', null],
]

function ended(day) {
  return { ...record, care_episodes: [{ ...record.care_episodes[0], end_date: day }] }
}

function circle() {
  const record = {}
  record.extensions = record
  return record
}

for (const [what, ask, code, pointer] of refused) {
  test(`refused: ${what}`, () => {
    assert.throws(ask, (error) => {
      assert.ok(error instanceof careinquiry.CareInquiryError)
      assert.deepEqual([error.name, error.code, error.pointer], ['CareInquiryError', code, pointer])
      assert.ok(error.expected.length > 0 && error.message.includes(error.expected))
      return true
    })
  })
}

test('what is refused later is a CareInquiryError too', async () => {
  await assert.rejects(careinquiry.evaluateAsync('{', options), { name: 'CareInquiryError', code: 'invalid_json' })
  await assert.rejects(careinquiry.evaluateJsonAsync('{', options), { name: 'CareInquiryError', code: 'invalid_json' })
  await assert.rejects(careinquiry.evaluateAsync(bytes, { as_at: 1 }), { code: 'invalid_option', pointer: '/as_at' })
  await assert.rejects(careinquiry.recordNextAsync(bytes, { as_at: 1 }), { name: 'CareInquiryError', pointer: '/as_at' })
  const days = (from, to) => careinquiry.timelineAsync(bytes, options, { from, to })
  await assert.rejects(days(new Date(), '2026-03-31'), { name: 'CareInquiryError', code: 'invalid_option', pointer: '/from' })
  await assert.rejects(days('2026-01-01', '2026-02-30'), { name: 'CareInquiryError', code: 'invalid_option', pointer: '/to' })
})
