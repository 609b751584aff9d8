import numpy as np
import pytest
import whiskbroom
from helpers.rasters import of_band, read_raster, read_valid, write_raster
from helpers.vectors import write_layer
from osgeo import gdal
from whiskbroom.core.errors import InputError, ParameterError
from whiskbroom.core.raster import blocks


def counts(path):
    values, valid = read_raster(path), read_valid(path)
    found, numbers = np.unique(values[valid], return_counts=True)
    hidden = {"nodata": int((~valid).sum())} if not valid.all() else {}
    return {**dict(zip(found.tolist(), numbers.tolist())), **hidden}


@pytest.fixture
def blue(shared_data):
    return str(shared_data("small_band_sets") / "S2_2020-01-01" / "S2_B02.tif")


@pytest.mark.parametrize("names", [("input", "table", "output"),
                                   ("raster_path", "reclassification_table", "output_path")])
def test_case_14_listed_and_unlisted_values(blue, session, tmp_path, names):
    """TOOLS.md section 6, case 14; Remotior Sensus compares numbers as text here: {9: 69, 50: 37, ...}."""
    rows = [[1, 1], [425, 50], [500, 9]]
    result = session.raster_reclassification(**dict(zip(names, (blue, rows, str(tmp_path / "a.tif")))))
    assert counts(result.path) == {1: 1, 50: 69, 9: 93, 720: 53, 1110: 36}
    assert read_raster(result.path).dtype == np.uint16 and of_band(result.path, "GetNoDataValue") == 32768


@pytest.mark.parametrize("name", ["table_file", "csv_path"])
def test_case_15_the_table_of_a_file(blue, shared_data, session, tmp_path, name):
    """TOOLS.md section 6, case 15."""
    table = str(shared_data("small_band_sets") / "files" / "reclass.csv")
    result = session.raster_reclassification(input=blue, **{name: table}, output=str(tmp_path / "a.tif"))
    assert counts(result.path) == {1: 1, 425: 69, 2000: 89, "nodata": 93}


def test_case_15_the_table_of_a_layer(blue, session, tmp_path):
    rows = [("1", 1), ("425", 425), ("500", None), ("raster > 500", 2000)]
    layer = write_layer(tmp_path / "table.gpkg", [(None, {"from": old, "to": new}) for old, new in rows], epsg=None)
    result = session.raster_reclassification(input=blue, table_layer=layer, old_field="from", new_field="to",
                                             output=str(tmp_path / "a.tif"))
    assert counts(result.path) == {1: 1, 425: 69, 2000: 89, "nodata": 93}


def test_the_side_of_an_interval_decides_the_equal_case(blue, session, tmp_path):
    for table, expected in (("[425, 500);7", {1: 1, 7: 69, 500: 93, 720: 53, 1110: 36}),
                            ("(425, 500];7", {1: 1, 425: 69, 7: 93, 720: 53, 1110: 36}),
                            ("(, 425];7|[1110,);8", {7: 70, 500: 93, 720: 53, 8: 36})):
        result = session.raster_reclassification(input=blue, table=table, output=str(tmp_path / "a.tif"))
        assert counts(result.path) == expected


@pytest.mark.parametrize("others, expected", [
    ({}, {1: 1, 9: 69, 500: 93, 720: 53, 1110: 36}), ({"others": "nodata"}, {9: 69, "nodata": 183}),
    ({"others": "value", "others_value": 3}, {9: 69, 3: 183})])
def test_other_values_stay_or_become_nodata_or_a_value(blue, session, tmp_path, others, expected):
    result = session.raster_reclassification(input=blue, table=[[425, 9]], **others, output=str(tmp_path / "a.tif"))
    assert counts(result.path) == expected


def test_the_result_is_that_of_plain_numpy_on_a_real_map(shared_data, session, tmp_path):
    path = str(shared_data("sentinel2_aberystwyth") / "aber_s2_20210527_10band.tif")
    result = session.raster_reclassification(
        input=path, band=4, table=[["[0, 50)", 1], ["[50, 300]", 2], ["raster > 300", 3], [77, 77000]],
        output=str(tmp_path / "a.tif"))
    values, valid = read_raster(path)[3], read_valid(path)[3]
    expected = np.select([values == 77, values < 50, values <= 300], [77000, 1, 2], 3)
    assert np.array_equal(read_raster(result.path)[0][valid], expected[valid])
    assert np.array_equal(read_valid(result.path)[0], valid)


@pytest.mark.parametrize("threads, pixels", [(1, 1 << 20), (2, 700), (4, 60)])
def test_blocks_and_threads_change_nothing(tmp_path, monkeypatch, threads, pixels):
    """Remotior Sensus chooses a wrong way where the largest code is large beside the block."""
    plan = blocks.plan_blocks
    monkeypatch.setattr(blocks, "plan_blocks", lambda *a, **k: plan(*a, **{**k, "largest": pixels}))
    values = np.random.default_rng(1).choice([1, 425, 60000], (30, 40)).astype(np.uint16)
    path = write_raster(tmp_path / "in.tif", values)
    with whiskbroom.Session(n_processes=threads) as session:
        result = session.raster_reclassification(input=path, table=[[425, 50], [60000, 1]],
                                                 output=str(tmp_path / "out.tif"))
    assert np.array_equal(read_raster(result.path)[0], np.where(values == 425, 50, 1))


