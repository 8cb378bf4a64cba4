#!/usr/bin/env bash
# Links for Android where the NDK is not at hand, with the linker that comes with Rust. What the NDK would add (the C library,
# the unwinder) is left open: the result has the size and the layout of the library, and cannot be loaded. For check.sh alone.
set -euo pipefail
lld="$(echo "$(rustc --print sysroot)"/lib/rustlib/*/bin/rust-lld)"
open="$(mktemp -d)"
trap 'rm -rf "$open"' EXIT
for library in c dl log m unwind gcc; do
    echo 'INPUT()' >"$open/lib$library.so"
done

arguments=()
for argument in "$@"; do
    case "$argument" in
        -Wl,*) IFS=, read -ra parts <<<"${argument#-Wl,}"; arguments+=("${parts[@]}") ;;
        -m64 | -nodefaultlibs | -no-pie | -fuse-ld=*) ;;
        *) arguments+=("$argument") ;;
    esac
done
"$lld" -flavor gnu -m aarch64linux -L "$open" "${arguments[@]}"
