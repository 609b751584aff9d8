from types import SimpleNamespace

import numpy as np
import pytest
from helpers.rasters import NORTH_UP, write_raster
from helpers.vectors import pixel_box, write_layer
from whiskbroom.core.errors import InputError
from whiskbroom.core.legend import Legend
from whiskbroom.core.vector.reference import open_with_reference

LEGEND = Legend.of_names({1: "Water", 2: "Forest"})


def opened(raster, reference, field=None, legend=LEGEND, **changes):
    p = SimpleNamespace(**{"input": raster, "band": 1, "reference": reference, "reference_band": 1,
                           "reference_field": field, "all_touched": False, **changes})
    stack = open_with_reference(p, legend)
    return stack.read(stack.grid.whole)


@pytest.fixture
def raster(tmp_path):
    return write_raster(tmp_path / "map.tif", np.ones((2, 6, 6), np.uint8) * np.array([[[1]], [[2]]], np.uint8))


def test_a_raster_is_the_last_band(raster, tmp_path):
    reference = write_raster(tmp_path / "ref.tif", np.stack([np.full((6, 6), n, np.int16) for n in (7, 8)]), nodata=8)
    values, valid = opened(raster, reference, band=2, reference_band=1)
    assert values[:, 0, 0].tolist() == [2, 7] and (valid is None or valid.all())
    assert not opened(raster, reference, reference_band=2)[1][1].any()


def test_a_layer_takes_values_or_names_from_its_field(raster, tmp_path):
    layer = write_layer(tmp_path / "a.gpkg", [(pixel_box(0, 0, 2, 2, NORTH_UP), {"c": "Forest"}),
                                              (pixel_box(3, 3, 5, 5, NORTH_UP), {"c": "17"}),
                                              (pixel_box(5, 0, 6, 1, NORTH_UP), {"c": None}), (None, {"c": "1"})])
    values, valid = opened(raster, layer, "c")
    assert values[1][valid[1]].tolist() == [2] * 4 + [17] * 4


def test_a_layer_in_another_system_is_moved(raster, tmp_path):
    from osgeo import ogr, osr

    target, source = osr.SpatialReference(), osr.SpatialReference()
    source.ImportFromEPSG(32633)
    target.ImportFromEPSG(4326)
    target.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    geometry = ogr.CreateGeometryFromWkt(f"POINT ({NORTH_UP[0] + 25} {NORTH_UP[3] - 35})")
    geometry.Transform(osr.CoordinateTransformation(source, target))
    layer = write_layer(tmp_path / "a.gpkg", [(geometry.ExportToWkt(), {"c": 5})], epsg=4326)
    values, valid = opened(raster, layer, "c")
    assert np.argwhere(valid[1]).tolist() == [[3, 2]] and values[1][3, 2] == 5


def test_a_layer_that_misses_the_map_is_told(raster, tmp_path):
    layer = write_layer(tmp_path / "a.gpkg", [(pixel_box(50, 50, 60, 60, NORTH_UP), {"c": 1})])
    with pytest.raises(InputError, match="^No feature of .*a.gpkg lies on .*map.tif.$"):
        opened(raster, layer, "c")


def test_a_layer_without_any_class_is_told(raster, tmp_path):
    layer = write_layer(tmp_path / "a.gpkg", [(pixel_box(0, 0, 2, 2, NORTH_UP), {"c": None, "d": 1})])
    with pytest.raises(InputError, match="no field c|No feature"):
        opened(raster, layer, "c")
