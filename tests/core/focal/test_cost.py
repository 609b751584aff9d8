import tracemalloc

import numpy as np
import pytest
from whiskbroom.core.focal.footprint import Footprint
from whiskbroom.core.focal.neighbourhood import STATISTICS, Neighbourhood

FOOTPRINTS = {
    "square": Footprint.square(2),
    "disk": Footprint.disk(5),
    "weights": Footprint(1 / (1 + np.abs(np.arange(-3, 4)) + np.abs(np.arange(-2, 3))[:, None])),
    "large": Footprint.square(9),
    "huge": Footprint.disk(30),
}


@pytest.mark.parametrize("missing", [0, 0.3])
@pytest.mark.parametrize("dtype", ["uint16", "float64"])
@pytest.mark.parametrize("footprint", FOOTPRINTS)
@pytest.mark.parametrize("statistic", STATISTICS)
def test_a_call_takes_no_more_memory_than_announced(statistic, footprint, dtype, missing):
    footprint = FOOTPRINTS[footprint]
    function = Neighbourhood(statistic, footprint, 30 if statistic == "percentile" else None)
    side = 100 + 2 * footprint.halo
    random = np.random.default_rng(0)
    values = random.integers(0, 60, (1, side, side)).astype(dtype)
    valid = random.random(values.shape) >= missing
    tracemalloc.start()
    try:
        ((found, _),) = function(values, valid if missing else None)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak <= function.scratch_bytes(dtype) + 2 * found.nbytes + found.size


@pytest.mark.parametrize("statistic", ["mean", "median", "majority", "standard_deviation", "maximum"])
def test_larger_windows_are_announced_to_take_longer(statistic):
    small, large, larger = (
        Neighbourhood(statistic, Footprint.square(radius)).seconds_per_pixel("uint16") for radius in (1, 5, 50)
    )
    assert 0 < small < large < larger
