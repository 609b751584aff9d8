import math

import numpy as np
import pytest
from whiskbroom.core.calc.kinds import FLOAT, TRUTH, constant, floating, of_stored, union, whole
from whiskbroom.core.calc.names import BandFacts

INT64, UINT64 = np.iinfo("int64"), np.iinfo("uint64")


@pytest.mark.parametrize("low, high, dtype", [
    (0, 1, "int32"), (-2 ** 31, 2 ** 31 - 1, "int32"), (-2 ** 31 - 1, 0, "int64"), (0, 2 ** 31, "int64"),
    (INT64.min, INT64.max, "int64"), (0, INT64.max + 1, "uint64"), (0, UINT64.max, "uint64")])
def test_whole_numbers_are_computed_in_the_first_type_that_holds_them(low, high, dtype):
    assert whole(low, high).fits and whole(low, high).dtype == dtype


@pytest.mark.parametrize("low, high", [(INT64.min - 1, 0), (0, UINT64.max + 1), (-1, INT64.max + 1)])
def test_what_no_type_of_64_bits_holds_does_not_fit_and_is_cut(low, high):
    kind = whole(low, high)
    assert not kind.fits and kind.cut().fits


def test_what_fits_is_cut_no_further():
    assert whole(-1, 2 ** 70).cut() == whole(-1, INT64.max)
    assert whole(-2 ** 70, 0).cut() == whole(INT64.min, 0)
    assert whole(0, 2 ** 70).cut() == whole(0, UINT64.max)
    assert whole(2 ** 70, 2 ** 71).cut().fits
    assert whole(INT64.min, INT64.max).cut() == whole(INT64.min, INT64.max)


def test_a_number_beyond_the_bounds_or_in_the_hole_is_never_a_value():
    kind = whole(0, 255, hole=7)
    assert [number for number in (-1, 0, 7, 255, 256) if kind.never(number)] == [-1, 7, 256]
    assert whole(0, 5, hole=6).hole is None


def test_constants_have_the_kind_of_their_type():
    assert constant(True) == union(constant(True)) and constant(True).is_truth
    assert constant(3) == whole(3, 3) and constant(0.5) == floating(0.5, 0.5)


def test_a_union_holds_all_values():
    assert union(whole(0, 5), whole(-3, 2)) == whole(-3, 5)
    assert union(TRUTH, TRUTH) == TRUTH
    assert union(TRUTH, whole(5, 5)) == whole(0, 5)
    assert union(whole(0, 5), FLOAT) == FLOAT
    assert union(whole(0, 5), floating(-0.5, 1)) == floating(-0.5, 5)


def test_a_hole_stays_where_no_other_value_fills_it():
    assert union(whole(0, 255, hole=7), whole(9, 9)).hole == 7
    assert union(whole(0, 255, hole=7), whole(7, 7)).hole is None
    assert union(whole(0, 255, hole=7), whole(0, 255, hole=8)).hole is None
    assert union(whole(0, 255, hole=7), whole(0, 255, hole=7)).hole == 7


@pytest.mark.parametrize("nodata, expected", [
    (None, whole(0, 255)), (7.0, whole(0, 255, hole=7)), (0.0, whole(1, 255)), (255.0, whole(0, 254)),
    (math.nan, whole(0, 255)), (-1.0, whole(0, 255)), (3.5, whole(0, 255))])
def test_the_nodata_number_of_a_band_is_no_value_of_it(nodata, expected):
    assert of_stored(BandFacts(np.dtype("uint8"), nodata), False) == expected
    assert of_stored(BandFacts(np.dtype("uint8"), nodata), True) == whole(0, 255)


def test_a_band_of_floating_point_can_be_any_number_and_known_bounds_count():
    assert of_stored(BandFacts(np.dtype("float32"), -9999.0), False) == FLOAT
    assert of_stored(BandFacts(np.dtype("uint8"), low=1, high=5), False) == whole(1, 5)
    assert of_stored(BandFacts(np.dtype("bool")), False) == TRUTH
    assert of_stored(BandFacts(np.dtype("int64"), INT64.min), False) == whole(INT64.min + 1, INT64.max)
