import pickle

import numpy as np
import pytest
from helpers.rasters import NORTH_UP, write_raster
from helpers.vectors import pixel_box
from osgeo import ogr
from whiskbroom.core.raster.grid import Window
from whiskbroom.core.raster.stack import RasterStack
from whiskbroom.core.vector.labelled import LabelledStack
from whiskbroom.core.vector.shapes import LabelledShapes

VALUES = (np.arange(40 * 50) % 200).astype(np.uint8).reshape(40, 50)
BOXES = [(3, 4, 20, 22, 1), (30, 40, 40, 50, 2), (18, 20, 25, 30, 2)]


def labelled(path, values, boxes=BOXES):
    stack = RasterStack([path])
    wkb = tuple(bytes(ogr.CreateGeometryFromWkt(pixel_box(*box[:4], NORTH_UP)).ExportToWkb()) for box in boxes)
    return LabelledStack(stack, LabelledShapes(wkb, tuple(box[4] for box in boxes), stack.grid), values)


@pytest.fixture
def path(tmp_path):
    return write_raster(tmp_path / "a.tif", VALUES, nodata=7)


def expected(values):
    """(reference values, where they are known) by brute force."""
    masks = [np.zeros((40, 50), bool) for _ in values]
    for row0, col0, row1, col1, number in BOXES:
        masks[number - 1][row0:row1, col0:col1] = True
    known = sum(mask.astype(int) for mask in masks) == 1
    reference = sum(np.int64(value) * mask for value, mask in zip(values, masks))
    return np.where(known, reference, 0), known


@pytest.mark.parametrize("values", [[5, 9], [-3, 300], [2 ** 40, 1]])
def test_the_last_band_is_the_value_of_the_shapes(path, values):
    stack = labelled(path, values)
    found, valid = stack.read(stack.grid.whole)
    reference, known = expected(values)
    assert np.array_equal(found[0], VALUES) and np.array_equal(valid[0], VALUES != 7)
    assert np.array_equal(valid[1], known) and np.array_equal(found[1][known], reference[known])


@pytest.mark.parametrize("window", [Window(0, 0, 7, 9), Window(17, 19, 9, 12), Window(35, 45, 5, 5)])
@pytest.mark.parametrize("halo", [0, 2])
def test_any_window_is_its_part_of_the_whole(path, window, halo):
    stack = labelled(path, [5, 9])
    found, valid = stack.read(window, halo)
    whole, whole_valid = stack.read(stack.grid.whole)
    inner = np.s_[:, halo:halo + window.rows, halo:halo + window.cols]
    place = np.s_[:, window.row:window.row + window.rows, window.col:window.col + window.cols]
    assert np.array_equal(found[inner], whole[place]) and np.array_equal(valid[inner], whole_valid[place])
    assert found.shape == (2, window.rows + 2 * halo, window.cols + 2 * halo)


def test_it_crosses_process_borders(path):
    stack = pickle.loads(pickle.dumps(labelled(path, [5, 9])))
    assert stack.read(Window(30, 40, 1, 1))[0][1].tolist() == [[9]]
    stack.close()


def test_shapes_outside_the_raster_do_no_harm(path):
    stack = labelled(path, [5, 9], [*BOXES, (-30, -30, -20, -20, 1)])
    assert stack.read(Window(5, 5, 1, 1))[0][1].tolist() == [[5]]
