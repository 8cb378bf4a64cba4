//! What a rule is: metadata as data, and plain functions that judge.

use crate::at::{At, List, Scope};
use crate::day::Window;
use crate::evaluate::Findings;
use crate::judgement::Judgement;
use crate::logic::Truth;
use crate::model::{Child, Document, Entity, Subject};
use crate::parameters::Parameter;
use crate::path::Path;

macro_rules! wire_enum {
    ($(#[$doc:meta])+ $name:ident { $($(#[$variant_doc:meta])+ $variant:ident = $wire:literal),+ $(,)? }) => {
        $(#[$doc])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum $name { $($(#[$variant_doc])+ $variant),+ }

        impl $name {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];
            /// The spelling on the wire.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $wire),+ }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}

wire_enum! {
    /// How strongly the source asks.
    Strength {
        /// It must be done.
        Must = "must",
        /// It should be done.
        Should = "should",
        /// It may be done.
        May = "may",
    }
}

wire_enum! {
    /// What an answer rests on.
    Basis {
        /// The fact itself is recorded.
        Direct = "direct",
        /// A fact that stands for it; the rule's note says how it can mislead.
        Proxy = "proxy",
        /// Only a person's recorded statement can show it.
        Attestation = "attestation",
    }
}

wire_enum! {
    /// Whether the source says it of this record, or we read it off.
    Reading {
        /// The source says it.
        Stated = "stated",
        /// The source speaks to somebody else or in general; this is what it means for this record.
        Implied = "implied",
    }
}

wire_enum! {
    /// The chapter of the Inquiry's report.
    Theme {
        /// Chapter 5.
        Relationships = "relationships",
        /// Chapter 6.
        Involvement = "involvement",
        /// Chapter 7.
        Transitions = "transitions",
        /// Chapter 8.
        Workforce = "workforce",
        /// Chapter 9.
        System = "system",
    }
}

wire_enum! {
    /// When the question is asked.
    TimeBasis {
        /// As at any day.
        Continuous = "continuous",
        /// When a placement starts.
        AtPlacementStart = "at_placement_start",
        /// At each move.
        AtEachMove = "at_each_move",
        /// At each review, or once in each review cycle.
        AtEachReview = "at_each_review",
        /// When a worker is allocated.
        AtEachAllocation = "at_each_allocation",
        /// At each decision.
        AtEachDecision = "at_each_decision",
        /// At each request.
        OnEachRequest = "on_each_request",
        /// When the child comes into care.
        AtEntryToCare = "at_entry_to_care",
        /// From the age at which leaving care is planned.
        LeavingCare = "leaving_care",
        /// Over a year.
        Annual = "annual",
        /// Of a version of a framework, or of a picture of policy.
        PerVersion = "per_version",
        /// When a contract is awarded.
        AtAward = "at_award",
    }
}

/// Every sentence that a report can say of a rule. *Where* is said by pointers.
#[derive(Clone, Copy, Debug)]
pub struct Says {
    /// To a practitioner, where it is met.
    pub met: &'static str,
    /// To a practitioner, where it is not met.
    pub not_met: &'static str,
    /// To a practitioner, where a reason that the text allows is recorded; `None` where it allows none.
    pub departed: Option<&'static str>,
    /// To a practitioner, where the record does not say enough.
    pub unclear: &'static str,
    /// What would put it right, or what to record.
    pub action: &'static str,
    /// To the young person, at a reading age of about 11: what was promised.
    pub plain: &'static str,
}

/// One check of one clause of the source.
#[derive(Clone, Copy)]
pub struct Rule {
    /// Permanent, never reused: `CI-5.6.1/a`.
    pub id: &'static str,
    /// Counts the meanings that the rule has had.
    pub revision: u16,
    /// The question that it asks.
    pub title: &'static str,
    /// Where the source asks it: pack and paragraph.
    pub source: &'static str,
    /// The paragraph's sentence or bullet.
    pub paragraph: &'static str,
    /// The chapter.
    pub theme: Theme,
    /// How strongly it is asked.
    pub strength: Strength,
    /// What an answer rests on.
    pub basis: Basis,
    /// Whether the source says it of this record.
    pub reading: Reading,
    /// When it is asked.
    pub time: TimeBasis,
    /// The numbers it goes by.
    pub parameters: &'static [&'static Parameter],
    /// What it can say.
    pub says: Says,
    /// The choice made in reading the source, and what the rule cannot show. It travels with every result.
    pub note: &'static str,
    /// The manual: why, and how it is read.
    pub doc: &'static str,
    pub(crate) judge: &'static dyn Judge,
}

impl Rule {
    /// The clause of the register: the id without its check.
    #[must_use]
    pub fn clause(&self) -> &'static str {
        self.id.split('/').next().unwrap_or(self.id)
    }

    /// Whether the id is `prefix` or begins with it, at a boundary of the numbering: `CI-5.1` is not `CI-5.10.2/a`.
    #[must_use]
    pub fn is_under(&self, prefix: &str) -> bool {
        // Most rules are told apart by the length alone.
        matches!(self.id.as_bytes().get(prefix.len()), None | Some(b'.' | b'/' | b'-')) && self.id.starts_with(prefix)
    }

    /// The kind of record that it is asked of. It says nothing of any other.
    #[must_use]
    pub fn subject(&self) -> Subject {
        self.judge.subject()
    }

    /// Whether it gives a finding for each event, rather than one for the record.
    #[must_use]
    pub fn is_event_rule(&self) -> bool {
        self.judge.is_for_events()
    }

    /// Whether the text allows a departure.
    #[must_use]
    pub fn allows_departure(&self) -> bool {
        self.says.departed.is_some()
    }
}

impl std::fmt::Debug for Rule {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Rule({})", self.id)
    }
}

/// Declares a rule: its doc comment is its manual.
macro_rules! rule {
    ($($(#[doc = $doc:literal])+ pub static $name:ident = { $($field:ident: $value:expr),+ $(,)? })+) => {
        $($(#[doc = $doc])+
        pub static $name: $crate::rule::Rule = $crate::rule::Rule { doc: concat!($($doc, "\n"),+), $($field: $value),+ };)+
    };
}

/// How a rule comes to its findings.
pub(crate) trait Judge: Sync {
    /// The kind of record that it is about.
    fn subject(&self) -> Subject;
    /// Judges the record of a scope, which has to be of that kind.
    fn judge<'r>(&self, scope: &'r Scope<'r>, findings: &mut Findings<'r>);
    fn is_for_events(&self) -> bool;
}

/// A question about the record.
type Asked<D> = for<'r> fn(At<'r, D>) -> Judgement<'r>;
/// A question about one event of it.
type AskedOf<E> = for<'r> fn(At<'r, Child>, At<'r, E>) -> Judgement<'r>;

/// A rule judged once, as at the day.
pub(crate) struct StateOf<D> {
    pub(crate) applies: Asked<D>,
    pub(crate) holds: Asked<D>,
    pub(crate) departs: Option<Asked<D>>,
}

/// A rule about a child, judged once.
pub(crate) type State = StateOf<Child>;

impl<D: Document> Judge for StateOf<D> {
    fn subject(&self) -> Subject {
        D::SUBJECT
    }

    fn judge<'r>(&self, scope: &'r Scope<'r>, findings: &mut Findings<'r>) {
        findings.begin();
        let document = At::<D>::root(scope);
        let departs = self.departs.map(|departs| move || departs(document));
        findings.add(document.path(), (self.applies)(document), || (self.holds)(document), departs);
    }

    fn is_for_events(&self) -> bool {
        false
    }
}

/// A rule judged for each event in the period.
pub(crate) struct Each<E: Entity> {
    /// Where the events are.
    pub(crate) events: for<'r> fn(At<'r, Child>) -> List<'r, E>,
    /// Whether an event lies in the period.
    pub(crate) when: for<'r> fn(At<'r, E>, Window) -> Judgement<'r>,
    pub(crate) applies: AskedOf<E>,
    pub(crate) holds: AskedOf<E>,
    pub(crate) departs: Option<AskedOf<E>>,
}

