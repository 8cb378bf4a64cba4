#!/usr/bin/env bash
# Everything about the Node package: built, packed, installed as a stranger would, and asked.
set -euo pipefail
cd "$(dirname "$0")"
target="$(realpath -m "${CARGO_TARGET_DIR:-../../target}")"

npm ci --no-fund --no-audit --loglevel=error
npm run --silent build -- --profile quick
cargo build --quiet --profile quick -p careinquiry --example door
CAREINQUIRY_DOOR="$target/quick/examples/door" npm test --silent
