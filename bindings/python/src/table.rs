//! Reports as a table of columns, for every library that reads Arrow.

use std::sync::Arc;

use arrow_array::builder::{
    ArrayBuilder, BooleanBuilder, Date32Builder, Int8Builder, Int16Builder, ListBuilder, PrimitiveBuilder,
    StringBuilder,
};
use arrow_array::ffi::FFI_ArrowSchema;
use arrow_array::ffi_stream::FFI_ArrowArrayStream;
use arrow_array::types::{ArrowDictionaryKeyType, ArrowPrimitiveType, Int8Type, Int16Type};
use arrow_array::{ArrayRef, DictionaryArray, RecordBatch, RecordBatchIterator, StringArray};
use arrow_schema::{ArrowError, Schema, SchemaRef};
use careinquiry::model::Subject;
use careinquiry::{Basis, Day, FindingRef, Outcome, Rule, Strength, Theme};
use pyo3::exceptions::{PyKeyError, PyRuntimeError};
use pyo3::prelude::*;
use pyo3::types::{PyCapsule, PyIterator};

use crate::columns::values;
use crate::report::{Report, cites};

/// So many bytes of text fill a batch: a column of one can hold 2 GiB, and a cohort of 80,000 children may have more.
const BYTES: usize = 32 << 20;

/// Reports as columns. Arrow's `PyCapsule` interface hands them over without a copy.
#[pyclass(frozen, module = "careinquiry")]
pub struct Table {
    schema: SchemaRef,
    batches: Vec<RecordBatch>,
}

#[pymethods]
impl Table {
    /// A row a finding; `wide`: a row a report and a column a rule.
    #[new]
    fn new(reports: &Bound<'_, PyIterator>, wide: bool) -> PyResult<Self> {
        let batches = if wide { wide_of(reports)?.map(|batch| vec![batch]) } else { long_of(reports)? };
        let batches = batches.map_err(failed)?;
        let schema = batches.first().map_or_else(|| Arc::new(Schema::empty()), RecordBatch::schema);
        Ok(Self { schema, batches })
    }

    fn __len__(&self) -> usize {
        self.batches.iter().map(RecordBatch::num_rows).sum()
    }

    /// The names of the columns.
    #[getter]
    fn columns(&self) -> Vec<String> {
        self.schema.fields().iter().map(|field| field.name().clone()).collect()
    }

    /// The values of a column; of categories, the number of each (-1: none) and their names.
    fn column<'py>(&self, py: Python<'py>, name: &str) -> PyResult<Bound<'py, PyAny>> {
        let columns: Vec<_> = self.batches.iter().filter_map(|batch| batch.column_by_name(name)).collect();
        values(py, &columns)?.ok_or_else(|| PyKeyError::new_err("expected the name of a column"))
    }

    #[pyo3(signature = (requested_schema=None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        // The interface allows the producer to hand over its own types whatever is asked for.
        let _ = requested_schema;
        let batches: Vec<_> = self.batches.iter().cloned().map(Ok).collect();
        let batches = RecordBatchIterator::new(batches, self.schema.clone());
        PyCapsule::new_with_value(py, FFI_ArrowArrayStream::new(Box::new(batches)), c"arrow_array_stream")
    }

    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        let schema = FFI_ArrowSchema::try_from(self.schema.as_ref()).map_err(failed)?;
        PyCapsule::new_with_value(py, schema, c"arrow_schema")
    }

    fn __repr__(&self) -> String {
        format!("Table({} rows, columns={:?})", self.__len__(), self.columns())
    }
}

#[allow(clippy::needless_pass_by_value)] // as `map_err` hands it over
fn failed(error: ArrowError) -> PyErr {
    PyRuntimeError::new_err(error.to_string())
}

/// Numbers of categories, with all their names.
fn categories<K: ArrowDictionaryKeyType + ArrowPrimitiveType>(
    mut numbers: PrimitiveBuilder<K>,
    names: impl IntoIterator<Item = &'static str>,
) -> Result<ArrayRef, ArrowError> {
    let names: StringArray = names.into_iter().map(Some).collect();
    Ok(Arc::new(DictionaryArray::<K>::try_new(numbers.finish(), Arc::new(names))?))
}

/// The number of a word in its list; there are few.
fn number<T: PartialEq>(all: &[T], one: &T) -> Option<i8> {
    all.iter().position(|other| other == one).and_then(|number| i8::try_from(number).ok())
}

fn days(day: Day) -> i32 {
    Day::new(1970, 1, 1).map_or(0, |epoch| day.days_since(epoch))
}

