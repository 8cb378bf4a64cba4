"""A record that its schema refuses is refused by the library, and the other way round, whatever is written where."""

import copy
import json
import random

import careinquiry
import pytest
from conftest import ROOT
from jsonschema import Draft202012Validator

# What a schema can say. The other codes are of integrity, which is between several values.
OF_FORM = {
    "invalid_date",
    "invalid_id",
    "missing_key",
    "out_of_range",
    "unexpected_null",
    "unknown_code",
    "unknown_key",
    "wrong_type",
}
WRITTEN = [
    None,
    "",
    "x",
    "2026-02-30",
    "2026-2-3",
    "2026-02-03",
    "a b",
    0,
    -1,
    1.0,
    1.5,
    101,
    1e20,
    True,
    [],
    [None],
    {},
    {"x": 1},
]
DOCUMENTS = [json.loads(path.read_text()) for path in sorted(ROOT.glob("examples/records/*.json"))]


def places(value, place=()):
    yield place
    entries = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in entries:
        yield from places(inner, (*place, key))


def altered(document, chance):
    """The document with one value written otherwise, left out, or added."""
    document = copy.deepcopy(document)
    *above, last = chance.choice([place for place in places(document) if place not in ((), ("document_type",))])
    inside = document
    for key in above:
        inside = inside[key]
    how = chance.random()
    if how < 0.1:
        del inside[last]
    elif how < 0.2 and isinstance(inside, dict):
        inside[chance.choice(["extensions", "not_of_the_model"])] = chance.choice(WRITTEN)
    else:
        inside[last] = chance.choice(WRITTEN)
    return document


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: document["record_id"])
def test_schema_and_library_refuse_the_same(document):
    schema = Draft202012Validator(
        careinquiry.schema(document["document_type"]), format_checker=Draft202012Validator.FORMAT_CHECKER
    )
    chance = random.Random(document["record_id"])
    refused = 0
    for _ in range(60):
        record = altered(document, chance)
        problems = careinquiry.validate(json.dumps(record))["problems"]
        of_form = [problem for problem in problems if problem["code"] in OF_FORM]
        assert bool(of_form) is not schema.is_valid(record), (problems, record)
        refused += bool(of_form)
    assert 10 < refused < 60
