"""Conditions that are expressions, as trees of comparisons where they are no more than that."""

from ..calc import tree
from ..calc.syntax import parse
from .conditions import MIRRORED, AllOf, AnyOf, Comparison, NoneOf
from .expression import Expression

_JOINED = {"and": AllOf, "&": AllOf, "or": AnyOf, "|": AnyOf}


def condition_of_expression(text):
    """The condition that an expression of the word ``raster`` states; comparisons with numbers where that is all.

    Raises:
        ParameterError: it is no such expression.
    """
    checked, statements = Expression.of(text), parse(text).statements
    compared = _comparisons(statements[0].expression) if len(statements) == 1 else None
    return checked if compared is None else compared


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
