// Generated: cargo run -p careinquiry-codegen

/** One local authority in one reporting year: what it has in place, and for whom. */
export interface LocalAuthority {
  /** Signed statements answering one check where no recorded fact can. One shape in every document. */
  attestations?: ReadonlyArray<Attestation>
  /** Change of workers, as children meet it. */
  continuity?: Continuity | null
  /** Personal development programmes. */
  development_programmes?: ReadonlyArray<DevelopmentProgramme>
  /** What the document is about. */
  document_type: "local_authority"
  /** Local early help. */
  early_help?: EarlyHelp | null
  /** Access to evidence on good practice. */
  evidence_access?: EvidenceAccess | null
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** The day up to which the record is complete; to ask about a later day is an error. */
  extracted_on?: string
  /** The IRO service. */
  iro_service?: IroService | null
  /** Support for kinship care. */
  kinship?: Kinship | null
  /** Foster care as a recognised long-term placement. */
  long_term_fostering?: LongTermFostering | null
  /** Analyses of the needs of the population. */
  needs_analyses?: ReadonlyArray<NeedsAnalysis>
  /** How people with experience of care shape the service. */
  participation?: Participation
  /** How permanence work is organised. */
  permanence_service?: PermanenceService | null
  /** Placement choice across the year. */
  placement_sufficiency?: PlacementSufficiency | null
  /** Adopted policies and strategies. */
  policies?: ReadonlyArray<AdoptedPolicy>
  /** Reviews of procedures, indicators or data demands by their effect on relationships. */
  process_reviews?: ReadonlyArray<ProcessReview>
  /** The identifier of this record, a pseudonym; reports repeat it. */
  record_id: string
  /** The year the document describes. */
  reporting_year?: ReportingYear
  /** Money. */
  resourcing?: CareResourcing | null
  /** Reorganisations of teams. */
  restructures?: ReadonlyArray<Restructure>
  /** Practice when children go home or to kin. */
  return_home_practice?: ReturnHomePractice | null
  /** The version of the model. */
  schema_version: "1"
  /** Services in place. */
  service_offer?: ReadonlyArray<ServiceOffer>
  /** Requests in the year to change a placement's status. */
  status_change_summary?: StatusChangeSummary | null
  /** Training delivered in the year, by topic and audience. */
  training?: ReadonlyArray<Training>
  /** The people who work with the children. */
  workforce?: Workforce
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

/** Assessments of staff against a capability standard. */
export interface CapabilityAssessment {
  /** How many were assessed. */
  assessed?: number
  /** When. */
  date?: string
  /** What. */
  domain?: "knowledge" | "partnership_skills" | "direct_work" | "therapeutic_support" | "family_engagement"
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** How many met it. */
  meeting?: number
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** Whose. */
  role?: "social_worker" | "team_manager" | "iro" | "personal_adviser" | "foster_carer" | "kinship_carer" | "adopter" | "residential_worker" | "home_manager" | "designated_teacher" | "teacher" | "health_professional" | "other"
  /** Standard used. */
  standard?: string
}

/** Money. */
export interface CareResourcing {
  /** The budget meets the costing. */
  budget_meets_cost?: boolean
  /** The budget for these children is ring-fenced. */
  budget_protected?: boolean
  /** A costing of what good care needs has been done. */
  cost_per_child_established?: boolean
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
}

/** Change of workers, as children meet it. */
export interface Continuity {
  /** Changes of social worker for administrative reasons. */
  administrative_changes_of_worker?: number
  /** The same for the year before. */
  administrative_changes_of_worker_prior?: number
  /** Mean changes of IRO per child. */
  average_iro_changes?: number
  /** The same for the year before. */
  average_iro_changes_prior?: number
  /** Mean changes of social worker per child in the year. */
  average_social_worker_changes?: number
  /** The same for the year before. */
  average_social_worker_changes_prior?: number
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** Caseload or diary time is set aside for handovers and endings. */
  handover_time_allowed?: boolean
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** When a strategy to minimise changes was adopted. */
  strategy_adopted_on?: string | null
  /** What it covers. */
  strategy_covers?: ReadonlyArray<"social_worker" | "iro" | "team_structure">
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

/** Local early help. */
export interface EarlyHelp {
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** Offering a family group conference before care is built in. */
  fgc_offer_in_pathway?: boolean
  /** What is being done about each gap. */
  gap_actions?: ReadonlyArray<string>
  /** Gaps found. */
  needs_unmet?: ReadonlyArray<string>
  /** Looking for relatives and friends is built in. */
  network_search_in_pathway?: boolean
  /** Statutory partners involved. */
  partners?: ReadonlyArray<string>
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** When sufficiency was assessed. */
  sufficiency_assessed_on?: string | null
}

/** Access to evidence on good practice. */
export interface EvidenceAccess {
  /** Who can use it. */
  audiences?: ReadonlyArray<"social_worker" | "team_manager" | "iro" | "personal_adviser" | "foster_carer" | "kinship_carer" | "adopter" | "residential_worker" | "home_manager" | "designated_teacher" | "teacher" | "health_professional" | "other">
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** What it is. */
  source?: string
}

/** The IRO service. */
export interface IroService {
  /** Last review of caseloads by managers. */
  caseload_reviewed_on?: string | null
  /** When a dispute resolution protocol was adopted. */
  challenge_protocol_adopted_on?: string | null
  /** Of those, leading to change for the child. */
  challenges_leading_to_change?: number
  /** Challenges in the year. */
  challenges_made?: number
  /** Children allocated. */
  children?: number
  /** IROs can go straight to the director. */
  direct_access_to_director?: boolean
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** Full-time equivalents. */
  fte?: number
  /** IROs can get independent legal advice. */
  independent_legal_advice?: boolean
  /** IROs are not managed by those who run the cases. */
  managed_outside_case_line?: boolean
  /** Largest caseload per full-time equivalent. */
  max_caseload?: number
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** What followed. */
  review_action?: string | null
  /** It took account of the smaller role of the court and the larger role of the IRO. */
  review_weighed_court_role?: boolean
}

/** Support for kinship care. */
export interface Kinship {
  /** Kinship foster carers get the same allowances as other foster carers. */
  allowances_equal_to_fostering?: boolean
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** Kinship carers outside care can have financial help. */
  financial_help_outside_care?: boolean
  /** Kinship care is considered in every permanence plan as a matter of policy. */
  in_permanence_planning?: boolean
  /** Children raised by kin outside care can have the same support. */
  needs_outside_care_addressed?: boolean
  /** What it sets out. */
  passport_contents?: ReadonlyArray<"range_of_support" | "services" | "right_to_assessment_carer" | "right_to_assessment_child" | "contacts" | "finance">
  /** When a kinship passport was published. */
  passport_published_on?: string | null
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** A support group is open to all kinship carers. */
  support_group_open_to_all?: boolean
  /** Why any group is left out. */
  unsupported_carers_reason?: string | null
}

/** Foster care as a recognised long-term placement. */
export interface LongTermFostering {
  /** When last analysed. */
  analysed_on?: string | null
  /** Children with such a plan. */
  children_with_plan?: number
  /** Data on these children are routinely recorded. */
  data_recorded?: boolean
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** When a formal recognition process was adopted. */
  formal_process_adopted_on?: string | null
  /** The data are included in, or supplied with, the SSDA 903 return. */
  in_ssda903?: boolean
  /** The process asks what support there is past 18. */
  process_includes_beyond18_support?: boolean
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
}

/** Analyses of the needs of the population. */
export interface NeedsAnalysis {
  /** When. */
  date?: string
  /** Plans for needs that appear later. */
  emerging_need_recognised?: boolean
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** Finds that many will need long-term help. */
  long_term_need_recognised?: boolean
  /** Who is covered. */
  populations?: ReadonlyArray<"in_care" | "kinship_child" | "kinship_carer" | "special_guardianship_child" | "special_guardian" | "adopted_child" | "adopter" | "returned_home_child" | "parent" | "foster_carer" | "residential_worker" | "care_leaver" | "edge_of_care">
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** When resources were set against it. */
  resourced_on?: string | null
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

/** How permanence work is organised. */
export interface PermanenceService {
  /** Routes it assesses. */
  assessment_routes?: ReadonlyArray<"return_home" | "kinship" | "adoption" | "long_term_fostering" | "special_guardianship" | "residential" | "independence" | "undecided">
  /** Assessment and planning are separate from commissioning, finance and provision. */
  assessment_separate_from_provision?: boolean
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** One team or service does all permanence assessments and support. */
  integrated_team?: boolean
  /** A local or regional permanence board is in place. */
  permanence_board?: boolean
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** Routes it supports afterwards. */
  support_routes?: ReadonlyArray<"return_home" | "kinship" | "adoption" | "long_term_fostering" | "special_guardianship" | "residential" | "independence" | "undecided">
}

/** Placement choice across the year. */
export interface PlacementSufficiency {
  /** Children with a plan for adoption and no family found. */
  children_with_adoption_plan_waiting?: number
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** Number approved at year end. */
  foster_carers_approved?: number
  /** Carers who left in the year. */
  foster_carers_left?: number
  /** Estimated number needed. */
  foster_carers_needed?: number
  /** New placements, other than emergencies. */
  placements_made?: number
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** Recruitment is aimed at groups of children who wait. */
  recruitment_targeted?: boolean
  /** Sibling groups waiting. */
  sibling_groups_waiting?: number
  /** Of those, with at least two suitable options. */
  with_two_suitable_options?: number
}

/** Reviews of procedures, indicators or data demands by their effect on relationships. */
export interface ProcessReview {
  /** What was done. */
  action?: "kept" | "revised" | "removed" | "none"
  /** Whether it makes or breaks relationships. */
  effect?: "makes" | "neutral" | "breaks"
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** Which. */
  process?: string
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** When. */
  reviewed_on?: string
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

/** Reorganisations of teams. */
export interface Restructure {
  /** Children whose worker could have changed. */
  children_affected?: number
  /** Children who kept their worker. */
  children_keeping_worker?: number
  /** When. */
  date?: string
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** When the effect on relationships was assessed, before it happened. */
  impact_assessed_on?: string | null
  /** What was done about it. */
  mitigations?: ReadonlyArray<string>
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
}

/** Terms that keep workers in children's lives. */
export interface Retention {
  /** Promotions by that route in the year. */
  expert_practice_promotions?: number
  /** There is a promotion route based on practice, without moving to management. */
  expert_practice_route?: boolean
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** Every such social worker is on that notice. */
  notice_applies_to_all?: boolean
  /** Contractual notice of social workers working with children in care. */
  notice_period_months?: number
  /** The route's criteria are about practice expertise. */
  practice_criteria_published?: boolean
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** There is a reward for staying in post with the same children. */
  staying_reward?: boolean
  /** What it is. */
  staying_reward_kind?: ReadonlyArray<string>
  /** Measures that help social workers stay (caseload cap, supervision, wellbeing, workload allowance). */
  support_measures?: ReadonlyArray<"caseload_cap" | "supervision" | "wellbeing" | "workload_allowance" | "other">
}

/** Practice when children go home or to kin. */
export interface ReturnHomePractice {
  /** Cases that followed it. */
  cases_following?: number
  /** Cases sampled for use of the framework. */
  cases_sampled?: number
  /** It was checked against the fostering and adoption frameworks for equal standing. */
  compared_with_fostering_adoption?: boolean
  /** What it covers. */
  covers?: ReadonlyArray<"return_home" | "kinship" | "planning" | "direct_work" | "assessment" | "support" | "review">
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** When a professional framework was adopted. */
  framework_adopted_on?: string | null
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
}

/** Services in place. */
export interface ServiceOffer {
  /** Youngest age. */
  age_from?: number
  /** Oldest age. */
  age_to?: number
  /** For whom. */
  available_to?: ReadonlyArray<"in_care" | "kinship_child" | "kinship_carer" | "special_guardianship_child" | "special_guardian" | "adopted_child" | "adopter" | "returned_home_child" | "parent" | "foster_carer" | "residential_worker" | "care_leaver" | "edge_of_care">
  /** What decides who gets it. */
  basis?: "need" | "legal_status" | "both"
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** What. */
  kind?: "counselling" | "family_therapy" | "mediation" | "advocacy" | "mental_health" | "specialist" | "advice_guidance" | "legal_advice" | "financial_advice" | "therapeutic_parenting" | "respite" | "day_care" | "holiday_scheme" | "practical_help" | "support_group" | "contact_support" | "letterbox_support" | "role_and_change_support" | "early_help" | "return_home_support" | "family_group_conference" | "life_story"
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** Designed with regard to the circumstances of these children. */
  tailored?: boolean
}

/** Staff numbers. */
export interface StaffGroup {
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** How many on the last day of the year. */
  headcount?: number
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** Who. */
  role?: "social_worker" | "team_manager" | "iro" | "personal_adviser" | "foster_carer" | "kinship_carer" | "adopter" | "residential_worker" | "home_manager" | "designated_teacher" | "teacher" | "health_professional" | "other"
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

/** Requests in the year to change a placement's status. */
export interface StatusChangeSummary {
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** Of those, granted. */
  granted?: number
  /** The year before. */
  granted_prior?: number
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** Requests that would let relationships continue. */
  relationship_requests?: number
  /** The year before. */
  relationship_requests_prior?: number
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

/** The people who work with the children of an authority. */
export interface Workforce {
  /** Assessments of staff against a capability standard. */
  capability_assessments?: ReadonlyArray<CapabilityAssessment>
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** Staff numbers. */
  groups?: ReadonlyArray<StaffGroup>
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** Terms that keep workers in children's lives. */
  retention?: Retention | null
  /** Samples of supervision records. */
  supervision_audits?: ReadonlyArray<SupervisionAudit>
}
