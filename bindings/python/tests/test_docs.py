"""What the documentation shows is what happens."""

import doctest
import importlib
import inspect
import pkgutil
import re

import careinquiry
import pytest
from conftest import ROOT

PACKAGE = ROOT / "bindings/python"


@pytest.mark.parametrize("page", ["README.md", "docs/research.md"])
def test_pages(page):
    failed, tried = doctest.testfile(str(PACKAGE / page), module_relative=False, encoding="utf-8")
    assert tried > 3 and not failed


@pytest.mark.parametrize("page", ["README.md", "docs/research.md"])
def test_links_lead_somewhere(page):
    path = PACKAGE / page
    for target in re.findall(r"\]\(([^)#]+)\)", path.read_text()):
        assert target.startswith("https://") or (path.parent / target).exists(), target


def test_docstrings():
    tried = 0
    for module in pkgutil.iter_modules(careinquiry.__path__):
        if module.name != "_native":
            result = doctest.testmod(importlib.import_module(f"careinquiry.{module.name}"))
            assert not result.failed
            tried += result.attempted
    assert doctest.testmod(careinquiry).failed == 0 and tried > 10


def test_everything_public_says_what_it_is():
    for name in careinquiry.__all__:
        value = getattr(careinquiry, name)
        if inspect.isclass(value) or inspect.isfunction(value) or inspect.ismodule(value):
            assert inspect.getdoc(value), name
        if inspect.isfunction(value):
            assert "Returns\n" in inspect.getdoc(value) or name == "schema", name
    for value in (careinquiry.Report, careinquiry.Finding, careinquiry.Table):
        for name, member in vars(value).items():
            if not name.startswith("_"):
                assert inspect.getdoc(member), f"{value.__name__}.{name}"
