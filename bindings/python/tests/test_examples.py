"""The examples run, and the made-up cohort is what it says that it is."""

import os
import subprocess
import sys

import careinquiry
import nbformat
import pytest
from conftest import ROOT
from nbclient import NotebookClient

EXAMPLES = ROOT / "examples/python"
sys.path.insert(0, str(EXAMPLES))

from cohort import AS_AT, cohort  # noqa: E402


@pytest.fixture(scope="module")
def children():
    return list(cohort())


def share(children, holds):
    return sum(map(holds, children)) / len(children)


def test_every_child_is_a_valid_record(children):
    assert len(children) == 2_000
    assert [careinquiry.validate(child)["problems"] for child in children[::20]] == [[]] * 100
    assert all(isinstance(answer, careinquiry.Report) for answer in careinquiry.evaluate_many(children, as_at=AS_AT))


def test_the_same_seed_gives_the_same_children(children):
    assert list(cohort(50)) == children[:50] != list(cohort(50, seed=1))


def test_the_shares_are_like_the_national_ones(children):
    def lived_in(child):
        year_ago = AS_AT.replace(year=2025)
        return sum(home["end_date"] is None or home["end_date"] > year_ago for home in child["placements"])

    def age(child):
        return (AS_AT - child["child"]["date_of_birth"]).days / 365.25

    def distances(child):
        return child["placements"][-1].get("distance_from_home_miles")

    assert share(children, lambda child: lived_in(child) == 1) == pytest.approx(0.69, abs=0.05)
    assert share(children, lambda child: lived_in(child) >= 3) == pytest.approx(0.10, abs=0.03)
    assert share(children, lambda child: 10 <= age(child) < 16) == pytest.approx(0.38, abs=0.04)
    assert share(children, lambda child: age(child) >= 16) == pytest.approx(0.25, abs=0.04)
    assert share(children, lambda child: distances(child) is None) == pytest.approx(0.13, abs=0.03)
    assert share(children, lambda child: (distances(child) or 0) > 20) == pytest.approx(0.21, abs=0.03)
    assert share(children, lambda child: len(child["allocations"]) >= 3) == pytest.approx(0.27, abs=0.07)


def test_the_script_draws_its_pictures(tmp_path):
    program = [sys.executable, EXAMPLES / "study.py", "--output", tmp_path, "--size", "300"]
    ran = subprocess.run(program, capture_output=True, text=True, check=True)
    assert "300 children as at 2026-03-31; 0 records could not be read" in ran.stdout
    pictures = sorted(path.name for path in tmp_path.iterdir())
    assert pictures == ["change_over_placements.png", "completeness_by_rule.png", "outcomes_by_theme.png"]
    assert all(path.read_bytes().startswith(b"\x89PNG") and path.stat().st_size > 10_000 for path in tmp_path.iterdir())


def test_the_notebook_runs_and_is_kept_without_its_results():
    notebook = nbformat.read(EXAMPLES / "cohort.ipynb", as_version=4)
    assert not any(cell.get("outputs") for cell in notebook.cells), "clear the notebook's outputs before committing it"
    os.environ["PYDEVD_DISABLE_FILE_VALIDATION"] = "1"
    NotebookClient(notebook, timeout=300, resources={"metadata": {"path": str(EXAMPLES)}}).execute()
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    assert code[0].outputs[0]["data"]["text/plain"] == "(2000, 0)"
    drawn = [output for cell in code for output in cell.outputs if "image/png" in output.get("data", {})]
    assert len(drawn) == 3
    said = code[-1].outputs[0]["text"]
    assert "bounds: between" in said and "what it cannot show" in said
