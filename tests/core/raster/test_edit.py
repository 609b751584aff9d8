import os

import numpy as np
import pytest
from helpers.rasters import NORTH_UP, read_raster, write_raster
from helpers.vectors import pixel_box
from osgeo import ogr
from whiskbroom.core.context import Context
from whiskbroom.core.edit.changes import ToNodata, ToNumbers
from whiskbroom.core.edit.edit import Edit
from whiskbroom.core.errors import Cancelled, InputError, OutputError, ParameterError
from whiskbroom.core.raster import edit as module
from whiskbroom.core.raster.band import BandInfo
from whiskbroom.core.raster.edit import edit_in_place, number_to_store, take_back
from whiskbroom.core.raster.stack import RasterStack
from whiskbroom.core.raster.update import RasterUpdate
from whiskbroom.core.vector.numbered import NumberedStack

VALUES = np.random.default_rng(1).integers(1, 90, (2, 60, 50)).astype(np.int16)
BOXES = [(2, 3, 20, 30), (15, 20, 58, 44)]
WKBS = [bytes(ogr.CreateGeometryFromWkt(pixel_box(*box, NORTH_UP)).ExportToWkb()) for box in BOXES]
NUMBERS = np.array([0, 500, 600], np.int16)


def expected():
    values = VALUES.copy()
    for box, number in zip(BOXES, NUMBERS[1:]):
        values[1, box[0]:box[2], box[1]:box[3]] = number
    return values


@pytest.fixture
def raster(tmp_path):
    return write_raster(tmp_path / "a.tif", VALUES, nodata=-1, options=("TILED=YES", "COMPRESS=LZW"))


@pytest.fixture(autouse=True)
def small_blocks(monkeypatch):
    plan = module.plan_blocks
    monkeypatch.setattr(module, "plan_blocks", lambda *a, **k: plan(*a, **{**k, "largest": 400}))


def edited(raster, undo, change=ToNumbers(NUMBERS), band=2, ctx=Context(n_threads=2), fills=False):
    stack = NumberedStack(RasterStack([raster], [band]), WKBS)
    return edit_in_place(stack, Edit(0, change, fills), band, str(undo), ctx)


def test_an_edit_in_place_and_its_undo(raster, tmp_path):
    undo = tmp_path / "a.undo"
    assert edited(raster, undo) == (expected() != VALUES).sum()
    assert np.array_equal(read_raster(raster), expected())
    assert take_back(raster, str(undo), Context()) == (expected() != VALUES).sum()
    assert np.array_equal(read_raster(raster), VALUES)
    assert take_back(raster, str(undo), Context()) == 0, "once more takes nothing back"
    assert sorted(os.listdir(tmp_path)) == ["a.tif", "a.undo"]


@pytest.mark.parametrize("when", [1, 2, 5])
def test_an_edit_that_fails_is_brought_back_and_leaves_no_undo_file(raster, tmp_path, monkeypatch, when):
    write, calls = RasterUpdate.write, []

    def failing(self, window, values):
        calls.append(window)
        if len(calls) == when:
            raise OutputError("{raster} cannot be edited: {reason}.", raster=raster, reason="the disk is full")
        write(self, window, values)

    monkeypatch.setattr(RasterUpdate, "write", failing)
    with pytest.raises(OutputError, match="the disk is full"):
        edited(raster, tmp_path / "a.undo")
    assert np.array_equal(read_raster(raster), VALUES) and os.listdir(tmp_path) == ["a.tif"]


def test_what_cannot_be_brought_back_keeps_its_undo_file(raster, tmp_path, monkeypatch):
    write, calls = RasterUpdate.write, []

    def failing(self, window, values):
        calls.append(window)
        if len(calls) >= 3:
            raise OutputError("{raster} cannot be edited: {reason}.", raster=raster, reason="the disk is gone")
        write(self, window, values)

    with monkeypatch.context() as patch:
        patch.setattr(RasterUpdate, "write", failing)
        with pytest.raises(OutputError,
                           match="is half edited and could not be brought back; .* take the edit back with"):
            edited(raster, tmp_path / "a.undo")
    assert not np.array_equal(read_raster(raster), VALUES)
    take_back(raster, str(tmp_path / "a.undo"), Context())
    assert np.array_equal(read_raster(raster), VALUES)


@pytest.mark.parametrize("at", [0.0, 0.2, 0.5, 0.7, 0.95])
def test_a_cancelled_edit_is_brought_back(raster, tmp_path, at):
    fractions = [0.0]
    ctx = Context(progress=lambda fraction, message="": fractions.append(fraction),
                  is_cancelled=lambda: max(fractions) >= at)
    with pytest.raises(Cancelled):
        edited(raster, tmp_path / "a.undo", ctx=ctx)
    assert np.array_equal(read_raster(raster), VALUES) and os.listdir(tmp_path) == ["a.tif"]


@pytest.mark.parametrize("at", [0.2, 0.7])
def test_an_undo_that_is_cancelled_leaves_the_edit(raster, tmp_path, at):
    edited(raster, tmp_path / "a.undo")
    fractions = [0.0]
    ctx = Context(progress=lambda fraction, message="": fractions.append(fraction),
                  is_cancelled=lambda: max(fractions) >= at)
    with pytest.raises(Cancelled):
        take_back(raster, str(tmp_path / "a.undo"), ctx)
    assert np.array_equal(read_raster(raster), expected()) and (tmp_path / "a.undo").exists()


