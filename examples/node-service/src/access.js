// Who may ask for what: a bearer token says who, and each route says which roles.

import { createHash, randomBytes } from 'node:crypto'

export const COOKIE = 'careinquiry_token'

/** A token that cannot be guessed: 256 random bits. */
export const makeToken = () => randomBytes(32).toString('base64url')

/** What is kept of a token. */
export const hashOf = (token) => createHash('sha256').update(token).digest('hex')

/** An answer with a status, for whoever asked and may not, or asked for what is not there; with a record's problems, where there are. */
export class Refused extends Error {
  constructor(statusCode, code, expected, problems) {
    super(expected)
    Object.assign(this, { statusCode, code, problems })
  }
}

/** Whether an id of a record can stand in a path and in PostgreSQL's text: no control characters, no lone surrogates, no dots alone. */
export const isAddressable = (recordId) => /^(?!\.{1,2}$)[^\p{Cc}\p{Cs}]{1,128}$/u.test(recordId)

const noRecord = () => new Refused(404, 'not_found', 'expected the id of a record')

/** Whose token a request carries: in its header, as programs do, or else in its cookie, as browsers do. */
async function bearerOf(request, records) {
  const { authorization } = request.headers
  const token = authorization === undefined ? request.cookies[COOKIE] : authorization.match(/^Bearer ([\w-]{43})$/i)?.[1]
  return token && records.bearer(hashOf(token))
}

/** Puts `request.bearer` on requests: the role, and of a young person the record. */
export function access(app, records) {
  app.decorateRequest('bearer', null)
  app.addHook('onRequest', async (request) => {
    const { roles } = request.routeOptions.config ?? {}
    if (!roles) return
    request.bearer = await bearerOf(request, records)
    if (!request.bearer) throw new Refused(401, 'unauthenticated', 'expected a bearer token that has not expired')
    const { role, record_id } = request.bearer
    if (!roles.includes(role)) throw new Refused(403, 'forbidden', 'expected a token of another role')
    const { recordId } = request.params
    if (recordId === undefined) return
    // Another child's record is not there, for a young person: that there is one is nobody's business.
    if (!isAddressable(recordId) || (role === 'young_person' && recordId !== record_id)) throw noRecord()
  })
}

export const STAFF = ['worker', 'reviewing_officer']
export const WORKERS = ['worker']
export const EVERYBODY = [...STAFF, 'young_person']
export const YOUNG_PEOPLE = ['young_person']
