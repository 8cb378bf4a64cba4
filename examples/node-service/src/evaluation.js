// Each version that is written is evaluated; what a crash or a lost connection left behind is evaluated later.

import { evaluateAsync, rulesets } from 'careinquiry'

const BATCH = 50
const ZONE = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' })

/** The edition that this service applies: the newest of the Care Inquiry that the library has. */
export const edition = rulesets().findLast(({ id }) => id === 'care-inquiry')

/** The day on which a record is judged: the day up to which it is complete, or the day on which it came. */
const dayOf = (record, receivedAt) => record.extracted_on ?? ZONE.format(receivedAt)

/** The options with which the service asks. */
export const asked = (asAt) => ({ as_at: asAt, rulesets: [`${edition.id}@${edition.version}`], detail: 'full' })

/** What to do first: what must be done before what should be, and what was not done before what is not recorded. */
export function doFirst(findings) {
  const open = ['not_met', 'insufficient_evidence'].flatMap((outcome) => findings.filter((finding) => finding.outcome === outcome))
  return (open.find(({ strength }) => strength === 'must') ?? open[0])?.action
}

/** Evaluates a version and keeps the report. */
export async function evaluate(records, { record_id, version, body, received_at }) {
  const report = await evaluateAsync(body, asked(dayOf(JSON.parse(body), received_at)))
  await records.evaluated(record_id, version, report, { text: JSON.stringify(report), doFirst: doFirst(report.findings) })
  return report
}

/**
 * Evaluates every version that has no report of this edition. Gives how many there were, and how many the library refused:
 * a version that an older library took must not keep the others from their reports.
 */
export async function evaluatePending(records) {
  let [count, refused] = [0, 0]
  for (;;) {
    const batch = await records.pending(edition.digest, BATCH, refused)
    if (batch.length === 0) return { count, refused }
    for (const version of batch) {
      try {
        await evaluate(records, version)
        count += 1
      } catch (error) {
        if (error.name !== 'CareInquiryError') throw error
        refused += 1
      }
    }
  }
}
