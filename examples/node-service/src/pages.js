// The web pages: rendered here, without a script in the browser.

import { fileURLToPath } from 'node:url'
import { recordNext, timeline } from 'careinquiry'
import nunjucks from 'nunjucks'
import { COOKIE, hashOf, Refused, STAFF, YOUNG_PEOPLE } from './access.js'
import { asked, edition } from './evaluation.js'
import { caseload, changes, grouped, promises } from './words.js'

const FOLDERS = ['views', '../node_modules/govuk-frontend/dist'].map((folder) => fileURLToPath(new URL(folder, import.meta.url)))
const NEXT = 8
const SESSION = { path: '/', httpOnly: true, sameSite: 'strict' }

/** A year before a day. */
const yearBefore = (day) => `${Number(day.slice(0, 4)) - 1}${day.slice(4).replace('02-29', '02-28')}`

export async function pages(app, { records, secureCookies }) {
  const views = new nunjucks.Environment(new nunjucks.FileSystemLoader(FOLDERS), { autoescape: true, throwOnUndefined: false })
  const render = (reply, view, values = {}) => reply.type('text/html; charset=utf-8').send(views.render(`${view}.njk`, values))
  const home = (role) => (role === 'young_person' ? '/my-promises' : '/caseload')

  app.setErrorHandler(async (error, request, reply) => {
    const status = error.statusCode ?? 500
    if (status === 401) return reply.redirect('/sign-in')
    if (status >= 500) request.log.error({ code: error.code, status }, 'a page failed')
    return render(reply.code(status), 'error', { status, staff: STAFF.includes(request.bearer?.role) })
  })

  app.get('/', async (request, reply) => reply.redirect('/sign-in'))

  app.get('/sign-in', async (request, reply) => render(reply, 'sign-in'))

  app.post('/sign-in', { bodyLimit: 1024 }, async (request, reply) => {
    const token = String(request.body?.token ?? '').trim()
    const bearer = await records.bearer(hashOf(token))
    if (!bearer) return render(reply.code(401), 'sign-in', { wrong: true })
    reply.setCookie(COOKIE, token, { ...SESSION, secure: secureCookies })
    return reply.redirect(home(bearer.role), 303)
  })

  app.post('/sign-out', async (request, reply) => reply.clearCookie(COOKIE, SESSION).redirect('/sign-in', 303))

  app.get('/caseload', { config: { roles: STAFF } }, async (request, reply) =>
    render(reply, 'caseload', { staff: true, rows: caseload(await records.caseload(edition.digest)) }))

  app.get('/children/:recordId', { config: { roles: STAFF } }, async (request, reply) => {
    const row = await evaluated(request.params.recordId)
    const report = JSON.parse(row.report)
    const options = asked(row.as_at)
    const span = { from: yearBefore(row.as_at), to: row.as_at }
    return render(reply, 'child', {
      staff: true, recordId: row.record_id, version: row.version, asAt: row.as_at, edition: row.edition, summary: report.summary,
      groups: grouped(report.findings),
      next: recordNext(row.body, options).slice(0, NEXT),
      changes: changes(timeline(row.body, options, span)),
    })
  })

  app.get('/my-promises', { config: { roles: YOUNG_PEOPLE } }, async (request, reply) => {
    const row = await evaluated(request.bearer.record_id)
    return render(reply, 'promises', { asAt: row.as_at, groups: promises(JSON.parse(row.report).findings) })
  })

  async function evaluated(recordId) {
    const row = await records.version(recordId)
    if (!row?.report) throw new Refused(404, 'not_found', 'expected the id of a record that was evaluated')
    return row
  }
}
