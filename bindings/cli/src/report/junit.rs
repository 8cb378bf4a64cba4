//! Reports as `JUnit` XML: a suite a record, a test case a finding.

use std::fmt::Write as _;
use std::io::Write;

use careinquiry::{FindingRef, Outcome, Report};

use super::Writer;
use crate::fault::{Fault, Stop};
use crate::session::Answer;
use crate::words::{places, without_controls};

/// Writes `JUnit` XML.
pub struct Junit;

impl Writer for Junit {
    fn begin(&mut self, to: &mut dyn Write) -> Result<(), Stop> {
        Ok(writeln!(to, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"careinquiry\">")?)
    }

    fn answer(&mut self, answer: Answer, to: &mut dyn Write) -> Result<(), Stop> {
        let suite = match &answer.report {
            Ok(report) => suite(report),
            Err(faults) => unread(&answer, faults),
        };
        Ok(to.write_all(suite.as_bytes())?)
    }

    fn end(&mut self, to: &mut dyn Write) -> Result<(), Stop> {
        Ok(writeln!(to, "</testsuites>")?)
    }
}

fn suite(report: &Report) -> String {
    let failures = report.count(Outcome::NotMet);
    let skipped = report.count(Outcome::NotApplicable) + report.count(Outcome::InsufficientEvidence);
    let mut xml = format!(
        "  <testsuite name=\"{}\" tests=\"{}\" failures=\"{failures}\" errors=\"0\" skipped=\"{skipped}\">\n",
        escape(report.record_id()),
        report.findings().len(),
    );
    for finding in report.findings() {
        case(finding, &mut xml);
    }
    xml.push_str("  </testsuite>\n");
    xml
}

fn case(finding: FindingRef<'_>, xml: &mut String) {
    let rule = finding.rule();
    let at = finding.at();
    let of = if at.to_string().is_empty() { String::new() } else { format!(" ({})", at.in_words()) };
    let name = escape(&format!("{}: {}{of}", rule.id, rule.title));
    let _ = write!(xml, "    <testcase classname=\"careinquiry.{}\" name=\"{name}\"", rule.theme);
    let message = escape(finding.message());
    let _ = match finding.outcome() {
        Outcome::NotMet => {
            let places: Vec<String> = places(finding.because()).into_iter().map(|place| place.words).collect();
            let body = format!("{}\nWhere: {}", rule.says.action, places.join("; "));
            let body = escape(&body);
            writeln!(xml, "><failure type=\"not_met\" message=\"{message}\">{body}</failure></testcase>")
        }
        Outcome::InsufficientEvidence | Outcome::NotApplicable => {
            writeln!(xml, "><skipped message=\"{}: {message}\"/></testcase>", finding.outcome())
        }
        Outcome::JustifiedDeparture => writeln!(xml, "><system-out>{message}</system-out></testcase>"),
        Outcome::Met if finding.is_attested() => writeln!(xml, "><system-out>{message}</system-out></testcase>"),
        Outcome::Met => writeln!(xml, "/>"),
    };
}

/// A record that could not be read is a suite with an error.
fn unread(answer: &Answer, faults: &[Fault]) -> String {
    let place = answer.line.map_or_else(|| answer.file.clone(), |line| format!("{}:{line}", answer.file));
    let said: Vec<String> = faults.iter().map(ToString::to_string).collect();
    let (place, said) = (escape(&place), escape(&said.join("\n")));
    format!(
        "  <testsuite name=\"{place}\" tests=\"1\" failures=\"0\" errors=\"1\" skipped=\"0\">\n    \
         <testcase classname=\"careinquiry.input\" name=\"The record can be read\">\
         <error type=\"input\" message=\"The record could not be read.\">{said}</error></testcase>\n  </testsuite>\n"
    )
}

/// Text for XML, in an element or an attribute.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for line in text.split('\n') {
        if !escaped.is_empty() {
            escaped.push('\n');
        }
        for letter in without_controls(line).chars() {
            match letter {
                '&' => escaped.push_str("&amp;"),
                '<' => escaped.push_str("&lt;"),
                '>' => escaped.push_str("&gt;"),
                '"' => escaped.push_str("&quot;"),
                // Not characters of XML.
                '\u{fffe}' | '\u{ffff}' => escaped.push(char::REPLACEMENT_CHARACTER),
                letter => escaped.push(letter),
            }
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_and_control_characters_are_escaped() {
        assert_eq!(escape("a<b>&\"c\u{1}\nd\u{ffff}"), "a&lt;b&gt;&amp;&quot;c\u{fffd}\nd\u{fffd}");
    }
}
