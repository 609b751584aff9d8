import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from whiskbroom.core.errors import OutputError
from whiskbroom.core.raster.band import BandInfo
from whiskbroom.core.raster.nodata import nodata_beyond, nodata_for_bands, nodata_for_labels, widened


def bands(*described, dtype="uint8"):
    return [BandInfo(number, np.dtype(dtype), nodata, has_mask)
            for number, (nodata, has_mask) in enumerate(described, start=1)]


@pytest.mark.parametrize("described, dtype, expected", [
    ([(None, False)], "uint8", ("uint8", None)),
    ([(255, False)], "uint8", ("uint8", 255)),
    ([(255, False), (255, False)], "uint8", ("uint8", 255)),
    ([(255, False), (0, False)], "uint8", ("uint16", 65535)),
    ([(255, False), (None, False)], "uint8", ("uint16", 65535)),
    ([(None, True)], "uint8", ("uint16", 65535)),
    ([(255, True)], "uint8", ("uint16", 65535)),
    ([(-9999, False)], "uint8", ("uint16", 65535)),
    ([(-9999, False)], "int16", ("int16", -9999)),
    ([(None, True)], "int16", ("int32", -2 ** 31)),
    ([(None, True)], "uint16", ("uint32", 2 ** 32 - 1)),
    ([(None, True)], "uint32", ("int64", -2 ** 63))])
def test_the_number_of_the_inputs_is_kept_where_no_pixel_can_have_it(described, dtype, expected):
    assert nodata_for_bands(bands(*described, dtype=dtype), dtype) == (np.dtype(expected[0]), expected[1])


def test_floating_point_takes_nan():
    dtype, nodata = nodata_for_bands(bands((-9999, False), dtype="float32"), "float32")
    assert dtype == np.float32 and np.isnan(nodata)


@pytest.mark.parametrize("labels, expected", [
    ([0, 1, 2], ("uint8", 255)), ([0, 254], ("uint8", 255)), ([0, 255], ("uint16", 65535)), ([], ("uint8", 255)),
    ([0, 65534], ("uint16", 65535)), ([0, 65535], ("uint32", 2 ** 32 - 1)), ([-1, 5], ("int16", 32767)),
    ([-32768, 5], ("int16", 32767)), ([-32768, 32767], ("int32", 2 ** 31 - 1)), ([2 ** 32], ("int64", 2 ** 63 - 1))])
def test_labels_get_the_smallest_type_and_a_number_that_is_no_label(labels, expected):
    assert nodata_for_labels(labels) == (np.dtype(expected[0]), expected[1])


@given(st.lists(st.integers(-2 ** 40, 2 ** 40), min_size=1, max_size=5))
def test_nodata_is_never_a_label_and_every_label_fits(labels):
    dtype, nodata = nodata_for_labels(labels)
    assert nodata not in labels and not min(labels) <= nodata <= max(labels)
    assert np.array(labels, dtype).tolist() == labels and np.array([nodata], dtype).tolist() == [nodata]


def test_a_type_with_a_number_to_spare_is_kept():
    assert nodata_for_labels([0, 5], "int32") == (np.int32, 2 ** 31 - 1)
    assert nodata_for_labels([0, 300], "uint8") == (np.uint16, 65535)


def test_labels_that_leave_no_number_are_refused():
    with pytest.raises(OutputError, match="leave no number for NoData"):
        nodata_for_labels([-2 ** 63, 2 ** 63 - 1])


@pytest.mark.parametrize("dtype, low, high, expected", [
    ("uint8", 0, 254, ("uint8", 255)), ("uint8", 0, 255, ("uint16", 65535)), ("uint8", 1, 255, ("uint8", 0)),
    ("int16", -32768, 32767, ("int32", -2 ** 31)), ("int16", -32768, 32766, ("int16", 32767))])
def test_nodata_lies_beyond_the_values(dtype, low, high, expected):
    assert nodata_beyond(dtype, low, high) == (np.dtype(expected[0]), expected[1])


@pytest.mark.parametrize("name", ["uint8", "int8", "uint16", "int16", "uint32", "int32"])
def test_a_wider_type_holds_all_values_and_one_more(name):
    dtype, nodata = widened(name)
    bounds = np.iinfo(name)
    assert np.can_cast(name, dtype) and not bounds.min <= nodata <= bounds.max


@pytest.mark.parametrize("name", ["int64", "uint64"])
def test_the_widest_types_are_refused(name):
    with pytest.raises(OutputError, match=f"of the type {name} whose NoData comes from a mask needs a wider type"):
        widened(name)
