"""Three pictures that a researcher would draw of a cohort. Each shows what is not known beside what is."""

from __future__ import annotations

import matplotlib.pyplot as plt
import polars as pl
from matplotlib.figure import Figure

# Colours that are told apart without seeing red and green (Okabe and Ito); what is not known is grey and hatched.
COLOURS = {"met": "#0072B2", "justified_departure": "#56B4E9", "not_met": "#D55E00", "insufficient_evidence": "#DDDDDD"}
WORDS = {
    "met": "met",
    "justified_departure": "justified departure",
    "not_met": "not met",
    "insufficient_evidence": "the record does not say",
}
THEMES = ["relationships", "involvement", "transitions", "workforce", "system"]  # as the chapters
ASKED = pl.col("outcome") != "not_applicable"
KNOWN = pl.col("outcome") != "insufficient_evidence"


def texts(findings: pl.DataFrame) -> pl.DataFrame:
    """Give findings with categories as text, so that they compare across frames."""
    return findings.with_columns(pl.col("rule", "theme", "outcome").cast(pl.String))


def outcomes_by_theme(findings: pl.DataFrame) -> Figure:
    """Draw the share of each outcome among the findings that were asked for, by theme."""
    asked = texts(findings).filter(ASKED)
    counts = asked.group_by("theme", "outcome").len().pivot("outcome", index="theme", values="len").fill_null(0)
    counts = counts.sort(pl.col("theme").replace_strict({theme: place for place, theme in enumerate(THEMES)}))
    figure, axes = plt.subplots(figsize=(9, 3.8), layout="constrained")
    names = [f"{row['theme']}\n({sum(row.get(one, 0) for one in COLOURS):,})" for row in counts.to_dicts()]
    left = [0.0] * len(names)
    for outcome, colour in COLOURS.items():
        shares = [row.get(outcome, 0) / sum(row.get(one, 0) for one in COLOURS) for row in counts.to_dicts()]
        hatch = "///" if outcome == "insufficient_evidence" else None
        axes.barh(names, shares, left=left, color=colour, edgecolor="white", hatch=hatch, label=WORDS[outcome])
        for place, share in enumerate(shares):
            if share > 0.04:
                axes.text(
                    left[place] + share / 2,
                    place,
                    f"{share:.0%}",
                    ha="center",
                    va="center",
                    fontsize=8,
                    backgroundcolor="#FFFFFFBB",
                )
        left = [before + share for before, share in zip(left, shares, strict=True)]
    axes.set(xlim=(0, 1), xlabel="share of the findings that were asked for (how many in brackets)")
    axes.set_title("What was asked for, by theme: most of it the record does not say", loc="left", fontsize=11)
    axes.xaxis.set_major_formatter("{x:.0%}")
    axes.invert_yaxis()
    figure.legend(loc="outside lower center", ncols=4, frameon=False)
    return figure


def completeness_by_rule(findings: pl.DataFrame) -> Figure:
    """Draw of each rule the share of records with a definite answer, among those that it was asked of."""
    rank = {"not_met": 0, "insufficient_evidence": 1, "justified_departure": 2, "met": 3, "not_applicable": 4}
    worst = texts(findings).with_columns(pl.col("outcome").replace_strict(rank).alias("rank"))
    worst = worst.sort("rank").group_by("record_id", "rule", "theme", maintain_order=True).first()
    rules = (
        worst.filter(ASKED)
        .group_by("rule", "theme")
        .agg(KNOWN.mean().alias("complete"), pl.len().alias("asked"))
        .sort("complete")
    )
    shown = rules.filter(pl.col("complete") >= 0.02)
    hidden = len(rules) - len(shown)
    figure, axes = plt.subplots(figsize=(9, 0.24 * len(shown) + 1.4), layout="constrained")
    palette = dict(zip(THEMES, ["#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9"], strict=False))
    names = [f"{rule}  (of {asked:,})" for rule, asked in zip(shown["rule"], shown["asked"], strict=True)]
    axes.hlines(range(len(names)), 0, shown["complete"], color="#BBBBBB", linewidth=1)
    for theme in THEMES:
        here = [(row["complete"], place) for place, row in enumerate(shown.to_dicts()) if row["theme"] == theme]
        if here:
            axes.plot(*zip(*here, strict=True), "o", color=palette[theme], label=theme)
    axes.set_yticks(range(len(names)), names, fontsize=7)
    axes.set(xlim=(0, 1.01), xlabel="records with a definite answer, of those that the rule was asked of")
    axes.set_title(f"What can be judged at all; {hidden} more rules for fewer than 2 in 100", loc="left", fontsize=11)
    axes.xaxis.set_major_formatter("{x:.0%}")
    axes.legend(frameon=False, loc="lower right")
    return figure


PLACEMENT_RULES = {
    "CI-5.2.b.1/a": "placed near home",
    "CI-6.2/a": "told about the home beforehand",
    "CI-6.2/b": "child-friendly, and made by the carers",
}


def change_over_placements(findings: pl.DataFrame) -> Figure:
    """Draw how often a rule about a placement is met by the number of the placement, with the bounds of what is not known."""
    number = pl.col("at").str.extract(r"^/placements/(\d+)$").cast(pl.Int64) + 1
    counts = (
        texts(findings)
        .filter(pl.col("rule").is_in(list(PLACEMENT_RULES)) & ASKED)
        .with_columns(number.alias("placement"))
        .drop_nulls("placement")
        .with_columns(pl.col("placement").clip(upper_bound=5))
        .group_by("rule", "placement")
        .agg(
            (pl.col("outcome") == "met").sum().alias("met"),
            (pl.col("outcome") == "insufficient_evidence").sum().alias("unknown"),
            pl.len().alias("asked"),
        )
        .with_columns(
            (pl.col("met") / (pl.col("asked") - pl.col("unknown"))).alias("rate"),
            (pl.col("met") / pl.col("asked")).alias("least"),
            ((pl.col("met") + pl.col("unknown")) / pl.col("asked")).alias("most"),
        )
        .sort("placement")
    )
    figure, grid = plt.subplots(1, len(PLACEMENT_RULES), figsize=(10, 3.6), sharey=True, layout="constrained")
    for axes, (rule, words) in zip(grid, PLACEMENT_RULES.items(), strict=True):
        here = counts.filter(pl.col("rule") == rule)
        axes.fill_between(
            here["placement"], here["least"], here["most"], color="#DDDDDD", label="bounds: all unknown not met, or met"
        )
        axes.plot(here["placement"], here["rate"], "o-", color="#0072B2", label="met, of those that are known")
        for row in here.to_dicts():
            axes.annotate(f"{row['asked']:,}", (row["placement"], 0.01), ha="center", fontsize=7, color="#444444")
        axes.set(title=f"{rule}\n{words}", xlim=(0.6, 5.4), ylim=(0, 1.02), xticks=range(1, 6), xlabel="placement")
        axes.set_xticks(range(1, 6), ["1st", "2nd", "3rd", "4th", "5th on"])
        axes.yaxis.set_major_formatter("{x:.0%}")
    handles, labels = grid[0].get_legend_handles_labels()
    figure.legend(handles, labels, loc="outside lower center", ncols=2, frameon=False)
    figure.suptitle("From one home to the next (how many placements at the foot)", x=0.01, ha="left", fontsize=11)
    return figure
