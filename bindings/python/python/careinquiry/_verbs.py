"""The questions that the library answers about a record."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Literal

from . import _native
from ._convert import Day, RecordLike, day_text, options_bytes, record_bytes
from ._native import Report
from .types import answers


def evaluate(
    record: RecordLike,
    *,
    as_at: Day,
    since: Day | None = None,
    known_at: Day | None = None,
    rulesets: Iterable[str] | None = None,
    select: Iterable[str] | None = None,
    ignore: Iterable[str] | None = None,
    parameters: Mapping[str, float | Day] | None = None,
    readings: bool | None = None,
    null_means: Literal["none", "not_recorded"] | None = None,
    detail: Literal["outcomes", "findings", "full"] | None = None,
    limits: Mapping[str, int] | None = None,
) -> Report:
    """Ask what was recommended, whether it was done, and why we say so, of one record on one day.

    An option that is not given has the core's default, which is the same in every language.

    Parameters
    ----------
    record : mapping, str, bytes, or object with ``__json__()``
        One document: JSON as text or UTF-8, or what the `json` module can write as such; dates may be `datetime.date`.
    as_at : datetime.date or str
        The day judged. What happens after it does not exist.
    since : datetime.date or str, optional
        The first day of the period whose events are judged; 12 months before `as_at` unless told.
    known_at : datetime.date or str, optional
        Only what had been recorded by this day; everything unless told.
    rulesets : iterable of str, optional
        Rule sets as ``id@version``, or ``id`` for its newest; the newest ``care-inquiry`` unless told.
    select, ignore : iterable of str, optional
        Only, or not, these rules: ids or their beginnings (``CI-5``); all unless told.
    parameters : mapping of str to float or day, optional
        Parameters of the rules by name, each in its own unit (see `rule`); the report lists what was set.
    readings : bool, optional
        Say also what stricter and more lenient readings of open words would give (in `to_dict` and `to_json`).
    null_means : {"none", "not_recorded"}, optional
        What ``null`` says: recorded as none, or not recorded, for systems that write it for whatever they do not hold.
    detail : {"outcomes", "findings", "full"}, optional
        How much is said of each finding: the outcome alone is the fastest, the facts are the default.
    limits : mapping of str to int, optional
        How large the record may be: ``bytes``, ``depth`` and ``entries`` of one list.

    Returns
    -------
    Report
        Its findings, in the order of the rules and then of the record.

    Raises
    ------
    InvalidRecord
        Where the record is not JSON, breaks the model, or is over a limit: the first problem (see `validate` for all).
    InvalidOption
        Where an option is not of its form.
    InternalError
        Where the library failed.

    Examples
    --------
    >>> record = {"document_type": "child", "schema_version": "1", "record_id": "r-1"}
    >>> report = evaluate(record, as_at="2026-03-31")
    >>> [finding.rule for finding in report if finding.outcome == "not_met"]
    []
    >>> report.summary["insufficient_evidence"] > 50
    True
    """
    options = options_bytes(
        as_at=as_at,
        since=since,
        known_at=known_at,
        rulesets=rulesets,
        select=select,
        ignore=ignore,
        parameters=parameters,
        readings=readings,
        null_means=null_means,
        detail=detail,
        limits=limits,
    )
    return _native.evaluate(record_bytes(record), options)


def validate(record: RecordLike) -> answers.Validation:
    """List every problem of a record, and not only the first.

    Parameters
    ----------
    record : mapping, str, bytes, or object with ``__json__()``
        As for `evaluate`.

    Returns
    -------
    dict
        ``valid``, and ``problems``: each a ``code``, a ``pointer`` and what was ``expected`` there.

    Raises
    ------
    InvalidRecord
        Where the record cannot be written as JSON, so that there is nothing to look at.

    Examples
    --------
    >>> validate({"document_type": "child", "schema_version": "1"})["problems"][0]["code"]
    'missing_key'
    """
    answer: answers.Validation = json.loads(_native.validate(record_bytes(record)))
    return answer


def would_decide(
    record: RecordLike,
    rule: str,
    *,
    as_at: Day,
    at: str | None = None,
    since: Day | None = None,
    known_at: Day | None = None,
    rulesets: Iterable[str] | None = None,
    parameters: Mapping[str, float | Day] | None = None,
    null_means: Literal["none", "not_recorded"] | None = None,
    limits: Mapping[str, int] | None = None,
) -> list[answers.WouldDecide]:
    """Ask which facts would decide the findings of a rule that lack evidence.

    Parameters
    ----------
    record : mapping, str, bytes, or object with ``__json__()``
        As for `evaluate`.
    rule : str
        The rule's id, such as ``CI-5.6.1/a``.
    as_at, since, known_at, rulesets, parameters, null_means, limits
        As for `evaluate`.
    at : str, optional
        The finding at this JSON Pointer only; all of the rule unless told.

    Returns
    -------
    list of dict
        For each finding that lacks evidence the smallest ``sets`` of facts, each with the ``outcome`` that it gives. A fact
        is put into the record as the ``add`` of RFC 6902 does.

    Raises
    ------
    InvalidOption
        Where no rule set has the rule, or it says nothing at that pointer; and as `evaluate`.

    Examples
    --------
    >>> record = {"document_type": "child", "schema_version": "1", "record_id": "r-1"}
    >>> answer = would_decide(record, "CI-5.6.1/a", as_at="2026-03-31")[0]
    >>> answer["sets"][0]["outcome"], answer["sets"][0]["facts"][0]["pointer"]
    ('not_applicable', '/care_episodes')
    """
    options = options_bytes(
        as_at=as_at,
        since=since,
        known_at=known_at,
        rulesets=rulesets,
        parameters=parameters,
        null_means=null_means,
        limits=limits,
    )
    answer: list[answers.WouldDecide] = json.loads(_native.would_decide(record_bytes(record), options, rule, at))
    return answer


def record_next(
    record: RecordLike,
    *,
    as_at: Day,
    since: Day | None = None,
    known_at: Day | None = None,
    rulesets: Iterable[str] | None = None,
    select: Iterable[str] | None = None,
    ignore: Iterable[str] | None = None,
    parameters: Mapping[str, float | Day] | None = None,
    null_means: Literal["none", "not_recorded"] | None = None,
    limits: Mapping[str, int] | None = None,
) -> list[answers.RecordNext]:
    """List the missing facts of a record, those that would settle the most rules first.

    Parameters
    ----------
    record : mapping, str, bytes, or object with ``__json__()``
        As for `evaluate`.
    as_at, since, known_at, rulesets, select, ignore, parameters, null_means, limits
        As for `evaluate`.

    Returns
    -------
    list of dict
        ``pointer``, the same ``in_words``, the rules that it ``settles`` alone, and those that it is ``named_by``.

    Raises
    ------
    InvalidRecord, InvalidOption
        As `evaluate`.
    """
    options = options_bytes(
        as_at=as_at,
        since=since,
        known_at=known_at,
        rulesets=rulesets,
        select=select,
        ignore=ignore,
        parameters=parameters,
        null_means=null_means,
        limits=limits,
    )
    answer: list[answers.RecordNext] = json.loads(_native.record_next(record_bytes(record), options))
    return answer


def timeline(
    record: RecordLike,
    *,
    from_: Day,
    to: Day,
    known_at: Day | None = None,
    rulesets: Iterable[str] | None = None,
    select: Iterable[str] | None = None,
    ignore: Iterable[str] | None = None,
    parameters: Mapping[str, float | Day] | None = None,
    null_means: Literal["none", "not_recorded"] | None = None,
    limits: Mapping[str, int] | None = None,
) -> answers.Timeline:
    """Follow the outcomes of a record from one day to another: only what changes, and why.

    Parameters
    ----------
    record : mapping, str, bytes, or object with ``__json__()``
        As for `evaluate`.
    from_, to : datetime.date or str
        The first and the last day.
    known_at, rulesets, select, ignore, parameters, null_means, limits
        As for `evaluate`.

    Returns
    -------
    dict
        ``placements`` in the span, and ``changes`` by day; those of the first day are how things stood on it.

    Raises
    ------
    InvalidRecord, InvalidOption
        As `evaluate`, and where the days are in the wrong order.

    Examples
    --------
    >>> record = {"document_type": "child", "schema_version": "1", "record_id": "r-1", "siblings": []}
    >>> answer = timeline(record, from_="2025-04-01", to="2026-03-31", select=["CI-5.6.1/a"])
    >>> [(change["day"], change["from"], change["to"]) for change in answer["changes"]]
    [('2025-04-01', None, 'not_applicable')]
    """
    options = options_bytes(
        as_at=to,
        known_at=known_at,
        rulesets=rulesets,
        select=select,
        ignore=ignore,
        parameters=parameters,
        null_means=null_means,
        limits=limits,
    )
    answer: answers.Timeline = json.loads(_native.timeline(record_bytes(record), options, day_text(from_), day_text(to)))
    return answer
