"""The eight rules by hand, in Python. Decisions are numbers, the worst first, so that the worst of several is the least."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Any

NOT_MET, UNCLEAR, DEPARTED, MET, NOT_APPLICABLE = range(5)
SINCE, AS_AT = "2025-03-31", "2026-03-31"
LATELY = timedelta(days=28)
Entry = dict[str, Any]


def decide(child: Entry, near_miles: float) -> list[int]:
    """Give the decisions of the eight rules."""
    now = looked_after(child, AS_AT)
    return [
        placed_near(child, near_miles),
        informed_before_moving(child),
        informed_by_carers(child),
        seen_before_review(child),
        identity_supported(child) if now else NOT_APPLICABLE,
        siblings_together(child) if now else NOT_APPLICABLE,
        few_administrative_changes(child) if now else NOT_APPLICABLE,
        few_changes(child),
    ]


def worst(decisions: Iterable[int]) -> int:
    """Give the worst; of none, not applicable."""
    return min(decisions, default=NOT_APPLICABLE)


def in_the_year(day: str | None) -> bool:
    """Whether a day is recorded and lies in the year up to the day judged."""
    return day is not None and SINCE <= day <= AS_AT


def open_on(entry: Entry, day: str) -> bool:
    """Whether something had begun by a day and was not over."""
    end = entry.get("end_date")
    return entry["start_date"] <= day and (end is None or end > day)


def looked_after(child: Entry, day: str) -> bool:
    """Whether a care episode is open on a day."""
    return any(open_on(episode, day) for episode in child["care_episodes"])


def new_placements(child: Entry) -> Iterator[Entry]:
    """Give the placements that began in the year."""
    return (placement for placement in child["placements"] if in_the_year(placement["start_date"]))


def placed_near(child: Entry, near_miles: float) -> int:
    """CI-5.2.b.1/a: placed near home and school, or an exception gives the need."""
    return worst(
        near(child, placement, near_miles)
        for placement in new_placements(child)
        if placement["purpose"] != "respite" and looked_after(child, placement["start_date"])
    )


def near(child: Entry, placement: Entry, near_miles: float) -> int:
    """Judge one placement."""
    miles = placement.get("distance_from_home_miles"), placement.get("distance_from_school_miles")
    if not any(one is not None and one > near_miles for one in miles):
        return UNCLEAR if None in miles else MET
    exceptions = child.get("exceptions")
    if exceptions is None:
        return UNCLEAR
    excused = any(
        one["topic"] == "distance"
        and one["about_id"] == placement["id"]
        and one["circumstances"]
        and one["evidence"]
        and one["decided_on"] <= placement["start_date"]
        for one in exceptions
    )
    return DEPARTED if excused else NOT_MET


def informed_before_moving(child: Entry) -> int:
    """CI-6.2/a: the child knew something of the new family and home before moving in with strangers."""

    def informed(placement: Entry) -> int:
        told = placement.get("information_for_child")
        if told is None:
            return UNCLEAR
        covered = {what for one in told if one["received_on"] <= placement["start_date"] for what in one["covers"]}
        return MET if {"family", "home"} <= covered else NOT_MET

    return worst(informed(placement) for placement in new_placements(child) if not placement["carers_known_to_child"])


def informed_by_carers(child: Entry) -> int:
    """CI-6.2/b: what they were given suits a child, and the carers made it."""

    def suits(told: Entry) -> int:
        role = told.get("authored_by_role")
        if not told["child_friendly"]:
            return NOT_MET
        return UNCLEAR if role is None else MET if role == "carer" else NOT_MET

    def informed(placement: Entry) -> int:
        told = placement.get("information_for_child")
        if told is None:
            return UNCLEAR
        return max((suits(one) for one in told if one["received_on"] <= placement["start_date"]), default=NOT_APPLICABLE)

    return worst(informed(placement) for placement in new_placements(child) if not placement["carers_known_to_child"])


def seen_before_review(child: Entry) -> int:
    """CI-9.6.2/a: the reviewing officer saw the child in the 28 days before the review, and after the review before."""

    def judge(review: Entry) -> int:
        if "iro_saw_child_on" not in review:
            return UNCLEAR
        seen, day = review["iro_saw_child_on"], review["date"]
        if seen is None or seen > day or date.fromisoformat(day) - date.fromisoformat(seen) > LATELY:
            return NOT_MET
        return NOT_MET if any(seen <= other["date"] < day for other in child["reviews"]) else MET

    return worst(judge(review) for review in child["reviews"] if in_the_year(review["date"]))


def identity_supported(child: Entry) -> int:
    """CI-5.3.1/b: some support with identity in the last year."""
    work, stories = child.get("identity_work"), child.get("life_story_work")
    begun = (day for story in stories or () for day in (story.get("start_date"), story.get("last_session_on")))
    if any(in_the_year(one["date"]) for one in work or ()) or any(map(in_the_year, begun)):
        return MET
    if work is None or stories is None:
        return UNCLEAR
    said = all("start_date" in story and "last_session_on" in story for story in stories)
    return NOT_MET if said else UNCLEAR


def siblings_together(child: Entry) -> int:
    """CI-5.6.1/a: brothers and sisters in care live together, or the record holds the evidence for living apart."""
    siblings = child.get("siblings")
    if siblings is None:
        return UNCLEAR
    homes = [sibling.get("living_arrangements") for sibling in siblings]
    in_care = [[home for home in some or () if home["looked_after"] and open_on(home, AS_AT)] for some in homes]
    apart = [any(not home["lives_with_child"] for home in some) for some in in_care]
    if any(apart):
        return min(
            UNCLEAR if some is None else separated(sibling) if is_apart else DEPARTED
            for sibling, some, is_apart in zip(siblings, homes, apart, strict=True)
        )
    if None in homes:
        return UNCLEAR
    return MET if any(in_care) else NOT_APPLICABLE


REASONS = {"risk_between_siblings", "differing_assessed_needs", "child_wish", "sibling_wish", "court_direction"}


def separated(sibling: Entry) -> int:
    """Judge whether a decision gives one of the reasons that excuse living apart, with evidence."""
    decisions = sibling.get("separation_decisions")
    if decisions is None:
        return UNCLEAR

    def reasoned(decision: Entry) -> int:
        reason = decision.get("reason_code", "other")
        return UNCLEAR if reason == "other" else DEPARTED if reason in REASONS else NOT_MET

    def evidenced(decision: Entry) -> int:
        evidence = decision.get("evidence")
        if evidence is None:
            return UNCLEAR
        return DEPARTED if any(item["date"] <= decision["date"] for item in evidence) else NOT_MET

    return max((min(reasoned(one), evidenced(one)) for one in decisions), default=NOT_MET)


def ended(child: Entry, roles: tuple[str, ...]) -> Iterator[str | None]:
    """Give why the allocations of these roles ended that ended in the year."""
    return (
        worker.get("end_reason")
        for worker in child["allocations"]
        if worker["role"] in roles and in_the_year(worker.get("end_date"))
    )


def few_administrative_changes(child: Entry) -> int:
    """CI-7.2.1/a: no social worker was lost in the year for an administrative reason."""
    reasons = ended(child, ("social_worker",))
    bad = ("administrative_transfer", "team_restructure")
    return min((UNCLEAR if reason is None else NOT_MET if reason in bad else MET for reason in reasons), default=MET)


def few_changes(child: Entry) -> int:
    """CI-9.8.f.2/a: the same social worker and officer all year, but for changes that nobody could avoid."""
    if not any(episode["start_date"] <= SINCE and open_on(episode, AS_AT) for episode in child["care_episodes"]):
        return NOT_APPLICABLE
    reasons = ended(child, ("social_worker", "iro"))
    good = ("worker_left", "child_request", "long_absence")
    return min((UNCLEAR if reason is None else MET if reason in good else NOT_MET for reason in reasons), default=MET)
