import numpy as np
import pytest
from whiskbroom.core.errors import InputError
from whiskbroom.core.resample.stored import Stored, in_type


@pytest.mark.parametrize("value, dtype, expected", [
    (0.49, "uint8", 0), (0.5, "uint8", 1), (1.5, "uint8", 2), (2.5, "uint8", 3), (-0.5, "int8", 0), (-0.51, "int8", -1),
    (-3.0, "uint8", 0), (255.4, "uint8", 255), (256.0, "uint8", 255), (1e30, "int64", 2 ** 63 - 1),
    (-1e30, "int64", -2 ** 63), (1e30, "uint64", 2 ** 64 - 1), (2.0 ** 62, "int64", 2 ** 62), (0.1, "float32", 0.1)])
def test_numbers_are_rounded_halves_up_and_held_within_the_range(value, dtype, expected):
    found = in_type(np.array([value]), np.dtype(dtype))
    assert found.dtype == dtype and found[0] == np.dtype(dtype).type(expected)


@pytest.mark.parametrize("stored, dtype", [("uint16", "uint8"), ("int16", "uint8"), ("int64", "int32"),
                                           ("uint64", "int64"), ("int64", "uint64"), ("uint8", "int8")])
def test_whole_numbers_are_held_within_the_range_exactly(stored, dtype):
    own, bounds = np.iinfo(stored), np.iinfo(dtype)
    numbers = sorted({own.min, own.max, 0, 1, min(own.max, bounds.max), max(own.min, bounds.min)})
    found = in_type(np.array(numbers, stored), np.dtype(dtype))
    assert found.tolist() == [min(max(number, bounds.min), bounds.max) for number in numbers]


def test_whole_numbers_of_64_bits_stay_as_they_are():
    values = np.array([[[2 ** 63 - 1, 2 ** 53 + 1]]])
    (found, valid), = Stored(np.dtype("int64"), -1, "a.tif")(values, None)
    assert found is values and valid is None


@pytest.mark.parametrize("nodata, beside", [(255, 254), (0, 1), (7, 8)])
def test_a_value_that_rounds_to_nodata_takes_the_next(nodata, beside):
    values = np.array([[[nodata + 0.2, 100.0]]])
    for must_be_free in (False, True):
        (found, _), = Stored(np.dtype("uint8"), nodata, "a.tif", must_be_free)(values, None)
        assert found.tolist() == [[[beside, 100]]]


def test_a_nodata_number_that_valid_pixels_hold_is_refused():
    function = Stored(np.dtype("int16"), 5, "a.tif", must_be_free=True)
    values, valid = np.array([[[5, 6]]], np.int16), np.array([[[False, True]]])
    assert function(values, valid)[0][0] is values
    for where in (None, ~valid):
        with pytest.raises(InputError, match="a.tif has valid pixels with the value 5, which is to mean NoData"):
            function(values, where)
