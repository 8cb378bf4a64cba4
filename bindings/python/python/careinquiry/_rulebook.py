"""The rules as data, and how editions of them differ."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any, Literal

from . import _native
from ._convert import Day, RecordLike, options_bytes, record_bytes
from .errors import InvalidOption
from .types import answers


def diff(
    old: str,
    new: str,
    *,
    records: Iterable[RecordLike] | None = None,
    as_at: Day | None = None,
    since: Day | None = None,
    known_at: Day | None = None,
    select: Iterable[str] | None = None,
    ignore: Iterable[str] | None = None,
    parameters: Mapping[str, float | Day] | None = None,
    null_means: Literal["none", "not_recorded"] | None = None,
    limits: Mapping[str, int] | None = None,
) -> answers.Diff:
    """Say what differs between an edition of rules and a later one, why, and what that changes in records.

    Parameters
    ----------
    old, new : str
        Editions as ``id@version``, or ``id`` for its newest.
    records : iterable of records, optional
        Records as for `evaluate`, to see which findings change; they are held at once. They need `as_at`.
    as_at, since, known_at, select, ignore, parameters, null_means, limits
        As for `evaluate`, for the records.

    Returns
    -------
    dict
        Rules ``added``, ``revised`` and ``withdrawn``, each with its reasons; the ``step`` of the version that they call for;
        and of ``records`` how many change, how, and which findings.

    Raises
    ------
    InvalidRecord, InvalidOption
        As `evaluate`, for the first record that has one; and where the later edition does not amend the earlier one.

    Examples
    --------
    >>> same = diff("care-inquiry", "care-inquiry")
    >>> same["added"], same["step"], same["records"]
    ([], None, None)
    """
    options = options_bytes(
        as_at=as_at,
        since=since,
        known_at=known_at,
        select=select,
        ignore=ignore,
        parameters=parameters,
        null_means=null_means,
        limits=limits,
    )
    given = None if records is None else [record_bytes(record) for record in records]
    answer: answers.Diff = json.loads(_native.diff(old, new, given or [], None if given is None else options))
    return answer


def rulesets() -> list[answers.RuleSet]:
    """List the rule sets: editions of rules, the newest of a pack last.

    Returns
    -------
    list of dict
        ``id``, ``version``, ``digest``, ``title``, whether it is a ``draft``, and the ids of its ``rules``.
    """
    answer: list[answers.RuleSet] = json.loads(_native.rulesets())
    return answer


def rules(rulesets: Iterable[str] = ()) -> list[answers.Rule]:
    """Give the rules of rule sets as data.

    Parameters
    ----------
    rulesets : iterable of str, optional
        As for `evaluate`.

    Returns
    -------
    list of dict
        In their order; see `rule`.

    Raises
    ------
    InvalidOption
        Where there is no such rule set.
    """
    if isinstance(rulesets, str):
        raise InvalidOption("invalid_option", "/rulesets", "expected a list of texts")
    answer: list[answers.Rule] = json.loads(_native.rules(list(rulesets)))
    return answer


def coverage(ruleset: str) -> answers.Coverage:
    """Say how an edition of rules covers its sources.

    Parameters
    ----------
    ruleset : str
        As ``id@version``, or ``id`` for its newest.

    Returns
    -------
    dict
        Each of the ``passages`` with the rules that encode it, or why none can; and counts ``by_theme`` and ``by_subject``.

    Raises
    ------
    InvalidOption
        Where there is no such rule set.
    """
    answer: answers.Coverage = json.loads(_native.coverage(ruleset))
    return answer


def rule(id: str) -> answers.Rule:
    """Give one rule as data: what it asks, where the source asks it, what it cannot show.

    Parameters
    ----------
    id : str
        Such as ``CI-5.6.1/a``.

    Returns
    -------
    dict
        With ``title``, ``source``, ``strength``, ``basis``, ``parameters`` with units and reasons, ``says``, ``note`` (the
        choice made in reading the source, and what the rule cannot show) and ``manual``.

    Raises
    ------
    InvalidOption
        Where there is no such rule.

    Examples
    --------
    >>> rule("CI-5.6.1/a")["source"]
    'care-inquiry 5.6'
    """
    answer: answers.Rule = json.loads(_native.rule(id))
    return answer


def schema(name: str) -> dict[str, Any]:
    """Give a JSON Schema (draft 2020-12) by name.

    Parameters
    ----------
    name : str
        A type of document (``child``), or ``answers``: what the library says.

    Raises
    ------
    InvalidOption
        Where there is none of that name.
    """
    answer: dict[str, Any] = json.loads(_native.schema(name))
    return answer
