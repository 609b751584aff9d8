import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from whiskbroom.core.context import Context
from whiskbroom.core.errors import MemoryLimitError
from whiskbroom.core.raster.budget import LARGEST_BLOCK, OVERHEAD, cache_share, plan_blocks
from whiskbroom.core.raster.grid import Grid
from whiskbroom.core.raster.profile import TILE


def plan(rows, cols, bytes_per_pixel, ram=256, threads=2, halo=0, largest=LARGEST_BLOCK):
    return plan_blocks(Grid(rows, cols), bytes_per_pixel, Context(available_ram=ram, n_threads=threads), halo, largest)


SIZES = st.integers(1, 3000)


@settings(max_examples=300)
@given(SIZES, SIZES, st.floats(1, 5000), st.sampled_from([256, 300, 1024]), st.integers(1, 32), st.integers(0, 40),
       st.integers(256, LARGEST_BLOCK))
def test_the_windows_partition_the_grid_and_stay_within_the_memory(rows, cols, cost, ram, threads, halo, largest):
    assume(rows * cols / largest < 2000)
    try:
        made = plan(rows, cols, cost, ram, threads, halo, largest)
    except MemoryLimitError:
        smallest = (min(16, rows) + 2 * halo) * (min(16, cols) + 2 * halo)
        assert smallest * cost * (threads + 2) + OVERHEAD + cache_share(Context(available_ram=ram)) > ram * 1e6
        return
    assert covers_once(made.windows, rows, cols)
    for window in made.windows:
        read = (window.rows + 2 * halo) * (window.cols + 2 * halo)
        assert read * cost * (threads + 2) + made.cache + OVERHEAD <= ram * 1e6


def covers_once(windows, rows, cols):
    """Windows in rows of blocks, each row from left to right, without gap or overlap."""
    row = col = 0
    for window in windows:
        if (window.row, window.col) != (row, col) or window.rows < 1 or window.cols < 1:
            return False
        col += window.cols
        if col == cols:
            row, col = row + window.rows, 0
    return (row, col) == (rows, 0)


@settings(max_examples=200)
@given(SIZES, SIZES, st.integers(256, LARGEST_BLOCK))
def test_blocks_hold_at_most_the_largest_number_of_pixels(rows, cols, largest):
    assume(rows * cols / largest < 2000)
    assert all(window.rows * window.cols <= largest for window in plan(rows, cols, 1, largest=largest).windows)


def test_blocks_are_whole_rows_where_memory_allows_and_cover_whole_tiles():
    windows = plan(10_000, 4000, 8, ram=1024).windows
    assert all(window.cols == 4000 for window in windows)
    assert {window.rows for window in windows[:-1]} == {TILE}


def test_blocks_that_do_not_reach_across_are_whole_tiles_wide():
    windows = plan(2000, 50_000, 8, ram=1024).windows
    assert all(window.cols % TILE == 0 for window in windows if window.col + window.cols < 50_000)


def test_a_small_raster_is_one_block():
    assert len(plan(5, 7, 8).windows) == 1 and len(plan(300, 300, 8).windows) == 1


def test_what_does_not_fit_is_refused_with_numbers():
    with pytest.raises(MemoryLimitError) as error:
        plan(3000, 3000, 1e6)
    # Four blocks of 16 x 16 pixels at 1 MB each and 80 MB, and a seventh of that for the cache of GDAL.
    assert str(error.value) == ("This run needs at least 1262 MB of memory, and 256 MB are allowed; "
                                "raise the available RAM or lower the number of processes.")


@settings(max_examples=50)
@given(st.integers(5, 3000), st.floats(1e5, 1e7), st.integers(1, 16), st.integers(0, 30))
def test_the_memory_that_the_refusal_names_is_enough_and_less_is_not(side, cost, threads, halo):
    try:
        plan(side, side, cost, threads=threads, halo=halo)
    except MemoryLimitError as error:
        needed = error.values["needed"]
        assume(needed > 300 and side < 600)
        assert plan(side, side, cost, ram=needed, threads=threads, halo=halo).windows
        with pytest.raises(MemoryLimitError):
            plan(side, side, cost, ram=needed - 1, threads=threads, halo=halo)


def test_gdal_gets_an_eighth_of_the_memory_but_never_too_little():
    assert cache_share(Context(available_ram=2048)) == 256_000_000
    assert cache_share(Context(available_ram=256)) == 32_000_000


def test_every_worker_process_takes_the_overhead_anew():
    def taken(ctx):
        made = plan_blocks(Grid(4000, 4000), 400, ctx)
        return max(window.rows * window.cols for window in made.windows) * 400 * 4 + made.cache

    threads = Context(available_ram=512, n_threads=2)
    processes = Context(available_ram=512, n_threads=2, processes=object())
    assert 512e6 - 3 * OVERHEAD < taken(threads) <= 512e6 - OVERHEAD
    assert 0 < taken(processes) <= 512e6 - 3 * OVERHEAD
    with pytest.raises(MemoryLimitError):
        plan_blocks(Grid(4000, 4000), 100, Context(available_ram=256, n_threads=2, processes=object()))
