"""The operators of the language, and the nodes that they stand for."""

from ..errors import ExpressionError
from .arithmetic import arithmetic
from .logic import bits, comparison, inverted, joined, negated, require_whole

_COMPARING = ("<", "<=", ">", ">=", "==", "!=")


def unary(operator):
    """``make(graph, operand, at)`` of an operator with one operand."""
    return {"-": _negative, "+": _same, "~": inverted, "not": negated}[operator]


def binary(operator):
    """``make(graph, left, right, at)`` of an operator between two operands."""
    return lambda graph, left, right, at: _BINARY[operator](graph, operator, left, right, at)


def _negative(graph, a, at):
    return arithmetic(graph, "-", graph.number(0, at), a, at)


def _same(graph, a, at):
    return a


def _shifted(graph, symbol, a, b, at):
    """Bits moved left or right: exact multiplication by a power of two, or division that rounds down."""
    require_whole(symbol, a, b, at)
    if not b.is_number or not 0 <= b.kind.low <= 63:
        raise ExpressionError("Line {line}, column {column}: {operator} takes on its right a whole number from 0 to 63 "
                              "that is written out.", **at.place(), operator=symbol)
    factor = graph.number(1 << b.kind.low, at)
    return arithmetic(graph, "*" if symbol == "<<" else "//", a, factor, at)


_BINARY = {**{symbol: arithmetic for symbol in ("+", "-", "*", "/", "//", "%", "**")},
           **{symbol: comparison for symbol in _COMPARING},
           **{symbol: bits for symbol in ("&", "|")}, **{symbol: joined for symbol in ("and", "or")},
           **{symbol: _shifted for symbol in ("<<", ">>")}}
