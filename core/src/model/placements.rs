//! The child record: placements.

use super::prelude::*;

codes! {
    /// Kind of home. 'staying-on' is remaining with a former foster carer or home past 18.
    PlacementType {
        FosterCare = "foster_care",
        KinshipFosterCare = "kinship_foster_care",
        ChildrensHome = "childrens_home",
        ResidentialSchool = "residential_school",
        PlacedWithParents = "placed_with_parents",
        SupportedLodgings = "supported_lodgings",
        SemiIndependent = "semi_independent",
        Secure = "secure",
        AdoptivePlacement = "adoptive_placement",
        ReturnedHome = "returned_home",
        KinshipOutsideCare = "kinship_outside_care",
        SpecialGuardianship = "special_guardianship",
        Adopted = "adopted",
        StayingOn = "staying_on",
        Independent = "independent",
    }
}

codes! {
    /// Why it ended.
    PlacementEndReason {
        PlannedPermanence = "planned_permanence",
        ReturnedHome = "returned_home",
        ChildRequest = "child_request",
        CarerRequest = "carer_request",
        Breakdown = "breakdown",
        Safeguarding = "safeguarding",
        Cost = "cost",
        ProviderClosed = "provider_closed",
        Age = "age",
        Administrative = "administrative",
        Other = "other",
    }
}

codes! {
    /// Intended purpose at the start.
    PlacementPurpose {
        Emergency = "emergency",
        Respite = "respite",
        Assessment = "assessment",
        Bridging = "bridging",
        ShortTerm = "short_term",
        LongTerm = "long_term",
        Permanent = "permanent",
    }
}

codes! {
    /// What it is about.
    InformationForChildCovers {
        Family = "family",
        Home = "home",
        Routines = "routines",
        Area = "area",
        Other = "other",
    }
}

codes! {
    /// What. Only visit, overnight and trial-stay put the child in the home.
    IntroductionKind {
        Visit = "visit",
        Overnight = "overnight",
        TrialStay = "trial_stay",
        CarerVisitedChild = "carer_visited_child",
        VideoCall = "video_call",
    }
}

codes! {
    /// What became of it.
    PlacementOptionOutcome {
        Chosen = "chosen",
        HeldAsBackup = "held_as_backup",
        NotChosen = "not_chosen",
        Withdrawn = "withdrawn",
    }
}

codes! {
    /// Highest level reached. 'not-able' needs an exception or an observed view.
    PlacementDecisionChildInvolvement {
        Chose = "chose",
        Contributed = "contributed",
        InformedOnly = "informed_only",
        NotInvolved = "not_involved",
        NotAble = "not_able",
    }
}

codes! {
    /// Grounds recorded for the choice.
    PlacementFactor {
        ChildNeeds = "child_needs",
        ChildView = "child_view",
        Sibling = "sibling",
        Continuity = "continuity",
        Location = "location",
        Availability = "availability",
        Cost = "cost",
        LegalDirection = "legal_direction",
    }
}

codes! {
    /// What the child has.
    OwnSpaceKind {
        OwnRoom = "own_room",
        OwnPartOfSharedRoom = "own_part_of_shared_room",
        OtherOwnSpace = "other_own_space",
        None = "none",
    }
}

codes! {
    /// Child's account.
    Felt {
        Yes = "yes",
        Mostly = "mostly",
        No = "no",
        DidNotSay = "did_not_say",
    }
}

