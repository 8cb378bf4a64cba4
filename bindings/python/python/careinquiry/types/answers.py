"""What the library answers, whichever language asks.

Generated: cargo run -p careinquiry-codegen
"""

from __future__ import annotations

from typing import Any, Literal, TypeAlias, TypedDict

__all__ = [
    "Basis",
    "Change",
    "Coverage",
    "CoverageCount",
    "CoverageRule",
    "Diff",
    "DiffOver",
    "Error",
    "Fact",
    "FactSet",
    "Finding",
    "FindingChange",
    "Home",
    "OpenWord",
    "Outcome",
    "Parameter",
    "Passage",
    "Problem",
    "Question",
    "ReadSo",
    "Reading",
    "ReadingOutcomes",
    "ReadingValues",
    "RecordNext",
    "Report",
    "Rule",
    "RuleChange",
    "RuleSet",
    "RuleSetName",
    "Says",
    "Strength",
    "Subject",
    "Summary",
    "Theme",
    "TimeBasis",
    "Timeline",
    "Turn",
    "Validation",
    "WouldDecide",
]

Basis: TypeAlias = Literal["direct", "proxy", "attestation"]
"""What an answer rests on."""

Outcome: TypeAlias = Literal["not_met", "insufficient_evidence", "justified_departure", "met", "not_applicable"]
"""What a rule says, worst first."""

Reading: TypeAlias = Literal["stated", "implied"]
"""Whether the source says it of this record, or it is read off."""

Strength: TypeAlias = Literal["must", "should", "may"]
"""How strongly the source asks."""

Theme: TypeAlias = Literal["relationships", "involvement", "transitions", "workforce", "system"]
"""The chapter of the Inquiry's report."""

TimeBasis: TypeAlias = Literal["continuous", "at_placement_start", "at_each_move", "at_each_review", "at_each_allocation", "at_each_decision", "on_each_request", "at_entry_to_care", "leaving_care", "annual", "per_version", "at_award"]
"""When the question is asked."""

_ChangeKeywords = TypedDict(
    "_ChangeKeywords",
    {
        "from": "Outcome | None",
    },
)


class Change(_ChangeKeywords):
    """An outcome that changed, or a finding that came or went."""

    at: str
    """The event that it is about, as a JSON Pointer; empty for the whole record."""

    because: list[str]
    """JSON Pointers to the dates that came due."""

    day: str
    """The day on which it did."""

    rule: str
    """The rule's id."""

    to: Outcome | None
    """What it says from this day on; null where it says nothing."""


class Coverage(TypedDict):
    """How an edition covers its sources."""

    by_subject: dict[str, CoverageCount]
    """Counts by whom the rules are about."""

    by_theme: dict[str, CoverageCount]
    """Counts by chapter."""

    passages: list[Passage]
    """Every paragraph and bullet, in the order of the sources."""

    ruleset: RuleSetName
    """The edition."""


class CoverageCount(TypedDict):
    """Counts of passages and rules that have something in common."""

    attestation: int
    """How many."""

    direct: int
    """How many."""

    may: int
    """How many."""

    must: int
    """How many."""

    passages: int
    """How many."""

    proxy: int
    """How many."""

    rules: int
    """How many."""

    should: int
    """How many."""


class CoverageRule(TypedDict):
    """A rule that encodes a passage."""

    basis: Basis
    """What an answer rests on."""

    id: str
    """The rule's id."""

    paragraph: str
    """The paragraph's sentence or bullet."""

    reading: Reading
    """Whether the source says it of this record."""

    revision: int
    """The rule's revision."""

    strength: Strength
    """How strongly it is asked."""

    subject: str
    """What document it is asked of."""


class Diff(TypedDict):
    """What differs between an edition and a later one that amends it."""

    added: list[RuleChange]
    """Rules that are new."""

    library: str
    """The version of the library."""

    new: RuleSetName
    """The later edition."""

    old: RuleSetName
    """The earlier edition."""

    records: DiffOver | None
    """What it changes in records; null where none were given."""

    revised: list[RuleChange]
    """Rules with another meaning, or other words."""

    step: str | None
    """The least step of the version that the changes call for."""

    withdrawn: list[RuleChange]
    """Rules that are no longer asked."""


class DiffOver(TypedDict):
    """What a change of the edition changes in records."""

    as_at: str
    """The day judged."""

    changed: int
    """How many have a finding that changes."""

    changed_state: int
    """Of how many the worst outcome is another."""

    findings: list[FindingChange]
    """The findings that change."""

    seen: int
    """How many records were compared."""

    since: str
    """The first day of the period whose events were judged."""

    turns: list[Turn]
    """How many records turned from what to what, by rule."""


class Error(TypedDict):
    """Why a call could not be answered."""

    code: str
    """What kind of error."""

    message: str
    """What was expected, never what was found."""

    pointer: str | None
    """Where in the input, if it is about a place in it."""

_FactOptionalKeywords = TypedDict(
    "_FactOptionalKeywords",
    {
        "from": "Any",
    },
    total=False,
)


class _FactRequired(_FactOptionalKeywords):
    """What every `Fact` has."""

    in_words: str
    """The same in words."""

    pointer: str
    """Where it is to be recorded."""


