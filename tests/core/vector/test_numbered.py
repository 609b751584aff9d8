import pickle

import numpy as np
import pytest
from helpers.rasters import NORTH_UP, write_raster
from helpers.vectors import pixel_box
from osgeo import ogr
from whiskbroom.core.raster.grid import Window
from whiskbroom.core.raster.stack import RasterStack
from whiskbroom.core.vector import numbered
from whiskbroom.core.vector.numbered import NumberedStack

VALUES = np.arange(48, dtype=np.uint8).reshape(6, 8)


def stack_of(tmp_path, *boxes, **options):
    wkbs = [bytes(ogr.CreateGeometryFromWkt(pixel_box(*box, NORTH_UP)).ExportToWkb()) for box in boxes]
    return NumberedStack(RasterStack([write_raster(tmp_path / "a.tif", VALUES)]), wkbs, **options)


def test_the_last_feature_that_holds_a_pixel_has_it(tmp_path):
    stack = stack_of(tmp_path, (0, 0, 3, 3), (2, 2, 4, 5), (90, 90, 91, 91))
    (values, numbers), valid = stack.read(Window(0, 0, 6, 8))
    expected = np.zeros((6, 8), int)
    expected[:3, :3] = 1
    expected[2:4, 2:5] = 2
    assert np.array_equal(numbers, expected) and np.array_equal(values[0], VALUES) and valid is None
    assert stack.features == 3 and stack.features_on_grid == 2


def test_a_window_sees_its_part_and_the_halo_holds_no_feature(tmp_path):
    stack = stack_of(tmp_path, (1, 1, 5, 7))
    (values, numbers), valid = stack.read(Window(4, 6, 2, 2), halo=1)
    assert numbers.tolist() == [[0, 0, 0, 0], [0, 1, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0]]
    assert valid[0, :, -1].tolist() == [False] * 4
    assert stack.is_touched(Window(4, 6, 2, 2)) and not stack.is_touched(Window(0, 0, 1, 8))


def test_centres_count_or_all_that_is_touched(tmp_path):
    box = (0.6, 0.6, 2.4, 2.4)
    for all_touched, count in ((False, 1), (True, 9)):
        (_, numbers), _ = stack_of(tmp_path, box, all_touched=all_touched).read(Window(0, 0, 6, 8))
        assert (numbers > 0).sum() == count


@pytest.mark.parametrize("all_touched", [False, True])
def test_features_burnt_one_by_one_are_those_burnt_together(tmp_path, monkeypatch, all_touched):
    random = np.random.default_rng(8)
    corners = random.uniform(-1, 7, (30, 2))
    boxes = [(row, col, row + high, col + wide) for (row, col), (high, wide) in
             zip(corners, random.uniform(0.1, 3, (30, 2)))]
    stack, window = stack_of(tmp_path, *boxes, all_touched=all_touched), Window(1, 1, 4, 6)
    found = []
    for pixels in (-10 ** 6, 10 ** 6):
        monkeypatch.setattr(numbered, "_PIXELS_OF_A_BURN", pixels)
        found.append(stack.read(window, halo=1)[0][1])
    assert np.array_equal(*found) and len(np.unique(found[0])) > 5


def test_it_can_be_sent_to_another_process(tmp_path):
    stack = pickle.loads(pickle.dumps(stack_of(tmp_path, (0, 0, 2, 2))))
    (_, numbers), _ = stack.read(Window(0, 0, 2, 3))
    assert numbers.tolist() == [[1, 1, 0], [1, 1, 0]]
    stack.close()
