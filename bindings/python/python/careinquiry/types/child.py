"""One child's case record over time, as far as it goes on.

Generated: cargo run -p careinquiry-codegen
"""

from __future__ import annotations

from datetime import date
from typing import Any, Literal, TypeAlias, TypedDict

__all__ = [
    "ActivityConsent",
    "Allocation",
    "AlternativeCarer",
    "Attestation",
    "CareEpisode",
    "CarerPayment",
    "CarerSupport",
    "Child",
    "ChildDetails",
    "ChildExperience",
    "Consideration",
    "ContactArrangement",
    "ContactSupport",
    "ContinuingRelationship",
    "ContinuityPlan",
    "CourtProceedings",
    "Decision",
    "DecisionParticipant",
    "DelegatedDecision",
    "DesiredOutcome",
    "DevelopmentAction",
    "DomainAction",
    "DueConsideration",
    "Education",
    "EnduringSupport",
    "Enquiry",
    "Exception",
    "Facet",
    "FamilyGroupConference",
    "FamilySearch",
    "FamilyWork",
    "FileAccess",
    "FutureSignificance",
    "Handover",
    "Identity",
    "IdentityWork",
    "InformationForChild",
    "Introduction",
    "InvolvementSupport",
    "IroAction",
    "LeavingCare",
    "LegalStatus",
    "LifeStoryWork",
    "LivingArrangement",
    "LongTermPlan",
    "Matching",
    "Measurement",
    "Monitoring",
    "Move",
    "NeedsAssessment",
    "NetworkMember",
    "NetworkSearch",
    "Occurrence",
    "OwnSpace",
    "Person",
    "Placement",
    "PlacementDecision",
    "PlacementOption",
    "Plan",
    "PlanChange",
    "PlanDomain",
    "PreviousPlacement",
    "RecordAudit",
    "Relationship",
    "RelationshipAction",
    "RelationshipAssessment",
    "RelationshipMap",
    "Resourcing",
    "Restriction",
    "ReturnHome",
    "Review",
    "ReviewParticipant",
    "ReviewRelationships",
    "SchoolMeeting",
    "Search",
    "Security",
    "SeparationDecision",
    "SeparationEvidence",
    "Service",
    "Sibling",
    "StatusChangeRequest",
    "StayingOn",
    "SupportAction",
    "SupportItem",
    "SupportNeed",
    "Supporter",
    "View",
    "ViewResponse",
    "WorkerChangeRequest",
]

Day: TypeAlias = date | str
"""A day: a date, or ISO text."""


class ActivityConsent(TypedDict, total=False):
    """Consents for school activities."""

    activity: str
    """For what."""

    carer_consent_accepted: bool
    """The school took the carer's consent as enough."""

    date: Day
    """When needed."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    refused_reason: str | None
    """Why not."""


class Allocation(TypedDict, total=False):
    """Professionals allocated to the child over time."""

    end_date: Day | None
    """To."""

    end_reason: Literal["administrative_transfer", "team_restructure", "worker_left", "promotion", "child_request", "long_absence", "case_closed", "other"] | None
    """Why it ended."""

    expected_leaving_on: Day | None
    """Leaving date of the worker, if one is known."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    handover: Handover | None
    """How the change to the next worker was managed."""

    id: str
    """Link target."""

    leaving_known_on: Day | None
    """When the manager knew of it."""

    matching: Matching | None
    """Consideration of the fit between worker and child."""

    person_id: str
    """Who."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    role: Literal["social_worker", "iro", "personal_adviser", "support_worker", "other"]
    """As what."""

    start_date: Day
    """From."""


class AlternativeCarer(TypedDict, total=False):
    """Relatives or friends who might care for the child."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    identified_on: Day
    """When found."""

    person_id: str
    """Who."""

    reason: str | None
    """Why."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    suitability_considered_on: Day | None
    """When considered."""

    suitability_outcome: Literal["suitable", "suitable_with_support", "not_suitable", "not_pursued"] | None
    """Result."""

    willing: bool | None
    """Answer."""

    willingness_asked_on: Day | None
    """When asked."""


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


class CareEpisode(TypedDict, total=False):
    """Continuous periods of being looked after."""

    end_date: Day | None
    """Day the child stopped."""

    end_reason: Literal["returned_home", "special_guardianship", "residence_order", "adopted", "turned_18", "other"] | None
    """Why it ended."""

    entry_route: Literal["planned", "emergency"]
    """How the episode began."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    id: str
    """Link target."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    start_date: Day
    """Day the child became looked after."""


class CarerPayment(TypedDict, total=False):
    """Regular payments to the people caring for the child."""

    basis: Literal["fostering", "kinship_fostering", "special_guardianship", "adoption", "residence_order", "kinship_outside_care", "staying_on"]
    """Under what arrangement."""

    carer_person_id: str
    """To whom."""

    end_date: Day | None
    """To."""

    end_reason: str | None
    """Why stopped or cut."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    kind: Literal["fee", "allowance"]
    """Fee (for the task) or allowance (for the child's costs)."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    start_date: Day
    """From."""

    weekly_amount: float
    """Pounds a week."""


class CarerSupport(TypedDict, total=False):
    """Support by people the child has a good relationship with, across the move."""

    declined_by: Literal["child", "carer", "none"] | None
    """Who declined, if anyone."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    kind: Literal["visit", "call", "overnight", "advice_to_new_carers", "practical_help", "attend_meetings", "other"]
    """What."""

    offered_on: Day | None
    """When it was made possible."""

    person_id: str
    """Who supports."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    start_date: Day | None
    """From."""


class ChildDetails(TypedDict, total=False):
    """Who the record is about."""

    child_id: str
    """Pseudonymous identifier, stable across documents."""

    communication_needs: list[str]
    """What the child needs in order to take part (signing, interpreter, aids). Empty list: none."""

    date_of_birth: Day
    """Gives age on any date."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    responsible_authority_id: str
    """The local authority that looks after (or last looked after) the child."""


