//! How an authority keeps workers with children.

use crate::model::prelude::*;

codes! {
    /// What a process does to relationships.
    ProcessEffect {
        Makes = "makes",
        Neutral = "neutral",
        Breaks = "breaks",
    }
}

codes! {
    /// What was done about a process.
    ProcessAction {
        Kept = "kept",
        Revised = "revised",
        Removed = "removed",
        None = "none",
    }
}

codes! {
    /// What a strategy against changes of worker covers.
    ContinuityCover {
        SocialWorker = "social_worker",
        Iro = "iro",
        TeamStructure = "team_structure",
    }
}

entity! {
    /// Reviews of procedures, indicators or data demands by their effect on relationships.
    ProcessReview, dated by reviewed_on {
        /// Which.
        process: Text,
        /// When.
        reviewed_on: Date,
        /// Whether it makes or breaks relationships.
        effect: Code<ProcessEffect>,
        /// What was done.
        action: Code<ProcessAction>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Change of workers, as children meet it.
    Continuity {
        /// When a strategy to minimise changes was adopted.
        strategy_adopted_on: Option<Date>,
        /// What it covers.
        strategy_covers: CodeList<ContinuityCover>,
        /// Mean changes of social worker per child in the year.
        average_social_worker_changes: Amount,
        /// The same for the year before.
        average_social_worker_changes_prior: Amount,
        /// Mean changes of IRO per child.
        average_iro_changes: Amount,
        /// The same for the year before.
        average_iro_changes_prior: Amount,
        /// Changes of social worker for administrative reasons.
        administrative_changes_of_worker: Count,
        /// The same for the year before.
        administrative_changes_of_worker_prior: Count,
        /// Caseload or diary time is set aside for handovers and endings.
        handover_time_allowed: Bool,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Reorganisations of teams.
    Restructure, dated by date {
        /// When.
        date: Date,
        /// Children whose worker could have changed.
        children_affected: Count,
        /// When the effect on relationships was assessed, before it happened.
        impact_assessed_on: Option<Date>,
        /// What was done about it.
        mitigations: Texts,
        /// Children who kept their worker.
        children_keeping_worker: Count,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}
