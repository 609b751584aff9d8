import pytest
from helpers.calculations import names_of
from whiskbroom.core.calc.binding import bind
from whiskbroom.core.calc.missing import may_be_nodata

NAMES = names_of(("a", ""), ("gap", ""))


def may(text):
    return may_be_nodata([result.node for result in bind(text, NAMES)], lambda key: key == "gap")[0]


@pytest.mark.parametrize("text", ["a", "a + 1", "a * a - 3", "a / 10000", "a // 7", "a % 7", "a ** 2",
                                  "where(a > 3, 1, 0)", "max(a, 5)",
                                  "is_nodata(gap)", "nodata_count(gap)", "fill(gap, 0)", "a & 3", "not a", "abs(a - 5)",
                                  "median(a, 5)", "float(a)"])
def test_data_alone_gives_data(text):
    assert not may(text)


@pytest.mark.parametrize("text", ["gap", "gap + a", "a / a", "a // a", "1 % a", "sqrt(a)", "a ** 0.5", "int(a / 3)",
                                  "nodata", "shift(a, 0, 1)",
                                  "where(a > 3, 1, nodata)", "where(is_nodata(gap), gap, a)", "fill(gap, gap)",
                                  "where(is_nodata(a), 0, gap)"])
def test_what_can_be_nodata_is_known(text):
    assert may(text)