class ChildExperience(TypedDict, total=False):
    """What it is like for the child, in the child's terms."""

    action_taken: str | None
    """What followed when the answer was no."""

    date: Day
    """When asked or observed."""

    expects_to_last: Literal["yes", "mostly", "no", "did_not_say"]
    """Child's account."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    feels_belongs: Literal["yes", "mostly", "no", "did_not_say"]
    """Child's account."""

    feels_loved: Literal["yes", "mostly", "no", "did_not_say"]
    """Child's account."""

    feels_safe: Literal["yes", "mostly", "no", "did_not_say"]
    """Child's account."""

    placement_works: Literal["yes", "mostly", "no", "did_not_say"]
    """Whether the placement works for the child."""

    recorded_by_role: Literal["child", "parent", "relative", "carer", "social_worker", "team_manager", "senior_manager", "iro", "personal_adviser", "advocate", "independent_visitor", "mentor", "teacher", "health_professional", "support_worker", "court", "agency", "other"]
    """Who wrote it down."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""


class Consideration(TypedDict, total=False):
    """Times when someone considered making the relationship possible."""

    by_role: Literal["child", "parent", "relative", "carer", "social_worker", "team_manager", "senior_manager", "iro", "personal_adviser", "advocate", "independent_visitor", "mentor", "teacher", "health_professional", "support_worker", "court", "agency", "other"]
    """Who considered it."""

    date: Day
    """When."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    outcome: Literal["facilitate", "not_facilitate", "defer"]
    """What was concluded."""

    reason: str | None
    """Why; needed when not facilitating."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""


class ContactArrangement(TypedDict, total=False):
    """Agreed ways of keeping in touch."""

    child_wish: Literal["more", "same", "less", "none", "not_asked"]
    """What the child wants."""

    end_date: Day | None
    """To."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    id: str
    """Link target."""

    kind: Literal["face_to_face", "overnight", "call", "video", "letterbox", "digital", "indirect_other"]
    """How."""

    occurrences: list[Occurrence]
    """What happened on each agreed occasion."""

    person_ids: list[str]
    """With whom."""

    purpose: str | None
    """What it is for."""

    purpose_shared_with_person_ids: list[str]
    """Who has had the purpose explained."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    start_date: Day
    """From."""

    support: list[ContactSupport]
    """Help so that contact works."""

    times_per_year: float
    """Agreed frequency."""


class ContactSupport(TypedDict, total=False):
    """Help so that contact works."""

    date: Day
    """When."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    for_person_id: str | None
    """For whom; absent means the child."""

    kind: Literal["travel", "venue", "supervision", "preparation", "mediation", "debrief", "letterbox_help", "carer_advice", "other"]
    """What."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""


class ContinuingRelationship(TypedDict, total=False):
    """Relationships the move plan keeps."""

    agreed_on: Day
    """When agreed."""

    arrangement: str
    """How."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    person_id: str
    """With whom."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""


class ContinuityPlan(TypedDict, total=False):
    """Plan for keeping key relationships in a distant or disrupted placement."""

    agreed_on: Day
    """When agreed."""

    arrangements: list[str]
    """What will happen."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    person_ids: list[str]
    """Whose relationships it keeps going."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""


class CourtProceedings(TypedDict, total=False):
    """Care, placement or adoption proceedings."""

    care_plan_filed_on: Day | None
    """When the care plan went to court."""

    due_consideration: list[DueConsideration]
    """Consideration of identity in the proceedings or adoption decision."""

    end_date: Day | None
    """To."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    id: str
    """Link target."""

    kind: Literal["care", "placement", "adoption", "special_guardianship", "contact", "other"]
    """What."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    sibling_placement_addressed: bool | None
    """The plan put to court says whether siblings will live together, and why."""

    start_date: Day
    """From."""


class Decision(TypedDict, total=False):
    """Planning and decision-making events apart from reviews."""

    basis_factors: list[Literal["child_best_interests", "child_view", "relationships", "assessment", "legal_direction", "availability", "cost", "policy"]]
    """Grounds recorded."""

    date: Day
    """When made."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    id: str
    """Link target."""

    kind: Literal["care_plan", "permanence", "placement", "contact", "education", "return_home", "health", "delegation", "legal", "leaving_care", "other"]
    """About what."""

    participants: list[DecisionParticipant]
    """Who was part of it."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    summary: str
    """What was decided and why. Read by people, not by rules, except for being there."""

    view_ids: list[str]
    """Child's views drawn on."""


class DecisionParticipant(TypedDict, total=False):
    """Who was part of it."""

    capacity: Literal["child", "parent", "carer", "relative", "social_worker", "iro", "advocate", "teacher", "health", "other"]
    """In what capacity."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    involvement: Literal["took_part", "views_obtained", "informed_only", "not_involved"]
    """How far."""

    person_id: str
    """Who."""

    reason_not_involved: str | None
    """Why not."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""


class DelegatedDecision(TypedDict, total=False):
    """Who may decide what."""

    agreed_on: Day
    """When agreed."""

    area: Literal["overnight_stays", "school_trips", "haircut", "leisure", "routine_health", "photographs", "social_media", "travel", "school_choice", "religion", "passport", "medical_consent", "holiday_abroad", "other"]
    """Area."""

    category: Literal["day_to_day", "longer_term"]
    """Class of decision."""

    discussed_with_person_ids: list[str]
    """With whom it was discussed."""

    ended_on: Day | None
    """When it stopped."""

    exception_in_care_plan: bool | None
    """Where a day-to-day area is not delegated, the care plan says so."""

    exception_reason: str | None
    """Why."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    holder: Literal["carer", "parent", "local_authority", "shared", "young_person"]
    """Who decides."""

    plan_id: str | None
    """Permanence plan it follows from."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""


class DesiredOutcome(TypedDict, total=False):
    """Desired outcomes for this child."""

    agreed_on: Day
    """When set."""

    closed_on: Day | None
    """When reached or dropped."""

    domain: Literal["wellbeing", "relationships", "emotional", "identity", "education", "health", "safety", "independence", "other"]
    """Area."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    id: str
    """Link target."""

    less_tangible: bool
    """About wellbeing or relationships rather than a countable result."""

    measure: str | None
    """How progress will be known."""

    measurements: list[Measurement]
    """Progress readings."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    statement: str
    """What is hoped for."""


class DevelopmentAction(TypedDict, total=False):
    """Steps that build the tie while apart."""

    date: Day
    """When."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    kind: Literal["contact", "shared_activity", "holiday", "joint_session", "letters_or_calls", "carer_liaison", "other"]
    """What."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    status: Literal["planned", "done", "cancelled"]
    """State."""


class DomainAction(TypedDict, total=False):
    """What will be done in that area."""

    action: str
    """What."""

    done_on: Day | None
    """When done."""

    due_on: Day
    """By when."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""


class DueConsideration(TypedDict, total=False):
    """Consideration of identity in the proceedings or adoption decision."""

    by_role: Literal["child", "parent", "relative", "carer", "social_worker", "team_manager", "senior_manager", "iro", "personal_adviser", "advocate", "independent_visitor", "mentor", "teacher", "health_professional", "support_worker", "court", "agency", "other"]
    """Court, agency or social worker."""

    considered_on: Day
    """When."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    facet: Literal["religion", "racial_origin", "culture", "language"]
    """Which."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    summary: str
    """What weight it was given and why."""


class Education(TypedDict, total=False):
    """What schools did about this child."""

    activity_consents: list[ActivityConsent]
    """Consents for school activities."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    meetings: list[SchoolMeeting]
    """School meetings about this child."""


