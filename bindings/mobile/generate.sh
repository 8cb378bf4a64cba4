#!/usr/bin/env bash
# Writes the Kotlin (kotlin/target/generated-sources/uniffi; never committed) and the Swift (swift/Sources; committed) from
# an unstripped build of the library: generate.sh LIBRARY GENERATOR [kotlin|swift]...
set -euo pipefail
library="$(realpath "$1")" generator="$(realpath "$2")"
shift 2
cd "$(dirname "$0")"

for language in "${@:-kotlin}"; do
    case "$language" in
        kotlin) folder=kotlin/target/generated-sources/uniffi ;;
        swift) folder=swift/Sources/CareInquiryNative ;;
        *) echo "expected kotlin or swift" >&2; exit 2 ;;
    esac
    mkdir -p "$folder"
    "$generator" generate "$library" --language "$language" --config bindgen.toml --no-format --out-dir "$folder"
    # The Swift package has the header beside its module map, and names for what an app sees; what the generator's authors
    # still wish for is left out.
    if [ "$language" = kotlin ]; then
        # The generator hands over an object without asking whether it was closed, and so memory that was given back. And half
        # a pair of UTF-16 makes it throw an exception of its own, where the library has a refusal.
        source="$folder/org/careinquiry/careinquiry.kt"
        sed -i.bak -e 's/return value\.uniffiCloneHandle()/return value.callWithHandle { it }/' \
            -e 's/onMalformedInput(CodingErrorAction\.REPORT)/onMalformedInput(CodingErrorAction.REPLACE)/' "$source"
        rm "$source.bak"
    else
        sed -i 's,// TODO: ,// ,' "$folder/CareInquiryNative.swift"
        mv "$folder/CareInquiryFFI.h" swift/Sources/CareInquiryFFI/
        python3 swift/names.py
    fi
done
