// Every conformance vector through the installed package, against what a person wrote down; and the bytes of each answer
// beside Rust's, by the program of core/examples/door.rs.

import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { test } from 'node:test'
import * as careinquiry from 'careinquiry'

const require = createRequire(import.meta.url)
const native = require(join(dirname(require.resolve('careinquiry/package.json')), 'native.cjs'))
const root = process.env.CAREINQUIRY_ROOT
const folder = join(root, 'conformance/vectors')
const json = (path) => JSON.parse(readFileSync(path))
const within = (path) => readdirSync(path).filter((name) => name.endsWith('.json')).sort().map((name) => join(path, name))

const bases = Object.fromEntries(within(join(folder, 'bases')).map((path) => [basename(path, '.json'), json(path)]))
const topics = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== 'bases')
const vectors = topics.flatMap(({ name }) => within(join(folder, name)).flatMap((path) => json(path).vectors))

function recordText({ text, base, patch = [] }) {
  if (text) return text.map(([piece, times]) => piece.repeat(times)).join('')
  return JSON.stringify(patch.reduce(patched, structuredClone(bases[base])))
}

/** One operation of RFC 6902: those that the vectors use. */
function patched(document, { op, path, value }) {
  const steps = path.split('/').slice(1).map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
  if (steps.length === 0) return structuredClone(value)
  const last = steps.pop()
  const target = steps.reduce((inner, step) => inner[step], document)
  assert.ok(op === 'add' || last in target, 'a replace or remove of nothing')
  if (Array.isArray(target)) {
    const place = last === '-' ? target.length : Number(last)
    const given = op === 'remove' ? [] : [structuredClone(value)]
    target.splice(place, op === 'add' ? 0 : 1, ...given)
  } else if (op === 'remove') {
    delete target[last]
  } else {
    target[last] = structuredClone(value)
  }
  return document
}

function question(vector) {
  const { ask = 'evaluate', rule, expect, from, to } = vector
  const options = rule && ask !== 'would_decide' ? { ...vector.options, select: [rule] } : vector.options
  const asked = { ask, record: recordText(vector.record), options: JSON.stringify(options) }
  if (ask === 'would_decide') return { ...asked, rule, at: expect.at }
  return ask === 'timeline' ? { ...asked, from, to } : asked
}

/** The answer's text, before anything is made of it. */
function text({ ask, record, options, rule, at, from, to }) {
  try {
    if (ask === 'would_decide') return native.wouldDecide(record, options, rule, at)
    if (ask === 'timeline') return native.timeline(record, options, from, to)
    return native.evaluate(Buffer.from(record), options)
  } catch (error) {
    return error.message
  }
}

/** The same off the event loop, for what can be asked there. */
async function textLater({ ask, record, options, from, to }) {
  const asked = ask === 'timeline' ? native.timelineAsync(record, options, from, to) : native.evaluateAsync(Buffer.from(record), options)
  return asked.catch((error) => error.message)
}

/** What a caller is given. */
function answer({ ask, record, options, rule, at, from, to }) {
  const given = JSON.parse(options)
  try {
    if (ask === 'would_decide') return careinquiry.wouldDecide(record, given, rule, at)
    if (ask === 'timeline') return careinquiry.timeline(record, given, { from, to })
    return careinquiry.evaluate(record, given)
  } catch (error) {
    assert.ok(error instanceof careinquiry.CareInquiryError)
    const { code, pointer, message } = error
    const place = pointer === null ? `${code}: ` : `${code} at '${pointer}': `
    assert.ok(message.startsWith(place))
    return { code, message: message.slice(place.length), pointer }
  }
}

function judge({ ask = 'evaluate', rule, expect }, found) {
  if ('error' in expect || 'code' in found) {
    assert.deepEqual({ code: found.code, pointer: found.pointer }, expect.error)
  } else if (ask === 'would_decide') {
    const offered = new Set(found.flatMap((one) => one.sets.map((set) => set.outcome)))
    assert.deepEqual(expect.offers.filter((outcome) => !offered.has(outcome)), [])
  } else if (ask === 'timeline') {
    const kept = ({ day, at, from, to }) => JSON.stringify([day, at, from, to])
    assert.deepEqual(found.changes.map(kept).sort(), expect.changes.map(kept).sort())
    for (const change of expect.changes) {
      const cited = found.changes.find((one) => kept(one) === kept(change)).because
      assert.deepEqual(change.because.filter((pointer) => !cited.includes(pointer)), [])
    }
  } else {
    const { outcome, because, missing } = found.findings.find((one) => one.rule === rule && one.at === expect.at)
    const expected = { outcome: expect.outcome, because: expect.because.toSorted(), missing: expect.missing.toSorted() }
    assert.deepEqual({ outcome, because, missing }, expected)
  }
}

const asked = vectors.map(question)

test('every vector has the answer that was written by hand', () => {
  assert.ok(vectors.length > 1000 && new Set(vectors.map(({ ask }) => ask)).size === 3)
  const wrong = vectors.flatMap((vector, number) => {
    try {
      judge(vector, answer(asked[number]))
      return []
    } catch (error) {
      return [`${vector.id}: ${error.message}`]
    }
  })
  assert.deepEqual(wrong.slice(0, 5), [], `${wrong.length} of ${vectors.length} differ`)
})

test('the bytes of every answer are those of Rust', async () => {
  const examples = within(join(root, 'examples/records')).flatMap((path) =>
    ['outcomes', 'findings', 'full'].map((detail) => {
      const options = JSON.stringify({ as_at: '2026-03-31', readings: true, detail })
      return { ask: 'evaluate', record: readFileSync(path, 'utf8'), options }
    }),
  )
  const questions = [...asked, ...examples]
  const input = questions.map((one) => `${JSON.stringify(one)}\n`).join('')
  const rust = execFileSync(process.env.CAREINQUIRY_DOOR, { input, maxBuffer: 1 << 30 }).toString().split('\n').slice(0, -1)
  assert.equal(rust.length, questions.length)
  for (const [number, theirs] of rust.entries()) {
    const what = vectors[number]?.id ?? 'an example record'
    assert.ok(text(questions[number]) === theirs, `${what}: the bytes differ from Rust's`)
    if (questions[number].ask !== 'would_decide') assert.ok((await textLater(questions[number])) === theirs, `${what}: off the event loop`)
    assert.deepEqual(answer(questions[number]), JSON.parse(theirs), what)
  }
})
