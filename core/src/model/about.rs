//! The child record: about.

use super::prelude::*;

entity! {
    /// Who the record is about.
    ChildDetails {
        /// Pseudonymous identifier, stable across documents.
        child_id: Name,
        /// Gives age on any date.
        date_of_birth: Date,
        /// The local authority that looks after (or last looked after) the child.
        responsible_authority_id: Name,
        /// What the child needs in order to take part (signing, interpreter, aids). Empty list: none.
        communication_needs: Texts,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}
