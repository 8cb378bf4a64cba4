"""The engines of Python, each as a function from the bytes of records to eight decisions about each."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import careinquiry
import orjson
import zen

import hand

IDS = (
    "CI-5.2.b.1/a",
    "CI-6.2/a",
    "CI-6.2/b",
    "CI-9.6.2/a",
    "CI-5.3.1/b",
    "CI-5.6.1/a",
    "CI-7.2.1/a",
    "CI-9.8.f.2/a",
)
NUMBER = {rule: number for number, rule in enumerate(IDS)}
OUTCOMES = ("not_met", "insufficient_evidence", "justified_departure", "met", "not_applicable")
DECISION = {outcome: decision for decision, outcome in enumerate(OUTCOMES)}
EIGHT = Path(__file__).resolve().parents[1] / "rules/eight.zen"
Decisions = list[list[int]]
Engine = Callable[[list[bytes]], Decisions]


def each(decide: Callable[[bytes], list[int]]) -> Engine:
    """Decide about one record after another."""
    return lambda records: [decide(record) for record in records]


def asked(near_miles: float) -> dict[str, object]:
    """Say what careinquiry is asked."""
    options: dict[str, object] = {"as_at": "2026-03-31", "select": IDS, "detail": "outcomes"}
    return options if near_miles == 20 else options | {"parameters": {"near_max_miles": near_miles}}


def read(report: careinquiry.Report) -> list[int]:
    """Give the worst of each rule's findings."""
    decisions = [hand.NOT_APPLICABLE] * len(IDS)
    for finding in report:
        number = NUMBER[finding.rule]
        decisions[number] = min(decisions[number], DECISION[finding.outcome])
    return decisions


def by_zen(near_miles: float) -> Engine:
    """Ask one decision graph with an expression a rule."""
    texts = re.split(r"(?m)^// CI-.*$", EIGHT.read_text())[1:]
    values = [" ".join(text.replace("NEAR_MILES", str(near_miles)).split()) for text in texts]
    expressions = [{"id": str(number), "key": f"r{number}", "value": value} for number, value in enumerate(values)]
    nodes = [
        {"id": "in", "type": "inputNode", "name": "in"},
        {"id": "eight", "type": "expressionNode", "name": "eight", "content": {"expressions": expressions}},
        {"id": "out", "type": "outputNode", "name": "out"},
    ]
    edges = [{"id": "1", "sourceId": "in", "targetId": "eight"}, {"id": "2", "sourceId": "eight", "targetId": "out"}]
    decision = zen.ZenEngine().create_decision(json.dumps({"nodes": nodes, "edges": edges}))

    def decide(record: bytes) -> list[int]:
        result = decision.evaluate(orjson.loads(record))["result"]
        return [int(result[f"r{number}"]) for number in range(len(IDS))]

    return each(decide)


def engines(near_miles: float) -> dict[str, Engine]:
    """Give the engines by name."""
    options = asked(near_miles)
    return {
        "careinquiry": each(lambda record: read(careinquiry.evaluate(record, **options))),
        "careinquiry, evaluate_many": lambda records: [read(one) for one in careinquiry.evaluate_many(records, **options)],
        "hand-written Python, json": each(lambda record: hand.decide(json.loads(record), near_miles)),
        "hand-written Python, orjson": each(lambda record: hand.decide(orjson.loads(record), near_miles)),
        "zen-engine": by_zen(near_miles),
    }
