//! What options choose: the rules, and the values of their parameters.

use crate::editions::RuleSet;
use crate::error::{Error, ErrorCode};
use crate::options::Options;
use crate::parameters::{Parameter, Setting, Values};
use crate::rule::Rule;

/// The rules under the prefixes that are selected, without those that are ignored.
pub(crate) fn rules(rulesets: &[&'static RuleSet], options: &Options) -> Result<Vec<&'static Rule>, Error> {
    let mut select = Prefixes::new("select", &options.select);
    let mut ignore = Prefixes::new("ignore", &options.ignore);
    let mut rules: Vec<&'static Rule> = rulesets.iter().flat_map(|set| set.rules()).collect();
    rules.retain(|rule| {
        let (selected, ignored) = (select.have(rule), ignore.have(rule));
        (selected || options.select.is_empty()) && !ignored
    });
    select.all_found()?;
    ignore.all_found()?;
    Ok(rules)
}

/// The prefixes of an option, with whether a rule was found under each.
struct Prefixes<'o> {
    name: &'static str,
    prefixes: Vec<(&'o str, bool)>,
}

impl<'o> Prefixes<'o> {
    fn new(name: &'static str, prefixes: &'o [String]) -> Self {
        Self { name, prefixes: prefixes.iter().map(|prefix| (prefix.as_str(), false)).collect() }
    }

    /// Whether the rule is under one of them.
    fn have(&mut self, rule: &Rule) -> bool {
        let mut have = false;
        for (prefix, found) in &mut self.prefixes {
            if rule.is_under(prefix) {
                (*found, have) = (true, true);
            }
        }
        have
    }

    fn all_found(&self) -> Result<(), Error> {
        let Some(index) = self.prefixes.iter().position(|(_, found)| !found) else { return Ok(()) };
        let expected = "expected the id of a rule of the rule sets, or its beginning up to a '.', '/' or '-'";
        Err(Error::new(ErrorCode::UnknownRule, Some(format!("/{}/{index}", self.name)), expected))
    }
}

/// The parameters that are set, in the order of their names.
pub(crate) fn values(given: &[(String, Setting)]) -> Result<Values, Error> {
    let mut values: Vec<(&Parameter, Setting)> = Vec::with_capacity(given.len());
    for (name, value) in given {
        let Some(parameter) = crate::parameters::ALL.iter().copied().find(|parameter| parameter.name == name) else {
            let expected = "expected only names of parameters of the rules";
            return Err(Error::new(ErrorCode::UnknownParameter, Some("/parameters".into()), expected));
        };
        if !parameter.takes(*value) {
            return Err(Error::option(&format!("parameters/{}", parameter.name), parameter.expected()));
        }
        if values.iter().any(|(other, _)| *other == parameter) {
            return Err(Error::option(&format!("parameters/{}", parameter.name), "expected each parameter once"));
        }
        values.push((parameter, *value));
    }
    values.sort_by_key(|(parameter, _)| parameter.name);
    Ok(Values(values))
}
