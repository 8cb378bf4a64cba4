"""Writes Sources/CareInquiry/Names.swift: what is generated, under the names of the module that apps import.

Run by ../generate.sh.
"""

import re
from pathlib import Path

SOURCES = Path(__file__).parent / "Sources"
# What the module gives in its own shape.
SHAPED = {"CareInquiryError", "Evaluated"}

generated = (SOURCES / "CareInquiryNative/CareInquiryNative.swift").read_text()
documented = re.compile(r"^/\*\*\n((?: \* .*\n)+) \*/\n+public (?:struct|enum)\s+(\w+)", re.MULTILINE)
found = {name: doc for doc, name in documented.findall(generated) if name not in SHAPED}
every = set(re.findall(r"^public\s+(?:struct|enum)\s+(?!FfiConverter)(\w+)", generated, re.MULTILINE))
assert every == set(found) | SHAPED, f"without a name or a documentation: {every ^ (set(found) | SHAPED)}"

lines = ["// Written by names.py, which bindings/mobile/generate.sh runs: do not edit.", "", "import CareInquiryNative", ""]
found["Day"] = " * A calendar day, without a time or a zone.\n"
for name, doc in sorted(found.items()):
    lines += [line.replace(" *", "///", 1) for line in doc.splitlines()]
    lines += [f"public typealias {name} = CareInquiryNative.{name}", ""]
(SOURCES / "CareInquiry/Names.swift").write_text("\n".join(lines))
