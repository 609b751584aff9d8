import math

import numpy as np
import pytest
from whiskbroom.core.calc.kinds import FLOAT, TRUTH, floating, whole
from whiskbroom.core.calc.outcome import Stored, Tally, stored_as, stored_by_rule
from whiskbroom.core.calc.values import Value
from whiskbroom.core.errors import ParameterError


@pytest.mark.parametrize("kind, may, dtype, nodata", [
    (TRUTH, False, "uint8", None), (TRUTH, True, "uint8", 255), (whole(0, 254), True, "uint8", 255),
    (whole(0, 255), False, "uint8", None), (whole(0, 255), True, "int16", 32767), (whole(1, 255), True, "uint8", 0),
    (whole(0, 255, hole=7), True, "uint8", 7), (whole(-1, 5), True, "int16", 32767),
    (whole(0, 65534), True, "uint16", 65535),
    (whole(0, 65535), True, "int32", 2 ** 31 - 1), (whole(0, 2 ** 32 - 2), True, "uint32", 2 ** 32 - 1),
    (whole(-2 ** 63, 2 ** 63 - 2), True, "int64", 2 ** 63 - 1), (whole(0, 2 ** 64 - 2), True, "uint64", 2 ** 64 - 1)])
def test_whole_numbers_get_the_first_type_that_holds_them_and_a_number_for_nodata(kind, may, dtype, nodata):
    found = stored_by_rule([kind], may, False)
    assert (found.dtype.name, found.nodata) == (dtype, nodata)


def test_floating_point_is_float32_unless_it_comes_from_more_exact_numbers():
    assert stored_by_rule([FLOAT], True, False).dtype == "float32"
    assert stored_by_rule([FLOAT], False, True).dtype == "float64"
    assert math.isnan(stored_by_rule([FLOAT], False, False).nodata)
    assert stored_by_rule([FLOAT, whole(0, 2 ** 24)], True, False).dtype == "float32"
    assert stored_by_rule([FLOAT, whole(0, 2 ** 24 + 1)], True, False).dtype == "float64"


@pytest.mark.parametrize("kind, nodata, dtype", [
    (whole(0, 1), -9999, "int16"), (whole(0, 1), 0, "uint8"), (whole(0, 255), 300, "int16"),
    (whole(0, 2 ** 32 - 1), -1, "int64"),
    (whole(0, 1), 0.5, "float32"), (whole(0, 1), math.nan, "float32"), (whole(0, 2 ** 24 + 1), 0.5, "float64"),
    (FLOAT, -9999, "float32"), (FLOAT, 1e300, "float64")])
def test_the_type_holds_the_asked_for_number_too(kind, nodata, dtype):
    found = stored_by_rule([kind], True, False, nodata)
    assert found.dtype == dtype and repr(float(found.nodata)) == repr(float(nodata))


def test_several_results_share_a_type_that_holds_them_all():
    assert stored_by_rule([whole(0, 200), whole(-5, 0)], True, False).dtype == "int16"


@pytest.mark.parametrize("low, high, nodata", [(-2 ** 63, 2 ** 63 - 1, -2 ** 63), (0, 2 ** 64 - 1, 2 ** 64 - 1)])
def test_where_all_numbers_may_be_values_that_of_nodata_is_a_guess_which_must_hold(low, high, nodata):
    full = whole(low, high)
    assert stored_by_rule([full], False, False) == Stored(full.dtype)
    guessed = stored_by_rule([full], True, False)
    assert (guessed.dtype, guessed.nodata) == (full.dtype, nodata)
    assert stored(guessed, full, [low + 1, 5], [True, False])[0] == [low + 1, nodata]
    with pytest.raises(ParameterError, match=f"The results hold {nodata}, which was to mean NoData"):
        stored(guessed, full, [nodata])


@pytest.mark.parametrize("dtype, given, kind, nodata", [
    ("uint16", 65535, FLOAT, 65535), ("uint8", None, whole(0, 254), 255), ("uint8", None, FLOAT, 255),
    ("int16", None, FLOAT, -32768),
    ("int16", None, whole(0, 255, hole=7), 7), ("float32", -9999.0, FLOAT, -9999.0)])
