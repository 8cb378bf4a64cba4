//! Clause CI-9.13.a.1: relatives and friends who might care for the child are looked for before unrelated care.

use crate::rules::prelude::*;

rule! {
    /// Relatives and friends were looked for before the child went to carers who are not.
    ///
    /// Why: somebody whom the child belongs to may be able to care for them (9.13).
    ///
    /// How it is read: where care began in a home other than with kinship foster carers or parents, a search of the
    /// family and friends is dated on or before that day. After an emergency, the days that a request is given are
    /// allowed.
    pub static A = {
        id: "CI-9.13.a.1/a",
        revision: 1,
        title: "Were relatives and friends looked for before the child went to unrelated carers?",
        source: "care-inquiry 9.13",
        paragraph: "9.13 bullet 1",
        theme: Theme::System,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::AtEntryToCare,
        parameters: &[&REQUEST_RESPONSE_DAYS],
        says: Says {
            met: "Relatives and friends were looked for in time.",
            not_met: "The child went to carers outside the family, and relatives and friends were not looked for in time.",
            departed: None,
            unclear: "The record does not show whether relatives and friends were looked for in time.",
            action: "Ask the child, the family and friends who could care for the child, and record how and when.",
            plain: "Before you went to live with people you did not know, someone should have looked for family or friends first.",
        },
        note: "Nobody can prove that everyone was found. How wide the search was is not asked. The time after an emergency \
               is ours.",
        judge: &Each {
            events: |child| child.care_episodes(),
            when: |episode, period| episode.start_date().within(period),
            applies: began_with_others,
            holds: searched,
            departs: None,
        },
    }
}

fn began_with_others<'r>(child: At<'r, Child>, episode: At<'r, CareEpisode>) -> Judgement<'r> {
    use PlacementType::{KinshipFosterCare, PlacedWithParents};
    episode.start_date().given(|start| {
        child.placements().any(|home| {
            home.start_date().on(start).and(|| !home.type_().is_any(&[KinshipFosterCare, PlacedWithParents]))
        })
    })
}

fn searched<'r>(child: At<'r, Child>, episode: At<'r, CareEpisode>) -> Judgement<'r> {
    let days = child.count(&REQUEST_RESPONSE_DAYS);
    let by = |day| child.network_searches().any_by(day, |search| search.date().on_or_before(day));
    episode.start_date().given(|start| {
        episode.entry_route().is(EntryRoute::Emergency).choose(|| by(start.plus_days(days)), || by(start))
    })
}
