"""Writes the results as tables: `results/table.md`."""

from __future__ import annotations

from textwrap import fill
from typing import Any

RULES = ["CI-5.2.b.1/a", "CI-6.2/a", "CI-6.2/b", "CI-9.6.2/a", "CI-5.3.1/b", "CI-5.6.1/a", "CI-7.2.1/a", "CI-9.8.f.2/a"]
OUTCOMES = ["not met", "insufficient evidence", "justified departure", "met", "not applicable"]
PARSE = "serde_json, typed, owned"
EVERY = ["careinquiry, every rule, outcomes", "careinquiry, every rule, the whole report as JSON"]
LANGUAGES = ["Rust", "Python", "Node"]
ALONE = ["hand-written Rust", "careinquiry, outcomes", "careinquiry, with reasons"]
# Between these stands what is generated in the README of the project.
BEGIN, END = "<!-- make bench-peers writes this -->", "<!-- until here -->"


def micros(value: float) -> str:
    """Write microseconds with three figures."""
    return f"{value:.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def table(heads: list[str], rows: list[list[str]]) -> str:
    """Write a table whose first column is text."""
    lines = [heads, ["---", *["---:"] * (len(heads) - 1)], *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def of(results: dict[str, Any], language: str, kind: str) -> list[dict[str, Any]]:
    """Give the rows of a kind in a language, the fastest first."""
    rows = results["microseconds_a_record"]
    return sorted((row for row in rows if (row["language"], row["kind"]) == (language, kind)), key=lambda row: row["median"])


def median(results: dict[str, Any], language: str, name: str) -> float:
    """Give the median of one row."""
    rows = results["microseconds_a_record"]
    return float(next(row["median"] for row in rows if (row["language"], row["name"]) == (language, name)))


def versioned(results: dict[str, Any], row: dict[str, Any]) -> str:
    """Name an engine with its version."""
    first, *rest = row["name"].split(", ")
    version = results["versions"].get(f"{row['language']}: {first}") or results["versions"].get(
        f"{row['language']}: @gorules/{first}"
    )
    return ", ".join([f"{first} {version}" if version and row["kind"] == "engine" else first, *rest])


def engines(results: dict[str, Any], language: str) -> str:
    """Compare the engines of a language."""
    ours, parse = median(results, language, "careinquiry"), median(results, "Rust", PARSE)
    rows = [
        [
            f"**{row['name']}**" if row["name"] == "careinquiry" else versioned(results, row),
            micros(row["median"]),
            " to ".join(micros(value) for value in row["quartiles"]),
            f"{row['median'] / ours:.2f}",
            f"{row['median'] / parse:.2f}",
        ]
        for row in of(results, language, "engine")
    ]
    return table(
        ["bytes to 8 decisions", "µs a record", "middle half of the rounds", "to careinquiry", "to the typed parse"], rows
    )


def others(results: dict[str, Any]) -> str:
    """Compare the floors, and what careinquiry costs when it does more."""
    parse = median(results, "Rust", PARSE)
    rows = [
        [
            row["name"],
            micros(row["median"]),
            " to ".join(micros(value) for value in row["quartiles"]),
            f"{row['median'] / parse:.2f}",
        ]
        for row in of(results, "Rust", "other")
    ]
    return table(["work", "µs a record", "middle half of the rounds", "to the typed parse"], rows)


def alone(results: dict[str, Any]) -> str:
    """Say what the rules cost without the reading."""
    rows = results["rules_alone"]
    kinds = {row["records"]: row["bytes_a_record"] for row in rows}
    medians = {(row["records"], row["name"]): row["median"] for row in rows}
    lines = [[name, *(f"{medians[kind, name] * 1000 / len(RULES):.0f}" for kind in kinds)] for name in ALONE]
    return table(["ns a rule", *(f"{kind}, {size:,} bytes" for kind, size in kinds.items())], lines)


def where(results: dict[str, Any]) -> str:
    """Say when, where and on what it was measured."""
    at = results["machine"]
    machine = f"{at['system']} on {at['processor']}, {at['cores']} cores with a load of {at['load_when_it_began']} when it began"
    records = f"{results['agreement']['records']:,} made-up records of {results['bytes_a_record']:,} bytes"
    rounds = f"medians of {results['rounds']} rounds in which each had its turn"
    return f"Measured on {results['measured']}, {machine}:\nprocessor time, {rounds}, over {records}."


def aims(results: dict[str, Any]) -> str:
    """Say of each aim that is about a peer whether it was reached."""
    rust, python, node = (median(results, language, "careinquiry") for language in ("Rust", "Python", "Node"))
    asked = [
        ("careinquiry to datalogic-rs", rust / median(results, "Rust", "datalogic-rs"), 1.0, True),
        ("zen-expression to careinquiry", median(results, "Rust", "zen-expression") / rust, 5.0, False),
        ("regorus, virtual machine, to careinquiry", median(results, "Rust", "regorus, virtual machine") / rust, 5.0, False),
        ("cel to careinquiry", median(results, "Rust", "cel") / rust, 5.0, False),
        ("zen-engine to careinquiry, from Python", median(results, "Python", "zen-engine") / python, 20.0, False),
        ("zen-engine to careinquiry, from Node", median(results, "Node", "zen-engine") / node, 20.0, False),
    ]
    rows = []
    for name, value, bound, at_most in asked:
        reached = value <= bound if at_most else value >= bound
        rows.append(
            [name, f"{value:.2f}", f"{'at most' if at_most else 'at least'} {bound}", "reached" if reached else "**not reached**"]
        )
    return table(["aim", "measured", "asked", ""], rows)


def faster(results: dict[str, Any]) -> str:
    """Name what is faster than careinquiry from the same language."""
    found = []
    for language in LANGUAGES:
        ours = median(results, language, "careinquiry")
        rows = [row for row in of(results, language, "engine") if row["median"] < ours]
        found += [f"{row['name']} ({row['median'] / ours:.2f} of its cost)" for row in rows]
    return f"Faster than careinquiry: {'; '.join(found)}." if found else "None was faster than careinquiry."


def excerpt(results: dict[str, Any]) -> str:
    """Write what stands in the README of the project."""
    parse = median(results, "Rust", PARSE)
    rows = []
    for language in LANGUAGES:
        ours = median(results, language, "careinquiry")
        for row in of(results, language, "engine"):
            mark = "**" if row["name"].startswith("careinquiry") else ""
            name = row["name"] if mark else versioned(results, row)
            rows.append([language, f"{mark}{name}{mark}", micros(row["median"]), f"{row['median'] / ours:.2f}"])
    heads = ["from", "bytes to 8 decisions", "µs a record", "times careinquiry"]
    shown = table(heads, rows).replace("| --- | ---: | ---: |", "| --- | --- | ---: |")
    alone = f"The typed parse of such a record by `serde_json` alone takes {micros(parse)} µs."
    outcomes, report = (micros(median(results, "Rust", name)) for name in EVERY)
    more = (
        f"Every rule about a child in place of eight takes careinquiry {outcomes} µs, and {report} µs with all reasons, as JSON."
    )
    return f"""{BEGIN}
{where(results)}
{fill(f"{alone} {more} {faster(results)}", 150)}

{shown}
{END}"""


def in_readme(text: str, results: dict[str, Any]) -> str:
    """Put the excerpt in its place in the README."""
    before, rest = text.split(BEGIN)
    return before + excerpt(results) + rest.split(END)[1]


def page(results: dict[str, Any]) -> str:
    """Write the whole page."""
    agreement, versions = results["agreement"], results["versions"]
    found = [[rule, *map(str, counts)] for rule, counts in zip(RULES, agreement["decisions"], strict=True)]
    cases = f"{8 * agreement['records']:,}"
    cases = f"{cases} of {cases} cases"
    built = f"Rust {versions['Rust']} (profile `{results['profile']}`), Python {versions['Python']}, Node {versions['Node']}"
    return f"""<!-- Generated: make bench-peers -->

# The same eight rules, in careinquiry and in other engines

{where(results)}
The time of all threads of the process counts, from the bytes of a record to its eight decisions. {built}.
Differences under 10 per cent, and on a busy machine under 25, are noise.

All {agreement["engines"]} gave the same decision in {cases} before anything was timed; 19 miles in place of 20, seeded in one
rule, was found out in each of them. None but careinquiry can say why it decided so.

## From Rust

{engines(results, "Rust")}

## From Python

{engines(results, "Python")}

## From Node

{engines(results, "Node")}

## Reading alone, and doing more

{others(results)}

## The rules alone

The same eight, over records that were read before. By hand, no day is asked whether it has come and no entry when it was written down;
with reasons, careinquiry first puts the places of the record in the order of their pointers.

{alone(results)}

## What we aim for

{aims(results)}

## What was decided

{table(["rule", *OUTCOMES], found)}
"""
