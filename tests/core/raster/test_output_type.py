import math

import numpy as np
import pytest
from whiskbroom.core.errors import ParameterError
from whiskbroom.core.raster.output_type import type_for


@pytest.mark.parametrize("numbers, dtype, nodata", [
    ([0, 254], "uint8", 255), ([1, 255], "uint8", 0), ([0, 255], "uint16", 65535), ([-1, 5], "int16", 32767),
    ([2**32], "int64", 2**63 - 1)])
def test_whole_numbers_take_the_smallest_type_with_one_to_spare(numbers, dtype, nodata):
    assert type_for(numbers) == (dtype, nodata)


@pytest.mark.parametrize("numbers, kept, nodata, dtype, expected", [
    ([5], "uint8", None, "uint16", 65535), ([5], "uint8", 0, "uint8", 0), ([0], "uint8", 0, "uint16", 65535),
    ([-1], "uint8", None, "int16", 32767), ([300], "uint8", None, "uint16", 65535),
    ([5], "uint16", 32768, "uint16", 32768),
    ([5], "int32", None, "int64", -2**63), ([70000], "uint16", 9, "uint32", 9)])
def test_kept_values_keep_their_type_and_nodata_where_they_can(numbers, kept, nodata, dtype, expected):
    assert type_for(numbers, np.dtype(kept), nodata=nodata) == (dtype, expected)


@pytest.mark.parametrize("numbers, kept, dtype", [
    ([0.5], None, "float32"), ([0.5, 2**24 + 1], None, "float64"), ([0.5], "uint16", "float32"),
    ([0.5], "int32", "float64"), ([1], "float32", "float32"), ([2**24 + 1], "float32", "float64"),
    ([1], "float64", "float64"), ([-1], "uint64", "float64")])
def test_floating_point_is_as_wide_as_it_must_be(numbers, kept, dtype):
    found, nodata = type_for(numbers, None if kept is None else np.dtype(kept))
    assert found == dtype and math.isnan(nodata)


def test_without_nodata_no_number_is_spent():
    assert type_for([5], np.dtype("uint8"), may_be_nodata=False) == ("uint8", None)
    assert type_for([0.5], may_be_nodata=False, wanted="float64") == ("float64", None)


def test_a_wanted_type_is_taken():
    assert type_for([1, 2], wanted="int32") == ("int32", 2**31 - 1)
    assert type_for([255], wanted="uint8") == ("uint8", 0)
    assert type_for([1], np.dtype("uint8"), wanted="uint8", nodata=9) == ("uint8", 9)
    assert math.isnan(type_for([0.1], wanted="float32")[1])


@pytest.mark.parametrize("numbers, wanted, kept, message", [
    ([256], "uint8", None, "uint8 does not hold 256"), ([0.5], "int32", None, "int32 does not hold 0.5"),
    ([-1], "uint16", None, "uint16 does not hold -1"), ([1e39], "float32", None, "float32 does not hold 1e"),
    ([1], "uint8", "uint8", "uint8 has none, since all its values may occur. Choose a wider one"),
    ([0, 255], "uint8", None, "uint8 has none")])
def test_a_wanted_type_that_does_not_fit_is_told(numbers, wanted, kept, message):
    with pytest.raises(ParameterError, match=message):
        type_for(numbers, None if kept is None else np.dtype(kept), wanted)
