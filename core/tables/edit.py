"""Tables with fields and rows changed, chosen or sorted; a table is never changed in place."""

import numpy as np

from ..errors import ParameterError
from .build import as_column, missing, table_of, with_gaps
from .text import column_of


def columns(matrix):
    """The names of the fields, as a tuple."""
    return matrix.dtype.names or ()


def rename_field(matrix, old_field, new_field):
    """The table with a field of another name, in its place."""
    column_of(matrix, old_field)
    return redefine_matrix_columns(matrix, columns(matrix),
                                   [new_field if name == old_field else name for name in columns(matrix)])


def append_field(matrix, field_name, data, data_type=None):
    """The table with another field at the end, or with other values in the field of that name.

    Args:
        matrix: the record array.
        field_name: name of the field.
        data: its values, one for each row, or one for all.
        data_type: type to bring them to; None keeps theirs. Texts get the width that they need.
    Raises:
        ParameterError: another number of values, or they do not fit the type.
    """
    if np.ndim(data) == 0 or isinstance(data, str):
        data = [data] * len(matrix)
    column = as_column(data, field_name)
    if data_type is not None:
        column = _as_type(column, data_type, field_name)
    return _of({**{name: matrix[name] for name in columns(matrix)}, field_name: column})


def redefine_matrix_columns(matrix, input_field_names, output_field_names=None):
    """The table with some fields alone, in this order, and on request with other names.

    Raises:
        ParameterError: there is no such field, another number of names, or a name twice.
    """
    names = list(input_field_names if output_field_names is None else output_field_names)
    if len(names) != len(input_field_names) or len(set(names)) < len(names):
        raise ParameterError("{count} fields need as many different names; got {names}.", count=len(input_field_names),
                             names=", ".join(map(str, names)))
    return _of({new: column_of(matrix, old) for old, new in zip(input_field_names, names)})


def define_fields(matrix, field_list):
    """The table with the fields of pairs (name, type) alone, brought to these types; a text type is widened where it
    would cut."""
    return _of({name: _as_type(column_of(matrix, name), kind, name) for name, kind in field_list})


def append_values_to_table(matrix, value_list):
    """The table with further rows.

    Args:
        matrix: the record array.
        value_list: for each field, in their order, the values of the new rows.
    Raises:
        ParameterError: another number of fields, or of rows in one of them.
    """
    if len(value_list) != len(columns(matrix)):
        raise ParameterError("The table has {expected} fields; got values for {found}.",
                             expected=len(columns(matrix)), found=len(value_list))
    return append_tables(matrix, table_of(dict(zip(columns(matrix), value_list))))


def append_tables(matrix1, matrix2):
    """The rows of two tables, one after the other; a field that one of them lacks has NaN, or "", in its rows.

    Raises:
        ParameterError: a field holds numbers in one and texts in the other.
    """
    joined, sizes = {}, (len(matrix1), len(matrix2))
    for name in dict.fromkeys([*columns(matrix1), *columns(matrix2)]):
        parts = [table[name] for table in (matrix1, matrix2) if name in columns(table)]
        if len({part.dtype.kind == "U" for part in parts}) > 1:
            raise ParameterError("{field} holds numbers in one table and texts in the other.", field=name)
        if len(parts) == 2:
            joined[name] = _concatenated(parts, name)
        else:
            own = np.arange(len(parts[0]))
            gaps = [own if name in columns(table) else np.full(size, -1)
                    for table, size in zip((matrix1, matrix2), sizes)]
            joined[name] = with_gaps(parts[0], np.concatenate(gaps), name=name)
    return _of(joined)


def sort_table_by_field(matrix, field_name, descending=False):
    """The table with its rows by a field, or by several; rows of equal values keep their order, and those without a
    value come last."""
    names = [field_name] if isinstance(field_name, str) else list(field_name)
    order = np.arange(len(matrix))
    for name in reversed(names):
        values = column_of(matrix, name)[order]
        _, ranks = np.unique(values, return_inverse=True)
        ranks = np.where(missing(values), len(values), -ranks if descending else ranks)
        order = order[np.argsort(ranks, kind="stable")]
    return matrix[order]


def find_nearest_value(array, field_name, value, threshold=None):
    """The row whose field is nearest to a value, the first of equally near ones; None where none is within the
    threshold, itself included.

    Raises:
        ParameterError: there is no such field, or it holds no numbers.
    """
    if column_of(array, field_name).dtype.kind not in "iuf":
        raise ParameterError("{field} holds no numbers.", field=field_name)
    distances = np.abs(array[field_name].astype(np.float64) - value)
    distances = np.where(np.isnan(distances), np.inf, distances)
    if not len(distances) or not np.isfinite(distances.min()):
        return None
    place = int(np.argmin(distances))
    return array[place] if threshold is None or distances[place] <= threshold else None


def create_generic_table(value_list, dtype_list):
    """A table of rows.

    Args:
        value_list: the rows, each with a value for every field.
        dtype_list: pairs (name, type); a text type is widened where it would cut.
    """
    names = [name for name, _ in dtype_list]
    for row in value_list:
        if len(row) != len(names):
            raise ParameterError("A row has {found} values, and there are {expected} fields.", found=len(row),
                                 expected=len(names))
    return define_fields(table_of({name: [row[place] for row in value_list] for place, name in enumerate(names)}),
                         dtype_list)


def _concatenated(parts, name):
    whole = [part for part in parts if part.dtype.kind in "iu" and part.size]
    if np.result_type(*parts).kind == "f" and any(max(abs(int(part.max())), abs(int(part.min()))) > 2 ** 53
                                                  for part in whole):
        raise ParameterError("{name} has whole numbers beyond 2^53, which no type holds beside those of the "
                             "other table.", name=name)
    return np.concatenate(parts)


def _as_type(column, kind, name):
    wanted = np.dtype(kind)
    try:
        if wanted.kind == "U":
            made = column.astype(str)
            return made.astype(f"U{max(wanted.itemsize // 4, made.dtype.itemsize // 4, 1)}")
        with np.errstate(all="ignore"):
            made = column.astype(wanted)
        same = wanted.kind not in "iub" or column.dtype.kind == "U" or np.array_equal(made, column)
    except (ValueError, TypeError, OverflowError):
        same = False
    if not same:
        raise ParameterError("The values of {name} do not fit the type {type}.", name=name, type=str(wanted))
    return made


def _of(columns_by_name):
    made = np.recarray(len(next(iter(columns_by_name.values()), ())),
                       dtype=[(name, column.dtype) for name, column in columns_by_name.items()])
    for name, column in columns_by_name.items():
        made[name] = column
    return made
