//! Clause CI-9.4.3: kinship carers and children have a right to have their needs assessed.

use crate::rules::prelude::*;

rule! {
    /// Kinship carers and the children they raise have a right to an assessment of their needs.
    ///
    /// Why: both should be entitled to it (9.4). A leaflet cannot confer a right.
    ///
    /// How it is read: one provision in force on assessing the needs of kinship care is an entitlement or a duty and
    /// covers carers and children.
    pub static A = {
        id: "CI-9.4.3/a",
        revision: 1,
        title: "Is there an entitlement in force to an assessment of need for both?",
        source: "care-inquiry 9.4",
        paragraph: "9.4",
        theme: Theme::System,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::PerVersion,
        parameters: &[],
        says: Says {
            met: "A provision in force entitles kinship carers and children to an assessment of their needs.",
            not_met: "No provision in force entitles kinship carers and children to an assessment of their needs.",
            departed: None,
            unclear: "The record does not show whether a provision in force entitles both to an assessment.",
            action: "Entitle kinship carers and the children they raise to an assessment of their needs.",
            plain: "If you live with relatives or friends, you and they should have the right to have someone find \
                    out what you need.",
        },
        note: "Only law or binding policy confers a right. Whether needs were assessed is asked of the child's \
               record, by CI-9.4.2.",
        judge: &StateOf::<NationalPolicy> {
            applies: picture_covers,
            holds: is_a_right,
            departs: None,
        },
    }
}

fn is_a_right(policy: At<'_, NationalPolicy>) -> Judgement<'_> {
    use ProvisionCover::{Carers, Children};
    provision(policy, &[], ProvisionTopic::KinshipNeedsAssessment, |found| {
        found.force().is_any(&[Force::Entitlement, Force::Duty]).and(|| found.covers().has_all(&[Carers, Children]))
    })
}
