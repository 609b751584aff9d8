import numpy as np
import pytest
from whiskbroom.core.errors import InputError
from whiskbroom.core.focal.dtypes import check_numeric, count_dtype, highest, lowest, real_dtype, sum_dtype, sum_range
from whiskbroom.core.focal.footprint import Footprint


@pytest.mark.parametrize(
    "dtype, cells, expected",
    [
        ("uint8", 1, "uint8"),
        ("uint8", 3, "uint16"),
        ("uint8", 257, "uint16"),  # 257 * 255 = 65535
        ("uint8", 259, "uint32"),
        ("uint16", 25, "uint32"),
        ("uint16", 65537, "uint32"),  # 65537 * 65535 = 2^32 - 1
        ("uint16", 65539, "uint64"),
        ("int16", 1, "int16"),
        ("int16", 65535, "int32"),
        ("int16", 65537, "int64"),  # 65537 * -32768 < -2^31
        ("uint32", 3, "uint64"),
        ("int32", 3, "int64"),
        ("int64", 3, "int64"),
        ("uint64", 3, "uint64"),
        ("float32", 3, "float32"),
        ("float64", 3, "float64"),
    ],
)
def test_a_sum_has_the_smallest_type_that_holds_every_possible_sum(dtype, cells, expected):
    assert sum_dtype(np.dtype(dtype), Footprint(np.ones((1, cells)))) == expected


def test_negative_weights_make_a_sum_signed():
    sobel = Footprint([[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]])
    assert sum_range(np.dtype("uint8"), sobel) == (-1020, 1020)
    assert sum_range(np.dtype("int8"), sobel) == (-4 * 128 - 4 * 127, 4 * 127 + 4 * 128)
    assert sum_dtype(np.dtype("uint8"), sobel) == "int16"
    assert sum_dtype(np.dtype("uint16"), sobel) == "int32"


@pytest.mark.parametrize("dtype, expected", [("uint8", "float32"), ("int16", "float32"), ("int32", "float64")])
def test_fractional_weights_make_a_sum_real(dtype, expected):
    assert sum_dtype(np.dtype(dtype), Footprint([[0.5, 1, 0.5]])) == expected


def test_weights_beyond_exact_sums_make_a_sum_real():
    assert sum_dtype(np.dtype("int64"), Footprint([[2.0**31 - 1]])) == "int64"
    assert sum_dtype(np.dtype("int64"), Footprint([[2.0**31]])) == "float64"


def test_real_results_have_float32_up_to_16_bits():
    for dtype in ("uint8", "int8", "int16", "uint16", "float16", "float32"):
        assert real_dtype(np.dtype(dtype)) == np.float32
    for dtype in ("int32", "uint32", "int64", "uint64", "float64"):
        assert real_dtype(np.dtype(dtype)) == np.float64


@pytest.mark.parametrize("size, expected", [(255, "uint16"), (65535, "uint16"), (65537, "uint32")])
def test_a_count_has_16_bits_as_long_as_they_suffice(size, expected):
    assert count_dtype(Footprint(np.ones((1, size)))) == expected


def test_the_ends_of_a_type():
    assert (lowest(np.dtype("int16")), highest(np.dtype("int16"))) == (-32768, 32767)
    assert (lowest(np.dtype("float32")), highest(np.dtype("float32"))) == (-np.inf, np.inf)


@pytest.mark.parametrize("dtype", ["bool", "complex64", "U3", "datetime64[s]"])
def test_only_numbers_are_accepted(dtype):
    with pytest.raises(InputError, match="need integers or real numbers; got values of type"):
        check_numeric(np.dtype(dtype))
