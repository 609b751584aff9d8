import subprocess
import sys
import threading

import numpy as np
import pytest
from helpers.gdal_modes import gdal_exceptions
from helpers.rasters import write_raster
from osgeo import gdal
from whiskbroom.core.errors import InputError
from whiskbroom.core.raster.gdalio import (
    GDAL_TYPES,
    NUMPY_TYPES,
    Failures,
    cache_limit,
    files_of,
    gdal_calls,
    open_raster,
    require_band,
)


@pytest.fixture(params=[False, True], ids=["no exceptions", "exceptions"])
def exceptions(request, plain_host):
    with gdal_exceptions(request.param):
        yield request.param


@pytest.fixture
def host_limit():
    before = gdal.GetCacheMax()
    gdal.SetCacheMax(200_000_000)
    yield 200_000_000
    gdal.SetCacheMax(before)


def test_types_are_those_of_gdal():
    for name, dtype in (("Byte", "uint8"), ("UInt16", "uint16"), ("Int16", "int16"), ("UInt32", "uint32"),
                        ("Int32", "int32"), ("Float32", "float32"), ("Float64", "float64"), ("Int64", "int64"),
                        ("UInt64", "uint64")):
        assert NUMPY_TYPES[gdal.GetDataTypeByName(name)] == np.dtype(dtype)
        assert GDAL_TYPES[np.dtype(dtype)] == gdal.GetDataTypeByName(name)


def test_a_failure_is_collected_and_not_printed_in_both_exception_modes(exceptions, capfd):
    with gdal_calls() as failures:
        assert failures.attempt(gdal.OpenEx, "/no/such/file.tif", gdal.OF_RASTER | gdal.OF_VERBOSE_ERROR) is None
        assert failures and "/no/such/file.tif" in failures.reason() and not failures.reason().endswith(".")
    assert capfd.readouterr() == ("", "")
    assert gdal.GetUseExceptions() == exceptions


def test_a_warning_is_no_failure():
    with gdal_calls() as failures:
        gdal.Error(gdal.CE_Warning, 1, "only a warning")
        gdal.Error(gdal.CE_Debug, 1, "only a note")
    assert not failures and failures.warnings == ["only a warning"]


def test_of_a_chain_of_messages_the_first_cause_is_the_reason():
    failures = Failures()
    failures.append("a.tif, band 1: IReadBlock failed.\nMay be caused by: Decoding failed.\n"
                    "May be caused by: Read error.")
    assert failures.reason() == "Read error"


def test_without_a_message_there_is_still_a_reason():
    assert Failures().reason() == "no reason given"


def test_the_handler_of_the_host_is_back_after_the_section():
    heard = []
    gdal.PushErrorHandler(lambda level, number, text: heard.append(text))
    try:
        with gdal_calls():
            gdal.Error(gdal.CE_Failure, 1, "inside")
        with pytest.raises(ZeroDivisionError):
            with gdal_calls():
                1 / 0
        gdal.Error(gdal.CE_Failure, 1, "outside")
    finally:
        gdal.PopErrorHandler()
    assert heard == ["outside"]


def test_threads_collect_their_own_failures():
    found, meeting = {}, threading.Barrier(2, timeout=30)

    def work(name):
        with gdal_calls() as failures:
            meeting.wait()
            gdal.Error(gdal.CE_Failure, 1, name)
            meeting.wait()
            found[name] = list(failures)

    threads = [threading.Thread(target=work, args=(name,)) for name in ("one", "two")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == {"one": ["one"], "two": ["two"]}


def test_opening_names_the_raster_in_both_exception_modes(exceptions, tmp_path):
    (tmp_path / "notes.txt").write_text("no raster")
    for path in ("/no/such/file.tif", str(tmp_path / "notes.txt"), str(tmp_path)):
        with pytest.raises(InputError) as error:
            open_raster(path)
        assert str(error.value).startswith(f"{path} cannot be opened as a raster: ") and str(error.value).endswith(".")
        assert not str(error.value).endswith("..") and "no reason given" not in str(error.value)


def test_a_program_that_chose_no_exception_mode_gets_no_warning(tmp_path):
    path = write_raster(tmp_path / "a.tif", np.zeros((2, 1, 1), np.uint8))
    program = ("import sys; from whiskbroom.core.raster.gdalio import open_raster;"
               "from whiskbroom.core.raster import grid;"
               "from whiskbroom.core.vector import read, burn, table; from osgeo import gdal, ogr, osr;"
               "open_raster(sys.argv[1]); osr.SpatialReference(); ogr.Open(sys.argv[1]);"
               "print(gdal.GetUseExceptions(), ogr.GetUseExceptions(), osr.GetUseExceptions())")
    ended = subprocess.run([sys.executable, "-W", "error", "-c", program, path], capture_output=True, text=True)
    assert (ended.stdout, ended.returncode) == ("0 0 0\n", 0), ended.stderr


def test_a_band_must_be_there(tmp_path):
    dataset = open_raster(write_raster(tmp_path / "a.tif", np.zeros((2, 1, 1), np.uint8)))
    require_band(dataset, 1, "a.tif")
    require_band(dataset, 2, "a.tif")
    for band in (0, 3):
        with pytest.raises(InputError, match=f"^a.tif has no band {band}; it has 2.$"):
            require_band(dataset, band, "a.tif")


def test_the_cache_is_lowered_while_a_run_is_under_way(host_limit):
    with cache_limit(20_000_000):
        assert gdal.GetCacheMax() == 20_000_000
    assert gdal.GetCacheMax() == host_limit


def test_the_cache_is_never_raised(host_limit):
    with cache_limit(900_000_000):
        assert gdal.GetCacheMax() == host_limit


def test_the_smallest_of_several_runs_counts_and_the_last_gives_the_limit_back(host_limit):
    first, second = cache_limit(50_000_000), cache_limit(30_000_000)
    first.__enter__()
    second.__enter__()
    assert gdal.GetCacheMax() == 30_000_000
    first.__exit__(None, None, None)
    assert gdal.GetCacheMax() == 30_000_000
    second.__exit__(None, None, None)
    assert gdal.GetCacheMax() == host_limit


def test_a_run_that_fails_gives_the_limit_back(host_limit):
    with pytest.raises(ValueError):
        with cache_limit(20_000_000):
            raise ValueError
    assert gdal.GetCacheMax() == host_limit


def test_the_files_of_a_raster_are_its_own_and_those_behind_a_virtual_one(tmp_path):
    path = write_raster(tmp_path / "a.tif", np.zeros((2, 2), np.uint8))
    virtual = str(tmp_path / "b.vrt")
    gdal.BuildVRT(virtual, [path]).FlushCache()
    assert set(files_of(path)) == {path} and files_of("no such file") == ["no such file"]
    assert set(files_of(virtual)) == {virtual, path}
