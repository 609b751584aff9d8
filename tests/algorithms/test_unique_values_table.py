import csv

import numpy as np
import pytest
from helpers.rasters import write_raster
from osgeo import gdal


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        return [tuple(row) for row in csv.reader(file)]


@pytest.mark.parametrize("incremental, news", [(False, ["1", "425", "500", "720", "1110"]),
                                               (True, ["1", "2", "3", "4", "5"])])
def test_the_values_of_the_blue_band_of_the_small_set(shared_data, session, tmp_path, incremental, news):
    path = str(shared_data("small_band_sets") / "S2_2020-01-01" / "S2_B02.tif")
    result = session.unique_values_table(raster_path=path, incremental=incremental, output=str(tmp_path / "t.csv"))
    assert rows(result.path) == [("old", "new", "name"), *zip(["1", "425", "500", "720", "1110"], news, [""] * 5)]
    assert result.values == 5 and result.extra["table"][1][0] == 425


def test_large_and_negative_values_are_exact_and_nodata_is_none(session, tmp_path):
    values = np.array([[-2**63, 2**53 + 1, 2**53, 7, 2**53]], np.int64)
    result = session.unique_values_table(input=write_raster(tmp_path / "a.tif", values, nodata=7),
                                         output=str(tmp_path / "t.csv"))
    assert [row[0] for row in rows(result.path)[1:]] == [str(-2**63), str(2**53), str(2**53 + 1)]


def test_class_names_are_listed(session, tmp_path):
    path = write_raster(tmp_path / "a.tif", np.array([[[9, 9]], [[2, 1]]], np.uint8))
    dataset = gdal.OpenEx(path, gdal.OF_UPDATE)
    dataset.GetRasterBand(2).SetRasterCategoryNames(["", "Water", "Wood"])
    dataset = None
    result = session.unique_values_table(input=path, band=2, output=str(tmp_path / "t.csv"))
    assert rows(result.path)[1:] == [("1", "1", "Water"), ("2", "2", "Wood")]


def test_a_raster_of_nodata_alone_has_no_rows(session, tmp_path):
    path = write_raster(tmp_path / "a.tif", np.zeros((2, 2), np.uint8), nodata=0)
    result = session.unique_values_table(input=path, output=str(tmp_path / "t.csv"))
    assert rows(result.path) == [("old", "new", "name")] and result.values == 0
