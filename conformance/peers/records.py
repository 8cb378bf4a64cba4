"""The records that every engine is asked about: `python records.py > records.ndjson`.

A thousand made-up children of `examples/python/cohort.py`, those of 4 to 7 KB (5 KB on average), the same ones each time,
with a little more variety in what the eight rules read.
Nothing in a record lies after the day judged, so that no engine needs to leave anything out.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "examples/python"))
from cohort import AS_AT, cohort  # noqa: E402

COUNT = 1_000
BYTES = range(4_000, 7_001)
REASONS = [
    "risk_between_siblings",
    "differing_assessed_needs",
    "child_wish",
    "court_direction",
    "no_placement_for_group",
    "cost",
    "other",
]


def records() -> Iterator[str]:
    """Make the records, each as one line of JSON."""
    left = COUNT
    for number, child in enumerate(cohort(100 * COUNT)):
        vary(child, Random(f"peers/{number}"))
        line = json.dumps(child, default=str, separators=(",", ":"))
        if len(line) in BYTES:
            yield line
            left -= 1
        if left == 0:
            return


def vary(child: dict[str, Any], chance: Random) -> None:
    """Leave out half of what some children were told, and record of some brothers and sisters why they live apart."""
    for placement in child["placements"]:
        for told in placement.get("information_for_child", []):
            if chance.random() < 0.2:
                told["covers"] = [chance.choice(told["covers"])]
    entered = child["care_episodes"][0]["start_date"]
    for sibling in child.get("siblings", []):
        homes = sibling.get("living_arrangements", [])
        if any(home["looked_after"] and not home["lives_with_child"] for home in homes) and chance.random() < 0.75:
            sibling["separation_decisions"] = [separation(entered, chance)] if chance.random() < 0.75 else []


def separation(entered: date, chance: Random) -> dict[str, Any]:
    """Make a decision to place brothers or sisters apart, for one of the reasons that excuse it or for another."""
    day = entered + timedelta(days=chance.randint(0, (AS_AT - entered).days))
    decision: dict[str, Any] = {"date": day, "decided_by_role": "team_manager"}
    if chance.random() < 0.85:
        decision["reason_code"] = chance.choice(REASONS)
    if chance.random() < 0.85:
        seen = max(entered, day + timedelta(days=chance.randint(-60, 15)))
        decision["evidence"] = [{"date": min(seen, AS_AT), "kind": "sibling_assessment"}]
    return decision


if __name__ == "__main__":
    for line in records():
        print(line)
