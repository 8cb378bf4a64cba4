//! Generated files are committed, and are what the library and the vectors make of them today.

use careinquiry_codegen::{generate, root, stale};

#[test]
fn every_generated_file_is_fresh() {
    let files = generate(&root()).unwrap();
    let stale = stale(&root(), &files);
    assert!(stale.is_empty(), "{}", stale.join("\n"));
}

#[test]
fn a_stale_file_is_noticed() {
    let mut files = generate(&root()).unwrap();
    let schema = files.get_mut(std::path::Path::new("schemas/child.schema.json")).unwrap();
    schema.push(' ');
    assert_eq!(stale(&root(), &files).len(), 1);
}

#[test]
fn a_file_without_a_source_is_noticed() {
    let mut files = generate(&root()).unwrap();
    files.remove(std::path::Path::new("schemas/rulebook/index.md"));
    assert_eq!(stale(&root(), &files), ["schemas/rulebook/index.md has no source: remove it"]);
}
