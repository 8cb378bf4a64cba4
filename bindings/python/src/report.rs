//! A report and its findings, as Python's objects over the core's.

use std::collections::hash_map::DefaultHasher;
use std::fmt::Write;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use careinquiry::{Day, Detail, Error, ErrorCode, FindingRef, Outcome, Pointer, Setting};
use pyo3::exceptions::PyAttributeError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDate, PyDict, PyIterator, PyString, PyTuple};

use crate::failure::ask;
use crate::html;

/// The order in which the wire counts outcomes.
pub const COUNTED: [Outcome; 5] =
    [Outcome::Met, Outcome::NotMet, Outcome::JustifiedDeparture, Outcome::NotApplicable, Outcome::InsufficientEvidence];

/// The answer for one record and one day.
#[pyclass(frozen, module = "careinquiry")]
pub struct Report {
    pub report: Arc<careinquiry::Report>,
    findings: PyOnceLock<Py<PyTuple>>,
}

/// Whether the facts that were cited were asked for.
pub fn cites(report: &careinquiry::Report) -> bool {
    report.detail() != Detail::Outcomes
}

impl Report {
    pub fn new(report: careinquiry::Report) -> Self {
        Self { report: Arc::new(report), findings: PyOnceLock::new() }
    }

    fn written(&self) -> Result<String, Error> {
        serde_json::to_string(&*self.report).map_err(|_| unwritten())
    }
}

fn unwritten() -> Error {
    Error { code: ErrorCode::Internal, pointer: None, message: "the answer could not be written".into() }
}

/// A day as `datetime.date`.
pub fn date(py: Python<'_>, day: Day) -> PyResult<Bound<'_, PyDate>> {
    let (year, month, day) = day.civil();
    PyDate::new(py, year, month, day)
}

/// JSON as Python's own values.
fn values<'py>(py: Python<'py>, json: &str) -> PyResult<Bound<'py, PyAny>> {
    static LOADS: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    LOADS.import(py, "json", "loads")?.call1((json,))
}

#[pymethods]
impl Report {
    /// What the document is about: `child`, `local_authority`.
    #[getter]
    fn document_type(&self) -> &'static str {
        self.report.subject().as_str()
    }

    /// The record's own identifier.
    #[getter]
    fn record_id(&self) -> &str {
        self.report.record_id()
    }

    /// The day judged.
    #[getter]
    fn as_at<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDate>> {
        date(py, self.report.as_at())
    }

    /// The first day of the period whose events were judged.
    #[getter]
    fn since<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDate>> {
        date(py, self.report.since())
    }

    /// The day by which facts had to be recorded to count, or `None`.
    #[getter]
    fn known_at<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyDate>>> {
        self.report.known_at().map(|day| date(py, day)).transpose()
    }

    /// The rule sets that were applied, as `id@version`.
    #[getter]
    fn rulesets<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, self.report.rulesets().iter().map(|set| set.name()))
    }

    /// The parameters that were set, by name.
    #[getter]
    fn parameters<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let given = PyDict::new(py);
        for (parameter, value) in self.report.parameters() {
            match *value {
                Setting::Number(number) => given.set_item(parameter.name, number)?,
                Setting::Day(day) => given.set_item(parameter.name, date(py, day)?)?,
            }
        }
        Ok(given)
    }

    /// How many findings have each outcome.
    #[getter]
    fn summary<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let summary = PyDict::new(py);
        for outcome in COUNTED {
            summary.set_item(outcome.as_str(), self.report.count(outcome))?;
        }
        Ok(summary)
    }

    /// The findings, in the order of the rules and then of the record.
    #[getter]
    fn findings<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let made = self.findings.get_or_try_init(py, || {
            let count = self.report.findings().len();
            let findings = (0..count).map(|index| Finding { report: self.report.clone(), index });
            let findings = findings.map(|finding| Py::new(py, finding)).collect::<PyResult<Vec<_>>>()?;
            PyTuple::new(py, findings).map(Bound::unbind)
        })?;
        Ok(made.bind(py).clone())
    }

    fn __len__(&self) -> usize {
        self.report.findings().len()
    }

    fn __iter__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyIterator>> {
        self.findings(py)?.try_iter()
    }

    /// The report as JSON: the same bytes in every language.
    fn to_json(&self, py: Python<'_>) -> PyResult<String> {
        ask(py, || self.written())
    }

    /// As the wire has it.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        values(py, &self.to_json(py)?)
    }

    fn __eq__(&self, py: Python<'_>, other: &Bound<'_, PyAny>) -> PyResult<bool> {
        let Ok(other) = other.cast::<Self>() else { return Ok(false) };
        let other = other.get();
        Ok(Arc::ptr_eq(&self.report, &other.report) || self.to_json(py)? == other.to_json(py)?)
    }

    fn __hash__(&self, py: Python<'_>) -> PyResult<u64> {
        let mut hasher = DefaultHasher::new();
        self.to_json(py)?.hash(&mut hasher);
        Ok(hasher.finish())
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let report = &self.report;
        let id = PyString::new(py, report.record_id()).repr()?;
        let mut text = format!("Report(record_id={id}, as_at={}", report.as_at());
        for outcome in COUNTED {
            // Writing to a string cannot fail.
            let _ = write!(text, ", {outcome}={}", report.count(outcome));
        }
        text.push(')');
        Ok(text)
    }

    fn _repr_html_(&self) -> String {
        html::report(&self.report)
    }
}

