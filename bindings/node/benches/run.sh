#!/usr/bin/env bash
# Builds the package and the Rust call alike, by a profile, and measures them.
set -euo pipefail
cd "$(dirname "$0")"
profile="${1:-release}"
target="$(realpath -m "${CARGO_TARGET_DIR:-../../../target}")"

(cd .. && npm ci --no-fund --no-audit --loglevel=error && npm run --silent build -- --profile "$profile")
cargo build --quiet --profile "$profile" -p careinquiry --example call
node bench.mjs "$target/$profile/examples/call" "$profile"
