//! Writes a cohort as NDJSON to standard output: so many children's records, and a seed.
//!
//! `cargo run --release -p careinquiry-generate --example cohort -- 83000 1 > cohort.ndjson`

use std::error::Error;
use std::io::{self, BufWriter, Write};
use std::path::Path;

use careinquiry_generate::Cohort;

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args().skip(1);
    let mut number = |name: &str, otherwise| match args.next() {
        Some(text) => text.parse().map_err(|_| format!("{name}: expected a whole number")),
        None => Ok(otherwise),
    };
    let (children, seed): (u64, u64) = (number("children", 83_000)?, number("seed", 1)?);
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/records");
    let mut cohort = Cohort::of_examples(&examples, seed)?;
    let mut out = BufWriter::with_capacity(1 << 18, io::stdout().lock());
    for _ in 0..children {
        // Whoever was reading has read enough.
        if out.write_all(cohort.next_record()).and_then(|()| out.write_all(b"\n")).is_err() {
            return Ok(());
        }
    }
    Ok(out.flush()?)
}
