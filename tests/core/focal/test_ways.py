import numpy as np
import pytest
from whiskbroom.core.focal.footprint import Footprint
from whiskbroom.core.focal.ways import STATISTICS

OF_1_5_5 = {
    "count": 3,
    "maximum": 5,
    "mean": 11 / 3,
    "median": 5,
    "minimum": 1,
    "percentile": 2.6,  # at 20 percent: 0.4 of the way from 1 to 5
    "standard_deviation": 32**0.5 / 3,
    "sum": 11,
    "majority": 5,
    "range": 4,
    "variance": 32 / 9,
    "variety": 2,
}


def test_there_is_a_way_for_every_statistic():
    assert set(STATISTICS) == set(OF_1_5_5)


@pytest.mark.parametrize("statistic", OF_1_5_5)
def test_each_way_computes_its_statistic(statistic, of_one_piece):
    way = STATISTICS[statistic]
    found = of_one_piece(lambda piece: way.worker(piece, 20), Footprint([[1, 1, 1]]), np.array([[5, 1, 5.0]]))
    assert found.item() == pytest.approx(OF_1_5_5[statistic], rel=1e-14)


@pytest.mark.parametrize("statistic", OF_1_5_5)
def test_pieces_have_at_least_one_pixel(statistic):
    for footprint in (Footprint([[1]]), Footprint.square(200)):
        assert min(STATISTICS[statistic].piece_shape(footprint, np.dtype(np.float64))) > 0
