#!/usr/bin/env bash
# Everything about the library for Kotlin, Java and Android that can be asked on this machine.
set -euo pipefail
cd "$(dirname "$0")"
root="$(realpath ../..)"
target="$(realpath -m "${CARGO_TARGET_DIR:-$root/target}")"

command -v mvn >/dev/null && command -v javac >/dev/null && command -v readelf >/dev/null ||
    (apt-get update -qq && apt-get install -y -qq openjdk-17-jdk-headless maven binutils)

cargo test --quiet --profile quick -p careinquiry-mobile
./build.sh quick
cargo build --quiet --profile quick -p careinquiry --example door
CAREINQUIRY_ROOT="$root" CAREINQUIRY_DOOR="$target/quick/examples/door" mvn --quiet --batch-mode verify
# As a stranger runs it: the library is in the jar.
java -jar ../../examples/kotlin/target/careinquiry-example-0.1.0.jar ../../examples/records/staying-on.json 2026-03-31 >/dev/null

android/check.sh
