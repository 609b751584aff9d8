"""The table of section 4 of the inventory (acceptance case 10), and what a text as a whole gives."""

import numpy as np
import pytest
from helpers.calculations import names_of
from whiskbroom.core.bands.roles import ROLES as ROLES_OF_ALL
from whiskbroom.core.calc import binding
from whiskbroom.core.calc.binding import bind
from whiskbroom.core.calc.program import Program
from whiskbroom.core.calc.values import Pool, Value
from whiskbroom.core.errors import ExpressionError
from whiskbroom.core.indices.catalogue import indices

ROLES = ["blue", "green", "red", "nir"]
SETS = [("first", ROLES, "2021-01-01"), ("second", ROLES, "2021-01-02"), ("third", ROLES, "2021-01-05")]
NUMBERS = {f"{name}/{place}": value * factor for (name, _, _), factor in zip(SETS, (1, 10, 100))
           for place, value in enumerate((1, 2, 3, 7), start=1)}


def computed(text, *sets, policy="any", stored=NUMBERS, **facts):
    results = bind(text, names_of(*(sets or SETS), **facts), policy)
    program = Program([result.node for result in results])
    given = [Value(np.array([stored[band.key]], facts.get("dtype", "uint16")), None) for band in program.bands]
    values = program.run(given, Pool((1,)))
    return {result.name: np.broadcast_to(value.values, (1,))[0].item() for result, value in zip(results, values)}


def only(text, *sets, **given):
    (value,) = computed(text, *sets, **given).values()
    return value


@pytest.mark.parametrize("text, expected", [
    ('"bandset1b1" + "bandset2b2"', 21), ('"bandset#b1" * 2', 2), ('sum("bandset#b*")', 13), ('max("bandset*b1")', 100),
    ('mean("bandset{1,2,3}b1")', 37), ('mean("bandset{1, 2, 3}b1")', 37), ('sum("bandset{1,3}b1")', 101),
    ('sum("bandset{1, 3}b1")', 101),
    ('sum("bandset{1:2}b1")', 11), ('sum("bandset{1:2,3:3}b1")', 111), ('sum("bandset{2021-01-05}b1")', 100),
    ('sum("bandset{2021-01-01:2021-01-03}b1")', 11), ('sum("bandset{2021-01-01,2021-01-05}b1")', 101),
    ('"#BLUE#" + "#GREEN#"', 3),
    ('"#NDVI#"', 0.4), ('"#EVI#"', 10 / 18.5), ('log("bandset1b4")', 1.9459101490553132),
    ('percentile("bandset#b*", 50)', 2.5),
    ('nearest_percentile("bandset#b*", 50)', 3), ("where(bandset1b4 > 6, 5, nan)", 5), ("np.sqrt(bandset3b1)", 10),
    ('max("bandset#b*") - max("bandset*b1")', -93), ('"bandset1b1" == 1', True), ('sum("b*")', 1443), ("b1 + b5", 11),
    ('max("bandset*#NDVI#")', 0.4), ("(nir - red) / (nir + red)", 0.4), ('"bandset{second}#NIR#" - nir', 63)])
def test_the_spellings_of_remotior_sensus_and_the_modern_ones(text, expected):
    assert only(text) == pytest.approx(expected, abs=1e-12)


def test_each_line_without_a_variable_gives_a_result_under_its_name():
    assert computed('"bandset1b1" + "bandset1b2" @ first\n"first" + 1 @ second') == {"first": 3, "second": 4}
    assert computed("x = bandset1b1 * 4; y = x + 1; y * 2; x - y @ difference") == {"result": 10, "difference": -1}


def test_where_every_line_sets_a_variable_the_last_one_is_the_result():
    assert computed("x = bandset1b4\nx = x * 2\ndouble = x") == {"double": 14}


def test_a_variable_comes_before_all_other_names():
    assert computed("red = 5; b1 = red + 1; red + b1") == {"result": 11}


