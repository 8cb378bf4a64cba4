// What the Node package costs, as ratios in one run: `make bench-node` writes results.md beside this file.
// `node bench.mjs CALL PROFILE`, where CALL is the program of core/examples/call.rs, built by that profile as the library was.

import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { evaluate, evaluateJson, evaluateMany, evaluateStream } from '../lib/index.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '../../..')
const [call, profile] = process.argv.slice(2)
const options = { as_at: '2026-03-31' }
const ROUNDS = 9
const records = readdirSync(join(root, 'examples/records')).filter((name) => name.endsWith('.json')).sort()
  .map((name) => ({ name: basename(name, '.json'), path: join(root, 'examples/records', name) }))
  .map((one) => ({ ...one, bytes: readFileSync(one.path) }))
  .filter((one) => JSON.parse(one.bytes).document_type === 'child')
const load = Math.round(loadavg()[0])

const median = (times) => times.toSorted((a, b) => a - b)[times.length >> 1]

/** Microseconds that passed. */
const wall = () => performance.now() * 1000
/** Microseconds that all threads of this process were at work: who waits for another thread gains nothing by it. */
const worked = () => process.cpuUsage().user + process.cpuUsage().system

/** The same of the processes that this one has waited for; Linux counts it in hundredths of a second. */
function workedInChildren() {
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1].split(' ')
  return (Number(fields[13]) + Number(fields[14])) * 10_000
}

/** The median time of each way, for one of so many, turn by turn. */
async function compared(count, ways, clock, rounds = ROUNDS) {
  const times = Object.fromEntries(Object.keys(ways).map((name) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const [name, work] of Object.entries(ways)) {
      const began = clock()
      await work()
      times[name].push((clock() - began) / count)
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]))
}

function times(count, work) {
  return () => {
    for (let turn = 0; turn < count; turn++) work()
  }
}

async function againstRust() {
  const rows = []
  for (const { name, path, bytes } of records) {
    const data = JSON.parse(bytes)
    const text = bytes.toString()
    const rust = () => execFileSync(call, [path, JSON.stringify(options), '100'])
    const ways = {
      bytes: times(100, () => Buffer.from(evaluateJson(bytes, options))),
      text: times(100, () => evaluateJson(text, options)),
      objects: times(100, () => evaluate(data, options)),
      rust,
    }
    const before = workedInChildren()
    const ours = await compared(100, ways, worked)
    const base = (workedInChildren() - before) / (100 * ROUNDS)
    rows.push([name, bytes.length, base, ours.bytes / base, ours.text / base, ours.objects / base])
  }
  return rows
}

async function many() {
  const list = Array.from({ length: 100 }, () => records.map(({ bytes }) => JSON.stringify(JSON.parse(bytes)))).flat()
  const lines = Buffer.from(`${list.join('\n')}\n`)
  function* chunks() {
    for (let at = 0; at < lines.length; at += 65536) yield lines.subarray(at, at + 65536)
  }
  const used = async (answers) => {
    for await (const _ of answers);
  }
  const ways = {
    'a loop over `evaluate`': () => list.forEach((text) => evaluate(text, options)),
    'a loop over `evaluateJson`': () => list.forEach((text) => evaluateJson(text, options)),
    '`evaluateMany`, one at a time': () => used(evaluateMany(list, options, { concurrency: 1 })),
    '`evaluateMany`': () => used(evaluateMany(list, options)),
    '`evaluateStream`': () => pipeline(Readable.from(chunks()), evaluateStream(options), used),
  }
  return compared(list.length, ways, wall, 5)
}

function table(heads, rows) {
  const number = (value) => (Number.isInteger(value) ? value.toLocaleString('en') : value.toFixed(2))
  const written = (value) => (typeof value === 'number' ? number(value) : value)
  const lines = [heads, ['---', ...heads.slice(1).map(() => '---:')], ...rows]
  return lines.map((line) => `| ${line.map(written).join(' | ')} |`).join('\n')
}

const aim = (name, value, bound, atMost) =>
  [name, value, `${atMost ? 'at most' : 'at least'} ${bound}`, (atMost ? value <= bound : value >= bound) ? 'reached' : '**missed**']

const rust = await againstRust()
const several = await many()
const loop = several['a loop over `evaluateJson`']
const whole = Math.round
const page = `<!-- Generated: make bench-node -->

# What the Node package costs

${new Date().toISOString().slice(0, 10)}, ${process.platform} on ${cpus()[0].model}, Node ${process.versions.node}.
Ratios of one run; medians of rounds; ${availableParallelism()} cores, with ${load} programs at work on them when it began: where that is more than a
few, nothing can be said of a second core, nor of the time that passes. Both sides are built by the profile \`${profile}\`.

${table(['aim', 'measured', 'asked', ''], [
  aim('bytes to bytes, to the Rust call (median record)', median(rust.map((row) => row[3])), 1.15, true),
  aim('text to text, to the Rust call (median record)', median(rust.map((row) => row[4])), 1.15, true),
  aim('`evaluateStream` on all cores, to a loop over `evaluateJson`', loop / several['`evaluateStream`'], 1.8, false),
])}

## Against the Rust call

The rule set is the whole of a child's; processor time; objects are from a parsed record to a parsed report.

${table(
  ['record', 'bytes', 'Rust, µs', 'Node, bytes', 'Node, text', 'Node, objects'],
  rust.map(([name, bytes, base, ...ratios]) => [name, bytes, whole(base), ...ratios]),
)}

## Many records

${table(
  ['way', 'µs a record', 'times the loop over text'],
  Object.entries(several).map(([name, time]) => [name, whole(time), loop / time]),
)}
`
writeFileSync(join(here, 'results.md'), page)
console.log(page)
