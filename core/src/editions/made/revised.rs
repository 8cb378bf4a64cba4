//! Rules as the made editions revise them.

use crate::rule::{Rule, Says};
use crate::rules::care_inquiry::involvement::space_of_their_own;
use crate::rules::care_inquiry::relationships::placed_near_home;

/// CI-5.2.b.1/a at revision 2: near to home as well.
pub(super) static NEAR: Rule = Rule { revision: 2, ..placed_near_home::A };

/// CI-6.3/a in other words. Its meaning is the same, and so is its revision.
pub(super) static SPACE: Rule = Rule {
    says: Says {
        action: "See that there is a room, or a part of one, that is the child's own.",
        ..space_of_their_own::A.says
    },
    ..space_of_their_own::A
};
