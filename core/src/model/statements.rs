//! The child record: statements.

use super::prelude::*;

codes! {
    /// What the exception is about.
    ExceptionTopic {
        Distance = "distance",
        ParentInvolvement = "parent_involvement",
        ChildInvolvement = "child_involvement",
        Introductions = "introductions",
        Information = "information",
        Siblings = "siblings",
        Delegation = "delegation",
        PlacementChoice = "placement_choice",
        Other = "other",
    }
}

codes! {
    /// The answer given.
    Answer {
        Yes = "yes",
        Partly = "partly",
        No = "no",
    }
}

entity! {
    /// Recorded exceptional reasons. One shape for every departure the text allows.
    Exception, dated by decided_on {
        /// Link target.
        id: Id,
        /// What the exception is about.
        topic: Code<ExceptionTopic>,
        /// The placement, decision, move or person concerned.
        about_id: Option<Name>,
        /// What is exceptional here.
        circumstances: Text,
        /// What shows it.
        evidence: Text,
        /// When; must not be later than the event it excuses.
        decided_on: Date,
        /// Who.
        decided_by_role: Code<Role>,
        /// When it will be looked at again.
        review_on: Option<Date>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Signed statements answering one check where no recorded fact can. One shape in every document.
    Attestation, dated by made_on {
        /// The check answered, such as CI-5.1.2/b.
        check_id: Name,
        /// The answer given.
        answer: Code<Answer>,
        /// Who makes the statement.
        by_role: Code<Role>,
        /// When.
        made_on: Date,
        /// What the statement rests on. Required.
        basis: Text,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}
