"""One version of a framework for inspecting authorities, providers or schools.

Generated: cargo run -p careinquiry-codegen
"""

from __future__ import annotations

from datetime import date
from typing import Any, Literal, TypeAlias, TypedDict

__all__ = [
    "Attestation",
    "Criterion",
    "Framework",
    "InspectionFramework",
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


class Criterion(TypedDict, total=False):
    """Inspection criteria."""

    applies_to: list[Literal["local_authority", "fostering_service", "childrens_home", "adoption_agency", "local_authority_school", "academy", "free_school", "children_in_care_services", "leaving_care_services"]]
    """Which inspections."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    methods: list[Literal["talk_with_children", "case_tracking", "data", "documents", "talk_with_carers", "talk_with_parents", "observation"]]
    """How inspectors find out."""

    prior_standing: Literal["graded_judgement", "evaluation_criterion", "guidance_mention", "none"] | None
    """Standing in the version before."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    standing: Literal["graded_judgement", "evaluation_criterion", "guidance_mention"]
    """How much it counts."""

    topic: Literal["relationships_built", "relationships_into_adulthood", "leaving_care", "relationships_beyond_25", "kinship_recognised", "kinship_support", "child_perspective", "school_admissions_priority", "school_admissions_adherence", "school_education_effective", "vulnerable_outcomes", "outcome_strategies", "designated_teacher", "virtual_school_liaison", "social_worker_carer_communication", "teacher_information", "exclusion_statistics", "exclusion_prevention", "wellbeing_journey", "permanence", "workforce_support", "other"]
    """What is looked at."""


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


class _InspectionFrameworkRequired(TypedDict):
    """What every `InspectionFramework` has."""

    document_type: Literal["inspection_framework"]
    """What the document is about."""

    record_id: str
    """The identifier of this record, a pseudonym; reports repeat it."""

    schema_version: Literal["1"]
    """The version of the model."""


class InspectionFramework(_InspectionFrameworkRequired, total=False):
    """One version of a framework for inspecting authorities, providers or schools."""

    attestations: list[Attestation]
    """Signed statements answering one check where no recorded fact can. One shape in every document."""

    criteria: list[Criterion]
    """Inspection criteria."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    extracted_on: Day
    """The day up to which the record is complete; to ask about a later day is an error."""

    framework: Framework
    """Identity of the framework."""
