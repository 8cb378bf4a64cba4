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
  #line = 1
  #carried = []
  #carriedBytes = 0
  /** Batches that are being answered, the first that came first. */
  #batches = []

  constructor(options) {
    super({ decodeStrings: true })
    this.#options = optionsText(options)
    this.#limit = told(() => native.bytesLimit(this.#options))
  }

  _transform(chunk, _encoding, done) {
    this.#take(chunk).then(() => done(), done)
  }

  _flush(done) {
    this.#end().then(() => done(), done)
  }

  async #take(chunk) {
    const end = chunk.lastIndexOf(NEWLINE)
    if (end < 0) return this.#carry(chunk)
    this.#carry(chunk.subarray(0, end + 1))
    this.#send()
    this.#carry(chunk.subarray(end + 1))
    // The writer waits while every core has a batch: memory stays bounded.
    while (this.#batches.length > availableParallelism()) await this.#leave()
  }

  async #end() {
    this.#send()
    while (this.#batches.length > 0) await this.#leave()
  }

  #carry(bytes) {
    // Of a line over the limit the rest is dropped: what is kept is enough to be refused.
    const room = this.#limit + 1 - this.#carriedBytes
    if (bytes.at(-1) === NEWLINE || bytes.length <= room) {
      this.#carried.push(bytes)
      this.#carriedBytes += bytes.length
    } else if (room > 0) {
      this.#carried.push(bytes.subarray(0, room))
      this.#carriedBytes += room
    }
  }

  #send() {
    if (this.#carriedBytes === 0) return
    const lines = Buffer.concat(this.#carried)
    this.#carried = []
    this.#carriedBytes = 0
    this.#batches.push(native.evaluateLinesAsync(lines, this.#options, this.#line))
    for (let at = lines.indexOf(NEWLINE); at >= 0; at = lines.indexOf(NEWLINE, at + 1)) this.#line += 1
    // A batch that fails is told of when its turn comes.
    this.#batches.at(-1).catch(() => {})
  }

  async #leave() {
    const answers = await this.#batches.shift().catch(failed)
    if (answers.length > 0) this.push(answers)
  }
}

const evaluateStream = (options) => new Evaluating(options)

module.exports = { evaluateStream }
