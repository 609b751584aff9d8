import numpy as np
import pytest
from helpers.rasters import read_window, write_raster
from whiskbroom.core.errors import ParameterError
from whiskbroom.core.raster.chosen_bands import chosen_stack


@pytest.fixture
def sources(tmp_path):
    values = np.arange(3, dtype=np.uint8)[:, None, None] * np.ones((1, 2, 2), np.uint8)
    return [write_raster(tmp_path / "a.tif", values[:2]), write_raster(tmp_path / "b.tif", values[2:], scales=(0.5,))]


@pytest.mark.parametrize(("numbers", "expected"), [(None, [0, 1, 1]), ((3,), [1]), ((3, 1), [1, 0]), ((2, 3), [1, 1])])
def test_bands_are_counted_through_all_rasters(sources, numbers, expected):
    stack = chosen_stack(sources, numbers)
    values, _ = read_window(stack, stack.grid.whole)
    assert values[:, 0, 0].tolist() == expected


def test_what_is_not_there_or_twice_is_told(sources):
    with pytest.raises(ParameterError, match="no band 4; the rasters have 3 bands"):
        chosen_stack(sources, (4,))
    with pytest.raises(ParameterError, match="chosen once; got 1, 1"):
        chosen_stack(sources, (1, 1))
