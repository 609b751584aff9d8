"""Land cover change: raster, tables and page from two maps."""

import csv

import numpy as np
import pytest
import whiskbroom
from helpers.rasters import NORTH_UP, of_band, read_raster, write_raster
from helpers.vectors import pixel_box, write_layer
from osgeo import gdal
from whiskbroom.core.errors import InputError, ParameterError

FIRST = np.array([[1, 1, 1, 2], [1, 2, 2, 0]], np.uint8)
SECOND = np.array([[1, 2, 2, 2], [1, 2, 3, 3]], np.uint8)


@pytest.fixture
def session(tmp_path):
    with whiskbroom.Session(temporary_directory=str(tmp_path)) as made:
        yield made


@pytest.fixture
def maps(tmp_path):
    paths = [write_raster(tmp_path / f"{name}.tif", values, nodata=0) for name, values in (("a", FIRST), ("b", SECOND))]
    for path in paths:
        dataset = gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_UPDATE)
        dataset.GetRasterBand(1).SetRasterCategoryNames(["", "Forest", "Field", "Town"])
        del dataset
    return paths


def rows_of(path):
    with open(path, encoding="utf-8") as file:
        return list(csv.DictReader(file))


def test_pairs_are_numbered_by_first_and_then_second_class_and_named(session, maps):
    result = session.land_cover_change(first=maps[0], second=maps[1])
    assert read_raster(result.path)[0].tolist() == [[1, 2, 2, 3], [1, 3, 4, of_band(result.path, "GetNoDataValue")]]
    assert [entry.name for entry in result.legends["output"].entries] == [
        "Forest | Forest", "Forest | Field", "Field | Field", "Field | Town"]
    assert (result.transitions, result.changed_area, result.changed_share) == (4, 300, pytest.approx(300 / 7))


def test_the_tables_have_transitions_and_balances(session, maps, tmp_path):
    session.land_cover_change(first=maps[0], second=maps[1], years=2, output_table=str(tmp_path / "t.csv"),
                              output_classes=str(tmp_path / "c.csv"))
    transitions, classes = rows_of(tmp_path / "t.csv"), rows_of(tmp_path / "c.csv")
    assert [(row["FromName"], row["ToName"], row["PixelSum"]) for row in transitions] == [
        ("Forest", "Forest", "2"), ("Forest", "Field", "2"), ("Field", "Field", "2"), ("Field", "Town", "1")]
    forest = classes[0]
    assert (float(forest["Before [ha]"]), float(forest["Loss [ha]"])) == pytest.approx((0.04, 0.02))
    assert float(forest["Annual rate [%]"]) == pytest.approx(50 * np.log(0.5))


def test_zones_of_polygons_have_tables_of_their_own(session, maps, tmp_path):
    layer = write_layer(tmp_path / "z.gpkg", [(pixel_box(0, 0, 2, 2, NORTH_UP), {"zone": "west"}),
                                              (pixel_box(0, 2, 2, 4, NORTH_UP), {"zone": "east"})])
    result = session.land_cover_change(first=maps[0], second=maps[1], zones=layer, zones_field="zone",
                                       output_table=str(tmp_path / "t.csv"))
    rows = rows_of(tmp_path / "t.csv")
    assert {(row["Zone"], row["ZoneName"]) for row in rows} == {("", ""), ("1", "east"), ("2", "west")}
    west = [row for row in rows if row["ZoneName"] == "west"]
    assert sum(int(row["PixelSum"]) for row in west) == 4
    assert read_raster(result.path)[0].tolist()[0] == [1, 2, 2, 3], "zones change the tables alone"


@pytest.mark.parametrize("given, error, words", [
    ({"second": "shifted"}, InputError, "not on the same grid"), ({"second": "nowhere.tif"}, InputError, "nowhere.tif"),
    ({"years": 0}, ParameterError, "years must be a number of at least 0.001")])
def test_bad_values_are_one_sentence(session, maps, tmp_path, given, error, words):
    shifted = write_raster(tmp_path / "s.tif", SECOND, transform=(0, 10, 0, 0, 0, -10))
    given = {name: shifted if value == "shifted" else value for name, value in given.items()}
    with pytest.raises(error, match=words):
        session.land_cover_change(**{"first": maps[0], "second": maps[1], **given})