entity! {
    /// One timeline of every home, in care and after it.
    Placement, dated by start_date {
        /// Link target.
        id: Id,
        /// Kind of home. 'staying-on' is remaining with a former foster carer or home past 18.
        type_ as "type": Code<PlacementType>,
        /// First night.
        start_date: Date,
        /// Day it ended (first night elsewhere).
        end_date: End,
        /// Why it ended.
        end_reason: Option<Code<PlacementEndReason>>,
        /// Agency, service or home.
        provider_id: Option<Name>,
        /// Main carers; in a home, the key workers.
        carer_person_ids: Refs<Person>,
        /// Made in an emergency, with no time to plan.
        emergency: Bool,
        /// Intended purpose at the start.
        purpose: Code<PlacementPurpose>,
        /// Expected end, known at the start.
        planned_end_date: Option<Date>,
        /// The child already knew at least one main carer.
        carers_known_to_child: Bool,
        /// Straight-line miles from the family home.
        distance_from_home_miles: Miles,
        /// Straight-line miles from the school attended before the move; absent if not of school age.
        distance_from_school_miles: Option<Miles>,
        /// When carers, child and authority agreed what the placement is for.
        purpose_agreed_on: Option<Date>,
        /// When full information about the child was given to the carers.
        carer_information_given_on: Option<Date>,
        /// Kind of home the social worker recommended before the search; absent if none was recorded.
        recommended_type: Code<PlacementType>,
        /// When it was assessed that the carers can meet this child's needs.
        needs_match_assessed_on: Option<Date>,
        /// Information about the new family and home given to the child.
        information_for_child: Many<InformationForChild>,
        /// Meetings and stays before the decision or move.
        introductions: Many<Introduction>,
        /// Placements found for this move, including the one used.
        options: Many<PlacementOption>,
        /// How the placement was decided.
        decision: One<PlacementDecision>,
        /// Confirmations of the child's own space.
        own_space: Many<OwnSpace>,
        /// Plan for keeping key relationships in a distant or disrupted placement.
        continuity_plan: One<ContinuityPlan>,
        /// Plan that the child is part of this family to adulthood.
        long_term_plan: One<LongTermPlan>,
        /// What has been put behind the arrangement.
        resourcing: One<Resourcing>,
        /// What it is like for the child, in the child's terms.
        child_experience: Many<ChildExperience>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Information about the new family and home given to the child.
    InformationForChild, dated by received_on {
        /// When the child got it.
        received_on: Date,
        /// Who made it ('carer' when the carers did).
        authored_by_role: Code<Role>,
        /// In a form this child can use.
        child_friendly: Bool,
        /// What it is about.
        covers: CodeList<InformationForChildCovers>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Meetings and stays before the decision or move.
    Introduction, dated by date {
        /// When.
        date: Date,
        /// What. Only visit, overnight and trial-stay put the child in the home.
        kind: Code<IntroductionKind>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Placements found for this move, including the one used.
    PlacementOption {
        /// Link target.
        id: Id,
        /// Kind of home.
        type_ as "type": Code<PlacementType>,
        /// When found.
        identified_on: Date,
        /// Assessed as able to meet this child's needs.
        suitable: Bool,
        /// Why.
        suitability_reason: Text,
        /// When the child was told of it.
        presented_to_child_on: Option<Date>,
        /// What became of it.
        outcome: Code<PlacementOptionOutcome>,
        /// Until when a second choice was kept open.
        held_as_backup_until: Option<Date>,
        /// Why not.
        not_chosen_reason: Option<Text>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// How the placement was decided.
    PlacementDecision {
        /// Final decision.
        final_on: Date,
        /// Highest level reached. 'not-able' needs an exception or an observed view.
        child_involvement: Code<PlacementDecisionChildInvolvement>,
        /// Views drawn on.
        view_ids: Refs<View>,
        /// How the views were used.
        views_response: Option<Text>,
        /// When the reasons were explained.
        explained_to_child_on: Option<Date>,
        /// Grounds recorded for the choice.
        basis_factors: CodeList<PlacementFactor>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Confirmations of the child's own space.
    OwnSpace, dated by confirmed_on {
        /// When seen or said.
        confirmed_on: Date,
        /// What the child has.
        kind: Code<OwnSpaceKind>,
        /// The child can make it their own.
        child_can_personalise: Bool,
        /// Who confirmed; 'child' is best.
        confirmed_by_role: Code<Role>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Plan for keeping key relationships in a distant or disrupted placement.
    ContinuityPlan {
        /// When agreed.
        agreed_on: Date,
        /// Whose relationships it keeps going.
        person_ids: Refs<Person>,
        /// What will happen.
        arrangements: Texts,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Plan that the child is part of this family to adulthood.
    LongTermPlan {
        /// When the plan was made.
        agreed_on: Date,
        /// When the authority's formal process recognised it.
        formally_recognised_on: Option<Date>,
        /// Age to which the plan runs.
        until_age: Age,
        /// Support that can be given if the child stays past 18.
        beyond18_support: Texts,
        /// When that was agreed.
        beyond18_support_agreed_on: Option<Date>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// What has been put behind the arrangement.
    Resourcing {
        /// When a support plan was agreed.
        support_plan_agreed_on: Option<Date>,
        /// When funding was agreed.
        funding_agreed_on: Option<Date>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// What it is like for the child, in the child's terms.
    ChildExperience, dated by date {
        /// When asked or observed.
        date: Date,
        /// Child's account.
        feels_safe: Code<Felt>,
        /// Child's account.
        feels_loved: Code<Felt>,
        /// Child's account.
        feels_belongs: Code<Felt>,
        /// Child's account.
        expects_to_last: Code<Felt>,
        /// Whether the placement works for the child.
        placement_works: Code<Felt>,
        /// Who wrote it down.
        recorded_by_role: Code<Role>,
        /// What followed when the answer was no.
        action_taken: Option<Text>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}