class EnduringSupport(TypedDict, total=False):
    """Who is likely to be there at 25 and beyond, and what was done to find them."""

    enquiries: list[Enquiry]
    """Times the question 'who will be there at 25 and beyond' was asked."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    searches: list[Search]
    """Steps to find somebody when nobody could be named."""

    supporters: list[Supporter]
    """People named as likely to be there."""


class Enquiry(TypedDict, total=False):
    """Times the question 'who will be there at 25 and beyond' was asked."""

    answered: bool
    """Somebody could be named."""

    by_role: Literal["child", "parent", "relative", "carer", "social_worker", "team_manager", "senior_manager", "iro", "personal_adviser", "advocate", "independent_visitor", "mentor", "teacher", "health_professional", "support_worker", "court", "agency", "other"]
    """Who asked themselves the question."""

    date: Day
    """When asked."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    person_ids: list[str]
    """Who was named."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""


class Exception(TypedDict, total=False):
    """Recorded exceptional reasons. One shape for every departure the text allows."""

    about_id: str | None
    """The placement, decision, move or person concerned."""

    circumstances: str
    """What is exceptional here."""

    decided_by_role: Literal["child", "parent", "relative", "carer", "social_worker", "team_manager", "senior_manager", "iro", "personal_adviser", "advocate", "independent_visitor", "mentor", "teacher", "health_professional", "support_worker", "court", "agency", "other"]
    """Who."""

    decided_on: Day
    """When; must not be later than the event it excuses."""

    evidence: str
    """What shows it."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    id: str
    """Link target."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    review_on: Day | None
    """When it will be looked at again."""

    topic: Literal["distance", "parent_involvement", "child_involvement", "introductions", "information", "siblings", "delegation", "placement_choice", "other"]
    """What the exception is about."""


class Facet(TypedDict, total=False):
    """Dated entries about one side of the child's identity; the latest on or before the as-at date counts."""

    child_view_status: Literal["given", "declined", "observed", "not_asked"]
    """Whether the child's own view was sought. 'observed' is for a child who cannot yet speak for themselves."""

    description: str
    """What is recorded; may say that it does not apply."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    facet: Literal["ethnicity", "culture", "religion", "language", "gender", "sexuality", "racial_origin", "other"]
    """Which side of identity."""

    recorded_on: Day
    """Date of the entry."""

    source: Literal["child", "family", "professional", "assumed"]
    """Whose account it is. 'assumed' means nobody was asked."""


class FamilyGroupConference(TypedDict, total=False):
    """Family group conferences offered or held."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    held_on: Day | None
    """When held."""

    offered_on: Day
    """When offered."""

    offered_to_person_ids: list[str]
    """To which parents or family."""

    plan_agreed: bool | None
    """The family made a plan."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    response: Literal["accepted", "declined", "no_answer"]
    """Answer."""


class FamilySearch(TypedDict, total=False):
    """Steps to find another family when the birth family cannot be it."""

    date: Day
    """When."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    kind: Literal["kinship_enquiry", "adoption_family_finding", "long_term_foster_finding", "special_guardian_assessment", "residential_search", "other"]
    """What."""

    outcome: Literal["identified", "ongoing", "none"]
    """Result."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""


class FamilyWork(TypedDict, total=False):
    """Work by professionals with parents and family."""

    date: Day
    """When."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    family_person_id: str
    """With whom."""

    kind: Literal["visit", "meeting", "direct_work", "call", "letter", "group", "information_only"]
    """What."""

    purpose: Literal["address_reasons_for_care", "support_relationship", "contact", "own_needs", "planning", "loss", "information"]
    """What for."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    worker_role: Literal["child", "parent", "relative", "carer", "social_worker", "team_manager", "senior_manager", "iro", "personal_adviser", "advocate", "independent_visitor", "mentor", "teacher", "health_professional", "support_worker", "court", "agency", "other"]
    """Who worked."""


class FileAccess(TypedDict, total=False):
    """Times the child or adult read, or asked to read, the file."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    read_on: Day | None
    """When read."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    requested_on: Day
    """When asked for."""

    support_offered_on: Day | None
    """When help with reading it was offered."""

    support_provided: Literal["before_and_during", "before_only", "none", "declined"]
    """What help was given."""


class FutureSignificance(TypedDict, total=False):
    """Statements of what the sibling tie may mean later in life."""

    by_role: Literal["child", "parent", "relative", "carer", "social_worker", "team_manager", "senior_manager", "iro", "personal_adviser", "advocate", "independent_visitor", "mentor", "teacher", "health_professional", "support_worker", "court", "agency", "other"]
    """Who said it."""

    date: Day
    """When."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    statement: str
    """What was said."""


class Handover(TypedDict, total=False):
    """How the change to the next worker was managed."""

    child_told_on: Day | None
    """When the child was told."""

    end_date: Day | None
    """Overlap to."""

    ending_meeting_on: Day | None
    """Goodbye with the old worker."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    joint_meeting_on: Day | None
    """Old and new worker together with the child."""

    planned_on: Day | None
    """When planned."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    start_date: Day | None
    """Overlap from."""


class Identity(TypedDict, total=False):
    """The sides of the child's identity."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    facets: list[Facet]
    """Dated entries about one side of the child's identity; the latest on or before the as-at date counts."""


class IdentityWork(TypedDict, total=False):
    """Work on identity and personal history other than life-story work."""

    by_role: Literal["child", "parent", "relative", "carer", "social_worker", "team_manager", "senior_manager", "iro", "personal_adviser", "advocate", "independent_visitor", "mentor", "teacher", "health_professional", "support_worker", "court", "agency", "other"]
    """Who."""

    child_asked_not_told: bool | None
    """The child was asked open questions rather than told."""

    date: Day
    """When."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    facets: list[Literal["ethnicity", "culture", "religion", "language", "gender", "sexuality", "racial_origin", "other", "personal_history"]]
    """What it was about."""

    kind: Literal["conversation", "cultural_activity", "family_history", "community_link", "mentor", "written_work", "other"]
    """What."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""


class InformationForChild(TypedDict, total=False):
    """Information about the new family and home given to the child."""

    authored_by_role: Literal["child", "parent", "relative", "carer", "social_worker", "team_manager", "senior_manager", "iro", "personal_adviser", "advocate", "independent_visitor", "mentor", "teacher", "health_professional", "support_worker", "court", "agency", "other"]
    """Who made it ('carer' when the carers did)."""

    child_friendly: bool
    """In a form this child can use."""

    covers: list[Literal["family", "home", "routines", "area", "other"]]
    """What it is about."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    received_on: Day
    """When the child got it."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""


class Introduction(TypedDict, total=False):
    """Meetings and stays before the decision or move."""

    date: Day
    """When."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    kind: Literal["visit", "overnight", "trial_stay", "carer_visited_child", "video_call"]
    """What. Only visit, overnight and trial-stay put the child in the home."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""


class InvolvementSupport(TypedDict, total=False):
    """Help to take part, for the child or for a parent."""

    date: Day
    """When."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    kind: Literal["advocate", "interpreter", "communication_aid", "child_friendly_papers", "preparation_session", "travel", "timing_changed", "family_group_conference", "other"]
    """What."""

    person_id: str | None
    """For whom; absent means the child."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    status: Literal["offered", "provided", "declined"]
    """State."""


