"""One local authority in one reporting year: what it has in place, and for whom.

Generated: cargo run -p careinquiry-codegen
"""

from __future__ import annotations

from datetime import date
from typing import Any, Literal, TypeAlias, TypedDict

__all__ = [
    "AdoptedPolicy",
    "Attestation",
    "CapabilityAssessment",
    "CareResourcing",
    "Continuity",
    "Contribution",
    "DevelopmentProgramme",
    "EarlyHelp",
    "EvidenceAccess",
    "IroService",
    "Kinship",
    "LocalAuthority",
    "LongTermFostering",
    "NeedsAnalysis",
    "Participation",
    "PermanenceService",
    "PlacementSufficiency",
    "ProcessReview",
    "ReportingYear",
    "Restructure",
    "Retention",
    "ReturnHomePractice",
    "ServiceOffer",
    "StaffGroup",
    "StandingRole",
    "StatusChangeSummary",
    "SupervisionAudit",
    "Training",
    "Workforce",
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


class CapabilityAssessment(TypedDict, total=False):
    """Assessments of staff against a capability standard."""

    assessed: int
    """How many were assessed."""

    date: Day
    """When."""

    domain: Literal["knowledge", "partnership_skills", "direct_work", "therapeutic_support", "family_engagement"]
    """What."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    meeting: int
    """How many met it."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    role: Literal["social_worker", "team_manager", "iro", "personal_adviser", "foster_carer", "kinship_carer", "adopter", "residential_worker", "home_manager", "designated_teacher", "teacher", "health_professional", "other"]
    """Whose."""

    standard: str
    """Standard used."""


class CareResourcing(TypedDict, total=False):
    """Money."""

    budget_meets_cost: bool
    """The budget meets the costing."""

    budget_protected: bool
    """The budget for these children is ring-fenced."""

    cost_per_child_established: bool
    """A costing of what good care needs has been done."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""


class Continuity(TypedDict, total=False):
    """Change of workers, as children meet it."""

    administrative_changes_of_worker: int
    """Changes of social worker for administrative reasons."""

    administrative_changes_of_worker_prior: int
    """The same for the year before."""

    average_iro_changes: float
    """Mean changes of IRO per child."""

    average_iro_changes_prior: float
    """The same for the year before."""

    average_social_worker_changes: float
    """Mean changes of social worker per child in the year."""

    average_social_worker_changes_prior: float
    """The same for the year before."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    handover_time_allowed: bool
    """Caseload or diary time is set aside for handovers and endings."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    strategy_adopted_on: Day | None
    """When a strategy to minimise changes was adopted."""

    strategy_covers: list[Literal["social_worker", "iro", "team_structure"]]
    """What it covers."""


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


class DevelopmentProgramme(TypedDict, total=False):
    """Personal development programmes."""

    audience_role: Literal["social_worker", "team_manager", "iro", "personal_adviser", "foster_carer", "kinship_carer", "adopter", "residential_worker", "home_manager", "designated_teacher", "teacher", "health_professional", "other"]
    """For whom."""

    continuing: bool
    """Runs on through a career."""

    eligible: int
    """People who could be."""

    enrolled: int
    """People on it."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    recognised: bool
    """Recognised by an awarding or professional body."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""


class EarlyHelp(TypedDict, total=False):
    """Local early help."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    fgc_offer_in_pathway: bool
    """Offering a family group conference before care is built in."""

    gap_actions: list[str]
    """What is being done about each gap."""

    needs_unmet: list[str]
    """Gaps found."""

    network_search_in_pathway: bool
    """Looking for relatives and friends is built in."""

    partners: list[str]
    """Statutory partners involved."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    sufficiency_assessed_on: Day | None
    """When sufficiency was assessed."""


class EvidenceAccess(TypedDict, total=False):
    """Access to evidence on good practice."""

    audiences: list[Literal["social_worker", "team_manager", "iro", "personal_adviser", "foster_carer", "kinship_carer", "adopter", "residential_worker", "home_manager", "designated_teacher", "teacher", "health_professional", "other"]]
    """Who can use it."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    source: str
    """What it is."""


class IroService(TypedDict, total=False):
    """The IRO service."""

    caseload_reviewed_on: Day | None
    """Last review of caseloads by managers."""

    challenge_protocol_adopted_on: Day | None
    """When a dispute resolution protocol was adopted."""

    challenges_leading_to_change: int
    """Of those, leading to change for the child."""

    challenges_made: int
    """Challenges in the year."""

    children: int
    """Children allocated."""

    direct_access_to_director: bool
    """IROs can go straight to the director."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    fte: float
    """Full-time equivalents."""

    independent_legal_advice: bool
    """IROs can get independent legal advice."""

    managed_outside_case_line: bool
    """IROs are not managed by those who run the cases."""

    max_caseload: float
    """Largest caseload per full-time equivalent."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    review_action: str | None
    """What followed."""

    review_weighed_court_role: bool
    """It took account of the smaller role of the court and the larger role of the IRO."""


class Kinship(TypedDict, total=False):
    """Support for kinship care."""

    allowances_equal_to_fostering: bool
    """Kinship foster carers get the same allowances as other foster carers."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    financial_help_outside_care: bool
    """Kinship carers outside care can have financial help."""

    in_permanence_planning: bool
    """Kinship care is considered in every permanence plan as a matter of policy."""

    needs_outside_care_addressed: bool
    """Children raised by kin outside care can have the same support."""

    passport_contents: list[Literal["range_of_support", "services", "right_to_assessment_carer", "right_to_assessment_child", "contacts", "finance"]]
    """What it sets out."""

    passport_published_on: Day | None
    """When a kinship passport was published."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    support_group_open_to_all: bool
    """A support group is open to all kinship carers."""

    unsupported_carers_reason: str | None
    """Why any group is left out."""


class LongTermFostering(TypedDict, total=False):
    """Foster care as a recognised long-term placement."""

    analysed_on: Day | None
    """When last analysed."""

    children_with_plan: int
    """Children with such a plan."""

    data_recorded: bool
    """Data on these children are routinely recorded."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    formal_process_adopted_on: Day | None
    """When a formal recognition process was adopted."""

    in_ssda903: bool
    """The data are included in, or supplied with, the SSDA 903 return."""

    process_includes_beyond18_support: bool
    """The process asks what support there is past 18."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""


class NeedsAnalysis(TypedDict, total=False):
    """Analyses of the needs of the population."""

    date: Day
    """When."""

    emerging_need_recognised: bool
    """Plans for needs that appear later."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    long_term_need_recognised: bool
    """Finds that many will need long-term help."""

    populations: list[Literal["in_care", "kinship_child", "kinship_carer", "special_guardianship_child", "special_guardian", "adopted_child", "adopter", "returned_home_child", "parent", "foster_carer", "residential_worker", "care_leaver", "edge_of_care"]]
    """Who is covered."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    resourced_on: Day | None
    """When resources were set against it."""


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


class PermanenceService(TypedDict, total=False):
    """How permanence work is organised."""

    assessment_routes: list[Literal["return_home", "kinship", "adoption", "long_term_fostering", "special_guardianship", "residential", "independence", "undecided"]]
    """Routes it assesses."""

    assessment_separate_from_provision: bool
    """Assessment and planning are separate from commissioning, finance and provision."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    integrated_team: bool
    """One team or service does all permanence assessments and support."""

    permanence_board: bool
    """A local or regional permanence board is in place."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    support_routes: list[Literal["return_home", "kinship", "adoption", "long_term_fostering", "special_guardianship", "residential", "independence", "undecided"]]
    """Routes it supports afterwards."""


class PlacementSufficiency(TypedDict, total=False):
    """Placement choice across the year."""

    children_with_adoption_plan_waiting: int
    """Children with a plan for adoption and no family found."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    foster_carers_approved: int
    """Number approved at year end."""

    foster_carers_left: int
    """Carers who left in the year."""

    foster_carers_needed: int
    """Estimated number needed."""

    placements_made: int
    """New placements, other than emergencies."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    recruitment_targeted: bool
    """Recruitment is aimed at groups of children who wait."""

    sibling_groups_waiting: int
    """Sibling groups waiting."""

    with_two_suitable_options: int
    """Of those, with at least two suitable options."""


class ProcessReview(TypedDict, total=False):
    """Reviews of procedures, indicators or data demands by their effect on relationships."""

    action: Literal["kept", "revised", "removed", "none"]
    """What was done."""

    effect: Literal["makes", "neutral", "breaks"]
    """Whether it makes or breaks relationships."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    process: str
    """Which."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    reviewed_on: Day
    """When."""


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


class Restructure(TypedDict, total=False):
    """Reorganisations of teams."""

    children_affected: int
    """Children whose worker could have changed."""

    children_keeping_worker: int
    """Children who kept their worker."""

    date: Day
    """When."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    impact_assessed_on: Day | None
    """When the effect on relationships was assessed, before it happened."""

    mitigations: list[str]
    """What was done about it."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""


class Retention(TypedDict, total=False):
    """Terms that keep workers in children's lives."""

    expert_practice_promotions: int
    """Promotions by that route in the year."""

    expert_practice_route: bool
    """There is a promotion route based on practice, without moving to management."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    notice_applies_to_all: bool
    """Every such social worker is on that notice."""

    notice_period_months: float
    """Contractual notice of social workers working with children in care."""

    practice_criteria_published: bool
    """The route's criteria are about practice expertise."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    staying_reward: bool
    """There is a reward for staying in post with the same children."""

    staying_reward_kind: list[str]
    """What it is."""

    support_measures: list[Literal["caseload_cap", "supervision", "wellbeing", "workload_allowance", "other"]]
    """Measures that help social workers stay (caseload cap, supervision, wellbeing, workload allowance)."""


class ReturnHomePractice(TypedDict, total=False):
    """Practice when children go home or to kin."""

    cases_following: int
    """Cases that followed it."""

    cases_sampled: int
    """Cases sampled for use of the framework."""

    compared_with_fostering_adoption: bool
    """It was checked against the fostering and adoption frameworks for equal standing."""

    covers: list[Literal["return_home", "kinship", "planning", "direct_work", "assessment", "support", "review"]]
    """What it covers."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    framework_adopted_on: Day | None
    """When a professional framework was adopted."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""


class ServiceOffer(TypedDict, total=False):
    """Services in place."""

    age_from: int
    """Youngest age."""

    age_to: int
    """Oldest age."""

    available_to: list[Literal["in_care", "kinship_child", "kinship_carer", "special_guardianship_child", "special_guardian", "adopted_child", "adopter", "returned_home_child", "parent", "foster_carer", "residential_worker", "care_leaver", "edge_of_care"]]
    """For whom."""

    basis: Literal["need", "legal_status", "both"]
    """What decides who gets it."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    kind: Literal["counselling", "family_therapy", "mediation", "advocacy", "mental_health", "specialist", "advice_guidance", "legal_advice", "financial_advice", "therapeutic_parenting", "respite", "day_care", "holiday_scheme", "practical_help", "support_group", "contact_support", "letterbox_support", "role_and_change_support", "early_help", "return_home_support", "family_group_conference", "life_story"]
    """What."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    tailored: bool
    """Designed with regard to the circumstances of these children."""


class StaffGroup(TypedDict, total=False):
    """Staff numbers."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    headcount: int
    """How many on the last day of the year."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    role: Literal["social_worker", "team_manager", "iro", "personal_adviser", "foster_carer", "kinship_carer", "adopter", "residential_worker", "home_manager", "designated_teacher", "teacher", "health_professional", "other"]
    """Who."""


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


class StatusChangeSummary(TypedDict, total=False):
    """Requests in the year to change a placement's status."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    granted: int
    """Of those, granted."""

    granted_prior: int
    """The year before."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    relationship_requests: int
    """Requests that would let relationships continue."""

    relationship_requests_prior: int
    """The year before."""


class SupervisionAudit(TypedDict, total=False):
    """Samples of supervision records."""

    covering: int
    """Records that dealt with the topic."""

    date: Day
    """When."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    role: Literal["social_worker", "team_manager", "iro", "personal_adviser", "foster_carer", "kinship_carer", "adopter", "residential_worker", "home_manager", "designated_teacher", "teacher", "health_professional", "other"]
    """Whose supervision."""

    sampled: int
    """Records looked at."""

    topic: Literal["relationships_role", "family_engagement", "therapeutic_work", "life_story", "emotional_demands", "other"]
    """What was looked for."""


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


class Workforce(TypedDict, total=False):
    """The people who work with the children of an authority."""

    capability_assessments: list[CapabilityAssessment]
    """Assessments of staff against a capability standard."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    groups: list[StaffGroup]
    """Staff numbers."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    retention: Retention | None
    """Terms that keep workers in children's lives."""

    supervision_audits: list[SupervisionAudit]
    """Samples of supervision records."""


class _LocalAuthorityRequired(TypedDict):
    """What every `LocalAuthority` has."""

    document_type: Literal["local_authority"]
    """What the document is about."""

    record_id: str
    """The identifier of this record, a pseudonym; reports repeat it."""

    schema_version: Literal["1"]
    """The version of the model."""


class LocalAuthority(_LocalAuthorityRequired, total=False):
    """One local authority in one reporting year: what it has in place, and for whom."""

    attestations: list[Attestation]
    """Signed statements answering one check where no recorded fact can. One shape in every document."""

    continuity: Continuity | None
    """Change of workers, as children meet it."""

    development_programmes: list[DevelopmentProgramme]
    """Personal development programmes."""

    early_help: EarlyHelp | None
    """Local early help."""

    evidence_access: EvidenceAccess | None
    """Access to evidence on good practice."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    extracted_on: Day
    """The day up to which the record is complete; to ask about a later day is an error."""

    iro_service: IroService | None
    """The IRO service."""

    kinship: Kinship | None
    """Support for kinship care."""

    long_term_fostering: LongTermFostering | None
    """Foster care as a recognised long-term placement."""

    needs_analyses: list[NeedsAnalysis]
    """Analyses of the needs of the population."""

    participation: Participation
    """How people with experience of care shape the service."""

    permanence_service: PermanenceService | None
    """How permanence work is organised."""

    placement_sufficiency: PlacementSufficiency | None
    """Placement choice across the year."""

    policies: list[AdoptedPolicy]
    """Adopted policies and strategies."""

    process_reviews: list[ProcessReview]
    """Reviews of procedures, indicators or data demands by their effect on relationships."""

    reporting_year: ReportingYear
    """The year the document describes."""

    resourcing: CareResourcing | None
    """Money."""

    restructures: list[Restructure]
    """Reorganisations of teams."""

    return_home_practice: ReturnHomePractice | None
    """Practice when children go home or to kin."""

    service_offer: list[ServiceOffer]
    """Services in place."""

    status_change_summary: StatusChangeSummary | None
    """Requests in the year to change a placement's status."""

    training: list[Training]
    """Training delivered in the year, by topic and audience."""

    workforce: Workforce
    """The people who work with the children."""
