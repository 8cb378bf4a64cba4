// Generated: cargo run -p careinquiry-codegen

/** One child's case record over time, as far as it goes on. */
export interface Child {
  /** Professionals allocated to the child over time. */
  allocations?: ReadonlyArray<Allocation>
  /** Relatives or friends who might care for the child. */
  alternative_carers?: ReadonlyArray<AlternativeCarer>
  /** Assessments of need. */
  assessments?: ReadonlyArray<NeedsAssessment>
  /** Signed statements answering one check where no recorded fact can. One shape in every document. */
  attestations?: ReadonlyArray<Attestation>
  /** Continuous periods of being looked after. */
  care_episodes?: ReadonlyArray<CareEpisode>
  /** Regular payments to the people caring for the child. */
  carer_payments?: ReadonlyArray<CarerPayment>
  /** Who the record is about. */
  child?: ChildDetails
  /** Agreed ways of keeping in touch. */
  contact_arrangements?: ReadonlyArray<ContactArrangement>
  /** Care, placement or adoption proceedings. */
  court_proceedings?: ReadonlyArray<CourtProceedings>
  /** Planning and decision-making events apart from reviews. */
  decisions?: ReadonlyArray<Decision>
  /** Who may decide what. */
  delegated_decisions?: ReadonlyArray<DelegatedDecision>
  /** What the document is about. */
  document_type: "child"
  /** What schools did about this child. */
  education?: Education
  /** Who is likely to be there at 25 and beyond, and what was done to find them. */
  enduring_support?: EnduringSupport
  /** Recorded exceptional reasons. One shape for every departure the text allows. */
  exceptions?: ReadonlyArray<Exception>
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** The day up to which the record is complete; to ask about a later day is an error. */
  extracted_on?: string
  /** Family group conferences offered or held. */
  family_group_conferences?: ReadonlyArray<FamilyGroupConference>
  /** Work by professionals with parents and family. */
  family_work?: ReadonlyArray<FamilyWork>
  /** Times the child or adult read, or asked to read, the file. */
  file_access?: ReadonlyArray<FileAccess>
  /** The sides of the child's identity. */
  identity?: Identity
  /** Work on identity and personal history other than life-story work. */
  identity_work?: ReadonlyArray<IdentityWork>
  /** Help to take part, for the child or for a parent. */
  involvement_support?: ReadonlyArray<InvolvementSupport>
  /** Monitoring and challenge by the IRO between and at reviews. */
  iro_actions?: ReadonlyArray<IroAction>
  /** The young person's position on leaving care. */
  leaving_care?: LeavingCare | null
  /** Legal position over time (several may run together). */
  legal_statuses?: ReadonlyArray<LegalStatus>
  /** Life-story work: offers and pieces of work. */
  life_story_work?: ReadonlyArray<LifeStoryWork>
  /** Planned or actual moves from one home to another. */
  moves?: ReadonlyArray<Move>
  /** Searches for relatives and friends before or at entry to care. */
  network_searches?: ReadonlyArray<NetworkSearch>
  /** Desired outcomes for this child. */
  outcomes?: ReadonlyArray<DesiredOutcome>
  /** Everybody the record mentions, once each; other entities point here. */
  people?: ReadonlyArray<Person>
  /** One timeline of every home, in care and after it. */
  placements?: ReadonlyArray<Placement>
  /** Plans in force over time. */
  plans?: ReadonlyArray<Plan>
  /** Checks of how well the file is kept. */
  record_audits?: ReadonlyArray<RecordAudit>
  /** The identifier of this record, a pseudonym; reports repeat it. */
  record_id: string
  /** Occasions when the child's whole network was set out (eco-map, genogram, conversation). */
  relationship_maps?: ReadonlyArray<RelationshipMap>
  /** A relationship of the child's with one person. */
  relationships?: ReadonlyArray<Relationship>
  /** Decisions that the child goes back to a parent. */
  return_home?: ReadonlyArray<ReturnHome>
  /** Statutory reviews of the child's case. */
  reviews?: ReadonlyArray<Review>
  /** The version of the model. */
  schema_version: "1"
  /** Services asked for, offered and given. */
  services?: ReadonlyArray<Service>
  /** Brothers and sisters, however related, whom the child or family counts as such. */
  siblings?: ReadonlyArray<Sibling>
  /** Requests to change what a placement counts as (for example short-term to long-term, fostering to special guardianship). */
  status_change_requests?: ReadonlyArray<StatusChangeRequest>
  /** Needs found. */
  support_needs?: ReadonlyArray<SupportNeed>
  /** Views, wishes and feelings of the child, and of others where said. */
  views?: ReadonlyArray<View>
  /** The child's requests for a different social worker (or other worker). */
  worker_change_requests?: ReadonlyArray<WorkerChangeRequest>
}

/** Consents for school activities. */
export interface ActivityConsent {
  /** For what. */
  activity?: string
  /** The school took the carer's consent as enough. */
  carer_consent_accepted?: boolean
  /** When needed. */
  date?: string
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** Why not. */
  refused_reason?: string | null
}

/** Professionals allocated to the child over time. */
export interface Allocation {
  /** To. */
  end_date?: string | null
  /** Why it ended. */
  end_reason?: "administrative_transfer" | "team_restructure" | "worker_left" | "promotion" | "child_request" | "long_absence" | "case_closed" | "other" | null
  /** Leaving date of the worker, if one is known. */
  expected_leaving_on?: string | null
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** How the change to the next worker was managed. */
  handover?: Handover | null
  /** Link target. */
  id?: string
  /** When the manager knew of it. */
  leaving_known_on?: string | null
  /** Consideration of the fit between worker and child. */
  matching?: Matching | null
  /** Who. */
  person_id?: string
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** As what. */
  role?: "social_worker" | "iro" | "personal_adviser" | "support_worker" | "other"
  /** From. */
  start_date?: string
}

