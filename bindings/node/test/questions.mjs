// What every language is asked: each conformance vector, then the example records. `node questions.mjs` writes a question a
// line, as the program of core/examples/door.rs takes them.

import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = process.env.CAREINQUIRY_ROOT
const folder = join(root, 'conformance/vectors')
const json = (path) => JSON.parse(readFileSync(path))
const within = (path) => readdirSync(path).filter((name) => name.endsWith('.json')).sort().map((name) => join(path, name))

const bases = Object.fromEntries(within(join(folder, 'bases')).map((path) => [basename(path, '.json'), json(path)]))
const topics = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== 'bases')
/** The vectors, each with what a person wrote down. */
export const vectors = topics.flatMap(({ name }) => within(join(folder, name)).flatMap((path) => json(path).vectors))

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

const examples = within(join(root, 'examples/records')).flatMap((path) =>
  ['outcomes', 'findings', 'full'].map((detail) => {
    const options = JSON.stringify({ as_at: '2026-03-31', readings: true, detail })
    return { ask: 'evaluate', record: readFileSync(path, 'utf8'), options }
  }),
)

/** The questions: those of the vectors, in their order, then those about the examples. */
export const questions = [...vectors.map(question), ...examples]

if (process.argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(questions.map((one) => `${JSON.stringify(one)}\n`).join(''))
