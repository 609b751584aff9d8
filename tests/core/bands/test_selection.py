import pytest
from whiskbroom.core.bands.selection import numbers_of
from whiskbroom.core.errors import InputError, ParameterError

# The three band sets of section 4 of the inventory of Remotior Sensus, and one without date.
DATES = ("2021-01-01", "2021-01-02", "2021-01-05", "")


@pytest.mark.parametrize("text, numbers", [
    ("1", (1,)), ("1, 3", (1, 3)), ("1,3", (1, 3)), ("3,1", (3, 1)), ("1:2", (1, 2)), ("1:2,3:3", (1, 2, 3)),
    ("1,2,1:3", (1, 2, 3)), ("2021-01-05", (3,)), ("2021-01-01:2021-01-03", (1, 2)),
    ("2021-01-01,2021-01-05", (1, 3)), ("*", (1, 2, 3, 4)), ("#", (2,)), ("#, 1", (2, 1)),
    ("2021-01-02:2021-01-02", (2,)), ("2020-01-01:2020-12-31", ()), (" 2 : 3 ", (2, 3)),
    (">=2021-01-02", (2, 3)), (">2021-01-02", (3,)), ("<2021-01-02", (1,)), ("<=2021-01-02", (1, 2)),
    (">=2021-01-01 & <2021-01-05", (1, 2)), ("4", (4,))])
def test_numbers_dates_ranges_and_conditions_choose(text, numbers):
    assert numbers_of(text, DATES, current=2) == numbers


def test_all_sets_of_one_date_are_chosen():
    assert numbers_of("2021-01-01", ["2021-01-01", "", "2021-01-01"]) == (1, 3)


@pytest.mark.parametrize("text", ["0", "5", "3:5", "2:1", "2021-01-03"])
def test_what_is_not_there_is_refused_with_what_is(text):
    with pytest.raises(InputError, match="There is no band set .*there are"):
        numbers_of(text, DATES)


@pytest.mark.parametrize("text", ["", "x", "1;2", "1:", ":2", "1.5", "-1", "2021-13-01", "2021-01-01:",
                                  "2021-02-01:2021-01-01", "1:2021-01-01", "**", "1,,2", ">", ">=x", "> 2021-01-01 &",
                                  "2021-01-01 > 2020-01-01", "²"])
def test_other_texts_are_refused_whatever_the_dates(text):
    for dates in (DATES, [""]):
        with pytest.raises((ParameterError, InputError)) as error:
            numbers_of(text, dates)
        assert str(error.value).endswith(".") and "got" in str(error.value) or "There is no" in str(error.value)


def test_a_number_can_be_given_as_a_number():
    assert numbers_of(2, DATES) == (2,)
