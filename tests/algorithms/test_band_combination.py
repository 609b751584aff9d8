import csv

import numpy as np
import pytest
from helpers.rasters import of_band, read_raster, read_valid, write_raster
from osgeo import gdal, ogr
from whiskbroom.core.errors import InputError, ParameterError

ROWS_OF_CASE_12 = [(1, 720, 1), (425, 425, 65), (425, 720, 4), (500, 425, 13), (500, 500, 74), (500, 720, 6),
                   (720, 720, 53), (1110, 1110, 36)]


def table(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture
def blue_and_green(shared_data):
    folder = shared_data("small_band_sets") / "S2_2020-01-01"
    return [str(folder / "S2_B02.tif"), str(folder / "S2_B03.tif")]


def test_case_12_blue_and_green_of_the_small_set(blue_and_green, session, tmp_path):
    """TOOLS.md section 6, case 12: computed with numpy."""
    result = session.band_combination(input=blue_and_green, names=["blue", "green"], output=str(tmp_path / "a.tif"),
                                      output_table=str(tmp_path / "a.csv"))
    rows = table(result.output_table)
    assert [(int(row["blue"]), int(row["green"]), int(row["PixelSum"])) for row in rows] == ROWS_OF_CASE_12
    assert [int(row["RasterValue"]) for row in rows] == list(range(1, 9))
    assert [float(row["Area [metre^2]"]) for row in rows] == [100 * count for _, _, count in ROWS_OF_CASE_12]
    numbers, first, second = read_raster(result.path)[0], *(read_raster(path)[0] for path in blue_and_green)
    for number, (one, two, _) in enumerate(ROWS_OF_CASE_12, start=1):
        assert np.array_equal(numbers == number, (first == one) & (second == two))
    assert result.combinations == 8 and result.pixels == 252


def test_case_12_with_the_names_of_remotior_sensus(blue_and_green, session, tmp_path):
    result = session.band_combination(input_bands=blue_and_green, output_path=str(tmp_path / "a.tif"),
                                      column_name_list=["blue", "green"], output_table=True)
    assert result.paths == (str(tmp_path / "a.tif"), str(tmp_path / "a_table.csv"))
    assert list(table(result.paths[1])[0]) == ["RasterValue", "blue", "green", "PixelSum", "Area [metre^2]"]
    assert [column.tolist() for column in result.extra["combinations"]] == [
        [row[0] for row in ROWS_OF_CASE_12], [row[1] for row in ROWS_OF_CASE_12]]


@pytest.mark.parametrize("dtype, values", [
    ("uint8", [127, 128, 255]), ("uint16", [32767, 32768, 65535]), ("int16", [-32768, -1, 1]),
    ("uint32", [2**31, 2**32 - 2, 2**32 - 1]), ("int64", [-2**63, 2**53, 2**53 + 1]),
    ("uint64", [2**63, 2**64 - 2, 2**64 - 1])])
def test_large_and_negative_values_of_every_type_are_exact(dtype, values, session, tmp_path):
    """Remotior Sensus: UInt16 beyond 32767 gives negative classes and counts of -1, Byte beyond 127 is wrong."""
    first = np.array(values * 2, dtype).reshape(2, 3)
    second = np.array([[1, 1, 1], [1, 1, 2]], np.int16)
    paths = [write_raster(tmp_path / "a.tif", first), write_raster(tmp_path / "b.tif", second)]
    result = session.band_combination(input=paths, names=[["first"], ["second"]], output=str(tmp_path / "o.tif"),
                                      output_table=True)
    assert [(int(row["first"]), int(row["second"]), int(row["PixelSum"])) for row in table(result.output_table)] == [
        (values[0], 1, 2), (values[1], 1, 2), (values[2], 1, 1), (values[2], 2, 1)]
    assert read_raster(result.path)[0].tolist() == [[1, 2, 3], [1, 2, 4]]


def test_one_single_combination_works(session, tmp_path):
    """Remotior Sensus ends in an IndexError."""
    paths = [write_raster(tmp_path / f"{n}.tif", np.full((3, 4), n, np.uint8)) for n in (5, 9)]
    result = session.band_combination(input=paths, output=str(tmp_path / "o.tif"), output_table=True)
    assert (read_raster(result.path) == 1).all() and result.combinations == 1
    assert table(result.output_table)[0]["PixelSum"] == "12"


def test_forty_rasters_are_combined(session, tmp_path):
    bands = np.random.default_rng(2).integers(0, 3, (40, 8, 9)).astype(np.uint8)
    paths = [write_raster(tmp_path / f"{n}.tif", band) for n, band in enumerate(bands)]
    result = session.band_combination(input=paths, output=str(tmp_path / "o.tif"))
    expected = np.unique(bands.reshape(40, -1), axis=1, return_inverse=True)[1] + 1
    assert np.array_equal(read_raster(result.path).ravel(), expected)


def test_nodata_of_any_band_and_an_ignored_value_are_left_out(session, tmp_path):
    one = write_raster(tmp_path / "a.tif", np.array([[1, 9, 1, 7, 1]], np.uint8), nodata=9)
    two = write_raster(tmp_path / "b.tif", np.array([[4, 4, 0, 4, 7]], np.uint8), nodata=0)
    result = session.band_combination(input=[one, two], nodata_value=7, output=str(tmp_path / "o.tif"))
    assert read_valid(result.path)[0].tolist() == [[True, False, False, False, False]] and result.pixels == 1


def test_class_names_make_the_legend_and_columns_of_the_table(session, tmp_path):
    path = write_raster(tmp_path / "a.tif", np.array([[1, 2, 2]], np.uint8))
    dataset = gdal.OpenEx(path, gdal.OF_UPDATE)
    dataset.GetRasterBand(1).SetRasterCategoryNames(["", "Water", "Wood"])
    dataset = None
    other = write_raster(tmp_path / "b.tif", np.array([[3, 3, 4]], np.uint8))
    result = session.band_combination(input=[path, other], output=str(tmp_path / "o.tif"), output_table=True)
    assert of_band(result.path, "GetRasterCategoryNames")[1:] == ["Water | 3", "Wood | 3", "Wood | 4"]
    assert [row["a@1 name"] for row in table(result.output_table)] == ["Water", "Wood", "Wood"]


def test_the_table_may_be_a_geopackage(session, tmp_path):
    path = write_raster(tmp_path / "a.tif", np.array([[[1, 2]], [[2, 2]]], np.uint8), names=("x", "X"))
    result = session.band_combination(input=path, output=str(tmp_path / "o.tif"),
                                      output_table=str(tmp_path / "o.gpkg"))
    dataset = ogr.Open(result.output_table)
    layer = dataset.GetLayer(0)
    names = [field.GetName() for field in layer.schema]
    assert names[:4] == ["RasterValue", "x", "X_2", "PixelSum"]
    assert [[feature[name] for name in names[:4]] for feature in layer] == [[1, 1, 2, 1], [2, 2, 2, 1]]


def test_the_number_of_names_must_be_that_of_the_bands(blue_and_green, session, tmp_path):
    with pytest.raises(ParameterError, match="names must be one name for each of the 2 bands; got 1"):
        session.band_combination(input=blue_and_green, names=["blue"], output=str(tmp_path / "a.tif"))


def test_no_valid_pixel_in_common_is_told(session, tmp_path):
    one = write_raster(tmp_path / "a.tif", np.array([[0, 1]], np.uint8), nodata=0)
    two = write_raster(tmp_path / "b.tif", np.array([[1, 0]], np.uint8), nodata=0)
    with pytest.raises(InputError, match="no valid pixel in common"):
        session.band_combination(input=[one, two], output=str(tmp_path / "o.tif"))


def test_two_real_maps_are_combined_as_numpy_does(shared_data, session, tmp_path):
    folder = shared_data("sentinel2_aberystwyth")
    image = str(folder / "aber_s2_20210527_10band.tif")
    result = session.band_combination(input=image, output=str(tmp_path / "o.tif"))
    bands = read_raster(image)[:, read_valid(image).all(axis=0)]
    rows, numbers, counts = np.unique(bands, axis=1, return_inverse=True, return_counts=True)
    assert result.combinations == rows.shape[1] and np.array_equal(result.extra["sums"], counts)
    assert np.array_equal(np.stack(result.extra["combinations"]), rows)
    found = read_raster(result.path)[0][read_valid(result.path)[0]]
    assert np.array_equal(found, numbers.ravel() + 1)
