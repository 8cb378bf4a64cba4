//! The child record: court.

use super::prelude::*;

codes! {
    /// What.
    CourtProceedingsKind {
        Care = "care",
        Placement = "placement",
        Adoption = "adoption",
        SpecialGuardianship = "special_guardianship",
        Contact = "contact",
        Other = "other",
    }
}

codes! {
    /// Which.
    DueConsiderationFacet {
        Religion = "religion",
        RacialOrigin = "racial_origin",
        Culture = "culture",
        Language = "language",
    }
}

entity! {
    /// Care, placement or adoption proceedings.
    CourtProceedings, dated by start_date {
        /// Link target.
        id: Id,
        /// What.
        kind: Code<CourtProceedingsKind>,
        /// From.
        start_date: Date,
        /// To.
        end_date: End,
        /// When the care plan went to court.
        care_plan_filed_on: Option<Date>,
        /// The plan put to court says whether siblings will live together, and why.
        sibling_placement_addressed: Option<Bool>,
        /// Consideration of identity in the proceedings or adoption decision.
        due_consideration: Many<DueConsideration>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Consideration of identity in the proceedings or adoption decision.
    DueConsideration, dated by considered_on {
        /// Which.
        facet: Code<DueConsiderationFacet>,
        /// When.
        considered_on: Date,
        /// What weight it was given and why.
        summary: Text,
        /// Court, agency or social worker.
        by_role: Code<Role>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}
