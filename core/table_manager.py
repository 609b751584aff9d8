"""Tables as record arrays: opened, calculated with, exported; `Session.table_manager`.

Every function gives a new table. Fields are columns by name: ``table["field"]``.
"""

import os

import numpy as np

from .atomic import new_text_file
from .errors import InputError, ParameterError
from .language import Phrase
from .tables.build import missing, table_of
from .tables.edit import (
    append_field,
    append_tables,
    append_values_to_table,
    columns,
    create_generic_table,
    define_fields,
    find_nearest_value,
    redefine_matrix_columns,
    rename_field,
    sort_table_by_field,
)
from .tables.join import join_tables
from .tables.pivot import pivot_matrix as _pivot
from .tables.text import column_of, parse_table, table_as_text

__all__ = ["append_field", "append_tables", "append_values_to_table", "calculate", "calculate_multi", "columns",
           "create_generic_table", "define_fields", "export_table", "find_nearest_value", "get_values",
           "join_matrices", "join_tables", "matrix_to_csv", "open_file", "pivot_matrix", "redefine_matrix_columns",
           "rename_field", "sort_table_by_field"]

_LAYERS = (".dbf", ".shp", ".gpkg", ".geojson", ".fgb", ".sqlite", ".ods", ".xlsx")
_MATRIX_JOINS = {"inner": "inner", "outer": "outer", "leftouter": "left"}


def open_file(file_path, separators=None, field_names=None, skip_first_line=True, decimal_separator=".",
              encoding="utf-8"):
    """Opens a table: a text with separators, or by its extension a DBF file or another that GDAL reads as a layer.

    Args:
        file_path: the file; "path|layername=NAME" names a layer of a file of several.
        separators, field_names, skip_first_line, decimal_separator: of texts (see `tables.text.parse_table`).
        encoding: of texts, as Python names it.
    Returns:
        `numpy.recarray`: whole numbers (int64), numbers (float64, NaN for missing) or texts as wide as the longest.
    Raises:
        InputError: the file cannot be read, or holds no table.
    """
    path = os.fspath(file_path)
    if os.path.splitext(path.split("|")[0])[1].lower() in _LAYERS:
        from .vector.read import read_features

        fields = read_features(path).fields
        names = list(fields) if field_names is None else list(field_names)
        if len(names) != len(fields):
            raise ParameterError("{source} has {expected} columns; got {found} field names.", source=path,
                                 expected=len(fields), found=len(names))
        return table_of({name: _plain(values) for name, values in zip(names, fields.values())})
    try:
        with open(path, encoding=encoding, newline="") as file:
            text = file.read()
    except (OSError, UnicodeDecodeError, LookupError) as error:
        reason = getattr(error, "strerror", None) or Phrase("it is no text in {encoding}; name another encoding",
                                                            encoding=encoding)
        raise InputError("{path} cannot be read: {reason}.", path=path, reason=reason) from None
    return parse_table(text, separators, field_names, skip_first_line, decimal_separator, path)


def join_matrices(matrix1, matrix2, field1_name, field2_name, join_type="leftouter", matrix1_postfix="_m1",
                  matrix2_postfix="_m2"):
    """Joins two tables (see `join_tables`); of fields with one name both get a postfix, and the joining field has the
    name that it has in the second table.

    Raises:
        ParameterError: as for `join_tables`; ``join_type`` is "inner", "outer" or "leftouter".
    """
    if join_type not in _MATRIX_JOINS:
        raise ParameterError("join_type must be one of {known}; got {value}.", known=", ".join(_MATRIX_JOINS),
                             value=repr(join_type))
    shared = set(columns(matrix1)) & set(columns(matrix2)) - {field1_name, field2_name}
    first = redefine_matrix_columns(matrix1, columns(matrix1), [
        field2_name if name == field1_name else name + matrix1_postfix if name in shared else name
        for name in columns(matrix1)])
    second = redefine_matrix_columns(matrix2, columns(matrix2), [
        name + matrix2_postfix if name in shared else name for name in columns(matrix2)])
    return join_tables(first, second, field2_name, field2_name, join_type=_MATRIX_JOINS[join_type])


