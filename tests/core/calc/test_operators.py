import pytest
from whiskbroom.core.calc.graph import Graph
from whiskbroom.core.calc.operators import binary, unary
from whiskbroom.core.calc.tokens import Position

AT = Position(1, 1)


@pytest.mark.parametrize("symbol, expected", [
    ("+", 14), ("-", 10), ("*", 24), ("/", 6.0), ("//", 6), ("%", 0), ("**", 144), ("<", False), ("<=", False),
    (">", True),
    (">=", True), ("==", False), ("!=", True), ("&", 0), ("|", 14), ("<<", 48), (">>", 3), ("and", True), ("or", True)])
def test_every_operator_between_two_numbers_has_its_node(symbol, expected):
    graph = Graph()
    made = binary(symbol)(graph, graph.number(12, AT), graph.number(2, AT), AT)
    assert made.operation.value == expected and type(made.operation.value) is type(expected)


@pytest.mark.parametrize("symbol, expected", [("-", -12), ("+", 12), ("~", -13), ("not", False)])
def test_every_operator_of_one_number_has_its_node(symbol, expected):
    graph = Graph()
    assert unary(symbol)(graph, graph.number(12, AT), AT).operation.value == expected
