//! The native half of the Python package: it converts, and nothing more. What it offers is described in
//! `python/careinquiry/_native.pyi`.

mod columns;
mod failure;
mod html;
mod many;
mod report;
mod source;
mod table;

use pyo3::prelude::*;

#[pymodule(name = "_native")]
mod native {
    use std::path::PathBuf;

    use careinquiry::{Error, Options, wire};
    use careinquiry_guard::{evaluator, guard, keep_quiet};
    use pyo3::exceptions::PyUnicodeDecodeError;
    use pyo3::prelude::*;
    use pyo3::pybacked::PyBackedBytes;
    use pyo3::types::{PyIterator, PyModule};

    use crate::failure::{ask, raise};
    #[pymodule_export]
    use crate::many::Answers;
    #[pymodule_export]
    use crate::report::{Finding, Report};
    use crate::source::Source;
    #[pymodule_export]
    use crate::table::Table;

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        keep_quiet();
        module.add("__version__", env!("CARGO_PKG_VERSION"))
    }

    /// One record to a report.
    #[pyfunction]
    fn evaluate(py: Python<'_>, record: &[u8], options: &[u8]) -> PyResult<Report> {
        ask(py, || Ok(Report::new(evaluator(options)?.evaluate_json(record)?)))
    }

    /// Records, each made JSON by `convert`.
    #[pyfunction]
    fn evaluate_items(
        py: Python<'_>,
        items: Py<PyIterator>,
        convert: Py<PyAny>,
        options: &[u8],
        threads: Option<usize>,
    ) -> PyResult<Answers> {
        let options = read(py, options)?;
        Answers::new(py, Source::items(items, convert, options.limits.clamped().bytes), &options, threads)
    }

    /// Lines of JSON in a file.
    #[pyfunction]
    #[allow(clippy::needless_pass_by_value)] // what Python hands over is a path of its own
    fn evaluate_path(py: Python<'_>, path: PathBuf, options: &[u8], threads: Option<usize>) -> PyResult<Answers> {
        let options = read(py, options)?;
        Answers::new(py, Source::path(py, &path, options.limits.clamped().bytes)?, &options, threads)
    }

    /// Lines of JSON.
    #[pyfunction]
    fn evaluate_lines(
        py: Python<'_>,
        lines: PyBackedBytes,
        options: &[u8],
        threads: Option<usize>,
    ) -> PyResult<Answers> {
        let options = read(py, options)?;
        Answers::new(py, Source::bytes(lines, options.limits.clamped().bytes), &options, threads)
    }

    fn read(py: Python<'_>, options: &[u8]) -> PyResult<Options> {
        guard(|| Options::from_json(options)).map_err(|error| raise(py, &error))
    }

    /// What the JSON door answers, as text.
    fn answer(py: Python<'_>, door: impl FnOnce() -> Result<Vec<u8>, Error> + Send) -> PyResult<String> {
        let bytes = ask(py, door)?;
        String::from_utf8(bytes).map_err(|_| PyUnicodeDecodeError::new_err("the answer is not UTF-8"))
    }

    #[pyfunction]
    fn validate(py: Python<'_>, record: &[u8]) -> PyResult<String> {
        answer(py, || wire::validate(record))
    }

    #[pyfunction]
    fn would_decide(py: Python<'_>, record: &[u8], options: &[u8], rule: &str, at: Option<&str>) -> PyResult<String> {
        answer(py, || wire::would_decide(record, options, rule, at))
    }

    #[pyfunction]
    fn record_next(py: Python<'_>, record: &[u8], options: &[u8]) -> PyResult<String> {
        answer(py, || wire::record_next(record, options))
    }

    #[pyfunction]
    fn timeline(py: Python<'_>, record: &[u8], options: &[u8], from: &str, to: &str) -> PyResult<String> {
        answer(py, || {
            let day = |name: &str, text: &str| {
                text.parse().map_err(|error: Error| Error { pointer: Some(format!("/{name}")), ..error })
            };
            wire::timeline(record, options, day("from", from)?, day("to", to)?)
        })
    }

    /// What differs between two editions; with options, what that changes in records.
    #[pyfunction]
    #[allow(clippy::needless_pass_by_value)] // what Python hands over is a list of its own
    fn diff(
        py: Python<'_>,
        old: &str,
        new: &str,
        records: Vec<PyBackedBytes>,
        options: Option<&[u8]>,
    ) -> PyResult<String> {
        answer(py, || {
            let records: Vec<&[u8]> = records.iter().map(|record| &**record).collect();
            options.map_or_else(|| wire::diff(old, new), |options| wire::diff_over(old, new, &records, options))
        })
    }

    #[pyfunction]
    fn coverage(py: Python<'_>, ruleset: &str) -> PyResult<String> {
        answer(py, || wire::coverage(ruleset))
    }

    #[pyfunction]
    fn rulesets(py: Python<'_>) -> PyResult<String> {
        answer(py, wire::rulesets)
    }

    #[pyfunction]
    #[allow(clippy::needless_pass_by_value)] // what Python hands over is a list of its own
    fn rules(py: Python<'_>, rulesets: Vec<String>) -> PyResult<String> {
        answer(py, || wire::rules(&rulesets))
    }

    #[pyfunction]
    fn rule(py: Python<'_>, id: &str) -> PyResult<String> {
        answer(py, || wire::rule(id))
    }

    #[pyfunction]
    fn schema(py: Python<'_>, name: &str) -> PyResult<String> {
        answer(py, || wire::schema(name))
    }

    /// Fails as a defect in the core would, so that a test can show what becomes of it.
    #[pyfunction]
    #[allow(clippy::panic)]
    fn fail(py: Python<'_>) -> PyResult<()> {
        ask(py, || panic!("a defect"))
    }
}
