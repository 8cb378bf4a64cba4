"""Bad input of every kind: an exception with a code, a pointer and what was expected, and no value of the record."""

import copy
import json
import traceback

import careinquiry
import pytest
from careinquiry import CareInquiryError, InternalError, InvalidOption, InvalidRecord, _native
from conftest import AS_AT, TINY

MARK = "Zaphod"


def of(**keys):
    return json.loads(TINY) | keys


def deep(levels):
    return TINY[:-1] + b',"extensions":' + b'{"a":' * levels + b"1" + b"}" * levels + b"}"


class Looping:
    def __json__(self):
        return self


class Endless(dict):
    pass


endless = Endless()
endless["self"] = endless

RECORDS = {
    "empty": (b"", "invalid_json", None),
    "blank": ("  ", "invalid_json", None),
    "truncated": (TINY[:-5], "invalid_json", None),
    "two documents": (TINY + TINY, "invalid_json", None),
    "not UTF-8": (TINY.replace(b"r-1", b"\xff\xfe"), "invalid_json", None),
    "lone surrogate": (f'{{"record_id": "{MARK}\ud800"}}', "invalid_json", None),
    "a list": ([], "invalid_record", ""),
    "none": (None, "invalid_record", ""),
    "a number": (7, "invalid_record", ""),
    "no JSON": ({"a": {MARK}}, "invalid_json", None),
    "not a number": (of(extensions={"a": float("nan")}), "invalid_json", None),
    "a circle": (endless, "invalid_json", None),
    "an endless __json__": (Looping(), "invalid_json", None),
    "nothing said": ({}, "invalid_record", "/document_type"),
    "another document": (of(document_type=MARK), "invalid_record", "/document_type"),
    "another model": (of(schema_version=MARK), "unsupported_model", "/schema_version"),
    "unknown key": ({**of(), MARK: 1}, "invalid_record", ""),
    "wrong type": (of(siblings=MARK), "invalid_record", "/siblings"),
    "no day of the calendar": (of(extracted_on="2026-02-30"), "invalid_record", "/extracted_on"),
    "a day with a time": (of(extracted_on="2026-02-28T00:00:00"), "invalid_record", "/extracted_on"),
    "unknown code": (
        of(care_episodes=[{"id": "e", "entry_route": MARK}]),
        "invalid_record",
        "/care_episodes/0/entry_route",
    ),
    "end before start": (
        of(care_episodes=[{"id": "e", "start_date": "2026-01-02", "end_date": "2026-01-01"}]),
        "invalid_record",
        "/care_episodes/0/end_date",
    ),
    "deep": (deep(70), "too_deep", None),
    "deeper than the stack": (deep(100_000), "too_deep", None),
    "large": (TINY[:-1] + b" " * (4 << 20) + b"}", "too_large", None),
    "long list": (of(siblings=[{}] * 10_001), "too_large", None),
}


@pytest.mark.parametrize("name", RECORDS)
def test_bad_record(name):
    record, code, pointer = RECORDS[name]
    with pytest.raises(InvalidRecord) as caught:
        careinquiry.evaluate(record, as_at=AS_AT)
    error = caught.value
    assert error.code == code
    if pointer is not None:
        assert error.pointer == pointer
    assert error.expected and MARK not in error.expected
    assert MARK not in "".join(traceback.format_exception(error, limit=0)), "no value of a record, nor in what caused it"
    assert error.__cause__ is None and error.__context__ is None


@pytest.mark.parametrize("name", [name for name, (record, *_) in RECORDS.items() if not isinstance(record, str)])
def test_validate_lists_what_evaluate_refuses(name):
    record, code, _ = RECORDS[name]
    try:
        answer = careinquiry.validate(record)
    except InvalidRecord as error:
        assert error.code == code
    else:
        assert not answer["valid"] and answer["problems"][0]["expected"]
        assert MARK not in json.dumps(answer)


def test_deep_python_objects():
    value = []
    for _ in range(100_000):
        value = [value]
    with pytest.raises(InvalidRecord):
        careinquiry.evaluate(of(extensions={"a": value}), as_at=AS_AT)


