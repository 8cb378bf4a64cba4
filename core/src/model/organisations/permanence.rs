//! How an authority works for permanence.

use crate::model::prelude::*;

codes! {
    /// What a kinship passport sets out.
    PassportContent {
        RangeOfSupport = "range_of_support",
        Services = "services",
        RightToAssessmentCarer = "right_to_assessment_carer",
        RightToAssessmentChild = "right_to_assessment_child",
        Contacts = "contacts",
        Finance = "finance",
    }
}

codes! {
    /// What a framework for practice covers.
    PracticeCover {
        ReturnHome = "return_home",
        Kinship = "kinship",
        Planning = "planning",
        DirectWork = "direct_work",
        Assessment = "assessment",
        Support = "support",
        Review = "review",
    }
}

entity! {
    /// Requests in the year to change a placement's status.
    StatusChangeSummary {
        /// Requests that would let relationships continue.
        relationship_requests: Count,
        /// Of those, granted.
        granted: Count,
        /// The year before.
        relationship_requests_prior: Count,
        /// The year before.
        granted_prior: Count,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Foster care as a recognised long-term placement.
    LongTermFostering {
        /// When a formal recognition process was adopted.
        formal_process_adopted_on: Option<Date>,
        /// The process asks what support there is past 18.
        process_includes_beyond18_support: Bool,
        /// Children with such a plan.
        children_with_plan: Count,
        /// Data on these children are routinely recorded.
        data_recorded: Bool,
        /// When last analysed.
        analysed_on: Option<Date>,
        /// The data are included in, or supplied with, the SSDA 903 return.
        in_ssda903: Bool,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Support for kinship care.
    Kinship {
        /// Kinship care is considered in every permanence plan as a matter of policy.
        in_permanence_planning: Bool,
        /// Children raised by kin outside care can have the same support.
        needs_outside_care_addressed: Bool,
        /// When a kinship passport was published.
        passport_published_on: Option<Date>,
        /// What it sets out.
        passport_contents: CodeList<PassportContent>,
        /// A support group is open to all kinship carers.
        support_group_open_to_all: Bool,
        /// Kinship foster carers get the same allowances as other foster carers.
        allowances_equal_to_fostering: Bool,
        /// Kinship carers outside care can have financial help.
        financial_help_outside_care: Bool,
        /// Why any group is left out.
        unsupported_carers_reason: Option<Text>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Practice when children go home or to kin.
    ReturnHomePractice {
        /// When a professional framework was adopted.
        framework_adopted_on: Option<Date>,
        /// What it covers.
        covers: CodeList<PracticeCover>,
        /// It was checked against the fostering and adoption frameworks for equal standing.
        compared_with_fostering_adoption: Bool,
        /// Cases sampled for use of the framework.
        cases_sampled: Count,
        /// Cases that followed it.
        cases_following: Count,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Placement choice across the year.
    PlacementSufficiency {
        /// New placements, other than emergencies.
        placements_made: Count,
        /// Of those, with at least two suitable options.
        with_two_suitable_options: Count,
        /// Estimated number needed.
        foster_carers_needed: Count,
        /// Number approved at year end.
        foster_carers_approved: Count,
        /// Carers who left in the year.
        foster_carers_left: Count,
        /// Children with a plan for adoption and no family found.
        children_with_adoption_plan_waiting: Count,
        /// Sibling groups waiting.
        sibling_groups_waiting: Count,
        /// Recruitment is aimed at groups of children who wait.
        recruitment_targeted: Bool,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Money.
    CareResourcing {
        /// A costing of what good care needs has been done.
        cost_per_child_established: Bool,
        /// The budget for these children is ring-fenced.
        budget_protected: Bool,
        /// The budget meets the costing.
        budget_meets_cost: Bool,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// How permanence work is organised.
    PermanenceService {
        /// One team or service does all permanence assessments and support.
        integrated_team: Bool,
        /// Routes it assesses.
        assessment_routes: CodeList<PermanenceRoute>,
        /// Routes it supports afterwards.
        support_routes: CodeList<PermanenceRoute>,
        /// Assessment and planning are separate from commissioning, finance and provision.
        assessment_separate_from_provision: Bool,
        /// A local or regional permanence board is in place.
        permanence_board: Bool,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}
