import csv

import numpy as np
import pytest
from helpers.rasters import write_raster
from osgeo import gdal
from whiskbroom.core.legend import Legend, LegendEntry
from whiskbroom.core.raster.legend_io import write_legend


def rows_of(path, delimiter=","):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter=delimiter))


def test_case_11_the_blue_band_of_the_small_set(shared_data, session, tmp_path):
    """TOOLS.md section 6, case 11: counted with numpy and GDAL; pixels of 100 m2."""
    path = str(shared_data("small_band_sets") / "S2_2020-01-01" / "S2_B02.tif")
    result = session.raster_report(input=path, output=str(tmp_path / "report.csv"))
    rows = rows_of(result.path)
    assert {row["RasterValue"]: int(row["PixelSum"]) for row in rows} \
        == {"1": 1, "425": 69, "500": 93, "720": 53, "1110": 36}
    assert [round(float(row["Percentage %"]), 2) for row in rows] == [0.40, 27.38, 36.90, 21.03, 14.29]
    for row in rows:
        assert float(row["Area [metre^2]"]) == 100 * int(row["PixelSum"])
        assert float(row["Area [ha]"]) == pytest.approx(1e-2 * int(row["PixelSum"]))
        assert float(row["Area [km^2]"]) == pytest.approx(1e-4 * int(row["PixelSum"]))
    assert (result.classes, result.valid_pixels, result.nodata_pixels, result.total_area) == (5, 252, 0, 25200)


def test_case_11_with_the_names_of_remotior_sensus(shared_data, session, tmp_path):
    path = str(shared_data("small_band_sets") / "S2_2020-01-01" / "S2_B02.tif")
    result = session.raster_report(raster_path=path, output_path=str(tmp_path / "report.txt"))
    assert [int(row["PixelSum"]) for row in rows_of(result.path)] == [1, 69, 93, 53, 36]


@pytest.fixture
def class_map(tmp_path):
    path = write_raster(tmp_path / "map.tif", np.array([[1, 1, 2, 0], [2, 2, 2, 9]], np.uint8), nodata=0)
    dataset = gdal.OpenEx(path, gdal.OF_UPDATE)
    write_legend(dataset, Legend((LegendEntry(1, "Wasser", (0, 0, 255)), LegendEntry(2, "Wald & Wiese", (0, 128, 0)))))
    dataset = None
    return path


def test_class_names_of_the_file_are_in_the_table_and_on_the_page(class_map, session, tmp_path):
    result = session.raster_report(input=class_map, output=str(
        tmp_path / "a.csv"), output_html=str(tmp_path / "a.html"))
    assert [(row["RasterValue"], row["ClassName"], row["PixelSum"]) for row in rows_of(result.path)] \
        == [("1", "Wasser", "2"), ("2", "Wald & Wiese", "4"), ("9", "", "1")]
    page = (tmp_path / "a.html").read_text(encoding="utf-8")
    assert "Wald &amp; Wiese" in page and "rgb(0,128,0)" in page
    assert result.paths == (str(tmp_path / "a.csv"), str(tmp_path / "a.html"))
    assert result.nodata_pixels == 1 and sum(row["PixelSum"] for row in result.extra["table"]) == 7


@pytest.mark.parametrize("extension, delimiter", [("csv", ","), ("txt", ","), ("tsv", "\t")])
def test_the_table_comes_in_several_formats(class_map, session, tmp_path, extension, delimiter):
    result = session.raster_report(input=class_map, output=str(tmp_path / f"a.{extension}"))
    assert [row["PixelSum"] for row in rows_of(result.path, delimiter)] == ["2", "4", "1"]


def test_the_table_can_be_a_geopackage(class_map, session, tmp_path):
    result = session.raster_report(input=class_map, output=str(tmp_path / "a.gpkg"))
    layer = (dataset := gdal.OpenEx(result.path, gdal.OF_VECTOR)).GetLayer(0)
    assert [(feature["RasterValue"], feature["ClassName"], feature["PixelSum"]) for feature in layer] \
        == [(1, "Wasser", 2), (2, "Wald & Wiese", 4), (9, "", 1)]
    del layer, dataset


def test_a_table_without_extension_is_csv(class_map, session, tmp_path):
    assert session.raster_report(input=class_map, output=str(tmp_path / "report")).path == str(tmp_path / "report.csv")


def test_areas_of_a_map_in_degrees_are_geodesic(session, tmp_path):
    """The world in one-degree pixels, one class a hemisphere; the ellipsoid of WGS 84 has 510 065 621.724 km2."""
    values = np.repeat([[1], [2]], 90, axis=0).repeat(360, axis=1).astype(np.uint8)
    path = write_raster(tmp_path / "world.tif", values, transform=(-180.0, 1.0, 0.0, 90.0, 0.0, -1.0), epsg=4326)
    rows = rows_of(session.raster_report(input=path, output=str(tmp_path / "a.csv")).path)
    assert [float(row["Area [km^2]"]) for row in rows] == pytest.approx([510065621.724 / 2] * 2, abs=0.001)
    assert [float(row["Area [ha]"]) for row in rows] == pytest.approx([510065621.724 * 50] * 2, abs=0.1)


