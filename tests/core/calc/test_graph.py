import pytest
from helpers.calculations import names_of
from whiskbroom.core.calc import graph as graphs
from whiskbroom.core.calc.arithmetic import arithmetic
from whiskbroom.core.calc.binding import bind
from whiskbroom.core.calc.graph import Band, Graph, in_order
from whiskbroom.core.calc.kinds import whole
from whiskbroom.core.calc.tokens import Position
from whiskbroom.core.errors import ExpressionError

AT = Position(1, 1)
NAMES = names_of(("a", ""), ("b", ""))


def operations(text):
    return [node for node in in_order([result.node for result in bind(text, NAMES)])
            if node.operands]


def test_what_is_written_twice_is_computed_once():
    assert len(operations("(a + b) * (a + b)")) == 2
    assert len(operations("x = a + b; y = a + b; x * y @ one; (b - a) / (a + b) @ two")) == 4


def test_what_has_only_constants_is_a_constant():
    assert [node.operation.value for node in in_order([bind("2 * 3 + 4 ** 0.5", NAMES)[0].node])] == [8.0]
    assert len(operations("a * (2 * 3)")) == 1
    for text in ("1 / 0", "1e300 / 1e-300", "1e200 * 1e200", "int(4294967296 / 1e-305)"):
        assert bind(text, NAMES)[0].node.operation.value is None


def test_equal_numbers_of_different_kind_are_different_constants():
    graph = Graph()
    kinds = [graph.number(number, AT).kind for number in (1, 1.0, True)]
    assert [(kind.is_float, kind.is_truth) for kind in kinds] == [(False, False), (True, False), (False, True)]


def test_operands_come_before_what_takes_them_and_one_operand_is_finished_before_the_next():
    graph = Graph()
    bands = [graph.node(Band(key), (), whole(0, 9), AT) for key in "abc"]
    squares = [arithmetic(graph, "*", band, band, AT) for band in bands]
    total = arithmetic(graph, "+", arithmetic(graph, "+", squares[0], squares[1], AT), squares[2], AT)
    order = in_order([total])
    assert [node.operation.key for node in order if isinstance(node.operation, Band)] == ["a", "b", "c"]
    assert order.index(squares[2]) > order.index(total.operands[0])


def test_a_shift_goes_down_to_the_bands_and_shifts_add_up():
    node = bind("shift(a + shift(b, 0, 2), 1, -1)", NAMES)[0].node
    found = {found.operation for found in in_order([node]) if isinstance(found.operation, Band)}
    assert found == {Band("a", 1, -1), Band("b", 1, 1)}


def test_shifts_add_up_to_the_farthest_neighbour_and_no_farther():
    assert bind("shift(shift(a, 60, 0), 40, -100)", NAMES)
    with pytest.raises(ExpressionError, match="Line 1, column 1: neighbours are at most 100 pixels away"):
        bind("shift(shift(a, 60, 0), 41, 0)", NAMES)


def test_an_expression_that_stands_for_too_much_is_refused(monkeypatch):
    monkeypatch.setattr(graphs, "MOST_NODES", 10)
    with pytest.raises(ExpressionError, match="Line 1, column .*too many operations"):
        bind("+".join(f"a * {number}" for number in range(10)), NAMES)
    monkeypatch.setattr(graphs, "MOST_NODES", 1000)
    monkeypatch.setattr(graphs, "MOST_REQUESTS", 10)
    with pytest.raises(ExpressionError, match="too many operations"):
        bind("+".join(["a"] * 12), NAMES)
