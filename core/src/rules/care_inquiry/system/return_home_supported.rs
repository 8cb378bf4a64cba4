//! Clause CI-9.16.a.2: on return home, needs are assessed, and monitored as long as the child's welfare asks for it.

use crate::rules::prelude::*;

rule! {
    /// The support needs of child and parent were both assessed before the return.
    ///
    /// Why: going home holds only where both are helped, and help begins with knowing what is needed (9.16).
    ///
    /// How it is read: on each decision that a looked-after child goes back to a parent, both assessments are dated
    /// no later than the return. Until the child has gone back they may still come.
    pub static A = {
        id: "CI-9.16.a.2/a",
        revision: 1,
        title: "Were the support needs of both child and parent assessed?",
        source: "care-inquiry 9.16",
        paragraph: "9.16 bullet 1",
        theme: Theme::System,
        strength: Strength::Must,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::AtEachDecision,
        parameters: &[],
        says: Says {
            met: "The needs of child and parent were both assessed by the day of the return.",
            not_met: "The needs of the child or of the parent were not assessed by the day of the return.",
            departed: None,
            unclear: "The record does not show whether the needs of child and parent were assessed, or the return is still to come.",
            action: "Assess what support child and parent need before the return, and record both days.",
            plain: "Before you go back home, someone must find out what help you and your parent need.",
        },
        note: "The text gives no day; before the return is our reading, since support is to meet what is found.",
        judge: &Each {
            events: |child| child.return_home(),
            when: |home, period| home.decided_on().within(period),
            applies: |child, home| home.decided_on().given(|decided| was_in_care(child, home, decided)),
            holds: |_, home| {
                by_return(home, home.child_assessed_on()).and(|| by_return(home, home.parent_assessed_on()))
            },
            departs: None,
        },
    }

    /// Monitoring after the return goes on, or was ended by a reasoned decision.
    ///
    /// Why: support needs have to be watched for as long as the child's welfare asks (9.16).
    ///
    /// How it is read: after the latest return, somebody looked at the needs within the longest gap; or monitoring
    /// was ended with a reason, and the last look found nothing further needed. Stopping is judged by its reason,
    /// never by how long it went on.
    pub static B = {
        id: "CI-9.16.a.2/b",
        revision: 1,
        title: "Is monitoring going on, or was it ended with a reason about welfare?",
        source: "care-inquiry 9.16",
        paragraph: "9.16 bullet 1",
        theme: Theme::System,
        strength: Strength::Must,
        basis: Basis::Proxy,
        reading: Reading::Stated,
        time: TimeBasis::Continuous,
        parameters: &[&RETURN_HOME_MONITORING_MAX_GAP_DAYS],
        says: Says {
            met: "Monitoring after the return goes on, or was ended for a reason when nothing further was needed.",
            not_met: "Monitoring after the return lapsed, or was ended without a reason or while more was needed.",
            departed: None,
            unclear: "The record does not show whether monitoring goes on, or how it was ended.",
            action: "Look at the needs of child and parent again, or record why monitoring is no longer needed.",
            plain: "After you go back home, someone must keep checking that you and your parent have the help you need.",
        },
        note: "How long is necessary is a judgement. Asked is whether stopping was a decision and not a lapse; whether the \
               reason is a good one is for a reader.",
        judge: &State {
            applies: |child| child.return_home().any(|home| home.returned_on().happened()),
            holds: |child| child.return_home().latest(|home| home.returned_on().happened(), monitored),
            departs: None,
        },
    }
}

/// Looked after on the day of the decision; where the child went home on that day, care may have ended with it.
fn was_in_care<'r>(child: At<'r, Child>, home: At<'r, ReturnHome>, decided: Day) -> Judgement<'r> {
    looked_after(child, decided)
        .or(|| home.returned_on().on(decided).and(|| looked_after(child, decided.plus_days(-1))))
}

/// The assessment was done by the day of the return; until the child has gone back, it may still be.
fn by_return<'r>(home: At<'r, ReturnHome>, assessed: Fact<'r, Date>) -> Judgement<'r> {
    let returned = home.returned_on();
    let gone = || returned.happened();
    gone()
        .settled()
        .then_also(|| gone().choose(|| returned.given(|day| assessed.by(day)), || assessed.by(home.as_at())))
}

fn monitored(home: At<'_, ReturnHome>) -> Judgement<'_> {
    let days = home.count(&RETURN_HOME_MONITORING_MAX_GAP_DAYS);
    let recent = Window::days_to(home.as_at(), days);
    // The first look may still come.
    let still_due = |day: Day| {
        let until = day.plus_days(days);
        home.monitoring().any_by(until, |look| look.date().within(recent))
    };
    home.monitoring().any(|look| look.date().within(recent)).or(|| home.returned_on().given(still_due)).or(|| {
        home.monitoring_ended_on()
            .over_by(home.as_at())
            .and(|| home.monitoring_end_reason().written())
            .and(|| home.monitoring().latest(|look| look.says(true), |look| look.further_needed().is_false()))
    })
}
