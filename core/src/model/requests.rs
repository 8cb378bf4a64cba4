//! The child record: requests.

use super::prelude::*;

codes! {
    /// What was asked for.
    StatusChangeRequestRequestedStatus {
        LongTermFoster = "long_term_foster",
        PermanentFoster = "permanent_foster",
        SpecialGuardianship = "special_guardianship",
        Adoption = "adoption",
        KinshipApproval = "kinship_approval",
        Other = "other",
    }
}

codes! {
    /// Result.
    StatusChangeRequestDecision {
        Granted = "granted",
        Refused = "refused",
        Pending = "pending",
        Withdrawn = "withdrawn",
    }
}

codes! {
    /// Ground for refusal.
    StatusChangeRequestReasonCode {
        ChildWelfare = "child_welfare",
        ChildView = "child_view",
        AssessedUnsuitable = "assessed_unsuitable",
        LegalBar = "legal_bar",
        Cost = "cost",
        Policy = "policy",
        Timing = "timing",
        Other = "other",
    }
}

codes! {
    /// Result.
    WorkerChangeRequestDecision {
        Agreed = "agreed",
        Refused = "refused",
        OtherRemedy = "other_remedy",
        Pending = "pending",
    }
}

entity! {
    /// Requests to change what a placement counts as (for example short-term to long-term, fostering to special
    /// guardianship).
    StatusChangeRequest, dated by requested_on {
        /// Which placement.
        placement_id: Ref<Placement>,
        /// When.
        requested_on: Date,
        /// Who asked.
        requested_by_role: Code<Role>,
        /// What was asked for.
        requested_status: Code<StatusChangeRequestRequestedStatus>,
        /// Granting it would let relationships continue.
        continues_relationships: Bool,
        /// Result.
        decision: Code<StatusChangeRequestDecision>,
        /// When.
        decided_on: Option<Date>,
        /// Ground for refusal.
        reason_code: Option<Code<StatusChangeRequestReasonCode>>,
        /// Explanation.
        reason: Option<Text>,
        /// When the answer was explained to the person who asked and to the child.
        explained_on: Option<Date>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// The child's requests for a different social worker (or other worker).
    WorkerChangeRequest, dated by requested_on {
        /// Which worker.
        role: Code<WorkerRole>,
        /// When.
        requested_on: Date,
        /// When considered.
        considered_on: Option<Date>,
        /// By whom.
        considered_by_role: Option<Code<Role>>,
        /// Result.
        decision: Code<WorkerChangeRequestDecision>,
        /// Why.
        reason: Option<Text>,
        /// When the child was told the answer and why.
        explained_to_child_on: Option<Date>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}
