//! The child record: care.

use super::prelude::*;

codes! {
    /// How the episode began.
    EntryRoute {
        Planned = "planned",
        Emergency = "emergency",
    }
}

codes! {
    /// Why it ended.
    EpisodeEndReason {
        ReturnedHome = "returned_home",
        SpecialGuardianship = "special_guardianship",
        ResidenceOrder = "residence_order",
        Adopted = "adopted",
        Turned18 = "turned_18",
        Other = "other",
    }
}

codes! {
    /// Legal basis, in the terms of 2013.
    LegalBasis {
        VoluntaryAccommodation = "voluntary_accommodation",
        InterimCareOrder = "interim_care_order",
        CareOrder = "care_order",
        PlacementOrder = "placement_order",
        EmergencyProtection = "emergency_protection",
        Remand = "remand",
        SpecialGuardianshipOrder = "special_guardianship_order",
        ResidenceOrder = "residence_order",
        AdoptionOrder = "adoption_order",
        None = "none",
    }
}

entity! {
    /// Continuous periods of being looked after.
    CareEpisode, dated by start_date {
        /// Link target.
        id: Id,
        /// Day the child became looked after.
        start_date: Date,
        /// Day the child stopped.
        end_date: End,
        /// How the episode began.
        entry_route: Code<EntryRoute>,
        /// Why it ended.
        end_reason: Option<Code<EpisodeEndReason>>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Legal position over time (several may run together).
    LegalStatus, dated by start_date {
        /// Legal basis, in the terms of 2013.
        status: Code<LegalBasis>,
        /// From.
        start_date: Date,
        /// To.
        end_date: End,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}
