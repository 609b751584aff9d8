import numpy as np
import pytest
from helpers.rasters import write_raster
from helpers.vectors import read_layers
from whiskbroom.core.errors import ParameterError, ToolError

VALUES = np.stack([np.arange(900).reshape(30, 30) % 7, np.arange(900).reshape(30, 30)]).astype(np.int16)


@pytest.fixture
def raster(tmp_path):
    return write_raster(tmp_path / "a.tif", VALUES)


def test_points_grow_to_training_polygons(session, raster, tmp_path):
    points = session.random_training_points(input=raster, size=7, expression="b2 > 450", seed=4,
                                            output=str(tmp_path / "p.gpkg"))
    (fields, rows), = read_layers(points.output).values()
    assert points.points == len(rows) == 7 and fields == ["id", "stratum"]
    grown = session.region_growing(input=raster, points=points.output, max_distance=0, bands="1",
                                   output=str(tmp_path / "r.gpkg"))
    assert grown.regions == 7


@pytest.mark.parametrize(("given", "kind", "message"), [
    ({"design": "stratified"}, ParameterError, "expression is needed"),
    ({"design": "grid", "minimum_distance": 5}, ParameterError, "a spacing of its own"),
    ({"expression": "b1 +"}, ToolError, "."), ({"expression": "b9 > 1"}, ToolError, "b9")])
def test_what_does_not_fit_is_told(session, raster, tmp_path, given, kind, message):
    with pytest.raises(kind, match=message):
        session.random_training_points(input=raster, output=str(tmp_path / "p.gpkg"), **given)
    assert not (tmp_path / "p.gpkg").exists()
