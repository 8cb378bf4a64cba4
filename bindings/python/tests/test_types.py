"""Answers are what the schema of answers says, and the types are those of the schemas."""

import json
import typing

import careinquiry
import pytest
from careinquiry.types import answers, child
from conftest import AS_AT, TINY
from jsonschema import Draft202012Validator

SCHEMA = careinquiry.schema("answers")


def problems(name, value):
    schema = {"$ref": f"#/$defs/{name}", "$defs": SCHEMA["$defs"]}
    return [error.message for error in Draft202012Validator(schema).iter_errors(value)]


def test_the_schema_is_one():
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("detail", ["outcomes", "findings", "full"])
def test_reports(texts, detail):
    for text in texts:
        report = careinquiry.evaluate(text, as_at=AS_AT, detail=detail, parameters={"near_max_miles": 10})
        assert problems("Report", report.to_dict()) == []
        report = careinquiry.evaluate(text, as_at=AS_AT, detail=detail, readings=True)
        assert "readings" in json.dumps(report.to_dict())
        assert problems("Report", report.to_dict()) == []


def test_other_answers(texts):
    assert [problems("RuleSet", one) for one in careinquiry.rulesets()] == [[]] * len(careinquiry.rulesets())
    for rule in careinquiry.rules():
        assert problems("Rule", rule) == []
        for answer in careinquiry.would_decide(TINY, rule["id"], as_at=AS_AT):
            assert problems("WouldDecide", answer) == []
    for text in texts:
        assert problems("Timeline", careinquiry.timeline(text, from_="2025-10-01", to=AS_AT)) == []
        assert problems("Validation", careinquiry.validate(text[:-20])) == []
    name = careinquiry.rulesets()[-1]["id"]
    for diff in (careinquiry.diff(name, name), careinquiry.diff(name, name, records=texts, as_at=AS_AT)):
        assert problems("Diff", diff) == [] and diff["added"] == []
    assert diff["records"]["seen"] == len(texts) and diff["records"]["changed"] == 0
    assert problems("Coverage", careinquiry.coverage(name)) == []
    for fact in careinquiry.record_next(texts[0], as_at=AS_AT):
        assert problems("RecordNext", fact) == []


def test_a_wrong_answer_would_be_noticed():
    report = careinquiry.evaluate(TINY, as_at=AS_AT).to_dict()
    assert problems("Report", report | {"more": 1}) and problems("Report", report | {"summary": {}})


def test_typed_dicts_have_the_keys_of_their_schemas(records):
    for module, name in ((answers, "answers"), (child, "child")):
        for definition, schema in careinquiry.schema(name)["$defs"].items():
            if "properties" in schema:
                kind = getattr(module, definition)
                assert set(typing.get_type_hints(kind)) == set(schema["properties"])
                assert kind.__required_keys__ == set(schema.get("required", ()))
    assert set(records[0]) <= set(typing.get_type_hints(child.Child))
    assert child.Child.__required_keys__ == {"document_type", "schema_version", "record_id"}


def test_every_document_has_a_module():
    with pytest.raises(careinquiry.InvalidOption) as caught:
        careinquiry.schema("nothing")
    names = caught.value.expected.removeprefix("the name of a schema: ").split(", ")
    assert len(names) > 8
    for name in names:
        module = __import__(f"careinquiry.types.{name}", fromlist=["__all__"])
        assert module.__all__ and json.dumps(careinquiry.schema(name))
