'use strict'

/** What could not be answered, and what was expected; never what was found. */
class CareInquiryError extends Error {
  constructor(code, pointer, message) {
    super(pointer === null ? `${code}: ${message}` : `${code} at '${pointer}': ${message}`)
    this.name = 'CareInquiryError'
    this.code = code
    this.pointer = pointer
    this.expected = message.replace(/^expected /, '')
  }

  /** Whether it is about the record, rather than about the options. */
  get isAboutRecord() {
    return ABOUT_RECORD.has(this.code)
  }
}

const ABOUT_RECORD = new Set(['invalid_json', 'invalid_record', 'unsupported_model', 'too_large', 'too_deep', 'internal'])

/** The JSON that the library throws as its message, as an error. */
function read(thrown) {
  if (thrown instanceof CareInquiryError) return thrown
  try {
    const { code, pointer, message } = JSON.parse(thrown.message)
    return new CareInquiryError(code, pointer, message)
  } catch {
    return new CareInquiryError('internal', null, 'the library failed')
  }
}

/** The answer of a call; what it throws as a CareInquiryError. */
function told(call) {
  try {
    return call()
  } catch (thrown) {
    throw read(thrown)
  }
}

/** What a promise was rejected with, as a CareInquiryError. */
function failed(thrown) {
  throw read(thrown)
}

module.exports = { CareInquiryError, told, failed }
