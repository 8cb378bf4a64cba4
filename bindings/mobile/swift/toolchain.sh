#!/usr/bin/env bash
# Runs a command where there is a Swift compiler and no network: toolchain.sh FOLDER COMMAND... runs it in FOLDER.
#
# Where `swift` 6 is on the path it is that one. Else, on Debian as root, the compiler of Debian 13 is installed into a folder of
# its own, once (~/.cache/careinquiry/debian-13-swift, 3 GB), and the command runs inside.
set -euo pipefail
folder="$1"
shift

# All that it says is read: a pipe that closes early would make a failure of it.
if command -v swift >/dev/null && [[ "$(swift --version 2>&1)" =~ 'Swift version '[6-9] ]]; then
    cd "$folder"
    exec "$@"
fi

root="${XDG_CACHE_HOME:-$HOME/.cache}/careinquiry/debian-13-swift"
if ! [ -e "$root/installed" ]; then
    [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || { echo 'expected Swift 6 (https://swift.org/install), or root on Debian' >&2; exit 2; }
    command -v debootstrap >/dev/null || { apt-get update -qq && apt-get install -y -qq debootstrap; }
    echo 'Installing the Swift compiler of Debian 13, once: it takes some minutes.'
    rm -rf "$root"
    mkdir -p "$root"
    debootstrap --variant=minbase --include=swiftlang,libstdc++-14-dev,tzdata trixie "$root" >"$root.log" 2>&1 || { tail "$root.log" >&2; exit 1; }
    touch "$root/installed"
fi

# The loader finds the compiler's own libraries by /proc. What is mounted goes when the command has run.
unshare --net --mount --fork bash -euc '
    root="$1" folder="$2"
    shift 2
    mkdir -p "$root/work"
    mount --bind /proc "$root/proc"
    mount --bind /dev "$root/dev"
    mount --bind "$folder" "$root/work"
    exec chroot "$root" env -i HOME=/root PATH=/usr/bin:/bin LANG=C.UTF-8 bash -euc "cd /work && exec \"\$@\"" bash "$@"
' bash "$root" "$(realpath "$folder")" "$@"
