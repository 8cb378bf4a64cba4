'use strict'

const { availableParallelism } = require('node:os')
const { Transform } = require('node:stream')
const native = require('../native.cjs')
const { failed, told } = require('./errors.cjs')
const { optionsText } = require('./input.cjs')

const NEWLINE = 10
/** The bytes of a batch, or one line: a report can be hundreds of times as long as its record. */
const BATCH = 1 << 16

/** NDJSON in, NDJSON out: lines are answered in batches off the event loop, and leave in the order in which they came. */
class Evaluating extends Transform {
  #options
  #limit
  #cores = availableParallelism()
  #line = 1
  /** The beginning of a line, and how many bytes of it there are. */
  #begun = Buffer.alloc(0)
  #begunBytes = 0
  /** Batches that are being answered, the first that came first. */
  #batches = []
  /** What lets the writer go on, and what tells it that everything has left. */
  #waiting = { resume: undefined, finish: undefined }

  constructor(options) {
    super({ decodeStrings: true })
    this.#options = optionsText(options)
    this.#limit = told(() => native.bytesLimit(this.#options))
  }

  _transform(chunk, encoding, done) {
    const end = (chunk.lastIndexOf(NEWLINE, BATCH - 1) + 1) || (chunk.indexOf(NEWLINE) + 1)
    if (end > 0) this.#send(chunk.subarray(0, end))
    const rest = chunk.subarray(end)
    if (rest.includes(NEWLINE)) {
      this.#waiting.resume = () => this._transform(rest, encoding, done)
    } else {
      this.#keep(rest)
      this.#waiting.resume = done
    }
    this.#goOn()
  }

  /** Keeps the beginning of a line. It is copied: the chunk is the writer's again when its turn has come. */
  #keep(piece) {
    // Of a line over the limit the rest is dropped: what is kept, with one byte for the CR of a CRLF, is enough to be refused.
    const bytes = Math.min(this.#begunBytes + piece.length, this.#limit + 2)
    if (bytes > this.#begun.length) this.#begun = Buffer.concat([this.#begun], 2 * bytes)
    piece.copy(this.#begun, this.#begunBytes, 0, bytes - this.#begunBytes)
    this.#begunBytes = bytes
  }

  _flush(done) {
    if (this.#begunBytes > 0) this.#send(Buffer.alloc(0))
    this.#waiting.finish = done
    this.#goOn()
  }

  _read(size) {
    // What is about to be read is still counted. The stream keeps the writer's turn while it is, and gives it here.
    this.#goOn(true)
    super._read(size)
  }

  #send(rest) {
    const lines = Buffer.concat([this.#begun.subarray(0, this.#begunBytes), rest])
    this.#begunBytes = 0
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
