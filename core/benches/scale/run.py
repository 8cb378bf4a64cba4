"""What a cohort costs: writes ../results/scale.md and scale.svg. `make bench-scale` builds what it needs and runs it.

A made-up cohort as large as all children looked after in England goes through `careinquiry check`, on one core and on both by
turns, and a million children through a pipe. Cost by the size of a record and by the number of rules is processor time, which
other work on the machine disturbs less than it does a clock.
"""

from __future__ import annotations

import hashlib
import json
import os
import platform
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from plot import Panel, plot

CHILDREN = int(os.environ.get("CHILDREN", "83000"))
MANY = int(os.environ.get("MANY", "1000000"))
ROUNDS = 3
# Records that the rules are tried on, and the fewest of one size.
SAMPLE, LEAST = min(CHILDREN, 4000), 300
AS_AT = "2026-03-31"
# Sizes of records in KB, each with the records of the cohort that are nearly as large.
SIZES = [2.5, 20, 25, 30, 40, 60, 80, 100]
RESULTS = Path(__file__).parent.parent / "results"
MIB = 1 << 20


@dataclass
class Run:
    """One run of the command: seconds by the clock and of the processor, and the most memory that it held."""

    clock: float
    processor: float
    peak: int


@dataclass
class Machine:
    """What is measured, and on which cores."""

    command: str
    cohort: str
    cores: list[int]

    def check(self, source: Path | None, cores: int, *more: str, piped: int | None = None) -> Run:
        """Check a file, or what comes through a pipe, on so many cores."""
        name = "-" if source is None else str(source)
        arguments = [self.command, "check", name, "--as-at", AS_AT, "--format", "ndjson", "--detail", "outcomes", *more]
        began = time.monotonic()
        process = subprocess.Popen(
            arguments, stdin=piped, stdout=subprocess.DEVNULL, preexec_fn=lambda: self.keep_to(cores)
        )
        peak, ended = 0, 0
        while not ended:
            peak = max(peak, held(process.pid))
            time.sleep(0.02)
            ended, status, usage = os.wait4(process.pid, os.WNOHANG)
        clock = time.monotonic() - began
        process.returncode = os.waitstatus_to_exitcode(status)
        # 1: something is not met, as it should be.
        if process.returncode not in (0, 1):
            sys.exit(f"expected the command to end with 0 or 1: {process.returncode}")
        return Run(clock, usage.ru_utime + usage.ru_stime, peak)

    def cost(self, source: Path, records: int, *more: str) -> float:
        """Microseconds of processor a record of a file, on one core."""
        return median(self.check(source, 1, *more).processor for _ in range(ROUNDS)) / records * 1e6

    def idle(self, source: Path) -> int:
        """The most memory that the command holds for two records, while it waits for a third."""
        arguments = [self.command, "check", "-", "--as-at", AS_AT, "--format", "ndjson", "--detail", "outcomes"]
        process = subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)
        assert process.stdin is not None
        with source.open("rb") as lines:
            process.stdin.write(next(lines) + next(lines))
        process.stdin.flush()
        time.sleep(0.5)
        peak = held(process.pid)
        process.stdin.close()
        process.wait()
        return peak

    def digest(self, source: Path, cores: int) -> str:
        """The digest of the answers about a file."""
        arguments = [self.command, "check", str(source), "--as-at", AS_AT, "--format", "ndjson", "--detail", "outcomes"]
        done = subprocess.run(arguments, stdout=subprocess.PIPE, check=False, preexec_fn=lambda: self.keep_to(cores))
        return hashlib.sha256(done.stdout).hexdigest()

    def keep_to(self, cores: int) -> None:
        """Leave the command only so many cores."""
        os.sched_setaffinity(0, self.cores[:cores])

    def many(self, children: int, cores: int) -> Run:
        """Check children as they are made, by a program that works on the same cores."""
        make = [self.cohort, str(children)]
        maker = subprocess.Popen(make, stdout=subprocess.PIPE, preexec_fn=lambda: self.keep_to(cores))
        assert maker.stdout is not None
        run = self.check(None, cores, piped=maker.stdout.fileno())
        maker.stdout.close()
        maker.wait()
        return run


def main() -> None:
    """Measure, and write what was found."""
    folder = Path(sys.argv[1])
    cores = sorted(os.sched_getaffinity(0))[:2]
    machine = Machine(str(folder / "careinquiry"), str(folder / "examples" / "cohort"), cores)
    with TemporaryDirectory(dir=folder) as work:
        measure(machine, Path(work), folder.name)


