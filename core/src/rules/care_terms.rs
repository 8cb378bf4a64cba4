//! What the checks of those who live with the children have in common: how staff and foster carers go on learning, and
//! how the managers of homes are qualified.

use crate::at::{At, Lasting};
use crate::judgement::Judgement;
use crate::model::{ChildrensHome, StaffMember, StaffPost, StaffRole, Training, TrainingTopic};
use crate::parameters::MANAGER_CLOCK_START;
use crate::rules::organisation_terms::{HasTraining, HasYear, Year, trained};

/// What those who live with vulnerable children learn of their needs at the least.
const NEEDS_OF_CHILDREN: [TrainingTopic; 3] =
    [TrainingTopic::TraumaLoss, TrainingTopic::Attachment, TrainingTopic::ChildAdolescentDevelopment];

fn is_continuing(row: At<'_, Training>, topic: TrainingTopic, role: StaffRole) -> Judgement<'_> {
    row.topic().is(topic).and(|| row.audience_role().is(role)).and(|| row.continuing().is_true())
}

/// Somebody in this role was to have training, on some need of vulnerable children, that goes on and whose effect was
/// checked in the year.
pub(crate) fn has_learners<'r>(document: impl HasYear<'r> + HasTraining<'r>, role: StaffRole) -> Judgement<'r> {
    let rows = document.training();
    let on = |topic| {
        Year::of(document).has_whole(rows, At::<Training>::evaluated_on, |row| is_continuing(row, topic, role), trained)
    };
    let [first, second, third] = NEEDS_OF_CHILDREN;
    on(first).or(|| on(second)).or(|| on(third))
}

/// On each of these needs, the share of those in this role who have completed such training is reached.
pub(crate) fn keeps_learning<'r>(
    document: impl HasYear<'r> + HasTraining<'r>,
    role: StaffRole,
    least: f64,
) -> Judgement<'r> {
    let rows = document.training();
    let on = |topic| {
        let counts = |row| is_continuing(row, topic, role);
        Year::of(document).reaches(rows, At::<Training>::evaluated_on, counts, trained, least)
    };
    let [first, second, third] = NEEDS_OF_CHILDREN;
    let all = on(first).and(|| on(second)).and(|| on(third));
    Year::of(document).one_for_each(rows, At::<Training>::topic, all)
}

/// A manager of the home in post on the day judged.
pub(crate) fn is_manager(member: At<'_, StaffMember>) -> Judgement<'_> {
    member.open_on(member.as_at()).and(|| member.role().is(StaffPost::Manager))
}

/// A manager in post on the day judged who came after the clock started.
pub(crate) fn is_new_manager(member: At<'_, StaffMember>) -> Judgement<'_> {
    is_manager(member).and(|| member.start_date().after(member.day_set(&MANAGER_CLOCK_START)))
}

/// Such a manager is in post.
pub(crate) fn has_new_manager(home: At<'_, ChildrensHome>) -> Judgement<'_> {
    home.staff().any(is_new_manager)
}

/// Qualified as a social worker, or accepted as the equal of one.
pub(crate) fn is_professional(member: At<'_, StaffMember>) -> Judgement<'_> {
    member.social_work_qualified().is_true().or(|| member.equivalent_qualification().written())
}
