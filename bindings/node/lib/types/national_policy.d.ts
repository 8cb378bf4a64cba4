// Generated: cargo run -p careinquiry-codegen

/** Laws, guidance, definitions, standards, returns, programmes and bodies in force on a day. */
export interface NationalPolicy {
  /** Signed statements answering one check where no recorded fact can. One shape in every document. */
  attestations?: ReadonlyArray<Attestation>
  /** What the document is about. */
  document_type: "national_policy"
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** The day up to which the record is complete; to ask about a later day is an error. */
  extracted_on?: string
  /** Laws, guidance, standards, returns and programmes. */
  instruments?: ReadonlyArray<Instrument>
  /** Identity of the national picture described. */
  policy?: PolicyPicture
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

/** Laws, guidance, standards, returns and programmes. */
export interface Instrument {
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** Link target. */
  id?: string
  /** From. */
  in_force_from?: string
  /** To. */
  in_force_to?: string | null
  /** Kind. */
  kind?: "primary_legislation" | "regulations" | "statutory_guidance" | "policy_definition" | "data_return" | "qualification_standard" | "training_standard" | "practice_framework" | "funding_programme" | "public_body" | "strategy"
  /** What an instrument provides. */
  provisions?: ReadonlyArray<Provision>
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** Title. */
  title?: string
}

/** Identity of the national picture described. */
export interface PolicyPicture {
  /** Date described. */
  as_of?: string
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** England. */
  jurisdiction?: string
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
}

/** What an instrument provides. */
export interface Provision {
  /** Groups, routes or subjects covered. */
  covers?: ReadonlyArray<"length" | "focus" | "status" | "life_course_needs" | "reform_board" | "college_of_social_work" | "all_courses" | "children" | "young_people" | "adults" | "work_with_young_people" | "child_adolescent_development" | "resilience" | "loss_trauma" | "relationships" | "belonging" | "residential_workers" | "foster_carers" | "adopters" | "kinship_carers" | "collection" | "published_analysis" | "all_legal_statuses" | "carers" | "benefits" | "religion" | "racial_origin" | "culture" | "language" | "sibling_placement" | "child" | "parent" | "as_long_as_necessary" | "in_care_provide" | "formerly_accommodated_offer" | "fees" | "allowances" | "time_limit" | "return_home" | "kinship" | "adoption" | "long_term_fostering" | "special_guardianship" | "residential" | "legal_practitioners" | "all_routes" | "assessment" | "support" | "judiciary" | "social_work" | "no_age_limit" | "outside_authority" | "ring_fenced" | "meets_cost" | "emotional_stability" | "identity" | "not_legal_status_only" | "to_21_or_later" | "foster_care" | "residential_care" | "carer_authority" | "lighter_monitoring" | "varied_support" | "funding_to_21" | "financial_support" | "counselling" | "therapeutic_services" | "contact_support" | "training" | "respite" | "support_groups" | "disruption_help" | "leave_and_pay" | "school_admission_priority" | "preventive_support" | "family_group_conference" | "sibling_groups" | "all_areas" | "recruitment" | "retention" | "munro" | "task_force" | "front_line" | "children_in_care" | "statutory_providers" | "independent_providers" | "outcome_focused" | "placement_moves" | "education" | "challenge" | "psychological_healing" | "wellbeing" | "all_children_in_care" | "other">
  /** On whom. */
  duty_holder?: "local_authority" | "court" | "adoption_agency" | "central_government" | "fostering_service" | "childrens_home" | "school" | "inspectorate" | "health_body" | "other" | null
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** Strength. */
  force?: "duty" | "entitlement" | "power" | "standard" | "guidance" | "programme"
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** Words relied on, where wording matters. */
  text?: string | null
  /** Topic code; each check names the one it looks for. */
  topic?: "worker_child_match" | "identify_support_beyond_25" | "qualifying_programme" | "qualifying_direct_work" | "return_home_practice" | "kinship_practice" | "fostering_practice" | "adoption_practice" | "residential_level_3" | "workforce_development" | "long_term_foster_plan" | "kinship_in_planning" | "kinship_support" | "kinship_needs_assessment" | "identity_due_consideration" | "adoption_welfare_checklist" | "sibling_contact" | "court_scrutiny_care_plan" | "return_home_assess_monitor" | "return_home_support_services" | "sgo_fees_continue" | "sgo_payments_uprated" | "leaving_care_eligibility" | "adoption_support" | "special_guardianship_support" | "permanence" | "evidence_informed_practice" | "corporate_parenting" | "iro_independence" | "cost_of_care_established" | "care_funding" | "children_workforce" | "leaving_care_age" | "permanent_foster_care" | "early_help_consistency" | "adopter_recruitment" | "foster_care" | "social_work_reform_evaluation" | "delivery_levels" | "permanence_support" | "permanence_evidence" | "permanence_aim" | "permanence_framework" | "permanence_skills" | "permanence_data" | "permanence_board" | "care_principal_aim" | "coping_framework" | "other"
}