class IroAction(TypedDict, total=False):
    """Monitoring and challenge by the IRO between and at reviews."""

    child_centred_reason: str
    """How it was for the child."""

    date: Day
    """When."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    kind: Literal["monitoring_check", "informal_challenge", "formal_dispute_resolution", "referral_outside", "commendation"]
    """What."""

    outcome: Literal["resolved", "escalated", "not_accepted", "ongoing"]
    """Result."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    topic: Literal["relationships", "drift", "placement", "contact", "plan_change", "worker_change", "other"]
    """About what."""


class LeavingCare(TypedDict, total=False):
    """The young person's position on leaving care."""

    eligibility: Literal["eligible", "relevant", "former_relevant", "qualifying", "special_guardianship_extended", "not_eligible"]
    """Status for leaving-care support."""

    eligibility_decided_on: Day | None
    """When decided."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    staying_on: list[StayingOn]
    """Staying with foster carers or in the home past 18."""

    support_offered_on: Day | None
    """When leaving-care support was first offered."""


class LegalStatus(TypedDict, total=False):
    """Legal position over time (several may run together)."""

    end_date: Day | None
    """To."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    start_date: Day
    """From."""

    status: Literal["voluntary_accommodation", "interim_care_order", "care_order", "placement_order", "emergency_protection", "remand", "special_guardianship_order", "residence_order", "adoption_order", "none"]
    """Legal basis, in the terms of 2013."""


class LifeStoryWork(TypedDict, total=False):
    """Life-story work: offers and pieces of work."""

    completed_on: Day | None
    """When a usable story was finished or last brought up to date."""

    deferred_reason: str | None
    """Why later."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    last_session_on: Day | None
    """Last working session."""

    offered_on: Day
    """When offered."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    response: Literal["accepted", "declined", "deferred", "none_yet"]
    """Answer."""

    start_date: Day | None
    """When begun."""


class LivingArrangement(TypedDict, total=False):
    """Where the sibling lives over time, as it bears on this child."""

    end_date: Day | None
    """To."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    lives_with_child: bool
    """Sibling lives in the same home as this child."""

    looked_after: bool
    """Sibling is looked after in this period."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    start_date: Day
    """From."""


class LongTermPlan(TypedDict, total=False):
    """Plan that the child is part of this family to adulthood."""

    agreed_on: Day
    """When the plan was made."""

    beyond18_support: list[str]
    """Support that can be given if the child stays past 18."""

    beyond18_support_agreed_on: Day | None
    """When that was agreed."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    formally_recognised_on: Day | None
    """When the authority's formal process recognised it."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    until_age: int
    """Age to which the plan runs."""


class Matching(TypedDict, total=False):
    """Consideration of the fit between worker and child."""

    considered_by_role: Literal["child", "parent", "relative", "carer", "social_worker", "team_manager", "senior_manager", "iro", "personal_adviser", "advocate", "independent_visitor", "mentor", "teacher", "health_professional", "support_worker", "court", "agency", "other"]
    """Who."""

    considered_on: Day
    """When."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    factors: list[Literal["child_view", "existing_relationship", "skills_and_experience", "culture_language", "gender", "location", "continuity", "caseload", "other"]]
    """What was weighed."""

    rationale: str
    """Why this worker."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""


class Measurement(TypedDict, total=False):
    """Progress readings."""

    date: Day
    """When."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    method: Literal["scale", "observation", "child_account", "record", "other"]
    """How."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    result: Literal["better", "same", "worse", "achieved", "not_known"]
    """Reading."""


class Monitoring(TypedDict, total=False):
    """Checks on support needs after return."""

    by_role: Literal["child", "parent", "relative", "carer", "social_worker", "team_manager", "senior_manager", "iro", "personal_adviser", "advocate", "independent_visitor", "mentor", "teacher", "health_professional", "support_worker", "court", "agency", "other"]
    """Who."""

    date: Day
    """When."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    further_needed: bool
    """More support or monitoring still needed."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""


class Move(TypedDict, total=False):
    """Planned or actual moves from one home to another."""

    belongings_packed_in: Literal["own_luggage", "luggage_provided", "bin_bags", "other"] | None
    """How belongings travelled."""

    carer_support: list[CarerSupport]
    """Support by people the child has a good relationship with, across the move."""

    child_told_on: Day | None
    """When the child was told of the move."""

    child_wished_to_stay: bool | None
    """The child had said they wanted to stay where they were."""

    continuing_relationships: list[ContinuingRelationship]
    """Relationships the move plan keeps."""

    date: Day
    """Day of the move."""

    emergency: bool
    """Made without time to plan."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    from_placement_id: str | None
    """Home left."""

    id: str
    """Link target."""

    kind: Literal["placement_change", "return_home", "to_kinship", "to_special_guardianship", "to_adoption", "to_permanent_fostering", "leaving_care"]
    """What sort of transition."""

    previous_placement: PreviousPlacement | None
    """What happened to the home left behind."""

    reason_code: Literal["planned_permanence", "returned_home", "child_request", "carer_request", "breakdown", "safeguarding", "cost", "provider_closed", "age", "administrative", "other"]
    """Why the child moved."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    security: Security | None
    """When the new home was judged secure."""

    to_placement_id: str | None
    """Home joined."""


class NeedsAssessment(TypedDict, total=False):
    """Assessments of need."""

    date: Day
    """When finished."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    id: str
    """Link target."""

    kind: Literal["sdq", "health", "child_and_family", "return_home_child", "return_home_parent", "kinship_carer_need", "kinship_child_need", "special_guardianship_support", "adoption_support", "wellbeing", "pathway_needs", "sibling", "other"]
    """What kind."""

    person_id: str | None
    """Whose needs; absent means the child's."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    requested_on: Day | None
    """When asked for."""

    score: float | None
    """Score where the instrument has one."""

    summary: str | None
    """Conclusion."""


class NetworkMember(TypedDict, total=False):
    """People named in the plan as continuing support."""

    agreed_on: Day | None
    """When they agreed."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    part: Literal["key", "contributory"]
    """How central."""

    person_id: str
    """Who."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""


class NetworkSearch(TypedDict, total=False):
    """Searches for relatives and friends before or at entry to care."""

    date: Day
    """When."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    method: Literal["parent_asked", "child_asked", "genogram", "letters", "records", "family_meeting", "other"]
    """How."""

    person_ids: list[str]
    """Who was found."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""


class Occurrence(TypedDict, total=False):
    """What happened on each agreed occasion."""

    date: Day
    """When due."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    happened: bool
    """It took place."""

    not_happened_reason: Literal["child_choice", "other_person", "transport", "staffing", "cost", "illness", "safeguarding", "other"] | None
    """Why not."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""


