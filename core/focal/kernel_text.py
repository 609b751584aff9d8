"""Reads a kernel that was written as text."""

import re

import numpy as np

from ..errors import ParameterError


def kernel_from_text(text):
    """Parses a matrix of weights.

    Rows are lines; cells are separated by semicolons, or else by commas, or else by blanks or tabs. Between
    semicolons a decimal comma is understood. One line whose semicolons separate groups of several cells, as in
    ``1 2 1; 2 4 2; 1 2 1``, is read as one row per group.

    Args:
        text: the matrix, for example the content of a CSV file.

    Returns:
        float64 (rows, cols).

    Raises:
        ParameterError: no rows, rows of different length, or a cell that is not a finite number.
    """
    rows = [_cells(line) for line in _lines(text)]
    if not rows:
        raise ParameterError("The kernel has no rows; expected lines of numbers, for example 1,1,1.")
    for number, row in enumerate(rows, 1):
        if len(row) != len(rows[0]):
            raise ParameterError(
                "Row {row} of the kernel has {found} cells and row 1 has {expected}; all rows must be equally long.",
                row=number, found=len(row), expected=len(rows[0]),
            )
    return np.array([[_weight(cell, r, c) for c, cell in enumerate(row, 1)] for r, row in enumerate(rows, 1)])


def _lines(text):
    lines = [line.strip() for line in text.lstrip("\ufeff").splitlines()]
    lines = [line for line in lines if line]
    if len(lines) == 1:
        groups = [group.strip() for group in lines[0].rstrip(";").split(";")]
        if len(groups) > 1 and all(len(re.split(r"[\s,]+", group)) > 1 for group in groups):
            return groups
    elif all(line.endswith(";") for line in lines[:-1]):
        return [line[:-1].rstrip() if line.endswith(";") else line for line in lines]
    return lines


def _cells(line):
    if ";" in line:
        return [cell.strip().replace(",", ".") for cell in line.split(";")]
    if "," in line:
        return [cell.strip() for cell in line.split(",")]
    return line.split()


def _weight(cell, row, column):
    try:
        weight = np.nan if "_" in cell else float(cell)  # Python reads 1_0 as 10
    except ValueError:
        weight = np.nan
    if not np.isfinite(weight):
        raise ParameterError(
            "Row {row}, column {column} of the kernel must be a number; got '{cell}'.",
            row=row, column=column, cell=cell,
        )
    return weight
