// Generated: cargo run -p careinquiry-codegen

/** One adoption agency, of an authority or voluntary, in one reporting year. */
export interface AdoptionAgency {
  /** The agency. */
  agency?: AgencyDetails
  /** Signed statements answering one check where no recorded fact can. One shape in every document. */
  attestations?: ReadonlyArray<Attestation>
  /** What the document is about. */
  document_type: "adoption_agency"
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** The day up to which the record is complete; to ask about a later day is an error. */
  extracted_on?: string
  /** How people with experience of care shape the service. */
  participation?: Participation
  /** Adopted policies and strategies. */
  policies?: ReadonlyArray<AdoptedPolicy>
  /** The identifier of this record, a pseudonym; reports repeat it. */
  record_id: string
  /** The year the document describes. */
  reporting_year?: ReportingYear
  /** The version of the model. */
  schema_version: "1"
  /** Training delivered in the year, by topic and audience. */
  training?: ReadonlyArray<Training>
}

/** Adopted policies and strategies. */
export interface AdoptedPolicy {
  /** When adopted. */
  adopted_on?: string
  /** Groups or staff it covers. */
  applies_to?: ReadonlyArray<"statutory" | "voluntary" | "independent" | "other">
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** What the policy provides for; each check names the codes it looks for. */
  provisions?: ReadonlyArray<"work_continues_whatever_plan" | "other">
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** Last review. */
  reviewed_on?: string | null
  /** Topic. */
  topic?: "relationships" | "identity_and_life_story" | "records_and_access" | "family_work" | "status_change" | "worker_continuity" | "handover" | "worker_matching" | "carer_contact_after_change" | "placement_choice" | "long_term_fostering" | "kinship" | "return_home" | "staying_on" | "leaving_care" | "early_help" | "foster_carer_training" | "foster_carer_supervision" | "foster_carer_support" | "workforce_development" | "admissions" | "carers_as_parents" | "information_sharing" | "exclusion_prevention" | "corporate_parenting" | "best_interests" | "permanence" | "other"
}

/** The agency. */
export interface AgencyDetails {
  /** Which. */
  agency_id?: string
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** Sort. */
  kind?: "local_authority" | "voluntary"
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
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

/** Times care-experienced people shaped the service. */
export interface Contribution {
  /** What changed as a result. */
  changes_made?: ReadonlyArray<string>
  /** When. */
  date?: string
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** Who. */
  group?: "in_care" | "care_leavers" | "adopted" | "care_experienced_adults" | "mixed"
  /** How. */
  kind?: "consultation" | "council" | "co_design" | "panel" | "inspection" | "recruitment" | "training_others" | "other"
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
}

/** How people with experience of care shape the service. */
export interface Participation {
  /** Times care-experienced people shaped the service. */
  contributions?: ReadonlyArray<Contribution>
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** Standing roles open to care-experienced people. */
  roles?: ReadonlyArray<StandingRole>
}

/** The year the document describes. */
export interface ReportingYear {
  /** To. */
  end_date?: string
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** From. */
  start_date?: string
}

/** Standing roles open to care-experienced people. */
export interface StandingRole {
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** How many in the year. */
  holders?: number
  /** Open to young people with care experience. */
  open?: boolean
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** Role. */
  role?: "independent_visitor" | "mentor" | "adoption_panel_member" | "commissioning" | "inspection" | "other"
  /** Holders are supported. */
  support_provided?: boolean
  /** Holders are trained. */
  training_provided?: boolean
}

/** Training delivered in the year, by topic and audience. */
export interface Training {
  /** For whom. */
  audience_role?: "social_worker" | "team_manager" | "iro" | "personal_adviser" | "foster_carer" | "kinship_carer" | "adopter" | "residential_worker" | "home_manager" | "designated_teacher" | "teacher" | "health_professional" | "other"
  /** People who have completed it and are still in post. */
  completed?: number
  /** Part of a continuing programme, not a single event. */
  continuing?: boolean
  /** People who should have it. */
  eligible?: number
  /** When its effect was checked. */
  evaluated_on?: string | null
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** About what. */
  topic?: "child_adolescent_development" | "law_and_regulation" | "research_evidence" | "relationship_based_practice" | "participative_practice" | "partnership_working" | "direct_work" | "therapeutic_work" | "reflective_practice" | "permanence_skills" | "attachment" | "trauma_loss" | "resilience" | "belonging" | "family_engagement" | "contact" | "kinship_practice" | "return_home_practice" | "life_story" | "identity" | "early_childhood_development" | "other"
}
