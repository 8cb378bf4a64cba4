// What the pages say of reports, in the order in which it helps.

const ORDER = ['not_met', 'insufficient_evidence', 'justified_departure', 'met']

const HEADINGS = {
  not_met: 'Not met',
  insufficient_evidence: 'Not enough is recorded to say',
  justified_departure: 'Not met, for a recorded reason',
  met: 'Met',
  not_applicable: 'Does not apply',
}

const FOR_YOUNG_PEOPLE = {
  met: ['What has happened', 'done'],
  not_met: ['What has not happened', 'not-done'],
  justified_departure: ['What was decided differently, with a reason', 'open'],
  insufficient_evidence: ['What we cannot tell yet', 'open'],
}

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** A day as people write it: 31 March 2026. */
export const inWords = (day) => DAY.format(new Date(`${day}T00:00:00Z`))

/** The records, those with most to be done first. */
export const caseload = (rows) =>
  [...rows].sort((one, other) => (other.not_met ?? -1) - (one.not_met ?? -1) || (other.unclear ?? 0) - (one.unclear ?? 0) || one.record_id.localeCompare(other.record_id))

const by = (findings, outcome) => findings.filter((finding) => finding.outcome === outcome)

/** Findings by outcome, what is not met first; what does not apply is left out. */
export const grouped = (findings) =>
  ORDER.map((outcome) => ({ outcome, heading: HEADINGS[outcome], findings: by(findings, outcome) })).filter((group) => group.findings.length > 0)

/** What should happen for a young person and what became of it: each rule once, with its worst answer. */
export function forYoungPeople(findings) {
  const worst = new Map()
  for (const finding of findings.filter(({ outcome }) => ORDER.includes(outcome))) {
    const before = worst.get(finding.rule)
    if (!before || ORDER.indexOf(finding.outcome) < ORDER.indexOf(before.outcome)) worst.set(finding.rule, finding)
  }
  const each = [...worst.values()]
  return Object.entries(FOR_YOUNG_PEOPLE)
    .map(([outcome, [heading, kind]]) => ({ heading, kind, sentences: by(each, outcome).map((finding) => finding.plain) }))
    .filter((group) => group.sentences.length > 0)
}

/** What an answer rests on, by the basis of its rule. */
export const shownBy = {
  direct: 'The record shows the thing itself.',
  proxy: 'The record shows something that usually goes with it.',
  attestation: 'Only somebody\'s statement can show it.',
}

/** What changed, the latest first. A question that is no longer asked is left out. */
export const changes = (all) =>
  all
    .filter((change) => ORDER.includes(change.to))
    .map(({ day, rule, title, from, to }) => ({ day: inWords(day), rule, title, was: HEADINGS[from] ?? 'Not asked before', became: HEADINGS[to] }))
    .reverse()