def test_edits_are_taken_back_in_their_order(raster, tmp_path):
    edited(raster, tmp_path / "first.undo")
    edited(raster, tmp_path / "second.undo", ToNumbers(np.array([0, 700, 800], np.int16)))
    with pytest.raises(InputError, match="has been changed since the edit that .*first.undo takes back"):
        take_back(raster, str(tmp_path / "first.undo"), Context())
    take_back(raster, str(tmp_path / "second.undo"), Context())
    take_back(raster, str(tmp_path / "first.undo"), Context())
    assert np.array_equal(read_raster(raster), VALUES)


def test_an_undo_file_of_another_raster_is_refused(raster, tmp_path):
    edited(raster, tmp_path / "a.undo")
    other = write_raster(tmp_path / "b.tif", np.zeros((2, 60, 51), np.int16))
    with pytest.raises(InputError, match=r"a.undo belongs to another raster than .*b.tif: 60 x 50 pixels of int16"):
        take_back(other, str(tmp_path / "a.undo"), Context())


def test_pixels_become_nodata_in_place_by_the_number_of_the_band(raster, tmp_path):
    edited(raster, tmp_path / "a.undo", ToNodata(), band=1)
    assert np.array_equal(read_raster(raster)[0] == -1, expected()[1] >= 500)
    take_back(raster, str(tmp_path / "a.undo"), Context())
    assert np.array_equal(read_raster(raster), VALUES)


def test_floating_point_without_a_number_becomes_nan(tmp_path):
    path = write_raster(tmp_path / "a.tif", VALUES[0].astype(np.float32))
    edited(path, tmp_path / "a.undo", ToNodata(), band=1)
    assert np.array_equal(np.isnan(read_raster(path)[0]), expected()[1] >= 500)
    take_back(path, str(tmp_path / "a.undo"), Context())
    assert np.array_equal(read_raster(path)[0], VALUES[0])


@pytest.mark.parametrize("described", [{}, {"mask": np.ones((60, 50), bool)}])
def test_without_a_nodata_number_pixels_cannot_become_nodata_in_place(tmp_path, described):
    path = write_raster(tmp_path / "a.tif", VALUES[0], **described)
    with pytest.raises(InputError, match="has no NoData value that an edit in place could write or take away"):
        edited(path, tmp_path / "a.undo", ToNodata(), band=1)
    assert np.array_equal(read_raster(path)[0], VALUES[0]) and not (tmp_path / "a.undo").exists()


def test_nodata_is_filled_in_place_only_when_asked(tmp_path):
    values = np.where(VALUES[0] < 40, -1, VALUES[0]).astype(np.int16)
    path = write_raster(tmp_path / "a.tif", values, nodata=-1)
    edited(path, tmp_path / "a.undo", band=1)
    assert np.array_equal(read_raster(path)[0] == -1, values == -1)
    edited(path, tmp_path / "b.undo", band=1, fills=True)
    assert np.array_equal(read_raster(path)[0] == -1, (values == -1) & (expected()[1] < 500))


def test_a_file_that_cannot_be_changed_is_told_before_any_work(tmp_path):
    (tmp_path / "a.asc").write_text("ncols 50\nnrows 60\nxllcorner 500000\nyllcorner 4599400\ncellsize 10\n"
                                    + "1 " * 3000)
    with pytest.raises(OutputError, match="a.asc cannot be edited"):
        edited(str(tmp_path / "a.asc"), tmp_path / "a.undo", band=1)
    assert os.listdir(tmp_path) == ["a.asc"]


@pytest.mark.parametrize("dtype, scale, offset, value, stored", [
    ("uint8", 1.0, 0.0, 255, 255), ("uint8", 0.1, 2.0, 5, 30), ("int16", 1e-4, -0.1, 0.12346, 2235),
    ("float32", 0.5, 0.0, 3, 6.0), ("int64", 1.0, 0.0, 2**53 + 1, 2**53 + 1)])
def test_a_value_is_stored_by_scale_and_offset(dtype, scale, offset, value, stored):
    """Stored = (value - offset) / scale; Remotior Sensus takes value / scale - offset: 5 becomes 48, or 6.8."""
    found = number_to_store(BandInfo(1, np.dtype(dtype), scale=scale, offset=offset), value, "a.tif")
    assert found == stored and found.dtype == dtype


@pytest.mark.parametrize("dtype, value", [("uint8", 256), ("uint8", -1), ("uint8", 2.5), ("int16", 1e9),
                                          ("float32", 1e39)])
def test_a_value_that_the_band_cannot_hold_is_told(dtype, value):
    with pytest.raises(ParameterError, match=f"a.tif cannot hold the value .*: its numbers are {dtype} from "):
        number_to_store(BandInfo(1, np.dtype(dtype)), value, "a.tif")


def test_the_nodata_number_is_no_value():
    with pytest.raises(ParameterError, match="The value 9 is the NoData value of a.tif; to make pixels NoData, say so"):
        number_to_store(BandInfo(1, np.dtype("uint8"), nodata=9.0), 9, "a.tif")
