"""Centres of clusters typed as a text."""

import math
import re

import numpy as np

from ..errors import ParameterError


def centres_of_text(text, name):
    """The centres of a text with a line for each, or a part between semicolons or bars; commas or blanks part values.

    Args:
        text: the text.
        name: what messages call it.
    Returns:
        float64 (clusters, bands)
    Raises:
        ParameterError: a value is no finite number, the rows differ in length, or there is none.
    """
    rows = [re.split(r"[,\s]+", line.strip(" \t,")) for line in re.split(r"[\n;|]", text) if line.strip(" \t,")]
    if not rows:
        raise ParameterError("{name} holds no centre; type a row of values for each cluster.", name=name)
    for number, row in enumerate(rows, start=1):
        if len(row) != len(rows[0]):
            raise ParameterError("Row {row} of {name} must have as many values as the first, which has {expected}; it "
                                 "has {found}.", row=number, name=name, found=len(row), expected=len(rows[0]))
        for cell in row:
            if not _is_number(cell):
                raise ParameterError("Row {row} of {name} must hold finite numbers; it has {cell}.", row=number,
                                     name=name, cell=repr(cell))
    return np.array(rows, np.float64)


def _is_number(cell):
    try:
        return math.isfinite(float(cell))
    except ValueError:
        return False
