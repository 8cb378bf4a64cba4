//! `careinquiry rules`, `careinquiry rule` and `careinquiry schema`.

use std::fmt::Write as _;
use std::io::Write;

use careinquiry::{Evaluator, Options, Rule, Theme, rulesets, wire};
use serde_json::Value;

use crate::args::{PlainFormat, RuleArgs, RulesArgs, SchemaArgs};
use crate::fault::{Status, Stop};
use crate::output::Output;
use crate::style::{Look, Style};
use crate::words::{self, count};

/// What the conformance vectors add to a rule's page, as the generated rulebook has it.
static FROM_THE_VECTORS: &str = include_str!("../../../schemas/rulebook/rulebook.json");

/// Lists the rules of rule sets.
pub fn list(args: &RulesArgs) -> Result<Status, Stop> {
    // Any day will do: which rules there are does not depend on it.
    let day = "2000-01-01".parse()?;
    let options = Options { rulesets: args.ruleset.clone(), ..Options::new(day) };
    let evaluator = Evaluator::new(&options)?;
    let asked = |rule: &&&Rule| args.subject.is_none_or(|subject| rule.subject() == subject);
    let rules: Vec<&Rule> = evaluator.rules().iter().filter(asked).copied().collect();
    let mut output = Output::standard();
    match args.format {
        PlainFormat::Json => {
            let json: Vec<Value> = rules.iter().map(|rule| wire::rule_json(rule)).collect();
            output.write_all(Value::from(json).to_string().as_bytes())?;
            output.write_all(b"\n")?;
        }
        PlainFormat::Text => output.write_all(listed(&rules, Style::of(output.is_terminal)).as_bytes())?,
    }
    output.flush()?;
    Ok(Status::default())
}

fn listed(rules: &[&Rule], style: Style) -> String {
    let mut page = String::new();
    let widest = rules.iter().map(|rule| rule.id.chars().count()).max().unwrap_or(0);
    let asked = rules.iter().map(|rule| words::subject(rule.subject()).len()).max().unwrap_or(0);
    for theme in Theme::ALL {
        let of_theme: Vec<&&Rule> = rules.iter().filter(|rule| rule.theme == *theme).collect();
        if of_theme.is_empty() {
            continue;
        }
        let heading = format!("{} ({})", words::theme(*theme), count(of_theme.len(), "rule", "rules"));
        let _ = writeln!(page, "{}\n", style.paint(Look::Strong, &heading));
        for rule in of_theme {
            let about = words::subject(rule.subject()).to_lowercase();
            let (strength, basis) = (rule.strength.as_str(), rule.basis.as_str());
            let first = format!("  {:<widest$}  {about:<asked$}  {strength:<6}  {basis:<11}  ", rule.id);
            let _ = writeln!(page, "{}", style.wrap(&first, rule.title));
        }
        page.push('\n');
    }
    let _ =
        writeln!(page, "{}", style.wrap("", "careinquiry rule ID prints what a rule means, and what it cannot show."));
    page
}

/// Prints a rule's page of the rulebook.
pub fn page(args: &RuleArgs) -> Result<Status, Stop> {
    let rule = find(&args.id)?;
    let mut output = Output::standard();
    match args.format {
        PlainFormat::Json => {
            output.write_all(&wire::rule(rule.id)?)?;
            output.write_all(b"\n")?;
        }
        PlainFormat::Text => {
            let style = Style::of(output.is_terminal);
            output.write_all(page_of(rule, style).as_bytes())?;
        }
    }
    output.flush()?;
    Ok(Status::default())
}

/// The rule of an id; where that is a clause, the error names its rules.
pub fn find(id: &str) -> Result<&'static Rule, Stop> {
    if let Some(rule) = careinquiry::rule(id) {
        return Ok(rule);
    }
    let mut near: Vec<&str> = rulesets().iter().flat_map(|set| set.rules()).map(|rule| rule.id).collect();
    near.retain(|rule| rule.split('/').next() == Some(id));
    near.dedup();
    let expected = if near.is_empty() {
        "the id of a rule, such as CI-5.6.1/a (careinquiry rules lists them)".to_owned()
    } else {
        format!("the id of a rule: {}", near.join(" or "))
    };
    Err(Stop::Failed(format!("unknown_rule: expected {expected}")))
}

