import pytest
from whiskbroom.core.calc.syntax import parse
from whiskbroom.core.errors import ExpressionError


def lines(text):
    return [(line.variable, line.result, line.band_set) for line in parse(text).statements]


def test_a_line_is_a_variable_a_result_or_both():
    assert lines("x = 1") == [("x", None, None)]
    assert lines("1 + 1") == [(None, "", None)]
    assert lines("1 + 1 @ sum") == [("sum", "sum", None)]
    assert lines("x = 1 + 1 @ sum") == [("x", "sum", None)]
    assert lines('"my x" = 1') == [("my x", None, None)]


def test_lines_are_parted_by_line_breaks_and_semicolons_and_empty_ones_do_not_count():
    assert lines("\n# first\nx = 1; ; x @ y\n\n") == [("x", None, None), ("y", "y", None)]


def test_a_result_can_be_added_to_a_band_set():
    assert lines("1 @ x % 2") == [("x", "x", "2")]
    assert lines("1 @ x %#") == [("x", "x", "#")]


def test_the_extension_that_remotior_sensus_asks_for_is_no_part_of_the_name():
    assert lines("1 @ ndvi.tif") == [("ndvi", "ndvi", None)]


@pytest.mark.parametrize("text, message", [
    ("", "The expression is empty"), (" # nothing\n;", "The expression is empty"),
    ("1 2", 'Line 1, column 3: found "2", expected an operator or the end of the line'),
    ("x = y = 1", 'column 7: found "=", expected == to compare'), ("1 + x = 2", 'column 7: found "=", expected =='),
    ("nan = 1", 'column 1: found "nan", expected a name that is no word'), ("a@2 = 1", "a name that is no word"),
    ("1 @", "expected a name for the result"), ("1 @ 2", "expected a name for the result"),
    ("1 @ /tmp @ x", "a folder is not named in the expression"),
    ("1 @ folder/x", "column 3: a folder is not named"), ("1 @ a\\b", "a folder is not named"),
    ("1 @ a\x00b", "expected a name for the result"), ("1 @ x 2 % y", 'found "y", expected an operator'),
    ("1 @ x % 1e3", "expected the number of a band set"),
    ("1 @ x % " + "9" * 5000, "expected the number of a band set"),
    ("x =", "found the end of the expression"), ("= 1", 'column 1: found "="')])
def test_an_error_is_one_sentence_with_the_place(text, message):
    with pytest.raises(ExpressionError, match=message) as refused:
        parse(text)
    assert str(refused.value).endswith(".") and "\n" not in str(refused.value)


def test_the_place_is_right_in_later_lines_and_behind_the_line_of_a_loop():
    for text in ("a\n\nb + * c", "# x\nforbandsets[1]\nb + * c"):
        with pytest.raises(ExpressionError, match="Line 3, column 5"):
            parse(text)
