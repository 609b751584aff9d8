"""Class values taken from the attributes of features."""

import math
import re

from ..errors import InputError
from ..language import Phrase, listed


def column(features, field):
    """The values of a field.

    Raises:
        InputError: there is no such field.
    """
    if field not in features.fields:
        raise InputError("{vector} has no field {field}; it has {known}.", vector=features.name, field=field,
                         known=listed(features.fields))
    return features.fields[field]


def whole_numbers(features, field):
    """The values of a field as whole numbers; None stays None.

    Raises:
        InputError: there is no such field, or a value is no whole number.
    """
    numbers = []
    for value in column(features, field):
        number = as_whole_number(value)
        if value is not None and number is None:
            raise InputError("The field {field} of {vector} must hold whole numbers; it holds {value}.",
                             field=field, vector=features.name, value=repr(value))
        numbers.append(number)
    return numbers


def as_whole_number(value):
    """A number or a text as int, or None when it is none."""
    if isinstance(value, str):
        return int(value) if re.fullmatch(r"\s*[+-]?[0-9]+\s*", value) else None
    if isinstance(value, (int, float)) and value == value and abs(value) != float("inf") and value == int(value):
        return int(value)
    return None


def numbers_or_places(features, field):
    """The values of a field as numbers: whole numbers as they are, texts numbered from 1 in alphabetical order.

    Returns:
        (numbers, names): the text of each feature, None where the field holds numbers.
    Raises:
        InputError: there is no such field, or it holds something else.
    """
    values = column(features, field)
    if all(value is None or as_whole_number(value) is not None for value in values):
        return whole_numbers(features, field), [None] * len(values)
    texts = sorted({value for value in values if isinstance(value, str)})
    if any(value is not None and not isinstance(value, str) for value in values):
        raise InputError("The field {field} of {vector} must hold whole numbers or texts.",
                         field=field, vector=features.name)
    return [None if value is None else texts.index(value) + 1 for value in values], values


def as_number(value):
    """A finite number or a text as int or float, or None when it is none."""
    whole = as_whole_number(value)
    if whole is not None:
        return whole
    try:
        number = float(value)
    except (TypeError, ValueError):
        return None
    return number if math.isfinite(number) else None


def class_values(features, field, legend, whole=True):
    """The class of each feature: its number, or its name looked up in the legend of a map.

    Args:
        features: `Features`.
        field: name of the field.
        legend: `Legend` of the map.
        whole: whether numbers must be whole.
    Raises:
        InputError: there is no such field, or a text is neither a number nor a name of the legend.
    """
    by_name = {entry.name: entry.value for entry in legend.entries}
    as_class = as_whole_number if whole else as_number
    values = []
    for value in column(features, field):
        number = by_name.get(value) if isinstance(value, str) and value in by_name else as_class(value)
        if value is not None and number is None:
            told = {"field": field, "vector": features.name, "value": repr(value),
                    "known": ", ".join(by_name) or Phrase("it has no names")}
            if whole:
                raise InputError("The field {field} of {vector} holds {value}, which is neither a whole number nor a "
                                 "class name of the map ({known}).", **told)
            raise InputError("The field {field} of {vector} holds {value}, which is neither a number nor a class name "
                             "of the map ({known}).", **told)
        values.append(number)
    return values
