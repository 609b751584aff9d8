import os
import threading

import numpy as np
import pytest
from helpers.rasters import read_raster, read_valid, write_raster
from whiskbroom.core.context import Context
from whiskbroom.core.errors import Cancelled, MemoryLimitError, OutputError
from whiskbroom.core.raster import blocks
from whiskbroom.core.raster.blocks import BlockCost, map_blocks, prompt_block, reduce_blocks
from whiskbroom.core.raster.profile import RasterProfile
from whiskbroom.core.raster.stack import RasterStack

ROWS, COLS = 50, 70
VALUES = np.random.default_rng(1).integers(0, 1000, (2, ROWS, COLS), dtype=np.int16)
SMALL = BlockCost(largest=400)


@pytest.fixture
def raster(tmp_path):
    return write_raster(tmp_path / "in.tif", VALUES, nodata=7)


def profile(path, dtype="int32", nodata=-1, names=("a", "b")):
    return RasterProfile(str(path), np.dtype(dtype), nodata, names)


def doubled(values, valid):
    return [(values.astype(np.int32) * 2, valid)]


def box_sum(values, valid):
    """Sum of the 3 x 3 valid neighbours."""
    values = np.where(True if valid is None else valid, values, 0).astype(np.int32)
    rows, cols = values.shape[1] - 2, values.shape[2] - 2
    total = sum(values[:, r:r + rows, c:c + cols] for r in range(3) for c in range(3))
    return [(total, None if valid is None else valid[:, 1:-1, 1:-1])]


def test_a_function_of_pixels_is_written_with_its_mask(raster, tmp_path):
    map_blocks(RasterStack([raster]), [profile(tmp_path / "out.tif")], doubled, Context(), cost=SMALL)
    assert np.array_equal(read_valid(tmp_path / "out.tif"), VALUES != 7)
    assert np.array_equal(read_raster(tmp_path / "out.tif"), np.where(VALUES != 7, VALUES * 2, -1))


def test_a_halo_reaches_across_blocks_and_ends_at_the_edge(raster, tmp_path):
    map_blocks(RasterStack([raster]), [profile(tmp_path / "out.tif")],
               box_sum, Context(n_threads=3), halo=1, cost=SMALL)
    padded = np.pad(np.where(VALUES != 7, VALUES, 0).astype(np.int32), ((0, 0), (1, 1), (1, 1)))
    expected = sum(padded[:, r:r + ROWS, c:c + COLS] for r in range(3) for c in range(3))
    assert np.array_equal(read_raster(tmp_path / "out.tif"), np.where(VALUES != 7, expected, -1))


def test_a_stack_that_is_slow_to_read_is_read_in_smaller_blocks(raster, tmp_path, monkeypatch):
    plan, counts = blocks.plan_blocks, []
    monkeypatch.setattr(blocks, "plan_blocks", lambda *given, **named: counts.append(named["largest"]) or plan(
        *given, **named))
    stack = RasterStack([raster])
    stack.largest_block = 700
    map_blocks(stack, [profile(tmp_path / "out.tif")], doubled, Context())
    map_blocks(stack, [profile(tmp_path / "out.tif")], doubled, Context(), cost=SMALL)
    reduce_blocks(stack, lambda values, valid: 0, lambda total, part, window: 0, 0, Context())
    assert counts == [700, 400, 700]


def test_one_pass_writes_several_rasters(raster, tmp_path):
    def both(values, valid):
        return [*doubled(values, valid), (values.sum(axis=0, keepdims=True), valid is None or valid.all(axis=0)[None])]

    map_blocks(RasterStack([raster]), [profile(tmp_path / "a.tif"), profile(tmp_path / "b.tif", names=("sum",))], both,
               Context(), cost=SMALL)
    assert np.array_equal(read_raster(tmp_path / "a.tif")[VALUES != 7], (VALUES * 2)[VALUES != 7])
    assert np.array_equal(read_valid(tmp_path / "b.tif")[0], (VALUES != 7).all(axis=0))


def test_reduce_merges_the_parts_in_the_order_of_the_blocks(raster):
    def start_of(values, valid):
        return int(values.shape[1]), int(values.shape[2])

    found = reduce_blocks(RasterStack([raster]), start_of, lambda total, part, window: total + [(window, part)], [],
                          Context(n_threads=4), SMALL)
    assert [(window.rows, window.cols) for window, _ in found] == [part for _, part in found]
    places = [(window.row, window.col) for window, _ in found]
    assert places == sorted(places) and len(places) > 5
    assert sum(rows * cols for _, (rows, cols) in found) == ROWS * COLS


