#!/usr/bin/env bash
# Builds the package and the Rust call alike, by a profile, and measures them in an environment of their own.
set -euo pipefail
cd "$(dirname "$0")/../../.."
profile="${1:-release}"
target="${CARGO_TARGET_DIR:-target}"
venv="$target/python/bench"

[ -x "$venv/bin/python" ] || "${PYTHON:-python3}" -m venv "$venv"
# maturin is called by its name where pip builds.
export PATH="$(realpath "$venv")/bin:$PATH"
"$venv/bin/pip" install --quiet --disable-pip-version-check maturin==1.16.0
cargo build --quiet --profile "$profile" -p careinquiry --example call
MATURIN_PEP517_ARGS="--profile $profile" "$venv/bin/pip" install --quiet --disable-pip-version-check --no-build-isolation \
    --no-deps --force-reinstall bindings/python
"$venv/bin/python" bindings/python/benches/bench.py "$target/$profile/examples/call" "$profile"
