// Issues a token: node scripts/token.js ROLE [--record ID] [--days N]. It is printed once; only its hash is kept.

import { parseArgs } from 'node:util'
import { hashOf, makeToken } from '../src/access.js'
import { settings } from '../src/config.js'
import { open } from '../src/database.js'
import { store } from '../src/store.js'

const ROLES = ['worker', 'reviewing_officer', 'young_person']
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { record: { type: 'string' }, days: { type: 'string', default: '30' } },
})
const [role] = positionals
const days = Number(values.days)
if (!ROLES.includes(role) || (role === 'young_person') !== (values.record !== undefined) || !(days > 0 && days <= 366)) {
  console.error(`expected one of ${ROLES.join(', ')}; --record ID with young_person alone; --days from 1 to 366`)
  process.exit(2)
}
const database = await open(settings())
const token = makeToken()
await store(database).addToken(hashOf(token), role, values.record ?? null, new Date(Date.now() + days * 86_400_000))
await database.close()
console.log(token)
