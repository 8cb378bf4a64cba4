// Many records, from TypeScript: how often each rule is not met, without blocking the event loop.

import { type Child, type Outcome, CareInquiryError, evaluateMany, wouldDecide } from 'careinquiry'

/** How many children have each outcome as the worst of a rule's findings. */
export async function caseload(children: AsyncIterable<Child>, day: string): Promise<Map<string, Map<Outcome, number>>> {
  const counts = new Map<string, Map<Outcome, number>>()
  for await (const { index, report, error } of evaluateMany(children, { as_at: day, detail: 'outcomes' })) {
    if (error) {
      console.error(`record ${index}: ${error.code} at ${error.pointer ?? 'no one place'}, ${error.expected}`)
      continue
    }
    for (const { rule, outcome } of report.findings) {
      const of = counts.get(rule) ?? new Map<Outcome, number>()
      counts.set(rule, of.set(outcome, (of.get(outcome) ?? 0) + 1))
    }
  }
  return counts
}

/** What to ask about a rule, in the young person's words; nothing where the rule is not known. */
export function questions(child: Child, day: string, rule: string): string[] {
  try {
    return wouldDecide(child, { as_at: day }, rule).map((one) => one.question.plain)
  } catch (error) {
    if (error instanceof CareInquiryError && error.code === 'unknown_rule') return []
    throw error
  }
}
