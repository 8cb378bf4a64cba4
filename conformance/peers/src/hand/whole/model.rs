//! Everything that the records hold, as somebody would type it who uses `serde`; the text is owned or borrowed.

use serde::Deserialize;

use super::super::codes::*;
pub use super::super::fact::Fact;

#[derive(Deserialize)]
pub struct Child<T> {
    pub document_type: Option<T>,
    pub schema_version: Option<T>,
    pub record_id: Option<T>,
    pub extracted_on: Option<T>,
    pub child: Option<Details<T>>,
    #[serde(default)]
    pub care_episodes: Vec<Episode<T>>,
    #[serde(default)]
    pub legal_statuses: Vec<LegalStatus<T>>,
    #[serde(default)]
    pub placements: Vec<Placement<T>>,
    #[serde(default)]
    pub moves: Vec<Move<T>>,
    #[serde(default)]
    pub allocations: Vec<Allocation<T>>,
    #[serde(default)]
    pub reviews: Vec<Review<T>>,
    pub siblings: Option<Vec<Sibling<T>>>,
    pub views: Option<Vec<View<T>>>,
    pub life_story_work: Option<Vec<Story<T>>>,
    pub identity_work: Option<Vec<Identity<T>>>,
    pub family_work: Option<Vec<FamilyWork<T>>>,
    pub relationships: Option<Vec<Relationship<T>>>,
    pub exceptions: Option<Vec<Exception<T>>>,
    #[serde(default)]
    pub people: Vec<Person<T>>,
}

#[derive(Deserialize)]
pub struct Details<T> {
    pub child_id: Option<T>,
    pub date_of_birth: Option<T>,
    pub responsible_authority_id: Option<T>,
}

#[derive(Deserialize)]
pub struct Episode<T> {
    pub id: Option<T>,
    pub start_date: Option<T>,
    pub end_date: Option<T>,
    pub entry_route: Option<EntryRoute>,
}

#[derive(Deserialize)]
pub struct LegalStatus<T> {
    pub status: Option<Status>,
    pub start_date: Option<T>,
    pub end_date: Option<T>,
}

#[derive(Deserialize)]
pub struct Placement<T> {
    pub id: Option<T>,
    #[serde(rename = "type")]
    pub type_: Option<Home>,
    pub start_date: Option<T>,
    pub end_date: Option<T>,
    pub end_reason: Option<HomeEnd>,
    pub purpose: Option<Purpose>,
    pub carers_known_to_child: Option<bool>,
    pub carer_person_ids: Option<Vec<T>>,
    pub distance_from_home_miles: Option<f64>,
    pub distance_from_school_miles: Option<f64>,
    pub information_for_child: Option<Vec<Information<T>>>,
    pub carer_information_given_on: Option<T>,
    pub own_space: Option<Vec<OwnSpace<T>>>,
    pub child_experience: Option<Vec<Experience<T>>>,
}

#[derive(Deserialize)]
pub struct Information<T> {
    pub received_on: Option<T>,
    pub child_friendly: Option<bool>,
    #[serde(default)]
    pub covers: Vec<Covers>,
    pub authored_by_role: Option<Role>,
}

#[derive(Deserialize)]
pub struct OwnSpace<T> {
    pub confirmed_on: Option<T>,
    pub kind: Option<SpaceKind>,
    pub confirmed_by_role: Option<Role>,
}

#[derive(Deserialize)]
pub struct Experience<T> {
    pub date: Option<T>,
    pub recorded_by_role: Option<Role>,
    pub feels_safe: Option<Feeling>,
    pub feels_loved: Option<Feeling>,
    pub feels_belongs: Option<Feeling>,
    pub expects_to_last: Option<Feeling>,
    pub placement_works: Option<Feeling>,
}

#[derive(Deserialize)]
pub struct Move<T> {
    pub id: Option<T>,
    pub kind: Option<MoveKind>,
    pub from_placement_id: Option<T>,
    pub to_placement_id: Option<T>,
    pub date: Option<T>,
    pub reason_code: Option<HomeEnd>,
    pub emergency: Option<bool>,
}

#[derive(Deserialize)]
pub struct Allocation<T> {
    pub id: Option<T>,
    pub person_id: Option<T>,
    pub role: Option<Role>,
    pub start_date: Option<T>,
    pub end_date: Option<T>,
    pub end_reason: Option<EndReason>,
}

#[derive(Deserialize)]
pub struct Review<T> {
    pub id: Option<T>,
    pub date: Option<T>,
    pub iro_person_id: Option<T>,
    pub child_participation: Option<Participation>,
    #[serde(default)]
    pub iro_saw_child_on: Fact<T>,
}

#[derive(Deserialize)]
pub struct Sibling<T> {
    pub person_id: Option<T>,
    pub relation: Option<Relation>,
    pub living_arrangements: Option<Vec<Living<T>>>,
    pub separation_decisions: Option<Vec<Separation<T>>>,
}

#[derive(Deserialize)]
pub struct Living<T> {
    pub start_date: Option<T>,
    pub end_date: Option<T>,
    pub looked_after: Option<bool>,
    pub lives_with_child: Option<bool>,
}

#[derive(Deserialize)]
pub struct Separation<T> {
    pub date: Option<T>,
    pub decided_by_role: Option<Role>,
    pub reason_code: Option<Reason>,
    pub evidence: Option<Vec<Evidence<T>>>,
}

#[derive(Deserialize)]
pub struct Evidence<T> {
    pub date: Option<T>,
    pub kind: Option<EvidenceKind>,
}

#[derive(Deserialize)]
pub struct View<T> {
    pub id: Option<T>,
    pub date: Option<T>,
    pub topic: Option<ViewTopic>,
    pub recorded_by_role: Option<Role>,
    pub response: Option<Answer>,
}

#[derive(Deserialize)]
pub struct Story<T> {
    pub offered_on: Option<T>,
    pub response: Option<OfferResponse>,
    #[serde(default)]
    pub start_date: Fact<T>,
    #[serde(default)]
    pub last_session_on: Fact<T>,
}

#[derive(Deserialize)]
pub struct Identity<T> {
    pub date: Option<T>,
    pub kind: Option<IdentityKind>,
    pub by_role: Option<Role>,
    pub facets: Option<Vec<Facet>>,
}

#[derive(Deserialize)]
pub struct FamilyWork<T> {
    pub date: Option<T>,
    pub purpose: Option<FamilyPurpose>,
    pub kind: Option<FamilyKind>,
    pub family_person_id: Option<T>,
    pub worker_role: Option<Role>,
}

#[derive(Deserialize)]
pub struct Relationship<T> {
    pub person_id: Option<T>,
    pub start_date: Option<T>,
    pub status: Option<TieStatus>,
    pub assessments: Option<Vec<Assessment<T>>>,
}

#[derive(Deserialize)]
pub struct Assessment<T> {
    pub date: Option<T>,
    pub by_role: Option<Role>,
    pub important_to_child: Option<bool>,
    pub quality: Option<Quality>,
    pub child_wish: Option<Wish>,
}

#[derive(Deserialize)]
pub struct Exception<T> {
    pub id: Option<T>,
    pub topic: Option<Topic>,
    pub about_id: Option<T>,
    pub circumstances: Option<T>,
    pub evidence: Option<T>,
    pub decided_on: Option<T>,
    pub decided_by_role: Option<Role>,
}

#[derive(Deserialize)]
pub struct Person<T> {
    pub id: Option<T>,
    pub role: Option<PersonRole>,
    pub kind: Option<PersonKind>,
}

#[derive(Deserialize)]
pub struct Answer {
    pub outcome: Option<ViewOutcome>,
}
