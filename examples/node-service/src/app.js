// The service as a Fastify application, over a database that is open.

import { fileURLToPath } from 'node:url'
import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import files from '@fastify/static'
import swagger from '@fastify/swagger'
import Fastify from 'fastify'
import { access, Refused } from './access.js'
import { api, schemas } from './api.js'
import { pages } from './pages.js'
import { store } from './store.js'

/** What is logged of a request: its route, never its path, which could name a child. */
const serializers = {
  req: (request) => ({ method: request.method, route: request.routeOptions?.url }),
  res: (reply) => ({ status: reply.statusCode }),
  err: (error) => ({ type: error.name, code: error.code }),
}

const CONTENT = { defaultSrc: ["'none'"], styleSrc: ["'self'"], imgSrc: ["'self'"], formAction: ["'self'"], frameAncestors: ["'none'"], baseUri: ["'none'"] }

const OPENAPI = {
  openapi: '3.1.0',
  info: {
    title: 'careinquiry service', version: '1.0.0',
    description: 'Keeps the records of children in care by version, and says of each what the Care Inquiry recommended and what was done.',
  },
  components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } },
  security: [{ bearer: [] }],
}

const MESSAGES = {
  400: ['invalid_request', 'expected a request as the OpenAPI description says'],
  404: ['not_found', 'expected a path of this service'],
  413: ['too_large', 'expected a smaller body'],
  415: ['unsupported_media_type', 'expected application/json'],
  503: ['unavailable', 'expected the database to answer; try again'],
}
const FAILED = ['internal', 'the service failed']

/** The application, and the store that it keeps records in. */
export async function application(database, { bodyLimit, logLevel, secureCookies }, stream) {
  const app = Fastify({
    bodyLimit, requestTimeout: 30_000,
    // What fails before a route is found, such as an address that cannot be read, Fastify would answer with the address itself.
    frameworkErrors: failure,
    // An id of 128 characters, each of up to four bytes, each written as `%41`.
    routerOptions: { maxParamLength: 128 * 4 * 3 },
    logger: { level: logLevel, serializers, ...(stream && { stream }) },
  })
  const records = store(database)

  await app.register(helmet, { contentSecurityPolicy: { useDefaults: false, directives: CONTENT }, referrerPolicy: { policy: 'no-referrer' } })
  await app.register(cookie)
  await app.register(swagger, {
    openapi: OPENAPI,
    refResolver: { buildLocalReference: (json, _base, _fragment, index) => json.$id ?? `schema-${index}` },
  })
  // What reads a body is said where a body is expected.
  app.removeAllContentTypeParsers()
  app.addHook('onSend', async (_request, reply) => {
    reply.header('cache-control', 'no-store')
  })
  app.setErrorHandler(failure)

  access(app, records)
  schemas(app)
  app.get('/health', { schema: { hide: true }, logLevel: 'warn' }, async () => {
    await records.ping()
    return { status: 'ok' }
  })
  await app.register(api, { prefix: '/api', records })
  await app.register(files, { root: fileURLToPath(new URL('../public', import.meta.url)), prefix: '/static/', schemaHide: true })
  await app.register(pages, { records, secureCookies })
  app.get('/openapi.json', { schema: { hide: true } }, async () => app.swagger())
  return { app, records }
}

/** Every error as `{code, message}`, and a record's with its problems; what failed inside is logged by its kind alone. */
function failure(error, request, reply) {
  const status = error.statusCode ?? 500
  if (status >= 500) request.log.error({ err: error, status }, 'a request failed')
  if (status === 503) reply.header('retry-after', '5')
  const [code, message] = error instanceof Refused ? [error.code, error.message] : MESSAGES[status] ?? (status < 500 ? MESSAGES[400] : FAILED)
  return reply.code(status).send({ code, message, problems: error.problems })
}
