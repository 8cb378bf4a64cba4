// The JSON interface. Its OpenAPI description comes from the same schemas that check it.

import { rulesets, schema, validate } from 'careinquiry'
import { EVERYBODY, Refused, STAFF, WORKERS } from './access.js'
import { evaluate } from './evaluation.js'

const recordId = { type: 'string', minLength: 1, maxLength: 128 }
const version = { type: 'integer', minimum: 1 }
const of = (name) => ({ $ref: `${name}#` })
const object = (properties, required = Object.keys(properties)) => ({ type: 'object', properties, required })
const params = object({ recordId })
const day = { type: 'string', format: 'date' }

const evaluated = object({
  record_id: recordId, version, as_at: day, edition: { type: 'string' }, digest: { type: 'string' },
  summary: { type: 'object', additionalProperties: { type: 'integer' } },
})
const versions = { type: 'array', items: object({
  version, received_at: { type: 'string', format: 'date-time' }, as_at: { type: ['string', 'null'] }, edition: { type: ['string', 'null'] },
  digest: { type: ['string', 'null'] }, not_met: { type: ['integer', 'null'] }, unclear: { type: ['integer', 'null'] },
}) }
const refused = object({ code: { type: 'string' }, message: { type: 'string' }, problems: { type: 'array', items: object({ code: { type: 'string' }, pointer: { type: 'string' }, expected: { type: 'string' } }) } }, ['code', 'message'])

/** The schemas that routes refer to. */
export function schemas(app) {
  const { $schema, $id, ...child } = schema('child')
  app.addSchema({ $id: 'Child', ...child })
  app.addSchema({ $id: 'Refused', ...refused })
}

/** `/api`: records in, reports out. */
export async function api(app, { records }) {
  const errors = { 401: of('Refused'), 403: of('Refused'), 404: of('Refused') }

  app.put('/records/:recordId', {
    config: { roles: WORKERS },
    // The library checks a record, better than its schema can; here the schema only describes it.
    validatorCompiler: () => () => true,
    schema: { summary: 'Keep a new version of a record, and evaluate it', params, body: of('Child'), response: { 201: evaluated, 400: of('Refused'), 413: of('Refused'), ...errors } },
  }, async (request, reply) => {
    const { text, record } = request.body
    const { valid, problems } = validate(text)
    if (!valid) return reply.code(400).send({ code: 'invalid_record', message: 'expected a record without these problems', problems })
    if (record.document_type !== 'child') throw new Refused(400, 'invalid_record', 'expected the record of a child')
    if (record.record_id !== request.params.recordId) throw new Refused(400, 'invalid_record', 'expected the record_id that the path names')
    const kept = await records.add(record.record_id, text)
    const { as_at, summary, rulesets: [edition] } = await evaluate(records, { record_id: record.record_id, version: kept, body: text })
    reply.code(201)
    return { record_id: record.record_id, version: kept, as_at, edition: `${edition.id}@${edition.version}`, digest: edition.digest, summary }
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
  for (const [part, summary, roles] of [['record', 'A record as it was received', STAFF], ['report', 'What the rules say of a record', EVERYBODY]]) {
    app.get(`/records/:recordId/${part}`, {
      config: { roles },
      schema: { summary, params, querystring: query, response: { 200: { type: 'object', additionalProperties: true }, ...errors } },
      // What was kept is sent as it is.
      serializerCompiler: () => (text) => (typeof text === 'string' ? text : JSON.stringify(text)),
    }, async (request, reply) => {
      const row = await records.version(request.params.recordId, request.query.version)
      const text = part === 'record' ? row?.body : row?.report
      if (!text) throw new Refused(404, 'not_found', 'expected the id of a record, and a version of it that was evaluated')
      reply.type('application/json')
      return text
    })
  }

  app.get('/rulesets', { config: { roles: STAFF }, schema: { summary: 'The editions of the rules', response: { 200: { type: 'array', items: { type: 'object', additionalProperties: true } } } } }, async () => rulesets())
}

