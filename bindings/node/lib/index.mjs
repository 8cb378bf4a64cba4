import careinquiry from './index.cjs'

export const {
  CareInquiryError,
  evaluate,
  evaluateJson,
  evaluateAsync,
  evaluateJsonAsync,
  evaluateMany,
  evaluateStream,
  validate,
  wouldDecide,
  recordNext,
  recordNextAsync,
  timeline,
  timelineAsync,
  rulesets,
  rules,
  rule,
  coverage,
  diff,
  schema,
} = careinquiry
