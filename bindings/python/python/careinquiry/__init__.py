"""The Care Inquiry's recommendations as versioned, testable rules over a child's care record.

A record and a day go in; for each rule an outcome comes out, with the facts that decided it and the facts that, once
recorded, would. Missing is never false. Messages and reports repeat no value of a record but its ``record_id``;
``would_decide`` and ``timeline`` also name days and numbers of it, or that follow from them.

Examples
--------
>>> import careinquiry
>>> record = {"document_type": "child", "schema_version": "1", "record_id": "r-1",
...           "care_episodes": [{"id": "e1", "start_date": "2024-05-01"}], "identity_work": []}
>>> report = careinquiry.evaluate(record, as_at="2026-03-31", select=["CI-5.3.1/b"])
>>> [(finding.rule, finding.outcome, finding.missing) for finding in report]
[('CI-5.3.1/b', 'insufficient_evidence', ('/life_story_work',))]
"""

from . import types
from ._frame import to_arrow, to_frame
from ._many import Answer, Rejected, evaluate_many
from ._native import Finding, Report, Table, __version__
from ._rulebook import coverage, diff, rule, rules, rulesets, schema
from ._verbs import evaluate, record_next, timeline, validate, would_decide
from .errors import CareInquiryError, InternalError, InvalidOption, InvalidRecord

__all__ = [
    "Answer",
    "CareInquiryError",
    "Finding",
    "InternalError",
    "InvalidOption",
    "InvalidRecord",
    "Rejected",
    "Report",
    "Table",
    "__version__",
    "coverage",
    "diff",
    "evaluate",
    "evaluate_many",
    "record_next",
    "rule",
    "rules",
    "rulesets",
    "schema",
    "timeline",
    "to_arrow",
    "to_frame",
    "types",
    "validate",
    "would_decide",
]
