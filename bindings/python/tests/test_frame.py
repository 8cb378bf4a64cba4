"""Tables: the same facts as the reports, in every library that reads them."""

import gc
import sys
from datetime import date

import careinquiry
import duckdb
import pandas
import polars
import pyarrow
import pytest
from careinquiry import to_arrow, to_frame
from conftest import AS_AT, TINY

WORST_FIRST = ["not_met", "insufficient_evidence", "justified_departure", "met", "not_applicable"]


@pytest.fixture(scope="module")
def reports(texts):
    return list(careinquiry.evaluate_many(texts, as_at=AS_AT))


def rows(reports):
    for report in reports:
        for finding in report:
            yield {
                "document_type": report.document_type,
                "record_id": report.record_id,
                "as_at": report.as_at,
                "rule": finding.rule,
                "theme": finding.theme,
                "at": finding.at,
                "outcome": finding.outcome,
                "attested": finding.attested,
                "strength": finding.strength,
                "basis": finding.basis,
                "because": list(finding.because),
                "missing": list(finding.missing),
            }


def wide_rows(reports):
    for report in reports:
        row = {"document_type": report.document_type, "record_id": report.record_id, "as_at": report.as_at}
        for finding in report:
            row[finding.rule] = min(row.get(finding.rule, "not_applicable"), finding.outcome, key=WORST_FIRST.index)
        yield row


def test_a_row_a_finding(reports):
    expected = list(rows(reports))
    assert len(expected) > 800
    assert to_frame(reports, library="polars").to_dicts() == expected
    assert pyarrow.table(to_arrow(reports)).to_pylist() == expected
    frame = to_frame(reports, library="pandas").assign(as_at=lambda frame: frame["as_at"].dt.date)
    assert frame.to_dict("records") == expected


def test_a_row_a_report(reports):
    expected = list(wide_rows(reports))
    assert to_frame(reports, library="polars", wide=True).to_dicts() == expected
    frame = to_frame(reports, library="pandas", wide=True).assign(as_at=lambda frame: frame["as_at"].dt.date)
    assert frame.to_dict("records") == expected


def test_categories_are_categories(reports):
    frame = to_frame(reports, library="pandas")
    assert list(frame["outcome"].cat.categories) == WORST_FIRST
    assert list(frame["rule"].cat.categories) == list(dict.fromkeys(finding.rule for finding in reports[0]))
    assert str(frame["as_at"].dtype).startswith("datetime64")
    assert to_frame(reports, library="polars").schema["outcome"] == polars.Categorical
    assert pyarrow.types.is_dictionary(pyarrow.table(to_arrow(reports)).schema.field("rule").type)


def test_duckdb_reads_it(reports):
    table = to_arrow(reports)
    counted = duckdb.sql("select outcome, count(*) from table group by outcome".replace("table", '"table"')).fetchall()
    expected = {outcome: sum(report.summary[outcome] for report in reports) for outcome in WORST_FIRST}
    assert len(table) and dict(counted) == expected


def test_the_columns_outlive_the_table(reports):
    expected = list(rows(reports[:1]))
    for _ in range(5):
        table = to_arrow(reports[:1])
        kept = pyarrow.table(table)
        stream = table.__arrow_c_stream__()
        del table, stream
        gc.collect()
        assert kept.to_pylist() == expected
    assert pyarrow.schema(to_arrow(reports)) == kept.schema


def test_rules_that_were_not_asked_of_all(texts):
    reports = [
        careinquiry.evaluate(texts[0], as_at=AS_AT, select=["CI-5.6"]),
        careinquiry.evaluate(texts[1], as_at=AS_AT, select=["CI-7.1", "CI-5.6"]),
        careinquiry.evaluate(texts[2], as_at=AS_AT, select=["CI-7.1"]),
    ]
    frame = to_frame(reports, wide=True, library="polars")
    assert [(row["CI-5.6.1/a"] is None, row["CI-7.1/a"] is None) for row in frame.to_dicts()] == [
        (False, True),
        (False, False),
        (True, False),
    ]
    assert to_frame(reports, wide=True, library="pandas")["CI-7.1/a"].isna().tolist() == [True, False, False]


def test_outcomes_alone_have_no_facts_not_empty_lists(texts):
    report = careinquiry.evaluate(texts[0], as_at=AS_AT, detail="outcomes")
    frame = to_frame(report, library="polars")
    assert frame["because"].null_count() == frame["missing"].null_count() == len(report)
    assert to_frame(report, library="pandas")["because"].isna().all()


def test_a_record_that_was_rejected_is_not_lost_in_silence():
    answers = list(careinquiry.evaluate_many([TINY, b"bad"], as_at=AS_AT))
    with pytest.raises(careinquiry.InvalidRecord):
        to_frame(answers)
    assert len(to_frame([answer for answer in answers if isinstance(answer, careinquiry.Report)])) == len(answers[0])


def test_nothing_is_a_table_without_rows():
    assert len(to_arrow([])) == len(to_frame([], library="pandas")) == len(to_frame([], wide=True)) == 0
    assert to_arrow([]).columns[:3] == ["document_type", "record_id", "as_at"]


@pytest.mark.parametrize("wide", [False, True])
def test_columns_have_their_types_without_a_row(reports, wide):
    for library in ("polars", "pandas"):
        some, none = (to_frame(answers, wide=wide, library=library) for answers in (reports, []))
        for name in none.columns:
            assert none[name].dtype == some[name].dtype or str(none[name].dtype) == "category", (library, name)


def test_a_cohort_is_several_batches_and_one_table(texts):
    # One column cannot hold 2 GiB of text, which the facts of 80,000 such reports would be.
    few = careinquiry.evaluate(texts[0], as_at=AS_AT, select=["CI-5.6"])
    report = careinquiry.evaluate(texts[0], as_at=AS_AT)
    reports, length = [few] + [report] * 2_000, len(few) + len(report) * 2_000
    last = list(rows([report]))
    table = to_arrow(reports)
    arrow = pyarrow.table(table)
    assert arrow["because"].num_chunks > 1 and len(table) == len(arrow) == length
    assert arrow.slice(length - len(last)).to_pylist() == last
    frame = to_frame(reports, library="polars")
    assert len(frame) == length and frame.tail(len(last)).to_dicts() == last
    frame = to_frame(reports, library="pandas").assign(as_at=lambda frame: frame["as_at"].dt.date)
    assert len(frame) == length and frame.tail(len(last)).to_dict("records") == last


def test_which_library(monkeypatch):
    report = careinquiry.evaluate(TINY, as_at=AS_AT)
    found = {"polars", "pandas"}
    monkeypatch.setattr("careinquiry._frame.find_spec", lambda name: name in found or None)
    assert isinstance(to_frame(report), polars.DataFrame)
    found.remove("polars")
    assert isinstance(to_frame(report), pandas.DataFrame)
    found.clear()
    answers = iter([report])
    with pytest.raises(ImportError, match="polars or pandas"):
        to_frame(answers)
    with pytest.raises(careinquiry.InvalidOption, match="/library"):
        to_frame(answers, library="pyarrow")
    monkeypatch.setitem(sys.modules, "polars", None)
    with pytest.raises(ImportError, match="polars"):
        to_frame(answers, library="polars")
    assert list(answers) == [report], "what was evaluated is not lost"


def test_what_is_no_report():
    with pytest.raises(TypeError):
        to_arrow([1])
    with pytest.raises(KeyError):
        to_arrow([]).column("nothing")
    assert to_frame(careinquiry.evaluate(TINY, as_at=date(2026, 3, 31)), library="polars")["as_at"][0] == date(2026, 3, 31)
