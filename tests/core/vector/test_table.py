import csv
import math
import os

import pytest
from helpers.gdal_modes import gdal_exceptions
from osgeo import gdal, ogr
from whiskbroom.core.errors import OutputError
from whiskbroom.core.vector.table import write_table

COLUMNS = ["Value", "Name", "Area [m^2]"]
ROWS = [[1, 'Wald "Nord", alt', 0.1], [2 ** 40, "", 1e-300], [-3, None, math.nan]]


@pytest.fixture(params=[False, True], ids=["no exceptions", "exceptions"])
def exceptions(request, plain_host):
    with gdal_exceptions(request.param):
        yield


@pytest.mark.parametrize("extension, delimiter", [("csv", ","), ("txt", ","), ("tsv", "\t"), ("CSV", ",")])
def test_text_tables_come_back_with_every_digit(tmp_path, extension, delimiter):
    path = tmp_path / f"a.{extension}"
    write_table(str(path), COLUMNS, ROWS)
    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file, delimiter=delimiter))
    assert rows[0] == COLUMNS and rows[1] == ["1", 'Wald "Nord", alt', "0.1"] and float(rows[2][2]) == 1e-300
    assert rows[3] == ["-3", "", ""]


def rows_of(path):
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    layer = dataset.GetLayer(0)
    definition = layer.GetLayerDefn()
    fields = [(definition.GetFieldDefn(n).GetName(), definition.GetFieldDefn(n).GetType())
              for n in range(definition.GetFieldCount())]
    return layer.GetName(), fields, [[feature.GetField(n) for n in range(len(fields))] for feature in layer]


def test_a_geopackage_has_a_table_with_typed_columns_and_empty_cells(tmp_path, exceptions):
    write_table(str(tmp_path / "areas.gpkg"), COLUMNS, ROWS)
    name, fields, rows = rows_of(tmp_path / "areas.gpkg")
    assert name == "areas"
    assert fields == [("Value", ogr.OFTInteger64), ("Name", ogr.OFTString), ("Area [m^2]", ogr.OFTReal)]
    assert rows == [[1, 'Wald "Nord", alt', 0.1], [2 ** 40, "", 1e-300], [-3, None, None]]


def test_a_column_of_numbers_and_texts_is_text(tmp_path, exceptions):
    write_table(str(tmp_path / "a.gpkg"), ["a", "b"], [[1, 1], ["Total", 2.5]])
    _, fields, rows = rows_of(tmp_path / "a.gpkg")
    assert [kind for _, kind in fields] == [ogr.OFTString, ogr.OFTReal] and rows == [["1", 1.0], ["Total", 2.5]]


@pytest.mark.parametrize("name", ["a.csv", "a.gpkg"])
def test_a_table_without_rows_has_its_columns(tmp_path, name):
    write_table(str(tmp_path / name), ["a", "b"], [])
    if name == "a.gpkg":
        assert [field for field, _ in rows_of(tmp_path / name)[1]] == ["a", "b"]
    else:
        assert (tmp_path / name).read_text() == "a,b\n"


@pytest.mark.parametrize("name", ["a.csv", "a.gpkg"])
def test_an_older_table_is_replaced_whole(tmp_path, name):
    write_table(str(tmp_path / name), ["old"], [[1], [2], [3]])
    write_table(str(tmp_path / name), ["new"], [[7]])
    if name == "a.gpkg":
        assert rows_of(tmp_path / name)[1:] == ([("new", ogr.OFTInteger64)], [[7]])
    else:
        assert (tmp_path / name).read_text() == "new\n7\n"
    assert os.listdir(tmp_path) == [name]


@pytest.mark.parametrize("name", ["none/a.csv", "none/a.gpkg"])
def test_a_place_that_cannot_be_written_is_told(tmp_path, name, exceptions):
    with pytest.raises(OutputError, match=f"{name} cannot be written: "):
        write_table(str(tmp_path / name), COLUMNS, ROWS)
    assert os.listdir(tmp_path) == []


def test_another_extension_is_refused(tmp_path):
    with pytest.raises(OutputError, match="a.xlsx cannot be written: a table has the extension .csv, .txt, .tsv or "):
        write_table(str(tmp_path / "a.xlsx"), COLUMNS, ROWS)


@pytest.mark.skipif(os.name != "posix", reason="limits of file sizes are POSIX's")
@pytest.mark.parametrize("name", ["a.csv", "a.gpkg"])
@pytest.mark.parametrize("limit", [0, 20_000, 90_000])
def test_a_write_that_fails_leaves_what_was_there(tmp_path, name, limit, exceptions):
    import resource
    import signal

    (tmp_path / name).write_bytes(b"older")
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, hard))
    try:
        with pytest.raises(OutputError) as error:
            write_table(str(tmp_path / name), COLUMNS, [[number, "x" * 200, 0.5] for number in range(2000)])
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, handler)
    assert str(error.value).endswith(".") and name in str(error.value)
    assert os.listdir(tmp_path) == [name] and (tmp_path / name).read_bytes() == b"older"
