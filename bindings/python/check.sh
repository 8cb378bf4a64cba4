#!/usr/bin/env bash
# Everything about the Python package: built, installed as a stranger would, and asked. What it needs goes to target/python.
set -euo pipefail
cd "$(dirname "$0")/../.."
target="${CARGO_TARGET_DIR:-target}"
venvs="$target/python"
python="${PYTHON:-python3}"

[ -x "$venvs/dev/bin/python" ] || "$python" -m venv "$venvs/dev"
bin="$(cd "$venvs/dev/bin" && pwd)"
# maturin is called by its name where pip builds.
export PATH="$bin:$PATH"
"$bin/pip" install --quiet --disable-pip-version-check -r bindings/python/requirements-dev.txt

# The wheel: maturin looks through what it links to and gives it the manylinux tag that it keeps.
rm -rf "$venvs/wheels"
"$bin/maturin" build --quiet --profile quick -m bindings/python/Cargo.toml --out "$venvs/wheels"
ls "$venvs"/wheels/careinquiry-*-cp310-abi3-manylinux_2_*.whl

# In an environment with nothing else, and without an index: it depends on nothing.
"$python" -m venv --clear "$venvs/clean"
"$venvs/clean/bin/pip" install --quiet --disable-pip-version-check --no-index "$venvs"/wheels/*.whl
cargo build --quiet --profile quick -p careinquiry --example door
"$venvs/clean/bin/python" -I bindings/python/tests/vectors.py . "$target/quick/examples/door"

# From the checkout, with all that it can work with.
MATURIN_PEP517_ARGS="--profile quick" "$bin/pip" install --quiet --disable-pip-version-check --no-build-isolation \
    --no-deps --force-reinstall bindings/python
cd bindings/python
"$bin/ruff" check --quiet .
"$bin/ruff" format --check --quiet .
"$bin/mypy"
"$bin/python" -m mypy.stubtest careinquiry._native --ignore-missing-stub --concise
"$bin/python" -m pytest
