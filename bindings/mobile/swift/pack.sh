#!/usr/bin/env bash
# Packs what `swift test` needs on a Linux machine without a network: pack.sh LIBRARY DOOR ARCHIVE, where LIBRARY is
# libcareinquiry_mobile.so and DOOR the program of core/examples/door.rs. There: tar xf ARCHIVE && bindings/mobile/swift/test.sh
set -euo pipefail
library="$(realpath "$1")" door="$(realpath "$2")" archive="$(realpath -m "$3")"
cd "$(dirname "$0")/../../.."
packed="$(mktemp -d)"
trap 'rm -rf "$packed"' EXIT

# What is made of the sources stays behind.
tar c --exclude=.build --exclude='*.xcframework' bindings/mobile/swift examples/swift examples/records LICENSE-APACHE LICENSE-MIT | tar x -C "$packed"
mkdir -p "$packed/lib/pkgconfig"
strip -x -o "$packed/lib/libcareinquiry_mobile.so" "$library"
version="$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -n 1)"
cat >"$packed/lib/pkgconfig/careinquiry.pc" <<PC
Name: careinquiry
Description: The rules of the Care Inquiry, for Swift
Version: $version
Libs: -L"\${pcfiledir}/.." -lcareinquiry_mobile
PC
python3 bindings/mobile/swift/Tests/asked.py . "$door" >"$packed/asked.json"
mkdir -p "$(dirname "$archive")"
tar c --sort=name --owner=0 --group=0 --numeric-owner -C "$packed" -zf "$archive" .
