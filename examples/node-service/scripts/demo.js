// The service on the example records, with a token for each role.

import { readdirSync, readFileSync } from 'node:fs'
import { hashOf, makeToken } from '../src/access.js'
import { settings } from '../src/config.js'
import { evaluate } from '../src/evaluation.js'
import { start } from '../src/server.js'

const EXAMPLES = new URL('../../records/', import.meta.url)
const YOUNG_PERSON = 'r-202'
const DAY = 86_400_000

const { app, records } = await start({ ...settings(), logLevel: 'warn' }, { signals: true })
for (const file of readdirSync(EXAMPLES)) {
  const body = readFileSync(new URL(file, EXAMPLES), 'utf8')
  const { record_id, document_type } = JSON.parse(body)
  if (document_type !== 'child') continue
  await evaluate(records, { record_id, body, ...(await records.add(record_id, body)) })
}

const { address, port } = app.server.address()
const url = `http://${address}:${port}`
console.log(`${url}/sign-in with one of these tokens, which hold for a day:`)
for (const [role, recordId] of [['worker', null], ['reviewing_officer', null], ['young_person', YOUNG_PERSON]]) {
  const token = makeToken()
  await records.addToken(hashOf(token), role, recordId, new Date(Date.now() + DAY))
  console.log(`  ${role.padEnd(18)} ${token}`)
}
console.log(`${url}/openapi.json describes the interface. Ctrl-C stops.`)
