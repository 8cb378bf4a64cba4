//! The child record: file.

use super::prelude::*;

codes! {
    /// Judgement.
    RecordAuditQuality {
        Good = "good",
        Adequate = "adequate",
        Inadequate = "inadequate",
    }
}

codes! {
    /// What help was given.
    FileAccessSupportProvided {
        BeforeAndDuring = "before_and_during",
        BeforeOnly = "before_only",
        None = "none",
        Declined = "declined",
    }
}

entity! {
    /// Checks of how well the file is kept.
    RecordAudit, dated by date {
        /// When.
        date: Date,
        /// Who.
        auditor_role: Code<Role>,
        /// Judgement.
        quality: Code<RecordAuditQuality>,
        /// Written and held so that the child could find and follow it.
        readable_by_child: Bool,
        /// What was missing.
        gaps: Texts,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Times the child or adult read, or asked to read, the file.
    FileAccess, dated by requested_on {
        /// When asked for.
        requested_on: Date,
        /// When read.
        read_on: Option<Date>,
        /// When help with reading it was offered.
        support_offered_on: Option<Date>,
        /// What help was given.
        support_provided: Code<FileAccessSupportProvided>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}
