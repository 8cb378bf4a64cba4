//! Asks the engines of Rust: `careinquiry-peers RECORDS NEAR_MILES`, then a line each on standard input: `engines`, `others`,
//! `decide ENGINE`, `time TURNS ENGINE` or `alone TURNS RULES`. Each answer is one line of JSON.

mod alone;
mod asked;
mod decision;
mod engines;
mod floors;
mod hand;

use std::error::Error;
use std::hint::black_box;
use std::io::{BufRead, Write};

use cpu_time::ProcessTime;

use decision::Eight;

/// From the bytes of a record to the decisions about it.
pub type Engine = Box<dyn FnMut(&[u8]) -> Eight>;
/// Something else that is done with the bytes of a record.
pub type Work = Box<dyn FnMut(&[u8])>;
/// What goes wrong while an engine is set up.
pub type Failed = Box<dyn Error + Send + Sync>;

fn main() -> Result<(), Failed> {
    let given: Vec<String> = std::env::args().collect();
    let [_, records, near_miles] = given.as_slice() else { return Err("expected RECORDS NEAR_MILES".into()) };
    let records = std::fs::read(records)?;
    let records: Vec<&[u8]> = records.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()).collect();
    let near_miles = near_miles.parse()?;
    let mut engines = engines::all(near_miles)?;
    let mut others = floors::all()?;
    let mut alone = alone::all(near_miles)?;
    for line in std::io::stdin().lock().lines() {
        let line = line?;
        let (command, rest) = line.split_once(' ').unwrap_or((&line, ""));
        let answer = match command {
            "engines" => serde_json::json!(engines.iter().map(|(name, _)| name).collect::<Vec<_>>()),
            "others" => serde_json::json!(others.iter().map(|(name, _)| name).collect::<Vec<_>>()),
            "alone" => {
                let (turns, name) = rest.split_once(' ').ok_or("expected TURNS RULES")?;
                let (_, work) = alone.iter_mut().find(|(one, _)| *one == name).ok_or("no such rules")?;
                serde_json::json!(time(&records, turns.parse()?, work))
            }
            "decide" => {
                let (_, engine) = engines.iter_mut().find(|(name, _)| *name == rest).ok_or("no such engine")?;
                serde_json::json!(records.iter().map(|record| digits(engine(record))).collect::<Vec<_>>())
            }
            "time" => {
                let (turns, name) = rest.split_once(' ').ok_or("expected TURNS ENGINE")?;
                let turns = turns.parse()?;
                if let Some((_, engine)) = engines.iter_mut().find(|(one, _)| *one == name) {
                    serde_json::json!(time(&records, turns, |record| {
                        black_box(engine(record));
                    }))
                } else {
                    let (_, work) = others.iter_mut().find(|(one, _)| *one == name).ok_or("no such engine")?;
                    serde_json::json!(time(&records, turns, work))
                }
            }
            _ => return Err("expected engines, others, decide, time or alone".into()),
        };
        println!("{answer}");
        std::io::stdout().flush()?;
    }
    Ok(())
}

fn digits(decisions: Eight) -> String {
    decisions.iter().map(|decision| char::from(b'0' + decision)).collect()
}

/// The microseconds of a record that this process was at work.
fn time(records: &[&[u8]], turns: u32, mut work: impl FnMut(&[u8])) -> f64 {
    let began = ProcessTime::now();
    for _ in 0..turns {
        for record in records {
            work(black_box(record));
        }
    }
    began.elapsed().as_secs_f64() * 1e6 / (f64::from(turns) * records.len() as f64)
}
