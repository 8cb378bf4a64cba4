# Everything runs from here; `make test` is what CI runs.

AS_AT := 2026-03-31
MSRV := 1.88.0
FUZZ_SECONDS := 60
BROWSER := /usr/bin/chromium

.PHONY: report test test-core test-cli test-python test-node test-node-service test-mobile test-swift test-conformance lint docs msrv a11y fuzz bench bench-scale counts test-counts bench-python bench-node bench-node-service bench-peers plot-peers codegen mutants

# The main job, on the example records: the report in the terminal, and the same as one page in report.html.
# The command line exits with 1 where something is not met; for the examples that is as it should be.
report:
	@cargo build --quiet --release -p careinquiry-cli
	@target/release/careinquiry check examples/records --as-at $(AS_AT) --format html --output report.html || [ $$? -eq 1 ]
	@target/release/careinquiry check examples/records --as-at $(AS_AT) || [ $$? -eq 1 ]
	@target/release/careinquiry check examples/records/national-policy-2013.json --as-at 2013-04-30 || [ $$? -eq 1 ]
	@echo "The same as a page: report.html"

test: lint test-core test-cli test-python test-node test-node-service test-mobile test-swift test-conformance docs msrv test-counts a11y fuzz

test-core:
	cargo test -p careinquiry -p careinquiry-codegen -p careinquiry-guard

test-cli:
	cargo test -p careinquiry-cli

# The wheel in a clean environment, with every vector; then the tests, types and documentation of the package.
test-python:
	bindings/python/check.sh

# The tarballs in an empty project, with every vector; then the types, the examples and the documentation of the package.
test-node:
	bindings/node/check.sh

# The example service on PGlite and PostgreSQL, with its faults and a browser's journeys; it takes the library that test-node builds.
test-node-service:
	examples/node-service/check.sh

# The Kotlin library, with every vector, its caller in Java and its example; then its layout and size for Android.
test-mobile:
	bindings/mobile/check.sh

# The Swift package and its example, from the archive that a stranger gets, with every vector and without a network.
test-swift:
	bindings/mobile/swift/check.sh

# The kit's own tests, with its cheats; then everything public, asked of our adapter and of the templates (they need the Python package).
test-conformance:
	cargo test -p careinquiry-generate -p careinquiry-conformance -p careinquiry-conformance-selftest
	conformance/check.sh

lint:
	cargo fmt --check
	cargo clippy --workspace --all-targets -- -D warnings

docs:
	RUSTDOCFLAGS="-D warnings" cargo doc --workspace --no-deps --document-private-items

# The oldest compiler that the library builds with, as Cargo.toml says.
msrv:
	rustup toolchain list | grep -q '^$(MSRV)' || rustup toolchain install $(MSRV) --profile minimal
	cargo +$(MSRV) check --target-dir target/msrv -p careinquiry -p careinquiry-cli

# Instructions of the key paths under callgrind: the same on every run by one compiler, so a gate; a time never is one.
# Where a change is meant, `make counts` writes them down anew, to be committed with it.
test-counts:
	core/benches/counts/run.sh check $(MSRV)

counts:
	core/benches/counts/run.sh write $(MSRV)

# The HTML report under axe-core in headless Chromium.
a11y:
	test -x $(BROWSER) || (apt-get update -qq && apt-get install -y -qq chromium)
	cargo build --quiet -p careinquiry-cli --features careinquiry/made-editions
	cd bindings/cli/tests/a11y && npm ci --no-fund --no-audit && npm test

# The JSON door under libFuzzer. Where no nightly compiler can be had, the property test over the door stands alone.
fuzz:
	@if rustup toolchain list | grep -q '^nightly' || rustup toolchain install nightly --profile minimal; then \
		(cargo fuzz --version >/dev/null 2>&1 || cargo install cargo-fuzz --locked --quiet) && \
		cd core && cargo +nightly fuzz run wire -- -max_total_time=$(FUZZ_SECONDS) -timeout=10 -verbosity=0 -print_final_stats=1; \
	else echo "no nightly compiler: the door is fuzzed by core/tests/properties.rs alone"; fi

bench:
	cargo bench -p careinquiry

# The command line over a made-up cohort of 83,000 children and over a million, on one core and on both: table and plot.
bench-scale:
	cargo build --quiet --profile $(PROFILE) -p careinquiry-cli -p careinquiry-generate --bin careinquiry --example cohort
	python3 core/benches/scale/run.py "$${CARGO_TARGET_DIR:-target}/$(PROFILE)"

# What the packages cost beside Rust; PROFILE=quick where the long link takes too long.
PROFILE := release
bench-python:
	bindings/python/benches/run.sh $(PROFILE)

bench-node:
	bindings/node/benches/run.sh $(PROFILE)

# The example service under load, on both databases: six minutes.
bench-node-service:
	cd bindings/node && npm ci --no-fund --no-audit && npm run --silent build -- --profile $(PROFILE)
	cd examples/node-service && npm ci --no-fund --no-audit && npm run --silent load

# The same eight rules in other engines; `run.sh PROFILE build` builds everything beforehand.
bench-peers:
	conformance/peers/run.sh $(PROFILE)

plot-peers:
	python3 conformance/peers/plot.py

codegen:
	cargo run -p careinquiry-codegen

# Hours, not minutes: not part of CI. The score is kept in CHANGELOG.md.
mutants:
	cargo mutants --version >/dev/null 2>&1 || cargo install cargo-mutants --locked
	cargo mutants -p careinquiry --baseline skip --timeout 120
