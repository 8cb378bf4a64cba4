"""A study of a made-up cohort: evaluate it, say what can be said, and draw three pictures.

Run `python study.py --output FOLDER`. It needs careinquiry, polars and matplotlib.
"""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path

import careinquiry
import matplotlib

matplotlib.use("Agg")

import pictures  # noqa: E402
from cohort import AS_AT, cohort  # noqa: E402


def main() -> None:
    """Run the study."""
    given = argparse.ArgumentParser(description=__doc__)
    given.add_argument("--output", type=Path, default=Path(), help="where the pictures go")
    given.add_argument("--size", type=int, default=2_000, help="how many children")
    options = given.parse_args()

    # The events of three years are judged, so that moves can be compared.
    answers = list(careinquiry.evaluate_many(cohort(options.size), as_at=AS_AT, since="2023-04-01"))
    reports = [answer for answer in answers if isinstance(answer, careinquiry.Report)]
    rejected = [answer for answer in answers if isinstance(answer, careinquiry.Rejected)]
    print(f"{len(reports):,} children as at {AS_AT}; {len(rejected)} records could not be read")
    for reason, count in Counter(str(one.error) for one in rejected).most_common():
        print(f"  {count} {reason}")

    findings = careinquiry.to_frame(reports, library="polars")
    outcomes = Counter(findings["outcome"].cast(str).to_list())
    for outcome, count in outcomes.most_common():
        print(f"  {outcome.replace('_', ' '):<22} {count:>8,}")
    for name in ("outcomes_by_theme", "completeness_by_rule", "change_over_placements"):
        path = options.output / f"{name}.png"
        getattr(pictures, name)(findings).savefig(path, dpi=110)
        print(path)


if __name__ == "__main__":
    main()
