//! Clause CI-5.3.d.1: social workers and carers talk with the child about identity and learn the child's own view.

use crate::rules::prelude::*;

rule! {
    /// A social worker or carer has asked the child about identity this year, and nothing in the record is assumed.
    ///
    /// Why: the report wants people to ask the child and not to suppose (5.3).
    ///
    /// How it is read: a conversation by a carer or a social worker, in which the child was asked rather than told,
    /// is dated within the time allowed; and the latest entry of each facet that the record has is not assumed.
    pub static A = {
        id: "CI-5.3.d.1/a",
        revision: 1,
        title: "Has a social worker or carer asked the child about identity, and is nothing that is recorded assumed?",
        source: "care-inquiry 5.3",
        paragraph: "5.3 bullet 4",
        theme: Theme::Relationships,
        strength: Strength::Should,
        basis: Basis::Proxy,
        reading: Reading::Stated,
        time: TimeBasis::Continuous,
        parameters: &[&IDENTITY_TALK_MAX_MONTHS],
        says: Says {
            met: "A social worker or carer asked the child about identity, and nothing recorded of it is assumed.",
            not_met: "No social worker or carer asked the child in time, or something recorded of identity is assumed.",
            departed: None,
            unclear: "The record does not show whether the child was asked about identity, or where its entries come from.",
            action: "Talk with the child and ask; record the conversation, and put the child's account in place of what was assumed.",
            plain: "Your social worker and carers should ask you about who you are and what matters to you, not guess.",
        },
        note: "'Assumed' is a source so that not having asked can be said openly. A conversation on record is not yet a good \
               one.",
        judge: &State {
            applies: |child| looked_after(child, child.as_at()),
            holds: |child| asked(child).and(|| nothing_assumed(child)),
            departs: None,
        },
    }
}

fn asked(child: At<'_, Child>) -> Judgement<'_> {
    let recent = last_months(child, &IDENTITY_TALK_MAX_MONTHS);
    child.identity_work().any(|work| {
        work.date()
            .within(recent)
            .and(|| work.kind().is(IdentityWorkKind::Conversation))
            .and(|| work.by_role().is_any(&[Role::Carer, Role::SocialWorker]))
            .and(|| work.child_asked_not_told().is_true())
    })
}

/// For the facet of each entry, the latest entry of that facet is not assumed.
fn nothing_assumed(child: At<'_, Child>) -> Judgement<'_> {
    let facets = child.identity().facets();
    facets.all(|entry| {
        facets.latest(|other| other.facet().same(entry.facet()), |latest| latest.source().is_not(FacetSource::Assumed))
    })
}
