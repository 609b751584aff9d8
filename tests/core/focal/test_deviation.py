import statistics

import numpy as np
import pytest
from whiskbroom.core.focal.deviation import ExactDeviation, MomentDeviation, standard_deviation
from whiskbroom.core.focal.footprint import Footprint
from whiskbroom.core.focal.pieces import Piece
from whiskbroom.core.focal.weighted_deviation import WeightedDeviation


@pytest.mark.parametrize("worker", [ExactDeviation, MomentDeviation])
@pytest.mark.parametrize("footprint", [Footprint.square(2), Footprint.disk(2)])
@pytest.mark.parametrize("dtype", ["uint8", "int8", "uint16", "int16"])
def test_both_ways_give_the_population_standard_deviation(worker, footprint, dtype, of_one_piece):
    limits = np.iinfo(dtype)
    values = np.random.default_rng(0).integers(limits.min, limits.max, (5, 6), dtype=dtype, endpoint=True)
    valid = np.random.default_rng(1).random(values.shape) > 0.3
    for mask in (None, valid):
        found = of_one_piece(worker, footprint, values, mask)
        for col in range(2):
            inside = footprint.mask if mask is None else footprint.mask & valid[:, col : col + 5]
            expected = statistics.pstdev(map(int, values[:, col : col + 5][inside]))
            assert found[0, col] == pytest.approx(expected, rel=1e-12)


@pytest.mark.parametrize("dtype", ["float64", "int32", "uint32", "int64"])
def test_a_small_noise_on_a_large_mean_is_measured_to_12_digits(dtype, of_one_piece):
    noise = np.random.default_rng(2).integers(-50, 50, (21, 21))
    found = of_one_piece(standard_deviation, Footprint.square(10), (10**9 + noise).astype(dtype))
    assert found.item() == pytest.approx(statistics.pstdev(noise.ravel().tolist()), rel=1e-12)


def test_float32_is_measured_as_precisely(of_one_piece):
    values = (1e6 + np.random.default_rng(3).normal(0, 1, (7, 7))).astype(np.float32)
    expected = statistics.pstdev(map(float, values.ravel()))
    assert of_one_piece(standard_deviation, Footprint.square(3), values).item() == pytest.approx(expected, rel=1e-12)


def test_an_outlier_in_the_first_cell_costs_no_digits(of_one_piece):
    values = np.random.default_rng(4).normal(0, 1, (9, 9))
    values[0, 0] = 1e12
    expected = statistics.pstdev(values.ravel().tolist())
    assert of_one_piece(standard_deviation, Footprint.square(4), values).item() == pytest.approx(expected, rel=1e-12)


@pytest.mark.parametrize("value", [0.1, 1e300, -1e-300, 1 / 3])
@pytest.mark.parametrize("with_invalid", [False, True])
def test_equal_values_deviate_by_exactly_nothing(value, with_invalid, of_one_piece):
    valid = np.ones((5, 5), bool)
    valid[0, 0] = not with_invalid
    for footprint in (Footprint.square(2), Footprint.disk(2)):
        assert of_one_piece(standard_deviation, footprint, np.full((5, 5), value), valid).item() == 0


def test_one_valid_cell_deviates_by_nothing(of_one_piece):
    valid = np.zeros((3, 3), bool)
    valid[2, 1] = True
    for dtype in ("uint16", "float32"):
        assert of_one_piece(standard_deviation, Footprint.square(1), np.ones((3, 3), dtype), valid).item() == 0


@pytest.mark.parametrize(
    "dtype, cells, way",
    [
        ("uint16", 25, ExactDeviation),
        ("uint16", 32767, ExactDeviation),  # 32767 * 65535 < 2^31
        ("uint16", 32769, MomentDeviation),
        ("int16", 65535, ExactDeviation),  # 65535 * 32768 < 2^31
        ("int16", 65537, MomentDeviation),
        ("int32", 3, MomentDeviation),
        ("float32", 3, MomentDeviation),
    ],
)
def test_integers_are_computed_exactly_as_long_as_the_numerator_fits(dtype, cells, way):
    assert type(standard_deviation(Piece(Footprint(np.ones((1, cells))), 1, 1, np.dtype(dtype)))) is way


@pytest.mark.parametrize("dtype, cells", [("uint8", 127), ("uint8", 129), ("uint16", 32767), ("int16", 65535)])
def test_the_greatest_deviation_of_a_type_does_not_overflow(dtype, cells, of_one_piece):
    limits = np.iinfo(dtype)
    values = np.full((1, cells), limits.min, dtype)
    values[0, : cells // 2] = limits.max
    half = cells // 2
    expected = float(limits.max - limits.min) * (half * (cells - half)) ** 0.5 / cells
    found = of_one_piece(standard_deviation, Footprint(np.ones((1, cells))), values).item()
    assert found == pytest.approx(expected, rel=1e-12)


def test_only_different_weights_need_the_weighted_way():
    def way(kernel):
        return type(standard_deviation(Piece(Footprint(kernel), 1, 1, np.dtype(np.uint16))))

    assert way([[1, 2, 1]]) is WeightedDeviation and way([[0.5, 0.5, 0.5]]) is ExactDeviation
