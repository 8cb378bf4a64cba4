// What the pages say of reports, in the order in which it helps.

const ORDER = ['not_met', 'insufficient_evidence', 'justified_departure', 'met']

const HEADINGS = {
  not_met: 'Not met',
  insufficient_evidence: 'Not enough is recorded to say',
  justified_departure: 'Not met, for a recorded reason',
  met: 'Met',
}

const PROMISES = {
  not_met: ['What has not happened', 'broken'],
  insufficient_evidence: ['What we cannot tell yet', 'unclear'],
  justified_departure: ['What was decided differently, with a reason', 'unclear'],
  met: ['What has happened', 'kept'],
}

/** The records, those with most to be done first. */
export const caseload = (rows) =>
  [...rows].sort((one, other) => (other.not_met ?? -1) - (one.not_met ?? -1) || (other.unclear ?? 0) - (one.unclear ?? 0) || one.record_id.localeCompare(other.record_id))

const by = (findings, outcome) => findings.filter((finding) => finding.outcome === outcome)

/** Findings by outcome, what is not met first; what does not apply is left out. */
export const grouped = (findings) =>
  ORDER.map((outcome) => ({ outcome, heading: HEADINGS[outcome], findings: by(findings, outcome) })).filter((group) => group.findings.length > 0)

/** What was promised to a young person and what became of it, each promise once, with its worst answer. */
export function promises(findings) {
  const worst = new Map()
  for (const finding of findings) {
    if (!ORDER.includes(finding.outcome)) continue
    const before = worst.get(finding.rule)
    if (!before || ORDER.indexOf(finding.outcome) < ORDER.indexOf(before.outcome)) worst.set(finding.rule, finding)
  }
  const each = [...worst.values()]
  return ['met', 'not_met', 'justified_departure', 'insufficient_evidence']
    .map((outcome) => ({ heading: PROMISES[outcome][0], kind: PROMISES[outcome][1], promises: by(each, outcome).map((finding) => finding.plain) }))
    .filter((group) => group.promises.length > 0)
}

/** The changes of a timeline that a reader can act on, the latest first. */
export const changes = (timeline) =>
  timeline.changes.map((change) => ({ ...change, was: HEADINGS[change.from] ?? 'Did not apply', became: HEADINGS[change.to] ?? 'Does not apply' })).reverse()
