import csv

import numpy as np
import pytest
from helpers.rasters import read_raster, write_raster
from helpers.vectors import pixel_box, write_layer
from whiskbroom.core.errors import ParameterError
from whiskbroom.core.spectra.axes import HEIGHT, LEFT, WIDTH

TRANSFORM = (500000, 10, 0, 4600000, 0, -10)


@pytest.fixture
def raster(tmp_path):
    values = np.stack([np.arange(400).reshape(20, 20) % 20, np.arange(400).reshape(20, 20) // 20, np.zeros((20, 20))])
    return write_raster(tmp_path / "a.tif", values.astype(np.uint8), names=("red", "nir", "x"), nodata=19)


def test_pixels_and_classes_are_counted_and_drawn(session, raster, tmp_path):
    areas = write_layer(tmp_path / "t.gpkg", [(pixel_box(0, 0, 4, 4, TRANSFORM), {"id": 1, "name": "Oak"})])
    result = session.scatter_plot(input=raster, training=areas, class_field="id", name_field="name", cells=10,
                                  output=str(tmp_path / "a.html"), output_svg=str(tmp_path / "a.svg"),
                                  output_table=str(tmp_path / "a.csv"))
    assert (result.pixels, result.class_count) == (19 * 19, 1)
    page = (tmp_path / "a.html").read_text(encoding="utf-8")
    assert "Oak" in page and ">red<" in page and ">nir<" in page
    with open(result.output_table, encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert sum(int(row["pixels"]) for row in rows) == 361 and len(rows) == 100


@pytest.mark.parametrize(("given", "message"), [
    ({"band_y": 1}, "must be two bands; got 1"), ({"band_y": 7}, "no band 7"), ({"x_range": "5"}, "x_range must be"),
    ({"y_range": "5, 5"}, "y_range must be"), ({"training": "a.gpkg"}, "class_field is needed")])
def test_what_does_not_fit_is_told(session, raster, tmp_path, given, message):
    with pytest.raises(ParameterError, match=message):
        session.scatter_plot(input=raster, output=str(tmp_path / "a.html"), **given)


def test_a_picture_as_png_where_the_name_asks_for_it(session, raster, tmp_path):
    pytest.importorskip("matplotlib")
    result = session.scatter_plot(input=raster, cells=10, output=str(tmp_path / "a.html"),
                                  output_svg=str(tmp_path / "a.png"))
    # All cells have pixels, nearly as many.
    inside = read_raster(result.output_svg)[:3, 60:HEIGHT, LEFT * 2 + 20:WIDTH]
    assert inside.min() < 200 and inside.max() < 255