def test_an_asked_for_type_gets_the_asked_for_or_a_free_number(dtype, given, kind, nodata):
    found = stored_as(dtype, given, [kind], True)
    assert found.dtype == dtype and found.nodata == nodata


def test_without_any_nodata_none_is_stored_in_a_type_that_holds_all():
    assert stored_as("uint8", None, [whole(0, 255)], False).nodata is None
    assert stored_as("uint8", None, [whole(0, 256)], False).nodata == 255


@pytest.mark.parametrize("dtype, nodata",
                         [("uint8", -1), ("uint8", 256), ("uint8", 0.5), ("uint8", math.nan), ("int16", 32768),
                                           ("float32", 1e300)])
def test_a_number_that_the_type_does_not_hold_is_refused(dtype, nodata):
    with pytest.raises(ParameterError, match="nodata_value must be a number that .* holds"):
        stored_as(dtype, nodata, [FLOAT], True)


def stored(stored, kind, values, valid=None):
    out = np.empty(len(values), stored.dtype)
    with np.errstate(all="ignore"):
        tally = stored.store(Value(np.array(values), None if valid is None else np.array(valid)), kind, out)
    return out.tolist(), tally


def test_floating_point_is_rounded_to_whole_numbers_and_what_is_beyond_becomes_nodata():
    found, tally = stored(Stored(np.dtype("uint8"), 255), FLOAT, [0.5, 1.5, 2.4, -0.5, -0.6, 254.4, 255.6, 1e30])
    assert found == [0, 2, 2, 0, 255, 254, 255, 255] and (tally.beyond, tally.taken) == (3, 0)


def test_values_that_are_the_nodata_number_are_counted():
    found, tally = stored(Stored(np.dtype("uint8"), 0), whole(0, 9), [0, 1, 0, 3], [True, True, False, True])
    assert found == [0, 1, 0, 3] and (tally.beyond, tally.taken) == (0, 1)


def test_whole_numbers_beyond_the_type_become_nodata_and_not_other_numbers():
    values = [300, -1, 7, 2 ** 40]
    assert stored(Stored(np.dtype("uint8"), 255), whole(-1, 2 ** 40), values) == ([255, 255, 7, 255],
                                                                                  Tally(3, 0, 1, 7, 7))
    found, tally = stored(Stored(np.dtype("uint64"), 0), floating(), [2.0 ** 64, 2.0 ** 63, -1.0])
    assert found == [0, 2 ** 63, 0] and tally.beyond == 2


def test_infinity_and_nan_become_nodata():
    found, tally = stored(Stored(np.dtype("float32"), -9999.0), FLOAT, [np.nan, np.inf, 1e300, 1.5])
    assert found == [-9999.0, -9999.0, -9999.0, 1.5] and tally == Tally(0, 0, 1, 1.5, 1.5)


def test_scale_and_offset_are_taken_off_before():
    found, tally = stored(Stored(np.dtype("uint16"), 65535, 1e-4, -0.1), FLOAT, [0.05, -0.1, 6.4536],
                          [True, True, True])
    assert found == [1500, 0, 65535] and tally == Tally(1, 0, 2, 0, 1500)


def test_tallies_add_up():
    assert Tally().plus(Tally()) == Tally()
    assert Tally(1, 2, 3, 4, 5).plus(Tally(1, 1, 1, -1, 2)) == Tally(2, 3, 4, -1, 5)
    assert Tally(low=2, high=2).plus(Tally()) == Tally(low=2, high=2)


def test_a_stored_number_stands_for_a_value():
    assert Stored(np.dtype("uint16"), 65535, 0.5, 10).value(4) == 12.0
    assert Stored(np.dtype("int64")).value(2 ** 53 + 1) == 2 ** 53 + 1


def test_a_constant_fills_the_piece():
    out = np.empty(3, "uint8")
    assert Stored(np.dtype("uint8"), 255).store(Value(np.int32(300), None), whole(300, 300), out) == Tally(3)
    assert out.tolist() == [255] * 3
