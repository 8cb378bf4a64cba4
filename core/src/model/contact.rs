//! The child record: contact.

use super::prelude::*;

codes! {
    /// How.
    ContactArrangementKind {
        FaceToFace = "face_to_face",
        Overnight = "overnight",
        Call = "call",
        Video = "video",
        Letterbox = "letterbox",
        Digital = "digital",
        IndirectOther = "indirect_other",
    }
}

codes! {
    /// What the child wants.
    ContactWish {
        More = "more",
        Same = "same",
        Less = "less",
        None = "none",
        NotAsked = "not_asked",
    }
}

codes! {
    /// Why not.
    OccurrenceNotHappenedReason {
        ChildChoice = "child_choice",
        OtherPerson = "other_person",
        Transport = "transport",
        Staffing = "staffing",
        Cost = "cost",
        Illness = "illness",
        Safeguarding = "safeguarding",
        Other = "other",
    }
}

codes! {
    /// What.
    ContactSupportKind {
        Travel = "travel",
        Venue = "venue",
        Supervision = "supervision",
        Preparation = "preparation",
        Mediation = "mediation",
        Debrief = "debrief",
        LetterboxHelp = "letterbox_help",
        CarerAdvice = "carer_advice",
        Other = "other",
    }
}

entity! {
    /// Agreed ways of keeping in touch.
    ContactArrangement, dated by start_date {
        /// Link target.
        id: Id,
        /// With whom.
        person_ids: Refs<Person>,
        /// How.
        kind: Code<ContactArrangementKind>,
        /// From.
        start_date: Date,
        /// To.
        end_date: End,
        /// Agreed frequency.
        times_per_year: TimesAYear,
        /// What it is for.
        purpose: Option<Text>,
        /// Who has had the purpose explained.
        purpose_shared_with_person_ids: Refs<Person>,
        /// What the child wants.
        child_wish: Code<ContactWish>,
        /// What happened on each agreed occasion.
        occurrences: Many<Occurrence>,
        /// Help so that contact works.
        support: Many<ContactSupport>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// What happened on each agreed occasion.
    Occurrence, dated by date {
        /// When due.
        date: Date,
        /// It took place.
        happened: Bool,
        /// Why not.
        not_happened_reason: Option<Code<OccurrenceNotHappenedReason>>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Help so that contact works.
    ContactSupport, dated by date {
        /// When.
        date: Date,
        /// What.
        kind: Code<ContactSupportKind>,
        /// For whom; absent means the child.
        for_person_id: ChildOr,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}
