"""Writes every conformance vector as it is asked, with the bytes that Rust answers: asked.py REPOSITORY DOOR > asked.json.

DOOR is the program of core/examples/door.rs. Base and patch are put together here, so that the Swift tests ask just the text
that the tests of the other languages ask.
"""

import copy
import json
import subprocess
import sys
from pathlib import Path


def patched(document, operation):
    """Apply one operation of RFC 6902: those that the vectors use."""
    steps = [step.replace("~1", "/").replace("~0", "~") for step in operation["path"].split("/")[1:]]
    value = copy.deepcopy(operation.get("value"))
    if not steps:
        return value
    *way, last = steps
    target = document
    for step in way:
        target = target[int(step)] if isinstance(target, list) else target[step]
    kind = operation["op"]
    if isinstance(target, list):
        place = len(target) if last == "-" else int(last)
        target[place : place if kind == "add" else place + 1] = [] if kind == "remove" else [value]
    elif kind == "remove":
        del target[last]
    else:
        assert kind == "add" or last in target, "a replace of nothing"
        target[last] = value
    return document


def record(given, bases):
    if "text" in given:
        return "".join(piece * times for piece, times in given["text"])
    document = copy.deepcopy(bases[given["base"]])
    for operation in given.get("patch", []):
        document = patched(document, operation)
    return json.dumps(document)


def question(vector, bases):
    ask, options = vector.get("ask", "evaluate"), vector["options"]
    if "rule" in vector and ask != "would_decide":
        options = options | {"select": [vector["rule"]]}
    asked = {"id": vector["id"], "ask": ask, "record": record(vector["record"], bases), "options": json.dumps(options)}
    at = {"at": vector["expect"]["at"]} if "at" in vector["expect"] else {}
    return asked | at | {key: vector[key] for key in ("rule", "from", "to", "expect") if key in vector}


def examples(repository):
    """The example records, with everything there is to say."""
    for path in sorted(repository.glob("examples/records/*.json")):
        for detail in ("outcomes", "findings", "full"):
            options = json.dumps({"as_at": "2026-03-31", "readings": True, "detail": detail})
            yield {"id": f"{path.stem}, {detail}", "ask": "evaluate", "record": path.read_text(), "options": options}


def main(repository, door):
    folder = repository / "conformance/vectors"
    bases = {path.stem: json.loads(path.read_text()) for path in folder.glob("bases/*.json")}
    files = sorted(path for path in folder.glob("*/*.json") if path.parent.name != "bases")
    asked = [question(vector, bases) for path in files for vector in json.loads(path.read_text())["vectors"]]
    asked += examples(repository)
    lines = "".join(json.dumps(one) + "\n" for one in asked)
    rust = subprocess.run([door], input=lines, capture_output=True, text=True, check=True).stdout.splitlines()
    json.dump([one | {"rust": answer} for one, answer in zip(asked, rust, strict=True)], sys.stdout)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
