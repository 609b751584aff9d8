import numpy as np
import pytest
from helpers.rasters import of_band, read_raster, read_valid, write_raster
from whiskbroom.core.context import Context
from whiskbroom.core.legend import Legend
from whiskbroom.core.raster.legend_io import read_legend
from whiskbroom.core.raster.reclassification import write_reclassified
from whiskbroom.core.raster.stack import RasterStack
from whiskbroom.core.reclassify.reclassification import KEEP
from whiskbroom.core.reclassify.rules import rules_of


def written(tmp_path, values, rows, others=KEEP, wanted=None, legend=Legend(), **described):
    stack = RasterStack([write_raster(tmp_path / "in.tif", values, **described)])
    write_reclassified(stack, rules_of(rows), others, str(tmp_path / "out.tif"), wanted, legend, (), Context())
    return str(tmp_path / "out.tif")


@pytest.mark.parametrize("scale, offset", [(1e-4, -0.1), (-0.5, 3.0), (1.0, -5.5)])
def test_conditions_are_on_values_with_scale_and_offset(tmp_path, scale, offset):
    stored = np.arange(1000, 1020, dtype=np.uint16)
    physical = [float(value) * scale + offset for value in stored]
    low, high = sorted((physical[5], physical[12]))
    path = written(tmp_path, stored[None], [[f"[{low!r}, {high!r})", 1], [physical[2], 2]], others=0,
                   scales=(scale,), offsets=(offset,))
    expected = [1 if min(5, 12) <= n <= 12 and n != (12 if scale > 0 else 5) else 2 if n == 2 else 0
                for n in range(20)]
    assert read_raster(path)[0, 0].tolist() == expected


def test_an_expression_is_of_values_with_scale_and_offset(tmp_path):
    path = written(tmp_path, np.array([[0, 2, 4, 7]], np.uint8), [["raster * raster > 1", 1]], others=0,
                   scales=(0.5,), offsets=(-2.0,))
    assert read_raster(path)[0, 0].tolist() == [1, 0, 0, 1]


def test_kept_values_of_a_scaled_raster_are_written_as_they_are(tmp_path):
    path = written(tmp_path, np.array([[1000, 2000]], np.int16), [[0.2, 7]], scales=(1e-4,))
    assert read_raster(path).dtype == np.float32 and of_band(path, "GetScale") in (None, 1.0)
    assert read_raster(path)[0, 0].tolist() == [np.float32(0.1), 7]


def test_a_mask_band_becomes_a_nodata_number(tmp_path):
    path = written(tmp_path, np.array([[1, 2]], np.uint8), [[1, 5]], mask=np.array([[True, False]]))
    assert read_valid(path).tolist() == [[[True, False]]] and read_raster(path)[0, 0, 0] == 5
    assert of_band(path, "GetNoDataValue") == 65535


def test_names_of_large_and_negative_values_come_back(tmp_path):
    path = written(tmp_path, np.array([[1, 2]], np.uint8), [[1, 2**40, "Far"], [2, -3, "Below"]])
    assert [(entry.value, entry.name) for entry in read_legend(path).entries] == [(-3, "Below"), (2**40, "Far")]


def test_a_floating_point_output_has_no_legend(tmp_path):
    path = written(tmp_path, np.array([[1, 2]], np.uint8), [[1, 0.5, "Half"]], others=None)
    assert not read_legend(path) and np.isnan(of_band(path, "GetNoDataValue"))