/// The rules that were met with, in the order in which they came.
#[derive(Default)]
struct Rules(Vec<&'static Rule>);

impl Rules {
    /// The number of a rule. Rules come in the same order in every report, so that it is most likely `near` or the next.
    fn number(&mut self, rule: &'static Rule, near: usize) -> usize {
        let here = |at: &usize| self.0.get(*at).is_some_and(|known| known.id == rule.id);
        let found = [near, near + 1].into_iter().find(here);
        found.or_else(|| self.0.iter().position(|known| known.id == rule.id)).unwrap_or_else(|| {
            self.0.push(rule);
            self.0.len() - 1
        })
    }
}

/// One batch.
#[derive(Default)]
struct Long {
    document: Int8Builder,
    record: StringBuilder,
    as_at: Date32Builder,
    rule: Int16Builder,
    theme: Int8Builder,
    at: StringBuilder,
    outcome: Int8Builder,
    attested: BooleanBuilder,
    strength: Int8Builder,
    basis: Int8Builder,
    because: ListBuilder<StringBuilder>,
    missing: ListBuilder<StringBuilder>,
}

fn long_of(reports: &Bound<'_, PyIterator>) -> PyResult<Result<Vec<RecordBatch>, ArrowError>> {
    let (mut rules, mut full, mut long) = (Rules::default(), Vec::new(), Long::default());
    for report in reports {
        let report = report?;
        let report = &report.cast::<Report>()?.get().report;
        let mut last = 0;
        for finding in report.findings() {
            last = rules.number(finding.rule(), last);
            long.add(report, finding, last, cites(report));
            if long.bytes() >= BYTES {
                full.push(std::mem::take(&mut long));
            }
        }
    }
    // All have the same categories, and where there is no report there is a batch without rows.
    full.push(long);
    Ok(full.into_iter().map(|long| long.finish(&rules)).collect())
}

impl Long {
    fn add(&mut self, report: &careinquiry::Report, finding: FindingRef<'_>, rule: usize, cites: bool) {
        let about = finding.rule();
        self.document.append_option(number(Subject::ALL, &report.subject()));
        self.record.append_value(report.record_id());
        self.as_at.append_value(days(report.as_at()));
        self.rule.append_option(i16::try_from(rule).ok());
        self.theme.append_option(number(Theme::ALL, &about.theme));
        self.at.append_value(finding.at().to_string());
        self.outcome.append_option(number(&Outcome::ALL, &finding.outcome()));
        self.attested.append_value(finding.is_attested());
        self.strength.append_option(number(Strength::ALL, &about.strength));
        self.basis.append_option(number(Basis::ALL, &about.basis));
        let lists = [
            (&mut self.because, finding.because().collect::<Vec<_>>()),
            (&mut self.missing, finding.missing().collect()),
        ];
        for (list, facts) in lists {
            for fact in facts {
                list.values().append_value(fact.to_string());
            }
            list.append(cites);
        }
    }

    /// What the longest of the texts takes.
    fn bytes(&mut self) -> usize {
        let facts = self.because.values().values_slice().len().max(self.missing.values().values_slice().len());
        facts.max(self.record.values_slice().len()).max(self.at.values_slice().len())
    }

    fn finish(mut self, rules: &Rules) -> Result<RecordBatch, ArrowError> {
        RecordBatch::try_from_iter_with_nullable([
            ("document_type", documents(self.document)?, false),
            ("record_id", Arc::new(self.record.finish()), false),
            ("as_at", Arc::new(self.as_at.finish()), false),
            ("rule", categories::<Int16Type>(self.rule, rules.0.iter().map(|rule| rule.id))?, false),
            ("theme", categories::<Int8Type>(self.theme, Theme::ALL.iter().map(|theme| theme.as_str()))?, false),
            ("at", Arc::new(self.at.finish()), false),
            ("outcome", outcomes(self.outcome)?, false),
            ("attested", Arc::new(self.attested.finish()), false),
            ("strength", categories::<Int8Type>(self.strength, Strength::ALL.iter().map(|one| one.as_str()))?, false),
            ("basis", categories::<Int8Type>(self.basis, Basis::ALL.iter().map(|one| one.as_str()))?, false),
            ("because", Arc::new(self.because.finish()), true),
            ("missing", Arc::new(self.missing.finish()), true),
        ])
    }
}

fn documents(numbers: Int8Builder) -> Result<ArrayRef, ArrowError> {
    categories::<Int8Type>(numbers, Subject::ALL.iter().map(|subject| subject.as_str()))
}

fn outcomes(numbers: Int8Builder) -> Result<ArrayRef, ArrowError> {
    categories::<Int8Type>(numbers, Outcome::ALL.iter().map(|outcome| outcome.as_str()))
}

fn wide_of(reports: &Bound<'_, PyIterator>) -> PyResult<Result<RecordBatch, ArrowError>> {
    let (mut document, mut record, mut as_at) = (Int8Builder::new(), StringBuilder::new(), Date32Builder::new());
    let (mut rules, mut cells, mut rows) = (Rules::default(), Vec::<Int8Builder>::new(), 0);
    for report in reports {
        let report = report?;
        let report = &report.cast::<Report>()?.get().report;
        document.append_option(number(Subject::ALL, &report.subject()));
        record.append_value(report.record_id());
        as_at.append_value(days(report.as_at()));
        for (place, (rule, worst)) in report.by_rule().enumerate() {
            let column = rules.number(rule, place);
            if column == cells.len() {
                cells.push(Int8Builder::new());
            }
            if let Some(cell) = cells.get_mut(column) {
                // A rule that was not asked of the reports before.
                cell.append_nulls(rows - cell.len());
                cell.append_option(number(&Outcome::ALL, &worst));
            }
        }
        rows += 1;
        for cell in &mut cells {
            cell.append_nulls(rows - cell.len());
        }
    }
    Ok(finish_wide(document, record, as_at, &rules, cells))
}

fn finish_wide(
    document: Int8Builder,
    mut record: StringBuilder,
    mut as_at: Date32Builder,
    rules: &Rules,
    cells: Vec<Int8Builder>,
) -> Result<RecordBatch, ArrowError> {
    let mut columns = vec![
        ("document_type", documents(document)?, false),
        ("record_id", Arc::new(record.finish()) as ArrayRef, false),
        ("as_at", Arc::new(as_at.finish()) as ArrayRef, false),
    ];
    for (rule, cells) in rules.0.iter().zip(cells) {
        columns.push((rule.id, outcomes(cells)?, true));
    }
    RecordBatch::try_from_iter_with_nullable(columns)
}
