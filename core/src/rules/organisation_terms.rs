//! What the checks of organisations have in common: the year of a document, a policy in force, and what several of
//! them are asked.

use crate::at::{At, Fact, List};
use crate::day::Window;
use crate::judgement::Judgement;
use crate::logic::Truth;
#[allow(clippy::wildcard_imports)] // the model's names are the rules' vocabulary
use crate::model::*;
use crate::parameters::Parameter;
use crate::pool::{Pool, Pooled};
use crate::rules::terms::{begun_or_taken_up, last_months};

macro_rules! shared {
    ($($(#[$doc:meta])+ $name:ident: $field:ident -> $view:ty { $($document:ident)+ })+) => {
        $($(#[$doc])+
        pub(crate) trait $name<'r>: Copy {
            fn $field(self) -> $view;
        }
        $(impl<'r> $name<'r> for At<'r, $document> {
            // The method of the model of this name.
            fn $field(self) -> $view { At::<$document>::$field(self) }
        })+)+
    };
}

shared! {
    /// A document that describes a year.
    HasYear: reporting_year -> At<'r, ReportingYear> {
        LocalAuthority FosteringService ChildrensHome AdoptionAgency School
    }
    /// A document with policies.
    HasPolicies: policies -> List<'r, AdoptedPolicy> {
        LocalAuthority FosteringService ChildrensHome AdoptionAgency School
    }
    /// A document with training.
    HasTraining: training -> List<'r, Training> {
        LocalAuthority FosteringService ChildrensHome AdoptionAgency School
    }
    /// A document of a service that people with experience of care help to shape.
    HasParticipation: participation -> At<'r, Participation> {
        LocalAuthority FosteringService ChildrensHome AdoptionAgency
    }
    /// A document with development programmes.
    HasProgrammes: development_programmes -> List<'r, DevelopmentProgramme> {
        LocalAuthority FosteringService ChildrensHome
    }
    /// A document of a framework.
    HasFramework: framework -> At<'r, Framework> {
        InspectionFramework CommissioningFramework
    }
}

/// The year that a document describes.
#[derive(Clone, Copy)]
pub(crate) struct Year<'r> {
    start: Fact<'r, Date>,
    end: Fact<'r, Date>,
    recorded: At<'r, ReportingYear>,
}

impl<'r> Year<'r> {
    pub(crate) fn of(document: impl HasYear<'r>) -> Self {
        let year = document.reporting_year();
        Self { start: year.start_date(), end: year.end_date(), recorded: year }
    }

