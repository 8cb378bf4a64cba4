// What an embedding process lives through: panics, threads, and a million calls.

import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { Worker } from 'node:worker_threads'
import { evaluate, evaluateJson, evaluateJsonAsync } from 'careinquiry'

const require = createRequire(import.meta.url)
const native = require(join(dirname(require.resolve('careinquiry/package.json')), 'native.cjs'))
const bytes = readFileSync(`${process.env.CAREINQUIRY_RECORDS}/eighth-placement.json`)
const options = { as_at: '2026-03-31' }

test('a panic is an error, at once and in a task, and the library stays usable', async () => {
  assert.throws(() => native.panics(), (error) => JSON.parse(error.message).code === 'internal')
  await assert.rejects(native.panicsAsync(), (error) => JSON.parse(error.message).code === 'internal')
  assert.ok(evaluate(bytes, options).findings.length > 0)
})

test('a panic writes nothing to standard error: its words could hold a value', () => {
  const program = `const native = require(${JSON.stringify(require.resolve('careinquiry').replace(/lib.*/, 'native.cjs'))});
    try { native.panics() } catch {}
    native.panicsAsync().catch(() => console.log('alive'))`
  const answer = execFileSync(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'pipe'] })
  assert.equal(String(answer), 'alive\n')
})

const WORKER = `
  const { parentPort, workerData } = require('node:worker_threads')
  const { evaluateJson } = require(workerData.package)
  const answers = Array.from({ length: 50 }, () => evaluateJson(workerData.bytes, { as_at: '2026-03-31' }))
  parentPort.postMessage(new Set(answers).size === 1 ? answers[0] : 'differs')
`

test('worker threads load, answer and unload, again and again', async () => {
  const expected = evaluateJson(bytes, options)
  for (let round = 0; round < 5; round++) {
    const workers = [1, 2, 3].map(() => new Worker(WORKER, { eval: true, workerData: { package: require.resolve('careinquiry'), bytes } }))
    const answers = workers.map((worker) => new Promise((told, failed) => worker.once('message', told).once('error', failed)))
    assert.deepEqual(await Promise.all(answers), [expected, expected, expected])
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
})

const record = { document_type: 'child', schema_version: '1', record_id: 'r-1' }
const one = { ...options, select: ['CI-5.6.1/a'], detail: 'outcomes' }

test('a million calls do not grow the memory', () => {
  const calls = (count) => {
    for (let call = 0; call < count; call++) evaluateJson(record, one)
    return process.memoryUsage().rss
  }
  const before = calls(100_000)
  const after = calls(900_000)
  assert.ok(after - before < 32 << 20, `grew by ${(after - before) >> 20} MiB`)
})

test('nor do calls off the event loop, and loading and unloading', async () => {
  const calls = async (count) => {
    for (let call = 0; call < count; call += 100) await Promise.all(Array.from({ length: 100 }, () => evaluateJsonAsync(bytes, one)))
    return process.memoryUsage().rss
  }
  const loads = async (count) => {
    for (let load = 0; load < count; load++) {
      const worker = new Worker('require(require("node:worker_threads").workerData)', { eval: true, workerData: require.resolve('careinquiry') })
      await new Promise((done, failed) => worker.once('exit', done).once('error', failed))
    }
    return process.memoryUsage().rss
  }
  const before = [await calls(2_000), await loads(10)]
  const after = [await calls(8_000), await loads(40)]
  for (const [place, rss] of after.entries()) assert.ok(rss - before[place] < 48 << 20, `grew by ${(rss - before[place]) >> 20} MiB`)
})