def measure(machine: Machine, work: Path, profile: str) -> None:
    """Measure, with files in a folder of their own."""
    load = os.getloadavg()[0]
    cohort = work / "cohort.ndjson"
    with cohort.open("wb") as out:
        subprocess.run([machine.cohort, str(CHILDREN)], stdout=out, check=True)
    lengths, sample, classes = survey(cohort, work)
    by_size = [(size, machine.cost(file, count)) for size, file, count in classes]
    by_rules = rules(machine, sample)

    alone = machine.idle(sample)
    runs: dict[int, list[Run]] = {cores: [] for cores in range(1, len(machine.cores) + 1)}
    for _ in range(ROUNDS):
        for cores, done in runs.items():
            done.append(machine.check(cohort, cores))
    same = len({machine.digest(sample, cores) for cores in runs}) == 1
    many = machine.many(MANY, len(machine.cores))
    conditions = f"{processor()}, {len(machine.cores)} cores, profile `{profile}`; load of the machine at the start {load:.1f}"
    write(conditions, lengths, runs, alone, many, same, by_size, by_rules)


def survey(cohort: Path, work: Path) -> tuple[list[int], Path, list[tuple[float, Path, int]]]:
    """The sizes of all records; the first records as a sample; and files of records that are about as large as each other."""
    lengths, sample = [], work / "sample.ndjson"
    files = {size: (work / f"{size}.ndjson").open("wb") for size in SIZES}
    found: dict[float, list[int]] = {size: [] for size in SIZES}
    with cohort.open("rb") as lines, sample.open("wb") as first:
        for line in lines:
            lengths.append(len(line))
            if len(lengths) <= SAMPLE:
                first.write(line)
            for size, file in files.items():
                if abs(len(line) / 1000 - size) < size * 0.05 and len(found[size]) < 1500:
                    file.write(line)
                    found[size].append(len(line))
    for file in files.values():
        file.close()
    classes = []
    for size, those in found.items():
        # Of fewer, what a process costs by itself would show.
        if len(those) >= LEAST:
            classes.append((sum(those) / len(those) / 1000, work / f"{size}.ndjson", len(those)))
    return sorted(lengths), sample, classes


