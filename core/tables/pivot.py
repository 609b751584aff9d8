"""Pivot tables: rows gathered by the values of a field, and in columns by those of others."""

import itertools
import re

import numpy as np

from ..errors import ParameterError
from .build import missing, table_of
from .text import column_of

_STATISTICS = {
    "sum": np.sum, "min": np.min, "max": np.max, "mean": np.mean, "median": np.median, "std": np.std,
    "count": len, "first": lambda values: values[0], "last": lambda values: values[-1],
}
_PERCENTILE = re.compile(r"percentile[_ ](\d+(?:\.\d+)?)")


def pivot_matrix(matrix, row_field, column_function_list, secondary_row_field_list=None, nodata_value=None,
                 cross_matrix=False, field_names=False, input_nodata_value=None):
    """Gathers the rows of a table.

    Args:
        matrix: the record array.
        row_field: field whose values become the rows, in ascending order.
        column_function_list: pairs (field, statistic). A statistic is sum, min, max, mean, median, std (of the
            population), count, first, last, or percentile with a number, such as "percentile 90". Missing values are
            left out; count counts the others.
        secondary_row_field_list: fields whose values, in every combination, become columns.
        nodata_value: what stands where no row has the combination; None for NaN.
        cross_matrix: name the columns after the values of the secondary fields alone.
        field_names: give the names of the columns instead of the table.
        input_nodata_value: a number that is missing too.
    Returns:
        `numpy.recarray` with a column for the field and one for each statistic (and combination): ``field_sum``,
        ``field_sum_other3``, or with cross_matrix ``3``. Sums, extremes, first, last and counts of whole numbers are
        whole where there is no gap.
    Raises:
        ParameterError: an unknown field or statistic, two columns of one name, or a sum beyond 64 bits.
    """
    secondary = list(secondary_row_field_list or ())
    rows, row_of = np.unique(column_of(matrix, row_field), return_inverse=True)
    groups = [np.unique(column_of(matrix, field), return_inverse=True) for field in secondary]
    combinations = list(itertools.product(*[range(len(values)) for values, _ in groups]))
    columns, names = {row_field: rows}, [row_field]
    for field, name, *_ in column_function_list:
        statistic, values = _statistic(name), column_of(matrix, field)
        if values.dtype.kind == "U" and name not in ("count", "first", "last"):
            raise ParameterError("{field} holds texts, of which there is no {statistic}.", field=field, statistic=name)
        valid = ~missing(values)
        if input_nodata_value is not None and values.dtype.kind != "U":
            valid &= values != input_nodata_value
        for combination in combinations:
            title = _title(field, name, secondary, groups, combination, cross_matrix)
            if title in columns:
                raise ParameterError("The pivot table would have two columns with the name {name}; take fewer fields, "
                                     "or cross_matrix=False.", name=title)
            here = valid.copy()
            for (_, group_of), group in zip(groups, combination):
                here &= group_of == group
            names.append(title)
            columns[title] = None if field_names else _gathered(
                values, here, row_of, len(rows), statistic, nodata_value, name)
    return names if field_names else table_of(columns)


def _statistic(name):
    percentile = _PERCENTILE.fullmatch(str(name))
    if percentile and float(percentile.group(1)) <= 100:
        return lambda values: np.percentile(values, float(percentile.group(1)))
    if name not in _STATISTICS:
        raise ParameterError("A statistic must be one of {known} or percentile with a number; got {value}.",
                             known=", ".join(_STATISTICS), value=repr(name))
    return _exact_sum if name == "sum" else _STATISTICS[name]


def _exact_sum(values):
    if values.dtype.kind not in "iu":
        return np.sum(values)
    total = sum(values.tolist())
    if not -2 ** 63 <= total < 2 ** 63:
        raise ParameterError("A sum is {total}, beyond 64 bits.", total=total)
    return total


def _gathered(values, valid, row_of, count, statistic, nodata_value, name):
    order = np.argsort(row_of[valid], kind="stable")
    rows, found = row_of[valid][order], values[valid][order]
    starts = np.searchsorted(rows, np.arange(count + 1))
    if values.dtype.kind == "U" and nodata_value is not None:
        nodata_value = str(nodata_value)
    results = [statistic(found[start:end]) if end > start else 0 if name == "count" else nodata_value
               for start, end in zip(starts, starts[1:])]
    return [result.item() if isinstance(result, np.generic) else result for result in results]


def _title(field, name, secondary, groups, combination, cross_matrix):
    values = [str(found[place]) for (found, _), place in zip(groups, combination)]
    if cross_matrix and secondary:
        return "_".join(values)
    return "_".join([field, str(name).replace(".", ""), *[other + value for other, value in zip(secondary, values)]])