def test_loops_give_a_result_for_every_turn_and_variables_do_not_outlive_one():
    text = 'forbandsets[1:3]\n{line}\n"bandset#b1" * 2 @ twice'
    assert computed(text.format(line="")) == {"twice_bandset1": 2, "twice_bandset2": 20, "twice_bandset3": 200}
    with pytest.raises(ExpressionError, match='Line 2, column 1: nothing is called "twice"'):
        computed(text.format(line='"twice" + 1'))
    assert len(computed('forbandsinbandset[1:2]\n"#BAND#" + 0 @ #BAND#_#DATE#')) == 8
    assert computed('forbandsinbandset[2]B4\n"#BAND#"') == {"bandset2b4": 70}


def test_no_two_results_have_one_name():
    assert list(computed("1; 2; 3 @ x; 4 @ X; b* @ x", ("a", ""), ("b", ""), stored={"a": 1, "b": 2})) \
        == ["result", "result_2", "x", "X_2", "x_1", "x_2_2"]


def test_scale_and_offset_make_the_value_before_anything_else():
    assert only("b1", ("a", ""), stored={"a": 1000}, scale=1e-4) == pytest.approx(0.1, rel=1e-15)
    assert only("b1", ("a", ""), stored={"a": 1000}, offset=-5.5) == 994.5
    scaled = {"scale": 1e-4, "stored": {"a/1": 500, "a/2": 800, "a/3": 1000, "a/4": 3000}}
    # 0.327869 (acceptance case 7)
    assert only("#EVI#", ("a", ROLES), **scaled) == pytest.approx(0.5 / 1.525, rel=1e-12)


def test_an_index_of_the_catalogue_is_any_index_by_its_name():
    bands = ("a", ROLES)
    stored = {"a/1": 1, "a/2": 2, "a/3": 3, "a/4": 7}
    assert only("#SAVI#", bands, stored=stored) == pytest.approx(1.5 * 4 / 10.5)
    assert only("#gndvi# + #NDWI#", bands, stored=stored) == pytest.approx(0, abs=1e-15)
    for name in indices():
        try:
            assert bind(f"#{name}#", names_of(("all", list(ROLES_OF_ALL))))
        except ExpressionError as error:
            assert "needs the constant" in str(error) and str(error).startswith("Line 1, column 1: ")


def test_nodata_numbers_are_those_of_the_band_in_its_own_values():
    assert only("nodata(b1)", ("a", ""), nodata=65535, stored={"a": 1}) == 65535
    assert only("nodata(b1) + b1", ("a", ""), nodata=20000.0, scale=0.5, stored={"a": 1}) == 10000.5
    assert bind("nodata(b1)", names_of(("a", ""), nodata=float("nan")))[0].node.operation.value is None


def test_the_nodata_number_is_a_value_where_that_is_wanted():
    names = names_of(("a", ""), nodata=0)
    assert [bind("b1", names, nodata_as_value=wanted)[0].node.kind.low for wanted in (False, True)] == [1, 0]


def test_a_result_can_name_the_band_set_that_it_is_added_to():
    sets = [result.band_set for result in bind("b1 @ x % 2\nb1 @ y %#\nb1", names_of(*SETS, current=3))]
    assert sets == [2, 3, None]
    with pytest.raises(ExpressionError, match="no band set 4 to add the result to"):
        bind("b1 @ x % 4", names_of(*SETS))


def test_too_many_results_are_refused(monkeypatch):
    monkeypatch.setattr(binding, "MOST_RESULTS", 11)
    with pytest.raises(ExpressionError, match="more than 11 results"):
        bind("b*", names_of(*SETS))


@pytest.mark.parametrize("text, place", [("b1 +\nswir1", "Line 1, column 5"), ("b1\n\n  nothing", "Line 3, column 3"),
                                         ("b1 & (b2 / 2)", "Line 1, column 4"), ("#SWIR1# + 1", "Line 1, column 1")])
def test_an_error_tells_its_place(text, place):
    with pytest.raises(ExpressionError, match=place):
        bind(text, names_of(*SETS))
