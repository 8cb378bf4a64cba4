//! The child record: moves.

use super::prelude::*;

codes! {
    /// What sort of transition.
    MoveKind {
        PlacementChange = "placement_change",
        ReturnHome = "return_home",
        ToKinship = "to_kinship",
        ToSpecialGuardianship = "to_special_guardianship",
        ToAdoption = "to_adoption",
        ToPermanentFostering = "to_permanent_fostering",
        LeavingCare = "leaving_care",
    }
}

codes! {
    /// How belongings travelled.
    MoveBelongingsPackedIn {
        OwnLuggage = "own_luggage",
        LuggageProvided = "luggage_provided",
        BinBags = "bin_bags",
        Other = "other",
    }
}

codes! {
    /// What.
    CarerSupportKind {
        Visit = "visit",
        Call = "call",
        Overnight = "overnight",
        AdviceToNewCarers = "advice_to_new_carers",
        PracticalHelp = "practical_help",
        AttendMeetings = "attend_meetings",
        Other = "other",
    }
}

codes! {
    /// Who declined, if anyone.
    CarerSupportDeclinedBy {
        Child = "child",
        Carer = "carer",
        None = "none",
    }
}

entity! {
    /// Planned or actual moves from one home to another.
    Move, dated by date {
        /// Link target.
        id: Id,
        /// What sort of transition.
        kind: Code<MoveKind>,
        /// Home left.
        from_placement_id: Option<Ref<Placement>>,
        /// Home joined.
        to_placement_id: Option<Ref<Placement>>,
        /// Day of the move.
        date: Date,
        /// Made without time to plan.
        emergency: Bool,
        /// Why the child moved.
        reason_code: Code<PlacementEndReason>,
        /// The child had said they wanted to stay where they were.
        child_wished_to_stay: Option<Bool>,
        /// When the child was told of the move.
        child_told_on: Option<Date>,
        /// How belongings travelled.
        belongings_packed_in: Option<Code<MoveBelongingsPackedIn>>,
        /// What happened to the home left behind.
        previous_placement: One<PreviousPlacement>,
        /// When the new home was judged secure.
        security: One<Security>,
        /// Support by people the child has a good relationship with, across the move.
        carer_support: Many<CarerSupport>,
        /// Relationships the move plan keeps.
        continuing_relationships: Many<ContinuingRelationship>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// What happened to the home left behind.
    PreviousPlacement {
        /// From when it was held.
        kept_open_from: Option<Date>,
        /// Until when.
        kept_open_until: End,
        /// Why it could not be held.
        not_kept_open_reason: Option<Text>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// When the new home was judged secure.
    Security {
        /// When.
        confirmed_on: Option<Date>,
        /// By whom.
        confirmed_by_role: Option<Code<Role>>,
        /// On what grounds.
        basis: Option<Text>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Support by people the child has a good relationship with, across the move.
    CarerSupport {
        /// Who supports.
        person_id: Ref<Person>,
        /// What.
        kind: Code<CarerSupportKind>,
        /// When it was made possible.
        offered_on: Option<Date>,
        /// From.
        start_date: Option<Date>,
        /// Who declined, if anyone.
        declined_by: Option<Code<CarerSupportDeclinedBy>>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Relationships the move plan keeps.
    ContinuingRelationship, dated by agreed_on {
        /// With whom.
        person_id: Ref<Person>,
        /// How.
        arrangement: Text,
        /// When agreed.
        agreed_on: Date,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}