@pytest.mark.parametrize(
    ("options", "code", "pointer"),
    [
        ({"as_at": "31 March"}, "invalid_option", "/as_at"),
        ({"as_at": 20260331}, "invalid_option", "/as_at"),
        ({"as_at": None}, "invalid_option", "/as_at"),
        ({"since": "2026-04-01"}, "invalid_option", "/since"),
        ({"select": "CI-5"}, "invalid_option", "/select"),
        ({"select": ["CI-99"]}, "unknown_rule", "/select/0"),
        ({"ignore": ["nothing"]}, "unknown_rule", "/ignore/0"),
        ({"rulesets": ["care-inquiry@9"]}, "unknown_ruleset", "/rulesets/0"),
        ({"parameters": {"nothing": 1}}, "unknown_parameter", "/parameters"),
        ({"parameters": {"near_max_miles": float("inf")}}, "invalid_option", "/parameters"),
        ({"parameters": {"near_max_miles": -1}}, "invalid_option", "/parameters/near_max_miles"),
        ({"null_means": "nothing"}, "invalid_option", "/null_means"),
        ({"detail": "all"}, "invalid_option", "/detail"),
        ({"limits": {"bytes": -1}}, "invalid_option", "/limits"),
        # None of these can be written as JSON.
        ({"limits": {"bytes": float("inf")}}, "invalid_option", "/limits"),
        ({"select": iter(["CI-5", float("nan")])}, "invalid_option", "/select"),
        ({"as_at": "\ud800"}, "invalid_option", "/as_at"),
        ({"as_at": object()}, "invalid_option", "/as_at"),
        ({"readings": object()}, "invalid_option", "/readings"),
        ({"parameters": [("near_max_miles", 1)]}, "invalid_option", "/parameters"),
    ],
)
def test_bad_option(options, code, pointer):
    for ask in (careinquiry.evaluate, lambda record, **given: careinquiry.evaluate_many([record], **given)):
        with pytest.raises(InvalidOption) as caught:
            ask(TINY, **copy.deepcopy({"as_at": AS_AT} | options))
        assert (caught.value.code, caught.value.pointer) == (code, pointer)


def test_options_are_keywords_and_unknown_ones_are_refused():
    with pytest.raises(TypeError):
        careinquiry.evaluate(TINY, AS_AT)
    with pytest.raises(TypeError):
        careinquiry.evaluate(TINY, as_at=AS_AT, as_of=AS_AT)


@pytest.mark.parametrize(
    "ask",
    [
        lambda: careinquiry.rule("CI-99"),
        lambda: careinquiry.rules(["nothing"]),
        lambda: careinquiry.schema("nothing"),
        lambda: careinquiry.would_decide(TINY, "CI-99", as_at=AS_AT),
        lambda: careinquiry.would_decide(TINY, "CI-5.6.1/a", as_at=AS_AT, at="/nowhere"),
        lambda: careinquiry.diff("care-inquiry", "nothing"),
        lambda: careinquiry.diff("care-inquiry", "care-inquiry", records=[TINY]),
        lambda: careinquiry.timeline(TINY, from_="2026-04-01", to="2026-03-31"),
        lambda: careinquiry.timeline(TINY, from_="yesterday", to="2026-03-31"),
        lambda: careinquiry.timeline(TINY, from_=None, to="2026-03-31"),
        lambda: careinquiry.evaluate_many([], as_at=AS_AT, threads=0),
    ],
)
def test_what_there_is_not(ask):
    with pytest.raises(InvalidOption) as caught:
        ask()
    assert caught.value.expected


def test_a_text_is_no_list_of_rule_sets():
    for ask in (
        lambda: careinquiry.rules("care-inquiry"),
        lambda: careinquiry.evaluate(TINY, as_at=AS_AT, rulesets="care-inquiry"),
    ):
        with pytest.raises(InvalidOption, match="'/rulesets': expected a list of texts"):
            ask()


def test_a_panic_is_an_exception_and_the_library_stays_usable(capfd):
    with pytest.raises(InternalError) as caught:
        _native.fail()
    assert isinstance(caught.value, Exception) and caught.value.code == "internal"
    assert "src/lib.rs" in caught.value.expected and "a defect" not in str(caught.value)
    assert capfd.readouterr().err == "", "a panic's message could hold a value"
    assert careinquiry.evaluate(TINY, as_at=AS_AT).record_id == "r-1"


def test_errors_are_caught_as_a_python_programmer_would():
    assert issubclass(InvalidRecord, ValueError) and issubclass(InvalidOption, ValueError)
    with pytest.raises(CareInquiryError, match="invalid_option at '/as_at': expected a day"):
        careinquiry.evaluate(TINY, as_at="")
