import numpy as np
import pytest
from helpers.rasters import write_raster
from whiskbroom.core.errors import ParameterError
from whiskbroom.core.raster.grid import Window
from whiskbroom.core.raster.stack import RasterStack
from whiskbroom.core.raster.value_mask import OutsideGrown, ValueMask

VALUES = np.random.default_rng(2).integers(0, 20, (30, 40)).astype(np.uint8)


@pytest.fixture
def stack(tmp_path):
    return RasterStack([write_raster(tmp_path / "a.tif", VALUES, nodata=7)])


@pytest.mark.parametrize("values", [None, (3,), (3, 7, 400), tuple(range(2, 18))])
@pytest.mark.parametrize("inverse", [False, True])
def test_marks_are_the_valid_pixels_with_a_value_or_all_others(stack, values, inverse):
    found = ValueMask(stack, values, inverse).read(Window(2, 3, 20, 30))
    part = VALUES[2:22, 3:33]
    held = (part != 0 if values is None else np.isin(part, values)) & (part != 7)
    np.testing.assert_array_equal(found, held != inverse)


@pytest.mark.parametrize("inverse", [False, True])
def test_beyond_the_edge_there_is_no_mark(stack, inverse):
    found = ValueMask(stack, (3,), inverse).read(Window(-2, 35, 6, 9))
    expected = np.zeros((6, 9), bool)
    expected[2:, :5] = (VALUES[:4, 35:] == 3) != inverse
    np.testing.assert_array_equal(found, expected)
    assert not ValueMask(stack, (3,), inverse).read(Window(50, 50, 3, 3)).any()


def test_values_are_those_with_scale_and_offset(tmp_path):
    stack = RasterStack([write_raster(tmp_path / "a.tif", VALUES, scales=[0.5], offsets=[-1])])
    np.testing.assert_array_equal(ValueMask(stack, (2.0, 0.3)).read(stack.grid.whole), VALUES == 6)


def test_values_that_the_band_cannot_hold_are_one_sentence(stack):
    with pytest.raises(ParameterError, match="mask_values must be values that .*a.tif can hold; it has the type uint8"):
        ValueMask(stack, (256, -1, 0.5))


@pytest.mark.parametrize("radius", [0, 1, 2, 5])
def test_marks_grow_by_a_disk_whose_edge_counts(stack, radius):
    mask = OutsideGrown(ValueMask(stack, (3,)), radius)
    marks = np.argwhere(VALUES == 3)
    rows, cols = np.indices(VALUES.shape)
    nearest = np.min((rows[..., None] - marks[:, 0]) ** 2 + (cols[..., None] - marks[:, 1]) ** 2, axis=-1)
    np.testing.assert_array_equal(mask.read(stack.grid.whole), nearest > radius ** 2)
    np.testing.assert_array_equal(mask.read(Window(5, 6, 7, 8)), (nearest > radius ** 2)[5:12, 6:14])
    assert mask.bytes_per_pixel > ValueMask(stack).bytes_per_pixel
