#!/usr/bin/env bash
# On a Mac with Xcode: writes CareInquiryFFI.xcframework, which Package.swift names there. It has not been run where our tests run.
set -euo pipefail
cd "$(dirname "$0")"
repository="$(cd ../../.. && pwd)"
target="$(cd "$repository" && mkdir -p "${CARGO_TARGET_DIR:-target}" && cd "${CARGO_TARGET_DIR:-target}" && pwd)"
export IPHONEOS_DEPLOYMENT_TARGET=15.0 MACOSX_DEPLOYMENT_TARGET=12.0

library() { echo "$target/$1/mobile/libcareinquiry_mobile.a"; }
for triple in aarch64-apple-ios aarch64-apple-ios-sim x86_64-apple-ios aarch64-apple-darwin x86_64-apple-darwin; do
    rustup target add "$triple"
    (cd "$repository" && cargo rustc --profile mobile -p careinquiry-mobile --lib --crate-type staticlib --target "$triple")
done

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
# In a folder of its own, so that it meets no other framework's module map.
mkdir -p "$work/headers/CareInquiryFFI" "$work/simulator" "$work/mac"
cp Sources/CareInquiryFFI/{CareInquiryFFI.h,module.modulemap} "$work/headers/CareInquiryFFI/"
lipo -create "$(library aarch64-apple-ios-sim)" "$(library x86_64-apple-ios)" -output "$work/simulator/libcareinquiry_mobile.a"
lipo -create "$(library aarch64-apple-darwin)" "$(library x86_64-apple-darwin)" -output "$work/mac/libcareinquiry_mobile.a"
rm -rf CareInquiryFFI.xcframework
xcodebuild -create-xcframework -output CareInquiryFFI.xcframework \
    -library "$(library aarch64-apple-ios)" -headers "$work/headers" \
    -library "$work/simulator/libcareinquiry_mobile.a" -headers "$work/headers" \
    -library "$work/mac/libcareinquiry_mobile.a" -headers "$work/headers"
