#!/usr/bin/env bash
# Builds every engine by a profile, makes the records, sees that all engines agree, measures them in turn and draws the result.
# `run.sh PROFILE build` only builds; `run.sh PROFILE agree` stops once they agree.
set -euo pipefail
cd "$(dirname "$0")"
profile="${1:-release}"
until="${2:-measured}"
target="$(realpath -m "${CARGO_TARGET_DIR:-../../target}")"
venv="$target/python/peers"
records="$target/peers.ndjson"

cargo build --quiet --locked --profile "$profile" --target-dir "$target"
npm ci --no-fund --no-audit --loglevel=error
(cd ../../bindings/node && npm ci --no-fund --no-audit --loglevel=error && npm run --silent build -- --profile "$profile")
[ -x "$venv/bin/python" ] || "${PYTHON:-python3}" -m venv "$venv"
# maturin is called by its name where pip builds.
export PATH="$venv/bin:$PATH"
"$venv/bin/pip" install --quiet --disable-pip-version-check maturin==1.16.0 zen-engine==2.1.3 orjson==3.13.0
MATURIN_PEP517_ARGS="--profile $profile" "$venv/bin/pip" install --quiet --disable-pip-version-check --no-build-isolation \
    --no-deps --force-reinstall ../../bindings/python
[ "$until" = build ] && exit

"$venv/bin/python" records.py >"$records"
[ "$until" = agree ] && stop=--agree
"$venv/bin/python" run.py "$target/$profile/careinquiry-peers" "$records" ${stop:-}
