// The web pages: rendered here, without a script in the browser.

import { fileURLToPath } from 'node:url'
import formbody from '@fastify/formbody'
import nunjucks from 'nunjucks'
import { COOKIE, hashOf, Refused, STAFF, YOUNG_PEOPLE } from './access.js'
import { edition, outlook } from './evaluation.js'
import { caseload, changes, forYoungPeople, grouped, inWords, shownBy } from './words.js'

const FOLDERS = ['views', '../node_modules/govuk-frontend/dist'].map((folder) => fileURLToPath(new URL(folder, import.meta.url)))
const FORM_LIMIT = 1024
const SESSION = { path: '/', httpOnly: true, sameSite: 'strict' }

const home = (role) => (role === 'young_person' ? '/my-page' : '/caseload')

/** The pages. A page that fails says so as a page. */
export async function pages(app, { records, secureCookies }) {
  const views = new nunjucks.Environment(new nunjucks.FileSystemLoader(FOLDERS), { autoescape: true })
  views.addFilter('day', inWords)
  views.addGlobal('shownBy', shownBy)
  const render = (reply, view, values) => reply.type('text/html; charset=utf-8').send(views.render(`${view}.njk`, values))
  const page = (url, options, handler) => app.get(url, { schema: { hide: true }, ...options }, handler)
  const form = (url, handler) => app.post(url, { schema: { hide: true }, bodyLimit: FORM_LIMIT, onRequest: fromHere }, handler)

  await app.register(formbody, { bodyLimit: FORM_LIMIT })

  app.setErrorHandler(async (error, request, reply) => {
    const status = error.statusCode ?? 500
    if (status === 401) return reply.redirect('/sign-in', 303)
    if (status >= 500) request.log.error({ err: error, status }, 'a page failed')
    return render(reply.code(status), 'error', { status, role: request.bearer?.role })
  })
  app.setNotFoundHandler(async (request, reply) => render(reply.code(404), 'error', { status: 404 }))

  page('/', {}, async (request, reply) => reply.redirect('/sign-in', 303))

  page('/sign-in', {}, async (request, reply) => render(reply, 'sign-in', {}))

  form('/sign-in', async (request, reply) => {
    const token = String(request.body?.token ?? '').trim()
    const bearer = await records.bearer(hashOf(token))
    if (!bearer) return render(reply.code(401), 'sign-in', { wrong: true })
    reply.setCookie(COOKIE, token, { ...SESSION, secure: secureCookies })
    return reply.redirect(home(bearer.role), 303)
  })

  form('/sign-out', async (request, reply) => reply.clearCookie(COOKIE, SESSION).redirect('/sign-in', 303))

  page('/caseload', { config: { roles: STAFF } }, async (request, reply) =>
    render(reply, 'caseload', { role: request.bearer.role, rows: caseload(await records.caseload(edition.digest)) }))

  page('/children/:recordId', { config: { roles: STAFF } }, async (request, reply) => {
    const row = await evaluated(request.params.recordId)
    const report = JSON.parse(row.report)
    const ahead = await outlook(records, row)
    return render(reply, 'child', {
      role: request.bearer.role, recordId: row.record_id, version: row.version, asAt: row.as_at, edition: row.edition, summary: report.summary,
      groups: grouped(report.findings), next: ahead?.next ?? [], changes: ahead && changes(ahead.changes),
    })
  })

  page('/my-page', { config: { roles: YOUNG_PEOPLE } }, async (request, reply) => {
    const row = await evaluated(request.bearer.record_id)
    return render(reply, 'young-person', { role: request.bearer.role, asAt: row.as_at, groups: forYoungPeople(JSON.parse(row.report).findings) })
  })

  async function evaluated(recordId) {
    const row = await records.version(edition.digest, recordId)
    if (!row?.report) throw new Refused(404, 'not_found', 'expected the id of a record that was evaluated')
    return row
  }
}

/** A form is taken from our own pages only: browsers say where one was sent from. */
async function fromHere(request) {
  const from = request.headers['sec-fetch-site'] ?? 'same-origin'
  if (!['same-origin', 'none'].includes(from)) throw new Refused(403, 'forbidden', 'expected a form of this service')
}
