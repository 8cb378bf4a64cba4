//! Clause CI-5.3.c.2: someone with experience of care has support while reading their file.

use crate::rules::prelude::*;

rule! {
    /// Whoever asks to read their file is offered support before they read it.
    ///
    /// Why: a file can hold hard news about one's own life, and nobody should meet it alone (5.3).
    ///
    /// How it is read: at each request by somebody who is or was in care, or who is adopted or under special
    /// guardianship. Where the file was read, support was offered no later than that day, and was given beforehand
    /// or declined. Where it has not been read, the offer is enough.
    pub static A = {
        id: "CI-5.3.c.2/a",
        revision: 1,
        title: "Was support offered before the file was read?",
        source: "care-inquiry 5.3",
        paragraph: "5.3 bullet 3",
        theme: Theme::Relationships,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::OnEachRequest,
        parameters: &[],
        says: Says {
            met: "Support was offered before the file was read, and was given or declined.",
            not_met: "Support was not offered in time, or was not given to somebody who did not decline it.",
            departed: None,
            unclear: "The record does not show whether support was offered and given when the file was asked for.",
            action: "Offer support as soon as somebody asks for their file; record the offer and what was given.",
            plain: "If you want to read your file, someone should be there to help you before and while you read it.",
        },
        note: "An offer that was declined is enough. Adults who were in care count like children. How good the support was \
               is not shown.",
        judge: &Each {
            events: |child| child.file_access(),
            when: |request, period| request.requested_on().within(period),
            applies: by_someone_with_care_experience,
            holds: supported_to_read,
            departs: None,
        },
    }
}

fn by_someone_with_care_experience<'r>(child: At<'r, Child>, request: At<'r, FileAccess>) -> Judgement<'r> {
    request.requested_on().given(|asked| {
        child
            .care_episodes()
            .any(|episode| episode.start_date().on_or_before(asked))
            .or(|| adopted_or_guarded(child, asked))
    })
}

fn supported_to_read<'r>(_: At<'r, Child>, request: At<'r, FileAccess>) -> Judgement<'r> {
    use FileAccessSupportProvided::{BeforeAndDuring, BeforeOnly, Declined};
    let in_time = |read| request.support_offered_on().on_or_before(read);
    request.read_on().happened().choose(
        || {
            request
                .read_on()
                .given(in_time)
                .and(|| request.support_provided().is_any(&[BeforeAndDuring, BeforeOnly, Declined]))
        },
        || request.support_offered_on().happened(),
    )
}
