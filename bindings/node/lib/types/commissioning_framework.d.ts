// Generated: cargo run -p careinquiry-codegen

/** One version of a framework by which services for children in care or leaving care are bought. */
export interface CommissioningFramework {
  /** Signed statements answering one check where no recorded fact can. One shape in every document. */
  attestations?: ReadonlyArray<Attestation>
  /** How tenders are scored. */
  award?: Award | null
  /** What the document is about. */
  document_type: "commissioning_framework"
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** The day up to which the record is complete; to ask about a later day is an error. */
  extracted_on?: string
  /** Identity of the framework. */
  framework?: Framework
  /** Attention to long-term value. */
  long_term_value?: LongTermValue | null
  /** Outcome measures asked of providers. */
  outcome_measures?: ReadonlyArray<OutcomeMeasure>
  /** Measures of quality. */
  quality_measures?: ReadonlyArray<QualityMeasure>
  /** The identifier of this record, a pseudonym; reports repeat it. */
  record_id: string
  /** The version of the model. */
  schema_version: "1"
}

/** Signed statements answering one check where no recorded fact can. One shape in every document. */
export interface Attestation {
  /** The answer given. */
  answer?: "yes" | "partly" | "no"
  /** What the statement rests on. Required. */
  basis?: string
  /** Who makes the statement. */
  by_role?: "child" | "parent" | "relative" | "carer" | "social_worker" | "team_manager" | "senior_manager" | "iro" | "personal_adviser" | "advocate" | "independent_visitor" | "mentor" | "teacher" | "health_professional" | "support_worker" | "court" | "agency" | "other"
  /** The check answered, such as CI-5.1.2/b. */
  check_id?: string
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** When. */
  made_on?: string
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
}

/** How tenders are scored. */
export interface Award {
  /** Percent for cost. */
  cost_weight?: number
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** Percent for quality. */
  quality_weight?: number
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
}

/** Identity of the framework. */
export interface Framework {
  /** What it covers. */
  applies_to?: ReadonlyArray<"local_authority" | "fostering_service" | "childrens_home" | "adoption_agency" | "local_authority_school" | "academy" | "free_school" | "children_in_care_services" | "leaving_care_services">
  /** Who owns it. */
  body?: string
  /** From. */
  effective_from?: string
  /** To. */
  effective_to?: string | null
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** Which. */
  framework_id?: string
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** Version. */
  version?: string
}

/** Attention to long-term value. */
export interface LongTermValue {
  /** Whose costs and savings are counted. */
  agencies_counted?: ReadonlyArray<string>
  /** When longer-term costs and benefits were analysed. */
  analysis_on?: string | null
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** Age to which outcomes are followed. */
  horizon_age?: number | null
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** Decisions rest on weekly price alone. */
  unit_price_only?: boolean
  /** The analysis was used in decisions. */
  used_in_decision?: boolean
}

/** Outcome measures asked of providers. */
export interface OutcomeMeasure {
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** Age to which it is followed. */
  horizon_age?: number | null
  /** What. */
  outcome?: string
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
}

/** Measures of quality. */
export interface QualityMeasure {
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** How. */
  measured_how?: string
  /** Followed up after award. */
  monitored_in_contract?: boolean
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** What. */
  topic?: "relationships_support" | "child_perspective" | "stability" | "wellbeing" | "placement_match" | "education" | "health" | "safety" | "staff" | "other"
  /** Percent within quality. */
  weight?: number | null
}
