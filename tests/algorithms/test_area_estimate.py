"""Area estimate: error-adjusted areas from a labelled layer."""

import csv

import numpy as np
import pytest
import whiskbroom
from helpers.rasters import write_raster
from helpers.samples import OLOFSSON, OLOFSSON_SIZES, units_of_matrix, write_sample
from osgeo import gdal


@pytest.fixture
def session(tmp_path):
    with whiskbroom.Session(temporary_directory=str(tmp_path)) as made:
        yield made


def rows_of(path):
    with open(path, encoding="utf-8") as file:
        return list(csv.DictReader(file))


def test_olofssons_areas_in_hectares(session, tmp_path):
    """Reference values A1: pixels of 30 m; 21 158 ha of deforestation with a standard error of 3142 ha."""
    path = write_sample(tmp_path / "s.gpkg", units_of_matrix(OLOFSSON), OLOFSSON_SIZES, pixel_area=900.0)
    result = session.area_estimate(input=path)
    first = rows_of(result.path)[0]
    assert float(first["Area [ha]"]) == pytest.approx(235086.2470862471 * 0.09, rel=1e-10)
    assert 1.96 * float(first["SE [ha]"]) == pytest.approx(68418.1598 * 0.09, rel=1e-7)
    assert (first["MapPixels"], float(first["MapArea [ha]"])) == ("200000", pytest.approx(18_000))
    assert float(first["Low [ha]"]) < 21_158 < float(first["High [ha]"])
    assert float(first["Area [km^2]"]) == pytest.approx(211.58, abs=0.01)
    assert (result.total_area, result.classes, result.points) == (pytest.approx(9e9), 4, 640)


def test_areas_sum_to_the_map(session, tmp_path):
    path = write_sample(tmp_path / "s.gpkg", units_of_matrix(OLOFSSON), OLOFSSON_SIZES, pixel_area=900.0)
    rows = rows_of(session.area_estimate(input=path).path)
    for column in ("Area [ha]", "MapArea [ha]"):
        assert sum(float(row[column]) for row in rows) == pytest.approx(900_000)


def test_in_degrees_areas_are_geodesic(session, tmp_path):
    """A map of 0.1 x 0.1 degrees at the equator: 123.1 km2 on the ellipsoid, whatever coordinates the points are in."""
    values = np.repeat(np.array([[1, 2]], np.uint8), 50, axis=1).repeat(100, axis=0)
    raster = write_raster(tmp_path / "m.tif", values, transform=(10, 0.001, 0, 0.1, 0, -0.001), epsg=4326)
    sample = str(tmp_path / "s.gpkg")
    session.sample_points(input=raster, size=20, floor=5, output=sample)
    dataset = gdal.OpenEx(sample, gdal.OF_VECTOR | gdal.OF_UPDATE)
    dataset.ExecuteSQL("UPDATE s SET label = map_class, status = 'done'")
    del dataset
    moved = str(tmp_path / "moved.gpkg")
    gdal.VectorTranslate(moved, sample, dstSRS="EPSG:32632", reproject=True)
    for path in (sample, moved):
        rows = rows_of(session.area_estimate(input=path, map=raster).path)
        assert sum(float(row["Area [km^2]"]) for row in rows) == pytest.approx(123.09, abs=0.02)
        assert float(rows[0]["AreaShare"]) == pytest.approx(0.5)


def test_without_a_coordinate_system_hectares_stay_empty(session, tmp_path):
    raster = write_raster(tmp_path / "m.tif", np.repeat(np.array([[1, 2]], np.uint8), 9, axis=0), epsg=None)
    sample = str(tmp_path / "s.gpkg")
    session.sample_points(input=raster, size=8, floor=4, output=sample)
    dataset = gdal.OpenEx(sample, gdal.OF_VECTOR | gdal.OF_UPDATE)
    dataset.ExecuteSQL("UPDATE s SET label = map_class, status = 'done'")
    del dataset
    row = rows_of(session.area_estimate(input=sample).path)[0]
    assert row["Area [ha]"] == "" and float(row["Area [unit^2]"]) == pytest.approx(900)


def test_the_page_shows_areas_and_how_they_were_estimated(session, tmp_path):
    path = write_sample(tmp_path / "s.gpkg", units_of_matrix(OLOFSSON), OLOFSSON_SIZES, pixel_area=900.0)
    session.area_estimate(input=path, output_html=str(tmp_path / "a.html"))
    page = (tmp_path / "a.html").read_text(encoding="utf-8")
    assert "21,158" in page and "Olofsson" in page
