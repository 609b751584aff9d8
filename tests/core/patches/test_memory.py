import tracemalloc

import numpy as np
import pytest

from whiskbroom.core.patches.memory import bytes_needed
from whiskbroom.core.patches.merges import find_merges
from whiskbroom.core.patches.sieve import apply, resolve
from whiskbroom.core.patches.strip import scan
from whiskbroom.core.patches.table import PatchTable

ROWS, COLS = 320, 500
RASTERS = {
    "every pixel its own class": np.arange(ROWS * COLS).reshape(ROWS, COLS),
    "a checkerboard": np.indices((ROWS, COLS)).sum(0).astype(np.uint8) % 2,
    "noise": np.random.default_rng(0).integers(0, 3, (ROWS, COLS)).astype(np.uint16),
}


def sieve_that_keeps_only_the_table(raster, height, min_size, connectivity):
    tops = range(0, ROWS, height)

    def strip(top):
        return scan(raster[top:top + height], None, connectivity)

    table = PatchTable.join(strip(top) for top in tops)

    def merges(index, top):
        return find_merges(strip(top), table, index, min_size)

    values = resolve(table, [merges(index, top).of_open for index, top in enumerate(tops)])
    for index, top in enumerate(tops):
        apply(raster[top:top + height], merges(index, top), values)


@pytest.mark.parametrize("height", [4, 80, 320])
@pytest.mark.parametrize("connectivity", [4, 8])
@pytest.mark.parametrize("name", RASTERS)
def test_a_sieve_in_strips_takes_no_more_than_it_says(name, connectivity, height):
    raster = RASTERS[name]
    tracemalloc.start()
    try:
        sieve_that_keeps_only_the_table(raster, height, 10**6, connectivity)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < bytes_needed(ROWS, COLS, raster.itemsize, height, 1)


def test_every_thread_needs_a_strip_and_the_table_is_needed_once():
    one, two, three = (bytes_needed(1000, 100, 1, 100, threads) for threads in (1, 2, 3))
    assert two - one == three - two > 100 * 100


def test_no_more_threads_count_than_there_are_strips():
    assert bytes_needed(1000, 100, 1, 500, 2) == bytes_needed(1000, 100, 1, 500, 8)
