'use strict'

const { CareInquiryError } = require('./errors.cjs')

const DAYS = ['as_at', 'since', 'known_at']

/** A record as text or bytes. */
function recordText(record) {
  if (typeof record === 'string') return writable(record)
  if (Buffer.isBuffer(record)) return record
  if (record instanceof Uint8Array) return Buffer.from(record.buffer, record.byteOffset, record.byteLength)
  if (record === null || typeof record !== 'object') {
    throw new CareInquiryError('invalid_record', '', 'expected a record: an object, JSON text or bytes')
  }
  return stringify(record, 'invalid_record')
}

/** Half of a pair of surrogates has no bytes: another character would be put in its place. */
function writable(text) {
  if (!text.isWellFormed()) throw new CareInquiryError('invalid_json', null, 'expected JSON in UTF-8')
  return text
}

/** Options as text. */
function optionsText(options) {
  if (options === null || typeof options !== 'object') {
    throw new CareInquiryError('invalid_option', '', 'expected an object of options')
  }
  for (const name of DAYS) {
    if (options[name] instanceof Date) day(options[name], `/${name}`)
  }
  return stringify(options, 'invalid_option')
}

/** A day as text. A Date is an instant: on which day it falls turns on a time zone. */
function day(value, pointer) {
  if (value instanceof Date) {
    throw new CareInquiryError('invalid_option', pointer, 'expected a day as text, YYYY-MM-DD; a Date carries a time zone')
  }
  if (typeof value !== 'string') {
    throw new CareInquiryError('invalid_option', pointer, 'expected a day of the calendar, written YYYY-MM-DD')
  }
  return value
}

function text(value, pointer) {
  if (typeof value !== 'string') throw new CareInquiryError('invalid_option', pointer, 'expected text')
  return value
}

function texts(value, pointer) {
  if (!Array.isArray(value)) throw new CareInquiryError('invalid_option', pointer, 'expected a list of texts')
  return value.map((one) => text(one, pointer))
}

/** What can be gone through record by record: not one record's text or bytes, which can be gone through too. */
function listed(records) {
  if (typeof records === 'string' || ArrayBuffer.isView(records) || typeof records?.[Symbol.iterator] !== 'function') {
    throw new CareInquiryError('invalid_option', '/records', 'expected records in a list or another iterable')
  }
  return records
}

function stringify(value, code) {
  let json
  try {
    json = JSON.stringify(value)
    if (json?.includes('null') && mayLose(value)) json = JSON.stringify(value, refusable)
  } catch {
    json = undefined
  }
  if (json === undefined) throw new CareInquiryError(code, '', 'expected data that JSON can hold')
  return json
}

/**
 * JSON writes NaN, an infinity and a Date that is no day as `null`, which says that there is none. The model has no list
 * in a list: the core refuses it, and says where and what was expected.
 */
function refusable(key, value) {
  const isAsGiven = typeof value === 'number' ? Number.isFinite(value) : value !== null || this[key] === null
  return isAsGiven ? value : [[]]
}

/** Whether there may be such a value: to look first is much cheaper than to write with `refusable`. */
function mayLose(value) {
  if (typeof value === 'number') return !Number.isFinite(value)
  if (value === null || typeof value !== 'object') return false
  return typeof value.toJSON === 'function' || Object.values(value).some(mayLose)
}

module.exports = { recordText, optionsText, day, text, texts, listed }
