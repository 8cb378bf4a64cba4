"""One adoption agency, of an authority or voluntary, in one reporting year.

Generated: cargo run -p careinquiry-codegen
"""

from __future__ import annotations

from datetime import date
from typing import Any, Literal, TypeAlias, TypedDict

__all__ = [
    "AdoptedPolicy",
    "AdoptionAgency",
    "AgencyDetails",
    "Attestation",
    "Contribution",
    "Participation",
    "ReportingYear",
    "StandingRole",
    "Training",
]

Day: TypeAlias = date | str
"""A day: a date, or ISO text."""


class AdoptedPolicy(TypedDict, total=False):
    """Adopted policies and strategies."""

    adopted_on: Day
    """When adopted."""

    applies_to: list[Literal["statutory", "voluntary", "independent", "other"]]
    """Groups or staff it covers."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    provisions: list[Literal["work_continues_whatever_plan", "other"]]
    """What the policy provides for; each check names the codes it looks for."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    reviewed_on: Day | None
    """Last review."""

    topic: Literal["relationships", "identity_and_life_story", "records_and_access", "family_work", "status_change", "worker_continuity", "handover", "worker_matching", "carer_contact_after_change", "placement_choice", "long_term_fostering", "kinship", "return_home", "staying_on", "leaving_care", "early_help", "foster_carer_training", "foster_carer_supervision", "foster_carer_support", "workforce_development", "admissions", "carers_as_parents", "information_sharing", "exclusion_prevention", "corporate_parenting", "best_interests", "permanence", "other"]
    """Topic."""


class AgencyDetails(TypedDict, total=False):
    """The agency."""

    agency_id: str
    """Which."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    kind: Literal["local_authority", "voluntary"]
    """Sort."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""


class Attestation(TypedDict, total=False):
    """Signed statements answering one check where no recorded fact can. One shape in every document."""

    answer: Literal["yes", "partly", "no"]
    """The answer given."""

    basis: str
    """What the statement rests on. Required."""

    by_role: Literal["child", "parent", "relative", "carer", "social_worker", "team_manager", "senior_manager", "iro", "personal_adviser", "advocate", "independent_visitor", "mentor", "teacher", "health_professional", "support_worker", "court", "agency", "other"]
    """Who makes the statement."""

    check_id: str
    """The check answered, such as CI-5.1.2/b."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    made_on: Day
    """When."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""


class Contribution(TypedDict, total=False):
    """Times care-experienced people shaped the service."""

    changes_made: list[str]
    """What changed as a result."""

    date: Day
    """When."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    group: Literal["in_care", "care_leavers", "adopted", "care_experienced_adults", "mixed"]
    """Who."""

    kind: Literal["consultation", "council", "co_design", "panel", "inspection", "recruitment", "training_others", "other"]
    """How."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""


class Participation(TypedDict, total=False):
    """How people with experience of care shape the service."""

    contributions: list[Contribution]
    """Times care-experienced people shaped the service."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    roles: list[StandingRole]
    """Standing roles open to care-experienced people."""


class ReportingYear(TypedDict, total=False):
    """The year the document describes."""

    end_date: Day
    """To."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    start_date: Day
    """From."""


class StandingRole(TypedDict, total=False):
    """Standing roles open to care-experienced people."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    holders: int
    """How many in the year."""

    open: bool
    """Open to young people with care experience."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    role: Literal["independent_visitor", "mentor", "adoption_panel_member", "commissioning", "inspection", "other"]
    """Role."""

    support_provided: bool
    """Holders are supported."""

    training_provided: bool
    """Holders are trained."""


class Training(TypedDict, total=False):
    """Training delivered in the year, by topic and audience."""

    audience_role: Literal["social_worker", "team_manager", "iro", "personal_adviser", "foster_carer", "kinship_carer", "adopter", "residential_worker", "home_manager", "designated_teacher", "teacher", "health_professional", "other"]
    """For whom."""

    completed: int
    """People who have completed it and are still in post."""

    continuing: bool
    """Part of a continuing programme, not a single event."""

    eligible: int
    """People who should have it."""

    evaluated_on: Day | None
    """When its effect was checked."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    topic: Literal["child_adolescent_development", "law_and_regulation", "research_evidence", "relationship_based_practice", "participative_practice", "partnership_working", "direct_work", "therapeutic_work", "reflective_practice", "permanence_skills", "attachment", "trauma_loss", "resilience", "belonging", "family_engagement", "contact", "kinship_practice", "return_home_practice", "life_story", "identity", "early_childhood_development", "other"]
    """About what."""


class _AdoptionAgencyRequired(TypedDict):
    """What every `AdoptionAgency` has."""

    document_type: Literal["adoption_agency"]
    """What the document is about."""

    record_id: str
    """The identifier of this record, a pseudonym; reports repeat it."""

    schema_version: Literal["1"]
    """The version of the model."""


class AdoptionAgency(_AdoptionAgencyRequired, total=False):
    """One adoption agency, of an authority or voluntary, in one reporting year."""

    agency: AgencyDetails
    """The agency."""

    attestations: list[Attestation]
    """Signed statements answering one check where no recorded fact can. One shape in every document."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    extracted_on: Day
    """The day up to which the record is complete; to ask about a later day is an error."""

    participation: Participation
    """How people with experience of care shape the service."""

    policies: list[AdoptedPolicy]
    """Adopted policies and strategies."""

    reporting_year: ReportingYear
    """The year the document describes."""

    training: list[Training]
    """Training delivered in the year, by topic and audience."""
