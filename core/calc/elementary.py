"""Functions of one or two numbers."""

from dataclasses import dataclass

import numpy as np

from .arithmetic import FLOAT64, arithmetic
from .exact import require_exact
from .kinds import FLOAT, GREATEST, LEAST, floating, union, whole
from .logic import comparison
from .values import Value, both, computed, finite

_SINE = floating(-1, 1)
# Name, ufunc and the kind of the results.
_FLOATING = {
    "sqrt": (np.sqrt, floating(0)), "exp": (np.exp, floating(0)), "log": (np.log, FLOAT), "log2": (np.log2, FLOAT),
    "log10": (np.log10, FLOAT), "sin": (np.sin, _SINE), "cos": (np.cos, _SINE), "tan": (np.tan, FLOAT),
    "arcsin": (np.arcsin, FLOAT), "arccos": (np.arccos, floating(0)), "arctan": (np.arctan, floating(-2, 2)),
    "arctan2": (np.arctan2, floating(-4, 4)), "sinh": (np.sinh, FLOAT), "cosh": (np.cosh, floating(1)),
    "tanh": (np.tanh, _SINE), "radians": (np.radians, FLOAT), "degrees": (np.degrees, FLOAT),
    "floor": (np.floor, FLOAT), "ceil": (np.ceil, FLOAT), "round": (np.rint, FLOAT),
}
_ROUNDING = ("floor", "ceil", "round")


@dataclass(frozen=True)
class Floating:
    """A function in floating point by its name; what is no finite number is NoData."""

    name: str

    def compute(self, operands, at, pool):
        out = computed(_FLOATING[self.name][0], operands, FLOAT64, pool)
        return Value(out, finite(out, both(*[operand.valid for operand in operands])))


@dataclass(frozen=True)
class ToFloat:
    """A whole number as floating point."""

    def compute(self, operands, at, pool):
        return Value(computed(np.positive, operands, FLOAT64, pool), operands[0].valid)


@dataclass(frozen=True)
class ToWhole:
    """A floating-point number without its fraction; one beyond 64 bits is NoData."""

    dtype: np.dtype

    def compute(self, operands, at, pool):
        values, out = operands[0].values, pool.empty(self.dtype)
        np.copyto(out, values, casting="unsafe")
        # 2^63 itself is a floating-point number and no int64.
        inside = (values >= -2.0 ** 63) & (values < 2.0 ** 63)
        return Value(out, operands[0].valid if inside.all() else both(operands[0].valid, inside))


@dataclass(frozen=True)
class Absolute:
    """A number without its sign."""

    dtype: np.dtype
    may_overflow: bool

    def compute(self, operands, at, pool):
        out = computed(np.absolute, operands, self.dtype, pool)
        if self.may_overflow:
            require_exact(out, np.absolute, operands, operands[0].valid, at)
        return Value(out, operands[0].valid)


def floating_function(graph, name, operands, at):
    """The node of a function in floating point; rounding leaves whole numbers as they are."""
    if name in _ROUNDING and not operands[0].kind.is_float:
        return operands[0]
    kind = _FLOATING[name][1]
    if name in _ROUNDING:
        low, high = operands[0].kind.low, operands[0].kind.high
        kind = floating(np.floor(low), np.ceil(high))
    return graph.node(Floating(name), operands, kind, at)


def to_float(graph, a, at):
    """The node of float(x)."""
    return a if a.kind.is_float else graph.node(ToFloat(), (a,), floating(a.kind.low, a.kind.high), at)


def to_whole(graph, a, at):
    """The node of int(x): the fraction is cut off; a truth value is 0 or 1."""
    if not a.kind.is_float:
        return arithmetic(graph, "+", a, graph.number(0, at), at) if a.kind.is_truth else a
    low, high = (int(min(max(end, LEAST), GREATEST)) for end in (a.kind.low, a.kind.high))
    kind = whole(low, high)
    return graph.node(ToWhole(kind.dtype), (a,), kind, at)


def absolute(graph, a, at):
    """The node of abs(x), whole for whole numbers."""
    if a.kind.low >= 0 and not a.kind.is_truth:
        return a
    low, high = max(0, a.kind.low, -a.kind.high), max(abs(a.kind.low), abs(a.kind.high))
    if a.kind.is_float:
        return graph.node(Absolute(FLOAT64, False), (a,), floating(low, high), at)
    kind = whole(low, min(high, GREATEST))
    return graph.node(Absolute(union(a.kind, kind).dtype, high > GREATEST), (a,), kind, at)


def sign(graph, a, at):
    """The node of sign(x): -1, 0 or 1."""
    zero = graph.number(0, at)
    below, above = comparison(graph, "<", a, zero, at), comparison(graph, ">", a, zero, at)
    return arithmetic(graph, "-", above, below, at)
