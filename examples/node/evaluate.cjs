// One record, from CommonJS: what was not done, and what to record next.  node evaluate.cjs RECORD DAY

const { readFileSync } = require('node:fs')
const { evaluate, recordNext } = require('careinquiry')

const [path = '', day = ''] = process.argv.slice(2)
const record = readFileSync(path)

for (const { rule, at, action } of evaluate(record, { as_at: day, detail: 'full' }).findings.filter(isNotMet)) {
  console.log(`${rule} ${at || 'the whole record'}: ${action}`)
}
for (const fact of recordNext(record, { as_at: day }).slice(0, 3)) {
  console.log(`record ${fact.pointer}: ${fact.in_words} (settles ${fact.settles.length} rules)`)
}

/** @param {import('careinquiry').Finding} finding */
function isNotMet({ outcome }) {
  return outcome === 'not_met'
}