class OwnSpace(TypedDict, total=False):
    """Confirmations of the child's own space."""

    child_can_personalise: bool
    """The child can make it their own."""

    confirmed_by_role: Literal["child", "parent", "relative", "carer", "social_worker", "team_manager", "senior_manager", "iro", "personal_adviser", "advocate", "independent_visitor", "mentor", "teacher", "health_professional", "support_worker", "court", "agency", "other"]
    """Who confirmed; 'child' is best."""

    confirmed_on: Day
    """When seen or said."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    kind: Literal["own_room", "own_part_of_shared_room", "other_own_space", "none"]
    """What the child has."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""


class Person(TypedDict, total=False):
    """Everybody the record mentions, once each; other entities point here."""

    died_on: Day | None
    """Date of death, where known; rules about involving the person then do not apply."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    id: str
    """Link target."""

    kind: Literal["family", "carer", "professional", "friend"]
    """Broad grouping used by rules."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    role: Literal["mother", "father", "other_parent", "sibling", "grandparent", "other_relative", "family_friend", "friend", "foster_carer", "kinship_carer", "residential_worker", "adopter", "special_guardian", "foster_family_member", "social_worker", "iro", "personal_adviser", "advocate", "independent_visitor", "mentor", "teacher", "health_professional", "support_worker", "other"]
    """Main role in the child's life."""


class Placement(TypedDict, total=False):
    """One timeline of every home, in care and after it."""

    carer_information_given_on: Day | None
    """When full information about the child was given to the carers."""

    carer_person_ids: list[str]
    """Main carers; in a home, the key workers."""

    carers_known_to_child: bool
    """The child already knew at least one main carer."""

    child_experience: list[ChildExperience]
    """What it is like for the child, in the child's terms."""

    continuity_plan: ContinuityPlan | None
    """Plan for keeping key relationships in a distant or disrupted placement."""

    decision: PlacementDecision | None
    """How the placement was decided."""

    distance_from_home_miles: float
    """Straight-line miles from the family home."""

    distance_from_school_miles: float | None
    """Straight-line miles from the school attended before the move; absent if not of school age."""

    emergency: bool
    """Made in an emergency, with no time to plan."""

    end_date: Day | None
    """Day it ended (first night elsewhere)."""

    end_reason: Literal["planned_permanence", "returned_home", "child_request", "carer_request", "breakdown", "safeguarding", "cost", "provider_closed", "age", "administrative", "other"] | None
    """Why it ended."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    id: str
    """Link target."""

    information_for_child: list[InformationForChild]
    """Information about the new family and home given to the child."""

    introductions: list[Introduction]
    """Meetings and stays before the decision or move."""

    long_term_plan: LongTermPlan | None
    """Plan that the child is part of this family to adulthood."""

    needs_match_assessed_on: Day | None
    """When it was assessed that the carers can meet this child's needs."""

    options: list[PlacementOption]
    """Placements found for this move, including the one used."""

    own_space: list[OwnSpace]
    """Confirmations of the child's own space."""

    planned_end_date: Day | None
    """Expected end, known at the start."""

    provider_id: str | None
    """Agency, service or home."""

    purpose: Literal["emergency", "respite", "assessment", "bridging", "short_term", "long_term", "permanent"]
    """Intended purpose at the start."""

    purpose_agreed_on: Day | None
    """When carers, child and authority agreed what the placement is for."""

    recommended_type: Literal["foster_care", "kinship_foster_care", "childrens_home", "residential_school", "placed_with_parents", "supported_lodgings", "semi_independent", "secure", "adoptive_placement", "returned_home", "kinship_outside_care", "special_guardianship", "adopted", "staying_on", "independent"]
    """Kind of home the social worker recommended before the search; absent if none was recorded."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    resourcing: Resourcing | None
    """What has been put behind the arrangement."""

    start_date: Day
    """First night."""

    type: Literal["foster_care", "kinship_foster_care", "childrens_home", "residential_school", "placed_with_parents", "supported_lodgings", "semi_independent", "secure", "adoptive_placement", "returned_home", "kinship_outside_care", "special_guardianship", "adopted", "staying_on", "independent"]
    """Kind of home. 'staying-on' is remaining with a former foster carer or home past 18."""


class PlacementDecision(TypedDict, total=False):
    """How the placement was decided."""

    basis_factors: list[Literal["child_needs", "child_view", "sibling", "continuity", "location", "availability", "cost", "legal_direction"]]
    """Grounds recorded for the choice."""

    child_involvement: Literal["chose", "contributed", "informed_only", "not_involved", "not_able"]
    """Highest level reached. 'not-able' needs an exception or an observed view."""

    explained_to_child_on: Day | None
    """When the reasons were explained."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    final_on: Day
    """Final decision."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    view_ids: list[str]
    """Views drawn on."""

    views_response: str | None
    """How the views were used."""


class PlacementOption(TypedDict, total=False):
    """Placements found for this move, including the one used."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    held_as_backup_until: Day | None
    """Until when a second choice was kept open."""

    id: str
    """Link target."""

    identified_on: Day
    """When found."""

    not_chosen_reason: str | None
    """Why not."""

    outcome: Literal["chosen", "held_as_backup", "not_chosen", "withdrawn"]
    """What became of it."""

    presented_to_child_on: Day | None
    """When the child was told of it."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    suitability_reason: str
    """Why."""

    suitable: bool
    """Assessed as able to meet this child's needs."""

    type: Literal["foster_care", "kinship_foster_care", "childrens_home", "residential_school", "placed_with_parents", "supported_lodgings", "semi_independent", "secure", "adoptive_placement", "returned_home", "kinship_outside_care", "special_guardianship", "adopted", "staying_on", "independent"]
    """Kind of home."""


class Plan(TypedDict, total=False):
    """Plans in force over time."""

    alternative_family_search: list[FamilySearch]
    """Steps to find another family when the birth family cannot be it."""

    changes: list[PlanChange]
    """Changes to the plan."""

    domains: list[PlanDomain]
    """Areas the plan covers."""

    end_date: Day | None
    """To."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    family_based: bool | None
    """The route is life in a family."""

    id: str
    """Link target."""

    intended_lifelong: bool | None
    """The arrangement is meant to last throughout life, not only to 18."""

    permanence_route: Literal["return_home", "kinship", "adoption", "long_term_fostering", "special_guardianship", "residential", "independence", "undecided"] | None
    """Route to permanence."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    start_date: Day
    """From."""

    support_network: list[NetworkMember]
    """People named in the plan as continuing support."""

    timescale_reason: str | None
    """Why the timetable fits the child."""

    type: Literal["care_plan", "placement_plan", "permanence_plan", "return_home_plan", "pathway_plan", "special_guardianship_support_plan", "adoption_support_plan", "kinship_support_plan", "education_plan"]
    """Kind of plan."""


class PlanChange(TypedDict, total=False):
    """Changes to the plan."""

    date: Day
    """When the change took effect."""

    description: str
    """What changed."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    iro_involved_on: Day | None
    """When."""

    iro_involvement: Literal["consulted_before", "took_part", "informed_after", "none"]
    """What part the IRO had."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    significant: bool
    """Judged significant for the child."""


