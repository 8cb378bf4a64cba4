//! Makes a counterexample small.

use serde_json::Value;

use crate::maker::ENVELOPE;

/// Takes out of documents alike whatever is not needed for `fails`, within a number of tries.
#[must_use]
pub fn minimise<const N: usize>(
    documents: [Value; N],
    tries: usize,
    mut fails: impl FnMut(&[Value; N]) -> bool,
) -> [Value; N] {
    let (mut smallest, mut left) = (documents, tries);
    loop {
        let mut shrunk = false;
        for pointer in smallest.first().map(places).unwrap_or_default() {
            let mut smaller = smallest.clone();
            if !smaller.iter_mut().all(|document| remove(document, &pointer)) {
                continue;
            }
            if left == 0 {
                return smallest;
            }
            left -= 1;
            if fails(&smaller) {
                smallest = smaller;
                shrunk = true;
            }
        }
        if !shrunk {
            return smallest;
        }
    }
}

/// Every place that can be taken out: whole parts before what is in them, and the last entries of a list first, so that
/// taking one out leaves the others where they are.
fn places(document: &Value) -> Vec<String> {
    let mut places = Vec::new();
    collect(document, "", &mut places);
    places.retain(|place| !place.strip_prefix('/').is_some_and(|key| ENVELOPE.contains(&key)));
    places
}

fn collect(value: &Value, pointer: &str, places: &mut Vec<String>) {
    if !pointer.is_empty() {
        places.push(pointer.to_owned());
    }
    match value {
        Value::Object(object) => {
            for (key, value) in object {
                collect(value, &format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1")), places);
            }
        }
        Value::Array(list) => {
            for (index, value) in list.iter().enumerate().rev() {
                collect(value, &format!("{pointer}/{index}"), places);
            }
        }
        _ => {}
    }
}

fn remove(document: &mut Value, pointer: &str) -> bool {
    let Some((parent, key)) = pointer.rsplit_once('/') else { return false };
    match document.pointer_mut(parent) {
        Some(Value::Object(object)) => object.remove(&key.replace("~1", "/").replace("~0", "~")).is_some(),
        Some(Value::Array(list)) => {
            let index = key.parse().unwrap_or(usize::MAX);
            let is_there = index < list.len();
            if is_there {
                list.remove(index);
            }
            is_there
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_is_not_needed_is_taken_out() {
        let record = json!({"document_type": "child", "a": [{"b": 1, "c": [2, 3]}, {"b": 4}], "d": {"e": 5, "f": 6}});
        let small = minimise([record.clone()], 100, |[record]| record.pointer("/d/e").is_some());
        assert_eq!(small, [json!({"document_type": "child", "d": {"e": 5}})]);
        let is_four = |entry: &Value| entry.get("b") == Some(&json!(4));
        let has_four =
            |record: &Value| record.get("a").and_then(Value::as_array).is_some_and(|a| a.iter().any(is_four));
        let small = minimise([record.clone(), record], 100, |[one, _]| has_four(one));
        assert_eq!(small, [(); 2].map(|()| json!({"document_type": "child", "a": [{"b": 4}]})));
    }

    #[test]
    fn it_ends_when_its_tries_are_used_up() {
        let mut asked = 0;
        let small = minimise([json!({"a": 1, "b": 2, "c": 3})], 2, |_| {
            asked += 1;
            true
        });
        assert_eq!((small, asked), ([json!({"c": 3})], 2));
    }
}
