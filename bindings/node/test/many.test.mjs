// Many records: their order, what is wrong with one of them, how much is read ahead, and the event loop meanwhile.

import assert from 'node:assert/strict'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { performance } from 'node:perf_hooks'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { test } from 'node:test'
import { evaluate, evaluateAsync, evaluateJson, evaluateMany, evaluateStream } from 'careinquiry'

const bytes = readFileSync(`${process.env.CAREINQUIRY_RECORDS}/eighth-placement.json`)
const line = JSON.stringify(JSON.parse(bytes))
const options = { as_at: '2026-03-31' }
const report = evaluate(bytes, options)

async function all(answers) {
  const list = []
  for await (const answer of answers) list.push(answer)
  return list
}

test('answers come in the order of the records, and a bad record is an answer', async () => {
  const answers = await all(evaluateMany([bytes, '{', JSON.parse(line), 7], options))
  assert.deepEqual(answers.map((answer) => answer.index), [0, 1, 2, 3])
  assert.deepEqual([answers[0].report, answers[2].report], [report, report])
  assert.deepEqual([answers[1].error.code, answers[3].error.code], ['invalid_json', 'invalid_record'])
})

test('bad options are thrown, even where there is no record', async () => {
  await assert.rejects(all(evaluateMany([], { as_at: '31/03/2026' })), { code: 'invalid_option', pointer: '/as_at' })
  await assert.rejects(all(evaluateMany([], { ...options, select: ['CP'] })), { code: 'unknown_rule' })
  await assert.rejects(all(evaluateMany(bytes, options)), { code: 'invalid_option', pointer: '/records' })
  await assert.rejects(all(evaluateMany([], options, { concurrency: 0 })), { pointer: '/concurrency' })
  assert.throws(() => evaluateStream({ ...options, select: ['CP'] }), { code: 'unknown_rule' })
  assert.throws(() => evaluateStream({}), { code: 'invalid_option', pointer: '/as_at' })
})

test('options that become wrong on the way end it with one error, and nothing is left unhandled', async () => {
  const unhandled = []
  const keep = (error) => unhandled.push(error)
  process.on('unhandledRejection', keep)
  const given = { ...options }
  function* source() {
    yield bytes
    given.select = ['CP']
    yield* [bytes, bytes, bytes]
  }
  await assert.rejects(all(evaluateMany(source(), given, { concurrency: 4 })), { code: 'unknown_rule' })
  await new Promise((resolve) => setTimeout(resolve, 100))
  process.off('unhandledRejection', keep)
  assert.deepEqual(unhandled, [])
})

test('no more records are read ahead than are worked on, and a source that is left is closed', async () => {
  let [read, closed] = [0, false]
  function* source() {
    try {
      for (;;) {
        read += 1
        yield bytes
      }
    } finally {
      closed = true
    }
  }
  let answered = 0
  for await (const _ of evaluateMany(source(), options, { concurrency: 3 })) {
    answered += 1
    assert.ok(read <= answered + 3, `${read} read for ${answered} answered`)
    if (answered === 20) break
  }
  assert.ok(closed)
})

test('what was read before the source failed is answered before it is told of', async () => {
  async function* source() {
    yield* [bytes, '{', bytes]
    throw new Error('the source')
  }
  for (const concurrency of [1, 2, 8]) {
    const indices = []
    const going = async () => {
      for await (const { index } of evaluateMany(source(), options, { concurrency })) indices.push(index)
    }
    await assert.rejects(going(), { message: 'the source' })
    assert.deepEqual(indices, [0, 1, 2])
  }
})

test('to leave does not wait for a record that may never come', { timeout: 10_000 }, async () => {
  let [release, closed] = [undefined, false]
  const held = new Promise((resolve) => (release = resolve))
  async function* source() {
    try {
      yield bytes
      await held
      yield bytes
    } finally {
      closed = true
    }
  }
  for await (const _ of evaluateMany(source(), options, { concurrency: 2 })) break
  assert.equal(closed, false)
  release()
  await new Promise(setImmediate)
  assert.ok(closed, 'it closes when the record has come')
  const stream = new Readable({ objectMode: true, read() {} })
  stream.push(bytes)
  for await (const _ of evaluateMany(stream, options, null)) break
  assert.ok(stream.destroyed, 'a stream closes at once')
})

test('an answer that is ready does not wait for the next record', async () => {
  let release
  const held = new Promise((resolve) => (release = resolve))
  async function* source() {
    yield bytes
    await held
    yield bytes
  }
  const answers = evaluateMany(source(), options, { concurrency: 8 })
  assert.equal((await answers.next()).value.index, 0)
  release()
  assert.equal((await answers.next()).value.index, 1)
  assert.equal((await answers.next()).done, true)
})

async function answered(chunks, given = options) {
  let text = ''
  await pipeline(Readable.from(chunks), evaluateStream(given), async (answers) => {
    for await (const chunk of answers) text += chunk
  })
  return text.split('\n').slice(0, -1)
}

test('a stream answers line by line, wherever the chunks end, with the bytes of evaluateJson', async () => {
  const input = Buffer.from(`${line}\n\n{bad\r\n${line}`)
  const expected = [evaluateJson(line, options), undefined, evaluateJson(line, options)]
  for (const size of [1000, 4096, input.length]) {
    const chunks = []
    for (let at = 0; at < input.length; at += size) chunks.push(input.subarray(at, at + size))
    const answers = await answered(chunks)
    assert.deepEqual([answers[0], answers[2]], [expected[0], expected[2]])
    const { line: number, error } = JSON.parse(answers[1])
    assert.deepEqual([number, error.code], [3, 'invalid_json'])
  }
})

