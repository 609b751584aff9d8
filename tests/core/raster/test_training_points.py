import numpy as np
import pytest
from helpers.heard import Heard
from helpers.rasters import write_raster
from osgeo import ogr
from whiskbroom.core.context import Context
from whiskbroom.core.errors import InputError
from whiskbroom.core.raster.eligible import EligiblePixels
from whiskbroom.core.raster.training_points import training_points

VALUES = np.repeat([[1, 2, 3, 0]], 40, axis=0).repeat([30, 20, 1, 9], axis=1).astype(np.uint8)


def drawn(folder, design, size, distance=None, seed=1, heard=None, expression="b1", **context):
    path = write_raster(folder / "a.tif", VALUES)
    pixels = EligiblePixels([path], expression)
    rows = training_points(pixels, design, size, distance, seed, Context(messages=heard or Heard(), **context))
    places = []
    for wkb, (_, stratum) in rows:
        point = ogr.CreateGeometryFromWkb(wkb)
        row, col = pixels.grid.to_pixel(point.GetX(), point.GetY())
        assert (row % 1, col % 1) == (0.5, 0.5)
        assert VALUES[int(row), int(col)] == stratum
        places.append((point.GetX(), point.GetY(), stratum))
    return places


def test_random_points_are_as_many_as_asked_for_and_different(tmp_path):
    places = drawn(tmp_path, "random", 50)
    assert len(set(places)) == 50 and places == drawn(tmp_path, "random", 50, n_threads=2)
    assert places != drawn(tmp_path, "random", 50, seed=2)


def test_strata_have_as_many_points_or_all_their_pixels(tmp_path):
    heard = Heard()
    strata = [stratum for _, _, stratum in drawn(tmp_path, "stratified", 60, heard=heard)]
    assert [strata.count(number) for number in (0, 1, 2, 3)] == [0, 60, 60, 40]
    assert heard.warnings == ["60 points were asked for and stratum 3 has 40 pixels."]


def test_no_two_points_are_nearer_than_the_distance(tmp_path):
    heard = Heard()
    places = np.array(drawn(tmp_path, "random", 500, distance=45, heard=heard))
    x, y = places[:, 0], places[:, 1]
    apart = np.hypot(x[:, None] - x, y[:, None] - y)[~np.eye(len(x), dtype=bool)]
    assert 50 < len(places) < 500 and apart.min() >= 45
    assert heard.warnings == [f"Only {len(places)} of 500 points fit with 45 between them."]


def test_a_grid_has_about_so_many_points_one_step_apart(tmp_path):
    places = drawn(tmp_path, "grid", 80)
    steps = np.unique(np.diff(np.unique([x for x, _, _ in places])))
    assert len(steps) == 1 and 50 <= len(places) <= 120


def test_no_eligible_pixel_is_told(tmp_path):
    with pytest.raises(InputError, match="no valid pixel to sample"):
        drawn(tmp_path, "random", 5, expression="b1 > 9")
