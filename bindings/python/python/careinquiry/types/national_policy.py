"""Laws, guidance, definitions, standards, returns, programmes and bodies in force on a day.

Generated: cargo run -p careinquiry-codegen
"""

from __future__ import annotations

from datetime import date
from typing import Any, Literal, TypeAlias, TypedDict

__all__ = [
    "Attestation",
    "Instrument",
    "NationalPolicy",
    "PolicyPicture",
    "Provision",
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


class Instrument(TypedDict, total=False):
    """Laws, guidance, standards, returns and programmes."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    id: str
    """Link target."""

    in_force_from: Day
    """From."""

    in_force_to: Day | None
    """To."""

    kind: Literal["primary_legislation", "regulations", "statutory_guidance", "policy_definition", "data_return", "qualification_standard", "training_standard", "practice_framework", "funding_programme", "public_body", "strategy"]
    """Kind."""

    provisions: list[Provision]
    """What an instrument provides."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    title: str
    """Title."""


class PolicyPicture(TypedDict, total=False):
    """Identity of the national picture described."""

    as_of: Day
    """Date described."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    jurisdiction: str
    """England."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""


class Provision(TypedDict, total=False):
    """What an instrument provides."""

    covers: list[Literal["length", "focus", "status", "life_course_needs", "reform_board", "college_of_social_work", "all_courses", "children", "young_people", "adults", "work_with_young_people", "child_adolescent_development", "resilience", "loss_trauma", "relationships", "belonging", "residential_workers", "foster_carers", "adopters", "kinship_carers", "collection", "published_analysis", "all_legal_statuses", "carers", "benefits", "religion", "racial_origin", "culture", "language", "sibling_placement", "child", "parent", "as_long_as_necessary", "in_care_provide", "formerly_accommodated_offer", "fees", "allowances", "time_limit", "return_home", "kinship", "adoption", "long_term_fostering", "special_guardianship", "residential", "legal_practitioners", "all_routes", "assessment", "support", "judiciary", "social_work", "no_age_limit", "outside_authority", "ring_fenced", "meets_cost", "emotional_stability", "identity", "not_legal_status_only", "to_21_or_later", "foster_care", "residential_care", "carer_authority", "lighter_monitoring", "varied_support", "funding_to_21", "financial_support", "counselling", "therapeutic_services", "contact_support", "training", "respite", "support_groups", "disruption_help", "leave_and_pay", "school_admission_priority", "preventive_support", "family_group_conference", "sibling_groups", "all_areas", "recruitment", "retention", "munro", "task_force", "front_line", "children_in_care", "statutory_providers", "independent_providers", "outcome_focused", "placement_moves", "education", "challenge", "psychological_healing", "wellbeing", "all_children_in_care", "other"]]
    """Groups, routes or subjects covered."""

    duty_holder: Literal["local_authority", "court", "adoption_agency", "central_government", "fostering_service", "childrens_home", "school", "inspectorate", "health_body", "other"] | None
    """On whom."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    force: Literal["duty", "entitlement", "power", "standard", "guidance", "programme"]
    """Strength."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    text: str | None
    """Words relied on, where wording matters."""

    topic: Literal["worker_child_match", "identify_support_beyond_25", "qualifying_programme", "qualifying_direct_work", "return_home_practice", "kinship_practice", "fostering_practice", "adoption_practice", "residential_level_3", "workforce_development", "long_term_foster_plan", "kinship_in_planning", "kinship_support", "kinship_needs_assessment", "identity_due_consideration", "adoption_welfare_checklist", "sibling_contact", "court_scrutiny_care_plan", "return_home_assess_monitor", "return_home_support_services", "sgo_fees_continue", "sgo_payments_uprated", "leaving_care_eligibility", "adoption_support", "special_guardianship_support", "permanence", "evidence_informed_practice", "corporate_parenting", "iro_independence", "cost_of_care_established", "care_funding", "children_workforce", "leaving_care_age", "permanent_foster_care", "early_help_consistency", "adopter_recruitment", "foster_care", "social_work_reform_evaluation", "delivery_levels", "permanence_support", "permanence_evidence", "permanence_aim", "permanence_framework", "permanence_skills", "permanence_data", "permanence_board", "care_principal_aim", "coping_framework", "other"]
    """Topic code; each check names the one it looks for."""


class _NationalPolicyRequired(TypedDict):
    """What every `NationalPolicy` has."""

    document_type: Literal["national_policy"]
    """What the document is about."""

    record_id: str
    """The identifier of this record, a pseudonym; reports repeat it."""

    schema_version: Literal["1"]
    """The version of the model."""


class NationalPolicy(_NationalPolicyRequired, total=False):
    """Laws, guidance, definitions, standards, returns, programmes and bodies in force on a day."""

    attestations: list[Attestation]
    """Signed statements answering one check where no recorded fact can. One shape in every document."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    extracted_on: Day
    """The day up to which the record is complete; to ask about a later day is an error."""

    instruments: list[Instrument]
    """Laws, guidance, standards, returns and programmes."""

    policy: PolicyPicture
    """Identity of the national picture described."""
