//! careinquiry for Kotlin, Java and Swift: it converts, and nothing more.
//!
//! What is exported here is what those languages are given, with these words as its documentation. `generate.sh` writes
//! it: one program (`careinquiry-bindgen`, behind the feature `bindgen`) reads the unstripped library and writes Kotlin under
//! `target/generated-sources` of the Maven module and Swift into the Swift package, where it is committed.
//!
//! Each question can be asked in two ways: typed, and as JSON, which gives the bytes that every language gives. Each function
//! can fail, so that a panic is an error and never the end of the app.

mod calls;
mod decide;
mod failure;
mod options;
mod report;
mod rulebook;
mod tasks;
mod timeline;
mod words;

pub use failure::CareInquiryError;

uniffi::setup_scaffolding!("careinquiry");
