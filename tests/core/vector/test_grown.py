import numpy as np
import pytest
from helpers.heard import Heard
from helpers.rasters import wkt, write_raster
from helpers.vectors import read_layers
from osgeo import ogr
from whiskbroom.core.context import Context
from whiskbroom.core.errors import InputError
from whiskbroom.core.raster.growing import Growth
from whiskbroom.core.raster.stack import RasterStack
from whiskbroom.core.vector.features import Features
from whiskbroom.core.vector.grown import write_regions

VALUES = np.zeros((10, 12), np.uint8)
VALUES[4:8, 3:9] = 7


def features(*points, **fields):
    wkb = tuple(None if text is None else bytes(ogr.CreateGeometryFromWkt(text).ExportToWkb()) for text in points)
    return Features(wkt(32633), wkb, fields, "points.gpkg")


def written(folder, layer, growth=Growth(99, 0), heard=None):
    path = write_raster(folder / "a.tif", VALUES, nodata=0)
    out = str(folder / "out.gpkg")
    counts = write_regions(out, layer, RasterStack([path]), growth, Context(messages=heard or Heard()))
    (fields, rows), = read_layers(out).values()
    return counts, fields, rows


def test_attributes_come_along_and_own_fields_find_a_free_name(tmp_path):
    layer = features("POINT (500045 4599945)", class_id=[7], pixels=["x"], mixed=[1.5])
    counts, fields, rows = written(tmp_path, layer)
    assert counts == (1, 24) and fields == ["class_id", "pixels", "mixed", "pixels_2", "distance"]
    assert rows[0][1:] == (7, "x", 1.5, 24, 0.0)
    assert ogr.CreateGeometryFromWkt(rows[0][0]).GetEnvelope() == (500030, 500090, 4599920, 4599960)


def test_points_of_a_multipoint_grow_each_and_others_are_told(tmp_path):
    heard = Heard()
    layer = features("MULTIPOINT (500045 4599945, 500055 4599935)", "POINT (500005 4599995)", None, "POINT (0 0)")
    counts, _, rows = written(tmp_path, layer, Growth(1, 0), heard)
    assert counts == (2, 2) and len(rows) == 2
    assert [text.split(" ", 1)[0] for text in heard.warnings] == ["2", "1"]


@pytest.mark.parametrize(("text", "message"), [
    ("LINESTRING (0 0, 1 1)", "must hold points; it holds Line String"), ("POINT (500005 4599995)", "No point of"),
    ("POINT (0 0)", "No point of")])
def test_layers_that_give_no_region_are_refused(tmp_path, text, message):
    with pytest.raises(InputError, match=message):
        written(tmp_path, features(text))
    assert not (tmp_path / "out.gpkg").exists()
