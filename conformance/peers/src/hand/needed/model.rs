//! What the eight rules read, and nothing else.

use serde::Deserialize;

use super::super::codes::*;
pub use super::super::fact::Fact;

#[derive(Deserialize)]
pub struct Child<T> {
    #[serde(default)]
    pub care_episodes: Vec<Episode<T>>,
    #[serde(default)]
    pub placements: Vec<Placement<T>>,
    #[serde(default)]
    pub allocations: Vec<Allocation<T>>,
    #[serde(default)]
    pub reviews: Vec<Review<T>>,
    pub siblings: Option<Vec<Sibling<T>>>,
    pub life_story_work: Option<Vec<Story<T>>>,
    pub identity_work: Option<Vec<Identity<T>>>,
    pub exceptions: Option<Vec<Exception<T>>>,
}

#[derive(Deserialize)]
pub struct Episode<T> {
    pub start_date: Option<T>,
    pub end_date: Option<T>,
}

#[derive(Deserialize)]
pub struct Placement<T> {
    pub id: Option<T>,
    pub start_date: Option<T>,
    pub purpose: Option<Purpose>,
    pub carers_known_to_child: Option<bool>,
    pub distance_from_home_miles: Option<f64>,
    pub distance_from_school_miles: Option<f64>,
    pub information_for_child: Option<Vec<Information<T>>>,
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
pub struct Allocation<T> {
    pub role: Option<Role>,
    pub end_date: Option<T>,
    pub end_reason: Option<EndReason>,
}

#[derive(Deserialize)]
pub struct Review<T> {
    pub date: Option<T>,
    #[serde(default)]
    pub iro_saw_child_on: Fact<T>,
}

#[derive(Deserialize)]
pub struct Sibling<T> {
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
    pub reason_code: Option<Reason>,
    pub evidence: Option<Vec<Evidence<T>>>,
}

#[derive(Deserialize)]
pub struct Evidence<T> {
    pub date: Option<T>,
}

#[derive(Deserialize)]
pub struct Story<T> {
    #[serde(default)]
    pub start_date: Fact<T>,
    #[serde(default)]
    pub last_session_on: Fact<T>,
}

#[derive(Deserialize)]
pub struct Identity<T> {
    pub date: Option<T>,
}

#[derive(Deserialize)]
pub struct Exception<T> {
    pub topic: Option<Topic>,
    pub about_id: Option<T>,
    pub circumstances: Option<T>,
    pub evidence: Option<T>,
    pub decided_on: Option<T>,
}
