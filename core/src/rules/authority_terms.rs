//! What the checks of local authorities have in common: services on offer, and workers assessed and supervised in the year.

use crate::at::{At, Fact};
use crate::judgement::Judgement;
#[allow(clippy::wildcard_imports)] // the model's names are the rules' vocabulary
use crate::model::*;
use crate::parameters::{SUPERVISION_COVERAGE_MIN, TRAINING_COVERAGE_MIN};
use crate::rules::organisation_terms::{Year, audited};

/// A service of this kind is offered to this group, and is as `judge` asks.
pub(crate) fn offered<'r>(
    authority: At<'r, LocalAuthority>,
    kind: OfferKind,
    group: Recipient,
    judge: impl Fn(At<'r, ServiceOffer>) -> Judgement<'r>,
) -> Judgement<'r> {
    authority
        .service_offer()
        .any(|offer| offer.kind().is(kind).and(|| offer.available_to().has(group)).and(|| judge(offer)))
}

/// Each of these kinds of service is offered to each of these groups.
pub(crate) fn all_offered<'r>(
    authority: At<'r, LocalAuthority>,
    kinds: &[OfferKind],
    groups: &[Recipient],
) -> Judgement<'r> {
    let pairs = kinds.iter().flat_map(|kind| groups.iter().map(move |group| (*kind, *group)));
    pairs.fold(authority.says(true), |so_far, (kind, group)| {
        so_far.and(|| offered(authority, kind, group, |offer| offer.says(true)))
    })
}

fn assessed(row: At<'_, CapabilityAssessment>) -> (Fact<'_, Count>, Fact<'_, Count>) {
    (row.meeting(), row.assessed())
}

/// Social workers were assessed in it against a standard.
fn is_of_social_workers(row: At<'_, CapabilityAssessment>, domain: CapabilityDomain) -> Judgement<'_> {
    row.role().is(StaffRole::SocialWorker).and(|| row.domain().is(domain)).and(|| row.standard().written())
}

/// Social workers were assessed in the year (see [`Year::has_whole`]).
pub(crate) fn has_assessed(authority: At<'_, LocalAuthority>, domain: CapabilityDomain) -> Judgement<'_> {
    let rows = authority.workforce().capability_assessments();
    let counts = |row| is_of_social_workers(row, domain);
    Year::of(authority).has_whole(rows, At::<CapabilityAssessment>::date, counts, assessed)
}

/// Of the social workers assessed in the year, the share of those who should meet the standard does.
pub(crate) fn assessed_reach(authority: At<'_, LocalAuthority>, domain: CapabilityDomain) -> Judgement<'_> {
    let (rows, least) = (authority.workforce().capability_assessments(), authority.value(&TRAINING_COVERAGE_MIN));
    let counts = |row| is_of_social_workers(row, domain);
    Year::of(authority).reaches(rows, At::<CapabilityAssessment>::date, counts, assessed, least)
}

/// Records of supervision were looked at in the year for a topic (see [`Year::has_whole`]).
pub(crate) fn has_audits_in_year(authority: At<'_, LocalAuthority>, topic: SupervisionTopic) -> Judgement<'_> {
    let rows = authority.workforce().supervision_audits();
    Year::of(authority).has_whole(rows, At::<SupervisionAudit>::date, |row| row.topic().is(topic), audited)
}

/// Of the records of supervision looked at in the year for a topic, the share that should deal with it does.
pub(crate) fn audits_in_year_reach(authority: At<'_, LocalAuthority>, topic: SupervisionTopic) -> Judgement<'_> {
    let (rows, least) = (authority.workforce().supervision_audits(), authority.value(&SUPERVISION_COVERAGE_MIN));
    Year::of(authority).reaches(rows, At::<SupervisionAudit>::date, |row| row.topic().is(topic), audited, least)
}
