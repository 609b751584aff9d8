import math

import numpy as np
import pytest
from helpers.rasters import write_raster
from helpers.rings import box
from whiskbroom.core.context import Context
from whiskbroom.core.coverage.outlines import Outlines
from whiskbroom.core.raster.polygon_zones import PolygonZones
from whiskbroom.core.raster.stack import RasterStack
from whiskbroom.core.raster.zonal_bands import unique_names, zonal_bands


def bands_of(path, statistics, percentiles=(), categories=False, polygon=(0, 0, 2, 2)):
    stack = RasterStack([path])
    zones = PolygonZones(Outlines.of([[box(*polygon)]]), stack.grid, "pixel_centre")
    return zonal_bands(stack, zones, statistics, percentiles, categories, Context())


def test_physical_values_are_measured(tmp_path):
    path = write_raster(tmp_path / "a.tif", np.array([[1, 2], [3, 10]], np.uint8), scales=(-0.5,), offsets=(1.0,))
    band, = bands_of(path, ["mean", "median", "percentile"], (25,)).bands.values()
    assert band.mean()[0] == pytest.approx(np.mean([.5, 0, -.5, -4]))
    assert band.median()[0] == pytest.approx(np.median([.5, 0, -.5, -4]))
    assert band.percentile(25)[0] == pytest.approx(np.percentile([.5, 0, -.5, -4], 25))


def test_bands_have_their_names(tmp_path):
    path = write_raster(tmp_path / "a.tif", np.ones((3, 2, 2), np.uint8), names=("red", "nir", "red"))
    found = bands_of(path, ["count"])
    assert list(found.bands) == ["red", "nir", "red_2"] == list(found.legends)


def test_areas_are_those_of_the_coordinate_system_or_geodesic(tmp_path):
    values = np.ones((2, 2), np.uint8)
    metres = bands_of(write_raster(tmp_path / "a.tif", values), [], categories=True)
    assert (metres.pixel_area, metres.unit, metres.metres) == (100, "metre", 1)
    degrees = write_raster(tmp_path / "b.tif", values, transform=(10, 1, 0, 1, 0, -1), epsg=4326)
    found = bands_of(degrees, [], categories=True)
    assert found.pixel_area is None and found.unit == "metre"
    # Between 1 degree south and 1 degree north, 2 degrees wide: about 2 pi R^2 sin(1 degree) / 90.
    area = found.bands["b@1"].statistics.categories.columns["area"][0]
    assert area == pytest.approx(4 * math.pi * 6371007.2 ** 2 * math.sin(math.radians(1)) * 2 / 360, rel=1e-2)
    assert bands_of(write_raster(tmp_path / "c.tif", values, epsg=None), []).metres is None


@pytest.mark.parametrize("names, unique", [(["a", "b"], ["a", "b"]), (["a", "a", "a"], ["a", "a_2", "a_3"]),
                                           (["a_2", "a", "a"], ["a_2", "a", "a_3"])])
def test_names_become_unique(names, unique):
    assert unique_names(names) == unique
