// Who may ask for what.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { makeToken } from '../../src/access.js'
import { settings } from '../../src/config.js'
import { bare, issue, path, serve } from '../support/service.js'

/** Each route with the status for each role; the young person's own record is `mine`. */
const ROUTES = [
  ['PUT', path('mine'), { worker: 200, reviewing_officer: 403, young_person: 403 }],
  ['GET', path('mine', '/versions'), { worker: 200, reviewing_officer: 200, young_person: 403 }],
  ['GET', path('mine', '/record'), { worker: 200, reviewing_officer: 200, young_person: 403 }],
  ['GET', path('mine', '/report'), { worker: 200, reviewing_officer: 200, young_person: 200 }],
  ['GET', path('other', '/report'), { worker: 200, reviewing_officer: 200, young_person: 404 }],
  ['GET', path('absent', '/report'), { worker: 404, reviewing_officer: 404, young_person: 404 }],
  ['GET', '/api/rulesets', { worker: 200, reviewing_officer: 200, young_person: 403 }],
  ['GET', '/caseload', { worker: 200, reviewing_officer: 200, young_person: 403 }],
  ['GET', '/children/mine', { worker: 200, reviewing_officer: 200, young_person: 403 }],
  ['GET', '/children/other', { worker: 200, reviewing_officer: 200, young_person: 403 }],
  ['GET', '/my-page', { worker: 403, reviewing_officer: 403, young_person: 200 }],
]

const HEADERS = {
  'content-security-policy': /^default-src 'none';/, 'x-content-type-options': /^nosniff$/, 'referrer-policy': /^no-referrer$/,
  'cache-control': /^no-store$/, 'strict-transport-security': /max-age=\d+/, 'x-frame-options': /./,
}

