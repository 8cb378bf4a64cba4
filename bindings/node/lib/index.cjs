'use strict'

// What is said of each function stands in index.d.cts.

const { Readable } = require('node:stream')
const native = require('../native.cjs')
const { CareInquiryError, told, failed } = require('./errors.cjs')
const { recordText, optionsText, day, text, texts, listed } = require('./input.cjs')
const { evaluateStream } = require('./stream.cjs')

/** The answer of the library as data; what it throws as a CareInquiryError. */
function ask(call) {
  return JSON.parse(told(call))
}

/** The answer of the library as text, once it is there; what it throws or rejects with as a CareInquiryError. */
const later = async (call) => told(call).catch(failed)

function evaluate(record, options) {
  return JSON.parse(evaluateJson(record, options))
}

function evaluateJson(record, options) {
  return told(() => native.evaluate(recordText(record), optionsText(options)))
}

const evaluateJsonAsync = (record, options) => later(() => native.evaluateAsync(recordText(record), optionsText(options)))

const evaluateAsync = async (record, options) => JSON.parse(await evaluateJsonAsync(record, options))

async function* evaluateMany(records, options, how) {
  const { concurrency = require('node:os').availableParallelism() } = how ?? {}
  if (!Number.isInteger(concurrency) || concurrency < 1) {
    throw new CareInquiryError('invalid_option', '/concurrency', 'expected a whole number of at least 1')
  }
  told(() => native.bytesLimit(optionsText(options)))
  const source = records?.[Symbol.asyncIterator]?.() ?? listed(records)[Symbol.iterator]()
  const answers = []
  let [index, next, ended, failure] = [0, undefined, false, undefined]
  try {
    for (;;) {
      while (!ended && answers.length < concurrency) {
        next ??= readFrom(source)
        // A source that is slow must not hold back an answer that is ready.
        if (answers.length > 0 && !(await isFirst(next, answers[0]))) break
        const read = await next
        next = undefined
        ended = Boolean(read.done)
        // What was read before a source failed is answered first.
        failure = read.failure
        if (!ended) answers.push(answer(read.value, options, index++))
        // One that fails is told of when its turn comes.
        answers.at(-1)?.catch(() => {})
      }
      if (answers.length === 0) {
        if (failure) throw failure.error
        return
      }
      yield await answers.shift()
    }
  } finally {
    if (!ended) await leave(records, source, next)
  }
}

async function readFrom(source) {
  try {
    return await source.next()
  } catch (error) {
    return { done: true, failure: { error } }
  }
}

/** Closes a source. One that is being read closes after its next record, which may never come: that is not waited for. */
async function leave(records, source, next) {
  const isRead = next === undefined || (await isFirst(next, Promise.resolve()))
  const left = source.return?.()
  if (isRead) return void (await left)
  Promise.resolve(left).catch(() => {})
  // A stream can be closed at once.
  if (records instanceof Readable) records.destroy()
}

function isFirst(one, other) {
  return Promise.race([one.then(() => true), other.then(() => false)])
}

async function answer(record, options, index) {
  try {
    return { index, report: await evaluateAsync(record, options) }
  } catch (error) {
    // What is wrong with the options is wrong for every record.
    if (!(error instanceof CareInquiryError) || !error.isAboutRecord) throw error
    return { index, error }
  }
}

const validate = (record) => ask(() => native.validate(recordText(record)))

const wouldDecide = (record, options, rule, at) =>
  ask(() => {
    const place = at === undefined || at === null ? undefined : text(at, '/at')
    return native.wouldDecide(recordText(record), optionsText(options), text(rule, '/rule'), place)
  })

const recordNext = (record, options) => ask(() => native.recordNext(recordText(record), optionsText(options)))

const recordNextAsync = async (record, options) =>
  JSON.parse(await later(() => native.recordNextAsync(recordText(record), optionsText(options))))

const timeline = (record, options, span) =>
  ask(() => native.timeline(recordText(record), optionsText(options), day(span?.from, '/from'), day(span?.to, '/to')))

const timelineAsync = async (record, options, span) =>
  JSON.parse(await later(() => native.timelineAsync(recordText(record), optionsText(options), day(span?.from, '/from'), day(span?.to, '/to'))))

const rulesets = () => ask(() => native.rulesets())

const rules = (names = []) => ask(() => native.rules(texts(names, '/rulesets')))

const rule = (id) => ask(() => native.rule(text(id, '/rule')))

const coverage = (ruleset = 'care-inquiry') => ask(() => native.coverage(text(ruleset, '/ruleset')))

const diff = (older, newer, records, options) =>
  ask(() => {
    const over = records === undefined ? [] : Array.from(listed(records), recordText)
    const how = records === undefined ? undefined : optionsText(options)
    return native.diff(text(older, '/old'), text(newer, '/new'), over, how)
  })

const schema = (name) => ask(() => native.schema(text(name, '/name')))

module.exports = {
  CareInquiryError,
  evaluate,
  evaluateJson,
  evaluateAsync,
  evaluateJsonAsync,
  evaluateMany,
  evaluateStream,
  validate,
  wouldDecide,
  recordNext,
  recordNextAsync,
  timeline,
  timelineAsync,
  rulesets,
  rules,
  rule,
  coverage,
  diff,
  schema,
}
