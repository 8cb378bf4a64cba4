"""Reports as tables, for whichever library of data frames is there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Final, Literal, overload

from ._many import Answer, Rejected
from ._native import Report, Table
from .errors import InvalidOption

if TYPE_CHECKING:
    import pandas
    import polars


def to_arrow(answers: Answer | Iterable[Answer], *, wide: bool = False) -> Table:
    """Give reports as a table of Arrow columns, which any library with the Arrow PyCapsule interface reads.

    Parameters
    ----------
    answers : Report or iterable of Report
        Such as `evaluate_many` gives. They are taken in one by one, and none is kept.
    wide : bool, optional
        Unless told a row is a finding; where true, a row is a report and a column a rule.

    Returns
    -------
    Table
        Long: ``document_type``, ``record_id``, ``as_at`` (date), ``rule``, ``theme``, ``at`` (JSON Pointer), ``outcome``,
        ``attested`` (bool), ``strength``, ``basis``, and ``because`` and ``missing`` (lists of JSON Pointers; null where only
        outcomes were asked for). Wide: ``document_type``, ``record_id``, ``as_at``, and by the id of each rule the worst
        outcome of its findings; null where the rule was not asked. Rules, outcomes and the like are categories
        (dictionaries); outcomes are in their order, worst first.

    Raises
    ------
    CareInquiryError
        Where an answer is `Rejected`: its error. A table of the rest alone would lose a record in silence, so that it is
        for the caller to set them apart.

    Examples
    --------
    >>> import careinquiry
    >>> record = {"document_type": "child", "schema_version": "1", "record_id": "r-1"}
    >>> table = to_arrow(careinquiry.evaluate(record, as_at="2026-03-31", select=["CI-5.6.1"]))
    >>> len(table), table.columns[:3]
    (2, ['document_type', 'record_id', 'as_at'])
    """
    several = [answers] if isinstance(answers, (Report, Rejected)) else answers
    return Table(_reports(several), wide)


@overload
def to_frame(answers: Answer | Iterable[Answer], *, wide: bool = False, library: Literal["polars"]) -> polars.DataFrame: ...
@overload
def to_frame(answers: Answer | Iterable[Answer], *, wide: bool = False, library: Literal["pandas"]) -> pandas.DataFrame: ...
@overload
def to_frame(answers: Answer | Iterable[Answer], *, wide: bool = False, library: None = None) -> Any: ...
def to_frame(
    answers: Answer | Iterable[Answer], *, wide: bool = False, library: Literal["polars", "pandas"] | None = None
) -> Any:
    """Give reports as a data frame of polars or pandas.

    Parameters
    ----------
    answers : Report or iterable of Report
        As for `to_arrow`, which describes the columns.
    wide : bool, optional
        As for `to_arrow`.
    library : {"polars", "pandas"}, optional
        Which; unless told, polars where it is installed, and else pandas.

    Returns
    -------
    polars.DataFrame or pandas.DataFrame
        With categories as categories.

    Raises
    ------
    ImportError
        Where neither is installed.
    InvalidOption
        Where `library` is neither.
    CareInquiryError
        As `to_arrow`.
    """
    if library not in (None, "polars", "pandas"):
        raise InvalidOption("invalid_option", "/library", "expected polars or pandas")
    if library is None:
        library = next((name for name in ("polars", "pandas") if find_spec(name)), None)
    # Imported before an answer is taken: a cohort that was evaluated for nothing may have taken hours.
    if library == "polars":
        import polars

        return polars.DataFrame(to_arrow(answers, wide=wide))
    if library == "pandas":
        return _pandas(answers, wide)
    raise ImportError("expected polars or pandas: neither is installed")


# What pandas makes of their values; without a row it would make numbers of them.
_KINDS: Final = {"record_id": "str", "at": "str", "attested": "bool", "because": "object", "missing": "object"}


def _pandas(answers: Answer | Iterable[Answer], wide: bool) -> pandas.DataFrame:
    import pandas

    table = to_arrow(answers, wide=wide)

    def column(name: str) -> Any:
        values: Any = table.column(name)
        if isinstance(values, tuple):
            numbers, names = values
            return pandas.Categorical.from_codes(numbers, names)
        return pandas.Series(values, dtype=_KINDS.get(name))

    frame = pandas.DataFrame({name: column(name) for name in table.columns})
    return frame.assign(as_at=pandas.to_datetime(frame["as_at"]))


def _reports(answers: Iterable[Answer]) -> Iterator[Report]:
    for answer in answers:
        if isinstance(answer, Rejected):
            raise answer.error
        yield answer
