"""Statistics of several values of a pixel.

With the policy "any" a statistic is NoData where any of its values is; with "all" the values that are NoData are left
out, and it is NoData where all of them are.
"""

from dataclasses import dataclass, replace
from functools import reduce

import numpy as np

from ..errors import ExpressionError
from .arithmetic import arithmetic, sum_kind
from .choice import has_data, is_nodata
from .elementary import floating_function
from .exact import require_common, require_exact
from .kinds import FLOAT, floating, union, whole
from .ranks import Percentile
from .values import Value, both, computed

MOST_RANKED = 2000
_PAIRING = {"+": np.add, "min": np.minimum, "max": np.maximum}


@dataclass(frozen=True)
class Pairing:
    """The sum, the lower or the higher of two values.

    Attributes:
        dtype: type that holds operands and result.
        may_overflow: whether a sum can leave 64 bits.
        skips: take the one value where the other is NoData.
    """

    symbol: str
    dtype: np.dtype
    may_overflow: bool
    skips: bool

    def compute(self, operands, at, pool):
        a, b = operands
        ufunc, valid = _PAIRING[self.symbol], both(a.valid, b.valid)
        require_common(operands, self.dtype, at)
        out = computed(ufunc, operands, self.dtype, pool)
        if self.may_overflow:
            require_exact(out, ufunc, operands, valid, at)
        if not self.skips or valid is None:
            return Value(out, valid)
        if b.valid is not None:
            np.copyto(out, a.values, where=~b.valid, casting="unsafe")
        if a.valid is not None:
            np.copyto(out, b.values, where=~a.valid, casting="unsafe")
        return Value(out, None if a.valid is None or b.valid is None else a.valid | b.valid)


def total(graph, values, skips, at):
    """The node of the sum; whole and exact for whole numbers."""
    if not skips:
        return reduce(lambda a, b: arithmetic(graph, "+", a, b, at), values)
    return reduce(lambda a, b: _pair(graph, "+", a, b, True, at), values)


def extreme(graph, which, values, skips, at):
    """The node of the least ("min") or the greatest ("max")."""
    return reduce(lambda a, b: _pair(graph, which, a, b, skips, at), values)


def count(graph, values, at):
    """The node of how many values are not NoData."""
    return _counted(graph, [has_data(graph, value, at) for value in values], at)


def nodata_count(graph, values, at):
    """The node of how many values are NoData."""
    return _counted(graph, [is_nodata(graph, value, at) for value in values], at)


def mean(graph, values, skips, at):
    """The node of the arithmetic mean, in floating point."""
    number = count(graph, values, at) if skips else graph.number(len(values), at)
    return arithmetic(graph, "/", total(graph, values, skips, at), number, at)


def variance(graph, values, skips, at):
    """The node of the variance of the population: the mean of the squared deviations from the mean."""
    centre = mean(graph, values, skips, at)
    deviations = [arithmetic(graph, "-", value, centre, at) for value in values]
    return mean(graph, [arithmetic(graph, "*", one, one, at) for one in deviations], skips, at)


def deviation(graph, values, skips, at):
    """The node of the standard deviation of the population."""
    return floating_function(graph, "sqrt", (variance(graph, values, skips, at),), at)


def percentile(graph, values, percent, skips, nearest, at):
    """The node of a percentile.

    Args:
        percent: 0 to 100.
        nearest: take the nearest of the values; otherwise interpolate linearly between two.
    Raises:
        ExpressionError: the values are too many to be sorted in good time.
    """
    if len(values) > MOST_RANKED:
        raise ExpressionError("Line {line}, column {column}: a median or percentile takes {most} values at most; got "
                              "{count}.", **at.place(), most=MOST_RANKED, count=len(values))
    kind = union(*[value.kind for value in values]).cut() if nearest else FLOAT
    if kind.is_truth:
        kind = whole(kind.low, kind.high)
    return graph.node(Percentile(percent, kind.dtype, skips, nearest), values, kind, at)


def _pair(graph, symbol, a, b, skips, at):
    kinds = [a.kind, b.kind] + [sum_kind(a.kind, b.kind)] * (symbol == "+")
    kind = union(*kinds)
    operation = Pairing(symbol, kind.cut().dtype, symbol == "+" and not kind.fits, skips)
    if not skips:
        choose = min if symbol == "min" else max
        low, high = choose(a.kind.low, b.kind.low), choose(a.kind.high, b.kind.high)
        kind = floating(low, high) if kind.is_float else replace(kind, low=low, high=high)
    return graph.node(operation, (a, b), kind.cut(), at)


def _counted(graph, truths, at):
    return total(graph, [graph.number(0, at), *truths], False, at)
