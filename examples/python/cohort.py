"""A made-up cohort of children in care, for trying the library out. No record is of anybody.

The shares follow the national returns of England for 2022 to 2025 (Department for Education) where the comments say so;
all others are invented, above all how often something is written down at all. Nothing may be concluded from them.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random
from typing import Any

AS_AT = date(2026, 3, 31)

# Age in years with the share of children (DfE 2022 to 2025).
AGES = [((0, 0), 5), ((1, 4), 14), ((5, 9), 18), ((10, 15), 38), ((16, 17), 25)]
# Homes in one year of care: one 69 per cent, three or more 10 per cent (DfE 2024).
MOVES_IN_A_YEAR = [(0, 69), (1, 21), (2, 7), (3, 3)]
# Type of placement (freedom-of-information survey of September 2024), and for a child of 16 or more.
TYPES = [
    ("foster_care", 53),
    ("kinship_foster_care", 16),
    ("childrens_home", 12),
    ("placed_with_parents", 6),
    ("supported_lodgings", 3),
]
TYPES_FROM_16 = [
    ("foster_care", 40),
    ("kinship_foster_care", 10),
    ("childrens_home", 15),
    ("semi_independent", 25),
    ("supported_lodgings", 8),
]
# Miles from home: near, over 20, and not recorded (DfE 2025, of new placements).
DISTANCES = [("near", 66), ("far", 21), ("unknown", 13)]
# Why placements ended (DfE 2024), in the model's words; 'status only' and 'other' are left out.
END_REASONS = [
    ("planned_permanence", 31),
    ("carer_request", 14),
    ("breakdown", 8),
    ("child_request", 3),
    ("administrative", 2),
    ("provider_closed", 1),
    ("safeguarding", 1),
]
LEGAL_STATUSES = [("care_order", 77), ("voluntary_accommodation", 17), ("placement_order", 6)]  # DfE 2020
# Social workers in one year: three or more for 27 per cent (DfE 2024); one and two are split as at ages 1 to 4.
WORKERS = [(1, 37), (2, 36), (3, 20), (4, 7)]
# Invented.
PARTICIPATION = [
    ("attended_spoke", 45),
    ("attended_other_means", 8),
    ("views_sent_other", 22),
    ("views_sent_advocate", 8),
    ("attended_did_not_contribute", 7),
    ("not_attended_no_views", 10),
]


def cohort(size: int = 2_000, seed: int = 2013) -> Iterator[dict[str, Any]]:
    """Make children, the same ones for the same seed.

    Parameters
    ----------
    size : int
        How many.
    seed : int
        Where chance begins.
    """
    for number in range(size):
        # Each child by chance of its own, so that a larger cohort begins with the smaller one.
        yield _Child(Random(f"{seed}/{number}"), number).record()


class _Child:
    """Makes one record."""

    def __init__(self, chance: Random, number: int) -> None:
        self.chance, self.number = chance, number
        # Some files are kept better than others: how likely it is that a thing done was also written down.
        self.care_taken = chance.betavariate(4, 3)
        youngest, oldest = self.pick(AGES)
        self.born = AS_AT - timedelta(days=chance.randint(youngest * 365 + 20, oldest * 365 + 360))
        age = (AS_AT - self.born).days
        self.entered = AS_AT - timedelta(days=min(age - 1, 30 + round(chance.expovariate(1 / 900))))
        self.people: list[dict[str, Any]] = []

    def pick(self, shares: list[tuple[Any, int]]) -> Any:
        return self.chance.choices([one for one, _ in shares], [share for _, share in shares])[0]

    def happens(self, share: float) -> bool:
        return self.chance.random() < share

    def written(self) -> bool:
        """Whether something made its way into the record."""
        return self.happens(self.care_taken)

    def day(self, first: date, last: date) -> str:
        return (first + timedelta(days=self.chance.randint(0, max(0, (last - first).days)))).isoformat()

    def person(self, role: str, kind: str) -> str:
        name = f"p-{len(self.people) + 1}"
        self.people.append({"id": name, "role": role, "kind": kind})
        return name

    def record(self) -> dict[str, Any]:
        mother = self.person("mother", "family")
        placements, moves = self.homes()
        record: dict[str, Any] = {
            "document_type": "child",
            "schema_version": "1",
            "record_id": f"made-up-{self.number:04}",
            "extracted_on": AS_AT,
            "child": {"child_id": f"c-{self.number:04}", "date_of_birth": self.born, "responsible_authority_id": "la-1"},
            "care_episodes": [
                {"id": "e-1", "start_date": self.entered, "entry_route": self.pick([("emergency", 40), ("planned", 60)])}
            ],
            "legal_statuses": [{"status": self.pick(LEGAL_STATUSES), "start_date": self.entered}],
            "placements": placements,
            "moves": moves,
            "allocations": self.allocations(),
            "reviews": self.reviews(),
        }
        lists = {
            "siblings": self.siblings,
            "views": self.views,
            "life_story_work": self.life_story,
            "identity_work": self.identity_work,
            "family_work": lambda: self.family_work(mother),
            "relationships": lambda: self.relationships(mother),
            "exceptions": lambda: self.exceptions(placements),
        }
        for name, make in lists.items():
            if self.written():
                record[name] = make()
        return record | {"people": self.people}

    def homes(self) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
        days = (AS_AT - self.entered).days
        count = sum(self.pick(MOVES_IN_A_YEAR) for _ in range(max(1, round(days / 365))))
        starts = sorted({self.entered, *(self.entered + timedelta(days=self.chance.randint(1, days)) for _ in range(count))})
        placements: list[dict[str, Any]] = []
        moves: list[dict[str, Any]] = []
        for number, start in enumerate(starts, 1):
            last = number == len(starts)
            home = self.home(f"pl-{number}", start, None if last else starts[number])
            if placements:
                before = placements[-1]
                moves.append(
                    {
                        "id": f"mv-{number - 1}",
                        "kind": "placement_change",
                        "from_placement_id": before["id"],
                        "to_placement_id": home["id"],
                        "date": start,
                        "reason_code": before["end_reason"],
                        "emergency": before["end_reason"] in ("breakdown", "safeguarding"),
                    }
                )
            placements.append(home)
        return placements, moves

    def home(self, name: str, start: date, end: date | None) -> dict[str, Any]:
        kind = self.pick(TYPES_FROM_16 if (start - self.born).days > 16 * 365 else TYPES)
        carer = {"kinship_foster_care": "kinship_carer", "foster_care": "foster_carer"}.get(kind, "residential_worker")
        home: dict[str, Any] = {"id": name, "type": kind, "start_date": start}
        home["end_date"] = end
        if end:
            home["end_reason"] = self.pick(END_REASONS)
        home["purpose"] = self.pick([("short_term", 45), ("long_term", 40), ("permanent", 5), ("bridging", 10)])
        home["carers_known_to_child"] = kind in ("kinship_foster_care", "placed_with_parents")
        home["carer_person_ids"] = [self.person(carer, "carer")]
        distance = self.pick(DISTANCES)
        if distance != "unknown":
            far = distance == "far"
            home["distance_from_home_miles"] = self.chance.randint(21, 120) if far else self.chance.randint(0, 20)
            if self.written():
                home["distance_from_school_miles"] = self.chance.randint(15, 90) if far else self.chance.randint(0, 12)
        if self.written():
            told = self.happens(0.55)
            sheet = {"received_on": start, "child_friendly": self.happens(0.7), "covers": ["family", "home"]}
            if self.written():
                sheet["authored_by_role"] = self.pick([("carer", 60), ("social_worker", 40)])
            home["information_for_child"] = [sheet] if told else []
        if self.written():
            home["carer_information_given_on"] = start if self.happens(0.75) else None
        if self.written():
            home["own_space"] = [{"confirmed_on": start, "kind": "own_room", "confirmed_by_role": "social_worker"}]
        if self.written() and (end or AS_AT) > start + timedelta(days=30):
            said = {key: self.pick([("yes", 60), ("mostly", 20), ("no", 12), ("did_not_say", 8)]) for key in FEELINGS}
            home["child_experience"] = [
                {"date": self.day(start + timedelta(days=21), end or AS_AT), "recorded_by_role": "social_worker", **said}
            ]
        return home

    def allocations(self) -> list[dict[str, Any]]:
        """Social workers, one after another, over the last year or what there is of it."""
        first = max(self.entered, AS_AT - timedelta(days=365))
        changes = sorted(self.chance.sample(range(1, 365), self.pick(WORKERS) - 1))
        starts = [self.entered, *(day for day in (AS_AT - timedelta(days=365 - at) for at in changes) if day > first)]
        reasons = [("worker_left", 45), ("administrative_transfer", 25), ("team_restructure", 15), ("child_request", 2)]
        allocations = []
        for number, start in enumerate(starts, 1):
            end = starts[number] if number < len(starts) else None
            worker = {"id": f"al-{number}", "person_id": self.person("social_worker", "professional"), "role": "social_worker"}
            worker |= {"start_date": start, "end_date": end}
            if end and self.written():
                worker["end_reason"] = self.pick(reasons)
            allocations.append(worker)
        return allocations

    def reviews(self) -> list[dict[str, Any]]:
        iro = self.person("iro", "professional")
        reviews: list[dict[str, Any]] = []
        due = self.entered + timedelta(days=28)
        while due <= AS_AT:
            review: dict[str, Any] = {"id": f"rv-{len(reviews) + 1}", "date": due, "iro_person_id": iro}
            young = (due - self.born).days < 4 * 365.25
            review["child_participation"] = "under_four" if young else self.pick(PARTICIPATION)
            if self.written():
                seen = due - timedelta(days=self.chance.randint(0, 45))
                review["iro_saw_child_on"] = seen if self.happens(0.7) and seen >= self.entered else None
            reviews.append(review)
            due += timedelta(days=90 if len(reviews) == 1 else self.chance.randint(170, 200))
        return reviews

    def siblings(self) -> list[dict[str, Any]]:
        siblings = []
        for _ in range(self.pick([(0, 40), (1, 28), (2, 20), (3, 12)])):
            in_care = self.happens(0.6)
            home = {"start_date": self.entered, "looked_after": in_care, "lives_with_child": in_care and self.happens(0.5)}
            sibling = {"person_id": self.person("sibling", "family"), "relation": self.pick([("full", 60), ("half", 40)])}
            siblings.append(sibling | {"living_arrangements": [home]} if self.written() else sibling)
        return siblings

    def views(self) -> list[dict[str, Any]]:
        topics = self.chance.sample(
            ["placement", "contact", "siblings", "plan", "education", "worker"], self.chance.randint(0, 4)
        )
        views = []
        for number, topic in enumerate(topics, 1):
            day = self.day(max(self.entered, AS_AT - timedelta(days=365)), AS_AT)
            view: dict[str, Any] = {"id": f"v-{number}", "date": day, "topic": topic, "recorded_by_role": "social_worker"}
            if self.written():
                view["response"] = {"outcome": self.pick([("followed", 55), ("partly_followed", 25), ("not_followed", 20)])}
            views.append(view)
        return views

    def life_story(self) -> list[dict[str, Any]]:
        if self.happens(0.5):
            return []
        response = self.pick([("accepted", 60), ("declined", 15), ("deferred", 25)])
        work: dict[str, Any] = {"offered_on": self.day(self.entered, AS_AT), "response": response}
        if response == "accepted" and self.written():
            work["start_date"] = AS_AT if self.happens(0.5) else None
        return [work]

    def identity_work(self) -> list[dict[str, Any]]:
        days = sorted(self.day(self.entered, AS_AT) for _ in range(self.chance.randint(0, 2)))
        facets = ["ethnicity", "culture"]
        return [{"date": day, "kind": "conversation", "by_role": "social_worker", "facets": facets} for day in days]

    def family_work(self, mother: str) -> list[dict[str, Any]]:
        days = sorted(self.day(self.entered, AS_AT) for _ in range(self.chance.randint(0, 6)))
        about = {"kind": "visit", "family_person_id": mother, "worker_role": "social_worker"}
        return [{"date": day, "purpose": "support_relationship"} | about for day in days]

    def relationships(self, mother: str) -> list[dict[str, Any]]:
        assessed: dict[str, Any] = {"date": self.day(self.entered, AS_AT), "by_role": "social_worker"}
        assessed |= {"important_to_child": self.happens(0.9), "quality": self.pick([("good", 50), ("mixed", 35), ("poor", 15)])}
        if self.written():
            assessed["child_wish"] = self.pick([("keep", 55), ("develop", 25), ("reduce", 8), ("not_asked", 12)])
        relationship = {"person_id": mother, "start_date": self.born, "status": "existing"}
        return [relationship | {"assessments": [assessed] if self.written() else []}]

    def exceptions(self, placements: list[dict[str, Any]]) -> list[dict[str, Any]]:
        far = [home for home in placements if home.get("distance_from_home_miles", 0) > 20 and self.happens(0.25)]
        return [
            {
                "id": f"x-{home['id']}",
                "topic": "distance",
                "about_id": home["id"],
                "circumstances": "Made up.",
                "evidence": "Made up.",
                "decided_on": home["start_date"] - timedelta(days=self.chance.randint(0, 21)),
                "decided_by_role": "senior_manager",
            }
            for home in far
            if home["start_date"] > self.born + timedelta(days=30)
        ]


FEELINGS = ("feels_safe", "feels_loved", "feels_belongs", "expects_to_last", "placement_works")
