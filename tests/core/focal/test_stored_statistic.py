import pickle

import numpy as np
import pytest
from whiskbroom.core.calc.outcome import Stored
from whiskbroom.core.focal.footprint import Footprint
from whiskbroom.core.focal.neighbourhood import Neighbourhood
from whiskbroom.core.focal.stored_statistic import StoredStatistic, kind_of

ROW = Footprint([[1, 1, 1]])


def stored(statistic, dtype, values, nodata=None, valid=None):
    values = np.pad(np.array([[values]]), ((0, 0), (1, 1), (0, 0)))
    neighbourhood = Neighbourhood(statistic, ROW)
    function = StoredStatistic(neighbourhood, kind_of(neighbourhood, values.dtype), Stored(np.dtype(dtype), nodata))
    mask = None if valid is None else np.pad(np.array([[valid]]), ((0, 0), (1, 1), (0, 0)))
    (results, ok), tallies = function(values, mask)
    assert ok is None
    return results.ravel().tolist(), tallies[0]


def test_results_are_rounded():
    """Means 4 / 3, 8 / 3 and 7 / 3; a type of Remotior Sensus would cut them to 1, 2, 2."""
    found, tally = stored("mean", "uint8", [1, 1, 2, 5, 0])
    assert found == [1, 3, 2] and (tally.beyond, tally.taken) == (0, 0)


def test_results_beyond_the_type_are_nodata_and_counted():
    found, tally = stored("sum", "uint8", [100, 100, 54, 101, 255], nodata=255)
    assert found == [254, 255, 255] and (tally.beyond, tally.taken) == (1, 1)


def test_results_far_beyond_the_type_are_no_warning_of_numpy():
    found, tally = stored("mean", "uint8", [1e30, 1e30, 1e30, -1e30, -1e30], nodata=255)
    assert found == [255, 255, 255] and tally.beyond == 3


def test_invalid_results_are_the_nodata_number():
    found, tally = stored("maximum", "int16", [1, 2, 3, 4], nodata=-1, valid=[True, False, True, True])
    assert found == [-1, 4] and tally.valid == 1


@pytest.mark.parametrize("statistic, dtype, low, high", [
    ("mean", "uint8", 0, 255), ("median", "int16", -32768, 32767), ("variance", "uint8", -np.inf, np.inf),
    ("mean", "float32", -np.inf, np.inf), ("count", "uint8", 0, 3), ("variety", "float64", 0, 3),
    ("sum", "uint8", 0, 765), ("range", "int8", 0, 255), ("maximum", "int8", -128, 127)])
def test_the_bounds_of_results_are_those_of_the_statistic(statistic, dtype, low, high):
    kind = kind_of(Neighbourhood(statistic, ROW), np.dtype(dtype))
    assert (kind.low, kind.high) == (low, high)


def test_it_travels_to_another_process():
    neighbourhood = Neighbourhood("mean", ROW)
    function = StoredStatistic(neighbourhood, kind_of(neighbourhood, np.uint8), Stored(np.dtype("uint8")))
    copy = pickle.loads(pickle.dumps(function))
    assert copy(np.full((1, 3, 3), 7, np.uint8), None)[0][0].item() == 7