def pivot_matrix(matrix, row_field, column_function_list, secondary_row_field_list=None, filter_string=None,
                 nodata_value=None, cross_matrix=False, field_names=False, input_nodata_value=None):
    """Gathers the rows of a table by the values of a field (see `tables.pivot.pivot_matrix`).

    Args:
        filter_string: an expression; only rows where it is true are gathered.
    """
    if filter_string is not None:
        matrix = matrix[_holds(matrix, filter_string)]
    return _pivot(matrix, row_field, column_function_list, secondary_row_field_list, nodata_value, cross_matrix,
                  field_names, input_nodata_value)


def get_values(matrix, value_field, conditional_string=None):
    """The values of a field, of all rows or of those where an expression is true, such as '"area" > 5'."""
    values = column_of(matrix, value_field)
    return values if conditional_string is None else values[_holds(matrix, conditional_string)]


def calculate(matrix, expression_string, output_field_name, calculation_type=None):
    """The table with a field that is calculated from others.

    Args:
        matrix: the record array.
        expression_string: in the language of the band calculator; fields are named, in double quotes where the name
            is no word: '"field 1" * 2 + where(x > 3, 1, 0)'. Only fields of numbers can be used. Missing values give
            missing results.
        output_field_name: a new field, or one that gets other values.
        calculation_type: type of the field; None takes that of the result: int64, float64 or bool.
    Raises:
        ExpressionError: the expression is not understood.
        ParameterError: the results do not fit the type.
    """
    return append_field(matrix, output_field_name, _calculated(matrix, expression_string), calculation_type)


def calculate_multi(matrix, expression_string_list, output_field_name_list, output_field_dtype=None):
    """The table with several calculated fields; an expression can use the fields of those before it.

    Args:
        matrix: the record array.
        expression_string_list, output_field_name_list: as for `calculate`, one for each field.
        output_field_dtype: a type for each field; None takes those of the results.
    Raises:
        ExpressionError: an expression is not understood.
        ParameterError: the lists differ in length, or results do not fit a type.
    """
    kinds = output_field_dtype or [None] * len(expression_string_list)
    if not len(expression_string_list) == len(output_field_name_list) == len(kinds):
        raise ParameterError("{expressions} expressions need as many field names and types; got {names} and {types}.",
                             expressions=len(expression_string_list), names=len(output_field_name_list),
                             types=len(kinds))
    for expression, name, kind in zip(expression_string_list, output_field_name_list, kinds):
        matrix = calculate(matrix, expression, name, kind)
    return matrix


def matrix_to_csv(matrix, output_path, fields=None, field_decimals=None, separator="\t", decimal_separator=".",
                  nodata_value=None, nodata_value_output="nan"):
    """Writes a table to a text file (see `tables.text.table_as_text`); returns its path.

    Raises:
        OutputError: the file cannot be written.
    """
    text = table_as_text(matrix, fields, field_decimals, separator, decimal_separator, nodata_value,
                         nodata_value_output)
    with new_text_file(output_path) as file:
        file.write(text)
    return os.fspath(output_path)


export_table = matrix_to_csv


def _calculated(matrix, expression):
    from .calc.calculate import calculate as evaluated

    numbers = {name: np.ma.masked_array(matrix[name], missing(matrix[name])) for name in columns(matrix)
               if matrix[name].dtype.kind in "biuf"}
    results = evaluated(expression, numbers)
    if len(results) != 1:
        raise ParameterError("An expression must give one field; {expression} gives {count}.",
                             expression=repr(expression), count=len(results))
    (result,) = results.values()
    return result if result.shape == (len(matrix),) else np.ma.resize(result, len(matrix))


def _holds(matrix, expression):
    """Where an expression is true; a missing value is not."""
    return np.ma.filled(_calculated(matrix, expression).astype(bool), False)


def _plain(values):
    """Values of a layer's field as numbers and texts."""
    return [value if value is None or isinstance(value, (int, float, str)) else str(value) for value in values]
