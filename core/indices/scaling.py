"""Whether a formula gives the same for reflectance and for numbers that are a multiple of it."""

from ..calc import tree
from ..calc.syntax import parse
from .places import is_reflectance


def is_scale_free(expression):
    """Whether a factor on all bands of reflectance leaves the value of an expression as it is, as with NDVI.

    The degree of a band is 1; a sum of terms of one degree has that degree, a product the sum and a quotient the
    difference of its factors' degrees. An expression of degree 0 is free of scale.

    Args:
        expression: text in the expression language, over letters of bands (`formula.expression_of`).
    """
    return _degree(parse(expression).statements[0].expression) == 0


def _degree(node):
    """The degree of a tree in bands of reflectance, None where its terms have several."""
    if isinstance(node, tree.Reference):
        return 1 if is_reflectance(node.text) else 0
    if isinstance(node, tree.Unary):
        return _degree(node.operand)
    if isinstance(node, tree.Call):
        return 0 if all(_degree(argument) == 0 for argument in node.arguments) else None
    if not isinstance(node, tree.Binary):
        return 0
    left, right = _degree(node.left), _degree(node.right)
    if None in (left, right):
        return None
    if node.operator in "+-":
        return left if left == right else None
    if node.operator == "*":
        return left + right
    if node.operator == "/":
        return left - right
    return _power(left, right, node.right)


def _power(left, right, exponent):
    if left == 0 and right == 0:
        return 0
    number = _number(exponent)
    return None if number is None else left * number


def _number(node):
    """The value of a tree without names, None for any other."""
    if isinstance(node, tree.Number):
        return node.value
    if isinstance(node, tree.Unary) and node.operator == "-":
        value = _number(node.operand)
        return None if value is None else -value
    if isinstance(node, tree.Binary) and node.operator == "/":
        values = _number(node.left), _number(node.right)
        return None if None in values or values[1] == 0 else values[0] / values[1]
    return None
