"""The rows of a reclassification table."""

import math
import re
from dataclasses import dataclass
from numbers import Real
from typing import Optional, Union

from ..errors import ParameterError
from ..language import Phrase
from .condition_text import condition, number
from .conditions import Comparison

_NODATA = ("nan", "null", "nodata", "no data", "none")


@dataclass(frozen=True)
class Rule:
    """One row of a table.

    Attributes:
        condition: of the values that it changes (`Comparison` and the like); None is NoData.
        new: the value that they get; None is NoData.
        name: of the class that the new value stands for, or "".
    """

    condition: object
    new: Optional[Union[int, float]]
    name: str = ""


def rules_of(rows):
    """Reads the rows of a table.

    Args:
        rows: (old, new) or (old, new, name) of numbers, texts and None; an old value is a number, an interval or a
            condition (see `condition_text.condition`), and NoData, NaN, null or None stands for NoData on both sides.
    Returns:
        A tuple of `Rule`.
    Raises:
        ParameterError: there is no row, or a row says something else; the message names it.
    """
    if not rows:
        raise ParameterError("The reclassification table has no row.")
    return tuple(_rule(place, *row) for place, row in enumerate(rows, start=1))


def _rule(place, old, new, name=""):
    try:
        tested = _old(old)
    except ParameterError as error:
        raise ParameterError("Row {row} of the reclassification table: {reason}", row=place,
                             reason=Phrase(error.template, **error.values)) from None
    if not _is_nodata(new) and not is_new_value(new):
        raise ParameterError("Row {row} of the reclassification table: the new value must be a number or NoData; got "
                             "{value}.", row=place, value=repr(new))
    return Rule(tested, _new(new), "" if name is None else str(name).strip())


def is_new_value(cell):
    """Whether a cell can be a new value, which tells a row of values from a row of headings."""
    if isinstance(cell, Real) and not isinstance(cell, bool):
        return True
    return _is_nodata(cell) or isinstance(cell, str) and _is_finite_number(cell)


def _is_finite_number(text):
    return bool(re.fullmatch(r"\s*[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?\s*", text)) and math.isfinite(float(text))


def _is_nodata(cell):
    if isinstance(cell, str):
        return cell.strip().lower() in _NODATA
    return cell is None or isinstance(cell, float) and math.isnan(cell)


def _old(cell):
    if _is_nodata(cell):
        return None
    return condition(cell) if isinstance(cell, str) else Comparison("==", _plain(cell))


def _new(cell):
    if _is_nodata(cell):
        return None
    return _plain(number(cell.strip()) if isinstance(cell, str) else cell)


def _plain(value):
    """A Python number, whole where it is."""
    value = value.item() if hasattr(value, "item") else value
    return int(value) if isinstance(value, float) and value.is_integer() else value
