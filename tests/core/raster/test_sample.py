import numpy as np
import pytest
from helpers.rasters import NORTH_UP, write_raster
from helpers.vectors import pixel_box
from osgeo import ogr
from whiskbroom.core.context import Context
from whiskbroom.core.errors import Cancelled
from whiskbroom.core.raster.sample import sample
from whiskbroom.core.raster.stack import RasterStack
from whiskbroom.core.vector import shapes as shapes_module
from whiskbroom.core.vector.shapes import LabelledShapes

VALUES = np.arange(2 * 40 * 50, dtype=np.int32).reshape(2, 40, 50)
BOXES = [(0, 0, 3, 4, 1), (10, 10, 30, 30, 2), (35, 45, 40, 50, 1), (28, 28, 33, 33, 3)]


def shapes_on(grid, boxes=BOXES):
    wkb = [bytes(ogr.CreateGeometryFromWkt(pixel_box(*found[:4], NORTH_UP)).ExportToWkb()) for found in boxes]
    return LabelledShapes(tuple(wkb), tuple(found[4] for found in boxes), grid)


@pytest.fixture
def stack(tmp_path):
    return RasterStack([write_raster(tmp_path / "a.tif", VALUES, nodata=11 * 50 + 11)])


def pieces_of(stack, boxes=BOXES, **context):
    with sample(stack, shapes_on(stack.grid, boxes), Context(**context)) as pieces:
        return list(pieces)


def expected():
    """(pixel of band 1, class) pairs by brute force; pixels of two classes and NoData are left out."""
    labels = np.zeros((3, 40, 50), bool)
    for row0, col0, row1, col1, number in BOXES:
        labels[number - 1, row0:row1, col0:col1] = True
    alone = labels.sum(axis=0) == 1
    alone[11, 11] = False
    return {(int(VALUES[0, r, c]), int(labels[:, r, c].argmax()) + 1) for r, c in zip(*np.nonzero(alone))}


@pytest.mark.parametrize("tile", [256, 16, 7])
@pytest.mark.parametrize("n_threads", [1, 3])
def test_every_pixel_of_one_class_is_sampled_once_whatever_the_tiles(stack, monkeypatch, tile, n_threads):
    monkeypatch.setattr(shapes_module, "_TILE", tile)
    pieces = pieces_of(stack, n_threads=n_threads)
    pairs = [(int(value[0]), int(number)) for piece in pieces for value, number in zip(piece.values, piece.classes)]
    assert len(pairs) == len(set(pairs)) and set(pairs) == expected()
    assert sum(piece.contested for piece in pieces) == 4 and sum(piece.invalid for piece in pieces) == 1
    assert set().union(*[piece.seen for piece in pieces]) == {0, 1, 2, 3}


def test_values_of_all_bands_belong_to_one_pixel(stack):
    for piece in pieces_of(stack):
        assert piece.values.shape == (len(piece.classes), 2) and piece.values.flags.c_contiguous
        assert (piece.values[:, 1] - piece.values[:, 0] == 2000).all()


def test_only_the_surroundings_of_shapes_are_read(stack, monkeypatch):
    windows, read = [], stack.read
    monkeypatch.setattr(stack, "read", lambda window, halo=0: windows.append(window) or read(window, halo))
    pieces_of(stack, BOXES[:1])
    assert sum(window.rows * window.cols for window in windows) <= 4 * 5


def test_shapes_outside_the_raster_give_nothing(stack):
    assert pieces_of(stack, [(-50, -50, -40, -40, 1)]) == []


def test_progress_ends_at_1_and_cancel_stops(stack, monkeypatch):
    monkeypatch.setattr(shapes_module, "_TILE", 7)
    told = []
    pieces_of(stack, progress=lambda fraction, message="": told.append(fraction))
    assert told == sorted(told) and told[-1] == 1 and len(told) > 5
    with pytest.raises(Cancelled):
        pieces_of(stack, is_cancelled=lambda: True)
