"""What can go wrong.

Every error of the library is a `CareInquiryError` with a stable ``code``, a JSON Pointer into the input where it is about
a place in it, and what was expected there. What was found is never repeated: no value of a record is in any message.
"""

from __future__ import annotations

from typing import Final

__all__ = ["CareInquiryError", "InternalError", "InvalidOption", "InvalidRecord"]


class CareInquiryError(Exception):
    """A call that could not be answered.

    Attributes
    ----------
    code : str
        The kind of error, stable: such as ``invalid_record`` or ``unknown_rule``.
    pointer : str or None
        Where in the record, or in the options (``/as_at``); ``None`` where it is not about a place.
    expected : str
        What was expected there, never what was found.
    """

    def __init__(self, code: str, pointer: str | None, message: str) -> None:
        super().__init__(code, pointer, message)
        self.code: Final = code
        self.pointer: Final = pointer
        self.expected: Final = message.removeprefix("expected ")

    def __str__(self) -> str:
        code, pointer, message = self.args
        return f"{code}: {message}" if pointer is None else f"{code} at '{pointer}': {message}"


class InvalidRecord(CareInquiryError, ValueError):
    """The record is not JSON, breaks the model or its integrity, or is over a limit."""


class InvalidOption(CareInquiryError, ValueError):
    """An option, the name of a rule, a rule set or a schema is not one that the library has."""


class InternalError(CareInquiryError):
    """The library failed. It stays usable; please report it with the place that the message names."""


_RECORD: Final = frozenset({"invalid_json", "invalid_record", "unsupported_model", "too_large", "too_deep"})


def _error(code: str, pointer: str | None, message: str) -> CareInquiryError:
    """Give an error its class; the native half calls this."""
    if code == "internal":
        return InternalError(code, pointer, message)
    return (InvalidRecord if code in _RECORD else InvalidOption)(code, pointer, message)