/// One kind of event that a rule is about.
pub(crate) trait Events: Sync {
    /// Gives a finding for each event in the period; whether there was any.
    fn each<'r>(&self, child: At<'r, Child>, findings: &mut Findings<'r>) -> bool;
    /// Whether the record has an event in the period.
    fn any<'r>(&self, child: At<'r, Child>) -> Judgement<'r>;
}

impl<E: Entity + Sync> Events for Each<E> {
    fn each<'r>(&self, child: At<'r, Child>, findings: &mut Findings<'r>) -> bool {
        let mut any = false;
        let events = (self.events)(child);
        let mut list = None;
        for (index, event) in (0..).zip(events.entries()) {
            findings.begin();
            let when = event.written().and(|| (self.when)(event, child.period()));
            if when.truth() == Truth::No {
                continue;
            }
            any = true;
            let list: Path = *list.get_or_insert_with(|| events.path());
            event.as_event(when, || {
                let departs = self.departs.map(|departs| move || departs(child, event));
                let applies = when.and(|| (self.applies)(child, event));
                findings.add(list.then(index), applies, || (self.holds)(child, event), departs);
            });
        }
        any
    }

    fn any<'r>(&self, child: At<'r, Child>) -> Judgement<'r> {
        (self.events)(child).any(|event| (self.when)(event, child.period()))
    }
}

impl<E: Entity + Sync> Judge for Each<E> {
    fn subject(&self) -> Subject {
        Subject::Child
    }

    fn judge<'r>(&self, scope: &'r Scope<'r>, findings: &mut Findings<'r>) {
        let child = At::<Child>::root(scope);
        if !self.each(child, findings) {
            findings.begin();
            findings.add(child.path(), self.any(child), || child.says(true), None::<fn() -> Judgement<'r>>);
        }
    }

    fn is_for_events(&self) -> bool {
        true
    }
}

/// A rule about two kinds of event.
pub(crate) struct Both(pub(crate) &'static dyn Events, pub(crate) &'static dyn Events);

impl Judge for Both {
    fn subject(&self) -> Subject {
        Subject::Child
    }

    fn judge<'r>(&self, scope: &'r Scope<'r>, findings: &mut Findings<'r>) {
        let child = At::<Child>::root(scope);
        let (first, second) = (self.0.each(child, findings), self.1.each(child, findings));
        findings.begin();
        // What was found speaks for itself; a list that is not recorded still has to be said.
        let rest = match (first, second) {
            (true, true) => return,
            (true, false) => self.1.any(child),
            (false, true) => self.0.any(child),
            (false, false) => self.0.any(child).or(|| self.1.any(child)),
        };
        if (first || second) && rest.truth() == Truth::No {
            return;
        }
        findings.add(child.path(), rest, || child.says(true), None::<fn() -> Judgement<'r>>);
    }

    fn is_for_events(&self) -> bool {
        true
    }
}
