// What must not compile. An expected error that does not come is itself an error.

import { type Child, type ErrorCode, type Report, CareInquiryError, evaluate, timeline } from 'careinquiry'

const child: Child = { document_type: 'child', schema_version: '1', record_id: 'r-1', siblings: [] }
const options = { as_at: '2026-03-31' }
evaluate(child, options).findings[0]?.outcome

// @ts-expect-error: no such field
const misspelt: Child = { document_type: 'child', schema_version: '1', record_id: 'r-1', sibling: [] }
// @ts-expect-error: no such code
const coded: Child = { document_type: 'child', schema_version: '1', record_id: 'r-1', siblings: [{ person_id: 'p-1', relation: 'twin' }] }
// @ts-expect-error: a number for a day
evaluate({ ...child, extracted_on: 20260331 }, options)
// @ts-expect-error: a Date for a day
evaluate(child, { as_at: new Date() })
// @ts-expect-error: no day
evaluate(child, {})
// @ts-expect-error: no such option
evaluate(child, { as_at: '2026-03-31', asAt: '2026-03-31' })
// @ts-expect-error: no such outcome
evaluate(child, options).findings.filter((finding) => finding.outcome === 'failed')
// @ts-expect-error: a list of a report is not changed
evaluate(child, options).findings.pop()
// @ts-expect-error: no end of the span
timeline(child, options, { from: '2026-01-01' })
// @ts-expect-error: no such code of error
const code: ErrorCode = 'not_found'
// @ts-expect-error: the library makes its errors itself
new CareInquiryError('internal', null, '')

export type { Report }
export { misspelt, coded, code }
