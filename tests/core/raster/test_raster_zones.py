import numpy as np
import pytest
from helpers.rasters import write_raster
from whiskbroom.core.context import Context
from whiskbroom.core.errors import InputError
from whiskbroom.core.raster import raster_zones
from whiskbroom.core.raster.raster_zones import RasterZones


def image_of(zones, shape):
    """The numbers of the zones as an image, -1 outside all."""
    image = np.full(shape, -1)
    for piece in zones.pieces(Context()):
        cells, window = piece.cells(), piece.window
        inside = image[window.row:window.row + window.rows, window.col:window.col + window.cols]
        part = inside.copy().reshape(-1)
        part[cells.index] = np.repeat(cells.zones, cells.counts)
        inside[...] = part.reshape(inside.shape)
    return image


@pytest.mark.parametrize("dtype, values, nodata", [
    ("uint8", [0, 7, 255], 255), ("int16", [-5, 0, 300], -5), ("uint16", [0, 1, 60000], None),
    ("int32", [-2 ** 31, 5, 2 ** 31 - 1], None), ("uint32", [0, 5, 2 ** 32 - 1], 0),
    ("float32", [-3.0, 0.0, 1e6], 0.0), ("int64", [-2 ** 62, 0, 2 ** 62], None),
    ("uint64", [0, 2 ** 63, 2 ** 64 - 1], None)])
def test_the_values_are_the_zones(tmp_path, monkeypatch, dtype, values, nodata):
    monkeypatch.setattr(raster_zones, "STRIP_ROWS", 5)
    monkeypatch.setattr(raster_zones, "TILE_COLS", 7)
    picked = np.random.default_rng(1).integers(0, 3, (12, 15))
    stored = np.array(values, dtype)[picked]
    zones = RasterZones(write_raster(tmp_path / "zones.tif", stored, nodata=nodata), 1, Context())
    present = [value for value in values if value != nodata]
    assert zones.values.tolist() == present
    assert zones.most_pixels.tolist() == [np.count_nonzero(picked == values.index(value)) for value in present]
    expected = np.full(picked.shape, -1)
    for number, value in enumerate(present):
        expected[picked == values.index(value)] = number
    np.testing.assert_array_equal(image_of(zones, picked.shape), expected)


def test_many_zones_far_apart_are_found_too(tmp_path):
    stored = np.random.default_rng(2).permutation(600).reshape(20, 30).astype(np.int32) * 100_000
    zones = RasterZones(write_raster(tmp_path / "zones.tif", stored), 1, Context())
    assert zones._table is None and len(zones) == 600
    np.testing.assert_array_equal(image_of(zones, (20, 30)), stored // 100_000)


def test_a_scale_does_not_change_the_zones(tmp_path):
    path = write_raster(tmp_path / "zones.tif", np.array([[1, 2]], np.uint8), scales=(0.5,))
    assert RasterZones(path, 1, Context()).values.tolist() == [1, 2]


def test_broken_numbers_are_refused(tmp_path):
    path = write_raster(tmp_path / "zones.tif", np.array([[1, 2.5]], np.float32))
    with pytest.raises(InputError, match="zones of .*zones.tif must be whole numbers; it holds 2.5"):
        RasterZones(path, 1, Context())


def test_a_raster_of_nodata_has_no_zone(tmp_path):
    zones = RasterZones(write_raster(tmp_path / "zones.tif", np.zeros((3, 3), np.uint8), nodata=0), 1, Context())
    assert len(zones) == 0 and (image_of(zones, (3, 3)) == -1).all()


def test_zones_end_with_the_raster_and_are_whole_in_no_piece(tmp_path):
    zones = RasterZones(write_raster(tmp_path / "zones.tif", np.array([[1], [2]], np.uint8)), 1, Context())
    assert zones.last_rows.tolist() == [2, 2] and zones.nbytes > 0 and not zones.weighted
    assert [len(piece.whole_zones()) for piece in zones.pieces(Context())] == [0]