class Fact(_FactRequired, total=False):
    """One fact to record, and any one of the values that it may have."""

    copy_of: list[str]
    """A copy of the id that stands at one of these pointers."""

    list_of: list[str]
    """A list of one such id."""

    to: Any
    """The greatest that it may be."""

    values: list[Any]
    """One of these, as it stands."""

    written: bool
    """Any text that is not blank."""

    written_list: bool
    """A list of one such text."""


class FactSet(TypedDict):
    """Facts that together decide a finding, in the order in which they can be recorded."""

    facts: list[Fact]
    """Each is put into the record as RFC 6902 'add' does."""

    outcome: Outcome
    """The outcome that they give."""


class _FindingRequired(TypedDict):
    """What every `Finding` has."""

    at: str
    """The event that it is about, as a JSON Pointer; empty for the whole record."""

    outcome: Outcome
    """What the rule says."""

    rule: str
    """The rule's id."""


class Finding(_FindingRequired, total=False):
    """What one rule says of one thing. What is there depends on the detail that was asked for."""

    action: str
    """What would put it right, or what to record."""

    basis: Basis
    """What an answer rests on."""

    because: list[str]
    """JSON Pointers to the facts that decided it."""

    message: str
    """The sentence for a practitioner."""

    missing: list[str]
    """JSON Pointers to facts that, once recorded, could decide it."""

    plain: str
    """The young person's words."""

    readings: ReadingOutcomes
    """What each reading of open words gives, where that was asked for and they differ."""

    revision: int
    """The rule's revision."""

    strength: Strength
    """How strongly the source asks."""

_FindingChangeKeywords = TypedDict(
    "_FindingChangeKeywords",
    {
        "from": "Outcome | None",
    },
)


class FindingChange(_FindingChangeKeywords):
    """A finding that changes."""

    at: str
    """The event that it is about, as a JSON Pointer; empty for the whole record."""

    record_id: str
    """The record's own identifier."""

    rule: str
    """The rule's id."""

    to: Outcome | None
    """The outcome now; null where there is none."""

_HomeKeywords = TypedDict(
    "_HomeKeywords",
    {
        "from": "str",
    },
)


class Home(_HomeKeywords):
    """A placement."""

    at: str
    """A JSON Pointer to it."""

    until: str | None
    """The first day elsewhere; null while it goes on."""


class OpenWord(TypedDict):
    """A word that the source leaves open; its central reading is the parameter's default."""

    lenient: ReadSo
    """How a lenient reader would set it."""

    strict: ReadSo
    """How a strict reader would set it."""

    word: str
    """The word."""


class Parameter(TypedDict):
    """A named number, or day, that a rule goes by."""

    default: float | str
    """What it is unless told."""

    max: float | str
    """The most."""

    min: float | str
    """The least that it can be set to."""

    name: str
    """What it is called."""

    open_word: OpenWord | None
    """The open word that it stands in for, with its readings."""

    origin: str
    """Whether the source states it or leaves it open."""

    unit: str
    """Of what."""

    why: str
    """The reason for the default."""


class Passage(TypedDict):
    """A numbered paragraph without its bullets, or one bullet of it, with its rules."""

    bullet: int | None
    """The bullet, counted from 1; null for the paragraph itself."""

    gist: str
    """What it asks for, in the library's own words."""

    no_rule: str | None
    """Why no rule can, where none can."""

    paragraph: str
    """The paragraph's number."""

    rules: list[CoverageRule]
    """The rules that encode it."""

    theme: Theme
    """The chapter."""


class Problem(TypedDict):
    """One thing that is wrong with a record."""

    code: str
    """What kind of problem."""

    expected: str
    """What was expected, never what was found."""

    pointer: str
    """Where, as a JSON Pointer."""


class Question(TypedDict):
    """What to ask."""

    plain: str
    """In the young person's words."""

    practitioner: str
    """In a practitioner's words."""


class ReadSo(TypedDict):
    """A reading of an open word."""

    value: float | str
    """The value of the parameter."""

    why: str
    """Why somebody would read it so."""


class ReadingOutcomes(TypedDict):
    """What a rule says by each reading, where they differ."""

    central: Outcome
    """By this reading."""

    lenient: Outcome
    """By this reading."""

    strict: Outcome
    """By this reading."""


class ReadingValues(TypedDict):
    """The values by which an open word was read."""

    central: float | str
    """By this reading."""

    lenient: float | str
    """By this reading."""

    strict: float | str
    """By this reading."""


class RecordNext(TypedDict):
    """A missing fact, and the rules that it concerns."""

    in_words: str
    """The same in words."""

    named_by: list[str]
    """The rules that name it as missing."""

    pointer: str
    """Where it is to be recorded."""

    settles: list[str]
    """The rules that it would settle, recorded alone; of a record of very many events, not all."""


