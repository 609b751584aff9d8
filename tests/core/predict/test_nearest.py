import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from whiskbroom.core.predict.nearest import LARGEST, NearestSamples


def by_sorting(samples, pixels, count):
    """Places of the nearest by full sorting, of equally distant ones the earlier first."""
    squares = np.zeros((pixels.shape[1], len(samples)))
    for band, values in zip(samples.T, pixels):
        squares += (band - values[:, None]) ** 2
    places = np.sort(np.argsort(squares, axis=1, kind="stable")[:, :count], axis=1)
    return np.take_along_axis(squares, places, axis=1), places


@pytest.fixture(params=["tree", "blocks"])
def nearest(request, monkeypatch):
    if request.param == "blocks":
        monkeypatch.setitem(__import__("sys").modules, "scipy.spatial", None)
    else:
        pytest.importorskip("scipy.spatial")
    return NearestSamples


@pytest.mark.parametrize("number, count", [(1, 1), (5, 5), (16, 3), (17, 17), (64, 1), (65, 64), (2000, 7)])
@pytest.mark.parametrize("bands", [1, 4])
def test_the_nearest_are_those_that_sorting_finds(nearest, number, count, bands):
    random = np.random.default_rng(number)
    samples, pixels = random.normal(size=(number, bands)), random.normal(size=(bands, 700))
    squares, places = nearest(samples, count)(pixels)
    expected = by_sorting(samples, pixels, count)
    assert (places == expected[1]).all() and (squares == expected[0]).all()


@settings(max_examples=40)
@given(st.integers(1, 300), st.integers(1, 12), st.integers(1, 4), st.integers(0, 10 ** 6))
def test_of_equally_distant_samples_the_earlier_is_nearer(number, count, levels, seed):
    random = np.random.default_rng(seed)
    samples = random.integers(0, levels, (number, 2)).astype(float)
    pixels = random.integers(0, levels, (2, 40)).astype(float)
    count = min(count, number)
    squares, places = NearestSamples(samples, count)(pixels)
    expected = by_sorting(samples, pixels, count)
    assert (places == expected[1]).all() and (squares == expected[0]).all()


def test_equal_samples_that_fill_many_blocks(nearest):
    squares, places = nearest(np.zeros((3000, 3)), 4)(np.ones((3, 5)))
    assert places.tolist() == [[0, 1, 2, 3]] * 5 and (squares == 3).all()


def test_values_that_are_no_numbers_or_far_away_find_some_sample(nearest):
    with np.errstate(all="ignore"):
        _, places = nearest(np.random.default_rng(0).normal(size=(90, 2)), 3)(
            np.array([[np.nan, np.inf, -np.inf, 1e300, LARGEST]] * 2))
    assert ((places >= 0) & (places < 90)).all()
