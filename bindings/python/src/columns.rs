//! Columns as Python's own values, for libraries that read no Arrow.

use arrow_array::cast::AsArray;
use arrow_array::types::{Date32Type, Int8Type, Int16Type};
use arrow_array::{Array, ArrayRef, DictionaryArray, types::ArrowDictionaryKeyType};
use arrow_schema::DataType;
use careinquiry::Day;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyList, PyTuple};

use crate::report::date;

/// The values of a column; of categories, the number of each (-1: none) and their names.
pub fn values<'py>(py: Python<'py>, column: &ArrayRef) -> PyResult<Bound<'py, PyAny>> {
    Ok(match column.data_type() {
        DataType::Utf8 => PyList::new(py, column.as_string::<i32>())?.into_any(),
        DataType::Boolean => PyList::new(py, column.as_boolean())?.into_any(),
        DataType::Date32 => {
            let day = |days| Day::new(1970, 1, 1).map(|epoch| date(py, epoch.plus_days(days))).transpose();
            let days = column.as_primitive::<Date32Type>().iter().map(|days| days.map(day).transpose());
            PyList::new(py, days.map(|day| day.map(Option::flatten)).collect::<PyResult<Vec<_>>>()?)?.into_any()
        }
        DataType::List(_) => {
            let lists = column.as_list::<i32>().iter();
            let lists = lists.map(|list| list.map(|list| PyList::new(py, list.as_string::<i32>())).transpose());
            PyList::new(py, lists.collect::<PyResult<Vec<_>>>()?)?.into_any()
        }
        DataType::Dictionary(key, _) if **key == DataType::Int8 => categories(py, column.as_dictionary::<Int8Type>())?,
        DataType::Dictionary(..) => categories(py, column.as_dictionary::<Int16Type>())?,
        _ => return Err(PyTypeError::new_err("the table has no such type")),
    })
}

fn categories<'py, K: ArrowDictionaryKeyType>(
    py: Python<'py>,
    column: &DictionaryArray<K>,
) -> PyResult<Bound<'py, PyAny>> {
    let numbers: Vec<i64> = (0..column.len())
        .map(|row| column.key(row).and_then(|number| i64::try_from(number).ok()).unwrap_or(-1))
        .collect();
    let names = PyList::new(py, column.values().as_string::<i32>())?;
    Ok(PyTuple::new(py, [PyList::new(py, numbers)?, names])?.into_any())
}
