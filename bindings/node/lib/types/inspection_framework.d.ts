// Generated: cargo run -p careinquiry-codegen

/** One version of a framework for inspecting authorities, providers or schools. */
export interface InspectionFramework {
  /** Signed statements answering one check where no recorded fact can. One shape in every document. */
  attestations?: ReadonlyArray<Attestation>
  /** Inspection criteria. */
  criteria?: ReadonlyArray<Criterion>
  /** What the document is about. */
  document_type: "inspection_framework"
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** The day up to which the record is complete; to ask about a later day is an error. */
  extracted_on?: string
  /** Identity of the framework. */
  framework?: Framework
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

/** Inspection criteria. */
export interface Criterion {
  /** Which inspections. */
  applies_to?: ReadonlyArray<"local_authority" | "fostering_service" | "childrens_home" | "adoption_agency" | "local_authority_school" | "academy" | "free_school" | "children_in_care_services" | "leaving_care_services">
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** How inspectors find out. */
  methods?: ReadonlyArray<"talk_with_children" | "case_tracking" | "data" | "documents" | "talk_with_carers" | "talk_with_parents" | "observation">
  /** Standing in the version before. */
  prior_standing?: "graded_judgement" | "evaluation_criterion" | "guidance_mention" | "none" | null
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** How much it counts. */
  standing?: "graded_judgement" | "evaluation_criterion" | "guidance_mention"
  /** What is looked at. */
  topic?: "relationships_built" | "relationships_into_adulthood" | "leaving_care" | "relationships_beyond_25" | "kinship_recognised" | "kinship_support" | "child_perspective" | "school_admissions_priority" | "school_admissions_adherence" | "school_education_effective" | "vulnerable_outcomes" | "outcome_strategies" | "designated_teacher" | "virtual_school_liaison" | "social_worker_carer_communication" | "teacher_information" | "exclusion_statistics" | "exclusion_prevention" | "wellbeing_journey" | "permanence" | "workforce_support" | "other"
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