def test_negative_codes_large_codes_and_floating_point(session, tmp_path):
    for values, table, expected in (
            (np.array([-1, 5, -7], np.int16), [[-1, 3], [5, -2]], [3, -2, -7]),
            (np.array([2**24, 2**24 + 1], np.int32), [[2**24 + 1, 1]], [2**24, 1]),
            (np.array([2**53, 2**53 + 1], np.int64), [[2**53 + 1, 2**62 + 1]], [2**53, 2**62 + 1]),
            (np.array([0.1, 0.2, 0.7], np.float32), [[0.1, 1], ["raster >= 0.7", 2]], [1, np.float32(0.2), 2])):
        path = write_raster(tmp_path / "in.tif", values[None])
        result = session.raster_reclassification(input=path, table=table, output=str(tmp_path / "out.tif"))
        assert read_raster(result.path)[0, 0].tolist() == expected


def test_new_values_that_are_no_whole_numbers_are_not_cut(session, tmp_path):
    """Remotior Sensus truncates them."""
    path = write_raster(tmp_path / "in.tif", np.array([[1, 2]], np.uint8))
    result = session.raster_reclassification(input=path, table=[[1, 0.25]], output=str(tmp_path / "out.tif"))
    assert read_raster(result.path)[0, 0].tolist() == [0.25, 2]


def test_nodata_can_become_a_value(session, tmp_path):
    path = write_raster(tmp_path / "in.tif", np.array([[1, 255]], np.uint8), nodata=255)
    result = session.raster_reclassification(input=path, table=[["nan", 6000], [1, -10]],
                                             output=str(tmp_path / "out.tif"))
    assert read_raster(result.path)[0, 0].tolist() == [-10, 6000] and read_valid(result.path).all()


@pytest.mark.parametrize("wanted, dtype", [("Int32", np.int32), ("float32", np.float32), ("Byte", np.uint8)])
def test_the_output_type_can_be_chosen(session, tmp_path, wanted, dtype):
    path = write_raster(tmp_path / "in.tif", np.array([[1, 2]], np.uint8))
    result = session.raster_reclassification(input=path, table=[[1, 7]], output_data_type=wanted, others="nodata",
                                             output=str(tmp_path / "out.tif"))
    assert read_raster(result.path).dtype == dtype and counts(result.path) == {7: 1, "nodata": 1}


def test_class_names_of_the_table_and_of_the_map_make_the_legend(session, tmp_path):
    path = write_raster(tmp_path / "in.tif", np.array([[1, 2, 3, 4]], np.uint8))
    dataset = gdal.OpenEx(path, gdal.OF_UPDATE)
    dataset.GetRasterBand(1).SetRasterCategoryNames(["", "Water", "Beech", "Oak", "Town"])
    dataset = None
    result = session.raster_reclassification(input=path, table="[2, 3];12;Wood|4;13", output=str(tmp_path / "out.tif"))
    names = of_band(result.path, "GetRasterCategoryNames")
    assert (names[1], names[12], names[13]) == ("Water", "Wood", "Town") and result.legends["output"].name(12) == "Wood"


def test_the_unique_values_make_a_table(blue, session, tmp_path):
    table = session.unique_values_table(input=blue, incremental=True, output=str(tmp_path / "values.gpkg"))
    result = session.raster_reclassification(input=blue, table_layer=table.path, output=str(tmp_path / "a.tif"))
    assert counts(result.path) == {1: 1, 2: 69, 3: 93, 4: 53, 5: 36}


@pytest.mark.parametrize("given, message", [
    ({}, "Exactly one of table, table_file and table_layer must be given"),
    ({"table": [[1, 2]], "table_file": "x.csv"}, "Exactly one of table, table_file and table_layer"),
    ({"table": [[1, 2]], "others": "value"}, "others_value is needed for others=value"),
    ({"table": [[1, 2], ["raster >", 3]]}, "^Row 2 of the reclassification table: Line 1, column 9: found the end"),
    ({"table": [[1, "forest"]]}, "Row 1 of the reclassification table: the new value must be a number or NoData"),
    ({"table": [[1, 300]], "output_type": "uint8"}, "uint8 does not hold 300"),
    ({"table": [[1]]}, "table must be a table with the columns Old, New, Name")])
def test_what_contradicts_itself_is_told(blue, session, tmp_path, given, message):
    with pytest.raises(ParameterError, match=message):
        session.raster_reclassification(input=blue, **given, output=str(tmp_path / "a.tif"))


def test_a_kept_value_that_does_not_fit_is_told(session, tmp_path):
    path = write_raster(tmp_path / "in.tif", np.array([[1, 300]], np.int32), nodata=0)
    with pytest.raises(InputError, match="in.tif holds 300, which no row of the table changes and the type uint8"):
        session.raster_reclassification(input=path, table=[[1, 2]], output_type="uint8",
                                        output=str(tmp_path / "out.tif"))
