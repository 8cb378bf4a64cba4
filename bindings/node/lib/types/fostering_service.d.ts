// Generated: cargo run -p careinquiry-codegen

/** One fostering service, of an authority or independent, in one reporting year. */
export interface FosteringService {
  /** Signed statements answering one check where no recorded fact can. One shape in every document. */
  attestations?: ReadonlyArray<Attestation>
  /** Personal development programmes. */
  development_programmes?: ReadonlyArray<DevelopmentProgramme>
  /** What the document is about. */
  document_type: "fostering_service"
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** The day up to which the record is complete; to ask about a later day is an error. */
  extracted_on?: string
  /** Carers approved. */
  foster_carers?: FosterCarers | null
  /** Yearly reviews of those strategies. */
  foster_reviews?: ReadonlyArray<FosterReview>
  /** Strategies for foster carers. */
  foster_strategies?: ReadonlyArray<FosterStrategy>
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
  /** The people who work with the children. */
  workforce?: ServiceWorkforce
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

/** Personal development programmes. */
export interface DevelopmentProgramme {
  /** For whom. */
  audience_role?: "social_worker" | "team_manager" | "iro" | "personal_adviser" | "foster_carer" | "kinship_carer" | "adopter" | "residential_worker" | "home_manager" | "designated_teacher" | "teacher" | "health_professional" | "other"
  /** Runs on through a career. */
  continuing?: boolean
  /** People who could be. */
  eligible?: number
  /** People on it. */
  enrolled?: number
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** Recognised by an awarding or professional body. */
  recognised?: boolean
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
}

/** Carers approved. */
export interface FosterCarers {
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** Approved carers at year end. */
  total?: number
  /** With a current personal development plan. */
  with_development_plan?: number
  /** With a named supervising social worker. */
  with_supervising_worker?: number
}

/** Yearly reviews of those strategies. */
export interface FosterReview {
  /** Carers asked for views. */
  carers_invited?: number
  /** Carers who answered. */
  carers_responded?: number
  /** What changed. */
  changes?: ReadonlyArray<string>
  /** Which strategies. */
  covers?: ReadonlyArray<"training" | "supervision" | "support">
  /** When. */
  date?: string
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** What they were asked about. */
  views_topics?: ReadonlyArray<"training" | "supervision" | "support">
}

/** Strategies for foster carers. */
export interface FosterStrategy {
  /** When. */
  adopted_on?: string
  /** Built on the needs of the children cared for. */
  based_on_childrens_needs?: boolean
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** Which. */
  kind?: "training" | "supervision" | "support"
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** Last review. */
  reviewed_on?: string | null
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

/** The people who work with the children of a service. */
export interface ServiceWorkforce {
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** Samples of supervision records. */
  supervision_audits?: ReadonlyArray<SupervisionAudit>
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

/** Samples of supervision records. */
export interface SupervisionAudit {
  /** Records that dealt with the topic. */
  covering?: number
  /** When. */
  date?: string
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** Whose supervision. */
  role?: "social_worker" | "team_manager" | "iro" | "personal_adviser" | "foster_carer" | "kinship_carer" | "adopter" | "residential_worker" | "home_manager" | "designated_teacher" | "teacher" | "health_professional" | "other"
  /** Records looked at. */
  sampled?: number
  /** What was looked for. */
  topic?: "relationships_role" | "family_engagement" | "therapeutic_work" | "life_story" | "emotional_demands" | "other"
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
