//! The help that teaches the command line: examples, and how each command ends.

/// After the help of a command, or at its head.
pub const ABOUT: &str =
    "Checks records of children in care, and of the organisations around them, against the Care Inquiry";

/// After the help of a command, or at its head.
pub const LONG_ABOUT: &str = "\
Checks records of children in care, and of the organisations around them, against the recommendations of the Care \
Inquiry (Making not Breaking, 2013). Each record says what it is about, and is asked what the Inquiry asks of that: a \
child, a local authority, a fostering service, a children's home, an adoption agency, a school, an inspection framework, \
a commissioning framework, or the national policy.

For each rule and record it answers: was this asked for, was it done, which facts say so, and what is not recorded \
that would tell. What is missing is never taken for false. Messages and reports repeat no value of a record but its \
record_id; explain and timeline also name days and numbers of it, or that follow from them.";

/// After the help of a command, or at its head.
pub const AFTER: &str = "\
Start here:
  careinquiry check child.json --as-at 2026-03-31
  careinquiry check records/ --as-at 2026-03-31 --format html --output report.html
  careinquiry explain child.json --rule CI-5.6.1/a --as-at 2026-03-31
  careinquiry rule CI-5.6.1/a

FILE is a JSON record, NDJSON (.ndjson, .jsonl), a folder of them, or - for standard input.

Exit codes:
  0  nothing is not met
  1  something is not met
  2  bad usage or input: one line each on standard error; good records are still answered
  3  with --strict: nothing is not met, but evidence is lacking";

/// After the help of a command, or at its head.
pub const AFTER_CHECK: &str = "\
Examples:
  careinquiry check child.json --as-at 2026-03-31
      a report to read, on the last day of March
  careinquiry check records/ --as-at 2026-03-31 --format html --output report.html
      every record of a folder, as one page to read or print
  careinquiry check all.ndjson --as-at 2026-03-31 --format ndjson > reports.ndjson
      a report a line, for machines, on all cores, however long the input
  careinquiry check child.json --as-at 2026-03-31 --select CI-5.6 --param near_max_miles=15
      only the rules of paragraph 5.6, with 'near' read as 15 miles
  careinquiry check child.json --as-at 2026-03-31 --readings
      and which findings depend on how an open word such as 'near' is read
  careinquiry check child.json --as-at 2026-03-31 --known-at 2025-12-31
      only by what had been recorded at the end of December
  gunzip -c all.ndjson.gz | careinquiry check - --as-at 2026-03-31 --format junit
      from standard input; a test case a finding, for a build server

Exit codes:
  0  nothing is not met
  1  something is not met
  2  bad usage or input: one line each on standard error; good records are still answered
  3  with --strict: nothing is not met, but evidence is lacking";

/// After the help of a command, or at its head.
pub const AFTER_VALIDATE: &str = "\
Examples:
  careinquiry validate child.json
  careinquiry validate records/ --format json

Each problem is one line on standard error: file:line: pointer: code: what was expected.
It exits with 0 where every record is valid, and with 2 otherwise.";

/// After the help of a command, or at its head.
pub const AFTER_RULES: &str = "\
Examples:
  careinquiry rules
  careinquiry rules --ruleset care-inquiry --format json
  careinquiry rules --subject childrens_home
  careinquiry rules --coverage
      each paragraph and bullet of the Inquiry with its rules, and counts by chapter and by whom they are about";

/// After the help of a command, or at its head.
pub const AFTER_RULE: &str = "\
Examples:
  careinquiry rule CI-5.6.1/a
  careinquiry rule CI-5.6.1/a --format json";

/// After the help of a command, or at its head.
pub const AFTER_EXPLAIN: &str = "\
Examples:
  careinquiry explain child.json --rule CI-5.6.1/a --as-at 2026-03-31
  careinquiry explain child.json --rule CI-5.6.1/a --as-at 2026-03-31 --since 2024-04-01

It exits as check does.";

/// After the help of a command, or at its head.
pub const AFTER_TIMELINE: &str = "\
Examples:
  careinquiry timeline child.json --from 2024-04-01 --to 2026-03-31
  careinquiry timeline child.json --from 2024-04-01 --to 2026-03-31 --select CI-5.6
  careinquiry timeline child.json --from 2024-04-01 --to 2026-03-31 --format html --output timeline.html

Each day is judged with the twelve months before it, unless --since is given.
It exits with 0 where every record could be followed, and with 2 otherwise.";

/// After the help of a command, or at its head.
pub const AFTER_DIFF: &str = "\
Examples:
  careinquiry diff care-inquiry@1.0.0-draft care-inquiry
  careinquiry diff care-inquiry@1.0.0-draft care-inquiry --records records/ --as-at 2026-03-31
  careinquiry diff care-inquiry@1.0.0-draft care-inquiry --format html --output changes.html

Where nothing differs, the text is empty. A record changes state where the worst of all its outcomes is another.
It exits with 0 where both editions and every record could be read, and with 2 otherwise.";

/// After the help of a command, or at its head.
pub const AFTER_SCHEMA: &str = "\
Examples:
  careinquiry schema child > child.schema.json
  careinquiry schema local_authority";
