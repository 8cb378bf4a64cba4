//! Four editions of a pack that is made for the tests out of rules of the Inquiry. No list and no release has it.

mod revised;
mod superseded;

use super::{Amendment, Contents, RuleSet};
use crate::rules::care_inquiry::involvement::space_of_their_own;
use crate::rules::care_inquiry::relationships::{asked_who_at_25, file_well_kept, siblings_together};

/// The oldest first.
pub(super) static EDITIONS: &[&RuleSet] = &[&FIRST, &REWORDED, &WIDENED, &REVISED];

static FIRST: RuleSet = RuleSet {
    id: "made-for-tests",
    version: "1.0.0",
    digest: "made for the tests",
    title: "Rules made for the tests",
    contents: Contents::Whole(&[&[
        &superseded::NEAR_1,
        &file_well_kept::A,
        &siblings_together::A,
        &space_of_their_own::A,
    ]]),
};

static REWORDED: RuleSet = RuleSet {
    version: "1.0.1",
    contents: Contents::Amends(
        &FIRST,
        &[Amendment::Revise(&revised::SPACE, "The action says that a part of a room is enough.")],
    ),
    ..FIRST
};

static WIDENED: RuleSet = RuleSet {
    version: "1.1.0",
    contents: Contents::Amends(
        &REWORDED,
        &[Amendment::Add(&asked_who_at_25::A, "Paragraph 5.5 had no rule in this pack.")],
    ),
    ..FIRST
};

static REVISED: RuleSet = RuleSet {
    version: "2.0.0",
    contents: Contents::Amends(
        &WIDENED,
        &[
            Amendment::Revise(&revised::NEAR, "Paragraph 5.2 speaks of the family home as well as of the school."),
            Amendment::Withdraw("CI-5.3.c.1/a", "An audit of the file is asked for by another pack."),
        ],
    ),
    ..FIRST
};