class PlanDomain(TypedDict, total=False):
    """Areas the plan covers."""

    actions: list[DomainAction]
    """What will be done in that area."""

    assessed_on: Day
    """When need was assessed."""

    domain: Literal["psychological", "emotional", "social_network", "relationships", "identity", "health", "education", "employment", "accommodation", "money", "practical_skills", "contact"]
    """Area."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""


class PreviousPlacement(TypedDict, total=False):
    """What happened to the home left behind."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    kept_open_from: Day | None
    """From when it was held."""

    kept_open_until: Day | None
    """Until when."""

    not_kept_open_reason: str | None
    """Why it could not be held."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""


class RecordAudit(TypedDict, total=False):
    """Checks of how well the file is kept."""

    auditor_role: Literal["child", "parent", "relative", "carer", "social_worker", "team_manager", "senior_manager", "iro", "personal_adviser", "advocate", "independent_visitor", "mentor", "teacher", "health_professional", "support_worker", "court", "agency", "other"]
    """Who."""

    date: Day
    """When."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    gaps: list[str]
    """What was missing."""

    quality: Literal["good", "adequate", "inadequate"]
    """Judgement."""

    readable_by_child: bool
    """Written and held so that the child could find and follow it."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""


class Relationship(TypedDict, total=False):
    """A relationship of the child's with one person."""

    assessments: list[RelationshipAssessment]
    """Dated judgements about the relationship; the latest on or before the as-at date counts."""

    considerations: list[Consideration]
    """Times when someone considered making the relationship possible."""

    end_date: Day | None
    """When it ended, if it has."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    person_id: str
    """Who."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    restrictions: list[Restriction]
    """Recorded limits on the relationship."""

    role_end_reason: Literal["adult_changed_job", "child_moved", "child_entered_care", "child_left_care", "other"] | None
    """Why the formal role ended."""

    role_ended_on: Day | None
    """When the person's formal role ended (changed job, placement ended, child left)."""

    start_date: Day | None
    """When it began, if known."""

    status: Literal["existing", "wished_for"]
    """'wished-for' is a relationship the child wants but does not yet have."""

    support_actions: list[SupportAction]
    """Things done so that the relationship can live."""


class RelationshipAction(TypedDict, total=False):
    """Actions agreed to support relationships."""

    action: str
    """What."""

    done_on: Day | None
    """When done."""

    due_on: Day
    """By when."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    owner_role: Literal["child", "parent", "relative", "carer", "social_worker", "team_manager", "senior_manager", "iro", "personal_adviser", "advocate", "independent_visitor", "mentor", "teacher", "health_professional", "support_worker", "court", "agency", "other"]
    """Who is to do it."""

    person_id: str
    """With whom."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""


class RelationshipAssessment(TypedDict, total=False):
    """Dated judgements about the relationship; the latest on or before the as-at date counts."""

    by_role: Literal["child", "parent", "relative", "carer", "social_worker", "team_manager", "senior_manager", "iro", "personal_adviser", "advocate", "independent_visitor", "mentor", "teacher", "health_professional", "support_worker", "court", "agency", "other"]
    """Who recorded it."""

    child_wish: Literal["keep", "develop", "start", "reduce", "end", "no_view", "not_asked"]
    """What the child wants."""

    date: Day
    """When judged."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    important_to_child: bool
    """The child says (or shows) that the person matters, now or possibly later."""

    quality: Literal["good", "mixed", "poor", "harmful", "not_known"]
    """Judged quality."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""


class RelationshipMap(TypedDict, total=False):
    """Occasions when the child's whole network was set out (eco-map, genogram, conversation)."""

    by_role: Literal["child", "parent", "relative", "carer", "social_worker", "team_manager", "senior_manager", "iro", "personal_adviser", "advocate", "independent_visitor", "mentor", "teacher", "health_professional", "support_worker", "court", "agency", "other"]
    """Who led it."""

    changes_noted: bool
    """It was compared with the one before."""

    child_took_part: bool
    """The child contributed."""

    date: Day
    """When."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    includes_potential: bool
    """It asked who may become important, not only who already is."""

    person_ids: list[str]
    """Who was on it."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""


class Resourcing(TypedDict, total=False):
    """What has been put behind the arrangement."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    funding_agreed_on: Day | None
    """When funding was agreed."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    support_plan_agreed_on: Day | None
    """When a support plan was agreed."""


class Restriction(TypedDict, total=False):
    """Recorded limits on the relationship."""

    basis: Literal["court_order", "safeguarding_assessment", "child_wish", "person_declines"]
    """Ground for the limit."""

    end_date: Day | None
    """To."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    reason: str
    """Explanation."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    start_date: Day
    """From."""


class ReturnHome(TypedDict, total=False):
    """Decisions that the child goes back to a parent."""

    child_assessed_on: Day | None
    """Child's support needs assessed."""

    child_was_accommodated: bool
    """The child was accommodated by agreement rather than under a care order, so stops being in care on return."""

    decided_on: Day
    """When the authority decided."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    id: str
    """Link target."""

    monitoring: list[Monitoring]
    """Checks on support needs after return."""

    monitoring_end_reason: str | None
    """Why it was no longer necessary."""

    monitoring_ended_on: Day | None
    """When monitoring stopped."""

    parent_assessed_on: Day | None
    """Parent's support needs assessed."""

    parent_person_id: str
    """To which parent."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    returned_on: Day | None
    """When the child went home."""


class Review(TypedDict, total=False):
    """Statutory reviews of the child's case."""

    child_participation: Literal["attended_spoke", "attended_advocate_spoke", "attended_other_means", "attended_did_not_contribute", "views_sent_advocate", "views_sent_other", "not_attended_no_views", "under_four"]
    """As in the SSDA 903 participation codes."""

    date: Day
    """When held."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    id: str
    """Link target."""

    iro_person_id: str
    """Who chaired."""

    iro_saw_child_alone: bool | None
    """The child could talk without carers or social worker there."""

    iro_saw_child_on: Day | None
    """When the IRO saw the child beforehand."""

    participants: list[ReviewParticipant]
    """Who was part of the review and how."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    relationships: ReviewRelationships | None
    """What the review did about relationships."""


class ReviewParticipant(TypedDict, total=False):
    """Who was part of the review and how."""

    capacity: Literal["child", "parent", "carer", "relative", "social_worker", "iro", "advocate", "teacher", "health", "other"]
    """In what capacity."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    involvement: Literal["took_part", "views_obtained", "informed_only", "not_involved"]
    """How far."""

    person_id: str
    """Who."""

    reason_not_involved: str | None
    """Why not."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""


class ReviewRelationships(TypedDict, total=False):
    """What the review did about relationships."""

    actions: list[RelationshipAction]
    """Actions agreed to support relationships."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    good_relationship_person_ids: list[str]
    """Good relationships recognised."""

    important_person_ids: list[str]
    """All people considered as important or potentially so."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""


class SchoolMeeting(TypedDict, total=False):
    """School meetings about this child."""

    date: Day
    """When."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    invited_person_ids: list[str]
    """Who was invited."""

    kind: Literal["parents_evening", "education_plan", "behaviour", "special_needs", "exclusion", "transition", "other"]
    """What."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""