def rules(machine: Machine, sample: Path) -> list[tuple[float, float]]:
    """Microseconds a record by the number of rules: every so many of them, so that each point has its share of dear ones."""
    listed = subprocess.run(
        [machine.command, "rules", "--subject", "child", "--format", "json"], stdout=subprocess.PIPE, check=True
    )
    ids = [rule["id"] for rule in json.loads(listed.stdout)]
    points = []
    for part in range(1, 9):
        count = max(1, len(ids) * part // 8)
        chosen = [f"--select={ids[index * len(ids) // count]}" for index in range(count)]
        points.append((float(count), machine.cost(sample, SAMPLE, *chosen)))
    return points


def held(process: int) -> int:
    """The most memory that a process has held, in bytes. What `wait4` says of it begins with what its parent held."""
    status = Path(f"/proc/{process}/status").read_text(encoding="utf-8")
    peaks = [int(text.split()[1]) * 1024 for text in status.splitlines() if text.startswith("VmHWM:")]
    return peaks[0] if peaks else 0


def line(points: list[tuple[float, float]]) -> tuple[float, float, float]:
    """The straight line of least squares, and the share of the variance that it accounts for."""
    across, up = [x for x, _ in points], [y for _, y in points]
    mean_x, mean_y = sum(across) / len(points), sum(up) / len(points)
    slope = sum((x - mean_x) * (y - mean_y) for x, y in points) / sum((x - mean_x) ** 2 for x in across)
    start = mean_y - slope * mean_x
    left = sum((y - start - slope * x) ** 2 for x, y in points)
    return start, slope, 1 - left / sum((y - mean_y) ** 2 for y in up)


def processor() -> str:
    """The name of the processor, where it has one."""
    about = Path("/proc/cpuinfo").read_text(encoding="utf-8") if Path("/proc/cpuinfo").exists() else ""
    names = [text.split(":", 1)[1].strip() for text in about.splitlines() if text.startswith("model name")]
    return names[0] if names else platform.machine()


def write(
    conditions: str,
    lengths: list[int],
    runs: dict[int, list[Run]],
    alone: int,
    many: Run,
    same: bool,
    by_size: list[tuple[float, float]],
    by_rules: list[tuple[float, float]],
) -> None:
    """Write the table and the plot."""
    total = sum(lengths) / 1e6
    share = [f"{lengths[len(lengths) * percent // 100] / 1000:.1f}" for percent in (5, 25, 50, 75, 95)]
    speeds = {cores: [len(lengths) / run.clock for run in done] for cores, done in runs.items()}
    peak = max(run.peak for done in runs.values() for run in done)
    text = [
        f"{time.strftime('%Y-%m-%d')} on {conditions}; written by `make bench-scale`\n",
        f"A made-up cohort of {len(lengths):,} children, {total:,.0f} MB: records of {', '.join(share)} KB at the 5th, 25th, "
        f"50th, 75th and 95th of a hundred, {lengths[-1] / 1000:.0f} KB at most. `careinquiry check --format ndjson --detail "
        f"outcomes`, {by_rules[-1][0]:.0f} rules; median of {ROUNDS} rounds by turns, and least to most.\n",
        "| | cores | seconds | records a second | MB a second | processor, µs a record | peak memory, MiB |",
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: |",
    ]
    for cores, done in runs.items():
        clock, speed = median(run.clock for run in done), median(speeds[cores])
        spread = f"{min(speeds[cores]):,.0f} to {max(speeds[cores]):,.0f}"
        cost = median(run.processor for run in done) / len(lengths) * 1e6
        text.append(
            f"| {len(lengths):,} from a file | {cores} | {clock:.1f} | {speed:,.0f} ({spread}) | {total / clock:,.0f} "
            f"| {cost:.0f} | {max(run.peak for run in done) / MIB:.1f} |"
        )
    text.append(
        f"| {MANY:,} through a pipe, made meanwhile on the same cores | {max(runs)} | {many.clock:.1f} | {MANY / many.clock:,.0f} | "
        f"{total / len(lengths) * MANY / many.clock:,.0f} | {many.processor / MANY * 1e6:.0f} | {many.peak / MIB:.1f} |"
    )
    text.append(f"| two records |  | | | | | {alone / MIB:.1f} |\n")
    (size_start, size_slope, size_fit), (rule_start, rule_slope, rule_fit) = line(by_size), line(by_rules)
    ratio = median(two / one for one, two in zip(speeds[1], speeds[2], strict=True)) if 2 in speeds else 0.0
    above = (max(peak, many.peak) - alone) / MIB
    reached = lambda yes: "reached" if yes else "not reached"  # noqa: E731
    text += [
        "| aim | measured | asked | |",
        "| --- | ---: | ---: | --- |",
        f"| 5. both cores, to one (median of the rounds' ratios) | {ratio:.2f} | 1.80 | {reached(ratio >= 1.8)} |",
        f"| 5. peak above that of two records, for a million, MiB | {above:.1f} | 64 | {reached(above < 64)} |",
        f"| 5. the same bytes in the same order on one core and on both | {'yes' if same else 'no'} | yes | {reached(same)} |",
        f"| 7. share of the cost that a straight line by size accounts for | {size_fit:.3f} | 0.95 | {reached(size_fit >= 0.95)} |",
        f"| 7. the same by rules | {rule_fit:.3f} | 0.95 | {reached(rule_fit >= 0.95)} |\n",
        f"By size: {size_start:.0f} µs and {size_slope:.1f} µs a KB, all rules. By rules: {rule_start:.0f} µs and {rule_slope:.2f} µs a rule, "
        f"over records of {total / len(lengths) * 1000:.0f} KB on average. Processor time of the whole command, on one core.\n",
        "![Cost by size of a record, by rules and by cores](scale.svg)\n",
    ]
    (RESULTS / "scale.md").write_text("\n".join(text), encoding="utf-8")
    by_cores = [(float(cores), median(speed) / 1000) for cores, speed in speeds.items()]
    panels = [
        Panel("µs of processor a record, all rules", "size of the record, KB", by_size, line(by_size)[:2]),
        Panel("µs of processor a record", "rules", by_rules, line(by_rules)[:2]),
        Panel("thousand records a second", "cores", by_cores, (0.0, by_cores[0][1])),
    ]
    (RESULTS / "scale.svg").write_text(plot(panels), encoding="utf-8")
    print("\n".join(text))


if __name__ == "__main__":
    main()
