// Each version that is written is evaluated; what a crash left behind is evaluated on the next start.

import { evaluateAsync, rulesets } from 'careinquiry'

const BATCH = 50
const ZONE = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' })

/** The edition that this service applies. */
export const edition = rulesets().at(-1)

/** The day on which a record is judged: the day up to which it is complete, or the day on which it came. */
export function dayOf(record, receivedAt = new Date()) {
  return record.extracted_on ?? ZONE.format(receivedAt)
}

/** The options with which the service asks. */
export const asked = (asAt) => ({ as_at: asAt, rulesets: [`${edition.id}@${edition.version}`], detail: 'full' })

/** Evaluates a version and keeps the report. */
export async function evaluate(records, { record_id, version, body, received_at }) {
  const options = asked(dayOf(JSON.parse(body), received_at))
  const report = await evaluateAsync(body, options)
  await records.evaluated(record_id, version, report, JSON.stringify(report))
  return report
}

/** Evaluates every version that has no report of this edition, and says how many there were. */
export async function evaluatePending(records) {
  let count = 0
  for (;;) {
    const batch = await records.pending(edition.digest, BATCH)
    if (batch.length === 0) return count
    for (const version of batch) await evaluate(records, version)
    count += batch.length
  }
}
