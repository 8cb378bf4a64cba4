// Who may ask for what: a bearer token says who, and each route says which roles.

import { createHash, randomBytes } from 'node:crypto'

export const COOKIE = 'careinquiry_token'

/** A token that cannot be guessed. */
export const makeToken = () => randomBytes(32).toString('base64url')

/** What is kept of a token. */
export const hashOf = (token) => createHash('sha256').update(token).digest('hex')

/** An answer with a status, for whoever asked and may not, or asked for what is not there. */
export class Refused extends Error {
  constructor(statusCode, code, expected) {
    super(expected)
    Object.assign(this, { statusCode, code })
  }
}

/** Puts `request.bearer` on requests: the role, and of a young person the record. */
export function access(app, records) {
  app.decorateRequest('bearer', null)
  app.addHook('onRequest', async (request) => {
    const { roles } = request.routeOptions.config ?? {}
    if (!roles) return
    const header = request.headers.authorization?.match(/^Bearer ([\w-]{43})$/)?.[1]
    const token = header ?? request.cookies[COOKIE]
    request.bearer = token ? await records.bearer(hashOf(token)) : undefined
    if (!request.bearer) throw new Refused(401, 'unauthenticated', 'expected a bearer token that has not expired')
    if (!roles.includes(request.bearer.role)) throw new Refused(403, 'forbidden', 'expected a token of another role')
    const { recordId } = request.params
    // Another child's record is not there, for a young person: that there is one is nobody's business.
    if (request.bearer.role === 'young_person' && recordId !== undefined && recordId !== request.bearer.record_id) throw new Refused(404, 'not_found', 'expected the id of a record')
  })
}

export const STAFF = ['worker', 'reviewing_officer']
export const WORKERS = ['worker']
export const EVERYBODY = [...STAFF, 'young_person']
export const YOUNG_PEOPLE = ['young_person']
