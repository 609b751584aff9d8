import numpy as np
import pytest
from helpers.rasters import write_raster
from helpers.vectors import read_layers
from whiskbroom.core.context import Context
from whiskbroom.core.errors import InputError
from whiskbroom.core.legend import Legend
from whiskbroom.core.raster.stack import RasterStack
from whiskbroom.core.vector.outlines import write_outlines

VALUES = np.array([[1, 1, 2], [2, 2, 1]])


def written(tmp_path, dtype="uint8", field="DN", legend=Legend(), dissolve=False, values=VALUES, **described):
    stack = RasterStack([write_raster(tmp_path / "map.tif", values.astype(dtype), **described)])
    count = write_outlines(str(tmp_path / "out.gpkg"), stack, stack.grid.whole, field, legend, 4, dissolve, Context())
    (fields, rows), = read_layers(tmp_path / "out.gpkg").values()
    assert len(rows) == count
    return fields, [list(values) for _, *values in rows]




@pytest.mark.parametrize("dtype", ["uint8", "int64"])
def test_whole_numbers_stay_whole(tmp_path, dtype):
    assert written(tmp_path, dtype) == (["DN"], [[1], [2], [2], [1]])
    assert written(tmp_path, dtype, dissolve=True) == (["DN"], [[1], [2]])


def test_classes_have_their_names(tmp_path):
    legend = Legend.of_names({1: "Water"})
    assert written(tmp_path, legend=legend) == (["DN", "class_name"], [[1, "Water"], [2, ""], [2, ""], [1, "Water"]])
    fields, _ = written(tmp_path, field="Class_Name", legend=legend)
    assert fields == ["Class_Name", "class_name_2"]


def test_a_scale_makes_broken_numbers(tmp_path):
    assert written(tmp_path, scales=(0.5,), offsets=(1.0,), dissolve=True) == (["DN"], [[1.5], [2.0]])
    assert written(tmp_path, "float32", dissolve=True) == (["DN"], [[1.0], [2.0]])


def test_a_number_too_large_for_a_field_is_told(tmp_path):
    with pytest.raises(InputError, match="map.tif holds 18446744073709551615, and the fields of layers hold"):
        written(tmp_path, "uint64", values=np.array([[2 ** 64 - 1]], np.uint64))
    assert not (tmp_path / "out.gpkg").exists()
