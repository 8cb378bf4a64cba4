'use strict'

// What is said of each function stands in index.d.cts.

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

async function* evaluateMany(records, options, { concurrency = require('node:os').availableParallelism() } = {}) {
  if (!Number.isInteger(concurrency) || concurrency < 1) {
    throw new CareInquiryError('invalid_option', '/concurrency', 'expected a whole number of at least 1')
  }
  told(() => native.bytesLimit(optionsText(options)))
  const source = records?.[Symbol.asyncIterator]?.() ?? listed(records)[Symbol.iterator]()
  const answers = []
  let [index, next, ended] = [0, undefined, false]
  try {
    for (;;) {
      while (!ended && answers.length < concurrency) {
        next ??= Promise.resolve(source.next())
        // A source that is slow must not hold back an answer that is ready.
        if (answers.length > 0 && !(await isFirst(next, answers[0]))) break
        const { value, done } = await next
        next = undefined
        ended = Boolean(done)
        if (!ended) answers.push(answer(value, options, index++))
        // One that fails is told of when its turn comes.
        answers.at(-1)?.catch(() => {})
      }
      if (answers.length === 0) return
      yield await answers.shift()
    }
  } finally {
    if (!ended) await source.return?.()
  }
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

const timeline = (record, options, { from, to } = {}) =>
  ask(() => native.timeline(recordText(record), optionsText(options), day(from, '/from'), day(to, '/to')))

const timelineAsync = async (record, options, { from, to } = {}) =>
  JSON.parse(await later(() => native.timelineAsync(recordText(record), optionsText(options), day(from, '/from'), day(to, '/to'))))

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