export function access(home) {
  let service
  const tokens = {}
  const body = bare('mine')
  before(async () => {
    service = await serve(await home.fresh())
    for (const id of ['mine', 'other']) await service.put(id, bare(id))
    for (const role of ['worker', 'reviewing_officer', 'young_person']) tokens[role] = await issue(service.records, role, role === 'young_person' ? 'mine' : null)
  })
  after(() => service.stop())

  const form = (fields, headers) => service.ask('POST', '/sign-in', { body: new URLSearchParams(fields).toString(), headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers } })
  const asked = (method, where, rest) => service.ask(method, where, { ...(method === 'PUT' && { body }), ...rest })

  test('each role sees what is its own', async () => {
    for (const [method, where, expected] of ROUTES) {
      for (const [role, status] of Object.entries(expected)) {
        assert.equal((await asked(method, where, { token: tokens[role] })).status, status, `${role}: ${method} ${where}`)
        if (method === 'GET') assert.equal((await asked(method, where, { headers: { cookie: `careinquiry_token=${tokens[role]}` } })).status, status, `${role}, by cookie: ${where}`)
      }
    }
  })

  test('without a token that holds, nothing is shown', async () => {
    const expired = await issue(service.records, 'worker', null, -1000)
    const none = [{}, { token: expired }, { token: makeToken() }, { token: 'x' }, { headers: { authorization: `Basic ${tokens.worker}` } }, { headers: { authorization: '' } }, { headers: { cookie: `careinquiry_token=${expired}` } }, { headers: { cookie: 'careinquiry_token=%00' } }]
    for (const rest of none) {
      for (const [method, where] of ROUTES) {
        const { status, headers } = await asked(method, where, rest)
        if (where.startsWith('/api')) assert.equal(status, 401, where)
        else assert.deepEqual([status, headers.get('location')], [303, '/sign-in'], where)
      }
    }
    const both = await service.ask('GET', '/api/rulesets', { token: expired, headers: { cookie: `careinquiry_token=${tokens.worker}` } })
    assert.equal(both.status, 401, 'a header that is wrong is not mended by a cookie')
  })

  test('a token stops when its time has come', async () => {
    const token = await issue(service.records, 'worker', null, 1500)
    assert.equal((await service.ask('GET', '/api/rulesets', { token })).status, 200)
    await new Promise((resolve) => setTimeout(resolve, 1600))
    assert.equal((await service.ask('GET', '/api/rulesets', { token })).status, 401)
  })

  test('another child\'s record looks to a young person as one that is not there', async () => {
    const [other, absent] = await Promise.all(['other', 'absent'].map((id) => service.ask('GET', path(id, '/report'), { token: tokens.young_person })))
    assert.equal(other.text, absent.text)
    const { text } = await service.ask('GET', '/children/other', { token: tokens.young_person })
    assert.equal(text, (await service.ask('GET', '/children/absent', { token: tokens.young_person })).text)
  })

  test('signing in sets a cookie that no script reads and no other site sends; signing out clears it', async () => {
    const { status, headers } = await form({ token: ` ${tokens.worker} ` })
    assert.deepEqual([status, headers.get('location')], [303, '/caseload'])
    const [cookie, ...rest] = headers.get('set-cookie').split('; ')
    assert.deepEqual([cookie, rest.sort()], [`careinquiry_token=${tokens.worker}`, ['HttpOnly', 'Path=/', 'SameSite=Strict']])
    assert.equal((await form({ token: tokens.young_person })).headers.get('location'), '/my-page')
    const out = await service.ask('POST', '/sign-out', {})
    assert.deepEqual([out.status, /careinquiry_token=;/.test(out.headers.get('set-cookie'))], [303, true])
  })

  test('behind TLS the cookie is sent over HTTPS only', async () => {
    const other = await serve({ ...await home.fresh(), SECURE_COOKIES: 'true' })
    const answer = await other.ask('POST', '/sign-in', { body: `token=${other.worker}`, headers: { 'content-type': 'application/x-www-form-urlencoded' } })
    await other.stop()
    assert.match(answer.headers.get('set-cookie'), /; Secure/)
    assert.throws(() => settings({ SECURE_COOKIES: '1' }), /SECURE_COOKIES: expected true or false/)
  })

  test('a form that is wrong, long, of another type or of another site is refused', async () => {
    const wrong = [[{ token: 'no' }, {}, 401], [{}, {}, 401], [{ token: 'x'.repeat(2000) }, {}, 413], [{ token: tokens.worker }, { 'sec-fetch-site': 'cross-site' }, 403], [{ token: tokens.worker }, { 'content-type': 'application/json' }, 415]]
    for (const [fields, headers, status] of wrong) {
      const answer = await form(fields, headers)
      assert.equal(answer.status, status)
      assert.equal(answer.headers.get('set-cookie'), null)
    }
    const twice = await service.ask('POST', '/sign-in', { body: 'token=a&token=b&__proto__=c', headers: { 'content-type': 'application/x-www-form-urlencoded' } })
    assert.equal(twice.status, 401)
  })

  test('an address that cannot be read is refused without being repeated', async () => {
    for (const [where, status] of [['/children/%zebra', 400], ['/api/records/zebra%/report', 400], [path('zebra'.repeat(400), '/report'), 414]]) {
      const answer = await service.ask('GET', where, { token: tokens.worker })
      assert.deepEqual([answer.status, answer.json.code, answer.text.includes('zebra')], [status, 'invalid_request', false], where)
      assert.match(answer.json.message, /^expected /)
    }
  })

  test('every answer has the headers that keep it to itself, and no page has a script', async () => {
    for (const [where, token] of [['/sign-in'], ['/caseload', tokens.worker], ['/children/mine', tokens.worker], ['/my-page', tokens.young_person], ['/nothing'], ['/api/nothing'], ['/api/rulesets'], ['/static/app.css'], ['/openapi.json'], ['/health']]) {
      const { headers, text } = await service.ask('GET', where, { token })
      for (const [name, value] of Object.entries(HEADERS)) assert.match(headers.get(name) ?? 'none', value, `${where}: ${name}`)
      assert.ok(!/<script/i.test(text), where)
    }
  })
}
