//! Clause CI-9.3.3: needs in kinship care are met, whatever the legal status.

use crate::rules::prelude::*;

rule! {
    /// Each open need of a child in kinship care, or of the carer, has a service that legal status did not take away.
    ///
    /// Why: children raised by relatives need as much help under one order as under another, or none (9.3). The text
    /// speaks to government; a case shows whether it was done.
    ///
    /// How it is read: kinship care is told by the kind of home and by who the carers are; the legal status itself is
    /// not read. Each need of the child or of such a carer that has been open for longer than a request may wait has
    /// a service that was offered, declined by the family, or is running; and none that answered it ended because the
    /// legal status changed.
    pub static A = {
        id: "CI-9.3.3/a",
        revision: 1,
        title: "Does every open need of a child in kinship care, or of the carer, have a service not withheld for legal status?",
        source: "care-inquiry 9.3",
        paragraph: "9.3",
        theme: Theme::System,
        strength: Strength::Must,
        basis: Basis::Direct,
        reading: Reading::Implied,
        time: TimeBasis::Continuous,
        parameters: &[&REQUEST_RESPONSE_DAYS],
        says: Says {
            met: "Each open need in this kinship home has a service, and none ended because the legal status changed.",
            not_met: "An open need in this kinship home has no service, or a service ended because the legal status changed.",
            departed: None,
            unclear: "The record does not show whether each open need in this kinship home has a service.",
            action: "Offer or restart a service for each open need, whatever order there is, and record which need it answers.",
            plain: "If you live with relatives, you and they must get the help you need, whatever legal order you have.",
        },
        note: "A guardian whose role is recorded only as that may or may not be a relative. A family friend is not one here. \
               Whether the service is enough is not asked.",
        judge: &State { applies, holds: answered, departs: None },
    }
}

fn is_relative(person: At<'_, Person>) -> Judgement<'_> {
    use PersonRole::{Grandparent, KinshipCarer, OtherRelative, Sibling, SpecialGuardian};
    person.role().is_any_unless(SpecialGuardian, &[KinshipCarer, Sibling, Grandparent, OtherRelative])
}

fn is_kinship_home(home: At<'_, Placement>) -> Judgement<'_> {
    use PlacementType::{KinshipFosterCare, KinshipOutsideCare, SpecialGuardianship};
    let with_relative = || home.carer_person_ids().any(|carer| carer.given(is_relative));
    let kind = home.type_();
    is_current(home, home.as_at()).and(|| {
        kind.is_any(&[KinshipFosterCare, KinshipOutsideCare, SpecialGuardianship])
            .then(|| kind.is_not(SpecialGuardianship).or(with_relative))
    })
}

fn is_due<'r>(child: At<'r, Child>, need: At<'r, SupportNeed>) -> Judgement<'r> {
    let waited = child.as_at().plus_days(-child.count(&REQUEST_RESPONSE_DAYS));
    let person = need.person_id();
    let of_carer = |home: At<'r, Placement>| is_kinship_home(home).and(|| home.carer_person_ids().has(person));
    need.identified_on()
        .before(waited)
        .and(|| is_open_need(need))
        .and(|| person.is_the_child().or(|| child.placements().any(of_carer)))
}

fn applies(child: At<'_, Child>) -> Judgement<'_> {
    child.placements().any(is_kinship_home).and(|| child.support_needs().any(|need| is_due(child, need)))
}

fn answered(child: At<'_, Child>) -> Judgement<'_> {
    child.support_needs().all(|need| {
        is_due(child, need).implies(|| {
            has_service(child, need, |service| offered_or_declined(service).or(|| is_running(service))).and(|| {
                child.services().all(|service| service.need_id().same(need.id()).implies(|| !ended_for_status(service)))
            })
        })
    })
}

fn is_running(service: At<'_, Service>) -> Judgement<'_> {
    service.start_date().happened().and(|| !service.end_date().over_by(service.as_at()))
}

fn ended_for_status(service: At<'_, Service>) -> Judgement<'_> {
    service.end_date().over_by(service.as_at()).and(|| service.end_reason().is(ServiceEndReason::LegalStatusChange))
}
