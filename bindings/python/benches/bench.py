"""What the Python package costs, as ratios in one run: `make bench-python` writes results.md beside this file.

`python bench.py CALL PROFILE`, where CALL is the program of `core/examples/call.rs`, built by that profile as the extension was.
"""

from __future__ import annotations

import json
import os
import platform
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import careinquiry

ROOT = Path(__file__).parents[3]
AS_AT = "2026-03-31"
ROUNDS = 9


def micros(calls: int, call: Callable[[], object]) -> float:
    """Time one call, in microseconds."""
    began = time.perf_counter()
    for _ in range(calls):
        call()
    return (time.perf_counter() - began) / calls * 1e6


def against_rust(program: str) -> list[list[str]]:
    """Compare the Python call with the Rust call, from bytes to bytes, turn by turn in one run."""
    rows = []
    options = json.dumps({"as_at": AS_AT})
    for path in sorted(ROOT.glob("examples/records/*.json")):
        record, data = path.read_bytes(), json.loads(path.read_bytes())
        ours, theirs, dicts = [], [], []
        for _ in range(ROUNDS):
            ours.append(micros(200, lambda: careinquiry.evaluate(record, as_at=AS_AT).to_json()))  # noqa: B023
            ran = subprocess.run([program, path, options, "200"], capture_output=True, text=True, check=True)
            theirs.append(int(ran.stdout) / 1e3)
            dicts.append(micros(50, lambda: careinquiry.evaluate(data, as_at=AS_AT).to_dict()))  # noqa: B023
        rust, text, objects = (statistics.median(times) for times in (theirs, ours, dicts))
        rows.append([path.stem, f"{len(record):,}", f"{rust:.0f}", f"{text / rust:.2f}", f"{objects / rust:.2f}"])
    return rows


def many() -> list[list[str]]:
    """Compare evaluate_many with a loop, and one thread with two."""
    records = [path.read_bytes() for path in sorted(ROOT.glob("examples/records/*.json"))] * 100
    ways: dict[str, Callable[[], object]] = {
        "a loop over `evaluate`": lambda: [careinquiry.evaluate(record, as_at=AS_AT) for record in records],
        "`evaluate_many`, one thread": lambda: list(careinquiry.evaluate_many(records, as_at=AS_AT, threads=1)),
        "`evaluate_many`, two threads": lambda: list(careinquiry.evaluate_many(records, as_at=AS_AT, threads=2)),
        "two threads of Python, a loop in each": lambda: two_threads(records),
    }
    times: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(5):
        for name, way in ways.items():
            times[name].append(micros(1, way) / len(records))
    loop = statistics.median(times["a loop over `evaluate`"])
    return [[name, f"{statistics.median(one):.0f}", f"{loop / statistics.median(one):.2f}"] for name, one in times.items()]


def two_threads(records: list[bytes]) -> None:
    """Evaluate half of the records in each of two threads."""

    def ask(half: list[bytes]) -> None:
        for record in half:
            careinquiry.evaluate(record, as_at=AS_AT)

    halves = [threading.Thread(target=ask, args=(records[start::2],)) for start in (0, 1)]
    for one in halves:
        one.start()
    for one in halves:
        one.join()


def table(heads: list[str], rows: list[list[str]]) -> str:
    """Write a table."""
    lines = [heads, ["---", *["---:"] * (len(heads) - 1)], *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def aim(name: str, value: float, bound: float, at_most: bool) -> list[str]:
    """Say whether an aim was reached."""
    reached = value <= bound if at_most else value >= bound
    return [name, f"{value:.2f}", f"{'at most' if at_most else 'at least'} {bound}", "reached" if reached else "**missed**"]


def main() -> None:
    """Measure, and write the results."""
    load = os.getloadavg()[0]
    about = Path("/proc/cpuinfo").read_text().splitlines()
    processor = next((line.split(":")[1].strip() for line in about if "model name" in line), "")
    rust, several = against_rust(sys.argv[1]), many()
    text = statistics.median(float(row[3]) for row in rust)
    aims = [
        aim("bytes to bytes, to the Rust call (median record)", text, 1.15, at_most=True),
        aim("two threads of `evaluate_many`, to one", float(several[2][2]) / float(several[1][2]), 1.8, at_most=False),
    ]
    page = f"""<!-- Generated: make bench-python -->

# What the Python package costs

{date.today()}, {platform.system()} on {processor}, CPython {platform.python_version()}, careinquiry {careinquiry.__version__}.
Ratios of one run; {ROUNDS} rounds, medians; {os.cpu_count()} cores, with {load:.0f} programs at work on them when it began: where
that is more than a few, times are upper bounds, and nothing can be said of a second core. Both sides are built by
the profile `{sys.argv[2]}`.

{table(["aim", "measured", "asked", ""], aims)}

## Against the Rust call

From bytes to the report's bytes, and from a dict to a dict; the rule set is the whole of a child's.

{table(["record", "bytes", "Rust, µs", "Python, bytes", "Python, dicts"], rust)}

## Many records

{table(["way", "µs a record", "times the loop"], several)}
"""
    (Path(__file__).parent / "results.md").write_text(page)
    print(page)


if __name__ == "__main__":
    main()
