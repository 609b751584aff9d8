"""Conditions as text: numbers, intervals, and expressions of the word raster."""

import re

from ..calc import tree
from ..calc.syntax import parse
from ..errors import ParameterError
from .conditions import MIRRORED, AllOf, AnyOf, Comparison, NoneOf
from .expression import Expression

_NUMBER = r"[+-]?(?:\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?|inf\b)"
_INTERVAL = re.compile(rf"([\[(\]])\s*({_NUMBER})?\s*[,;:]\s*({_NUMBER})?\s*([\])\[])")
_JOINED = {"and": AllOf, "&": AllOf, "or": AnyOf, "|": AnyOf}


def condition(text):
    """The condition that a text states.

    It is a number (``5``), an interval (``[10, 20)``: a square bracket includes the end, a round one leaves it out, an
    end that is not written is open), or an expression of the word ``raster`` (``raster > 500 or raster == 99``). An
    expression of nothing but comparisons with numbers is exact for whole numbers of any size, and costs as little as
    a number.

    Raises:
        ParameterError: it is none of these.
    """
    text = text.strip()
    if not text:
        raise ParameterError("An empty cell is no condition; write NoData where that is meant.")
    if re.fullmatch(_NUMBER, text):
        return Comparison("==", number(text))
    interval = _INTERVAL.fullmatch(text)
    if interval:
        return _interval(text, *interval.groups())
    checked, statements = Expression.of(text), parse(text).statements
    compared = _comparisons(statements[0].expression) if len(statements) == 1 else None
    return checked if compared is None else compared


def number(text):
    """A number as int, so that it stays exact, or else as float."""
    return int(text) if re.fullmatch(r"[+-]?\d+", text) else float(text)


def _interval(text, opening, low, high, closing):
    parts = []
    if low is not None:
        parts.append(Comparison(">=" if opening == "[" else ">", number(low)))
    if high is not None:
        parts.append(Comparison("<=" if closing == "]" else "<", number(high)))
    if low is not None and high is not None and number(low) > number(high):
        raise ParameterError("The interval {text} ends before it begins.", text=text)
    return AllOf(tuple(parts))


def _comparisons(node):
    """The tree of an expression as comparisons of the raster with numbers; None when it is more than that."""
    if isinstance(node, tree.Unary) and node.operator in ("not", "~"):
        operand = _comparisons(node.operand)
        return None if operand is None else NoneOf((operand,))
    if not isinstance(node, tree.Binary):
        return None
    if node.operator in _JOINED:
        parts = _comparisons(node.left), _comparisons(node.right)
        return None if None in parts else _JOINED[node.operator](parts)
    left, right = _number(node.left), _number(node.right)
    if node.operator not in MIRRORED or (left is None) == (right is None):
        return None
    if not all(isinstance(side, tree.Reference) for side, found in ((node.left, left), (node.right, right))
               if found is None):
        return None
    return Comparison(node.operator, right) if left is None else Comparison(MIRRORED[node.operator], left)


def _number(node):
    """The number that a tree is, or None."""
    if isinstance(node, tree.Number):
        return node.value
    if isinstance(node, tree.Unary) and node.operator in ("-", "+") and isinstance(node.operand, tree.Number):
        return -node.operand.value if node.operator == "-" else node.operand.value
    return None
