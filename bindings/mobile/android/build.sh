#!/usr/bin/env bash
# The library for each kind of phone, where Gradle looks for it (src/main/jniLibs), and the Kotlin. Needs the Android NDK
# (ANDROID_NDK_HOME), `cargo install cargo-ndk`, and `rustup target add` of the three targets.
set -euo pipefail
cd "$(dirname "$0")"

../build.sh mobile
cargo ndk -t arm64-v8a -t armeabi-v7a -t x86_64 -o "$PWD/src/main/jniLibs" build --profile mobile -p careinquiry-mobile
