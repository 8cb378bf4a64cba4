// Every conformance vector through the installed package, against what a person wrote down; and the bytes of each answer
// beside those that Rust gave to the same questions, in the file CAREINQUIRY_ANSWERS.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import * as careinquiry from 'careinquiry'
import { questions, vectors } from './questions.mjs'

const require = createRequire(import.meta.url)
const native = require(join(dirname(require.resolve('careinquiry/package.json')), 'native.cjs'))

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

test('every vector has the answer that was written by hand', () => {
  assert.ok(vectors.length > 1000 && new Set(vectors.map(({ ask }) => ask)).size === 3)
  const wrong = vectors.flatMap((vector, number) => {
    try {
      judge(vector, answer(questions[number]))
      return []
    } catch (error) {
      return [`${vector.id}: ${error.message}`]
    }
  })
  assert.deepEqual(wrong.slice(0, 5), [], `${wrong.length} of ${vectors.length} differ`)
})

test('the bytes of every answer are those of Rust', async () => {
  const rust = readFileSync(process.env.CAREINQUIRY_ANSWERS, 'utf8').split('\n').slice(0, -1)
  assert.equal(rust.length, questions.length)
  for (const [number, theirs] of rust.entries()) {
    const what = vectors[number]?.id ?? 'an example record'
    assert.ok(text(questions[number]) === theirs, `${what}: the bytes differ from Rust's`)
    if (questions[number].ask !== 'would_decide') assert.ok((await textLater(questions[number])) === theirs, `${what}: off the event loop`)
    assert.deepEqual(answer(questions[number]), JSON.parse(theirs), what)
  }
})
