//! The service of the reviewing officers.

use crate::model::prelude::*;

entity! {
    /// The IRO service.
    IroService {
        /// Full-time equivalents.
        fte: Amount,
        /// Children allocated.
        children: Count,
        /// Largest caseload per full-time equivalent.
        max_caseload: Amount,
        /// Last review of caseloads by managers.
        caseload_reviewed_on: Option<Date>,
        /// It took account of the smaller role of the court and the larger role of the IRO.
        review_weighed_court_role: Bool,
        /// What followed.
        review_action: Option<Text>,
        /// When a dispute resolution protocol was adopted.
        challenge_protocol_adopted_on: Option<Date>,
        /// IROs can go straight to the director.
        direct_access_to_director: Bool,
        /// IROs can get independent legal advice.
        independent_legal_advice: Bool,
        /// IROs are not managed by those who run the cases.
        managed_outside_case_line: Bool,
        /// Challenges in the year.
        challenges_made: Count,
        /// Of those, leading to change for the child.
        challenges_leading_to_change: Count,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}