def test_progress_goes_from_0_to_1_with_the_pixels(raster):
    told = []
    ctx = Context(progress=lambda fraction, message="": told.append(fraction))
    reduce_blocks(RasterStack([raster]), lambda values, valid: 0, lambda *_: None, None, ctx, SMALL)
    assert told == sorted(told) and told[-1] == 1 and len(told) > 5 and told[0] < 0.2


@pytest.mark.parametrize("error", [ValueError("bad block"), OutputError("no room"), KeyboardInterrupt()])
def test_an_error_of_the_function_stops_all_and_leaves_nothing(raster, tmp_path, error):
    calls = []

    def fails(values, valid):
        calls.append(1)
        if len(calls) == 4:
            raise error
        return doubled(values, valid)

    before = set(threading.enumerate())
    with pytest.raises(type(error)):
        map_blocks(RasterStack([raster]), [profile(tmp_path / "out.tif")], fails, Context(n_threads=2), cost=SMALL)
    assert os.listdir(tmp_path) == ["in.tif"] and set(threading.enumerate()) == before
    assert len(calls) < 9


def test_cancel_leaves_nothing(raster, tmp_path):
    seen = []
    ctx = Context(progress=lambda fraction, message="": seen.append(fraction), is_cancelled=lambda: len(seen) > 3)
    with pytest.raises(Cancelled):
        map_blocks(RasterStack([raster]), [profile(tmp_path / "out.tif")], doubled, ctx, cost=SMALL)
    assert os.listdir(tmp_path) == ["in.tif"] and max(seen) < 0.5


def test_when_the_second_raster_cannot_be_created_the_first_leaves_nothing(raster, tmp_path):
    profiles = [profile(tmp_path / "a.tif"), profile(tmp_path / "none" / "b.tif")]
    with pytest.raises(OutputError):
        map_blocks(RasterStack([raster]), profiles, lambda values, valid: doubled(values, valid) * 2, Context())
    assert os.listdir(tmp_path) == ["in.tif"]


def test_a_function_that_needs_too_much_is_refused_before_anything_is_written(raster, tmp_path):
    with pytest.raises(MemoryLimitError):
        map_blocks(RasterStack([raster]), [profile(tmp_path / "out.tif")], doubled, Context(available_ram=256),
                   cost=BlockCost(working_bytes=1e9))
    assert os.listdir(tmp_path) == ["in.tif"]


def test_memory_is_counted_for_input_mask_output_halo_and_work(raster, tmp_path, monkeypatch):
    seen = []
    plan = blocks.plan_blocks
    monkeypatch.setattr(blocks, "plan_blocks", lambda grid, cost, ctx, **named: seen.append((cost, named))
                        or plan(grid, cost, ctx, **named))
    map_blocks(RasterStack([raster]), [profile(tmp_path / "out.tif")], box_sum, Context(), 1, BlockCost(10, 77, 5000))
    cost, named = seen[0]
    # Two bands of int16 with masks, two bands of int32 going out, and what the function says.
    assert cost >= 2 * (2 + 1) + 2 * 4 + 10 and named == {"halo": 1, "largest": 5000, "bytes_per_worker": 77}


def test_the_record_of_the_run_is_in_the_output(raster, tmp_path):
    from helpers.rasters import open_raster

    map_blocks(RasterStack([raster]), [profile(tmp_path / "out.tif")],
               doubled, Context(record={"WHISKBROOM_TOOL": "x"}))
    assert open_raster(tmp_path / "out.tif").GetMetadataItem("WHISKBROOM_TOOL") == "x"


def test_slow_functions_get_small_blocks_and_a_halo_is_not_counted_as_work():
    assert prompt_block(1e-9) == BlockCost.largest
    assert prompt_block(1e-6) == pytest.approx(250_000, rel=0.01)
    assert prompt_block(1e-6, halo=100) == pytest.approx(700 ** 2, rel=0.01)
    assert prompt_block(1.0) == 64 ** 2


def test_what_a_function_gives_after_its_outputs_is_told_in_the_order_of_the_blocks(raster, tmp_path):
    sums = []
    map_blocks(RasterStack([raster]), [profile(tmp_path / "out.tif")],
               lambda values, valid: [*doubled(values, valid), int(values.astype(int).sum())],
               Context(n_threads=3), cost=SMALL, tally=sums.append)
    assert len(sums) > 5 and sum(sums) == VALUES.astype(int).sum()
