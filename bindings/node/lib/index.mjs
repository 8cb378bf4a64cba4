import careinquiry from './index.cjs'

export const {
  CareInquiryError,
  evaluate,
  evaluateJson,
  evaluateAsync,
  evaluateMany,
  evaluateStream,
  validate,
  wouldDecide,
  recordNext,
  timeline,
  rulesets,
  rules,
  rule,
  coverage,
  diff,
  schema,
} = careinquiry
