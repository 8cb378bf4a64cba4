"""Asks every engine the eight questions, and times them only if all agree: `make bench-peers`.

`python run.py RUST RECORDS` measures and writes `results/results.json` and `results/table.md`, where RUST is the built program of
this folder; `--agree` stops before anything is timed.
"""

from __future__ import annotations

import json
import os
import platform
import random
import statistics
import subprocess
import sys
from collections import Counter
from datetime import datetime, timezone
from importlib.metadata import version
from pathlib import Path
from typing import Any

import table

HERE = Path(__file__).parent
# What the rules say, and what one of them says when it is wrong on purpose.
NEAR_MILES, WRONG = 20, 19
ROUNDS = int(os.environ.get("ROUNDS", "15"))
# One measurement takes about so many microseconds of processor time.
LONG_ENOUGH = 150_000


class Driver:
    """A process that holds the engines of one language."""

    def __init__(self, language: str, command: list[str], near_miles: int) -> None:
        self.language = language
        pipe = subprocess.PIPE
        self.process = subprocess.Popen([*command, str(near_miles)], stdin=pipe, stdout=pipe, text=True)
        self.engines = self.ask("engines")

    def ask(self, question: str) -> Any:
        """Ask, and wait for the answer."""
        assert self.process.stdin and self.process.stdout
        print(question, file=self.process.stdin, flush=True)
        answer = self.process.stdout.readline()
        if not answer:
            sys.exit(f"{self.language}: no answer to '{question}'")
        return json.loads(answer)


def drivers(rust: str, records: str, near_miles: int) -> list[Driver]:
    """Start a process a language."""
    return [
        Driver("Rust", [rust, records], near_miles),
        Driver("Python", [sys.executable, str(HERE / "python/driver.py"), records], near_miles),
        Driver("Node", ["node", str(HERE / "node/driver.mjs"), records], near_miles),
    ]


def decisions(all_drivers: list[Driver]) -> dict[str, list[str]]:
    """Have every engine decide about every record."""
    return {f"{one.language}: {name}": one.ask(f"decide {name}") for one in all_drivers for name in one.engines}


def differing(expected: list[str], decided: list[str]) -> Counter[int]:
    """Count by rule the records about which two engines do not agree."""
    pairs = zip(expected, decided, strict=True)
    return Counter(number for two in pairs for number, (one, other) in enumerate(zip(*two, strict=True)) if one != other)


def agree(all_drivers: list[Driver], rust: str, records: str) -> dict[str, Any]:
    """Stop unless all agree about every record, and unless a wrong rule is found in each engine."""
    decided = decisions(all_drivers)
    expected = decided["Rust: careinquiry"]
    for name, one in decided.items():
        if found := differing(expected, one):
            sys.exit(f"{name} does not agree: records by rule {dict(found)}")
    seeded = drivers(rust, records, WRONG)
    caught = {}
    for name, one in decisions(seeded).items():
        caught[name] = differing(expected, one)[0]
        if not caught[name]:
            sys.exit(f"{name}: {WRONG} miles in place of {NEAR_MILES} were not found out")
    for driver in seeded:
        driver.process.kill()
    counts = [Counter(decision[number] for decision in expected) for number in range(8)]
    print(
        f"{len(decided)} engines agree about {len(expected):,} records of 8 decisions each; the wrong rule was found in each",
        flush=True,
    )
    return {
        "records": len(expected),
        "engines": len(decided),
        "decisions": [[count[str(decision)] for decision in range(5)] for count in counts],
        "wrong_rule_found_in_records": min(caught.values()),
    }


def measure(all_drivers: list[Driver]) -> list[dict[str, Any]]:
    """Time everything in turn, round by round, each round in another order; the first is for warming up."""
    rows = [(one, name, "engine") for one in all_drivers for name in one.engines]
    rows += [(all_drivers[0], name, "other") for name in all_drivers[0].ask("others")]
    records = len(all_drivers[0].ask(f"decide {all_drivers[0].engines[0]}"))
    turns = {(one, name): turns_of(one, name, records) for one, name, _ in rows}
    times: dict[tuple[Driver, str], list[float]] = {key: [] for key in turns}
    chance = random.Random(2013)
    for number in range(ROUNDS):
        for key in chance.sample(list(turns), len(turns)):
            times[key].append(key[0].ask(f"time {turns[key]} {key[1]}"))
        print(f"round {number + 1} of {ROUNDS}", flush=True)
    return [
        {
            "language": one.language,
            "name": name,
            "kind": kind,
            "median": statistics.median(times[one, name]),
            "quartiles": statistics.quantiles(times[one, name], n=4)[::2],
            "times": times[one, name],
        }
        for one, name, kind in rows
    ]


