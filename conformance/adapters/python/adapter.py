"""An adapter for the conformance kit in Python: a template. Put your product where `answer` calls careinquiry.

    careinquiry conformance run --adapter 'python3 adapter.py' --profile child

The messages are in conformance/SPEC.md. Nothing but answers may go to standard output: write your log to standard error.
"""

import json
import sys

import careinquiry

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
    record = question.get("record_text", question.get("record"))
    options = dict(question["options"])
    days = {"as_at": options.pop("as_at", "")}
    try:
        if question["type"] == "timeline":
            days = {"from_": question["from"], "to": question["to"]}
            return {"type": "changes", "changes": careinquiry.timeline(record, **days, **options)["changes"]}
        if question["type"] == "would_decide":
            options.pop("select", None)
            found = careinquiry.would_decide(record, question["rule"], at=question["at"], **days, **options)
            return {"type": "sets", "sets": found[0]["sets"] if found else []}
        report = careinquiry.evaluate(record, **days, **options).to_dict()
        return {"type": "result", "findings": [{name: finding[name] for name in KEPT} for finding in report["findings"]]}
    except careinquiry.CareInquiryError as error:
        return {"type": "error", "code": error.code, "pointer": error.pointer}
    except TypeError:
        # An option that evaluate does not have.
        return {"type": "error", "code": "invalid_option", "pointer": ""}


def main() -> None:
    """Read messages to the last, and answer each on one line."""
    for line in sys.stdin:
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
