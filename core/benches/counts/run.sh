#!/usr/bin/env bash
# Counts the instructions of the key paths under callgrind, by a compiler of one version:
# `run.sh check VERSION` compares them with counts.tsv, `run.sh write VERSION` writes them there.
set -euo pipefail
cd "$(dirname "$0")"
what="$1" rust="$2"
target="$(realpath -m "${CARGO_TARGET_DIR:-../../../target}")/counts"
export CARGO_TARGET_DIR="$target"

command -v valgrind >/dev/null || (apt-get update -qq && apt-get install -y -qq valgrind)
rustup toolchain list | grep -q "^$rust" || rustup toolchain install "$rust" --profile minimal
version="$(sed -n 's/^gungraun = "=\(.*\)"$/\1/p' Cargo.toml)"
export GUNGRAUN_RUNNER="$target/tools/$version/bin/gungraun-runner"
[ -x "$GUNGRAUN_RUNNER" ] || cargo install --quiet --locked --debug --root "$target/tools/$version" gungraun-runner --version "$version"

# Beside what an earlier run left, gungraun would compare with that.
rm -rf "$target/gungraun"
cargo "+$rust" bench --quiet --locked --bench paths -- --output-format=json > "$target/summary.json"
toolchain="$(rustc "+$rust" -vV | sed -n 's/^host: //p'), rustc $rust"
cargo "+$rust" run --quiet --locked -- "$what" counts.tsv "$toolchain" < "$target/summary.json"