fn page_of(rule: &Rule, style: Style) -> String {
    let mut page = format!("{}\n", style.wrap_as(Look::Strong, &format!("{}  ", rule.id), rule.title));
    for paragraph in words::paragraphs(rule.doc) {
        let _ = writeln!(page, "\n{}", style.wrap("", &paragraph));
    }
    let per =
        if rule.is_event_rule() { "one finding for each event in the period" } else { "one finding, as at the day" };
    let rows = [
        ("Source", format!("{}, {}", words::paragraph(rule.paragraph), words::reading(rule.reading))),
        ("Asked of", words::subject(rule.subject()).to_owned()),
        ("Strength", words::strength(rule.strength).to_owned()),
        ("Rests on", words::basis(rule.basis).to_owned()),
        ("Asked", format!("{}; {per}", words::time(rule.time))),
        ("Revision", rule.revision.to_string()),
    ];
    page.push('\n');
    for (name, text) in rows {
        let _ = writeln!(page, "{}", style.wrap_as(Look::Strong, &format!("{name:<10}"), &text));
    }
    section("What it cannot show", style, &mut page);
    let _ = writeln!(page, "{}", style.wrap("  ", rule.note));
    section("Parameters", style, &mut page);
    if rule.parameters.is_empty() {
        page.push_str("  None.\n");
    }
    for parameter in rule.parameters {
        let origin = match parameter.origin {
            careinquiry::Origin::Stated => "stated by the Inquiry",
            careinquiry::Origin::Open => "left open by the Inquiry",
        };
        let what = format!("{}, {origin}. {}", words::counted(parameter, parameter.default), parameter.why);
        let _ = writeln!(page, "{}", style.wrap(&format!("  {}: ", parameter.name), &what));
        if let Some(word) = parameter.open_word().filter(|word| word.is_read_in(rule)) {
            let (strict, lenient) = (word.strict, word.lenient);
            let read = format!("strictly {}. {} Leniently {}. {}", strict.0, strict.1, lenient.0, lenient.1);
            let _ = writeln!(page, "{}", style.wrap(&format!("    \"{}\" read ", word.word), &read));
        }
    }
    section("What it says", style, &mut page);
    let says = &rule.says;
    let met = if rule.basis == careinquiry::Basis::Attestation { "Attested" } else { "Met" };
    let said = [
        (met, Some(says.met)),
        ("Not met", Some(says.not_met)),
        ("Departure", says.departed),
        ("Not clear", Some(says.unclear)),
        ("Action", Some(says.action)),
        ("Promise", Some(says.plain)),
    ];
    for (name, text) in said {
        if let Some(text) = text {
            let _ = writeln!(page, "{}", style.wrap(&format!("  {name:<10} "), text));
        }
    }
    page.push_str("\nThe promise is for the young person, in plain words.\n");
    from_the_vectors(rule, style, &mut page);
    page
}

fn section(heading: &str, style: Style, page: &mut String) {
    let _ = writeln!(page, "\n{}\n", style.paint(Look::Strong, heading));
}

/// Prints a JSON Schema.
pub fn schema(args: &SchemaArgs) -> Result<Status, Stop> {
    let schema = careinquiry::schema(args.name.as_str());
    let mut output = Output::standard();
    serde_json::to_writer_pretty(&mut output, &schema).map_err(|error| Stop::from(std::io::Error::from(error)))?;
    output.write_all(b"\n")?;
    output.flush()?;
    Ok(Status::default())
}

fn from_the_vectors(rule: &Rule, style: Style, page: &mut String) {
    let all: Value = serde_json::from_str(FROM_THE_VECTORS).unwrap_or_default();
    let Some(data) = all.get(rule.id) else { return };
    let texts = |list: &Value| -> Vec<String> {
        list.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
    };
    section("Facts it reads", style, page);
    for fact in texts(&data["facts"]) {
        let _ = writeln!(page, "  {fact}");
    }
    for example in data["examples"].as_array().into_iter().flatten() {
        let of = |key: &str| example[key].as_str().unwrap_or_default();
        section(of("heading"), style, page);
        let about = format!("Vector {}, as at {}: {}. It turns on:", of("vector"), of("as_at"), of("title"));
        let _ = writeln!(page, "{}", style.wrap("  ", &about));
        for fact in texts(&example["facts"]) {
            let _ = writeln!(page, "    {fact}");
        }
    }
}
