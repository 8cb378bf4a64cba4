"""Many records at once."""

from __future__ import annotations

import os
import warnings
from collections.abc import Iterable, Iterator, Mapping, Sized
from dataclasses import dataclass
from typing import Literal, TypeAlias

from . import _native
from ._convert import Day, RecordLike, bytes_or_error, options_bytes
from ._native import Report
from .errors import CareInquiryError, InvalidOption


@dataclass(frozen=True)
class Rejected:
    """A record that could not be evaluated, in its place among the answers.

    Attributes
    ----------
    position : int
        Its place among the records, from 0.
    line : int or None
        Its line, from 1, where the records are lines of JSON.
    error : CareInquiryError
        What was expected, and where.
    """

    position: int
    line: int | None
    error: CareInquiryError


Answer: TypeAlias = Report | Rejected
"""What became of one record."""


def evaluate_many(
    records: Iterable[RecordLike] | str | os.PathLike[str] | bytes | bytearray | memoryview,
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
    threads: int | None = None,
    progress: bool = False,
) -> Iterator[Answer]:
    """Evaluate many records on all cores, in their order.

    Records are read ahead by 128 for each thread at the most and the answers are handed over one by one, so that memory
    does not grow with their number. The interpreter is free for other threads meanwhile, and Ctrl-C is answered at once.

    Parameters
    ----------
    records : iterable of records, path, or bytes
        Records as for `evaluate`; or lines of JSON (NDJSON) as the path of a file, or as bytes. Blank lines are passed over.
        A text is a path, never JSON.
    as_at, since, known_at, rulesets, select, ignore, parameters, readings, null_means, detail, limits
        As for `evaluate`.
    threads : int, optional
        How many threads evaluate; as many as the process may use cores unless told.
    progress : bool, optional
        Show a progress bar, where tqdm is installed.

    Returns
    -------
    iterator of Report or Rejected
        One answer for each record. A record that cannot be evaluated is `Rejected`, with its position and error.

    Raises
    ------
    InvalidOption
        At once, where an option is not of its form.
    OSError
        At once, where the file cannot be opened.

    Notes
    -----
    What the iterable itself raises, or a ``__json__()``, is raised after the answers of all the records that came before it.

    Examples
    --------
    >>> records = [{"document_type": "child", "schema_version": "1", "record_id": "r-1"}, "not a record"]
    >>> for answer in evaluate_many(records, as_at="2026-03-31"):
    ...     match answer:
    ...         case Rejected(position=position, error=error):
    ...             print(position, error.code)
    ...         case report:
    ...             print(report.record_id, report.summary["not_met"])
    r-1 0
    1 invalid_json
    """
    if threads is not None and threads < 1:
        raise InvalidOption("invalid_option", "/threads", "expected a whole number from 1 on")
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
    if isinstance(records, str) and records.lstrip().startswith("{") and '"' in records:
        # As a path that is not there, it would stand in the message of the error.
        raise InvalidOption("invalid_option", "/records", "expected the path of a file, or lines of JSON as bytes")
    answers: Iterator[Answer]
    if isinstance(records, (bytes, bytearray, memoryview)):
        answers = _native.evaluate_lines(bytes(records), options, threads)
    elif isinstance(records, (str, os.PathLike)):
        answers = _native.evaluate_path(os.fspath(records), options, threads)
    else:
        answers = _native.evaluate_items(iter(records), bytes_or_error, options, threads)
        if progress and isinstance(records, Sized):
            return _with_progress(answers, len(records))
    return _with_progress(answers, None) if progress else answers


def _with_progress(answers: Iterator[Answer], total: int | None) -> Iterator[Answer]:
    try:
        from tqdm.auto import tqdm
    except ImportError:
        warnings.warn("no progress is shown: it needs tqdm", stacklevel=3)
        return answers
    return iter(tqdm(answers, total=total, unit=" records"))
