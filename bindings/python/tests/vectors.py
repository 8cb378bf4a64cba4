"""Every conformance vector through the installed package, and the bytes of its answers beside Rust's.

Runs with nothing installed but the wheel: `python vectors.py REPOSITORY DOOR`, where DOOR is the program of
`core/examples/door.rs`.
"""

from __future__ import annotations

import copy
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import careinquiry
from careinquiry import _native


def vectors(folder: Path) -> Iterator[dict[str, Any]]:
    for path in sorted(folder.glob("*/*.json")):
        if path.parent.name != "bases":
            yield from json.loads(path.read_text())["vectors"]


def record_text(record: dict[str, Any], bases: dict[str, Any]) -> str:
    if "text" in record:
        return "".join(piece * times for piece, times in record["text"])
    document = copy.deepcopy(bases[record["base"]])
    for operation in record.get("patch", []):
        document = patched(document, operation)
    return json.dumps(document)


def patched(document: Any, operation: dict[str, Any]) -> Any:
    """Apply one operation of RFC 6902: those that the vectors use."""
    steps = [step.replace("~1", "/").replace("~0", "~") for step in operation["path"].split("/")[1:]]
    value = copy.deepcopy(operation.get("value"))
    if not steps:
        return value
    target = document
    for step in steps[:-1]:
        target = target[int(step)] if isinstance(target, list) else target[step]
    kind, last = operation["op"], steps[-1]
    if isinstance(target, list):
        place = len(target) if last == "-" else int(last)
        if kind != "add":
            del target[place]
        if kind != "remove":
            target.insert(place, value)
    elif kind == "remove":
        del target[last]
    else:
        assert kind == "add" or last in target, "a replace of nothing"
        target[last] = value
    return document


def question(vector: dict[str, Any], text: str) -> dict[str, Any]:
    options, ask = vector["options"], vector.get("ask", "evaluate")
    if "rule" in vector and ask != "would_decide":
        options = options | {"select": [vector["rule"]]}
    asked = {"ask": ask, "record": text, "options": json.dumps(options)}
    if ask == "would_decide":
        asked |= {"rule": vector["rule"], "at": vector["expect"]["at"]}
    if ask == "timeline":
        asked |= {"from": vector["from"], "to": vector["to"]}
    return asked


def answer(asked: dict[str, Any]) -> tuple[str, careinquiry.CareInquiryError | None]:
    """Give the answer's text and, where it is one, the error; options go in as they stand."""
    record, options = asked["record"].encode(), asked["options"].encode()
    try:
        match asked["ask"]:
            case "would_decide":
                return _native.would_decide(record, options, asked["rule"], asked["at"]), None
            case "timeline":
                return _native.timeline(record, options, asked["from"], asked["to"]), None
        return _native.evaluate(record, options).to_json(), None
    except careinquiry.CareInquiryError as error:
        code, pointer, message = error.args
        return json.dumps({"code": code, "message": message, "pointer": pointer}, separators=(",", ":")), error


def wrong(vector: dict[str, Any], text: str, error: careinquiry.CareInquiryError | None) -> str | None:
    """Say what differs from what a person wrote down, if anything does."""
    expect = vector["expect"]
    if "error" in expect or error:
        found = error and {"code": error.code, "pointer": error.pointer}
        return None if found == expect.get("error") else f"expected {expect}, found {found}"
    found = json.loads(text)
    match vector.get("ask", "evaluate"):
        case "would_decide":
            offered = {offer["outcome"] for one in found for offer in one["sets"]}
            return None if offered >= set(expect["offers"]) else f"expected offers of {expect['offers']}, found {offered}"
        case "timeline":
            return wrong_changes(expect["changes"], found["changes"])
    findings = {finding["at"]: finding for finding in found["findings"] if finding["rule"] == vector["rule"]}
    finding = findings.get(expect["at"])
    if finding is None:
        return f"expected a finding at '{expect['at']}'"
    for key in ("outcome", "because", "missing"):
        left, right = expect[key], finding[key]
        if (left if key == "outcome" else sorted(left)) != right:
            return f"{key}: expected {left}, found {right}"
    return None


def wrong_changes(expected: list[dict[str, Any]], found: list[dict[str, Any]]) -> str | None:
    def kept(change: dict[str, Any]) -> tuple[Any, ...]:
        return tuple(change[key] for key in ("day", "at", "from", "to"))

    by_change = {kept(change): set(change["because"]) for change in found}
    if len(by_change) != len(expected) or {kept(change) for change in expected} != set(by_change):
        return f"expected {expected}, found {found}"
    short = [change for change in expected if not set(change["because"]) <= by_change[kept(change)]]
    return f"not cited: {short}" if short else None


def main(repository: Path, door: Path) -> int:
    folder = repository / "conformance/vectors"
    bases = {path.stem: json.loads(path.read_text()) for path in folder.glob("bases/*.json")}
    asked, answers, failures = [], [], []
    for vector in vectors(folder):
        asked.append(question(vector, record_text(vector["record"], bases)))
        text, error = answer(asked[-1])
        answers.append(text)
        if difference := wrong(vector, text, error):
            failures.append(f"{vector['id']}: {difference}")
    written_by_hand = len(asked)
    for path in sorted(repository.glob("examples/records/*.json")):
        for detail in ("outcomes", "findings", "full"):
            options = json.dumps({"as_at": "2026-03-31", "detail": detail})
            asked.append({"ask": "evaluate", "record": path.read_text(), "options": options})
            answers.append(answer(asked[-1])[0])
    lines = "".join(json.dumps(one) + "\n" for one in asked)
    rust = subprocess.run([door], input=lines.encode(), capture_output=True, check=True).stdout.splitlines()
    if len(rust) != len(answers):
        failures.append(f"{len(answers)} questions, {len(rust)} answers from Rust")
    for number, (ours, theirs) in enumerate(zip(answers, rust, strict=False)):
        if ours.encode() != theirs:
            failures.append(f"question {number}: the bytes differ from Rust's")
    for failure in failures[:20]:
        print(failure)
    print(
        f"vectors: {written_by_hand} through the package in {Path(careinquiry.__file__).parent}, "
        f"{len(answers)} answers compared with Rust's bytes, {len(failures)} failures"
    )
    return bool(failures) or written_by_hand == 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
