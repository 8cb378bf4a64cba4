//! careinquiry for Node: takes JSON, gives JSON, and converts nothing else.
//!
//! `lib/index.cjs` stands before it: there objects become text, and errors become `CareInquiryError`. What goes wrong is
//! thrown with the JSON of [`careinquiry::wire::error`] as its message. A panic is caught before it can reach Node, which it would
//! end.

#![cfg_attr(test, allow(dead_code, reason = "in a build of tests the macros of napi offer nothing to Node"))]

mod calls;
mod failure;
mod tasks;
