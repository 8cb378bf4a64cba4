//! What a record can be about: a child, or an organisation around the child.

use super::prelude::*;
use crate::at::{At, List};

wire_enum! {
    /// What a record is about, and so of which type its document is.
    Subject {
        /// One child's case record.
        Child = "child",
        /// A local authority's yearly self-evaluation.
        LocalAuthority = "local_authority",
        /// A fostering service's yearly self-evaluation.
        FosteringService = "fostering_service",
        /// A children's home.
        ChildrensHome = "childrens_home",
        /// An adoption agency's yearly self-evaluation.
        AdoptionAgency = "adoption_agency",
        /// A school's yearly profile.
        School = "school",
        /// One version of an inspection framework.
        InspectionFramework = "inspection_framework",
        /// One version of a commissioning framework.
        CommissioningFramework = "commissioning_framework",
        /// The national policy on a day.
        NationalPolicy = "national_policy",
    }
}

impl Subject {
    /// The table of its document.
    #[must_use]
    pub const fn description(self) -> &'static Description {
        match self {
            Self::Child => Child::DESCRIPTION,
            Self::LocalAuthority => LocalAuthority::DESCRIPTION,
            Self::FosteringService => FosteringService::DESCRIPTION,
            Self::ChildrensHome => ChildrensHome::DESCRIPTION,
            Self::AdoptionAgency => AdoptionAgency::DESCRIPTION,
            Self::School => School::DESCRIPTION,
            Self::InspectionFramework => InspectionFramework::DESCRIPTION,
            Self::CommissioningFramework => CommissioningFramework::DESCRIPTION,
            Self::NationalPolicy => NationalPolicy::DESCRIPTION,
        }
    }

    /// What its document is called.
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Self::Child => "Child record",
            Self::LocalAuthority => "Local authority yearly self-evaluation",
            Self::FosteringService => "Fostering service yearly self-evaluation",
            Self::ChildrensHome => "Children's home record",
            Self::AdoptionAgency => "Adoption agency yearly self-evaluation",
            Self::School => "School yearly profile for children in care",
            Self::InspectionFramework => "Inspection framework",
            Self::CommissioningFramework => "Commissioning framework",
            Self::NationalPolicy => "National policy picture",
        }
    }

    /// Reads the spelling on the wire.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|subject| subject.as_str() == text)
    }
}

/// An entity that is a whole document.
pub trait Document: Entity {
    /// What it is about.
    const SUBJECT: Subject;
    /// The statements in it.
    fn statements(at: At<'_, Self>) -> List<'_, Attestation>;
}
