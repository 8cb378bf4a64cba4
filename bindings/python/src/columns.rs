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

/// The values of a column, which is in pieces; of categories, the number of each (-1: none) and their names. `None` where
/// there is no piece.
pub fn values<'py>(py: Python<'py>, pieces: &[&ArrayRef]) -> PyResult<Option<Bound<'py, PyAny>>> {
    let all = PyList::empty(py);
    let mut names = None;
    for piece in pieces {
        let (values, of_piece) = of_piece(py, piece)?;
        all.call_method1("extend", (values,))?;
        names = of_piece;
    }
    Ok(match (pieces, names) {
        ([], _) => None,
        (_, None) => Some(all.into_any()),
        (_, Some(names)) => Some(PyTuple::new(py, [all, names])?.into_any()),
    })
}

type Piece<'py> = (Bound<'py, PyList>, Option<Bound<'py, PyList>>);

fn of_piece<'py>(py: Python<'py>, column: &ArrayRef) -> PyResult<Piece<'py>> {
    let values = match column.data_type() {
        DataType::Utf8 => PyList::new(py, column.as_string::<i32>())?,
        DataType::Boolean => PyList::new(py, column.as_boolean())?,
        DataType::Date32 => {
            let day = |days| Day::new(1970, 1, 1).map(|epoch| date(py, epoch.plus_days(days))).transpose();
            let days = column.as_primitive::<Date32Type>().iter().map(|days| days.map(day).transpose());
            PyList::new(py, days.map(|day| day.map(Option::flatten)).collect::<PyResult<Vec<_>>>()?)?
        }
        DataType::List(_) => {
            let lists = column.as_list::<i32>().iter();
            let lists = lists.map(|list| list.map(|list| PyList::new(py, list.as_string::<i32>())).transpose());
            PyList::new(py, lists.collect::<PyResult<Vec<_>>>()?)?
        }
        DataType::Dictionary(key, _) if **key == DataType::Int8 => {
            return categories(py, column.as_dictionary::<Int8Type>());
        }
        DataType::Dictionary(..) => return categories(py, column.as_dictionary::<Int16Type>()),
        _ => return Err(PyTypeError::new_err("the table has no such type")),
    };
    Ok((values, None))
}

fn categories<'py, K: ArrowDictionaryKeyType>(py: Python<'py>, column: &DictionaryArray<K>) -> PyResult<Piece<'py>> {
    let numbers: Vec<i64> = (0..column.len())
        .map(|row| column.key(row).and_then(|number| i64::try_from(number).ok()).unwrap_or(-1))
        .collect();
    Ok((PyList::new(py, numbers)?, Some(PyList::new(py, column.values().as_string::<i32>())?)))
}
