"""Comparisons, and, or, not, and the bits of whole numbers."""

from dataclasses import dataclass

import numpy as np

from ..errors import ExpressionError
from .exact import require_common
from .kinds import TRUTH, union, whole
from .values import Value, both, computed

BOOL = np.dtype(bool)
_COMPARING = {"<": np.less, "<=": np.less_equal, ">": np.greater, ">=": np.greater_equal, "==": np.equal,
              "!=": np.not_equal}
_JOINING = {"and": np.logical_and, "or": np.logical_or, "&": np.bitwise_and, "|": np.bitwise_or, "xor": np.bitwise_xor}


@dataclass(frozen=True)
class Comparison:
    """A comparison by its symbol; `dtype` is the type that the operands are compared in."""

    symbol: str
    dtype: np.dtype

    def compute(self, operands, at, pool):
        require_common(operands, self.dtype, at)
        out = computed(_COMPARING[self.symbol], operands, self.dtype, pool, BOOL)
        return Value(out, both(*[operand.valid for operand in operands]))


@dataclass(frozen=True)
class Joining:
    """"and" and "or" of truth values, or "&", "|" and "xor" of the bits of whole numbers."""

    symbol: str
    dtype: np.dtype

    def compute(self, operands, at, pool):
        require_common(operands, self.dtype, at)
        out = computed(_JOINING[self.symbol], operands, self.dtype, pool)
        return Value(out, both(*[operand.valid for operand in operands]))


@dataclass(frozen=True)
class Not:
    """True where a truth value is false."""

    def compute(self, operands, at, pool):
        return Value(computed(np.logical_not, operands, BOOL, pool), operands[0].valid)


def comparison(graph, symbol, a, b, at):
    """The node of a comparison."""
    return graph.node(Comparison(symbol, union(a.kind, b.kind).dtype), (a, b), TRUTH, at)


def truth(graph, a):
    """A node as a truth value: whether it is other than 0."""
    return a if a.kind.is_truth else comparison(graph, "!=", a, graph.number(0, a.at), a.at)


def joined(graph, word, a, b, at):
    """The node of "and" or "or"."""
    return graph.node(Joining(word, BOOL), (truth(graph, a), truth(graph, b)), TRUTH, at)


def negated(graph, a, at):
    """The node of "not"."""
    return graph.node(Not(), (truth(graph, a),), TRUTH, at)


def bits(graph, symbol, a, b, at):
    """The node of "&", "|" or "xor": of truth values, or of the bits of whole numbers."""
    require_whole(symbol, a, b, at)
    if a.kind.is_truth and b.kind.is_truth:
        return graph.node(Joining(symbol, BOOL), (a, b), TRUTH, at)
    kind = _bits_kind(symbol, a.kind, b.kind)
    return graph.node(Joining(symbol, union(a.kind, b.kind, kind).dtype), (a, b), kind, at)


def inverted(graph, a, at):
    """The node of "~": not of a truth value, -x - 1 of a whole number."""
    require_whole("~", a, a, at)
    if a.kind.is_truth:
        return negated(graph, a, at)
    kind = whole(-a.kind.high - 1, -a.kind.low - 1)
    if not kind.fits:
        raise ExpressionError("Line {line}, column {column}: the bits of a UInt64 cannot be inverted.", **at.place())
    return graph.node(Joining("xor", kind.dtype), (a, graph.number(-1, at)), kind, at)


def require_whole(symbol, a, b, at):
    """Raises `ExpressionError` when an operand of an operator on bits is a floating-point number."""
    if a.kind.is_float or b.kind.is_float:
        raise ExpressionError("Line {line}, column {column}: {operator} joins truth values or the bits of whole "
                              "numbers, and one side is floating point; write and, or, or int(…).",
                              **at.place(), operator=symbol)


def _bits_kind(symbol, a, b):
    if a.low >= 0 and b.low >= 0:
        most = (1 << max(a.high, b.high).bit_length()) - 1
        return whole(0, min(a.high, b.high) if symbol == "&" else most)
    if symbol == "&" and (a.low >= 0 or b.low >= 0):
        return whole(0, a.high if a.low >= 0 else b.high)
    size = max(end.bit_length() for end in (a.low, a.high, b.low, b.high, -a.low - 1, -b.low - 1))
    return whole(-(1 << size), (1 << size) - 1).cut()
