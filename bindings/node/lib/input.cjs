'use strict'

const { CareInquiryError } = require('./errors.cjs')

const DAYS = ['as_at', 'since', 'known_at']

/** A record as text or bytes. */
function recordText(record) {
  if (typeof record === 'string' || Buffer.isBuffer(record)) return record
  if (record instanceof Uint8Array) return Buffer.from(record.buffer, record.byteOffset, record.byteLength)
  if (record === null || typeof record !== 'object') {
    throw new CareInquiryError('invalid_record', '', 'expected a record: an object, JSON text or bytes')
  }
  return stringify(record, 'invalid_record')
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
  } catch {
    json = undefined
  }
  if (json === undefined) throw new CareInquiryError(code, '', 'expected data that JSON can hold')
  return json
}

module.exports = { recordText, optionsText, day, text, texts, listed }
