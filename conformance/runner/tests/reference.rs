//! The suite as it is built in, asked of the library.

#![allow(clippy::unwrap_used, clippy::panic, reason = "tests fail by panicking")]

use careinquiry_conformance::{Adapter, Answer, Expect, Reference, Status, Suite, grade, tries};

#[test]
fn the_library_passes_its_own_suite() {
    let suite = Suite::embedded().unwrap();
    let mut reference = Reference::default();
    let questions: Vec<_> = suite.cases.iter().map(|case| case.question.clone()).collect();
    let answers = reference.ask(&questions, &mut |_| {});
    let mut failures = Vec::new();
    for (case, answer) in suite.cases.iter().zip(&answers) {
        let tried = match (answer, &case.expect) {
            (Answer::Sets { sets }, Expect::Offers { .. }) => {
                let tries = tries(case, sets).unwrap();
                let questions: Vec<_> = tries.iter().map(|each| each.question.clone()).collect();
                let answers = reference.ask(&questions, &mut |_| {});
                tries.iter().zip(&answers).map(|(each, answer)| each.answered(case, answer)).collect()
            }
            _ => Vec::new(),
        };
        let grade = grade(case, answer, &tried);
        if grade.status != Status::Pass {
            failures.push(format!("{} {}: {}", case.id, case.title, grade.why.join("; ")));
        }
    }
    assert!(failures.is_empty(), "{} of {}:\n{}", failures.len(), suite.cases.len(), failures.join("\n"));
    assert!(suite.cases.len() > 4000);
}
