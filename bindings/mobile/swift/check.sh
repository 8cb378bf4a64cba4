#!/usr/bin/env bash
# Everything about the Swift package: that what is generated is fresh, and then, from the archive and without a network, its
# tests and those of the example.
set -euo pipefail
cd "$(dirname "$0")/../../.."
target="$(realpath -m "${CARGO_TARGET_DIR:-target}")"

cargo build --quiet -p careinquiry-mobile --features bindgen
cargo build --quiet --profile quick -p careinquiry-mobile
cargo build --quiet --profile quick -p careinquiry --example door

# What is written is read from the symbols, and those of a release are stripped.
generated() { cat bindings/mobile/swift/Sources/*/{CareInquiryFFI.h,CareInquiryNative.swift,Names.swift} | sha256sum; }
before="$(generated)"
bindings/mobile/generate.sh "$target/debug/libcareinquiry_mobile.so" "$target/debug/careinquiry-bindgen" swift
[ "$before" = "$(generated)" ] || { echo 'The generated Swift was stale; it has been written anew: commit it.' >&2; exit 1; }

archive="$target/swift/careinquiry-swift-linux-$(uname -m).tar.gz"
bindings/mobile/swift/pack.sh "$target/quick/libcareinquiry_mobile.so" "$target/quick/examples/door" "$archive"
# A stranger's folder may have a space in its name. The last run's build is kept: what did not change is not compiled again.
unpacked="$target/swift/unpacked/by a stranger"
mkdir -p "$unpacked"
find "$unpacked" -mindepth 1 -maxdepth 1 ! -name build -exec rm -rf {} +
tar xf "$archive" -C "$unpacked"
if ! timeout 1200 bindings/mobile/swift/toolchain.sh "$target/swift/unpacked" swift --version; then
    echo 'No Swift compiler can be had here: the package is fresh and packed, and neither compiled nor tested.' >&2
    exit 0
fi
bindings/mobile/swift/toolchain.sh "$target/swift/unpacked" 'by a stranger/bindings/mobile/swift/test.sh' -Xswiftc -warnings-as-errors
