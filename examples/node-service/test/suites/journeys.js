// The main journeys in a browser, at the width of a desk and of a phone.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import axe from 'axe-core'
import { chromium } from 'playwright-core'
import { example, issue, serve } from '../support/service.js'

const BROWSER = process.env.BROWSER ?? '/usr/bin/chromium'
const WIDTHS = { desk: { width: 1280, height: 900 }, phone: { width: 360, height: 740 } }
const RECORDS = { 'r-201': 'sisters-apart', 'r-202': 'eighth-placement', 'r-208': 'poorly-kept' }

export function journeys(home) {
  let service, browser, young
  before(async () => {
    service = await serve(await home.fresh())
    browser = await chromium.launch({ executablePath: BROWSER, args: ['--no-sandbox'] })
    young = await issue(service.records, 'young_person', 'r-202')
  })
  after(async () => {
    await browser?.close()
    await service.stop()
  })

  /** A visitor whose browser goes nowhere else and has nothing to complain of. `expected` are the statuses of failed loads that are meant. */
  async function visit(viewport, journey, expected = []) {
    const context = await browser.newContext({ viewport, baseURL: service.url })
    const page = await context.newPage()
    page.setDefaultTimeout(15_000)
    const elsewhere = []
    const complaints = []
    page.on('request', (request) => { if (!request.url().startsWith(service.url)) elsewhere.push(request.url()) })
    page.on('console', (message) => { if (!expected.some((status) => message.text().includes(`status of ${status}`))) complaints.push(message.text()) })
    page.on('pageerror', (error) => complaints.push(error.message))
    await journey(page)
    await context.close()
    assert.deepEqual([elsewhere, complaints], [[], []])
  }

  async function clean(page) {
    await page.evaluate(axe.source)
    const { violations, passes } = await page.evaluate(() => globalThis.axe.run())
    assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]), [])
    assert.ok(passes.length > 10)
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), 'nothing sticks out sideways')
  }

  async function signIn(page, token) {
    await page.goto('/')
    await page.getByLabel('Your token').fill(token)
    await page.getByRole('button', { name: 'Sign in' }).click()
  }

  const heading = (page) => page.locator('h1').innerText()

  test('before a record has come, the caseload says so', () => visit(WIDTHS.phone, async (page) => {
    await signIn(page, service.worker)
    await page.getByText('No record has come yet.').waitFor()
    await clean(page)
  }))

  for (const [name, viewport] of Object.entries(WIDTHS)) {
    test(`${name}: a worker signs in, finds what is to be done, reads a child's page and signs out`, async () => {
      for (const [id, file] of Object.entries(RECORDS)) await service.put(id, example(file))
      await visit(viewport, async (page) => {
        await signIn(page, 'no such token')
        await page.getByRole('alert').getByText('Enter a token that has not expired').waitFor()
        assert.match(await page.title(), /^Error: /)
        await clean(page)
        await page.goto('/sign-in')
        await clean(page)

        await signIn(page, service.worker)
        assert.equal(await heading(page), 'Caseload')
        assert.deepEqual(await page.locator('tbody th').allInnerTexts(), ['r-202', 'r-201', 'r-208'], 'most to be done first')
        assert.match(await page.locator('tbody tr').first().innerText(), /65\s+11\s+31 March\s+2026\s+Ask the child/)
        await clean(page)

        await page.getByRole('link', { name: 'r-202' }).click()
        assert.equal(await heading(page), 'Record r-202')
        for (const part of ['What to record next', 'Not met (65)', 'Not enough is recorded to say (11)', 'Met (25)', 'What changed in the last year']) await page.getByRole('heading', { name: part, exact: true }).waitFor()
        const finding = page.locator('details').first()
        assert.equal(await finding.locator('ul').first().isVisible(), false)
        await finding.locator('summary').press('Enter')
        assert.equal(await finding.locator('ul').first().isVisible(), true)
        assert.match(await finding.innerText(), /Rule CI-5/)
        await clean(page)

        await page.getByRole('link', { name: 'Caseload' }).click()
        await page.getByRole('button', { name: 'Sign out' }).click()
        assert.equal(await heading(page), 'Sign in')
        await page.goto('/caseload')
        assert.equal(await heading(page), 'Sign in')
      }, [401])
    })

    test(`${name}: a young person reads their own page, and no other`, () => visit(viewport, async (page) => {
      await signIn(page, young)
      assert.equal(await heading(page), 'What should happen for you, and what has')
      const text = await page.locator('main').innerText()
      assert.match(text, /up to 31 March 2026/)
      assert.ok(!/CI-\d|insufficient|not_met|\/reviews\/|\d{4}-\d\d-\d\d/.test(text), 'plain words: no rule, no pointer, no code')
      assert.deepEqual(await page.locator('h2').allInnerTexts(), ['What has happened', 'What has not happened', 'What we cannot tell yet'])
      await clean(page)
      for (const [where, title] of [['/children/r-201', 'Not for you'], ['/caseload', 'Not for you'], ['/nowhere', 'Not there']]) {
        await page.goto(where)
        assert.equal(await heading(page), title)
        await clean(page)
      }
    }, [403, 404]))
  }

  test('the first stop of the keyboard is the way past the header', () => visit(WIDTHS.desk, async (page) => {
    await signIn(page, service.worker)
    await page.waitForURL('**/caseload')
    await page.goto('/caseload')
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: 'Skip to main content' })
    assert.ok(await skip.evaluate((link) => link === document.activeElement && link.getBoundingClientRect().height > 10))
    await page.keyboard.press('Enter')
    await page.waitForURL('**/caseload#main-content')
    const fonts = await page.evaluate(() => ['header', 'header button', 'h1'].map((where) => getComputedStyle(document.querySelector(where)).fontFamily))
    assert.deepEqual(new Set(fonts).size, 1, 'one font throughout')
  }))
}
