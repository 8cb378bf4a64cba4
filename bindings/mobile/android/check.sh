#!/usr/bin/env bash
# The layout and the size of the library for a phone of 64 bits: see link.sh for what it is linked with here.
set -euo pipefail
cd "$(dirname "$0")"
target="$(realpath -m "${CARGO_TARGET_DIR:-../../../target}")"
abi=aarch64-linux-android

rustup target list --installed | grep -qx "$abi" || rustup target add "$abi"
CARGO_TARGET_AARCH64_LINUX_ANDROID_LINKER="$PWD/link.sh" cargo build --quiet --profile mobile --target "$abi" -p careinquiry-mobile
library="$target/$abi/mobile/libcareinquiry_mobile.so"

# Of each segment that is loaded, the last column is what it is aligned to: 16 KB or more.
segments="$(readelf -lW "$library" | awk '$1 == "LOAD" { print $NF }')"
[ "$(wc -w <<<"$segments")" -ge 3 ] || { echo "expected the library to have segments that are loaded" >&2; exit 1; }
for alignment in $segments; do
    ((alignment >= 16384)) || { echo "expected segments aligned to 16 KB: $alignment" >&2; exit 1; }
done

# As it lies on the phone, and as it is downloaded: a package compresses it so.
size="$(wc -c <"$library")" packed="$(gzip -9 -c "$library" | wc -c)"
echo "$abi: $size bytes, $packed compressed"
((packed < 1000000)) || { echo "expected less than 1,000,000 bytes to download" >&2; exit 1; }