def rules_alone(rust: str, records: str) -> list[dict[str, Any]]:
    """Time the rules without the reading, over the made-up records and over the example records, which are ten times as long."""
    examples = Path(records).with_name("examples.ndjson")
    children = [json.loads(path.read_text()) for path in sorted((HERE / "../../examples/records").glob("*.json"))]
    lines = [json.dumps(child, separators=(",", ":")) for child in children if child["document_type"] == "child"]
    examples.write_text("".join(f"{line}\n" for line in lines))
    rows = []
    for kind, path in (("made-up", Path(records)), ("examples", examples)):
        driver = Driver("Rust", [rust, str(path)], NEAR_MILES)
        count = len(path.read_text().splitlines())
        turns, bytes_a_record = max(1, round(50_000 / count)), round(path.stat().st_size / count)
        times: dict[str, list[float]] = {name: [] for name in table.ALONE}
        for _ in range(ROUNDS + 1):
            for name in times:
                times[name].append(driver.ask(f"alone {turns} {name}"))
        driver.process.kill()
        rows += [
            {"records": kind, "bytes_a_record": bytes_a_record, "name": name, "median": statistics.median(one[1:])}
            for name, one in times.items()
        ]
    return rows


def turns_of(driver: Driver, name: str, records: int) -> int:
    """Find how often all records are gone through in one measurement, once warm."""
    driver.ask(f"time 2 {name}")
    once: float = driver.ask(f"time 1 {name}") * records
    return max(1, round(LONG_ENOUGH / once))


def machine() -> dict[str, Any]:
    """Say where this is measured."""
    about = Path("/proc/cpuinfo").read_text().splitlines()
    return {
        "processor": next((line.split(": ")[1] for line in about if line.startswith("model name")), "unnamed"),
        "cores": os.cpu_count(),
        "load_when_it_began": round(os.getloadavg()[0], 1),
        "system": platform.system(),
    }


def said(*command: str) -> str:
    """Run a command for what it says."""
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def versions() -> dict[str, str]:
    """Read the versions of the engines from the lockfiles, and those of the languages."""
    lock = (HERE / "Cargo.lock").read_text()
    crates = dict(entry.split('"\nversion = "') for entry in lock.split('name = "')[1:] if '"\nversion' in entry)
    wanted = ["datalogic-rs", "zen-expression", "zen-engine", "regorus", "cel", "serde_json", "sonic-rs", "simd-json"]
    node = json.loads((HERE / "package.json").read_text())["dependencies"]
    return {
        **{f"Rust: {name}": crates[name].split('"')[0] for name in wanted},
        **{f"Node: {name}": number for name, number in node.items()},
        "Python: zen-engine": version("zen-engine"),
        "Rust": said("rustc", "--version").split()[1],
        "Python": platform.python_version(),
        "Node": said("node", "--version").lstrip("v"),
    }


def main() -> None:
    """Check, measure and write."""
    rust, records = sys.argv[1:3]
    began = machine()
    all_drivers = drivers(rust, records, NEAR_MILES)
    agreement = agree(all_drivers, rust, records)
    if "--agree" in sys.argv:
        return
    results = {
        "measured": datetime.now(timezone.utc).date().isoformat(),
        "profile": Path(rust).parent.name,
        "bytes_a_record": round(Path(records).stat().st_size / agreement["records"]),
        "rounds": ROUNDS,
        "machine": began,
        "versions": versions(),
        "agreement": agreement,
        "microseconds_a_record": measure(all_drivers),
        "rules_alone": rules_alone(rust, records),
    }
    (HERE / "results/results.json").write_text(json.dumps(results, indent=1) + "\n")
    readme = HERE / "../../README.md"
    readme.write_text(table.in_readme(readme.read_text(), results))
    written = table.page(results)
    (HERE / "results/table.md").write_text(written)
    print(written)


if __name__ == "__main__":
    main()
