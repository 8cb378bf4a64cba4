// The service on the example records, with a token for each role.

import { readdirSync, readFileSync } from 'node:fs'
import { hashOf, makeToken } from '../src/access.js'
import { settings } from '../src/config.js'
import { evaluatePending } from '../src/evaluation.js'
import { start } from '../src/server.js'

const EXAMPLES = new URL('../../records/', import.meta.url)
const { app, records, stop } = await start({ ...settings(), logLevel: 'warn' })

const children = readdirSync(EXAMPLES).map((file) => readFileSync(new URL(file, EXAMPLES), 'utf8')).filter((text) => JSON.parse(text).document_type === 'child')
for (const body of children) {
  const { record_id } = JSON.parse(body)
  const kept = await records.version(record_id)
  if (kept?.body !== body) await records.add(record_id, body)
}
await evaluatePending(records)

const { record_id: first } = JSON.parse(children[0])
const url = `http://${app.server.address().address}:${app.server.address().port}`
console.log(`${url}/sign-in with one of these tokens, which hold for a day:`)
for (const [role, recordId] of [['worker', null], ['reviewing_officer', null], ['young_person', first]]) {
  const token = makeToken()
  await records.addToken(hashOf(token), role, recordId, new Date(Date.now() + 86_400_000))
  console.log(`  ${role.padEnd(18)} ${token}`)
}
console.log(`${url}/openapi.json describes the interface. Ctrl-C stops.`)
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stop().then(() => process.exit(0)))
