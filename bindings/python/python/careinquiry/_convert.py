"""What Python's callers hand over, as the JSON that the core reads. No default and no rule stands here."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date
from numbers import Integral, Real
from typing import Any, TypeAlias

from .errors import InvalidRecord

Day: TypeAlias = date | str
"""A day: `datetime.date`, or ISO text (``"2026-03-31"``)."""

RecordLike: TypeAlias = Mapping[str, Any] | str | bytes | bytearray | memoryview | object
"""A record: JSON as text or bytes, a mapping, or an object whose ``__json__()`` gives a mapping."""


def record_bytes(record: RecordLike) -> bytes:
    """Give a record as JSON in UTF-8.

    Raises
    ------
    InvalidRecord
        Where it cannot be written as JSON. What stood there is not repeated, nor kept with the error.
    """
    written = bytes_or_error(record)
    if isinstance(written, bytes):
        return written
    raise written


def bytes_or_error(record: RecordLike) -> bytes | InvalidRecord:
    """Give a record as JSON in UTF-8, or the error that was not raised: its traceback would hold the record."""
    if isinstance(record, bytes):
        return record
    if isinstance(record, (bytearray, memoryview)):
        return bytes(record)
    try:
        text = record if isinstance(record, str) else _dumps(record)
        return text.encode()
    except (TypeError, ValueError, RecursionError):
        return InvalidRecord("invalid_json", None, "expected a record that can be written as JSON in UTF-8")


def options_bytes(**given: object) -> bytes:
    """Give those options that were given as the JSON that the core reads."""
    written = (b'"%b":%b' % (name.encode(), _option_bytes(value)) for name, value in given.items() if value is not None)
    return b"{%b}" % b",".join(written)


def _option_bytes(value: object) -> bytes:
    try:
        return _option_text(value).encode()
    except (TypeError, ValueError, RecursionError):
        # No option is of this form: the core says what it expects in its place, and which option it is.
        return b"[null]"


def day_text(day: Day) -> str:
    """Give a day as the text that the core reads."""
    if isinstance(day, date):
        return day.isoformat()
    # No day is written like this: the core says what it expects, and for which option.
    return day if isinstance(day, str) else ""


def _dumps(record: object) -> str:
    return json.dumps(record, ensure_ascii=False, allow_nan=False, default=_value, separators=(",", ":"))


def _value(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return dict(value)
    return value.__json__() if hasattr(value, "__json__") else _refuse()


def _option(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, Real):
        return int(value) if isinstance(value, Integral) else float(value)
    return list(value) if isinstance(value, Iterable) else _refuse()


def _refuse() -> Any:
    raise TypeError("expected a value that can be written as JSON")


_option_text = json.JSONEncoder(ensure_ascii=False, allow_nan=False, default=_option).encode