    /// Both days, as a reason; where one is not recorded, unknown.
    fn known(self) -> Judgement<'r> {
        self.start.known().and(|| self.end.known())
    }

    fn days(self) -> Option<Window> {
        self.start.day().zip(self.end.day()).map(|(from, to)| Window { from, to })
    }

    /// Whether a day lies in the year, both ends included (the register's ruling 4), and has come. Where the year is not
    /// recorded, every day that has come may.
    fn has(self, date: Fact<'r, Date>) -> Judgement<'r> {
        match self.days() {
            Some(days) => date.within(days),
            None => date.happened().and(|| self.known()),
        }
    }

    /// What `judge` says of the year, with both of its days as reasons. Where they are not recorded, it is not known,
    /// and what else is missing, whichever year it is, is missing as well.
    fn judge(self, judge: impl FnOnce() -> Judgement<'r>) -> Judgement<'r> {
        if self.days().is_some() {
            return self.known().then(judge);
        }
        let of_whichever = judge();
        if of_whichever.truth() == Truth::Unknown { self.known().and(|| of_whichever) } else { self.known() }
    }

    /// The year has begun by the day judged: of what will happen in it, nothing can be said before. Where its first day is
    /// not recorded, what is asked of the year says so.
    pub(crate) fn has_begun(self) -> Judgement<'r> {
        if self.start.day().is_some() { self.start.happened() } else { self.recorded.says(true) }
    }

    /// Its last day counts; where that is not recorded, what is asked of the year says so, if the year has begun.
    fn is_over(self) -> bool {
        self.end.day().or(self.start.day()).is_none_or(|day| self.recorded.as_at() >= day)
    }

    /// For an answer that asks an entry for each of several codes: an entry that may be of any is of one only. Where there
    /// is such a one and the year is not over, another may still have to come, and the list is missing as well.
    pub(crate) fn one_for_each<E: Entity, C: Codes>(
        self,
        list: List<'r, E>,
        code: impl Fn(At<'r, E>) -> Fact<'r, Code<C>>,
        answer: Judgement<'r>,
    ) -> Judgement<'r> {
        let may_be_any = list.entries().any(|entry| code(entry).number().is_none());
        if self.is_over() || answer.truth() != Truth::Unknown || !may_be_any {
            return answer;
        }
        answer.and(|| list.still_to_come())
    }

    /// A no of what a list shows of the year stands once the year is over, its last day included. Until then, what is
    /// not in the list may still come to be.
    pub(crate) fn awaiting<E: Entity>(self, list: List<'r, E>, answer: Judgement<'r>) -> Judgement<'r> {
        if self.is_over() {
            answer
        } else if self.end.day().is_none() {
            answer.and(|| list.still_to_come())
        } else {
            answer.or_not_recorded(list.place())
        }
    }

    /// Whether an entry dated in the year, and not after the day judged, is as `judge` asks. No only once the year is
    /// over.
    pub(crate) fn any<E: Entity>(
        self,
        list: List<'r, E>,
        date: impl Fn(At<'r, E>) -> Fact<'r, Date>,
        judge: impl Fn(At<'r, E>) -> Judgement<'r>,
    ) -> Judgement<'r> {
        self.awaiting(list, self.any_so_far(list, date, judge))
    }

    /// As [`Self::any`], as a condition to apply: what has not happened yet does not apply yet.
    pub(crate) fn any_so_far<E: Entity>(
        self,
        list: List<'r, E>,
        date: impl Fn(At<'r, E>) -> Fact<'r, Date>,
        judge: impl Fn(At<'r, E>) -> Judgement<'r>,
    ) -> Judgement<'r> {
        let asked = |entry| self.has(date(entry)).and(|| judge(entry));
        if self.days().is_some() || !list.is_recorded() {
            return self.judge(|| list.any(asked));
        }
        // It may be none of these, and nothing speaks for the list as a whole.
        list.entries().fold(self.known(), |so_far, entry| so_far.or(|| entry.exists().and(|| asked(entry))))
    }

    /// Whether every entry dated in the year, and not after the day judged, is as `judge` asks.
    pub(crate) fn all<E: Entity>(
        self,
        list: List<'r, E>,
        date: impl Fn(At<'r, E>) -> Fact<'r, Date>,
        judge: impl Fn(At<'r, E>) -> Judgement<'r>,
    ) -> Judgement<'r> {
        let all = || list.all(|entry| self.has(date(entry)).implies(|| judge(entry)));
        if self.days().is_some() { self.judge(all) } else { all() }
    }

    /// Whether the rows dated in the year that `matches` picks have anything to count (see [`Pool::has_whole`]). Before
    /// the year has begun, there is nothing.
    pub(crate) fn has_whole<E: Entity>(
        self,
        list: List<'r, E>,
        date: impl Fn(At<'r, E>) -> Fact<'r, Date>,
        matches: impl Fn(At<'r, E>) -> Judgement<'r>,
        counted: impl Fn(At<'r, E>) -> (Fact<'r, Count>, Fact<'r, Count>),
    ) -> Judgement<'r> {
        let rows = || Pool::new(list, |row| self.has(date(row)).and(|| matches(row)), &counted);
        self.has_begun().and(|| self.judge(|| rows().has_whole()))
    }

    /// Whether an entry dated up to the last day of the year, and not after the day judged, is as `judge` asks. No only
    /// once the year is over. Its first day is not asked.
    pub(crate) fn any_by_its_end<E: Entity>(
        self,
        list: List<'r, E>,
        date: impl Fn(At<'r, E>) -> Fact<'r, Date>,
        judge: impl Fn(At<'r, E>) -> Judgement<'r>,
    ) -> Judgement<'r> {
        let to_its_end = Self { start: self.end, ..self };
        let Some(end) = self.end.day() else {
            return self.awaiting(list, to_its_end.any_so_far(list, date, judge));
        };
        let found = list.any(|entry| date(entry).within(Window::up_to(end)).and(|| judge(entry)));
        self.awaiting(list, self.end.known().then(|| found))
    }

    /// Whether the rows dated in the year that `matches` picks reach a share (see [`Pool::reaches`]). No only once the
    /// year is over, or where no row that may still come can make good what is lacking.
    pub(crate) fn reaches<E: Entity>(
        self,
        list: List<'r, E>,
        date: impl Fn(At<'r, E>) -> Fact<'r, Date>,
        matches: impl Fn(At<'r, E>) -> Judgement<'r>,
        counted: impl Fn(At<'r, E>) -> (Fact<'r, Count>, Fact<'r, Count>),
        least: f64,
    ) -> Judgement<'r> {
        let rows = || Pool::new(list, |row| self.has(date(row)).and(|| matches(row)), &counted);
        let share = self.judge(|| rows().reaches(least));
        if rows().is_beyond_reach(least) {
            share
        } else if share.truth() == Truth::Unknown && !self.is_over() && !rows().may_reach(least) {
            share.and(|| list.still_to_come())
        } else {
            self.awaiting(list, share)
        }
    }
}

/// Asked of every document of its kind.
pub(crate) fn always<D: Document>(document: At<'_, D>) -> Judgement<'_> {
    document.says(true)
}

/// People who have completed training, of those who should have it.
pub(crate) fn trained(row: At<'_, Training>) -> (Fact<'_, Count>, Fact<'_, Count>) {
    (row.completed(), row.eligible())
}

/// Records of supervision that deal with the topic, of those looked at.
pub(crate) fn audited(row: At<'_, SupervisionAudit>) -> (Fact<'_, Count>, Fact<'_, Count>) {
    (row.covering(), row.sampled())
}

/// The people in a role who should have training on one of these topics, and who have completed it.
pub(crate) fn training_on<'r>(
    document: impl HasTraining<'r>,
    topics: &[TrainingTopic],
    role: StaffRole,
) -> impl Pooled<'r> {
    let counts = move |row: At<'r, Training>| row.topic().is_any(topics).and(|| row.audience_role().is(role));
    Pool::new(document.training(), counts, trained)
}

/// A policy on a topic is in force on the day judged, as `judge` asks.
pub(crate) fn policy<'r>(
    document: impl HasPolicies<'r>,
    topic: PolicyTopic,
    judge: impl Fn(At<'r, AdoptedPolicy>) -> Judgement<'r>,
) -> Judgement<'r> {
    document.policies().any(|policy| policy.topic().is(topic).and(|| judge(policy)))
}

/// The policy was looked at within as many months up to the day judged as a parameter says; to adopt it was to look.
pub(crate) fn reviewed_within<'r>(policy: At<'r, AdoptedPolicy>, months: &'static Parameter) -> Judgement<'r> {
    let window = last_months(policy, months);
    begun_or_taken_up(policy.adopted_on(), policy.reviewed_on(), window)
}

/// A standing role of each of these kinds is open to people with experience of care, who are trained and supported in it.
pub(crate) fn roles_are_open<'r>(document: impl HasParticipation<'r>, kinds: &[StandingRoleKind]) -> Judgement<'r> {
    let participation = document.participation();
    let is_open = |kind: StandingRoleKind| {
        participation.roles().any(|role| {
            role.role()
                .is(kind)
                .and(|| role.open().is_true())
                .and(|| role.training_provided().is_true())
                .and(|| role.support_provided().is_true())
        })
    };
    kinds.iter().fold(participation.says(true), |so_far, kind| so_far.and(|| is_open(*kind)))
}

/// Something changed, in the year, because people with experience of care shaped the service.
pub(crate) fn changed_by_experience<'r>(document: impl HasYear<'r> + HasParticipation<'r>) -> Judgement<'r> {
    let contributions = document.participation().contributions();
    Year::of(document).any(contributions, At::<Contribution>::date, |entry| entry.changes_made().written())
}

/// A recognised and continuing programme for this role has people on it.
pub(crate) fn has_programme<'r>(document: impl HasProgrammes<'r>, role: StaffRole) -> Judgement<'r> {
    document.development_programmes().any(|programme| {
        programme
            .audience_role()
            .is(role)
            .and(|| programme.recognised().is_true())
            .and(|| programme.continuing().is_true())
            .and(|| programme.enrolled().more_than(0.0))
    })
}
