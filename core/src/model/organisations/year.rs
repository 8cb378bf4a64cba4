//! What every yearly document has: its year.

use crate::model::prelude::*;

entity! {
    /// The year the document describes.
    ReportingYear {
        /// From.
        start_date: Date,
        /// To.
        end_date: Date,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}
