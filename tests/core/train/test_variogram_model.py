import numpy as np
import pytest

from whiskbroom.core.train.variogram import EmpiricalVariogram, empirical_variogram
from whiskbroom.core.train.variogram_model import VariogramModel, fit_variogram

LAGS = np.geomspace(1, 100, 20)


def empirical(semivariances, pairs=None):
    return EmpiricalVariogram(LAGS, np.asarray(semivariances, float),
                              np.full(20, 1000) if pairs is None else pairs, 2000, 100.0)


@pytest.mark.parametrize("shape, scale, reach", [("exponential", 10, 30), ("spherical", 40, 40)])
@pytest.mark.parametrize("nugget, structured", [(0.1, 0.15), (0, 2.5)])
def test_a_model_without_noise_is_found_again(shape, scale, reach, nugget, structured):
    true = VariogramModel(shape, nugget, structured, scale)
    found, gain = fit_variogram(empirical(true(LAGS)))
    assert gain > 1
    assert found.shape == shape and found.range == pytest.approx(reach, rel=2e-3)
    assert found.nugget == pytest.approx(nugget, abs=2e-3) and found.structured == pytest.approx(structured, rel=5e-3)


def test_the_formulas_by_hand():
    exponential, spherical = VariogramModel("exponential", 1, 2, 10), VariogramModel("spherical", 1, 2, 10)
    assert exponential.range == 30 and exponential(30.0) == pytest.approx(1 + 2 * (1 - np.exp(-3)))
    assert spherical(5.0) == pytest.approx(1 + 2 * (0.75 - 0.0625)) and spherical(10.0) == spherical(99.0) == 3


def test_no_other_parameters_have_a_smaller_sum():
    """Cressie's sum, minimised by SciPy from many starts."""
    optimize = pytest.importorskip("scipy.optimize")
    random = np.random.default_rng(1)
    pairs = random.integers(40, 3000, 20)
    noisy = empirical(VariogramModel("spherical", 0.1, 0.2, 30)(LAGS) * random.uniform(0.85, 1.15, 20), pairs)

    def loss(shape, numbers):
        model = VariogramModel(shape, *np.abs(numbers))
        return (np.minimum(pairs, 2000) * (noisy.semivariances / np.maximum(model(LAGS), 1e-12) - 1) ** 2).sum()

    found, gain = fit_variogram(noisy)
    ours = loss(found.shape, (found.nugget, found.structured, found.scale))
    least = min(optimize.minimize(lambda numbers: loss(shape, numbers), (0.1, 0.2, start), method="Nelder-Mead",
                                  options={"maxiter": 4000, "xatol": 1e-8, "fatol": 1e-8}).fun
                for shape in ("exponential", "spherical") for start in (3, 10, 30, 60))
    assert ours <= least * (1 + 1e-4)
    flat = optimize.minimize_scalar(lambda nugget: loss("spherical", (nugget, 0, 1)), bounds=(0.05, 1),
                                    method="bounded", options={"xatol": 1e-10}).fun
    assert gain == pytest.approx(flat - ours, rel=1e-6)


def test_the_range_of_a_simulated_process_is_found():
    """Values on a line whose correlation is exp(-d / 20): the practical range is 60."""
    random, rho, ranges = np.random.default_rng(5), np.exp(-1 / 20), []
    for _ in range(5):
        noise, values = random.normal(size=3000), np.empty(3000)
        values[0] = noise[0]
        for place in range(1, 3000):
            values[place] = rho * values[place - 1] + np.sqrt(1 - rho ** 2) * noise[place]
        points = np.column_stack([np.arange(3000.0), np.zeros(3000)])
        ranges.append(fit_variogram(empirical_variogram(points, values, 0)[0])[0].range)
    assert np.median(ranges) == pytest.approx(60, rel=0.3)


def test_a_falling_variogram_is_all_nugget():
    model, gain = fit_variogram(empirical(np.linspace(2, 1, 20)))
    assert gain == pytest.approx(0, abs=1e-6)
    assert model.structured == 0 and 1 < model.nugget < 2


@pytest.mark.parametrize("bins", [0, 3])
def test_too_few_bins_have_no_model(bins):
    assert fit_variogram(EmpiricalVariogram(LAGS[:bins], np.ones(bins), np.full(bins, 99), 50, 100.0)) == (None, 0)


def test_values_without_any_difference_have_no_model():
    assert fit_variogram(empirical(np.zeros(20))) == (None, 0)
