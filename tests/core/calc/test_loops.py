import pytest
from helpers.calculations import names_of
from whiskbroom.core.calc.loops import turns
from whiskbroom.core.calc.syntax import parse
from whiskbroom.core.errors import ExpressionError

NAMES = names_of(("S2 one", ["red", "nir"], "2021-01-01"), ("L8 two", ["red"], "2021-01-02"), ("S2 three", ["nir"]))


def made(text):
    return turns(parse(text), NAMES)


def test_without_a_loop_there_is_one_turn_and_no_set_is_chosen():
    (turn,) = made("1")
    assert turn.names.current is None and turn.result_name("x") == "x" and turn.result_name("") == ""


@pytest.mark.parametrize("header, numbers",
                         [("[1:2]", [1, 2]), ("[1,3]", [1, 3]), ("[2021-01-01:2021-01-02]", [1, 2]), ("[]", [1, 2, 3]),
                                             ("[*]S2", [1, 3]), ("[L8 two]", [2])])
def test_a_loop_over_sets_makes_each_the_current_one(header, numbers):
    assert [turn.names.current for turn in made(f"forbandsets{header}\n1")] == numbers


def test_a_loop_over_bands_has_a_turn_for_each_band_of_each_set():
    found = made("forbandsinbandset[1,3]\n1")
    assert [(turn.names.current, turn.band.number) for turn in found] == [(1, 1), (1, 2), (3, 1)]
    assert [turn.band.key for turn in made("forbandsinbandset[1:3]B2\n1")] == ["S2 one/2"]


def test_names_of_results_tell_the_turn():
    first, second, third = made("forbandsets[1:3]\n1")
    assert [turn.result_name("ndvi") for turn in (first, second)] == ["ndvi_bandset1", "ndvi_bandset2"]
    assert first.result_name("") == "bandset1"
    assert second.result_name("#BANDSET# of #DATE#") == "L8 two of 2021-01-02"
    assert third.result_name("x #DATE#") == "x undated"
    band = made("forbandsinbandset[1]\n1")[1]
    assert band.result_name("#BAND#_#BANDSET#") == "B2_S2 one" and band.result_name("x") == "x_bandset1b2"


@pytest.mark.parametrize("text", ["forbandsets[1]L8\n1", "forbandsinbandset[1]B9\n1",
                                  "forbandsets[2025-01-01:2026-01-01]\n1"])
def test_a_loop_without_a_turn_is_refused(text):
    with pytest.raises(ExpressionError, match="Line 1, column 1: this line means none of the 3 band sets"):
        made(text)


def test_a_set_that_is_not_there_is_refused():
    with pytest.raises(ExpressionError, match="There is no band set 2:4"):
        made("forbandsets[2:4]\n1")
