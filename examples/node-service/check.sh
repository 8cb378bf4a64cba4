#!/usr/bin/env bash
# Everything about the example service: installed from its lock file, then tested on both databases and in a browser.
# It needs the native library of bindings/node, which that package's own check builds.
set -euo pipefail
cd "$(dirname "$0")"

missing=()
[ -x "${POSTGRES_BIN:-/usr/lib/postgresql/15/bin}/initdb" ] || missing+=(postgresql-15)
[ -x "${BROWSER:-/usr/bin/chromium}" ] || missing+=(chromium)
[ ${#missing[@]} -eq 0 ] || { apt-get update -qq && apt-get install -y -qq "${missing[@]}"; }

npm ci --no-fund --no-audit
npm test
