//! Makes a counterexample small.

use serde_json::Value;

/// Takes out of two documents alike whatever is not needed for `fails`.
#[must_use]
pub fn minimise(mut pair: (Value, Value), fails: impl Fn(&Value, &Value) -> bool) -> (Value, Value) {
    loop {
        let mut shrunk = false;
        let mut pointers = Vec::new();
        collect(&pair.0, "", &mut pointers);
        for pointer in pointers {
            let (mut before, mut after) = pair.clone();
            if remove(&mut before, &pointer) && remove(&mut after, &pointer) && fails(&before, &after) {
                pair = (before, after);
                shrunk = true;
            }
        }
        if !shrunk {
            return pair;
        }
    }
}

/// Every place, the last entries of a list first, so that taking one out leaves the others where they are.
fn collect(value: &Value, pointer: &str, pointers: &mut Vec<String>) {
    if !pointer.is_empty() {
        pointers.push(pointer.to_owned());
    }
    match value {
        Value::Object(object) => {
            object.iter().for_each(|(key, value)| collect(value, &format!("{pointer}/{key}"), pointers));
        }
        Value::Array(list) => {
            list.iter()
                .enumerate()
                .rev()
                .for_each(|(index, value)| collect(value, &format!("{pointer}/{index}"), pointers));
        }
        _ => {}
    }
}

fn remove(value: &mut Value, pointer: &str) -> bool {
    let Some((parent, key)) = pointer.rsplit_once('/') else { return false };
    match value.pointer_mut(parent) {
        Some(Value::Object(object)) => object.remove(key).is_some(),
        Some(Value::Array(list)) => match key.parse::<usize>() {
            Ok(index) if index < list.len() => {
                list.remove(index);
                true
            }
            _ => false,
        },
        _ => false,
    }
}
