//! The typed, owned record that a vendor would write with serde: the floor of the benchmark. Generated once from the
//! data model; every text is kept.

use serde::Deserialize;

#[derive(Deserialize)]
pub struct ChildDetails {
    pub child_id: Option<String>,
    pub date_of_birth: Option<String>,
    pub responsible_authority_id: Option<String>,
    pub communication_needs: Option<Vec<String>>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct Facet {
    pub facet: Option<Code0>,
    pub description: Option<String>,
    pub source: Option<Code1>,
    pub child_view_status: Option<Code2>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct CareEpisode {
    pub id: Option<String>,
    pub start_date: Option<String>,
    pub end_date: Option<String>,
    pub entry_route: Option<Code3>,
    pub end_reason: Option<Code4>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct LegalStatus {
    pub status: Option<Code5>,
    pub start_date: Option<String>,
    pub end_date: Option<String>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct Person {
    pub id: Option<String>,
    pub role: Option<Code6>,
    pub kind: Option<Code7>,
    pub died_on: Option<String>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct Relationship {
    pub person_id: Option<String>,
    pub start_date: Option<String>,
    pub end_date: Option<String>,
    pub status: Option<Code8>,
    pub role_ended_on: Option<String>,
    pub role_end_reason: Option<Code9>,
    pub assessments: Option<Vec<RelationshipAssessment>>,
    pub considerations: Option<Vec<Consideration>>,
    pub support_actions: Option<Vec<SupportAction>>,
    pub restrictions: Option<Vec<Restriction>>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct RelationshipAssessment {
    pub date: Option<String>,
    pub by_role: Option<String>,
    pub important_to_child: Option<bool>,
    pub quality: Option<Code10>,
    pub child_wish: Option<Code11>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct Consideration {
    pub date: Option<String>,
    pub by_role: Option<String>,
    pub outcome: Option<Code12>,
    pub reason: Option<String>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct SupportAction {
    pub date: Option<String>,
    pub kind: Option<Code13>,
    pub status: Option<Code14>,
    pub by_role: Option<String>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct Restriction {
    pub start_date: Option<String>,
    pub end_date: Option<String>,
    pub basis: Option<Code15>,
    pub reason: Option<String>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct RelationshipMap {
    pub date: Option<String>,
    pub by_role: Option<String>,
    pub child_took_part: Option<bool>,
    pub person_ids: Option<Vec<String>>,
    pub includes_potential: Option<bool>,
    pub changes_noted: Option<bool>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct Enquiry {
    pub date: Option<String>,
    pub by_role: Option<String>,
    pub answered: Option<bool>,
    pub person_ids: Option<Vec<String>>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct Supporter {
    pub person_id: Option<String>,
    pub identified_on: Option<String>,
    pub expected_beyond_age: Option<f64>,
    pub confirmed_by_person_on: Option<String>,
    pub endorsed_by_child_on: Option<String>,
    pub ended_on: Option<String>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct Search {
    pub date: Option<String>,
    pub action: Option<Code16>,
    pub by_role: Option<String>,
    pub outcome: Option<Code17>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct Sibling {
    pub person_id: Option<String>,
    pub relation: Option<Code18>,
    pub living_arrangements: Option<Vec<LivingArrangement>>,
    pub separation_decisions: Option<Vec<SeparationDecision>>,
    pub future_significance: Option<Vec<FutureSignificance>>,
    pub development_actions: Option<Vec<DevelopmentAction>>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct LivingArrangement {
    pub start_date: Option<String>,
    pub end_date: Option<String>,
    pub looked_after: Option<bool>,
    pub lives_with_child: Option<bool>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct SeparationDecision {
    pub date: Option<String>,
    pub decided_by_role: Option<String>,
    pub reason_code: Option<Code19>,
    pub reason: Option<String>,
    pub reviewed_on: Option<String>,
    pub evidence: Option<Vec<SeparationEvidence>>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct SeparationEvidence {
    pub date: Option<String>,
    pub kind: Option<Code20>,
    pub summary: Option<String>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct FutureSignificance {
    pub date: Option<String>,
    pub statement: Option<String>,
    pub by_role: Option<String>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct DevelopmentAction {
    pub date: Option<String>,
    pub kind: Option<Code21>,
    pub status: Option<Code22>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct Placement {
    pub id: Option<String>,
    #[serde(rename = "type")]
    pub kind_of: Option<Code23>,
    pub start_date: Option<String>,
    pub end_date: Option<String>,
    pub end_reason: Option<Code24>,
    pub provider_id: Option<String>,
    pub carer_person_ids: Option<Vec<String>>,
    pub emergency: Option<bool>,
    pub purpose: Option<Code25>,
    pub planned_end_date: Option<String>,
    pub carers_known_to_child: Option<bool>,
    pub distance_from_home_miles: Option<f64>,
    pub distance_from_school_miles: Option<f64>,
    pub purpose_agreed_on: Option<String>,
    pub carer_information_given_on: Option<String>,
    pub recommended_type: Option<Code23>,
    pub needs_match_assessed_on: Option<String>,
    pub information_for_child: Option<Vec<InformationForChild>>,
    pub introductions: Option<Vec<Introduction>>,
    pub options: Option<Vec<PlacementOption>>,
    pub decision: Option<Box<PlacementDecision>>,
    pub own_space: Option<Vec<OwnSpace>>,
    pub continuity_plan: Option<Box<ContinuityPlan>>,
    pub long_term_plan: Option<Box<LongTermPlan>>,
    pub resourcing: Option<Box<Resourcing>>,
    pub child_experience: Option<Vec<ChildExperience>>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct InformationForChild {
    pub received_on: Option<String>,
    pub authored_by_role: Option<String>,
    pub child_friendly: Option<bool>,
    pub covers: Option<Vec<Code26>>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct Introduction {
    pub date: Option<String>,
    pub kind: Option<Code27>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct PlacementOption {
    pub id: Option<String>,
    #[serde(rename = "type")]
    pub kind_of: Option<Code23>,
    pub identified_on: Option<String>,
    pub suitable: Option<bool>,
    pub suitability_reason: Option<String>,
    pub presented_to_child_on: Option<String>,
    pub outcome: Option<Code28>,
    pub held_as_backup_until: Option<String>,
    pub not_chosen_reason: Option<String>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct PlacementDecision {
    pub final_on: Option<String>,
    pub child_involvement: Option<Code29>,
    pub view_ids: Option<Vec<String>>,
    pub views_response: Option<String>,
    pub explained_to_child_on: Option<String>,
    pub basis_factors: Option<Vec<Code30>>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct OwnSpace {
    pub confirmed_on: Option<String>,
    pub kind: Option<Code31>,
    pub child_can_personalise: Option<bool>,
    pub confirmed_by_role: Option<String>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct ContinuityPlan {
    pub agreed_on: Option<String>,
    pub person_ids: Option<Vec<String>>,
    pub arrangements: Option<Vec<String>>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct LongTermPlan {
    pub agreed_on: Option<String>,
    pub formally_recognised_on: Option<String>,
    pub until_age: Option<f64>,
    pub beyond18_support: Option<Vec<String>>,
    pub beyond18_support_agreed_on: Option<String>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct Resourcing {
    pub support_plan_agreed_on: Option<String>,
    pub funding_agreed_on: Option<String>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct ChildExperience {
    pub date: Option<String>,
    pub feels_safe: Option<Code32>,
    pub feels_loved: Option<Code32>,
    pub feels_belongs: Option<Code32>,
    pub expects_to_last: Option<Code32>,
    pub placement_works: Option<Code32>,
    pub recorded_by_role: Option<String>,
    pub action_taken: Option<String>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct StatusChangeRequest {
    pub placement_id: Option<String>,
    pub requested_on: Option<String>,
    pub requested_by_role: Option<String>,
    pub requested_status: Option<Code33>,
    pub continues_relationships: Option<bool>,
    pub decision: Option<Code34>,
    pub decided_on: Option<String>,
    pub reason_code: Option<Code35>,
    pub reason: Option<String>,
    pub explained_on: Option<String>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct Move {
    pub id: Option<String>,
    pub kind: Option<Code36>,
    pub from_placement_id: Option<String>,
    pub to_placement_id: Option<String>,
    pub date: Option<String>,
    pub emergency: Option<bool>,
    pub reason_code: Option<Code24>,
    pub child_wished_to_stay: Option<bool>,
    pub child_told_on: Option<String>,
    pub belongings_packed_in: Option<Code37>,
    pub previous_placement: Option<Box<PreviousPlacement>>,
    pub security: Option<Box<Security>>,
    pub carer_support: Option<Vec<CarerSupport>>,
    pub continuing_relationships: Option<Vec<ContinuingRelationship>>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct PreviousPlacement {
    pub kept_open_from: Option<String>,
    pub kept_open_until: Option<String>,
    pub not_kept_open_reason: Option<String>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct Security {
    pub confirmed_on: Option<String>,
    pub confirmed_by_role: Option<String>,
    pub basis: Option<String>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct CarerSupport {
    pub person_id: Option<String>,
    pub kind: Option<Code38>,
    pub offered_on: Option<String>,
    pub start_date: Option<String>,
    pub declined_by: Option<Code39>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct ContinuingRelationship {
    pub person_id: Option<String>,
    pub arrangement: Option<String>,
    pub agreed_on: Option<String>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct Review {
    pub id: Option<String>,
    pub date: Option<String>,
    pub iro_person_id: Option<String>,
    pub iro_saw_child_on: Option<String>,
    pub iro_saw_child_alone: Option<bool>,
    pub child_participation: Option<Code40>,
    pub participants: Option<Vec<ReviewParticipant>>,
    pub relationships: Option<Box<ReviewRelationships>>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct ReviewParticipant {
    pub person_id: Option<String>,
    pub capacity: Option<Code41>,
    pub involvement: Option<Code42>,
    pub reason_not_involved: Option<String>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct ReviewRelationships {
    pub good_relationship_person_ids: Option<Vec<String>>,
    pub important_person_ids: Option<Vec<String>>,
    pub actions: Option<Vec<RelationshipAction>>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct RelationshipAction {
    pub person_id: Option<String>,
    pub action: Option<String>,
    pub owner_role: Option<String>,
    pub due_on: Option<String>,
    pub done_on: Option<String>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct IroAction {
    pub date: Option<String>,
    pub kind: Option<Code43>,
    pub topic: Option<Code44>,
    pub child_centred_reason: Option<String>,
    pub outcome: Option<Code45>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct Allocation {
    pub id: Option<String>,
    pub person_id: Option<String>,
    pub role: Option<Code46>,
    pub start_date: Option<String>,
    pub end_date: Option<String>,
    pub end_reason: Option<Code47>,
    pub expected_leaving_on: Option<String>,
    pub leaving_known_on: Option<String>,
    pub matching: Option<Box<Matching>>,
    pub handover: Option<Box<Handover>>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct Matching {
    pub considered_on: Option<String>,
    pub considered_by_role: Option<String>,
    pub factors: Option<Vec<Code48>>,
    pub rationale: Option<String>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct Handover {
    pub planned_on: Option<String>,
    pub start_date: Option<String>,
    pub end_date: Option<String>,
    pub child_told_on: Option<String>,
    pub joint_meeting_on: Option<String>,
    pub ending_meeting_on: Option<String>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct WorkerChangeRequest {
    pub role: Option<Code46>,
    pub requested_on: Option<String>,
    pub considered_on: Option<String>,
    pub considered_by_role: Option<String>,
    pub decision: Option<Code49>,
    pub reason: Option<String>,
    pub explained_to_child_on: Option<String>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct View {
    pub id: Option<String>,
    pub date: Option<String>,
    pub person_id: Option<String>,
    pub topic: Option<Code50>,
    pub method: Option<Code51>,
    pub in_private: Option<bool>,
    pub recorded_by_role: Option<String>,
    pub response: Option<Box<ViewResponse>>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct ViewResponse {
    pub outcome: Option<Code52>,
    pub reason: Option<String>,
    pub explained_on: Option<String>,
    pub challenge_route_explained: Option<bool>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct InvolvementSupport {
    pub date: Option<String>,
    pub person_id: Option<String>,
    pub kind: Option<Code53>,
    pub status: Option<Code54>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct Decision {
    pub id: Option<String>,
    pub date: Option<String>,
    pub kind: Option<Code55>,
    pub basis_factors: Option<Vec<Code56>>,
    pub view_ids: Option<Vec<String>>,
    pub summary: Option<String>,
    pub participants: Option<Vec<DecisionParticipant>>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct DecisionParticipant {
    pub person_id: Option<String>,
    pub capacity: Option<Code41>,
    pub involvement: Option<Code42>,
    pub reason_not_involved: Option<String>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct Plan {
    pub id: Option<String>,
    #[serde(rename = "type")]
    pub kind_of: Option<Code57>,
    pub start_date: Option<String>,
    pub end_date: Option<String>,
    pub permanence_route: Option<Code58>,
    pub family_based: Option<bool>,
    pub intended_lifelong: Option<bool>,
    pub timescale_reason: Option<String>,
    pub alternative_family_search: Option<Vec<FamilySearch>>,
    pub changes: Option<Vec<PlanChange>>,
    pub domains: Option<Vec<PlanDomain>>,
    pub support_network: Option<Vec<NetworkMember>>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct FamilySearch {
    pub date: Option<String>,
    pub kind: Option<Code59>,
    pub outcome: Option<Code60>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct PlanChange {
    pub date: Option<String>,
    pub description: Option<String>,
    pub significant: Option<bool>,
    pub iro_involvement: Option<Code61>,
    pub iro_involved_on: Option<String>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct PlanDomain {
    pub domain: Option<Code62>,
    pub assessed_on: Option<String>,
    pub actions: Option<Vec<DomainAction>>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct DomainAction {
    pub action: Option<String>,
    pub due_on: Option<String>,
    pub done_on: Option<String>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct NetworkMember {
    pub person_id: Option<String>,
    pub part: Option<Code63>,
    pub agreed_on: Option<String>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct DesiredOutcome {
    pub id: Option<String>,
    pub agreed_on: Option<String>,
    pub statement: Option<String>,
    pub domain: Option<Code64>,
    pub less_tangible: Option<bool>,
    pub measure: Option<String>,
    pub closed_on: Option<String>,
    pub measurements: Option<Vec<Measurement>>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct Measurement {
    pub date: Option<String>,
    pub result: Option<Code65>,
    pub method: Option<Code66>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct DelegatedDecision {
    pub area: Option<Code67>,
    pub category: Option<Code68>,
    pub holder: Option<Code69>,
    pub agreed_on: Option<String>,
    pub ended_on: Option<String>,
    pub discussed_with_person_ids: Option<Vec<String>>,
    pub exception_in_care_plan: Option<bool>,
    pub exception_reason: Option<String>,
    pub plan_id: Option<String>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct ContactArrangement {
    pub id: Option<String>,
    pub person_ids: Option<Vec<String>>,
    pub kind: Option<Code70>,
    pub start_date: Option<String>,
    pub end_date: Option<String>,
    pub times_per_year: Option<f64>,
    pub purpose: Option<String>,
    pub purpose_shared_with_person_ids: Option<Vec<String>>,
    pub child_wish: Option<Code71>,
    pub occurrences: Option<Vec<Occurrence>>,
    pub support: Option<Vec<ContactSupport>>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct Occurrence {
    pub date: Option<String>,
    pub happened: Option<bool>,
    pub not_happened_reason: Option<Code72>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct ContactSupport {
    pub date: Option<String>,
    pub kind: Option<Code73>,
    pub for_person_id: Option<String>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct FamilyWork {
    pub date: Option<String>,
    pub worker_role: Option<String>,
    pub family_person_id: Option<String>,
    pub kind: Option<Code74>,
    pub purpose: Option<Code75>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct IdentityWork {
    pub date: Option<String>,
    pub kind: Option<Code76>,
    pub facets: Option<Vec<Code77>>,
    pub by_role: Option<String>,
    pub child_asked_not_told: Option<bool>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct LifeStoryWork {
    pub offered_on: Option<String>,
    pub response: Option<Code78>,
    pub deferred_reason: Option<String>,
    pub start_date: Option<String>,
    pub completed_on: Option<String>,
    pub last_session_on: Option<String>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct RecordAudit {
    pub date: Option<String>,
    pub auditor_role: Option<String>,
    pub quality: Option<Code79>,
    pub readable_by_child: Option<bool>,
    pub gaps: Option<Vec<String>>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct FileAccess {
    pub requested_on: Option<String>,
    pub read_on: Option<String>,
    pub support_offered_on: Option<String>,
    pub support_provided: Option<Code80>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct NeedsAssessment {
    pub id: Option<String>,
    pub date: Option<String>,
    pub kind: Option<Code81>,
    pub person_id: Option<String>,
    pub requested_on: Option<String>,
    pub score: Option<f64>,
    pub summary: Option<String>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct SupportNeed {
    pub id: Option<String>,
    pub identified_on: Option<String>,
    pub person_id: Option<String>,
    pub assessment_id: Option<String>,
    pub domain: Option<Code82>,
    pub specialist: Option<bool>,
    pub long_term: Option<bool>,
    pub resolved_on: Option<String>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct Service {
    pub id: Option<String>,
    pub need_id: Option<String>,
    pub kind: Option<Code83>,
    pub recipient_person_id: Option<String>,
    pub requested_on: Option<String>,
    pub offered_on: Option<String>,
    pub decision: Option<Code84>,
    pub start_date: Option<String>,
    pub end_date: Option<String>,
    pub end_reason: Option<Code85>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct CarerPayment {
    pub carer_person_id: Option<String>,
    pub kind: Option<Code86>,
    pub basis: Option<Code87>,
    pub start_date: Option<String>,
    pub end_date: Option<String>,
    pub weekly_amount: Option<f64>,
    pub end_reason: Option<String>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct LeavingCare {
    pub eligibility: Option<Code88>,
    pub eligibility_decided_on: Option<String>,
    pub support_offered_on: Option<String>,
    pub staying_on: Option<Vec<StayingOn>>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct StayingOn {
    pub placement_id: Option<String>,
    pub discussed_on: Option<String>,
    pub young_person_wish: Option<Code89>,
    pub carer_agrees: Option<bool>,
    pub part_of_foster_family: Option<bool>,
    pub start_date: Option<String>,
    pub end_date: Option<String>,
    pub end_reason: Option<Code90>,
    pub support_items: Option<Vec<SupportItem>>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct SupportItem {
    pub kind: Option<Code91>,
    pub before18: Option<bool>,
    pub after18: Option<bool>,
    pub still_needed: Option<bool>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct NetworkSearch {
    pub date: Option<String>,
    pub method: Option<Code92>,
    pub person_ids: Option<Vec<String>>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct AlternativeCarer {
    pub person_id: Option<String>,
    pub identified_on: Option<String>,
    pub willingness_asked_on: Option<String>,
    pub willing: Option<bool>,
    pub suitability_considered_on: Option<String>,
    pub suitability_outcome: Option<Code93>,
    pub reason: Option<String>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct FamilyGroupConference {
    pub offered_on: Option<String>,
    pub offered_to_person_ids: Option<Vec<String>>,
    pub response: Option<Code94>,
    pub held_on: Option<String>,
    pub plan_agreed: Option<bool>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct ReturnHome {
    pub id: Option<String>,
    pub decided_on: Option<String>,
    pub returned_on: Option<String>,
    pub parent_person_id: Option<String>,
    pub child_was_accommodated: Option<bool>,
    pub child_assessed_on: Option<String>,
    pub parent_assessed_on: Option<String>,
    pub monitoring_ended_on: Option<String>,
    pub monitoring_end_reason: Option<String>,
    pub monitoring: Option<Vec<Monitoring>>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct Monitoring {
    pub date: Option<String>,
    pub by_role: Option<String>,
    pub further_needed: Option<bool>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct CourtProceedings {
    pub id: Option<String>,
    pub kind: Option<Code95>,
    pub start_date: Option<String>,
    pub end_date: Option<String>,
    pub care_plan_filed_on: Option<String>,
    pub sibling_placement_addressed: Option<bool>,
    pub due_consideration: Option<Vec<DueConsideration>>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct DueConsideration {
    pub facet: Option<Code96>,
    pub considered_on: Option<String>,
    pub summary: Option<String>,
    pub by_role: Option<String>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct SchoolMeeting {
    pub date: Option<String>,
    pub kind: Option<Code97>,
    pub invited_person_ids: Option<Vec<String>>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct ActivityConsent {
    pub date: Option<String>,
    pub activity: Option<String>,
    pub carer_consent_accepted: Option<bool>,
    pub refused_reason: Option<String>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct Exception {
    pub id: Option<String>,
    pub topic: Option<Code98>,
    pub about_id: Option<String>,
    pub circumstances: Option<String>,
    pub evidence: Option<String>,
    pub decided_on: Option<String>,
    pub decided_by_role: Option<String>,
    pub review_on: Option<String>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct Attestation {
    pub check_id: Option<String>,
    pub answer: Option<Code99>,
    pub by_role: Option<String>,
    pub made_on: Option<String>,
    pub basis: Option<String>,
    pub recorded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct Identity {
    pub facets: Option<Vec<Facet>>,
}

#[derive(Deserialize)]
pub struct EnduringSupport {
    pub enquiries: Option<Vec<Enquiry>>,
    pub supporters: Option<Vec<Supporter>>,
    pub searches: Option<Vec<Search>>,
}

#[derive(Deserialize)]
pub struct Education {
    pub meetings: Option<Vec<SchoolMeeting>>,
    pub activity_consents: Option<Vec<ActivityConsent>>,
}

#[derive(Deserialize)]
pub struct Child {
    pub document_type: Option<String>,
    pub schema_version: Option<String>,
    pub record_id: Option<String>,
    pub extracted_on: Option<String>,
    pub child: Option<ChildDetails>,
    pub identity: Option<Identity>,
    pub care_episodes: Option<Vec<CareEpisode>>,
    pub legal_statuses: Option<Vec<LegalStatus>>,
    pub people: Option<Vec<Person>>,
    pub relationships: Option<Vec<Relationship>>,
    pub relationship_maps: Option<Vec<RelationshipMap>>,
    pub enduring_support: Option<EnduringSupport>,
    pub siblings: Option<Vec<Sibling>>,
    pub placements: Option<Vec<Placement>>,
    pub status_change_requests: Option<Vec<StatusChangeRequest>>,
    pub moves: Option<Vec<Move>>,
    pub reviews: Option<Vec<Review>>,
    pub iro_actions: Option<Vec<IroAction>>,
    pub allocations: Option<Vec<Allocation>>,
    pub worker_change_requests: Option<Vec<WorkerChangeRequest>>,
    pub views: Option<Vec<View>>,
    pub involvement_support: Option<Vec<InvolvementSupport>>,
    pub decisions: Option<Vec<Decision>>,
    pub plans: Option<Vec<Plan>>,
    pub outcomes: Option<Vec<DesiredOutcome>>,
    pub delegated_decisions: Option<Vec<DelegatedDecision>>,
    pub contact_arrangements: Option<Vec<ContactArrangement>>,
    pub family_work: Option<Vec<FamilyWork>>,
    pub identity_work: Option<Vec<IdentityWork>>,
    pub life_story_work: Option<Vec<LifeStoryWork>>,
    pub record_audits: Option<Vec<RecordAudit>>,
    pub file_access: Option<Vec<FileAccess>>,
    pub assessments: Option<Vec<NeedsAssessment>>,
    pub support_needs: Option<Vec<SupportNeed>>,
    pub services: Option<Vec<Service>>,
    pub carer_payments: Option<Vec<CarerPayment>>,
    pub leaving_care: Option<LeavingCare>,
    pub network_searches: Option<Vec<NetworkSearch>>,
    pub alternative_carers: Option<Vec<AlternativeCarer>>,
    pub family_group_conferences: Option<Vec<FamilyGroupConference>>,
    pub return_home: Option<Vec<ReturnHome>>,
    pub court_proceedings: Option<Vec<CourtProceedings>>,
    pub education: Option<Education>,
    pub exceptions: Option<Vec<Exception>>,
    pub attestations: Option<Vec<Attestation>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code0 {
    Ethnicity,
    Culture,
    Religion,
    Language,
    Gender,
    Sexuality,
    RacialOrigin,
    Other,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code1 {
    Child,
    Family,
    Professional,
    Assumed,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code2 {
    Given,
    Declined,
    Observed,
    NotAsked,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code3 {
    Planned,
    Emergency,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code4 {
    ReturnedHome,
    SpecialGuardianship,
    ResidenceOrder,
    Adopted,
    #[serde(rename = "turned_18")]
    Turned18,
    Other,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code5 {
    VoluntaryAccommodation,
    InterimCareOrder,
    CareOrder,
    PlacementOrder,
    EmergencyProtection,
    Remand,
    SpecialGuardianshipOrder,
    ResidenceOrder,
    AdoptionOrder,
    None,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code6 {
    Mother,
    Father,
    OtherParent,
    Sibling,
    Grandparent,
    OtherRelative,
    FamilyFriend,
    Friend,
    FosterCarer,
    KinshipCarer,
    ResidentialWorker,
    Adopter,
    SpecialGuardian,
    FosterFamilyMember,
    SocialWorker,
    Iro,
    PersonalAdviser,
    Advocate,
    IndependentVisitor,
    Mentor,
    Teacher,
    HealthProfessional,
    SupportWorker,
    Other,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code7 {
    Family,
    Carer,
    Professional,
    Friend,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code8 {
    Existing,
    WishedFor,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code9 {
    AdultChangedJob,
    ChildMoved,
    ChildEnteredCare,
    ChildLeftCare,
    Other,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code10 {
    Good,
    Mixed,
    Poor,
    Harmful,
    NotKnown,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code11 {
    Keep,
    Develop,
    Start,
    Reduce,
    End,
    NoView,
    NotAsked,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code12 {
    Facilitate,
    NotFacilitate,
    Defer,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code13 {
    ContactArranged,
    TravelPaid,
    Mediation,
    Introduction,
    ContactDetailsShared,
    PermissionGiven,
    WorkerTimeAllowed,
    CelebrationInvite,
    Advice,
    Other,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code14 {
    Planned,
    Done,
    Refused,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code15 {
    CourtOrder,
    SafeguardingAssessment,
    ChildWish,
    PersonDeclines,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code16 {
    LifeLongLinks,
    FamilyNetworkSearch,
    IndependentVisitor,
    Mentor,
    FormerCarerApproach,
    Befriending,
    Other,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code17 {
    Found,
    Ongoing,
    None,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code18 {
    Full,
    Half,
    Step,
    Adoptive,
    Other,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code19 {
    RiskBetweenSiblings,
    DifferingAssessedNeeds,
    ChildWish,
    SiblingWish,
    CourtDirection,
    NoPlacementForGroup,
    Cost,
    NotInCare,
    Other,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code20 {
    SiblingAssessment,
    ProfessionalAssessment,
    ChildView,
    CourtFinding,
    Other,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code21 {
    Contact,
    SharedActivity,
    Holiday,
    JointSession,
    LettersOrCalls,
    CarerLiaison,
    Other,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code22 {
    Planned,
    Done,
    Cancelled,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code23 {
    FosterCare,
    KinshipFosterCare,
    ChildrensHome,
    ResidentialSchool,
    PlacedWithParents,
    SupportedLodgings,
    SemiIndependent,
    Secure,
    AdoptivePlacement,
    ReturnedHome,
    KinshipOutsideCare,
    SpecialGuardianship,
    Adopted,
    StayingOn,
    Independent,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code24 {
    PlannedPermanence,
    ReturnedHome,
    ChildRequest,
    CarerRequest,
    Breakdown,
    Safeguarding,
    Cost,
    ProviderClosed,
    Age,
    Administrative,
    Other,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code25 {
    Emergency,
    Respite,
    Assessment,
    Bridging,
    ShortTerm,
    LongTerm,
    Permanent,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code26 {
    Family,
    Home,
    Routines,
    Area,
    Other,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code27 {
    Visit,
    Overnight,
    TrialStay,
    CarerVisitedChild,
    VideoCall,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code28 {
    Chosen,
    HeldAsBackup,
    NotChosen,
    Withdrawn,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code29 {
    Chose,
    Contributed,
    InformedOnly,
    NotInvolved,
    NotAble,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code30 {
    ChildNeeds,
    ChildView,
    Sibling,
    Continuity,
    Location,
    Availability,
    Cost,
    LegalDirection,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code31 {
    OwnRoom,
    OwnPartOfSharedRoom,
    OtherOwnSpace,
    None,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code32 {
    Yes,
    Mostly,
    No,
    DidNotSay,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code33 {
    LongTermFoster,
    PermanentFoster,
    SpecialGuardianship,
    Adoption,
    KinshipApproval,
    Other,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code34 {
    Granted,
    Refused,
    Pending,
    Withdrawn,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code35 {
    ChildWelfare,
    ChildView,
    AssessedUnsuitable,
    LegalBar,
    Cost,
    Policy,
    Timing,
    Other,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code36 {
    PlacementChange,
    ReturnHome,
    ToKinship,
    ToSpecialGuardianship,
    ToAdoption,
    ToPermanentFostering,
    LeavingCare,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code37 {
    OwnLuggage,
    LuggageProvided,
    BinBags,
    Other,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code38 {
    Visit,
    Call,
    Overnight,
    AdviceToNewCarers,
    PracticalHelp,
    AttendMeetings,
    Other,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code39 {
    Child,
    Carer,
    None,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code40 {
    AttendedSpoke,
    AttendedAdvocateSpoke,
    AttendedOtherMeans,
    AttendedDidNotContribute,
    ViewsSentAdvocate,
    ViewsSentOther,
    NotAttendedNoViews,
    UnderFour,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code41 {
    Child,
    Parent,
    Carer,
    Relative,
    SocialWorker,
    Iro,
    Advocate,
    Teacher,
    Health,
    Other,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code42 {
    TookPart,
    ViewsObtained,
    InformedOnly,
    NotInvolved,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code43 {
    MonitoringCheck,
    InformalChallenge,
    FormalDisputeResolution,
    ReferralOutside,
    Commendation,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code44 {
    Relationships,
    Drift,
    Placement,
    Contact,
    PlanChange,
    WorkerChange,
    Other,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code45 {
    Resolved,
    Escalated,
    NotAccepted,
    Ongoing,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code46 {
    SocialWorker,
    Iro,
    PersonalAdviser,
    SupportWorker,
    Other,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code47 {
    AdministrativeTransfer,
    TeamRestructure,
    WorkerLeft,
    Promotion,
    ChildRequest,
    LongAbsence,
    CaseClosed,
    Other,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code48 {
    ChildView,
    ExistingRelationship,
    SkillsAndExperience,
    CultureLanguage,
    Gender,
    Location,
    Continuity,
    Caseload,
    Other,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code49 {
    Agreed,
    Refused,
    OtherRemedy,
    Pending,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code50 {
    Placement,
    PlacementExperience,
    Contact,
    Siblings,
    Identity,
    Worker,
    Plan,
    Education,
    ReturnHome,
    LeavingCare,
    Family,
    Other,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code51 {
    Conversation,
    Activity,
    Written,
    Advocate,
    Digital,
    Observation,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code52 {
    Followed,
    PartlyFollowed,
    NotFollowed,
    Pending,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code53 {
    Advocate,
    Interpreter,
    CommunicationAid,
    ChildFriendlyPapers,
    PreparationSession,
    Travel,
    TimingChanged,
    FamilyGroupConference,
    Other,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code54 {
    Offered,
    Provided,
    Declined,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code55 {
    CarePlan,
    Permanence,
    Placement,
    Contact,
    Education,
    ReturnHome,
    Health,
    Delegation,
    Legal,
    LeavingCare,
    Other,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code56 {
    ChildBestInterests,
    ChildView,
    Relationships,
    Assessment,
    LegalDirection,
    Availability,
    Cost,
    Policy,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code57 {
    CarePlan,
    PlacementPlan,
    PermanencePlan,
    ReturnHomePlan,
    PathwayPlan,
    SpecialGuardianshipSupportPlan,
    AdoptionSupportPlan,
    KinshipSupportPlan,
    EducationPlan,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code58 {
    ReturnHome,
    Kinship,
    Adoption,
    LongTermFostering,
    SpecialGuardianship,
    Residential,
    Independence,
    Undecided,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code59 {
    KinshipEnquiry,
    AdoptionFamilyFinding,
    LongTermFosterFinding,
    SpecialGuardianAssessment,
    ResidentialSearch,
    Other,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code60 {
    Identified,
    Ongoing,
    None,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code61 {
    ConsultedBefore,
    TookPart,
    InformedAfter,
    None,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code62 {
    Psychological,
    Emotional,
    SocialNetwork,
    Relationships,
    Identity,
    Health,
    Education,
    Employment,
    Accommodation,
    Money,
    PracticalSkills,
    Contact,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code63 {
    Key,
    Contributory,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code64 {
    Wellbeing,
    Relationships,
    Emotional,
    Identity,
    Education,
    Health,
    Safety,
    Independence,
    Other,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code65 {
    Better,
    Same,
    Worse,
    Achieved,
    NotKnown,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code66 {
    Scale,
    Observation,
    ChildAccount,
    Record,
    Other,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code67 {
    OvernightStays,
    SchoolTrips,
    Haircut,
    Leisure,
    RoutineHealth,
    Photographs,
    SocialMedia,
    Travel,
    SchoolChoice,
    Religion,
    Passport,
    MedicalConsent,
    HolidayAbroad,
    Other,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code68 {
    DayToDay,
    LongerTerm,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code69 {
    Carer,
    Parent,
    LocalAuthority,
    Shared,
    YoungPerson,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code70 {
    FaceToFace,
    Overnight,
    Call,
    Video,
    Letterbox,
    Digital,
    IndirectOther,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code71 {
    More,
    Same,
    Less,
    None,
    NotAsked,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code72 {
    ChildChoice,
    OtherPerson,
    Transport,
    Staffing,
    Cost,
    Illness,
    Safeguarding,
    Other,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code73 {
    Travel,
    Venue,
    Supervision,
    Preparation,
    Mediation,
    Debrief,
    LetterboxHelp,
    CarerAdvice,
    Other,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code74 {
    Visit,
    Meeting,
    DirectWork,
    Call,
    Letter,
    Group,
    InformationOnly,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code75 {
    AddressReasonsForCare,
    SupportRelationship,
    Contact,
    OwnNeeds,
    Planning,
    Loss,
    Information,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code76 {
    Conversation,
    CulturalActivity,
    FamilyHistory,
    CommunityLink,
    Mentor,
    WrittenWork,
    Other,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code77 {
    Ethnicity,
    Culture,
    Religion,
    Language,
    Gender,
    Sexuality,
    RacialOrigin,
    Other,
    PersonalHistory,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code78 {
    Accepted,
    Declined,
    Deferred,
    NoneYet,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code79 {
    Good,
    Adequate,
    Inadequate,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code80 {
    BeforeAndDuring,
    BeforeOnly,
    None,
    Declined,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code81 {
    Sdq,
    Health,
    ChildAndFamily,
    ReturnHomeChild,
    ReturnHomeParent,
    KinshipCarerNeed,
    KinshipChildNeed,
    SpecialGuardianshipSupport,
    AdoptionSupport,
    Wellbeing,
    PathwayNeeds,
    Sibling,
    Other,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code82 {
    Emotional,
    MentalHealth,
    TraumaLoss,
    Behaviour,
    Education,
    Health,
    Identity,
    FamilyRelationships,
    Contact,
    Parenting,
    Practical,
    Financial,
    Legal,
    Respite,
    Other,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code83 {
    Counselling,
    FamilyTherapy,
    Mediation,
    Advocacy,
    MentalHealth,
    TherapeuticParenting,
    AdviceGuidance,
    Training,
    Respite,
    DayCare,
    HolidayScheme,
    SupportGroup,
    PracticalHelp,
    Financial,
    LegalAdvice,
    ReturnHomeSupport,
    ContactSupport,
    Mentoring,
    Other,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code84 {
    Offered,
    Refused,
    Waiting,
    DeclinedByRecipient,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code85 {
    NeedMet,
    RecipientEnded,
    Age,
    LegalStatusChange,
    PlacementChange,
    Funding,
    Provider,
    Other,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code86 {
    Fee,
    Allowance,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code87 {
    Fostering,
    KinshipFostering,
    SpecialGuardianship,
    Adoption,
    ResidenceOrder,
    KinshipOutsideCare,
    StayingOn,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code88 {
    Eligible,
    Relevant,
    FormerRelevant,
    Qualifying,
    SpecialGuardianshipExtended,
    NotEligible,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code89 {
    Stay,
    Leave,
    Undecided,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code90 {
    YoungPersonChoice,
    CarerChoice,
    AuthorityDecision,
    Funding,
    AgeLimit,
    Other,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code91 {
    Fee,
    Allowance,
    SupervisingSocialWorker,
    Training,
    Respite,
    Insurance,
    Other,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code92 {
    ParentAsked,
    ChildAsked,
    Genogram,
    Letters,
    Records,
    FamilyMeeting,
    Other,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code93 {
    Suitable,
    SuitableWithSupport,
    NotSuitable,
    NotPursued,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code94 {
    Accepted,
    Declined,
    NoAnswer,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code95 {
    Care,
    Placement,
    Adoption,
    SpecialGuardianship,
    Contact,
    Other,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code96 {
    Religion,
    RacialOrigin,
    Culture,
    Language,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code97 {
    ParentsEvening,
    EducationPlan,
    Behaviour,
    SpecialNeeds,
    Exclusion,
    Transition,
    Other,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code98 {
    Distance,
    ParentInvolvement,
    ChildInvolvement,
    Introductions,
    Information,
    Siblings,
    Delegation,
    PlacementChoice,
    Other,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code99 {
    Yes,
    Partly,
    No,
}
