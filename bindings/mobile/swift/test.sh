#!/usr/bin/env bash
# All tests, on Linux, from what pack.sh packed: they need Swift 6 and a C compiler, and no network. test.sh [OPTION OF swift test]...
set -euo pipefail
packed="$(cd "$(dirname "$0")/../../.." && pwd)"

# Where the compiler and the loader find the library.
export PKG_CONFIG_PATH="$packed/lib/pkgconfig" LD_LIBRARY_PATH="$packed/lib"
export CAREINQUIRY_ASKED="$packed/asked.json"
for package in bindings/mobile/swift examples/swift/promises; do
    (cd "$packed/$package" && swift test --scratch-path "$packed/build/$package" "$@")
done
