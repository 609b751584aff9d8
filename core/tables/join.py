"""Tables joined by the values of a field."""

from collections import defaultdict

import numpy as np

from ..errors import ParameterError
from .build import missing, table_of, with_gaps
from .text import column_of

JOINS = ("left", "right", "inner", "outer")


def join_tables(table1, table2, field1_name, field2_name, postfix="2", nodata_value=None, join_type="left"):
    """Joins two tables by the values of a field of each.

    A row is joined with every row of the other table that has the same value. Rows without value in the field are
    joined with none. The rows come in the order of the first table ("right": of the second); those of the second that
    found no partner come last. Fields of one name keep it from the first table, and get the postfix from the second;
    where both joining fields have one name, they are one field.

    Args:
        table1, table2: record arrays.
        field1_name, field2_name: the joining fields.
        postfix: added to names of the second table that the first has too.
        nodata_value: what stands where a row found no partner; None for NaN, and "" in texts.
        join_type: "left" keeps all rows of the first table, "right" of the second, "inner" those with a partner,
            "outer" all.
    Returns:
        `numpy.recarray`
    Raises:
        ParameterError: an unknown field or join, or numbers are to be joined with texts.
    """
    kind = str(join_type).lower()
    if kind not in JOINS:
        raise ParameterError("join_type must be one of {known}; got {value}.", known=", ".join(JOINS),
                             value=repr(join_type))
    keys1, keys2 = column_of(table1, field1_name), column_of(table2, field2_name)
    if len(table1) and len(table2) and (keys1.dtype.kind == "U") != (keys2.dtype.kind == "U"):
        raise ParameterError("{first} holds {first_type} and {second} holds {second_type}; only alike fields can be "
                             "joined.", first=field1_name, first_type=keys1.dtype.name, second=field2_name,
                             second_type=keys2.dtype.name)
    if kind == "right":
        rows2, rows1 = _partners(keys2, keys1, keep=True)
    else:
        rows1, rows2 = _partners(keys1, keys2, keep=kind != "inner")
    if kind == "outer":
        alone = np.setdiff1d(np.arange(len(table2)), rows2[rows2 >= 0])
        rows1, rows2 = np.append(rows1, np.full(len(alone), -1)), np.append(rows2, alone)
    return _joined(table1, table2, rows1, rows2, field1_name, field2_name, postfix, nodata_value)


def _partners(keys, other_keys, keep):
    """Row numbers of both tables, pair by pair; -1 for a row that found none and is kept."""
    places = defaultdict(list)
    gaps, other_gaps = missing(keys), missing(other_keys)
    for row, (key, gap) in enumerate(zip(other_keys.tolist(), other_gaps)):
        if not gap:
            places[key].append(row)
    rows, others = [], []
    for row, (key, gap) in enumerate(zip(keys.tolist(), gaps)):
        found = places.get(key) if not gap else None
        if found is None and keep:
            found = [-1]
        rows += [row] * len(found or ())
        others += found or ()
    return np.array(rows, np.int64), np.array(others, np.int64)


def _joined(table1, table2, rows1, rows2, field1, field2, postfix, nodata_value):
    one_field = field1 == field2
    columns = {}
    for name in table1.dtype.names:
        column = table1[name]
        if name == field1 and one_field:
            columns[name] = _shared(column, table2[field2], rows1, rows2, nodata_value, name)
        else:
            columns[name] = with_gaps(column, rows1, nodata_value, name)
    for name in table2.dtype.names:
        if name == field2 and one_field:
            continue
        new = name + postfix if name in table1.dtype.names else name
        if new in columns:
            raise ParameterError("The joined table would have two fields with the name {name}; give another postfix.",
                                 name=new)
        columns[new] = with_gaps(table2[name], rows2, nodata_value, name)
    return table_of(columns)


def _shared(column1, column2, rows1, rows2, nodata_value, name):
    """The joining field of one name, from whichever table has the row."""
    if not (rows1 < 0).any():
        return column1[rows1]
    both = np.concatenate([column1, column2])
    return with_gaps(both, np.where(rows1 >= 0, rows1, rows2 + len(column1)), nodata_value, name)
