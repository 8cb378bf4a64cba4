// The service as a Fastify application, over a database that is open.

import { fileURLToPath } from 'node:url'
import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
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

export async function application(database, { bodyLimit, logLevel, secureCookies }, stream) {
  const app = Fastify({ bodyLimit, logger: { level: logLevel, serializers, ...(stream && { stream }) }, requestTimeout: 30_000, trustProxy: false })
  const records = store(database)

  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], styleSrc: ["'self'"], imgSrc: ["'self'"], formAction: ["'self'"], frameAncestors: ["'none'"], baseUri: ["'none'"] } },
    referrerPolicy: { policy: 'no-referrer' },
  })
  await app.register(cookie)
  await app.register(formbody, { bodyLimit: 1024 })
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'careinquiry service', version: '1.0.0' },
      components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } },
      security: [{ bearer: [] }],
    },
    refResolver: { buildLocalReference: (json, _base, _fragment, index) => json.$id ?? `schema-${index}` },
  })
  // A record is kept as it came: its text is read once, and checked by the library.
  app.removeContentTypeParser('application/json')
  app.addContentTypeParser('application/json', { parseAs: 'string' }, async (_request, text) => {
    try {
      return { text, record: JSON.parse(text) }
    } catch {
      throw new Refused(400, 'invalid_json', 'expected JSON')
    }
  })
  app.addHook('onSend', async (_request, reply) => {
    reply.header('cache-control', 'no-store')
  })
  app.setErrorHandler(failure)
  app.setNotFoundHandler(async (_request, reply) => reply.code(404).send({ code: 'not_found', message: 'expected a path of this service' }))

  access(app, records)
  schemas(app)
  app.get('/health', { schema: { hide: true }, logLevel: 'warn' }, async () => {
    await records.ping()
    return { status: 'ok' }
  })
  await app.register(api, { prefix: '/api', records })
  await app.register(files, { root: fileURLToPath(new URL('../public', import.meta.url)), prefix: '/static/' })
  await app.register(pages, { records, secureCookies })
  app.get('/openapi.json', { schema: { hide: true } }, async () => app.swagger())
  return { app, records }
}

/** Every error as `{code, message}`; what failed inside is logged by its kind alone. */
function failure(error, request, reply) {
  const status = error.statusCode ?? (isOfDatabase(error) ? 503 : 500)
  if (status >= 500) request.log.error({ err: error, status }, 'a request failed')
  const told = error instanceof Refused || status < 500
  const code = error instanceof Refused ? error.code : status === 413 ? 'too_large' : status === 503 ? 'unavailable' : status < 500 ? 'invalid_request' : 'internal'
  const message = error instanceof Refused ? error.message : MESSAGES[code]
  reply.code(status).send({ code, message: told ? message : MESSAGES[code] })
}

const MESSAGES = {
  too_large: 'expected a smaller body',
  invalid_request: 'expected a request as the OpenAPI description says',
  unavailable: 'expected the database to answer; try again',
  internal: 'the service failed',
}

/** PostgreSQL's classes of lost connections and of servers that stop, and the network's. */
const isOfDatabase = (error) => /^(08|57P)|^E(CONNREFUSED|CONNRESET|PIPE|TIMEDOUT)$/.test(error.code ?? '') || /onnection terminated|timeout exceeded when trying to connect/.test(error.message)
