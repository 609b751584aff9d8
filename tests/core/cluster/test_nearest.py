import numpy as np
import pytest
from helpers.clusters import space_of
from whiskbroom.core.cluster.nearest import Nearest


def nearest(centres, pixels):
    return Nearest(space_of(pixels), np.array(centres))(pixels)


def test_the_nearest_centre_is_the_first_of_equally_near_ones():
    assert nearest([[10.0], [20], [20]], np.array([[0, 15, 16, 90]], np.uint16)).tolist() == [0, 0, 1, 1]


@pytest.mark.parametrize("dtype", [np.uint8, np.int16, np.float32, np.int32, np.float64])
def test_the_places_are_those_of_squared_distances_in_double_precision(dtype):
    random = np.random.default_rng(0)
    pixels = random.integers(0, 120, (4, 20_000)).astype(dtype)
    centres = random.integers(0, 120, (7, 4)).astype(float)
    expected = ((pixels.T[:, None].astype(float) - centres) ** 2).sum(axis=2).argmin(axis=1)
    found = nearest(centres, pixels)
    assert (found == expected).all() and found.dtype == np.uint8


def test_it_decides_as_the_classifier_does():
    from whiskbroom.core.classify.signature import Signature
    from whiskbroom.core.predict.statistical import Statistical

    random = np.random.default_rng(5)
    for bands in (1, 3, 9, 20):
        # Many pixels lie in the middle of two centres, but for rounding.
        centres = random.normal(0, 1, (6, bands))
        pixels = ((centres[random.integers(0, 6, 3000)] + centres[random.integers(0, 6, 3000)]) / 2).T.copy()
        classifier = Statistical("minimum_distance", tuple(map(Signature, range(1, 7), centres)))
        assert (nearest(centres, pixels) == classifier.decide(pixels).winners).all()


def test_the_type_holds_all_places():
    assert nearest(np.arange(300.0)[:, None], np.array([[299.2, 0]])).tolist() == [299, 0]


def test_no_pixel_is_no_place():
    assert Nearest(space_of(np.ones((3, 1), np.uint8)), np.ones((2, 3)))(np.empty((3, 0), np.uint8)).shape == (0,)


@pytest.mark.parametrize("shift, spread", [(0, 1), (1e6, 1), (-3e7, 10), (1e9, 1e-3), (0, 1e-20), (0, 1e20),
                                           (1e40, 1e38)])
@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_neither_large_values_nor_small_differences_lead_it_astray(shift, spread, dtype):
    random = np.random.default_rng(1)
    pixels = (shift + random.normal(0, spread, (3, 5000))).clip(-3e38, 3e38).astype(dtype)
    centres = pixels[:, :9].T.astype(float) + random.normal(0, spread / 50, (9, 3))
    pixels[:, 40:49] = ((centres + centres[::-1]) / 2).T
    expected = ((pixels.T[:, None].astype(float) - centres) ** 2).sum(axis=2)
    found = nearest(centres, pixels)
    chosen = np.take_along_axis(expected, found[:, None].astype(int), axis=1)[:, 0]
    assert (chosen == expected.min(axis=1)).all()


def test_few_pixels_are_looked_at_twice():
    random = np.random.default_rng(2)
    pixels = random.integers(0, 10_000, (6, 50_000)).astype(np.uint16)
    judge = Nearest(space_of(pixels), pixels[:, :10].T.astype(float))
    assert judge._screen(pixels, np.empty(50_000, np.uint8)).mean() < 1e-3


def test_pixels_between_two_centres_are_looked_at_twice():
    pixels = np.array([[0, 15, 40], [0, 15, 40]], np.uint16)
    judge = Nearest(space_of(pixels), np.array([[10.0, 10], [20, 20]]))
    assert judge._screen(pixels, np.empty(3, np.uint8)).tolist() == [False, True, False]


def test_many_clusters_are_decided_in_small_pieces():
    pixels = np.random.default_rng(3).integers(0, 4, (2, 3000)).astype(np.uint8)
    centres = np.random.default_rng(4).integers(0, 4, (900, 2)).astype(float)
    expected = ((pixels.T[:, None].astype(float) - centres) ** 2).sum(axis=2).argmin(axis=1)
    judge = Nearest(space_of(pixels), centres)
    assert (judge(pixels) == expected).all() and judge.scratch_bytes < 80_000_000
