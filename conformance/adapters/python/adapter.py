"""An adapter for the conformance kit in Python: a template. Put your product where `answer` calls careinquiry.

    careinquiry conformance run --adapter 'python3 adapter.py' --profile child

The messages are in conformance/SPEC.md. Nothing but answers may go to standard output: write your log to standard error.
"""

import json
import sys

import careinquiry
from careinquiry import _native as door

KEPT = ("rule", "at", "outcome", "because", "missing")


def hello() -> dict:
    """Say what the product is. Declare only what it really keeps, and what you know to be otherwise."""
    editions = [{name: edition[name] for name in ("id", "version", "digest")} for edition in careinquiry.rulesets()]
    return {
        "type": "hello",
        "protocol": 1,
        "implementation": {"name": "careinquiry for Python", "version": "0.1.0", "vendor": "careinquiry", "language": "Python"},
        "engine": {"derived_from": "careinquiry 0.1.0"},
        "rulesets": editions,
        "profiles": ["child", "organisation", "timeline", "explain"],
        "known_deviations": [],
        "max_in_flight": 1,
    }


def answer(question: dict) -> dict:
    """Answer a question from itself alone: this is the place for your product."""
    text = question["record_text"] if "record_text" in question else json.dumps(question["record"])
    # The package's JSON door, since options must be refused as they stand; a program would call careinquiry.evaluate.
    record, options = text.encode(), json.dumps(question["options"]).encode()
    try:
        if question["type"] == "timeline":
            timeline = json.loads(door.timeline(record, options, question["from"], question["to"]))
            return {"type": "changes", "changes": timeline["changes"]}
        if question["type"] == "would_decide":
            decided = json.loads(door.would_decide(record, options, question["rule"], question["at"]))
            return {"type": "sets", "sets": decided[0]["sets"] if decided else []}
        findings = door.evaluate(record, options).to_dict()["findings"]
        return {"type": "result", "findings": [{name: finding[name] for name in KEPT} for finding in findings]}
    except careinquiry.CareInquiryError as error:
        return {"type": "error", "code": error.code, "pointer": error.pointer}


def main() -> None:
    """Read messages to the last, and answer each on one line."""
    # Bytes, since the protocol is UTF-8 wherever it runs, and the terminal may not be.
    for line in sys.stdin.buffer:
        message = json.loads(line)
        if message["type"] == "hello":
            reply = hello()
        elif message["type"] == "open":
            known = {f"{edition['id']}@{edition['version']}" for edition in careinquiry.rulesets()}
            reply = {"type": "opened" if known.issuperset(message["rulesets"]) else "refused"}
        elif message["type"] == "bye":
            return
        else:
            reply = {**answer(message), "id": message["id"]}
        print(json.dumps(reply), flush=True)


if __name__ == "__main__":
    main()
