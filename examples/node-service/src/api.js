// The JSON interface. Its OpenAPI description comes from the same schemas as the library's.

import { isUtf8 } from 'node:buffer'
import { rulesets, schema, validate } from 'careinquiry'
import { EVERYBODY, isAddressable, Refused, STAFF, WORKERS } from './access.js'
import { edition, evaluate } from './evaluation.js'

const recordId = { type: 'string', minLength: 1, maxLength: 128 }
const version = { type: 'integer', minimum: 1, maximum: 2 ** 31 - 1 }
const of = (name, description) => ({ $ref: `${name}#`, description })
const answer = (name, description) => ({ $ref: `Answers#/$defs/${name}`, description })
const object = (properties, required = Object.keys(properties)) => ({ type: 'object', properties, required })
const params = object({ recordId })
const text = { type: 'string' }
const orNull = (type) => ({ type: [type, 'null'] })
const day = { type: 'string', format: 'date' }
const counts = { type: 'object', additionalProperties: { type: 'integer' } }

const evaluated = { description: 'Kept and evaluated', ...object({ record_id: recordId, version, as_at: day, edition: text, digest: text, summary: counts }) }
const versions = { description: 'The versions, with what each edition said of them', type: 'array', items: object({
  version, received_at: { type: 'string', format: 'date-time' }, as_at: orNull('string'), edition: orNull('string'),
  digest: orNull('string'), not_met: orNull('integer'), unclear: orNull('integer'),
}) }
const problem = object({ code: text, pointer: text, expected: text })
const refused = object({ code: text, message: text, problems: { type: 'array', items: problem } }, ['code', 'message'])

/** The schemas that routes refer to. */
export function schemas(app) {
  for (const [$id, name] of [['Child', 'child'], ['Answers', 'answers']]) {
    const { $schema, $id: _, ...told } = schema(name)
    app.addSchema({ $id, ...told })
  }
  app.addSchema({ $id: 'Refused', ...refused })
}

/** `/api`: records in, reports out. */
export async function api(app, { records }) {
  const errors = { 401: of('Refused', 'No token'), 403: of('Refused', 'Another role'), 404: of('Refused', 'No such record'), 503: of('Refused', 'The database does not answer') }
  const bad = { 400: of('Refused', 'Not as expected'), 413: of('Refused', 'Too large'), 415: of('Refused', 'Not JSON') }

  app.setNotFoundHandler(async () => {
    throw new Refused(404, 'not_found', 'expected a path of this service')
  })

  // A record is kept as it came, so its text is what matters; the library is the one that reads it.
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, async (_request, bytes) => {
    if (!isUtf8(bytes)) throw new Refused(400, 'invalid_json', 'expected JSON in UTF-8')
    return bytes.toString()
  })

  app.put('/records/:recordId', {
    config: { roles: WORKERS },
    // The library checks a record, better than its schema can; here the schema only describes it.
    validatorCompiler: () => () => true,
    schema: {
      summary: 'Keep a new version of a record, and evaluate it', description: 'The text of the latest version, sent once more, is no new version.',
      params, body: of('Child'), response: { 200: { ...evaluated, description: 'Kept before' }, 201: evaluated, ...bad, ...errors },
    },
  }, async (request, reply) => {
    const body = request.body ?? ''
    const record = read(body)
    if (record.record_id !== request.params.recordId) throw new Refused(400, 'invalid_record', 'expected the record_id that the path names')
    const { added, ...kept } = await records.add(record.record_id, body)
    const { as_at, summary, rulesets: [edition] } = await evaluate(records, { record_id: record.record_id, body, ...kept })
    reply.code(added ? 201 : 200)
    return { record_id: record.record_id, version: kept.version, as_at, edition: `${edition.id}@${edition.version}`, digest: edition.digest, summary }
  })

  app.get('/records/:recordId/versions', {
    config: { roles: STAFF },
    schema: { summary: 'The versions of a record, the newest first', params, response: { 200: versions, ...errors } },
  }, async (request) => {
    const rows = await records.versions(request.params.recordId)
    if (rows.length === 0) throw new Refused(404, 'not_found', 'expected the id of a record')
    return rows
  })

  const query = { type: 'object', properties: { version }, additionalProperties: false }
  const kept = [
    ['record', (...which) => records.body(...which), STAFF, 'A record as it was received', of('Child', 'The record')],
    ['report', async (...which) => (await records.version(edition.digest, ...which))?.report, EVERYBODY, 'What the rules say of a record', answer('Report', 'The report')],
  ]
  for (const [part, textOf, roles, summary, found] of kept) {
    app.get(`/records/:recordId/${part}`, {
      config: { roles },
      schema: { summary, params, querystring: query, response: { 200: found, 400: bad[400], ...errors } },
    }, async (request, reply) => {
      const text = await textOf(request.params.recordId, request.query.version)
      if (!text) throw new Refused(404, 'not_found', 'expected the id of a record, and a version of it that was evaluated')
      // Text is sent as it is.
      return reply.type('application/json; charset=utf-8').serializer((sent) => sent).send(text)
    })
  }

  app.get('/rulesets', {
    config: { roles: STAFF },
    schema: { summary: 'The editions of the rules', response: { 200: { description: 'The editions', type: 'array', items: answer('RuleSet', 'An edition') }, 401: errors[401], 403: errors[403] } },
  }, async () => rulesets())
}

/** The record of a child, out of its text. */
function read(body) {
  const { valid, problems } = validate(body)
  if (!valid) throw new Refused(400, 'invalid_record', 'expected a record without these problems', problems)
  const record = JSON.parse(body)
  if (record.document_type !== 'child') throw new Refused(400, 'invalid_record', 'expected the record of a child')
  if (!isAddressable(record.record_id)) throw new Refused(400, 'invalid_record', 'expected a record_id without control characters, other than . and ..')
  return record
}
