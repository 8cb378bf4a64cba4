"""One school in one school year, and what it does for children in care.

Generated: cargo run -p careinquiry-codegen
"""

from __future__ import annotations

from datetime import date
from typing import Any, Literal, TypeAlias, TypedDict

__all__ = [
    "Admissions",
    "AdoptedPolicy",
    "Attainment",
    "Attestation",
    "CarersAsParents",
    "Communication",
    "DesignatedTeacher",
    "Exclusions",
    "OutcomeStrategy",
    "PupilInformation",
    "ReportingYear",
    "School",
    "SchoolDetails",
    "Training",
    "VirtualSchoolLiaison",
]

Day: TypeAlias = date | str
"""A day: a date, or ISO text."""


class Admissions(TypedDict, total=False):
    """Admissions."""

    admitted: int
    """Admitted."""

    applications_from_children_in_care: int
    """Applications."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    refused_contrary_to_policy: int
    """Refused although the policy should have admitted them."""

    top_priority_in_policy: bool
    """Children in care come first in the oversubscription criteria."""


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


class Attainment(TypedDict, total=False):
    """Results for children in care and other vulnerable pupils."""

    expected_progress_share: float
    """Share making expected progress."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    group: Literal["in_care", "other_vulnerable", "all"]
    """Who."""

    measure: str
    """Which measure."""

    prior_year_share: float | None
    """The year before."""

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


class CarersAsParents(TypedDict, total=False):
    """How foster carers are treated."""

    carer_consent_accepted_in_policy: bool
    """Policy accepts the carer's consent for activities, unless not delegated."""

    consents_refused: int
    """Times a carer's consent was refused though delegated."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    meetings_about_children_in_care: int
    """Meetings held."""

    meetings_carer_invited: int
    """Meetings to which the carer was invited."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    same_as_parents_in_policy: bool
    """Policy gives foster carers the treatment parents get."""


class Communication(TypedDict, total=False):
    """Communication with social workers and carers."""

    carer_views_sought: bool
    """Carers asked how good it is."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    protocol_reviewed_on: Day | None
    """When the way of communicating was reviewed."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    satisfaction: Literal["good", "mixed", "poor"] | None
    """What they said."""

    social_worker_views_sought: bool
    """Social workers asked how good it is."""


class DesignatedTeacher(TypedDict, total=False):
    """The designated teacher for children in care."""

    appointed_on: Day | None
    """When."""

    effectiveness_reviewed_on: Day | None
    """When effectiveness was reviewed."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    qualified_teacher: bool
    """Qualified."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    report_to_governors_on: Day | None
    """Last report to governors."""

    time_allowed: bool
    """Has time for the role."""

    trained_on: Day | None
    """Last training."""


class Exclusions(TypedDict, total=False):
    """Exclusions."""

    all_excluded: int
    """All pupils excluded."""

    children_in_care_excluded: int
    """Children in care excluded for a fixed time or for good."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    prevention_strategies: list[str]
    """Steps to prevent exclusion of children in care."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""


class OutcomeStrategy(TypedDict, total=False):
    """Strategies to improve outcomes."""

    evaluated_on: Day | None
    """When its effect was checked."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    group: Literal["in_care", "other_vulnerable"]
    """For whom."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    strategy: str
    """What."""


class PupilInformation(TypedDict, total=False):
    """What teachers know."""

    children_with_current_information: int
    """Children in care whose teachers have current information on what may affect them."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    quality_reviewed_on: Day | None
    """When the quality of information was checked."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""


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


class SchoolDetails(TypedDict, total=False):
    """The school."""

    children_in_care: int
    """Children in care on roll in the year."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    on_roll: int
    """All pupils."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    school_id: str
    """Which."""

    type: Literal["local_authority", "academy", "free_school"]
    """Sort."""


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


class VirtualSchoolLiaison(TypedDict, total=False):
    """Work with the virtual school head."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    meetings_in_year: int
    """Meetings."""

    progress_shared_times: int
    """Times progress was shared for each child."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    support_offered: list[str]
    """Support that came of it."""


class _SchoolRequired(TypedDict):
    """What every `School` has."""

    document_type: Literal["school"]
    """What the document is about."""

    record_id: str
    """The identifier of this record, a pseudonym; reports repeat it."""

    schema_version: Literal["1"]
    """The version of the model."""


class School(_SchoolRequired, total=False):
    """One school in one school year, and what it does for children in care."""

    admissions: Admissions | None
    """Admissions."""

    attainment: list[Attainment]
    """Results for children in care and other vulnerable pupils."""

    attestations: list[Attestation]
    """Signed statements answering one check where no recorded fact can. One shape in every document."""

    carers_as_parents: CarersAsParents | None
    """How foster carers are treated."""

    communication: Communication | None
    """Communication with social workers and carers."""

    designated_teacher: DesignatedTeacher | None
    """The designated teacher for children in care."""

    exclusions: Exclusions | None
    """Exclusions."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    extracted_on: Day
    """The day up to which the record is complete; to ask about a later day is an error."""

    outcome_strategies: list[OutcomeStrategy]
    """Strategies to improve outcomes."""

    policies: list[AdoptedPolicy]
    """Adopted policies and strategies."""

    pupil_information: PupilInformation | None
    """What teachers know."""

    reporting_year: ReportingYear
    """The year the document describes."""

    school: SchoolDetails
    """The school."""

    training: list[Training]
    """Training delivered in the year, by topic and audience."""

    virtual_school_liaison: VirtualSchoolLiaison | None
    """Work with the virtual school head."""