/** Relatives or friends who might care for the child. */
export interface AlternativeCarer {
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** When found. */
  identified_on?: string
  /** Who. */
  person_id?: string
  /** Why. */
  reason?: string | null
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** When considered. */
  suitability_considered_on?: string | null
  /** Result. */
  suitability_outcome?: "suitable" | "suitable_with_support" | "not_suitable" | "not_pursued" | null
  /** Answer. */
  willing?: boolean | null
  /** When asked. */
  willingness_asked_on?: string | null
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

/** Continuous periods of being looked after. */
export interface CareEpisode {
  /** Day the child stopped. */
  end_date?: string | null
  /** Why it ended. */
  end_reason?: "returned_home" | "special_guardianship" | "residence_order" | "adopted" | "turned_18" | "other" | null
  /** How the episode began. */
  entry_route?: "planned" | "emergency"
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** Link target. */
  id?: string
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** Day the child became looked after. */
  start_date?: string
}

/** Regular payments to the people caring for the child. */
export interface CarerPayment {
  /** Under what arrangement. */
  basis?: "fostering" | "kinship_fostering" | "special_guardianship" | "adoption" | "residence_order" | "kinship_outside_care" | "staying_on"
  /** To whom. */
  carer_person_id?: string
  /** To. */
  end_date?: string | null
  /** Why stopped or cut. */
  end_reason?: string | null
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** Fee (for the task) or allowance (for the child's costs). */
  kind?: "fee" | "allowance"
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** From. */
  start_date?: string
  /** Pounds a week. */
  weekly_amount?: number
}

/** Support by people the child has a good relationship with, across the move. */
export interface CarerSupport {
  /** Who declined, if anyone. */
  declined_by?: "child" | "carer" | "none" | null
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** What. */
  kind?: "visit" | "call" | "overnight" | "advice_to_new_carers" | "practical_help" | "attend_meetings" | "other"
  /** When it was made possible. */
  offered_on?: string | null
  /** Who supports. */
  person_id?: string
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** From. */
  start_date?: string | null
}

/** Who the record is about. */
export interface ChildDetails {
  /** Pseudonymous identifier, stable across documents. */
  child_id?: string
  /** What the child needs in order to take part (signing, interpreter, aids). Empty list: none. */
  communication_needs?: ReadonlyArray<string>
  /** Gives age on any date. */
  date_of_birth?: string
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** The local authority that looks after (or last looked after) the child. */
  responsible_authority_id?: string
}

/** What it is like for the child, in the child's terms. */
export interface ChildExperience {
  /** What followed when the answer was no. */
  action_taken?: string | null
  /** When asked or observed. */
  date?: string
  /** Child's account. */
  expects_to_last?: "yes" | "mostly" | "no" | "did_not_say"
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** Child's account. */
  feels_belongs?: "yes" | "mostly" | "no" | "did_not_say"
  /** Child's account. */
  feels_loved?: "yes" | "mostly" | "no" | "did_not_say"
  /** Child's account. */
  feels_safe?: "yes" | "mostly" | "no" | "did_not_say"
  /** Whether the placement works for the child. */
  placement_works?: "yes" | "mostly" | "no" | "did_not_say"
  /** Who wrote it down. */
  recorded_by_role?: "child" | "parent" | "relative" | "carer" | "social_worker" | "team_manager" | "senior_manager" | "iro" | "personal_adviser" | "advocate" | "independent_visitor" | "mentor" | "teacher" | "health_professional" | "support_worker" | "court" | "agency" | "other"
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
}

/** Times when someone considered making the relationship possible. */
export interface Consideration {
  /** Who considered it. */
  by_role?: "child" | "parent" | "relative" | "carer" | "social_worker" | "team_manager" | "senior_manager" | "iro" | "personal_adviser" | "advocate" | "independent_visitor" | "mentor" | "teacher" | "health_professional" | "support_worker" | "court" | "agency" | "other"
  /** When. */
  date?: string
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** What was concluded. */
  outcome?: "facilitate" | "not_facilitate" | "defer"
  /** Why; needed when not facilitating. */
  reason?: string | null
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
}

/** Agreed ways of keeping in touch. */
export interface ContactArrangement {
  /** What the child wants. */
  child_wish?: "more" | "same" | "less" | "none" | "not_asked"
  /** To. */
  end_date?: string | null
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** Link target. */
  id?: string
  /** How. */
  kind?: "face_to_face" | "overnight" | "call" | "video" | "letterbox" | "digital" | "indirect_other"
  /** What happened on each agreed occasion. */
  occurrences?: ReadonlyArray<Occurrence>
  /** With whom. */
  person_ids?: ReadonlyArray<string>
  /** What it is for. */
  purpose?: string | null
  /** Who has had the purpose explained. */
  purpose_shared_with_person_ids?: ReadonlyArray<string>
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** From. */
  start_date?: string
  /** Help so that contact works. */
  support?: ReadonlyArray<ContactSupport>
  /** Agreed frequency. */
  times_per_year?: number
}

/** Help so that contact works. */
export interface ContactSupport {
  /** When. */
  date?: string
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** For whom; absent means the child. */
  for_person_id?: string | null
  /** What. */
  kind?: "travel" | "venue" | "supervision" | "preparation" | "mediation" | "debrief" | "letterbox_help" | "carer_advice" | "other"
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
}

/** Relationships the move plan keeps. */
export interface ContinuingRelationship {
  /** When agreed. */
  agreed_on?: string
  /** How. */
  arrangement?: string
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** With whom. */
  person_id?: string
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
}

/** Plan for keeping key relationships in a distant or disrupted placement. */
export interface ContinuityPlan {
  /** When agreed. */
  agreed_on?: string
  /** What will happen. */
  arrangements?: ReadonlyArray<string>
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** Whose relationships it keeps going. */
  person_ids?: ReadonlyArray<string>
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
}

/** Care, placement or adoption proceedings. */
export interface CourtProceedings {
  /** When the care plan went to court. */
  care_plan_filed_on?: string | null
  /** Consideration of identity in the proceedings or adoption decision. */
  due_consideration?: ReadonlyArray<DueConsideration>
  /** To. */
  end_date?: string | null
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** Link target. */
  id?: string
  /** What. */
  kind?: "care" | "placement" | "adoption" | "special_guardianship" | "contact" | "other"
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** The plan put to court says whether siblings will live together, and why. */
  sibling_placement_addressed?: boolean | null
  /** From. */
  start_date?: string
}

/** Planning and decision-making events apart from reviews. */
export interface Decision {
  /** Grounds recorded. */
  basis_factors?: ReadonlyArray<"child_best_interests" | "child_view" | "relationships" | "assessment" | "legal_direction" | "availability" | "cost" | "policy">
  /** When made. */
  date?: string
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** Link target. */
  id?: string
  /** About what. */
  kind?: "care_plan" | "permanence" | "placement" | "contact" | "education" | "return_home" | "health" | "delegation" | "legal" | "leaving_care" | "other"
  /** Who was part of it. */
  participants?: ReadonlyArray<DecisionParticipant>
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** What was decided and why. Read by people, not by rules, except for being there. */
  summary?: string
  /** Child's views drawn on. */
  view_ids?: ReadonlyArray<string>
}

/** Who was part of it. */
export interface DecisionParticipant {
  /** In what capacity. */
  capacity?: "child" | "parent" | "carer" | "relative" | "social_worker" | "iro" | "advocate" | "teacher" | "health" | "other"
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** How far. */
  involvement?: "took_part" | "views_obtained" | "informed_only" | "not_involved"
  /** Who. */
  person_id?: string
  /** Why not. */
  reason_not_involved?: string | null
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
}

/** Who may decide what. */
export interface DelegatedDecision {
  /** When agreed. */
  agreed_on?: string
  /** Area. */
  area?: "overnight_stays" | "school_trips" | "haircut" | "leisure" | "routine_health" | "photographs" | "social_media" | "travel" | "school_choice" | "religion" | "passport" | "medical_consent" | "holiday_abroad" | "other"
  /** Class of decision. */
  category?: "day_to_day" | "longer_term"
  /** With whom it was discussed. */
  discussed_with_person_ids?: ReadonlyArray<string>
  /** When it stopped. */
  ended_on?: string | null
  /** Where a day-to-day area is not delegated, the care plan says so. */
  exception_in_care_plan?: boolean | null
  /** Why. */
  exception_reason?: string | null
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** Who decides. */
  holder?: "carer" | "parent" | "local_authority" | "shared" | "young_person"
  /** Permanence plan it follows from. */
  plan_id?: string | null
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
}

/** Desired outcomes for this child. */
export interface DesiredOutcome {
  /** When set. */
  agreed_on?: string
  /** When reached or dropped. */
  closed_on?: string | null
  /** Area. */
  domain?: "wellbeing" | "relationships" | "emotional" | "identity" | "education" | "health" | "safety" | "independence" | "other"
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** Link target. */
  id?: string
  /** About wellbeing or relationships rather than a countable result. */
  less_tangible?: boolean
  /** How progress will be known. */
  measure?: string | null
  /** Progress readings. */
  measurements?: ReadonlyArray<Measurement>
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** What is hoped for. */
  statement?: string
}

/** Steps that build the tie while apart. */
export interface DevelopmentAction {
  /** When. */
  date?: string
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** What. */
  kind?: "contact" | "shared_activity" | "holiday" | "joint_session" | "letters_or_calls" | "carer_liaison" | "other"
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** State. */
  status?: "planned" | "done" | "cancelled"
}

/** What will be done in that area. */
export interface DomainAction {
  /** What. */
  action?: string
  /** When done. */
  done_on?: string | null
  /** By when. */
  due_on?: string
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
}

/** Consideration of identity in the proceedings or adoption decision. */
export interface DueConsideration {
  /** Court, agency or social worker. */
  by_role?: "child" | "parent" | "relative" | "carer" | "social_worker" | "team_manager" | "senior_manager" | "iro" | "personal_adviser" | "advocate" | "independent_visitor" | "mentor" | "teacher" | "health_professional" | "support_worker" | "court" | "agency" | "other"
  /** When. */
  considered_on?: string
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** Which. */
  facet?: "religion" | "racial_origin" | "culture" | "language"
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** What weight it was given and why. */
  summary?: string
}

/** What schools did about this child. */
export interface Education {
  /** Consents for school activities. */
  activity_consents?: ReadonlyArray<ActivityConsent>
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** School meetings about this child. */
  meetings?: ReadonlyArray<SchoolMeeting>
}

/** Who is likely to be there at 25 and beyond, and what was done to find them. */
export interface EnduringSupport {
  /** Times the question 'who will be there at 25 and beyond' was asked. */
  enquiries?: ReadonlyArray<Enquiry>
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** Steps to find somebody when nobody could be named. */
  searches?: ReadonlyArray<Search>
  /** People named as likely to be there. */
  supporters?: ReadonlyArray<Supporter>
}

/** Times the question 'who will be there at 25 and beyond' was asked. */
export interface Enquiry {
  /** Somebody could be named. */
  answered?: boolean
  /** Who asked themselves the question. */
  by_role?: "child" | "parent" | "relative" | "carer" | "social_worker" | "team_manager" | "senior_manager" | "iro" | "personal_adviser" | "advocate" | "independent_visitor" | "mentor" | "teacher" | "health_professional" | "support_worker" | "court" | "agency" | "other"
  /** When asked. */
  date?: string
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** Who was named. */
  person_ids?: ReadonlyArray<string>
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
}

/** Recorded exceptional reasons. One shape for every departure the text allows. */
export interface Exception {
  /** The placement, decision, move or person concerned. */
  about_id?: string | null
  /** What is exceptional here. */
  circumstances?: string
  /** Who. */
  decided_by_role?: "child" | "parent" | "relative" | "carer" | "social_worker" | "team_manager" | "senior_manager" | "iro" | "personal_adviser" | "advocate" | "independent_visitor" | "mentor" | "teacher" | "health_professional" | "support_worker" | "court" | "agency" | "other"
  /** When; must not be later than the event it excuses. */
  decided_on?: string
  /** What shows it. */
  evidence?: string
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** Link target. */
  id?: string
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** When it will be looked at again. */
  review_on?: string | null
  /** What the exception is about. */
  topic?: "distance" | "parent_involvement" | "child_involvement" | "introductions" | "information" | "siblings" | "delegation" | "placement_choice" | "other"
}

/** Dated entries about one side of the child's identity; the latest on or before the as-at date counts. */
export interface Facet {
  /** Whether the child's own view was sought. 'observed' is for a child who cannot yet speak for themselves. */
  child_view_status?: "given" | "declined" | "observed" | "not_asked"
  /** What is recorded; may say that it does not apply. */
  description?: string
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** Which side of identity. */
  facet?: "ethnicity" | "culture" | "religion" | "language" | "gender" | "sexuality" | "racial_origin" | "other"
  /** Date of the entry. */
  recorded_on?: string
  /** Whose account it is. 'assumed' means nobody was asked. */
  source?: "child" | "family" | "professional" | "assumed"
}

/** Family group conferences offered or held. */
export interface FamilyGroupConference {
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** When held. */
  held_on?: string | null
  /** When offered. */
  offered_on?: string
  /** To which parents or family. */
  offered_to_person_ids?: ReadonlyArray<string>
  /** The family made a plan. */
  plan_agreed?: boolean | null
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** Answer. */
  response?: "accepted" | "declined" | "no_answer"
}

/** Steps to find another family when the birth family cannot be it. */
export interface FamilySearch {
  /** When. */
  date?: string
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** What. */
  kind?: "kinship_enquiry" | "adoption_family_finding" | "long_term_foster_finding" | "special_guardian_assessment" | "residential_search" | "other"
  /** Result. */
  outcome?: "identified" | "ongoing" | "none"
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
}

/** Work by professionals with parents and family. */
export interface FamilyWork {
  /** When. */
  date?: string
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** With whom. */
  family_person_id?: string
  /** What. */
  kind?: "visit" | "meeting" | "direct_work" | "call" | "letter" | "group" | "information_only"
  /** What for. */
  purpose?: "address_reasons_for_care" | "support_relationship" | "contact" | "own_needs" | "planning" | "loss" | "information"
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** Who worked. */
  worker_role?: "child" | "parent" | "relative" | "carer" | "social_worker" | "team_manager" | "senior_manager" | "iro" | "personal_adviser" | "advocate" | "independent_visitor" | "mentor" | "teacher" | "health_professional" | "support_worker" | "court" | "agency" | "other"
}

/** Times the child or adult read, or asked to read, the file. */
export interface FileAccess {
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** When read. */
  read_on?: string | null
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** When asked for. */
  requested_on?: string
  /** When help with reading it was offered. */
  support_offered_on?: string | null
  /** What help was given. */
  support_provided?: "before_and_during" | "before_only" | "none" | "declined"
}

/** Statements of what the sibling tie may mean later in life. */
export interface FutureSignificance {
  /** Who said it. */
  by_role?: "child" | "parent" | "relative" | "carer" | "social_worker" | "team_manager" | "senior_manager" | "iro" | "personal_adviser" | "advocate" | "independent_visitor" | "mentor" | "teacher" | "health_professional" | "support_worker" | "court" | "agency" | "other"
  /** When. */
  date?: string
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** What was said. */
  statement?: string
}

/** How the change to the next worker was managed. */
export interface Handover {
  /** When the child was told. */
  child_told_on?: string | null
  /** Overlap to. */
  end_date?: string | null
  /** Goodbye with the old worker. */
  ending_meeting_on?: string | null
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** Old and new worker together with the child. */
  joint_meeting_on?: string | null
  /** When planned. */
  planned_on?: string | null
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** Overlap from. */
  start_date?: string | null
}

/** The sides of the child's identity. */
export interface Identity {
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** Dated entries about one side of the child's identity; the latest on or before the as-at date counts. */
  facets?: ReadonlyArray<Facet>
}

/** Work on identity and personal history other than life-story work. */
export interface IdentityWork {
  /** Who. */
  by_role?: "child" | "parent" | "relative" | "carer" | "social_worker" | "team_manager" | "senior_manager" | "iro" | "personal_adviser" | "advocate" | "independent_visitor" | "mentor" | "teacher" | "health_professional" | "support_worker" | "court" | "agency" | "other"
  /** The child was asked open questions rather than told. */
  child_asked_not_told?: boolean | null
  /** When. */
  date?: string
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** What it was about. */
  facets?: ReadonlyArray<"ethnicity" | "culture" | "religion" | "language" | "gender" | "sexuality" | "racial_origin" | "other" | "personal_history">
  /** What. */
  kind?: "conversation" | "cultural_activity" | "family_history" | "community_link" | "mentor" | "written_work" | "other"
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
}

/** Information about the new family and home given to the child. */
export interface InformationForChild {
  /** Who made it ('carer' when the carers did). */
  authored_by_role?: "child" | "parent" | "relative" | "carer" | "social_worker" | "team_manager" | "senior_manager" | "iro" | "personal_adviser" | "advocate" | "independent_visitor" | "mentor" | "teacher" | "health_professional" | "support_worker" | "court" | "agency" | "other"
  /** In a form this child can use. */
  child_friendly?: boolean
  /** What it is about. */
  covers?: ReadonlyArray<"family" | "home" | "routines" | "area" | "other">
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** When the child got it. */
  received_on?: string
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
}

/** Meetings and stays before the decision or move. */
export interface Introduction {
  /** When. */
  date?: string
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** What. Only visit, overnight and trial-stay put the child in the home. */
  kind?: "visit" | "overnight" | "trial_stay" | "carer_visited_child" | "video_call"
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
}

/** Help to take part, for the child or for a parent. */
export interface InvolvementSupport {
  /** When. */
  date?: string
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** What. */
  kind?: "advocate" | "interpreter" | "communication_aid" | "child_friendly_papers" | "preparation_session" | "travel" | "timing_changed" | "family_group_conference" | "other"
  /** For whom; absent means the child. */
  person_id?: string | null
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** State. */
  status?: "offered" | "provided" | "declined"
}

/** Monitoring and challenge by the IRO between and at reviews. */
export interface IroAction {
  /** How it was for the child. */
  child_centred_reason?: string
  /** When. */
  date?: string
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** What. */
  kind?: "monitoring_check" | "informal_challenge" | "formal_dispute_resolution" | "referral_outside" | "commendation"
  /** Result. */
  outcome?: "resolved" | "escalated" | "not_accepted" | "ongoing"
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** About what. */
  topic?: "relationships" | "drift" | "placement" | "contact" | "plan_change" | "worker_change" | "other"
}

/** The young person's position on leaving care. */
export interface LeavingCare {
  /** Status for leaving-care support. */
  eligibility?: "eligible" | "relevant" | "former_relevant" | "qualifying" | "special_guardianship_extended" | "not_eligible"
  /** When decided. */
  eligibility_decided_on?: string | null
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** Staying with foster carers or in the home past 18. */
  staying_on?: ReadonlyArray<StayingOn>
  /** When leaving-care support was first offered. */
  support_offered_on?: string | null
}

/** Legal position over time (several may run together). */
export interface LegalStatus {
  /** To. */
  end_date?: string | null
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** From. */
  start_date?: string
  /** Legal basis, in the terms of 2013. */
  status?: "voluntary_accommodation" | "interim_care_order" | "care_order" | "placement_order" | "emergency_protection" | "remand" | "special_guardianship_order" | "residence_order" | "adoption_order" | "none"
}

/** Life-story work: offers and pieces of work. */
export interface LifeStoryWork {
  /** When a usable story was finished or last brought up to date. */
  completed_on?: string | null
  /** Why later. */
  deferred_reason?: string | null
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** Last working session. */
  last_session_on?: string | null
  /** When offered. */
  offered_on?: string
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** Answer. */
  response?: "accepted" | "declined" | "deferred" | "none_yet"
  /** When begun. */
  start_date?: string | null
}

/** Where the sibling lives over time, as it bears on this child. */
export interface LivingArrangement {
  /** To. */
  end_date?: string | null
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** Sibling lives in the same home as this child. */
  lives_with_child?: boolean
  /** Sibling is looked after in this period. */
  looked_after?: boolean
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** From. */
  start_date?: string
}

/** Plan that the child is part of this family to adulthood. */
export interface LongTermPlan {
  /** When the plan was made. */
  agreed_on?: string
  /** Support that can be given if the child stays past 18. */
  beyond18_support?: ReadonlyArray<string>
  /** When that was agreed. */
  beyond18_support_agreed_on?: string | null
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** When the authority's formal process recognised it. */
  formally_recognised_on?: string | null
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** Age to which the plan runs. */
  until_age?: number
}

/** Consideration of the fit between worker and child. */
export interface Matching {
  /** Who. */
  considered_by_role?: "child" | "parent" | "relative" | "carer" | "social_worker" | "team_manager" | "senior_manager" | "iro" | "personal_adviser" | "advocate" | "independent_visitor" | "mentor" | "teacher" | "health_professional" | "support_worker" | "court" | "agency" | "other"
  /** When. */
  considered_on?: string
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** What was weighed. */
  factors?: ReadonlyArray<"child_view" | "existing_relationship" | "skills_and_experience" | "culture_language" | "gender" | "location" | "continuity" | "caseload" | "other">
  /** Why this worker. */
  rationale?: string
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
}

/** Progress readings. */
export interface Measurement {
  /** When. */
  date?: string
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** How. */
  method?: "scale" | "observation" | "child_account" | "record" | "other"
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** Reading. */
  result?: "better" | "same" | "worse" | "achieved" | "not_known"
}

/** Checks on support needs after return. */
export interface Monitoring {
  /** Who. */
  by_role?: "child" | "parent" | "relative" | "carer" | "social_worker" | "team_manager" | "senior_manager" | "iro" | "personal_adviser" | "advocate" | "independent_visitor" | "mentor" | "teacher" | "health_professional" | "support_worker" | "court" | "agency" | "other"
  /** When. */
  date?: string
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** More support or monitoring still needed. */
  further_needed?: boolean
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
}

/** Planned or actual moves from one home to another. */
export interface Move {
  /** How belongings travelled. */
  belongings_packed_in?: "own_luggage" | "luggage_provided" | "bin_bags" | "other" | null
  /** Support by people the child has a good relationship with, across the move. */
  carer_support?: ReadonlyArray<CarerSupport>
  /** When the child was told of the move. */
  child_told_on?: string | null
  /** The child had said they wanted to stay where they were. */
  child_wished_to_stay?: boolean | null
  /** Relationships the move plan keeps. */
  continuing_relationships?: ReadonlyArray<ContinuingRelationship>
  /** Day of the move. */
  date?: string
  /** Made without time to plan. */
  emergency?: boolean
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** Home left. */
  from_placement_id?: string | null
  /** Link target. */
  id?: string
  /** What sort of transition. */
  kind?: "placement_change" | "return_home" | "to_kinship" | "to_special_guardianship" | "to_adoption" | "to_permanent_fostering" | "leaving_care"
  /** What happened to the home left behind. */
  previous_placement?: PreviousPlacement | null
  /** Why the child moved. */
  reason_code?: "planned_permanence" | "returned_home" | "child_request" | "carer_request" | "breakdown" | "safeguarding" | "cost" | "provider_closed" | "age" | "administrative" | "other"
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** When the new home was judged secure. */
  security?: Security | null
  /** Home joined. */
  to_placement_id?: string | null
}

/** Assessments of need. */
export interface NeedsAssessment {
  /** When finished. */
  date?: string
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** Link target. */
  id?: string
  /** What kind. */
  kind?: "sdq" | "health" | "child_and_family" | "return_home_child" | "return_home_parent" | "kinship_carer_need" | "kinship_child_need" | "special_guardianship_support" | "adoption_support" | "wellbeing" | "pathway_needs" | "sibling" | "other"
  /** Whose needs; absent means the child's. */
  person_id?: string | null
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** When asked for. */
  requested_on?: string | null
  /** Score where the instrument has one. */
  score?: number | null
  /** Conclusion. */
  summary?: string | null
}

/** People named in the plan as continuing support. */
export interface NetworkMember {
  /** When they agreed. */
  agreed_on?: string | null
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** How central. */
  part?: "key" | "contributory"
  /** Who. */
  person_id?: string
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
}

/** Searches for relatives and friends before or at entry to care. */
export interface NetworkSearch {
  /** When. */
  date?: string
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** How. */
  method?: "parent_asked" | "child_asked" | "genogram" | "letters" | "records" | "family_meeting" | "other"
  /** Who was found. */
  person_ids?: ReadonlyArray<string>
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
}

/** What happened on each agreed occasion. */
export interface Occurrence {
  /** When due. */
  date?: string
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** It took place. */
  happened?: boolean
  /** Why not. */
  not_happened_reason?: "child_choice" | "other_person" | "transport" | "staffing" | "cost" | "illness" | "safeguarding" | "other" | null
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
}

/** Confirmations of the child's own space. */
export interface OwnSpace {
  /** The child can make it their own. */
  child_can_personalise?: boolean
  /** Who confirmed; 'child' is best. */
  confirmed_by_role?: "child" | "parent" | "relative" | "carer" | "social_worker" | "team_manager" | "senior_manager" | "iro" | "personal_adviser" | "advocate" | "independent_visitor" | "mentor" | "teacher" | "health_professional" | "support_worker" | "court" | "agency" | "other"
  /** When seen or said. */
  confirmed_on?: string
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** What the child has. */
  kind?: "own_room" | "own_part_of_shared_room" | "other_own_space" | "none"
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
}

/** Everybody the record mentions, once each; other entities point here. */
export interface Person {
  /** Date of death, where known; rules about involving the person then do not apply. */
  died_on?: string | null
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** Link target. */
  id?: string
  /** Broad grouping used by rules. */
  kind?: "family" | "carer" | "professional" | "friend"
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** Main role in the child's life. */
  role?: "mother" | "father" | "other_parent" | "sibling" | "grandparent" | "other_relative" | "family_friend" | "friend" | "foster_carer" | "kinship_carer" | "residential_worker" | "adopter" | "special_guardian" | "foster_family_member" | "social_worker" | "iro" | "personal_adviser" | "advocate" | "independent_visitor" | "mentor" | "teacher" | "health_professional" | "support_worker" | "other"
}

/** One timeline of every home, in care and after it. */
export interface Placement {
  /** When full information about the child was given to the carers. */
  carer_information_given_on?: string | null
  /** Main carers; in a home, the key workers. */
  carer_person_ids?: ReadonlyArray<string>
  /** The child already knew at least one main carer. */
  carers_known_to_child?: boolean
  /** What it is like for the child, in the child's terms. */
  child_experience?: ReadonlyArray<ChildExperience>
  /** Plan for keeping key relationships in a distant or disrupted placement. */
  continuity_plan?: ContinuityPlan | null
  /** How the placement was decided. */
  decision?: PlacementDecision | null
  /** Straight-line miles from the family home. */
  distance_from_home_miles?: number
  /** Straight-line miles from the school attended before the move; absent if not of school age. */
  distance_from_school_miles?: number | null
  /** Made in an emergency, with no time to plan. */
  emergency?: boolean
  /** Day it ended (first night elsewhere). */
  end_date?: string | null
  /** Why it ended. */
  end_reason?: "planned_permanence" | "returned_home" | "child_request" | "carer_request" | "breakdown" | "safeguarding" | "cost" | "provider_closed" | "age" | "administrative" | "other" | null
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** Link target. */
  id?: string
  /** Information about the new family and home given to the child. */
  information_for_child?: ReadonlyArray<InformationForChild>
  /** Meetings and stays before the decision or move. */
  introductions?: ReadonlyArray<Introduction>
  /** Plan that the child is part of this family to adulthood. */
  long_term_plan?: LongTermPlan | null
  /** When it was assessed that the carers can meet this child's needs. */
  needs_match_assessed_on?: string | null
  /** Placements found for this move, including the one used. */
  options?: ReadonlyArray<PlacementOption>
  /** Confirmations of the child's own space. */
  own_space?: ReadonlyArray<OwnSpace>
  /** Expected end, known at the start. */
  planned_end_date?: string | null
  /** Agency, service or home. */
  provider_id?: string | null
  /** Intended purpose at the start. */
  purpose?: "emergency" | "respite" | "assessment" | "bridging" | "short_term" | "long_term" | "permanent"
  /** When carers, child and authority agreed what the placement is for. */
  purpose_agreed_on?: string | null
  /** Kind of home the social worker recommended before the search; absent if none was recorded. */
  recommended_type?: "foster_care" | "kinship_foster_care" | "childrens_home" | "residential_school" | "placed_with_parents" | "supported_lodgings" | "semi_independent" | "secure" | "adoptive_placement" | "returned_home" | "kinship_outside_care" | "special_guardianship" | "adopted" | "staying_on" | "independent"
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** What has been put behind the arrangement. */
  resourcing?: Resourcing | null
  /** First night. */
  start_date?: string
  /** Kind of home. 'staying-on' is remaining with a former foster carer or home past 18. */
  type?: "foster_care" | "kinship_foster_care" | "childrens_home" | "residential_school" | "placed_with_parents" | "supported_lodgings" | "semi_independent" | "secure" | "adoptive_placement" | "returned_home" | "kinship_outside_care" | "special_guardianship" | "adopted" | "staying_on" | "independent"
}

/** How the placement was decided. */
export interface PlacementDecision {
  /** Grounds recorded for the choice. */
  basis_factors?: ReadonlyArray<"child_needs" | "child_view" | "sibling" | "continuity" | "location" | "availability" | "cost" | "legal_direction">
  /** Highest level reached. 'not-able' needs an exception or an observed view. */
  child_involvement?: "chose" | "contributed" | "informed_only" | "not_involved" | "not_able"
  /** When the reasons were explained. */
  explained_to_child_on?: string | null
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** Final decision. */
  final_on?: string
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** Views drawn on. */
  view_ids?: ReadonlyArray<string>
  /** How the views were used. */
  views_response?: string | null
}

/** Placements found for this move, including the one used. */
export interface PlacementOption {
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** Until when a second choice was kept open. */
  held_as_backup_until?: string | null
  /** Link target. */
  id?: string
  /** When found. */
  identified_on?: string
  /** Why not. */
  not_chosen_reason?: string | null
  /** What became of it. */
  outcome?: "chosen" | "held_as_backup" | "not_chosen" | "withdrawn"
  /** When the child was told of it. */
  presented_to_child_on?: string | null
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** Why. */
  suitability_reason?: string
  /** Assessed as able to meet this child's needs. */
  suitable?: boolean
  /** Kind of home. */
  type?: "foster_care" | "kinship_foster_care" | "childrens_home" | "residential_school" | "placed_with_parents" | "supported_lodgings" | "semi_independent" | "secure" | "adoptive_placement" | "returned_home" | "kinship_outside_care" | "special_guardianship" | "adopted" | "staying_on" | "independent"
}

/** Plans in force over time. */
export interface Plan {
  /** Steps to find another family when the birth family cannot be it. */
  alternative_family_search?: ReadonlyArray<FamilySearch>
  /** Changes to the plan. */
  changes?: ReadonlyArray<PlanChange>
  /** Areas the plan covers. */
  domains?: ReadonlyArray<PlanDomain>
  /** To. */
  end_date?: string | null
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** The route is life in a family. */
  family_based?: boolean | null
  /** Link target. */
  id?: string
  /** The arrangement is meant to last throughout life, not only to 18. */
  intended_lifelong?: boolean | null
  /** Route to permanence. */
  permanence_route?: "return_home" | "kinship" | "adoption" | "long_term_fostering" | "special_guardianship" | "residential" | "independence" | "undecided" | null
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** From. */
  start_date?: string
  /** People named in the plan as continuing support. */
  support_network?: ReadonlyArray<NetworkMember>
  /** Why the timetable fits the child. */
  timescale_reason?: string | null
  /** Kind of plan. */
  type?: "care_plan" | "placement_plan" | "permanence_plan" | "return_home_plan" | "pathway_plan" | "special_guardianship_support_plan" | "adoption_support_plan" | "kinship_support_plan" | "education_plan"
}

/** Changes to the plan. */
export interface PlanChange {
  /** When the change took effect. */
  date?: string
  /** What changed. */
  description?: string
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** When. */
  iro_involved_on?: string | null
  /** What part the IRO had. */
  iro_involvement?: "consulted_before" | "took_part" | "informed_after" | "none"
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** Judged significant for the child. */
  significant?: boolean
}

/** Areas the plan covers. */
export interface PlanDomain {
  /** What will be done in that area. */
  actions?: ReadonlyArray<DomainAction>
  /** When need was assessed. */
  assessed_on?: string
  /** Area. */
  domain?: "psychological" | "emotional" | "social_network" | "relationships" | "identity" | "health" | "education" | "employment" | "accommodation" | "money" | "practical_skills" | "contact"
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
}

/** What happened to the home left behind. */
export interface PreviousPlacement {
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** From when it was held. */
  kept_open_from?: string | null
  /** Until when. */
  kept_open_until?: string | null
  /** Why it could not be held. */
  not_kept_open_reason?: string | null
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
}

/** Checks of how well the file is kept. */
export interface RecordAudit {
  /** Who. */
  auditor_role?: "child" | "parent" | "relative" | "carer" | "social_worker" | "team_manager" | "senior_manager" | "iro" | "personal_adviser" | "advocate" | "independent_visitor" | "mentor" | "teacher" | "health_professional" | "support_worker" | "court" | "agency" | "other"
  /** When. */
  date?: string
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** What was missing. */
  gaps?: ReadonlyArray<string>
  /** Judgement. */
  quality?: "good" | "adequate" | "inadequate"
  /** Written and held so that the child could find and follow it. */
  readable_by_child?: boolean
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
}

/** A relationship of the child's with one person. */
export interface Relationship {
  /** Dated judgements about the relationship; the latest on or before the as-at date counts. */
  assessments?: ReadonlyArray<RelationshipAssessment>
  /** Times when someone considered making the relationship possible. */
  considerations?: ReadonlyArray<Consideration>
  /** When it ended, if it has. */
  end_date?: string | null
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** Who. */
  person_id?: string
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** Recorded limits on the relationship. */
  restrictions?: ReadonlyArray<Restriction>
  /** Why the formal role ended. */
  role_end_reason?: "adult_changed_job" | "child_moved" | "child_entered_care" | "child_left_care" | "other" | null
  /** When the person's formal role ended (changed job, placement ended, child left). */
  role_ended_on?: string | null
  /** When it began, if known. */
  start_date?: string | null
  /** 'wished-for' is a relationship the child wants but does not yet have. */
  status?: "existing" | "wished_for"
  /** Things done so that the relationship can live. */
  support_actions?: ReadonlyArray<SupportAction>
}

/** Actions agreed to support relationships. */
export interface RelationshipAction {
  /** What. */
  action?: string
  /** When done. */
  done_on?: string | null
  /** By when. */
  due_on?: string
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** Who is to do it. */
  owner_role?: "child" | "parent" | "relative" | "carer" | "social_worker" | "team_manager" | "senior_manager" | "iro" | "personal_adviser" | "advocate" | "independent_visitor" | "mentor" | "teacher" | "health_professional" | "support_worker" | "court" | "agency" | "other"
  /** With whom. */
  person_id?: string
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
}

/** Dated judgements about the relationship; the latest on or before the as-at date counts. */
export interface RelationshipAssessment {
  /** Who recorded it. */
  by_role?: "child" | "parent" | "relative" | "carer" | "social_worker" | "team_manager" | "senior_manager" | "iro" | "personal_adviser" | "advocate" | "independent_visitor" | "mentor" | "teacher" | "health_professional" | "support_worker" | "court" | "agency" | "other"
  /** What the child wants. */
  child_wish?: "keep" | "develop" | "start" | "reduce" | "end" | "no_view" | "not_asked"
  /** When judged. */
  date?: string
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** The child says (or shows) that the person matters, now or possibly later. */
  important_to_child?: boolean
  /** Judged quality. */
  quality?: "good" | "mixed" | "poor" | "harmful" | "not_known"
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
}

/** Occasions when the child's whole network was set out (eco-map, genogram, conversation). */
export interface RelationshipMap {
  /** Who led it. */
  by_role?: "child" | "parent" | "relative" | "carer" | "social_worker" | "team_manager" | "senior_manager" | "iro" | "personal_adviser" | "advocate" | "independent_visitor" | "mentor" | "teacher" | "health_professional" | "support_worker" | "court" | "agency" | "other"
  /** It was compared with the one before. */
  changes_noted?: boolean
  /** The child contributed. */
  child_took_part?: boolean
  /** When. */
  date?: string
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** It asked who may become important, not only who already is. */
  includes_potential?: boolean
  /** Who was on it. */
  person_ids?: ReadonlyArray<string>
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
}

/** What has been put behind the arrangement. */
export interface Resourcing {
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** When funding was agreed. */
  funding_agreed_on?: string | null
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** When a support plan was agreed. */
  support_plan_agreed_on?: string | null
}

/** Recorded limits on the relationship. */
export interface Restriction {
  /** Ground for the limit. */
  basis?: "court_order" | "safeguarding_assessment" | "child_wish" | "person_declines"
  /** To. */
  end_date?: string | null
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** Explanation. */
  reason?: string
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** From. */
  start_date?: string
}

/** Decisions that the child goes back to a parent. */
export interface ReturnHome {
  /** Child's support needs assessed. */
  child_assessed_on?: string | null
  /** The child was accommodated by agreement rather than under a care order, so stops being in care on return. */
  child_was_accommodated?: boolean
  /** When the authority decided. */
  decided_on?: string
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** Link target. */
  id?: string
  /** Checks on support needs after return. */
  monitoring?: ReadonlyArray<Monitoring>
  /** Why it was no longer necessary. */
  monitoring_end_reason?: string | null
  /** When monitoring stopped. */
  monitoring_ended_on?: string | null
  /** Parent's support needs assessed. */
  parent_assessed_on?: string | null
  /** To which parent. */
  parent_person_id?: string
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** When the child went home. */
  returned_on?: string | null
}

/** Statutory reviews of the child's case. */
export interface Review {
  /** As in the SSDA 903 participation codes. */
  child_participation?: "attended_spoke" | "attended_advocate_spoke" | "attended_other_means" | "attended_did_not_contribute" | "views_sent_advocate" | "views_sent_other" | "not_attended_no_views" | "under_four"
  /** When held. */
  date?: string
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** Link target. */
  id?: string
  /** Who chaired. */
  iro_person_id?: string
  /** The child could talk without carers or social worker there. */
  iro_saw_child_alone?: boolean | null
  /** When the IRO saw the child beforehand. */
  iro_saw_child_on?: string | null
  /** Who was part of the review and how. */
  participants?: ReadonlyArray<ReviewParticipant>
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** What the review did about relationships. */
  relationships?: ReviewRelationships | null
}

/** Who was part of the review and how. */
export interface ReviewParticipant {
  /** In what capacity. */
  capacity?: "child" | "parent" | "carer" | "relative" | "social_worker" | "iro" | "advocate" | "teacher" | "health" | "other"
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** How far. */
  involvement?: "took_part" | "views_obtained" | "informed_only" | "not_involved"
  /** Who. */
  person_id?: string
  /** Why not. */
  reason_not_involved?: string | null
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
}

/** What the review did about relationships. */
export interface ReviewRelationships {
  /** Actions agreed to support relationships. */
  actions?: ReadonlyArray<RelationshipAction>
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** Good relationships recognised. */
  good_relationship_person_ids?: ReadonlyArray<string>
  /** All people considered as important or potentially so. */
  important_person_ids?: ReadonlyArray<string>
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
}

/** School meetings about this child. */
export interface SchoolMeeting {
  /** When. */
  date?: string
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** Who was invited. */
  invited_person_ids?: ReadonlyArray<string>
  /** What. */
  kind?: "parents_evening" | "education_plan" | "behaviour" | "special_needs" | "exclusion" | "transition" | "other"
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
}

/** Steps to find somebody when nobody could be named. */
export interface Search {
  /** What was done. */
  action?: "life_long_links" | "family_network_search" | "independent_visitor" | "mentor" | "former_carer_approach" | "befriending" | "other"
  /** Who. */
  by_role?: "child" | "parent" | "relative" | "carer" | "social_worker" | "team_manager" | "senior_manager" | "iro" | "personal_adviser" | "advocate" | "independent_visitor" | "mentor" | "teacher" | "health_professional" | "support_worker" | "court" | "agency" | "other"
  /** When. */
  date?: string
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** Result. */
  outcome?: "found" | "ongoing" | "none"
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
}

/** When the new home was judged secure. */
export interface Security {
  /** On what grounds. */
  basis?: string | null
  /** By whom. */
  confirmed_by_role?: "child" | "parent" | "relative" | "carer" | "social_worker" | "team_manager" | "senior_manager" | "iro" | "personal_adviser" | "advocate" | "independent_visitor" | "mentor" | "teacher" | "health_professional" | "support_worker" | "court" | "agency" | "other" | null
  /** When. */
  confirmed_on?: string | null
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
}

/** Decisions that the siblings live apart. */
export interface SeparationDecision {
  /** When decided. */
  date?: string
  /** Who decided. */
  decided_by_role?: "child" | "parent" | "relative" | "carer" | "social_worker" | "team_manager" | "senior_manager" | "iro" | "personal_adviser" | "advocate" | "independent_visitor" | "mentor" | "teacher" | "health_professional" | "support_worker" | "court" | "agency" | "other"
  /** What the reason rests on. */
  evidence?: ReadonlyArray<SeparationEvidence>
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** Explanation. */
  reason?: string
  /** Ground. */
  reason_code?: "risk_between_siblings" | "differing_assessed_needs" | "child_wish" | "sibling_wish" | "court_direction" | "no_placement_for_group" | "cost" | "not_in_care" | "other"
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** Last date the decision was looked at again. */
  reviewed_on?: string | null
}

/** What the reason rests on. */
export interface SeparationEvidence {
  /** When gathered. */
  date?: string
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** Sort of evidence. */
  kind?: "sibling_assessment" | "professional_assessment" | "child_view" | "court_finding" | "other"
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** What it showed. */
  summary?: string
}

/** Services asked for, offered and given. */
export interface Service {
  /** State of the request. */
  decision?: "offered" | "refused" | "waiting" | "declined_by_recipient"
  /** To. */
  end_date?: string | null
  /** Why it stopped. */
  end_reason?: "need_met" | "recipient_ended" | "age" | "legal_status_change" | "placement_change" | "funding" | "provider" | "other" | null
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** Link target. */
  id?: string
  /** What. */
  kind?: "counselling" | "family_therapy" | "mediation" | "advocacy" | "mental_health" | "therapeutic_parenting" | "advice_guidance" | "training" | "respite" | "day_care" | "holiday_scheme" | "support_group" | "practical_help" | "financial" | "legal_advice" | "return_home_support" | "contact_support" | "mentoring" | "other"
  /** Need it answers. */
  need_id?: string | null
  /** When offered. */
  offered_on?: string | null
  /** For whom; absent means the child. */
  recipient_person_id?: string | null
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** When asked for. */
  requested_on?: string | null
  /** From. */
  start_date?: string | null
}

/** Brothers and sisters, however related, whom the child or family counts as such. */
export interface Sibling {
  /** Steps that build the tie while apart. */
  development_actions?: ReadonlyArray<DevelopmentAction>
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** Statements of what the sibling tie may mean later in life. */
  future_significance?: ReadonlyArray<FutureSignificance>
  /** Where the sibling lives over time, as it bears on this child. */
  living_arrangements?: ReadonlyArray<LivingArrangement>
  /** Who. */
  person_id?: string
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** Kind of tie. */
  relation?: "full" | "half" | "step" | "adoptive" | "other"
  /** Decisions that the siblings live apart. */
  separation_decisions?: ReadonlyArray<SeparationDecision>
}

/** Requests to change what a placement counts as (for example short-term to long-term, fostering to special guardianship). */
export interface StatusChangeRequest {
  /** Granting it would let relationships continue. */
  continues_relationships?: boolean
  /** When. */
  decided_on?: string | null
  /** Result. */
  decision?: "granted" | "refused" | "pending" | "withdrawn"
  /** When the answer was explained to the person who asked and to the child. */
  explained_on?: string | null
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** Which placement. */
  placement_id?: string
  /** Explanation. */
  reason?: string | null
  /** Ground for refusal. */
  reason_code?: "child_welfare" | "child_view" | "assessed_unsuitable" | "legal_bar" | "cost" | "policy" | "timing" | "other" | null
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** Who asked. */
  requested_by_role?: "child" | "parent" | "relative" | "carer" | "social_worker" | "team_manager" | "senior_manager" | "iro" | "personal_adviser" | "advocate" | "independent_visitor" | "mentor" | "teacher" | "health_professional" | "support_worker" | "court" | "agency" | "other"
  /** When. */
  requested_on?: string
  /** What was asked for. */
  requested_status?: "long_term_foster" | "permanent_foster" | "special_guardianship" | "adoption" | "kinship_approval" | "other"
}

/** Staying with foster carers or in the home past 18. */
export interface StayingOn {
  /** The carers or the home agree. */
  carer_agrees?: boolean | null
  /** When raised with the young person. */
  discussed_on?: string
  /** Until when. */
  end_date?: string | null
  /** Why it ended. */
  end_reason?: "young_person_choice" | "carer_choice" | "authority_decision" | "funding" | "age_limit" | "other" | null
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** Judged to have become part of the family. */
  part_of_foster_family?: boolean | null
  /** Which home. */
  placement_id?: string
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** From when they stayed on. */
  start_date?: string | null
  /** Support to carers or home, before and after 18. */
  support_items?: ReadonlyArray<SupportItem>
  /** What they want. */
  young_person_wish?: "stay" | "leave" | "undecided"
}

/** Things done so that the relationship can live. */
export interface SupportAction {
  /** Who acted. */
  by_role?: "child" | "parent" | "relative" | "carer" | "social_worker" | "team_manager" | "senior_manager" | "iro" | "personal_adviser" | "advocate" | "independent_visitor" | "mentor" | "teacher" | "health_professional" | "support_worker" | "court" | "agency" | "other"
  /** When done or due. */
  date?: string
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** What. */
  kind?: "contact_arranged" | "travel_paid" | "mediation" | "introduction" | "contact_details_shared" | "permission_given" | "worker_time_allowed" | "celebration_invite" | "advice" | "other"
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** State on that date. */
  status?: "planned" | "done" | "refused"
}

/** Support to carers or home, before and after 18. */
export interface SupportItem {
  /** In place after. */
  after18?: boolean
  /** In place before. */
  before18?: boolean
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** What. */
  kind?: "fee" | "allowance" | "supervising_social_worker" | "training" | "respite" | "insurance" | "other"
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** Still needed after 18. */
  still_needed?: boolean
}

/** Needs found. */
export interface SupportNeed {
  /** Where found. */
  assessment_id?: string | null
  /** Area. */
  domain?: "emotional" | "mental_health" | "trauma_loss" | "behaviour" | "education" | "health" | "identity" | "family_relationships" | "contact" | "parenting" | "practical" | "financial" | "legal" | "respite" | "other"
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** Link target. */
  id?: string
  /** When. */
  identified_on?: string
  /** Expected to last. */
  long_term?: boolean | null
  /** Whose; absent means the child's. */
  person_id?: string | null
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** When no longer present. */
  resolved_on?: string | null
  /** Needs a specialist service. */
  specialist?: boolean | null
}

/** People named as likely to be there. */
export interface Supporter {
  /** When the person said yes. */
  confirmed_by_person_on?: string | null
  /** When they fell away. */
  ended_on?: string | null
  /** When the child agreed. */
  endorsed_by_child_on?: string | null
  /** Age beyond which support is expected. */
  expected_beyond_age?: number
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** When named. */
  identified_on?: string
  /** Who. */
  person_id?: string
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
}

/** Views, wishes and feelings of the child, and of others where said. */
export interface View {
  /** When given. */
  date?: string
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** Link target. */
  id?: string
  /** Given without people the child might not speak freely in front of. */
  in_private?: boolean | null
  /** How given. */
  method?: "conversation" | "activity" | "written" | "advocate" | "digital" | "observation"
  /** Whose; absent means the child's. */
  person_id?: string | null
  /** Who wrote it down. */
  recorded_by_role?: "child" | "parent" | "relative" | "carer" | "social_worker" | "team_manager" | "senior_manager" | "iro" | "personal_adviser" | "advocate" | "independent_visitor" | "mentor" | "teacher" | "health_professional" | "support_worker" | "court" | "agency" | "other"
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** What was done with the view. */
  response?: ViewResponse | null
  /** About what. */
  topic?: "placement" | "placement_experience" | "contact" | "siblings" | "identity" | "worker" | "plan" | "education" | "return_home" | "leaving_care" | "family" | "other"
}

/** What was done with the view. */
export interface ViewResponse {
  /** The person was told what to do if unhappy. */
  challenge_route_explained?: boolean | null
  /** When the answer was given back. */
  explained_on?: string | null
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** Result. */
  outcome?: "followed" | "partly_followed" | "not_followed" | "pending"
  /** Why. */
  reason?: string | null
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
}

/** The child's requests for a different social worker (or other worker). */
export interface WorkerChangeRequest {
  /** By whom. */
  considered_by_role?: "child" | "parent" | "relative" | "carer" | "social_worker" | "team_manager" | "senior_manager" | "iro" | "personal_adviser" | "advocate" | "independent_visitor" | "mentor" | "teacher" | "health_professional" | "support_worker" | "court" | "agency" | "other" | null
  /** When considered. */
  considered_on?: string | null
  /** Result. */
  decision?: "agreed" | "refused" | "other_remedy" | "pending"
  /** When the child was told the answer and why. */
  explained_to_child_on?: string | null
  /** Anything of the system's own: carried, never read. */
  extensions?: unknown
  /** Why. */
  reason?: string | null
  /** When this entry was written into the record, where that is kept apart from when it happened. */
  recorded_on?: string
  /** When. */
  requested_on?: string
  /** Which worker. */
  role?: "social_worker" | "iro" | "personal_adviser" | "support_worker" | "other"
}
