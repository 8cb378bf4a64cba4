#!/usr/bin/env bash
# What the Maven module is made of: the library, where JNA looks for it in a jar (kotlin/target/native), and the Kotlin that is
# written from it (kotlin/target/generated-sources/uniffi). build.sh [PROFILE]
set -euo pipefail
cd "$(dirname "$0")"
profile="${1:-release}"
# A Mac's realpath wants what is there.
target="${CARGO_TARGET_DIR:-../../target}"
target="$(mkdir -p "$target" && cd "$target" && pwd)"

case "$(uname -sm)" in
    'Linux x86_64') place=linux-x86-64 file=libcareinquiry_mobile.so ;;
    'Linux aarch64') place=linux-aarch64 file=libcareinquiry_mobile.so ;;
    'Darwin x86_64') place=darwin-x86-64 file=libcareinquiry_mobile.dylib ;;
    'Darwin arm64') place=darwin-aarch64 file=libcareinquiry_mobile.dylib ;;
    *) echo "expected Linux or a Mac" >&2; exit 2 ;;
esac

# What is written is read from the symbols, and those of a release are stripped.
cargo build --quiet -p careinquiry-mobile --features bindgen
cargo build --quiet --profile "$profile" -p careinquiry-mobile

rm -rf kotlin/target/generated-sources kotlin/target/native
./generate.sh "$target/debug/$file" "$target/debug/careinquiry-bindgen" kotlin
mkdir -p "kotlin/target/native/$place"
cp "$target/$profile/$file" "kotlin/target/native/$place/"
