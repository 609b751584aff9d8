import numpy as np
import pytest
from helpers.rasters import write_raster
from helpers.vectors import read_layers, write_layer
from osgeo import ogr, osr

VALUES = np.zeros((2, 20, 24), np.int16)
VALUES[:, 5:15, 8:20] = 100
VALUES[1, 10:15] += 30


def region_of(session, folder, x, y, epsg=32633, points_epsg=None, transform=(500000, 10, 0, 4600000, 0, -10), **given):
    raster = write_raster(folder / "a.tif", VALUES, epsg=epsg, transform=transform)
    points = write_layer(folder / "p.gpkg", [(f"POINT ({x!r} {y!r})", {"class_id": 3})], epsg=points_epsg or epsg)
    result = session.region_growing(input=raster, points=points, output=str(folder / "out.gpkg"), **given)
    (_, rows), = read_layers(result.output).values()
    return result, ogr.CreateGeometryFromWkt(rows[0][0]), rows[0][1:]


@pytest.mark.parametrize(("given", "pixels"), [
    ({}, 60), ({"bands": "1"}, 120), ({"bands": [2]}, 60), ({"max_distance": 29.9}, 60), ({"max_distance": 30}, 120),
    ({"max_distance": 30, "max_width": 5}, 25), ({"min_size": 61}, 120), ({"measure": "spectral_angle"}, 60)])
def test_the_region_follows_distance_width_size_and_bands(session, tmp_path, given, pixels):
    result, outline, attributes = region_of(session, tmp_path, 500135.0, 4599925.0, **given)
    assert result.pixels == pixels and outline.GetArea() == pixels * 100
    assert attributes[:2] == (3, pixels)


@pytest.mark.parametrize(("epsg", "transform"), [
    (32733, (500000, 10, 0, -4000000, 0, -10)), (4326, (-60, 0.001, 0, -10, 0, -0.001)),
    (4326, (-60, 0.001, 0, -10, 0, 0.001)), (None, (-70, 1, 0, -10, 0, -1)), (32633, (-600, 6, 8, -700, 8, -6))])
def test_coordinates_may_have_any_sign(session, tmp_path, epsg, transform):
    """Remotior Sensus takes their absolute values (PEERS.md, defect 19): elsewhere, or a crash."""
    x0, a, b, y0, d, e = transform
    x, y = x0 + a * 13.5 + b * 7.5, y0 + d * 13.5 + e * 7.5
    _, outline, attributes = region_of(session, tmp_path, x, y, epsg, transform=transform)
    assert attributes[1] == 60
    point = ogr.CreateGeometryFromWkt(f"POINT ({x!r} {y!r})")
    assert outline.Contains(point)
    assert outline.GetArea() == pytest.approx(60 * abs(a * e - b * d), rel=1e-9)


def test_points_may_lie_in_another_coordinate_system(session, tmp_path):
    here, there = osr.SpatialReference(), osr.SpatialReference()
    for reference, code in ((here, 32633), (there, 4326)):
        reference.ImportFromEPSG(code)
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    x, y, _ = osr.CoordinateTransformation(here, there).TransformPoint(500135.0, 4599925.0)
    _, outline, attributes = region_of(session, tmp_path, x, y, points_epsg=4326)
    assert attributes[1] == 60 and outline.GetEnvelope() == (500080, 500200, 4599900, 4599950)
