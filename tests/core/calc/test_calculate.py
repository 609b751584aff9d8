"""Random expressions, with Python itself as the judge: it knows whole numbers without limit and float64."""

import math
import operator

import numpy as np
import pytest
from helpers.calculations import all_results, array, result
from hypothesis import given, settings
from hypothesis import strategies as st
from whiskbroom.core.calc.calculate import calculate
from whiskbroom.core.errors import ExpressionError, ParameterError

NAMES = ("a", "b", "c")
BINARY = {"+": operator.add, "-": operator.sub, "*": operator.mul, "//": operator.floordiv, "%": operator.mod,
          "/": operator.truediv, "<": operator.lt, ">=": operator.ge, "==": operator.eq, "!=": operator.ne,
          "and": lambda x, y: bool(x) and bool(y),
          "or": lambda x, y: bool(x) or bool(y)}
FUNCTIONS = {"max": lambda *x: max(x), "min": lambda *x: min(x), "sum": lambda *x: sum(x), "abs": abs,
             "where": lambda c, x, y: x if c else y}


class Missing(Exception):
    """A pixel that is NoData."""


@st.composite
def expressions(draw, depth=4):
    """(text, what Python makes of a dict of numbers)."""
    if depth == 0 or draw(st.integers(0, 3)) == 0:
        if draw(st.booleans()):
            name = draw(st.sampled_from(NAMES))
            return name, lambda numbers: known(numbers[name])
        number = draw(st.one_of(st.integers(0, 300), st.sampled_from([0.5, 2.25, 1e-3])))
        return repr(number), lambda numbers: number
    below = expressions(depth=depth - 1)
    if draw(st.booleans()):
        symbol = draw(st.sampled_from(sorted(BINARY)))
        (left, of_left), (right, of_right) = draw(below), draw(below)
        return f"({left} {symbol} {right})", lambda numbers: judged(BINARY[symbol], of_left(numbers), of_right(numbers))
    name = draw(st.sampled_from(sorted(FUNCTIONS)))
    parts = [draw(below) for _ in range({"abs": 1, "where": 3}.get(name, draw(st.integers(1, 3))))]
    text = f"{name}({', '.join(part for part, _ in parts)})"
    if name == "where":
        (_, condition), (_, yes), (_, no) = parts
        return text, lambda numbers: yes(numbers) if condition(numbers) else no(numbers)
    return text, lambda numbers: judged(FUNCTIONS[name], *[of(numbers) for _, of in parts])


def known(number):
    if number is None:
        raise Missing
    return number


def judged(function, *values):
    try:
        value = function(*values)
    except (ZeroDivisionError, OverflowError):
        raise Missing from None
    return value


def expected(of, numbers):
    try:
        value = of(numbers)
        return float(value) if isinstance(value, float) and math.isfinite(value) else value
    except Missing:
        return None


pixels = st.lists(st.tuples(*[st.one_of(st.none(), st.integers(-300, 300))] * 3), min_size=1, max_size=5)


@settings(max_examples=200)
@given(expressions(), pixels)
def test_expressions_mean_what_they_mean_in_python(expression, rows):
    text, of = expression
    arrays = {name: array(list(column), "int16") for name, column in zip(NAMES, zip(*rows))}
    try:
        found = result(text, **arrays)
    except ExpressionError as error:
        assert "64 bits" in str(error) or "floating point" in str(error)
        return
    for row, value in zip(rows, found):
        wanted = expected(of, dict(zip(NAMES, row)))
        if wanted is None or isinstance(wanted, float) and not math.isfinite(wanted):
            assert value is None
        else:
            # Where it is a truth value, pytest 9 approximates none.
            assert value == pytest.approx(float(wanted), rel=1e-9, abs=1e-12)
            assert isinstance(value, float) or value == wanted


@settings(max_examples=60)
@given(expressions(), pixels, st.integers(-300, 300))
def test_a_number_under_a_mask_has_no_influence(expression, rows, hidden):
    text, found = expression[0], []
    for number in (0, hidden):
        arrays = {name: np.ma.array([number if value is None else value for value in column], "int16",
                                    mask=[value is None for value in column])
                  for name, column in zip(NAMES, zip(*rows))}
        try:
            found.append(all_results(text, **arrays))
        except ExpressionError as error:
            found.append(str(error))
    assert found[0] == found[1]


def test_results_have_the_shape_of_the_arrays_and_masked_elements_where_nodata_is():
    table = {"area": np.array([[10.0, np.nan], [2.5, np.inf]]), "count": np.array([[2, 2], [0, 1]])}
    made = calculate("area / count @ density; count * 2", table)
    assert list(made) == ["density", "result"]
    assert made["density"].shape == (2, 2) and made["density"].tolist() == [[5.0, None], [None, None]]
    assert made["result"].dtype.kind == "i" and not made["result"].mask.any()


def test_columns_of_a_table_are_found_by_any_name_in_quotation_marks():
    made = calculate('"area [ha]" * 10000 @ m2', {"area [ha]": np.array([1.5, 2.0])})
    assert made["m2"].tolist() == [15000.0, 20000.0]


def test_large_arrays_are_computed_in_pieces():
    values = np.arange(300_000, dtype="uint32")
    assert (calculate("a * 2 + 1", {"a": values})["result"] == values * 2 + 1).all()
    assert (calculate("a", {"a": values[::3]})["result"] == values[::3]).all()


@pytest.mark.parametrize("dtype", ["bool", "uint8", "int8", "uint16", "int16", "uint32", "int32", "uint64", "int64",
                                   "float16",
                                   "float32", "float64"])
def test_arrays_of_any_type_of_numbers_are_taken_and_left_as_they_were(dtype):
    values = np.array([0, 1, 1], dtype)
    before = values.copy()
    assert calculate("a + 1", {"a": values})["result"].tolist() == [1, 2, 2]
    assert (values == before).all()


def test_empty_arrays_give_empty_results_and_none_a_single_number():
    assert calculate("a + 1", {"a": np.array([], "int16")})["result"].shape == (0,)
    assert calculate("2 ** 10", {})["result"].item() == 1024


@pytest.mark.parametrize("arrays, message", [
    ({"a": np.array(["x"])}, "a holds no numbers; its type is"),
    ({"a": np.zeros(2), "b": np.zeros(3)}, "a and b must have one shape"),
    ({"a": np.zeros(2, complex)}, "a holds no numbers")])
def test_what_is_no_array_of_numbers_is_refused(arrays, message):
    with pytest.raises(ParameterError, match=message):
        calculate("a + 1", arrays)


def test_arrays_have_no_neighbours():
    with pytest.raises(ParameterError, match="neighbouring pixels"):
        calculate("shift(a, 0, 1)", {"a": np.zeros(3)})
    assert calculate("shift(a, 0, 0)", {"a": np.zeros(3)})
