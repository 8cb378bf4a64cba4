// Each version that is written is evaluated; what a crash or a lost connection left behind is evaluated later.

import { evaluateJsonAsync, recordNextAsync, rules, rulesets, timelineAsync } from 'careinquiry'

const BATCH = 50
const NEXT = 8
const ZONE = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' })

/** The edition that this service applies: the newest of the Care Inquiry that the library has. */
export const edition = rulesets().findLast(({ id }) => id === 'care-inquiry')

/** The day on which a record is judged: the day up to which it is complete, or the day on which it came. */
const dayOf = (record, receivedAt) => record.extracted_on ?? ZONE.format(receivedAt)

const TITLES = new Map(rules([`${edition.id}@${edition.version}`]).map(({ id, title }) => [id, title]))

/** A year before a day; the calendar begins with the year 1. */
const yearBefore = (day) => `${String(Math.max(Number(day.slice(0, 4)) - 1, 1)).padStart(4, '0')}${day.slice(4).replace('02-29', '02-28')}`

/** The options with which the service asks. */
const asked = (asAt) => ({ as_at: asAt, rulesets: [`${edition.id}@${edition.version}`], detail: 'full' })

/** What to do first: what must be done before what should be, and what was not done before what is not recorded. */
export function doFirst(findings) {
  const open = ['not_met', 'insufficient_evidence'].flatMap((outcome) => findings.filter((finding) => finding.outcome === outcome))
  return (open.find(({ strength }) => strength === 'must') ?? open[0])?.action
}

/** Evaluates a version and keeps the report. */
export async function evaluate(records, { record_id, version, body, received_at }) {
  const text = await evaluateJsonAsync(body, asked(dayOf(JSON.parse(body), received_at)))
  const report = JSON.parse(text)
  await records.evaluated(record_id, version, report, { text, doFirst: doFirst(report.findings) })
  return report
}

/**
 * What to record next, and what changed in the year before, for a version that has a report: `{next, changes}`. It is worked
 * out once for each edition, and kept. Gives `undefined` for a report of an edition that this library does not apply.
 */
export async function outlook(records, { record_id, version, as_at, digest, outlook: kept }) {
  if (kept) return JSON.parse(kept)
  if (digest !== edition.digest) return undefined
  const body = await records.body(record_id, version)
  const from = yearBefore(as_at)
  const [next, timeline] = await Promise.all([recordNextAsync(body, asked(as_at)), timelineAsync(body, asked(as_at), { from, to: as_at })])
  // What held when the year begins is no change.
  const changes = timeline.changes.filter((change) => change.day !== from)
    .map((change) => ({ day: change.day, rule: change.rule, title: TITLES.get(change.rule), from: change.from, to: change.to }))
  const found = { next: next.slice(0, NEXT), changes }
  await records.lookedAhead(record_id, version, digest, JSON.stringify(found))
  return found
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
