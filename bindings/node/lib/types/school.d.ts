// Generated: cargo run -p careinquiry-codegen

/** One school in one school year, and what it does for children in care. */
export interface School {
  /** Admissions. */
  admissions?: Admissions | null
  /** Results for children in care and other vulnerable pupils. */
  attainment?: ReadonlyArray<Attainment>
  /** Signed statements answering one check where no recorded fact can. One shape in every document. */
  attestations?: ReadonlyArray<Attestation>
  /** How foster carers are treated. */
  carers_as_parents?: CarersAsParents | null
  /** Communication with social workers and carers. */
  communication?: Communication | null
  /** The designated teacher for children in care. */
  designated_teacher?: DesignatedTeacher | null
  /** What the document is about. */
  document_type: "school"
  /** Exclusions. */
  exclusions?: Exclusions | null
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** The day up to which the record is complete; to ask about a later day is an error. */
  extracted_on?: string
  /** Strategies to improve outcomes. */
  outcome_strategies?: ReadonlyArray<OutcomeStrategy>
  /** Adopted policies and strategies. */
  policies?: ReadonlyArray<AdoptedPolicy>
  /** What teachers know. */
  pupil_information?: PupilInformation | null
  /** The identifier of this record, a pseudonym; reports repeat it. */
  record_id: string
  /** The year the document describes. */
  reporting_year?: ReportingYear
  /** The version of the model. */
  schema_version: "1"
  /** The school. */
  school?: SchoolDetails
  /** Training delivered in the year, by topic and audience. */
  training?: ReadonlyArray<Training>
  /** Work with the virtual school head. */
  virtual_school_liaison?: VirtualSchoolLiaison | null
}

/** Admissions. */
export interface Admissions {
  /** Admitted. */
  admitted?: number
  /** Applications. */
  applications_from_children_in_care?: number
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** Refused although the policy should have admitted them. */
  refused_contrary_to_policy?: number
  /** Children in care come first in the oversubscription criteria. */
  top_priority_in_policy?: boolean
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

/** Results for children in care and other vulnerable pupils. */
export interface Attainment {
  /** Share making expected progress. */
  expected_progress_share?: number
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** Who. */
  group?: "in_care" | "other_vulnerable" | "all"
  /** Which measure. */
  measure?: string
  /** The year before. */
  prior_year_share?: number | null
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

/** How foster carers are treated. */
export interface CarersAsParents {
  /** Policy accepts the carer's consent for activities, unless not delegated. */
  carer_consent_accepted_in_policy?: boolean
  /** Times a carer's consent was refused though delegated. */
  consents_refused?: number
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** Meetings held. */
  meetings_about_children_in_care?: number
  /** Meetings to which the carer was invited. */
  meetings_carer_invited?: number
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** Policy gives foster carers the treatment parents get. */
  same_as_parents_in_policy?: boolean
}

/** Communication with social workers and carers. */
export interface Communication {
  /** Carers asked how good it is. */
  carer_views_sought?: boolean
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** When the way of communicating was reviewed. */
  protocol_reviewed_on?: string | null
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** What they said. */
  satisfaction?: "good" | "mixed" | "poor" | null
  /** Social workers asked how good it is. */
  social_worker_views_sought?: boolean
}

/** The designated teacher for children in care. */
export interface DesignatedTeacher {
  /** When. */
  appointed_on?: string | null
  /** When effectiveness was reviewed. */
  effectiveness_reviewed_on?: string | null
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** Qualified. */
  qualified_teacher?: boolean
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** Last report to governors. */
  report_to_governors_on?: string | null
  /** Has time for the role. */
  time_allowed?: boolean
  /** Last training. */
  trained_on?: string | null
}

/** Exclusions. */
export interface Exclusions {
  /** All pupils excluded. */
  all_excluded?: number
  /** Children in care excluded for a fixed time or for good. */
  children_in_care_excluded?: number
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** Steps to prevent exclusion of children in care. */
  prevention_strategies?: ReadonlyArray<string>
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
}

/** Strategies to improve outcomes. */
export interface OutcomeStrategy {
  /** When its effect was checked. */
  evaluated_on?: string | null
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** For whom. */
  group?: "in_care" | "other_vulnerable"
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** What. */
  strategy?: string
}

/** What teachers know. */
export interface PupilInformation {
  /** Children in care whose teachers have current information on what may affect them. */
  children_with_current_information?: number
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** When the quality of information was checked. */
  quality_reviewed_on?: string | null
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
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

/** The school. */
export interface SchoolDetails {
  /** Children in care on roll in the year. */
  children_in_care?: number
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** All pupils. */
  on_roll?: number
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** Which. */
  school_id?: string
  /** Sort. */
  type?: "local_authority" | "academy" | "free_school"
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

/** Work with the virtual school head. */
export interface VirtualSchoolLiaison {
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** Meetings. */
  meetings_in_year?: number
  /** Times progress was shared for each child. */
  progress_shared_times?: number
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** Support that came of it. */
  support_offered?: ReadonlyArray<string>
}