def test_a_map_in_feet_has_hectares(session, tmp_path):
    path = write_raster(tmp_path / "feet.tif", np.ones((3, 4), np.uint8), epsg=2263)
    row = rows_of(session.raster_report(input=path, output=str(tmp_path / "a.csv")).path)[0]
    assert float(row["Area [US survey foot^2]"]) == 1200
    assert float(row["Area [ha]"]) == pytest.approx(1200 * (1200 / 3937) ** 2 / 1e4)


def test_without_coordinate_system_hectares_stay_empty(session, tmp_path):
    path = write_raster(tmp_path / "a.tif", np.ones((3, 4), np.uint8), epsg=None, transform=None)
    row = rows_of(session.raster_report(input=path, output=str(tmp_path / "a.csv")).path)[0]
    assert (row["Area [unit^2]"], row["Area [ha]"], row["Area [km^2]"]) == ("12.0", "", "")


def test_floating_point_and_scaled_values_are_reported_as_they_are(session, tmp_path):
    floats = write_raster(tmp_path / "f.tif", np.array([[0.1, 0.1, np.nan, -2.5]], np.float32))
    rows = rows_of(session.raster_report(input=floats, output=str(tmp_path / "a.csv")).path)
    assert [float(row["RasterValue"]) for row in rows] == pytest.approx([-2.5, 0.1]) and rows[1]["PixelSum"] == "2"
    scaled = write_raster(tmp_path / "s.tif",
                          np.array([[1000, 2000, 2000]], np.uint16), scales=(1e-4,), offsets=(-0.1,))
    rows = rows_of(session.raster_report(input=scaled, output=str(tmp_path / "b.csv")).path)
    assert [float(row["RasterValue"]) for row in rows] == pytest.approx([0.0, 0.1], abs=1e-12)


def test_another_band_is_reported(session, tmp_path):
    path = write_raster(tmp_path / "a.tif", np.array([[[1, 1]], [[5, 7]]], np.uint8))
    rows = rows_of(session.raster_report(input=path, band=2, output=str(tmp_path / "a.csv")).path)
    assert [row["RasterValue"] for row in rows] == ["5", "7"]


def test_a_map_of_nodata_alone_has_an_empty_table(session, tmp_path):
    path = write_raster(tmp_path / "a.tif", np.zeros((2, 2), np.uint8), nodata=0)
    result = session.raster_report(input=path, output=str(tmp_path / "a.csv"), output_html=True)
    assert rows_of(result.path) == [] and (result.classes, result.total_area, result.nodata_pixels) == (0, 0, 4)


def test_shares_add_up_to_100(session, tmp_path):
    values = np.random.default_rng(1).integers(0, 7, (50, 60)).astype(np.uint8)
    rows = rows_of(session.raster_report(input=write_raster(
        tmp_path / "a.tif", values), output=str(tmp_path / "a.csv")).path)
    assert sum(float(row["Percentage %"]) for row in rows) == pytest.approx(100)


@pytest.mark.parametrize("name", ["ignored_value", "nodata_value"])
def test_an_ignored_value_counts_as_nodata(session, tmp_path, name):
    path = write_raster(tmp_path / "a.tif", np.array([[0, 0, 1, 2, 9]], np.uint8), nodata=9)
    result = session.raster_report(input=path, **{name: 0}, output=str(tmp_path / "a.csv"))
    assert [(row["RasterValue"], row["Percentage %"]) for row in rows_of(result.path)] == [("1", "50.0"), ("2", "50.0")]
    assert (result.valid_pixels, result.nodata_pixels, result.total_area) == (2, 3, 200)


def test_an_ignored_value_is_that_with_scale_and_offset(session, tmp_path):
    path = write_raster(tmp_path / "a.tif", np.array([[1000, 2000]], np.uint16), scales=(1e-4,), offsets=(-0.1,))
    result = session.raster_report(input=path, ignored_value=0.1, output=str(tmp_path / "a.csv"))
    assert [row["RasterValue"] for row in rows_of(result.path)] == ["0.0"]
    degrees = write_raster(tmp_path / "b.tif", np.array([[1, 2]], np.uint8), epsg=4326,
                           transform=(10.0, 0.1, 0.0, 50.0, 0.0, -0.1))
    assert session.raster_report(input=degrees, ignored_value=3, output=str(tmp_path / "b.csv")).classes == 2
