"""Expressions evaluated over short lists, and names for them; None stands for NoData."""

import numpy as np
from whiskbroom.core.calc.calculate import calculate
from whiskbroom.core.calc.names import BandFacts, BandName, Names, SetName


def array(values, dtype=None):
    """A masked array of a list in which None is NoData."""
    known = [0 if value is None else value for value in values]
    return np.ma.array(np.array(known, dtype), mask=[value is None for value in values])


def all_results(text, policy="any", **lists):
    """The results of an expression over lists or arrays, as lists, by name."""
    arrays = {name: given if isinstance(given, np.ndarray) else array(given) for name, given in lists.items()}
    found = calculate(text, arrays, policy)
    return {name: [None if value is np.ma.masked else value.item() for value in np.ma.atleast_1d(result)]
            for name, result in found.items()}


def result(text, policy="any", **lists):
    """The only result, as a list."""
    found = all_results(text, policy, **lists)
    assert len(found) == 1
    return next(iter(found.values()))


def value(text, **numbers):
    """The only result for single numbers."""
    return result(text, **{name: [number] for name, number in numbers.items()})[0]


def names_of(*sets, current=None, **facts):
    """`Names` of sets (name, roles, date), where a date may be left out; the key of a band is set/number.

    A set whose roles are one text is a raster of one band, whose key is the name.
    """
    described = BandFacts(**{"dtype": np.dtype("uint16"), **facts})
    return Names(lambda key: described, tuple(_set(number, *one) for number, one in enumerate(sets, start=1)), current)


def _set(number, name, roles, day=""):
    if isinstance(roles, str):
        return SetName(number, name, (BandName(1, name, role=roles),), day)
    return SetName(number, name, tuple(BandName(place, f"{name}/{place}", f"B{place}", role)
                                       for place, role in enumerate(roles, start=1)), day)
