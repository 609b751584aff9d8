"""The operators + - * / // % and **."""

from dataclasses import dataclass

import numpy as np

from .exact import require_common, require_exact
from .kinds import FLOAT, floating, union, whole
from .values import Value, both, computed, finite

FLOAT64 = np.dtype("float64")
_ADDING = {"+": np.add, "-": np.subtract, "*": np.multiply}
_DIVIDING = {"//": np.floor_divide, "%": np.remainder}
# Any number but -1, 0 and 1 is far beyond 64 bits then, and higher exponents differ by being odd or even alone.
_HIGH_EXPONENT, _HIGHEST_EXPONENT = 200, 2 ** 31 - 2


@dataclass(frozen=True)
class Adding:
    """Addition, subtraction or multiplication, by its symbol.

    Attributes:
        dtype: type of the result. Modulo 2^64 the three are right in any type, so the operands need not fit it.
        may_overflow: whether the result can leave 64 bits.
    """

    symbol: str
    dtype: np.dtype
    may_overflow: bool

    def compute(self, operands, at, pool):
        out = computed(_ADDING[self.symbol], operands, self.dtype, pool)
        valid = both(*[operand.valid for operand in operands])
        if self.may_overflow:
            require_exact(out, _ADDING[self.symbol], operands, valid, at)
        return Value(out, valid)


@dataclass(frozen=True)
class Division:
    """True division, in floating point.

    Attributes:
        by_zero: whether the divisor can be zero, or so small that there is no finite result; that is NoData then.
    """

    by_zero: bool

    def compute(self, operands, at, pool):
        out = computed(np.true_divide, operands, FLOAT64, pool)
        valid = both(*[operand.valid for operand in operands])
        return Value(out, finite(out, valid) if self.by_zero else valid)


@dataclass(frozen=True)
class WholeDivision:
    """The quotient rounded down (//), or the remainder that belongs to it (%).

    Attributes:
        dtype: type that holds operands and result.
        by_zero, may_overflow: as above.
    """

    symbol: str
    dtype: np.dtype
    by_zero: bool
    may_overflow: bool

    def compute(self, operands, at, pool):
        ufunc, valid = _DIVIDING[self.symbol], both(*[operand.valid for operand in operands])
        require_common(operands, self.dtype, at)
        out = computed(ufunc, operands, self.dtype, pool)
        if self.dtype == FLOAT64:
            return Value(out, finite(out, valid))
        if self.by_zero:
            valid = both(valid, operands[1].values != 0)
        if self.may_overflow:
            require_exact(out, ufunc, operands, valid, at)
        return Value(out, valid)


@dataclass(frozen=True)
class Power:
    """A power; in floating point what is no finite number is NoData."""

    dtype: np.dtype
    may_overflow: bool

    def compute(self, operands, at, pool):
        out = computed(np.power, operands, self.dtype, pool)
        valid = both(*[operand.valid for operand in operands])
        if self.may_overflow:
            require_exact(out, np.power, operands, valid, at)
        return Value(out, finite(out, valid) if self.dtype == FLOAT64 else valid)


def arithmetic(graph, symbol, a, b, at):
    """The node of an arithmetic operator."""
    if symbol == "/":
        return graph.node(Division(b.kind.low < 1 and b.kind.high > -1), (a, b), FLOAT, at)
    if symbol == "**":
        return _power(graph, a, b, at)
    if a.kind.is_float or b.kind.is_float:
        operation = Adding(symbol, FLOAT64, False) if symbol in _ADDING else WholeDivision(symbol, FLOAT64, True, False)
        return graph.node(operation, (a, b), FLOAT, at)
    kind = _RULES[symbol](a.kind, b.kind)
    if symbol in _ADDING:
        operation = Adding(symbol, kind.cut().dtype, not kind.fits)
    else:
        dtype = union(a.kind, b.kind, kind.cut()).dtype
        operation = WholeDivision(symbol, dtype, b.kind.holds(0), not kind.fits)
    return graph.node(operation, (a, b), kind.cut(), at)


def _power(graph, a, b, at):
    """A power of whole numbers is exact where the exponent is written out and not negative."""
    exponent = b.kind.low
    if b.is_number and exponent == 2:
        return arithmetic(graph, "*", a, a, at)
    if a.kind.is_float or b.kind.is_float or not b.is_number or exponent < 0:
        return graph.node(Power(FLOAT64, False), (a, b), floating(0) if a.kind.low >= 0 else FLOAT, at)
    if exponent > _HIGHEST_EXPONENT:
        b = graph.number(_HIGHEST_EXPONENT + exponent % 2, at)
    if exponent > _HIGH_EXPONENT:
        exponent = _HIGH_EXPONENT + exponent % 2
    ends = [a.kind.low ** exponent, a.kind.high ** exponent] + [0] * (exponent % 2 == 0 and a.kind.holds(0))
    kind = whole(min(ends), max(ends)) if exponent else whole(1, 1)
    return graph.node(Power(kind.cut().dtype, not kind.fits), (a, b), kind.cut(), at)


def sum_kind(a, b):
    """The kind of a sum, not yet cut to 64 bits."""
    if a.is_float or b.is_float:
        return FLOAT
    return whole(a.low + b.low, a.high + b.high)


def _difference(a, b):
    return whole(a.low - b.high, a.high - b.low)


def _product(a, b):
    corners = [x * y for x in (a.low, a.high) for y in (b.low, b.high)]
    return whole(min(corners), max(corners))


def _quotient(a, b):
    divisors = [divisor for divisor in {b.low, b.high, -1, 1} if divisor and b.holds(divisor)]
    corners = [x // y for x in (a.low, a.high) for y in divisors] or [0]
    return whole(min(corners), max(corners))


def _remainder(a, b):
    low, high = min(0, b.low + 1), max(0, b.high - 1)
    return whole(low, high if a.low < 0 else min(high, a.high))


_RULES = {"+": sum_kind, "-": _difference, "*": _product, "//": _quotient, "%": _remainder}
