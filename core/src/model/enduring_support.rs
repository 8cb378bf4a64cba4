//! The child record: enduring support.

use super::prelude::*;

codes! {
    /// What was done.
    SearchAction {
        LifeLongLinks = "life_long_links",
        FamilyNetworkSearch = "family_network_search",
        IndependentVisitor = "independent_visitor",
        Mentor = "mentor",
        FormerCarerApproach = "former_carer_approach",
        Befriending = "befriending",
        Other = "other",
    }
}

codes! {
    /// Result.
    SearchOutcome {
        Found = "found",
        Ongoing = "ongoing",
        None = "none",
    }
}

entity! {
    /// Times the question 'who will be there at 25 and beyond' was asked.
    Enquiry, dated by date {
        /// When asked.
        date: Date,
        /// Who asked themselves the question.
        by_role: Code<Role>,
        /// Somebody could be named.
        answered: Bool,
        /// Who was named.
        person_ids: Refs<Person>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// People named as likely to be there.
    Supporter, dated by identified_on {
        /// Who.
        person_id: Ref<Person>,
        /// When named.
        identified_on: Date,
        /// Age beyond which support is expected.
        expected_beyond_age: Age,
        /// When the person said yes.
        confirmed_by_person_on: Option<Date>,
        /// When the child agreed.
        endorsed_by_child_on: Option<Date>,
        /// When they fell away.
        ended_on: End,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Steps to find somebody when nobody could be named.
    Search, dated by date {
        /// When.
        date: Date,
        /// What was done.
        action: Code<SearchAction>,
        /// Who.
        by_role: Code<Role>,
        /// Result.
        outcome: Code<SearchOutcome>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Who is likely to be there at 25 and beyond, and what was done to find them.
    EnduringSupport {
        /// Times the question 'who will be there at 25 and beyond' was asked.
        enquiries: Many<Enquiry>,
        /// People named as likely to be there.
        supporters: Many<Supporter>,
        /// Steps to find somebody when nobody could be named.
        searches: Many<Search>,
    }
}
