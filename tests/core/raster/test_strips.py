from types import SimpleNamespace

import numpy as np
import pytest
from helpers.rasters import write_raster
from whiskbroom.core.context import Context
from whiskbroom.core.errors import InputError, MemoryLimitError
from whiskbroom.core.raster import strip_plan
from whiskbroom.core.raster.grid import Window
from whiskbroom.core.raster.stack import RasterStack
from whiskbroom.core.raster.strips import StripPasses, read_band, require_whole_numbers


@pytest.fixture
def stack(tmp_path):
    with RasterStack([write_raster(tmp_path / "in.tif", np.arange(60, dtype=np.uint8).reshape(20, 3))]) as opened:
        yield opened


def test_strips_cover_the_raster_from_top_to_bottom(stack, monkeypatch):
    monkeypatch.setattr(strip_plan, "strip_rows", lambda cols: 8)
    assert StripPasses(stack, Context()).windows == (Window(0, 0, 8, 3), Window(8, 0, 8, 3), Window(16, 0, 4, 3))


def test_what_is_kept_comes_with_the_next_jobs_once(stack, monkeypatch):
    monkeypatch.setattr(strip_plan, "strip_rows", lambda cols: 10)
    passes = StripPasses(stack, Context())
    small, huge = SimpleNamespace(nbytes=8), SimpleNamespace(nbytes=1 << 60)
    assert list(passes.keeping([small, huge])) == [small, huge]
    assert [(number, kept) for number, _, kept in passes.jobs()] == [(0, small), (1, None)]
    assert [kept for _, _, kept in passes.jobs()] == [None, None]


def test_results_come_in_order_with_progress(stack, monkeypatch):
    monkeypatch.setattr(strip_plan, "strip_rows", lambda cols: 5)
    fractions = []
    passes = StripPasses(stack, Context(n_threads=3, progress=lambda fraction, message="": fractions.append(fraction)))
    with passes.in_order(lambda window: window.row, passes.windows, 0.5, 1) as rows:
        assert list(rows) == [0, 5, 10, 15]
    assert fractions == [0.625, 0.75, 0.875, 1]


def test_room_is_made_by_dropping_what_is_kept_and_told_when_there_is_none(stack):
    passes = StripPasses(stack, Context(available_ram=400))
    list(passes.keeping([SimpleNamespace(nbytes=1000)]))
    passes.make_room(0)
    with pytest.raises(MemoryLimitError, match="The patches of this raster need [0-9]+ MB more memory"):
        passes.reserve(1 << 40)
    assert [kept for _, _, kept in passes.jobs()] == [None]


def test_a_band_is_read_as_one_array(stack):
    values, valid = read_band(stack, Window(1, 0, 1, 3))
    assert values.tolist() == [[3, 4, 5]] and valid is None


def test_floating_point_values_have_no_patches(tmp_path):
    with pytest.raises(InputError, match="holds float64 values, and patches need whole numbers; reclassify it first"):
        require_whole_numbers(RasterStack([write_raster(tmp_path / "f.tif", np.zeros((2, 2)))]))
