import re
from pathlib import Path

import pytest
from helpers.calculations import all_results, array, result, value
from whiskbroom.core.calc.functions import FUNCTIONS
from whiskbroom.core.errors import ExpressionError

PAGE = Path(__file__).resolve().parents[3] / "docs" / "expressions.md"


def test_names_and_synonyms_are_lower_case_and_the_usage_begins_with_the_name():
    for name, function in FUNCTIONS.items():
        assert re.fullmatch(r"[a-z][a-z0-9_]*", name)
        assert function.name in FUNCTIONS and function.meaning.endswith(".")


def test_the_page_on_the_language_tells_every_function_with_its_synonyms():
    text = PAGE.read_text(encoding="utf-8")
    for function in set(FUNCTIONS.values()):
        assert f"`{function.usage}`" in text and function.meaning in text
        assert all(f"`{synonym}`" in text for synonym in function.synonyms)


@pytest.mark.parametrize("name", sorted(FUNCTIONS))
def test_every_function_gives_a_value(name):
    function = FUNCTIONS[name]
    arguments = {"shift": "1, 0, 0", "percentile": "1, 50", "nearest_percentile": "1, 50", "nodata": "a"}
    given = arguments.get(function.name, ", ".join("1" * function.least))
    assert all_results(f"{name}({given})", a=[1])


def test_a_value_is_one_of_several():
    assert result("is_in(a, 4, 5, 6)", a=[3, 4, 6, None]) == [False, True, True, None]
    assert result("isin(a, [4, 6])", a=[3, 4, 6, None]) == [False, True, True, None]


def test_clip_keeps_between_the_bounds_and_whole_numbers_whole():
    assert result("clip(a, 0, 10)", a=[-5, 5, 50, None]) == [0, 5, 10, None]
    assert value("clip(a, 0.5, 1)", a=0) == 0.5


@pytest.mark.parametrize("text", ["percentile(a, 101)", "percentile(a, -1)", "percentile(a, a)",
                                  "percentile(a, nodata)",
                                  "shift(a, 0.5, 0)", "shift(a, 101, 0)", "shift(a, 0, a)", "percentile(a, b*)"])
def test_numbers_that_shape_the_computation_are_written_out(text):
    with pytest.raises(ExpressionError, match="must be written out as a number: a (percentage|whole number)"):
        result(text, a=[1])


def test_the_nodata_number_of_an_array_is_nodata_and_only_bands_have_one():
    assert result("nodata(a)", a=array([1])) == [None]
    with pytest.raises(ExpressionError, match=r"Line 1, column 1: nodata\(…\) takes a band"):
        result("nodata(a + 1)", a=[1])
