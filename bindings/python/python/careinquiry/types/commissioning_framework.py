"""One version of a framework by which services for children in care or leaving care are bought.

Generated: cargo run -p careinquiry-codegen
"""

from __future__ import annotations

from datetime import date
from typing import Any, Literal, TypeAlias, TypedDict

__all__ = [
    "Attestation",
    "Award",
    "CommissioningFramework",
    "Framework",
    "LongTermValue",
    "OutcomeMeasure",
    "QualityMeasure",
]

Day: TypeAlias = date | str
"""A day: a date, or ISO text."""


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


class Award(TypedDict, total=False):
    """How tenders are scored."""

    cost_weight: float
    """Percent for cost."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    quality_weight: float
    """Percent for quality."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""


class Framework(TypedDict, total=False):
    """Identity of the framework."""

    applies_to: list[Literal["local_authority", "fostering_service", "childrens_home", "adoption_agency", "local_authority_school", "academy", "free_school", "children_in_care_services", "leaving_care_services"]]
    """What it covers."""

    body: str
    """Who owns it."""

    effective_from: Day
    """From."""

    effective_to: Day | None
    """To."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    framework_id: str
    """Which."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    version: str
    """Version."""


class LongTermValue(TypedDict, total=False):
    """Attention to long-term value."""

    agencies_counted: list[str]
    """Whose costs and savings are counted."""

    analysis_on: Day | None
    """When longer-term costs and benefits were analysed."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    horizon_age: int | None
    """Age to which outcomes are followed."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    unit_price_only: bool
    """Decisions rest on weekly price alone."""

    used_in_decision: bool
    """The analysis was used in decisions."""


class OutcomeMeasure(TypedDict, total=False):
    """Outcome measures asked of providers."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    horizon_age: int | None
    """Age to which it is followed."""

    outcome: str
    """What."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""


class QualityMeasure(TypedDict, total=False):
    """Measures of quality."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    measured_how: str
    """How."""

    monitored_in_contract: bool
    """Followed up after award."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    topic: Literal["relationships_support", "child_perspective", "stability", "wellbeing", "placement_match", "education", "health", "safety", "staff", "other"]
    """What."""

    weight: float | None
    """Percent within quality."""


class _CommissioningFrameworkRequired(TypedDict):
    """What every `CommissioningFramework` has."""

    document_type: Literal["commissioning_framework"]
    """What the document is about."""

    record_id: str
    """The identifier of this record, a pseudonym; reports repeat it."""

    schema_version: Literal["1"]
    """The version of the model."""


class CommissioningFramework(_CommissioningFrameworkRequired, total=False):
    """One version of a framework by which services for children in care or leaving care are bought."""

    attestations: list[Attestation]
    """Signed statements answering one check where no recorded fact can. One shape in every document."""

    award: Award | None
    """How tenders are scored."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    extracted_on: Day
    """The day up to which the record is complete; to ask about a later day is an error."""

    framework: Framework
    """Identity of the framework."""

    long_term_value: LongTermValue | None
    """Attention to long-term value."""

    outcome_measures: list[OutcomeMeasure]
    """Outcome measures asked of providers."""

    quality_measures: list[QualityMeasure]
    """Measures of quality."""