class Search(TypedDict, total=False):
    """Steps to find somebody when nobody could be named."""

    action: Literal["life_long_links", "family_network_search", "independent_visitor", "mentor", "former_carer_approach", "befriending", "other"]
    """What was done."""

    by_role: Literal["child", "parent", "relative", "carer", "social_worker", "team_manager", "senior_manager", "iro", "personal_adviser", "advocate", "independent_visitor", "mentor", "teacher", "health_professional", "support_worker", "court", "agency", "other"]
    """Who."""

    date: Day
    """When."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    outcome: Literal["found", "ongoing", "none"]
    """Result."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""


class Security(TypedDict, total=False):
    """When the new home was judged secure."""

    basis: str | None
    """On what grounds."""

    confirmed_by_role: Literal["child", "parent", "relative", "carer", "social_worker", "team_manager", "senior_manager", "iro", "personal_adviser", "advocate", "independent_visitor", "mentor", "teacher", "health_professional", "support_worker", "court", "agency", "other"] | None
    """By whom."""

    confirmed_on: Day | None
    """When."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""


class SeparationDecision(TypedDict, total=False):
    """Decisions that the siblings live apart."""

    date: Day
    """When decided."""

    decided_by_role: Literal["child", "parent", "relative", "carer", "social_worker", "team_manager", "senior_manager", "iro", "personal_adviser", "advocate", "independent_visitor", "mentor", "teacher", "health_professional", "support_worker", "court", "agency", "other"]
    """Who decided."""

    evidence: list[SeparationEvidence]
    """What the reason rests on."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    reason: str
    """Explanation."""

    reason_code: Literal["risk_between_siblings", "differing_assessed_needs", "child_wish", "sibling_wish", "court_direction", "no_placement_for_group", "cost", "not_in_care", "other"]
    """Ground."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    reviewed_on: Day | None
    """Last date the decision was looked at again."""


class SeparationEvidence(TypedDict, total=False):
    """What the reason rests on."""

    date: Day
    """When gathered."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    kind: Literal["sibling_assessment", "professional_assessment", "child_view", "court_finding", "other"]
    """Sort of evidence."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    summary: str
    """What it showed."""


class Service(TypedDict, total=False):
    """Services asked for, offered and given."""

    decision: Literal["offered", "refused", "waiting", "declined_by_recipient"]
    """State of the request."""

    end_date: Day | None
    """To."""

    end_reason: Literal["need_met", "recipient_ended", "age", "legal_status_change", "placement_change", "funding", "provider", "other"] | None
    """Why it stopped."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    id: str
    """Link target."""

    kind: Literal["counselling", "family_therapy", "mediation", "advocacy", "mental_health", "therapeutic_parenting", "advice_guidance", "training", "respite", "day_care", "holiday_scheme", "support_group", "practical_help", "financial", "legal_advice", "return_home_support", "contact_support", "mentoring", "other"]
    """What."""

    need_id: str | None
    """Need it answers."""

    offered_on: Day | None
    """When offered."""

    recipient_person_id: str | None
    """For whom; absent means the child."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    requested_on: Day | None
    """When asked for."""

    start_date: Day | None
    """From."""


class Sibling(TypedDict, total=False):
    """Brothers and sisters, however related, whom the child or family counts as such."""

    development_actions: list[DevelopmentAction]
    """Steps that build the tie while apart."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    future_significance: list[FutureSignificance]
    """Statements of what the sibling tie may mean later in life."""

    living_arrangements: list[LivingArrangement]
    """Where the sibling lives over time, as it bears on this child."""

    person_id: str
    """Who."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    relation: Literal["full", "half", "step", "adoptive", "other"]
    """Kind of tie."""

    separation_decisions: list[SeparationDecision]
    """Decisions that the siblings live apart."""


class StatusChangeRequest(TypedDict, total=False):
    """Requests to change what a placement counts as (for example short-term to long-term, fostering to special guardianship)."""

    continues_relationships: bool
    """Granting it would let relationships continue."""

    decided_on: Day | None
    """When."""

    decision: Literal["granted", "refused", "pending", "withdrawn"]
    """Result."""

    explained_on: Day | None
    """When the answer was explained to the person who asked and to the child."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    placement_id: str
    """Which placement."""

    reason: str | None
    """Explanation."""

    reason_code: Literal["child_welfare", "child_view", "assessed_unsuitable", "legal_bar", "cost", "policy", "timing", "other"] | None
    """Ground for refusal."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    requested_by_role: Literal["child", "parent", "relative", "carer", "social_worker", "team_manager", "senior_manager", "iro", "personal_adviser", "advocate", "independent_visitor", "mentor", "teacher", "health_professional", "support_worker", "court", "agency", "other"]
    """Who asked."""

    requested_on: Day
    """When."""

    requested_status: Literal["long_term_foster", "permanent_foster", "special_guardianship", "adoption", "kinship_approval", "other"]
    """What was asked for."""


class StayingOn(TypedDict, total=False):
    """Staying with foster carers or in the home past 18."""

    carer_agrees: bool | None
    """The carers or the home agree."""

    discussed_on: Day
    """When raised with the young person."""

    end_date: Day | None
    """Until when."""

    end_reason: Literal["young_person_choice", "carer_choice", "authority_decision", "funding", "age_limit", "other"] | None
    """Why it ended."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    part_of_foster_family: bool | None
    """Judged to have become part of the family."""

    placement_id: str
    """Which home."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    start_date: Day | None
    """From when they stayed on."""

    support_items: list[SupportItem]
    """Support to carers or home, before and after 18."""

    young_person_wish: Literal["stay", "leave", "undecided"]
    """What they want."""


class SupportAction(TypedDict, total=False):
    """Things done so that the relationship can live."""

    by_role: Literal["child", "parent", "relative", "carer", "social_worker", "team_manager", "senior_manager", "iro", "personal_adviser", "advocate", "independent_visitor", "mentor", "teacher", "health_professional", "support_worker", "court", "agency", "other"]
    """Who acted."""

    date: Day
    """When done or due."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    kind: Literal["contact_arranged", "travel_paid", "mediation", "introduction", "contact_details_shared", "permission_given", "worker_time_allowed", "celebration_invite", "advice", "other"]
    """What."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    status: Literal["planned", "done", "refused"]
    """State on that date."""


class SupportItem(TypedDict, total=False):
    """Support to carers or home, before and after 18."""

    after18: bool
    """In place after."""

    before18: bool
    """In place before."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    kind: Literal["fee", "allowance", "supervising_social_worker", "training", "respite", "insurance", "other"]
    """What."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    still_needed: bool
    """Still needed after 18."""


class SupportNeed(TypedDict, total=False):
    """Needs found."""

    assessment_id: str | None
    """Where found."""

    domain: Literal["emotional", "mental_health", "trauma_loss", "behaviour", "education", "health", "identity", "family_relationships", "contact", "parenting", "practical", "financial", "legal", "respite", "other"]
    """Area."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    id: str
    """Link target."""

    identified_on: Day
    """When."""

    long_term: bool | None
    """Expected to last."""

    person_id: str | None
    """Whose; absent means the child's."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    resolved_on: Day | None
    """When no longer present."""

    specialist: bool | None
    """Needs a specialist service."""


class Supporter(TypedDict, total=False):
    """People named as likely to be there."""

    confirmed_by_person_on: Day | None
    """When the person said yes."""

    ended_on: Day | None
    """When they fell away."""

    endorsed_by_child_on: Day | None
    """When the child agreed."""

    expected_beyond_age: int
    """Age beyond which support is expected."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    identified_on: Day
    """When named."""

    person_id: str
    """Who."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""


class View(TypedDict, total=False):
    """Views, wishes and feelings of the child, and of others where said."""

    date: Day
    """When given."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    id: str
    """Link target."""

    in_private: bool | None
    """Given without people the child might not speak freely in front of."""

    method: Literal["conversation", "activity", "written", "advocate", "digital", "observation"]
    """How given."""

    person_id: str | None
    """Whose; absent means the child's."""

    recorded_by_role: Literal["child", "parent", "relative", "carer", "social_worker", "team_manager", "senior_manager", "iro", "personal_adviser", "advocate", "independent_visitor", "mentor", "teacher", "health_professional", "support_worker", "court", "agency", "other"]
    """Who wrote it down."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    response: ViewResponse | None
    """What was done with the view."""

    topic: Literal["placement", "placement_experience", "contact", "siblings", "identity", "worker", "plan", "education", "return_home", "leaving_care", "family", "other"]
    """About what."""


class ViewResponse(TypedDict, total=False):
    """What was done with the view."""

    challenge_route_explained: bool | None
    """The person was told what to do if unhappy."""

    explained_on: Day | None
    """When the answer was given back."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    outcome: Literal["followed", "partly_followed", "not_followed", "pending"]
    """Result."""

    reason: str | None
    """Why."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""


class WorkerChangeRequest(TypedDict, total=False):
    """The child's requests for a different social worker (or other worker)."""

    considered_by_role: Literal["child", "parent", "relative", "carer", "social_worker", "team_manager", "senior_manager", "iro", "personal_adviser", "advocate", "independent_visitor", "mentor", "teacher", "health_professional", "support_worker", "court", "agency", "other"] | None
    """By whom."""

    considered_on: Day | None
    """When considered."""

    decision: Literal["agreed", "refused", "other_remedy", "pending"]
    """Result."""

    explained_to_child_on: Day | None
    """When the child was told the answer and why."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    reason: str | None
    """Why."""

    recorded_on: Day
    """When this entry was written into the record, where that is kept apart from when it happened."""

    requested_on: Day
    """When."""

    role: Literal["social_worker", "iro", "personal_adviser", "support_worker", "other"]
    """Which worker."""


class _ChildRequired(TypedDict):
    """What every `Child` has."""

    document_type: Literal["child"]
    """What the document is about."""

    record_id: str
    """The identifier of this record, a pseudonym; reports repeat it."""

    schema_version: Literal["1"]
    """The version of the model."""


class Child(_ChildRequired, total=False):
    """One child's case record over time, as far as it goes on."""

    allocations: list[Allocation]
    """Professionals allocated to the child over time."""

    alternative_carers: list[AlternativeCarer]
    """Relatives or friends who might care for the child."""

    assessments: list[NeedsAssessment]
    """Assessments of need."""

    attestations: list[Attestation]
    """Signed statements answering one check where no recorded fact can. One shape in every document."""

    care_episodes: list[CareEpisode]
    """Continuous periods of being looked after."""

    carer_payments: list[CarerPayment]
    """Regular payments to the people caring for the child."""

    child: ChildDetails
    """Who the record is about."""

    contact_arrangements: list[ContactArrangement]
    """Agreed ways of keeping in touch."""

    court_proceedings: list[CourtProceedings]
    """Care, placement or adoption proceedings."""

    decisions: list[Decision]
    """Planning and decision-making events apart from reviews."""

    delegated_decisions: list[DelegatedDecision]
    """Who may decide what."""

    education: Education
    """What schools did about this child."""

    enduring_support: EnduringSupport
    """Who is likely to be there at 25 and beyond, and what was done to find them."""

    exceptions: list[Exception]
    """Recorded exceptional reasons. One shape for every departure the text allows."""

    extensions: Any
    """Anything of the system's own: carried, never read."""

    extracted_on: Day
    """The day up to which the record is complete; to ask about a later day is an error."""

    family_group_conferences: list[FamilyGroupConference]
    """Family group conferences offered or held."""

    family_work: list[FamilyWork]
    """Work by professionals with parents and family."""

    file_access: list[FileAccess]
    """Times the child or adult read, or asked to read, the file."""

    identity: Identity
    """The sides of the child's identity."""

    identity_work: list[IdentityWork]
    """Work on identity and personal history other than life-story work."""

    involvement_support: list[InvolvementSupport]
    """Help to take part, for the child or for a parent."""

    iro_actions: list[IroAction]
    """Monitoring and challenge by the IRO between and at reviews."""

    leaving_care: LeavingCare | None
    """The young person's position on leaving care."""

    legal_statuses: list[LegalStatus]
    """Legal position over time (several may run together)."""

    life_story_work: list[LifeStoryWork]
    """Life-story work: offers and pieces of work."""

    moves: list[Move]
    """Planned or actual moves from one home to another."""

    network_searches: list[NetworkSearch]
    """Searches for relatives and friends before or at entry to care."""

    outcomes: list[DesiredOutcome]
    """Desired outcomes for this child."""

    people: list[Person]
    """Everybody the record mentions, once each; other entities point here."""

    placements: list[Placement]
    """One timeline of every home, in care and after it."""

    plans: list[Plan]
    """Plans in force over time."""

    record_audits: list[RecordAudit]
    """Checks of how well the file is kept."""

    relationship_maps: list[RelationshipMap]
    """Occasions when the child's whole network was set out (eco-map, genogram, conversation)."""

    relationships: list[Relationship]
    """A relationship of the child's with one person."""

    return_home: list[ReturnHome]
    """Decisions that the child goes back to a parent."""

    reviews: list[Review]
    """Statutory reviews of the child's case."""

    services: list[Service]
    """Services asked for, offered and given."""

    siblings: list[Sibling]
    """Brothers and sisters, however related, whom the child or family counts as such."""

    status_change_requests: list[StatusChangeRequest]
    """Requests to change what a placement counts as (for example short-term to long-term, fostering to special guardianship)."""

    support_needs: list[SupportNeed]
    """Needs found."""

    views: list[View]
    """Views, wishes and feelings of the child, and of others where said."""

    worker_change_requests: list[WorkerChangeRequest]
    """The child's requests for a different social worker (or other worker)."""
