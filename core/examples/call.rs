//! How long the Rust call takes, for the benchmarks of the bindings: `call RECORD OPTIONS TIMES` evaluates the record in a
//! file so often, from bytes to bytes, and prints the nanoseconds of one call.

use std::hint::black_box;
use std::time::Instant;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let given: Vec<String> = std::env::args().collect();
    let [_, record, options, times] = given.as_slice() else {
        return Err("expected RECORD OPTIONS TIMES".into());
    };
    let (record, times) = (std::fs::read(record)?, times.parse::<u32>()?);
    let began = Instant::now();
    for _ in 0..times {
        black_box(careinquiry::wire::evaluate(black_box(&record), options.as_bytes())?);
    }
    println!("{}", began.elapsed().as_nanos() / u128::from(times.max(1)));
    Ok(())
}