class _ReportRequired(TypedDict):
    """What every `Report` has."""

    as_at: str
    """The day judged."""

    findings: list[Finding]
    """In the order of the rules, then of the record."""

    known_at: str | None
    """The day by which facts had to be recorded to count."""

    library: str
    """The version of the library."""

    model: str
    """The version of the data model."""

    parameters: dict[str, float | str]
    """The parameters that were set, by name."""

    rulesets: list[RuleSetName]
    """The rule sets that were applied."""

    since: str
    """The first day of the period whose events were judged."""

    subject: Subject
    """Whose record it is."""

    summary: Summary
    """How many findings have each outcome."""


class Report(_ReportRequired, total=False):
    """What each rule says of one record, as at one day."""

    readings: dict[str, ReadingValues]
    """By which values open words were read, where that was asked for."""


class Rule(TypedDict):
    """One check of one clause of the source."""

    allows_departure: bool
    """Whether the text allows a departure."""

    basis: Basis
    """What an answer rests on."""

    clause: str
    """The clause of the register."""

    each_event: bool
    """Whether it gives a finding for each event."""

    id: str
    """Permanent, never reused."""

    manual: str
    """Why, and how it is read."""

    note: str
    """The choice made in reading the source, and what it cannot show."""

    paragraph: str
    """The paragraph's sentence or bullet."""

    parameters: list[Parameter]
    """The numbers that it goes by."""

    reading: Reading
    """Whether the source says it of this record."""

    revision: int
    """Counts the meanings that it has had."""

    says: Says
    """What it can say."""

    source: str
    """Where the source asks it."""

    strength: Strength
    """How strongly it is asked."""

    subject: str
    """What document it is asked of."""

    theme: Theme
    """The chapter."""

    time_basis: TimeBasis
    """When it is asked."""

    title: str
    """The question that it asks."""

_RuleChangeOptionalKeywords = TypedDict(
    "_RuleChangeOptionalKeywords",
    {
        "from": "int",
    },
    total=False,
)


class _RuleChangeRequired(_RuleChangeOptionalKeywords):
    """What every `RuleChange` has."""

    rule: str
    """The rule's id."""

    title: str
    """The question that it asks."""

    why: list[str]
    """Why, in the words of each edition between."""


class RuleChange(_RuleChangeRequired, total=False):
    """A rule that differs."""

    differs: list[str]
    """What differs: its meaning, or texts by their names."""

    revision: int
    """Its revision, where it was added or withdrawn."""

    to: int
    """Its revision now."""


class RuleSet(TypedDict):
    """A named edition of rules."""

    digest: str
    """The digest of its manifest."""

    draft: bool
    """Whether it may still change."""

    id: str
    """The pack."""

    rules: list[str]
    """The ids of its rules, in their order."""

    title: str
    """What the pack is drawn from."""

    version: str
    """The edition."""


class RuleSetName(TypedDict):
    """An edition of rules."""

    digest: str
    """The digest of its manifest."""

    id: str
    """The pack."""

    version: str
    """The edition."""


class Says(TypedDict):
    """Every sentence that a report can say of a rule."""

    action: str
    """What would put it right, or what to record."""

    departed: str | None
    """Where a reason that the text allows is recorded; null where it allows none."""

    met: str
    """Where it is met."""

    not_met: str
    """Where it is not met."""

    plain: str
    """To the young person: what was promised."""

    unclear: str
    """Where the record does not say enough."""


class Subject(TypedDict):
    """Whose record it is."""

    document_type: str
    """What the document is about."""

    record_id: str
    """The record's own identifier: the only value of it that a report repeats."""


class Summary(TypedDict):
    """How many findings have each outcome."""

    insufficient_evidence: int
    """The record does not say enough."""

    justified_departure: int
    """It was not done, and a reason that the text allows is recorded."""

    met: int
    """It was done."""

    not_applicable: int
    """It was not asked for here."""

    not_met: int
    """It was not done, and no reason that the text allows is recorded."""

_TimelineKeywords = TypedDict(
    "_TimelineKeywords",
    {
        "from": "str",
    },
)


class Timeline(_TimelineKeywords):
    """How outcomes change over a span of days."""

    changes: list[Change]
    """By day, then by rule; those of the first day are how things stood."""

    library: str
    """The version of the library."""

    placements: list[Home]
    """The placements that fall into the span."""

    record_id: str
    """The record's own identifier."""

    rulesets: list[RuleSetName]
    """The rule sets that were applied."""

    to: str
    """The last day."""

_TurnKeywords = TypedDict(
    "_TurnKeywords",
    {
        "from": "Outcome | None",
    },
)


class Turn(_TurnKeywords):
    """Records that turned from one outcome of a rule to another."""

    records: int
    """How many."""

    rule: str
    """The rule's id."""

    to: Outcome | None
    """The worst of its findings now; null where it is not asked."""


class Validation(TypedDict):
    """Every problem of a record."""

    problems: list[Problem]
    """In the order in which they stand."""

    valid: bool
    """Whether there is none."""


class WouldDecide(TypedDict):
    """What would decide a finding that lacks evidence."""

    at: str
    """The event that it is about, as a JSON Pointer; empty for the whole record."""

    outcome: Outcome
    """What the rule says now."""

    question: Question
    """What to ask."""

    rule: str
    """The rule's id."""

    sets: list[FactSet]
    """The smallest sets of facts that would decide it."""