test('a line without an end is refused in bounded memory, and the lines after it are answered', async () => {
  function* endless() {
    yield `${line}\n`
    for (let count = 0; count < 400; count++) yield 'x'.repeat(1 << 20)
    yield `\n${line}\n`
  }
  const before = process.memoryUsage().rss
  const answers = await answered(endless())
  assert.deepEqual([answers[0], answers[2]], [evaluateJson(line, options), evaluateJson(line, options)])
  assert.equal(JSON.parse(answers[1]).error.code, 'too_large')
  assert.ok(process.memoryUsage().rss - before < 200 << 20, 'a fraction of the 400 MiB that came')
})

test('an answer does not wait for the line after it', { timeout: 10_000 }, async () => {
  const stream = evaluateStream(options)
  stream.write(`${line}\n`)
  const [answer] = await once(stream, 'data')
  assert.equal(String(answer), `${evaluateJson(line, options)}\n`)
  stream.destroy()
})

test('a writer is held back while the answers are not read', { timeout: 60_000 }, async () => {
  const stream = evaluateStream(options)
  const chunk = `${line}\n`.repeat(20)
  let taken = 0
  const writing = (async () => {
    for (let count = 0; count < 200; count++) await new Promise((done) => stream.write(chunk, () => done((taken += 1))))
    stream.end()
  })()
  await new Promise((resolve) => setTimeout(resolve, 1000))
  assert.ok(taken < availableParallelism() + 10, `${taken} of 200 chunks were taken`)
  let answers = 0
  for await (const piece of stream) answers += String(piece).split('\n').length - 1
  await writing
  assert.equal(answers, 200 * 20)
})

test('a long chunk is answered piece by piece, not held whole', async () => {
  const tiny = '{"document_type":"child","schema_version":"1","record_id":"r-1"}\n'
  const count = 5000
  let [answers, longest] = [0, 0]
  const stream = evaluateStream(options)
  stream.on('data', (piece) => {
    answers += String(piece).split('\n').length - 1
    longest = Math.max(longest, piece.length)
  })
  stream.end(tiny.repeat(count))
  await once(stream, 'end')
  assert.equal(answers, count)
  const report = evaluateJson(tiny, options).length
  assert.ok(longest < (report * count) / 4, `${longest} bytes at once`)
})

test('a chunk is the writer\'s again when its turn has come', async () => {
  const stream = evaluateStream(options)
  const buffer = Buffer.alloc(1000)
  const input = Buffer.from(`${line}\n`.repeat(3))
  const reading = (async () => {
    let text = ''
    for await (const piece of stream) text += piece
    return text
  })()
  for (let at = 0; at < input.length; at += buffer.length) {
    const length = input.copy(buffer, 0, at)
    await new Promise((done) => stream.write(buffer.subarray(0, length), done))
    buffer.fill('x')
  }
  stream.end()
  assert.equal(await reading, `${evaluateJson(line, options)}\n`.repeat(3))
})

test('a line of exactly the limit is read, whatever ends it and wherever the chunks end', async () => {
  const limited = (bytes) => ({ ...options, limits: { bytes } })
  const length = Buffer.byteLength(line)
  for (const ending of ['\n', '\r\n', '']) {
    for (const chunks of [[line + ending], [line, ending, '\n']]) {
      assert.equal(JSON.parse((await answered(chunks, limited(length)))[0]).error, undefined)
      assert.equal(JSON.parse((await answered(chunks, limited(length - 1)))[0]).error.code, 'too_large')
    }
  }
  const [longer] = await answered([`${line}\r`, 'x', '\n'], limited(length))
  assert.equal(JSON.parse(longer).error.code, 'too_large')
})

/** The share of the time that the event loop had work, and how often a timer fired meanwhile. */
async function loopDuring(work) {
  let ticks = 0
  const ticking = setInterval(() => (ticks += 1), 1)
  const before = performance.eventLoopUtilization()
  await work()
  clearInterval(ticking)
  return { ticks, busy: performance.eventLoopUtilization(before).utilization }
}

test('the event loop is free while records are evaluated', async () => {
  // Long to read and short to answer: the answer's text is made into objects on the event loop.
  const padding = Array.from({ length: 80 }, (_, list) => Array.from({ length: 5000 }, (_, number) => list * number))
  const long = Buffer.from(JSON.stringify({ ...JSON.parse(line), extensions: { padding } }))
  const short = { ...options, select: ['CI-5.6.1/a'], detail: 'outcomes' }
  const blocked = await loopDuring(async () => {
    for (let count = 0; count < 20; count++) evaluate(long, short)
    await new Promise(setImmediate)
  })
  const later = await loopDuring(async () => {
    for (let count = 0; count < 20; count++) await evaluateAsync(long, short)
  })
  const stream = await loopDuring(async () => assert.equal((await answered([`${line}\n`.repeat(1000)])).length, 1000))
  for (const { ticks, busy } of [later, stream]) {
    assert.ok(ticks > 10 && busy < blocked.busy * 0.7, `${ticks} timers fired; the loop was busy for ${busy} of the time`)
  }
})
