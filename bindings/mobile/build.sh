#!/usr/bin/env bash
# The library for phones, and what the Maven module is made of: kotlin/target/generated-sources/uniffi and, without its symbols
# and where JNA looks for it in a jar, kotlin/target/native.
set -euo pipefail
cd "$(dirname "$0")"
target="$(realpath -m "${CARGO_TARGET_DIR:-../../target}")"

cargo build --quiet --profile mobile -p careinquiry-mobile
cargo build --quiet -p careinquiry-mobile --features bindgen --bin careinquiry-bindgen
case "$(uname -sm)" in
    'Linux x86_64') place=linux-x86-64 file=libcareinquiry_mobile.so ;;
    'Linux aarch64') place=linux-aarch64 file=libcareinquiry_mobile.so ;;
    'Darwin arm64') place=darwin-aarch64 file=libcareinquiry_mobile.dylib ;;
    *) echo "expected Linux or a Mac" >&2; exit 2 ;;
esac

rm -rf kotlin/target/generated-sources kotlin/target/native
./generate.sh "$target/mobile/$file" "$target/debug/careinquiry-bindgen" kotlin
mkdir -p "kotlin/target/native/$place"
strip -x -o "kotlin/target/native/$place/$file" "$target/mobile/$file"
