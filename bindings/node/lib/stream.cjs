'use strict'

const { availableParallelism } = require('node:os')
const { Transform } = require('node:stream')
const native = require('../native.cjs')
const { failed, told } = require('./errors.cjs')
const { optionsText } = require('./input.cjs')

const NEWLINE = 10

/** NDJSON in, NDJSON out: lines are answered in batches off the event loop, and leave in the order in which they came. */
class Evaluating extends Transform {
  #options
  #limit
  #cores = availableParallelism()
  #line = 1
  #carried = []
  #carriedBytes = 0
  /** Batches that are being answered, the first that came first. */
  #batches = []
  /** What lets the writer go on, and what tells it that everything has left. */
  #waiting = { resume: undefined, finish: undefined }

  constructor(options) {
    super({ decodeStrings: true })
    this.#options = optionsText(options)
    this.#limit = told(() => native.bytesLimit(this.#options))
  }

  _transform(chunk, _encoding, done) {
    const end = chunk.lastIndexOf(NEWLINE) + 1
    if (end > 0) {
      this.#carried.push(chunk.subarray(0, end))
      this.#send()
    }
    // Of a line over the limit the rest is dropped: what is kept is enough to be refused.
    const kept = chunk.subarray(end, end + this.#limit + 1 - this.#carriedBytes)
    if (kept.length > 0) this.#carried.push(kept)
    this.#carriedBytes += kept.length
    this.#waiting.resume = done
    this.#goOn()
  }

  _flush(done) {
    if (this.#carriedBytes > 0) this.#send()
    this.#waiting.finish = done
    this.#goOn()
  }

  _read(size) {
    // What is about to be read is still counted. The stream keeps the writer's turn while it is, and gives it here.
    this.#goOn(true)
    super._read(size)
  }

  #send() {
    const lines = Buffer.concat(this.#carried)
    this.#carried = []
    this.#carriedBytes = 0
    const batch = { answers: undefined }
    this.#batches.push(batch)
    const answered = (answers) => {
      batch.answers = answers
      this.#leave()
    }
    const answers = native.evaluateLinesAsync(lines, this.#options, this.#line).catch(failed)
    answers.then(answered).catch((error) => this.destroy(error))
    for (let at = lines.indexOf(NEWLINE); at >= 0; at = lines.indexOf(NEWLINE, at + 1)) this.#line += 1
  }

  /** What is answered leaves as soon as all before it has. */
  #leave() {
    while (this.#batches[0]?.answers !== undefined) {
      const { answers } = this.#batches.shift()
      if (answers.length > 0) this.push(answers)
    }
    this.#goOn()
  }

  /** The writer waits while every core has a batch, or while nobody reads the answers: memory stays bounded. */
  #goOn(isRead = this.readableLength < this.readableHighWaterMark) {
    if (isRead && this.#batches.length <= this.#cores) this.#once('resume')
    if (this.#batches.length === 0) this.#once('finish')
  }

  #once(name) {
    const call = this.#waiting[name]
    this.#waiting[name] = undefined
    call?.()
  }
}

const evaluateStream = (options) => new Evaluating(options)

module.exports = { evaluateStream }
