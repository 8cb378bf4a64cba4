//! Makes a record keep the model's own integrity: mostly by arranging it so, in the end by leaving facts out.

use careinquiry::model::{Description, PARTS, Shape};
use careinquiry::{Limits, NullMeans, Problem, ProblemCode};
use serde_json::{Value, json};

use crate::{Maker, root};

/// Homes in which a child need not be looked after.
const OUTSIDE_CARE: [&str; 4] = ["kinship_outside_care", "special_guardianship", "adopted", "returned_home"];

/// Everything that is wrong with a record.
#[must_use]
pub fn problems(record: &Value) -> Vec<Problem> {
    careinquiry::validate(record.to_string().as_bytes(), NullMeans::None, &Limits::default())
}

/// Whether nothing is.
#[must_use]
pub fn is_valid(record: &Value) -> bool {
    problems(record).is_empty()
}

/// The record without the facts that break its integrity.
///
/// # Panics
///
/// Where taking out facts does not mend it: the maker made what no record can be.
#[must_use]
#[allow(clippy::panic, reason = "a fault of this crate, which its tests find")]
pub fn repaired(mut record: Value) -> Value {
    for _ in 0..40 {
        let problems = problems(&record);
        let Some(problem) = problems.first() else { return record };
        let pointer = problem.pointer.to_string();
        let whole_entry = matches!(
            problem.code,
            ProblemCode::OverlappingPlacements
                | ProblemCode::OverlappingEpisodes
                | ProblemCode::OverlappingAllocations
                | ProblemCode::PlacementOutsideCare
        );
        let key = if whole_entry { format!("{pointer}/start_date") } else { pointer };
        remove(&mut record, &key);
    }
    panic!("a made record could not be repaired: {:?}", problems(&record));
}

fn remove(record: &mut Value, pointer: &str) {
    let Some((parent, key)) = pointer.rsplit_once('/') else { return };
    match record.pointer_mut(parent) {
        Some(Value::Object(object)) => {
            object.remove(key);
        }
        Some(Value::Array(list)) => {
            let index = key.parse().unwrap_or(usize::MAX);
            if index < list.len() {
                list.remove(index);
            }
        }
        _ => {}
    }
}

fn list<'v>(record: &'v mut Value, name: &str) -> &'v mut [Value] {
    record.get_mut(name).and_then(Value::as_array_mut).map(Vec::as_mut_slice).unwrap_or_default()
}

fn text(entry: &Value, key: &str) -> Option<String> {
    entry[key].as_str().map(str::to_owned)
}

pub fn arrange(record: &mut Value, maker: &mut Maker) {
    ends_after_starts(record);
    parts_within_wholes(record, root(record));
    school_adds_up(record);
    for statement in list(record, "attestations") {
        if statement["basis"].as_str().is_some_and(|basis| basis.trim().is_empty()) {
            statement["basis"] = json!("m said");
        }
    }
    if record["document_type"] != "child" {
        return;
    }
    one_after_another(list(record, "care_episodes").iter_mut().collect());
    if has_episodes(record) && maker.of_a_hundred(75) {
        in_care(record, maker);
    }
    let homes = list(record, "placements").iter_mut().filter(|home| home["purpose"] != "respite").collect();
    one_after_another(homes);
    homes_in_care(record, maker);
    for role in ["social_worker", "iro", "personal_adviser"] {
        let workers = list(record, "allocations")
            .iter_mut()
            .filter(|worker| {
                worker["role"] == role && worker.pointer("/handover/start_date").is_none_or(Value::is_null)
            })
            .collect();
        one_after_another(workers);
    }
    one_chosen(record, maker);
    moves_agree(record);
    exceptions_come_first(record);
}

/// In every object that has both.
fn ends_after_starts(value: &mut Value) {
    match value {
        Value::Array(list) => list.iter_mut().for_each(ends_after_starts),
        Value::Object(object) => {
            for (start, end) in
                [("start_date", "end_date"), ("effective_from", "effective_to"), ("in_force_from", "in_force_to")]
            {
                let of = |key: &str| object.get(key).and_then(Value::as_str).map(str::to_owned);
                if let (Some(from), Some(to)) = (of(start), of(end))
                    && to < from
                {
                    object.insert(start.into(), json!(to));
                    object.insert(end.into(), json!(from));
                }
            }
            object.values_mut().for_each(ends_after_starts);
        }
        _ => {}
    }
}

/// In every entity that has both. A whole may have several parts, so the parts are made smaller.
fn parts_within_wholes(value: &mut Value, entity: &'static Description) {
    for (_, part, whole) in PARTS.iter().filter(|(name, ..)| *name == entity.name) {
        if let (Some(a), Some(b)) = (value[*part].as_f64(), value[*whole].as_f64())
            && a > b
        {
            value[*part] = value[*whole].clone();
        }
    }
    for field in entity.fields {
        match (field.shape, value.get_mut(field.name)) {
            (Shape::One(below), Some(value @ Value::Object(_))) => parts_within_wholes(value, below),
            (Shape::Many(below), Some(Value::Array(list))) => {
                for entry in list {
                    parts_within_wholes(entry, below);
                }
            }
            _ => {}
        }
    }
}