/// What one rule says of one thing.
#[pyclass(frozen, module = "careinquiry")]
pub struct Finding {
    report: Arc<careinquiry::Report>,
    index: usize,
}

impl Finding {
    fn get(&self) -> PyResult<FindingRef<'_>> {
        let missing = || PyAttributeError::new_err("the report has no such finding");
        self.report.findings().nth(self.index).ok_or_else(missing)
    }

    /// Facts that were cited; they are not looked for where only outcomes were asked for.
    fn cited<'py>(
        &self,
        py: Python<'py>,
        name: &str,
        facts: impl Iterator<Item = Pointer>,
    ) -> PyResult<Bound<'py, PyTuple>> {
        if !cites(&self.report) {
            return Err(PyAttributeError::new_err(format!("a report of detail 'outcomes' has no '{name}'")));
        }
        PyTuple::new(py, facts.map(|fact| fact.to_string()).collect::<Vec<_>>())
    }
}

#[pymethods]
impl Finding {
    /// The rule's id.
    #[getter]
    fn rule(&self) -> PyResult<&'static str> {
        Ok(self.get()?.rule().id)
    }

    /// The question that the rule asks.
    #[getter]
    fn title(&self) -> PyResult<&'static str> {
        Ok(self.get()?.rule().title)
    }

    /// The chapter of the Inquiry's report.
    #[getter]
    fn theme(&self) -> PyResult<&'static str> {
        Ok(self.get()?.rule().theme.as_str())
    }

    /// The rule's revision.
    #[getter]
    fn revision(&self) -> PyResult<u16> {
        Ok(self.get()?.rule().revision)
    }

    /// The event that it is about, as a JSON Pointer; empty for the whole record.
    #[getter]
    fn at(&self) -> PyResult<String> {
        Ok(self.get()?.at().to_string())
    }

    /// What the rule says.
    #[getter]
    fn outcome(&self) -> PyResult<&'static str> {
        Ok(self.get()?.outcome().as_str())
    }

    /// How strongly the source asks: `must`, `should`, `may`.
    #[getter]
    fn strength(&self) -> PyResult<&'static str> {
        Ok(self.get()?.rule().strength.as_str())
    }

    /// What the answer rests on: `direct`, `proxy`, `attestation`.
    #[getter]
    fn basis(&self) -> PyResult<&'static str> {
        Ok(self.get()?.rule().basis.as_str())
    }

    /// Whether a person's statement alone met it: to be called attested, never met in fact.
    #[getter]
    fn attested(&self) -> PyResult<bool> {
        Ok(self.get()?.is_attested())
    }

    /// JSON Pointers to the facts that decided it; not there where only outcomes were asked for.
    #[getter]
    fn because<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        self.cited(py, "because", self.get()?.because())
    }

    /// JSON Pointers to facts that, once recorded, could decide it; not there where only outcomes were asked for.
    #[getter]
    fn missing<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        self.cited(py, "missing", self.get()?.missing())
    }

    /// The sentence for a practitioner.
    #[getter]
    fn message(&self) -> PyResult<&'static str> {
        Ok(self.get()?.message())
    }

    /// What would put it right, or what to record.
    #[getter]
    fn action(&self) -> PyResult<&'static str> {
        Ok(self.get()?.rule().says.action)
    }

    /// The young person's words.
    #[getter]
    fn plain(&self) -> PyResult<String> {
        let finding = self.get()?;
        Ok(format!("{} {}", finding.promise(), finding.plain_outcome()))
    }

    /// Whether the rule's id is `prefix` or begins with it, at a boundary of the numbering.
    fn is_under(&self, prefix: &str) -> PyResult<bool> {
        Ok(self.get()?.rule().is_under(prefix))
    }

    /// As the wire has it.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let finding = self.get()?;
        values(py, &ask(py, || serde_json::to_string(&finding).map_err(|_| unwritten()))?)
    }

    fn __eq__(&self, py: Python<'_>, other: &Bound<'_, PyAny>) -> PyResult<bool> {
        let Ok(other) = other.cast::<Self>() else { return Ok(false) };
        self.to_dict(py)?.eq(other.get().to_dict(py)?)
    }

    fn __hash__(&self) -> PyResult<u64> {
        let finding = self.get()?;
        let mut hasher = DefaultHasher::new();
        (finding.rule().id, finding.outcome(), finding.at().to_string()).hash(&mut hasher);
        Ok(hasher.finish())
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let finding = self.get()?;
        let mut text =
            format!("Finding(rule='{}', at='{}', outcome='{}'", finding.rule().id, finding.at(), finding.outcome());
        if cites(&self.report) {
            let (because, missing) = (self.because(py)?, self.missing(py)?);
            let _ = write!(text, ", because={}, missing={}", because.repr()?, missing.repr()?);
        }
        text.push(')');
        Ok(text)
    }
}
