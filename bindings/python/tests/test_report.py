"""What a report and its findings are to a Python programmer."""

import copy
import json
import pickle
from datetime import date
from html.parser import HTMLParser

import careinquiry
import numpy
import pytest
from conftest import AS_AT, TINY


@pytest.fixture(scope="module")
def report(texts):
    return careinquiry.evaluate(texts[0], as_at=AS_AT, detail="full")


def test_says_what_its_json_says(report):
    data = json.loads(report.to_json())
    assert report.to_dict() == data
    assert report.record_id == data["subject"]["record_id"]
    assert (report.as_at, report.since, report.known_at) == (date(2026, 3, 31), date(2025, 3, 31), None)
    assert report.rulesets == tuple(f"{one['id']}@{one['version']}" for one in data["rulesets"])
    assert report.summary == data["summary"]
    assert list(report.summary) == list(data["summary"])
    assert len(report) == len(report.findings) == len(data["findings"])
    for finding, written in zip(report, data["findings"], strict=True):
        assert finding.to_dict() == written
        for key, value in written.items():
            assert getattr(finding, key) == (tuple(value) if isinstance(value, list) else value)


def test_findings_carry_what_the_rulebook_says_of_the_rule(report):
    for finding in report:
        rule = careinquiry.rule(finding.rule)
        assert (finding.title, finding.theme, finding.basis) == (rule["title"], rule["theme"], rule["basis"])
        assert finding.attested == (finding.outcome == "met" and finding.basis == "attestation")


def test_a_number_of_the_numbering_is_not_its_beginning(report):
    assert {finding.rule for finding in report if finding.is_under("CI-5.1")} == {
        "CI-5.1.2/a",
        "CI-5.1.2/b",
        "CI-5.1.3/a",
        "CI-5.1.3/b",
    }


@pytest.mark.parametrize("name", ["record_id", "findings", "summary", "anything"])
def test_is_frozen(report, name):
    with pytest.raises(AttributeError):
        setattr(report, name, None)
    with pytest.raises(AttributeError):
        setattr(report.findings[0], name, None)


def test_what_is_handed_over_is_the_callers_own(report):
    report.summary["met"] = -1
    assert report.summary["met"] != -1


def test_equality_is_that_of_what_is_said(texts, report):
    again = careinquiry.evaluate(texts[0], as_at=AS_AT, detail="full")
    other = careinquiry.evaluate(texts[0], as_at="2026-03-30", detail="full")
    assert again == report != other and hash(again) == hash(report)
    assert set(again.findings) == set(report.findings)
    assert report != "a report" and report.findings[0] != report.findings[1]
    # Among others it stands elsewhere.
    some = careinquiry.evaluate(texts[0], as_at=AS_AT, detail="full", select=["CI-9"])
    assert some.findings and set(some.findings) < set(report.findings)


def test_every_way_of_handing_over_a_record_is_the_same(texts, records, report):
    class Wrapped:
        def __json__(self):
            return records[0]

    dated = copy.deepcopy(records[0])
    dated["child"]["date_of_birth"] = date.fromisoformat(dated["child"]["date_of_birth"])
    data = texts[0].encode()
    for record in (data, bytearray(data), memoryview(data), records[0], Wrapped(), dated):
        assert careinquiry.evaluate(record, as_at=date(2026, 3, 31), detail="full") == report


def test_options_are_passed_on(texts):
    report = careinquiry.evaluate(
        texts[0], as_at=AS_AT, since="2025-10-01", known_at=date(2026, 3, 1), select={"CI-5.2.b.1"},
        ignore=iter(["CI-5.2.b.1/b"]), parameters={"near_max_miles": 10}, rulesets=("care-inquiry",),
    )  # fmt: skip
    assert {finding.rule for finding in report} == {"CI-5.2.b.1/a"}
    assert (report.since, report.known_at) == (date(2025, 10, 1), date(2026, 3, 1))
    assert report.parameters == {"near_max_miles": 10}
    for number in (numpy.int64(10), numpy.float32(10)):
        assert careinquiry.evaluate(texts[0], as_at=AS_AT, parameters={"near_max_miles": number}).parameters == report.parameters


def test_outcomes_alone_have_no_facts():
    finding = careinquiry.evaluate(TINY, as_at=AS_AT, detail="outcomes").findings[0]
    assert not hasattr(finding, "because") and not hasattr(finding, "missing")
    assert set(finding.to_dict()) == {"rule", "at", "outcome"}
    assert "because" not in repr(finding)


def test_reprs_name_what_matters():
    report = careinquiry.evaluate(TINY, as_at=AS_AT, select=["CI-5.6.1/a"])
    assert repr(report) == (
        "Report(record_id='r-1', as_at=2026-03-31, met=0, not_met=0, justified_departure=0, not_applicable=0, "
        "insufficient_evidence=1)"
    )
    assert repr(report.findings[0]).startswith("Finding(rule='CI-5.6.1/a', at='', outcome='insufficient_evidence', because=()")


def test_html_is_well_formed_and_nothing_in_it_is_markup_but_ours():
    record = {"document_type": "child", "schema_version": "1", "record_id": "<script>alert('&\"')</script>"}
    page = careinquiry.evaluate(record, as_at=AS_AT)._repr_html_()
    open_tags = []

    class Balance(HTMLParser):
        def handle_starttag(self, tag, attrs):
            assert tag != "script"
            if tag != "br":
                open_tags.append(tag)

        def handle_endtag(self, tag):
            assert open_tags.pop() == tag

    Balance().feed(page)
    assert not open_tags
    assert "&lt;script&gt;" in page and "insufficient evidence" in page


def test_a_statement_is_called_attested_in_html(records):
    for record in records:
        report = careinquiry.evaluate(record, as_at=AS_AT)
        attested = sum(finding.attested for finding in report)
        assert report._repr_html_().count("<td>attested</td>") == attested


def test_is_not_pickled_in_silence(report):
    with pytest.raises(TypeError):
        pickle.dumps(report)


def test_other_verbs(texts):
    ruleset = careinquiry.rulesets()[-1]
    assert [rule["id"] for rule in careinquiry.rules()] == ruleset["rules"]
    assert careinquiry.rules(["care-inquiry"])[0] == careinquiry.rule(ruleset["rules"][0])
    assert careinquiry.validate(texts[0]) == {"valid": True, "problems": []}
    assert careinquiry.schema("child")["title"] == "Child record"
    facts = careinquiry.record_next(texts[2], as_at=AS_AT, select=["CI-5"])
    assert facts and facts[0]["named_by"]
    span = careinquiry.timeline(texts[0], from_=date(2025, 4, 1), to=AS_AT, select=["CI-5.6.1/a"])
    assert span["changes"][0]["day"] == "2025-04-01"


def test_a_set_of_facts_that_would_decide_does():
    answer = careinquiry.would_decide(TINY, "CI-5.6.1/a", as_at=AS_AT, at="")[0]
    for offer in answer["sets"]:
        record = json.loads(TINY)
        if len(offer["facts"]) == 1 and offer["facts"][0]["pointer"].count("/") == 1:
            record[offer["facts"][0]["pointer"][1:]] = offer["facts"][0]["values"][0]
            report = careinquiry.evaluate(record, as_at=AS_AT, select=["CI-5.6.1/a"])
            assert report.findings[0].outcome == offer["outcome"]
            return
    pytest.fail("no set of one fact")