/// A school has no more children with this or that than it has.
fn school_adds_up(record: &mut Value) {
    for (part, whole) in [
        ("/pupil_information/children_with_current_information", "/school/children_in_care"),
        ("/exclusions/children_in_care_excluded", "/school/children_in_care"),
        ("/exclusions/all_excluded", "/school/on_roll"),
        ("/exclusions/children_in_care_excluded", "/exclusions/all_excluded"),
    ] {
        let most = record.pointer(whole).and_then(Value::as_i64);
        if let (Some(most), Some(number)) = (most, record.pointer_mut(part))
            && number.as_i64().is_some_and(|number| number > most)
        {
            *number = json!(most);
        }
    }
}

/// Ends each stretch no later than the next begins.
fn one_after_another(mut entries: Vec<&mut Value>) {
    entries.retain(|entry| entry["start_date"].is_string());
    entries.sort_by_key(|entry| (text(entry, "start_date"), text(entry, "end_date")));
    let starts: Vec<Option<String>> = entries.iter().skip(1).map(|entry| text(entry, "start_date")).collect();
    for (this, next) in entries.into_iter().zip(starts) {
        if text(this, "end_date").is_none_or(|end| next.as_ref().is_some_and(|next| end > *next)) {
            this["end_date"] = json!(next);
        }
    }
}

fn has_episodes(record: &Value) -> bool {
    root(record).fields.iter().any(|field| field.name == "care_episodes")
}

/// Most made children are looked after, and have been for longer than any rule asks.
fn in_care(record: &mut Value, maker: &mut Maker) {
    let start = maker.one_of(&["2020-01-15", "2022-05-01", "2024-11-20", "2020-01-15", "2025-11-28"]);
    record["care_episodes"] = json!([{"id": "e1", "start_date": start}]);
}

fn homes_in_care(record: &mut Value, maker: &mut Maker) {
    let Some(episodes) = record.get("care_episodes").and_then(Value::as_array).cloned() else { return };
    if episodes.iter().any(|episode| !episode["start_date"].is_string()) {
        return;
    }
    for home in list(record, "placements") {
        let Some(start) = text(home, "start_date") else { continue };
        let end = text(home, "end_date");
        let within = episodes.iter().any(|episode| {
            let from_then = text(episode, "start_date").is_some_and(|from| from <= start);
            from_then && text(episode, "end_date").is_none_or(|until| end.as_ref().is_some_and(|end| *end <= until))
        });
        if !within && home["type"].is_string() {
            home["type"] = json!(maker.one_of(&OUTSIDE_CARE));
        }
    }
}

fn one_chosen(record: &mut Value, maker: &mut Maker) {
    for home in list(record, "placements") {
        if !home.pointer("/decision/final_on").is_some_and(Value::is_string) {
            continue;
        }
        let Some(options) = home.get_mut("options").and_then(Value::as_array_mut) else { continue };
        let chosen = maker.below(options.len());
        for (index, option) in options.iter_mut().enumerate() {
            if option["outcome"].is_string() {
                option["outcome"] = json!(if index == chosen { "chosen" } else { "not_chosen" });
            }
        }
        if let Some(option) = options.get_mut(chosen) {
            option["outcome"] = json!("chosen");
        }
    }
}

fn moves_agree(record: &mut Value) {
    let homes = list(record, "placements").to_vec();
    let home = |id: &Value| homes.iter().find(|home| id.is_string() && home["id"] == *id);
    for this in list(record, "moves") {
        if let Some(to) = home(&this["to_placement_id"]) {
            for (ours, theirs) in [("date", "start_date"), ("emergency", "emergency")] {
                if !this[ours].is_null() && !to[theirs].is_null() {
                    this[ours] = to[theirs].clone();
                }
            }
        }
        if let Some(from) = home(&this["from_placement_id"])
            && this["reason_code"].is_string()
            && from["end_reason"].is_string()
        {
            this["reason_code"] = from["end_reason"].clone();
        }
    }
}

fn exceptions_come_first(record: &mut Value) {
    let mut events = Vec::new();
    for (name, date) in [("placements", "start_date"), ("moves", "date"), ("decisions", "date")] {
        for entry in list(record, name) {
            if let (Some(id), Some(day)) = (text(entry, "id"), text(entry, date)) {
                events.push((id, day));
            }
        }
    }
    for exception in list(record, "exceptions") {
        let about = text(exception, "about_id");
        if let Some((_, day)) = events.iter().find(|(id, _)| Some(id) == about.as_ref())
            && text(exception, "decided_on").is_some_and(|decided_on| decided_on > *day)
        {
            exception["decided_on"] = json!(day);
        }
    }
}
