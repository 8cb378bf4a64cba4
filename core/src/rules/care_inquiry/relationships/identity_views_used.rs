//! Clause CI-5.3.d.2: the child's views on identity are weighed when a home is found.

use crate::rules::prelude::*;

rule! {
    /// Where the child had said what matters to them about identity, the choice of home shows how that was used.
    ///
    /// Why: a home fits better where who the child is was thought of (5.3).
    ///
    /// How it is read: for each planned placement before which the child's view on identity was recorded, as a view of
    /// their own or as a facet that they gave or showed. The decision names such a view, or says how the views were
    /// used; and the child's view is among its grounds. Emergencies are left out, since then no home is sought.
    pub static A = {
        id: "CI-5.3.d.2/a",
        revision: 1,
        title: "Does the placement decision show how the child's views on identity were used?",
        source: "care-inquiry 5.3",
        paragraph: "5.3 bullet 4",
        theme: Theme::Relationships,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::AtPlacementStart,
        parameters: &[],
        says: Says {
            met: "The decision draws on the child's views on identity and counts them among its grounds.",
            not_met: "The child's views on identity were recorded, and the decision does not show how they were used.",
            departed: None,
            unclear: "The record does not show the child's views on identity, or how the placement was decided.",
            action: "Name in the decision the views that it draws on, say how they were used, and tell the child.",
            plain: "When people look for a home for you, they should think about what you said matters to you about who you are.",
        },
        note: "To take account is not to follow. Where nobody recorded a view beforehand, the question is not asked here.",
        judge: &Each {
            events: |child| child.placements(),
            when: |placement, period| placement.start_date().within(period),
            applies: views_were_known,
            holds: views_were_used,
            departs: None,
        },
    }
}

/// The child's own view on identity, given before a day.
fn is_on_identity(view: At<'_, View>, day: Day) -> Judgement<'_> {
    view.person_id().is_the_child().and(|| view.topic().is(ViewTopic::Identity)).and(|| view.date().before(day))
}

fn views_were_known<'r>(child: At<'r, Child>, placement: At<'r, Placement>) -> Judgement<'r> {
    use ChildViewStatus::{Given, Observed};
    let own_account = |facet: At<'r, Facet>, day| {
        facet.child_view_status().is_any(&[Given, Observed]).and(|| facet.recorded_on().before(day))
    };
    placement.emergency().is_false().and(|| {
        placement.start_date().given(|start| {
            child
                .views()
                .any(|view| is_on_identity(view, start))
                .or(|| child.identity().facets().any(|facet| own_account(facet, start)))
        })
    })
}

fn views_were_used<'r>(_: At<'r, Child>, placement: At<'r, Placement>) -> Judgement<'r> {
    let decision = placement.decision();
    placement
        .start_date()
        .given(|start| decision.view_ids().any(|id| id.given(|view| is_on_identity(view, start))))
        .or(|| decision.views_response().written())
        .and(|| decision.basis_factors().has(PlacementFactor::ChildView))
}
