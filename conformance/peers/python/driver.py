"""Asks the engines of Python: `python driver.py RECORDS NEAR_MILES`, then a line each on standard input.

`engines`, `decide ENGINE` or `time TURNS ENGINE`. Each answer is one line of JSON.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from engines import Engine, engines


def main() -> None:
    """Answer until nothing more is asked."""
    records = Path(sys.argv[1]).read_bytes().splitlines()
    every = engines(float(sys.argv[2]))
    for line in sys.stdin:
        command, _, rest = line.strip().partition(" ")
        answer: object = list(every)
        if command == "decide":
            answer = ["".join(map(str, decisions)) for decisions in every[rest](records)]
        if command == "time":
            turns, _, name = rest.partition(" ")
            answer = timed(every[name], records, int(turns))
        print(json.dumps(answer), flush=True)


def timed(engine: Engine, records: list[bytes], turns: int) -> float:
    """Give the microseconds of a record that all threads of this process were at work."""
    began = time.process_time()
    for _ in range(turns):
        engine(records)
    return (time.process_time() - began) * 1e6 / (turns * len(records))


if __name__ == "__main__":
    main()
