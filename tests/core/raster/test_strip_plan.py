from types import SimpleNamespace

import numpy as np
import pytest
from whiskbroom.core.context import Context
from whiskbroom.core.errors import MemoryLimitError
from whiskbroom.core.raster.grid import Grid
from whiskbroom.core.raster.strip_plan import plan_strips


def stack(rows, cols):
    return SimpleNamespace(grid=Grid(rows, cols), dtype=np.dtype("uint8"))


@pytest.mark.parametrize("available_ram", [256, 512, 4096])
@pytest.mark.parametrize("n_threads", [1, 2, 8])
def test_strips_cover_every_row_once_within_half_of_the_memory(available_ram, n_threads):
    plan = plan_strips(stack(30_001, 20_000), Context(n_threads=n_threads, available_ram=available_ram))
    rows = [row for window in plan.windows for row in (window.row, window.row + window.rows)]
    assert rows[0] == 0 and rows[-1] == 30_001 and rows[1:-1:2] == rows[2::2]
    assert plan.work_bytes <= 0.5 * available_ram * 1_000_000 and plan.bytes_to_keep > 0
    assert 1 <= plan.n_threads <= n_threads


def test_little_memory_takes_threads_before_it_takes_very_low_strips():
    plan = plan_strips(stack(20_000, 20_000), Context(n_threads=8, available_ram=256))
    assert plan.n_threads < 8


def test_a_raster_too_wide_for_the_memory_is_told_with_what_it_lacks():
    with pytest.raises(MemoryLimitError, match="patches of a raster with 9000000 columns need [0-9]+ MB more memory"):
        plan_strips(stack(100, 9_000_000), Context(available_ram=256))
