"""The example records of children, and where the repository is."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[3]
AS_AT = "2026-03-31"
TINY = b'{"document_type":"child","schema_version":"1","record_id":"r-1"}'


@pytest.fixture(scope="session")
def texts() -> list[str]:
    every = [path.read_text() for path in sorted(ROOT.glob("examples/records/*.json"))]
    return [text for text in every if json.loads(text)["document_type"] == "child"]


@pytest.fixture(scope="session")
def records(texts: list[str]) -> list[dict[str, Any]]:
    return [json.loads(text) for text in texts]
