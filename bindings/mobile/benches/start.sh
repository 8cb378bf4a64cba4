#!/usr/bin/env bash
# Start-up: the median of 41 processes, in microseconds, of loading the library and of the first report.
set -euo pipefail
cd "$(dirname "$0")/../../.."
target="$(realpath -m "${CARGO_TARGET_DIR:-target}")"
profile="${1:-mobile}"

cargo build --quiet --profile "$profile" -p careinquiry-mobile
cc -O2 -o "$target/$profile/start" bindings/mobile/benches/start.c
for _ in $(seq 41); do
    "$target/$profile/start" "$target/$profile/libcareinquiry_mobile.so" examples/records/eighth-placement.json
done | awk '{ print $1 + $2, $1, $2 }' | sort -n | awk 'NR == 21 { printf "%d in all: loading %d, the first report %d\n", $1, $2, $3 }'
