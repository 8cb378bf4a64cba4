"""Draws the results on a logarithmic scale: `make plot-peers` reads `results/results.json` and writes `results/cost.svg`.

What a mark means is said by its shape and by words as well as by its colour.
"""

from __future__ import annotations

import json
from html import escape
from math import log10
from pathlib import Path
from typing import Any

import table

RESULTS = Path(__file__).parent / "results"
WIDTH, ROW, LEFT, RIGHT, TOP = 1000, 24, 384, 90, 96
INK, GREY, OURS, THEIRS, HAND = "#1a1a1a", "#666666", "#a3195b", "#1f5a96", "#3d6b21"
STYLE = """text { font-family: "DejaVu Sans", Arial, sans-serif; font-size: 13px; fill: #1a1a1a }
.head { font-size: 15px; font-weight: bold } .title { font-size: 18px; font-weight: bold }
.small { font-size: 12px; fill: #4d4d4d }
.ours { font-weight: bold } .value { paint-order: stroke; stroke: white; stroke-width: 4px }"""


class Chart:
    """Collects the marks of a chart from the top down."""

    def __init__(self, least: float, most: float) -> None:
        self.least, self.most = log10(least), log10(most)
        self.marks: list[str] = []
        self.bottom = TOP

    def x(self, value: float) -> float:
        """Give the place of a number of microseconds."""
        return LEFT + (log10(value) - self.least) / (self.most - self.least) * (WIDTH - LEFT - RIGHT)

    def head(self, words: str) -> None:
        """Begin a group."""
        self.bottom += ROW + 8
        self.marks.append(f'<text class="head" x="16" y="{self.bottom - 4}">{escape(words)}</text>')

    def row(self, label: str, row: dict[str, Any]) -> None:
        """Draw one engine: its mark at the median, a line over the middle half of the rounds."""
        kind = "ours" if row["name"].startswith("careinquiry") else "hand" if row["name"].startswith("hand") else "theirs"
        self.bottom += ROW
        x, y = self.x(row["median"]), self.bottom - 5
        low, high = map(self.x, row["quartiles"])
        colour = {"ours": OURS, "hand": HAND, "theirs": THEIRS if row["kind"] == "engine" else GREY}[kind]
        mark = f'stroke="{colour}" stroke-width="2" fill="{"white" if colour == GREY else colour}"'
        shape = {
            "ours": f'<path d="M{x:.1f} {y - 8} l8 8 l-8 8 l-8 -8 z" {mark}/>',
            "hand": f'<rect x="{x - 5:.1f}" y="{y - 5}" width="10" height="10" fill="{colour}"/>',
            "theirs": f'<circle cx="{x:.1f}" cy="{y}" r="5" {mark}/>',
        }[kind]
        said = f"{label}: {table.micros(row['median'])} microseconds a record"
        weight = "ours" if kind == "ours" else "plain"
        self.marks.append(
            f"<g><title>{escape(said)}</title>"
            f'<text class="{weight}" x="{LEFT - 14}" y="{y + 4.5}" text-anchor="end">{escape(label)}</text>'
            f'<line x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{y}" y2="{y}" stroke="#e4e4e4"/>'
            f'<line x1="{low:.1f}" x2="{high:.1f}" y1="{y}" y2="{y}" stroke="{colour}" stroke-width="3"/>{shape}'
            f'<text class="value {weight}" x="{max(x, high) + 13:.1f}" y="{y + 4.5}">{table.micros(row["median"])}</text></g>'
        )

    def scale(self) -> str:
        """Draw the lines of the scale."""
        ticks = [step * 10**power for power in range(-1, 5) for step in (1, 2, 5)]
        lines = []
        for tick in ticks:
            if self.least <= log10(tick) <= self.most:
                x = self.x(tick)
                lines.append(f'<line x1="{x:.1f}" x2="{x:.1f}" y1="{TOP}" y2="{self.bottom + 8}" stroke="#c8c8c8"/>')
                lines.append(f'<text class="small" x="{x:.1f}" y="{TOP - 6}" text-anchor="middle">{tick:g}</text>')
        return "\n".join(lines)


def draw(results: dict[str, Any]) -> str:
    """Draw all groups."""
    rows = results["microseconds_a_record"]
    chart = Chart(min(row["median"] for row in rows) / 1.3, max(row["median"] for row in rows) * 1.3)
    groups = [(f"From {language}, bytes to 8 decisions", language, "engine") for language in ("Rust", "Python", "Node")]
    for words, language, kind in [*groups, ("Reading alone, and doing more (Rust)", "Rust", "other")]:
        chart.head(words)
        for row in table.of(results, language, kind):
            chart.row(table.versioned(results, row), row)
    height = chart.bottom + 60
    about = f"Microseconds of processor time a record, on a logarithmic scale: less is better. {results['measured']}."
    key = (
        f'<g transform="translate(16 {height - 22})">'
        f'<path d="M8 -12 l8 8 l-8 8 l-8 -8 z" fill="{OURS}"/><text x="22">careinquiry</text>'
        f'<circle cx="132" cy="-4" r="5.5" fill="{THEIRS}"/><text x="146">another engine</text>'
        f'<rect x="262" y="-9" width="10" height="10" fill="{HAND}"/><text x="280">written by hand</text>'
        f'<circle cx="402" cy="-4" r="5" fill="white" stroke="{GREY}" stroke-width="2"/>'
        '<text x="416">reading alone</text>'
        f'<line x1="524" x2="546" y1="-4" y2="-4" stroke="{INK}" stroke-width="3"/>'
        '<text x="554">the middle half of the rounds</text></g>'
    )
    return f"""<!-- Generated: make plot-peers -->
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" height="{height}"
 role="img" aria-labelledby="title about">
<title id="title">The cost of eight decisions about a record, by engine</title>
<desc id="about">{escape(about)} Every number of it stands in table.md.</desc>
<style>{STYLE}</style>
<rect width="{WIDTH}" height="{height}" fill="white"/>
<text class="title" x="16" y="30">The cost of eight decisions about a record, by engine</text>
<text class="small" x="16" y="52">{escape(about)}</text>
{chart.scale()}
{chr(10).join(chart.marks)}
{key}
</svg>
"""


if __name__ == "__main__":
    (RESULTS / "cost.svg").write_text(draw(json.loads((RESULTS / "results.json").read_text())))
