import warnings

import numpy as np
import pytest
from helpers.clusters import clouds, space_of
from hypothesis import given, settings
from hypothesis import strategies as st
from whiskbroom.core.cluster.ending import Ending
from whiskbroom.core.cluster.kept import KeptBlock, KeptPixels
from whiskbroom.core.cluster.kmeans import lloyd
from whiskbroom.core.cluster.nearest import Nearest

CENTRES = [[100, 200, 300], [400, 150, 250], [300, 300, 100], [350, 320, 130]]


@pytest.mark.parametrize("iterations", [1, 2, 5, 100])
@pytest.mark.parametrize("dtype", [np.uint16, np.float32, np.float64])
def test_lloyd_is_that_of_scikit_learn_from_the_same_centres(iterations, dtype):
    cluster = pytest.importorskip("sklearn.cluster")
    pixels, _ = clouds(CENTRES, 300, 60, dtype=dtype)
    space, first = space_of(pixels), pixels[:, :6].T.astype(float)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        oracle = cluster.KMeans(6, init=first, n_init=1, max_iter=iterations, tol=0, algorithm="lloyd").fit(
            pixels.T.astype(float))
    found = lloyd(KeptPixels.of(pixels), space, first, Ending(iterations, 0.0))
    np.testing.assert_allclose(found.centres, oracle.cluster_centers_, rtol=1e-12)
    assert (Nearest(space, found.centres)(pixels) == oracle.labels_).all()
    assert found.tally.inertia(found.centres) == pytest.approx(oracle.inertia_, rel=1e-12)
    assert found.at_rest == (iterations == 100)


def test_an_empty_cluster_begins_anew_where_scikit_learn_puts_it():
    cluster = pytest.importorskip("sklearn.cluster")
    pixels, _ = clouds(CENTRES, 100, 20)
    first = np.array([[100.0, 200, 300], [9000, 9000, 9000], [300, 250, 150]])
    oracle = cluster.KMeans(3, init=first, n_init=1, max_iter=50, tol=0, algorithm="lloyd").fit(pixels.T)
    found = lloyd(KeptPixels.of(pixels), space_of(pixels), first, Ending(50, 0.0))
    assert [step.renewed for step in found.steps][:2] == [1, 0]
    np.testing.assert_allclose(found.centres, oracle.cluster_centers_, rtol=1e-12)


def test_the_sum_of_squares_never_grows_and_the_pixels_come_to_rest():
    pixels, _ = clouds(CENTRES, 200, 80)
    found = lloyd(KeptPixels.of(pixels), space_of(pixels), pixels[:, :7].T.copy(), Ending(200, 0.0))
    inertias = [step.inertia for step in found.steps] + [found.tally.inertia(found.centres)]
    assert len(inertias) > 5 and (np.diff(inertias) <= 0).all()
    assert found.steps[-1].moved == 0 and found.steps[-1].shift == 0 and found.at_rest


def test_it_ends_at_the_threshold_exactly():
    pixels, _ = clouds(CENTRES, 200, 80)
    space, first = space_of(pixels), pixels[:, :7].T.copy()
    shifts = [step.shift for step in lloyd(KeptPixels.of(pixels), space, first, Ending(20, 0.0)).steps]
    place = next(place for place in range(2, 19) if shifts[place] < min(shifts[:place]))
    for threshold, is_end in ((shifts[place], True), (np.nextafter(shifts[place], 0), False)):
        steps = lloyd(KeptPixels.of(pixels), space, first, Ending(20, threshold)).steps
        assert (len(steps) == place + 1) is is_end


def test_by_default_it_ends_at_a_hundredth_of_the_spread():
    pixels, _ = clouds(CENTRES, 200, 80)
    found = lloyd(KeptPixels.of(pixels), space_of(pixels), pixels[:, :7].T.copy(), Ending(500))
    limit = 1e-2 * np.sqrt(pixels.var(axis=1).mean())
    assert found.steps[-1].shift <= limit < min(step.shift for step in found.steps[:-1])


def test_by_angle_brightness_does_not_matter_and_centres_are_directions_of_mean_unit_vectors():
    pixels, truth = clouds([[100, 200, 300], [300, 200, 100]], 300, 10)
    pixels *= np.random.default_rng(1).uniform(0.2, 5, pixels.shape[1])
    space = space_of(pixels, "spectral_angle")
    units = space(pixels)
    found = lloyd(KeptPixels.of(units), space, units[:, [0, int((truth != truth[0]).argmax())]].T.astype(float),
                  Ending(20, 0.0))
    winners = Nearest(space, found.centres)(units)
    assert len(set(zip(winners, truth))) == 2
    for place, centre in enumerate(found.centres):
        mean = (pixels / np.linalg.norm(pixels, axis=0))[:, winners == place].mean(axis=1)
        np.testing.assert_allclose(centre, mean / np.linalg.norm(mean), atol=1e-7)


def test_by_angle_no_other_direction_has_a_smaller_sum_of_squared_chords():
    pixels, _ = clouds([[100, 200, 300]], 200, 40)
    space = space_of(pixels, "spectral_angle")
    units = space(pixels).astype(float)
    (centre,) = lloyd(KeptPixels.of(space(pixels)), space, units[:, :1].T, Ending(5, 0.0)).centres
    others = centre + np.random.default_rng(2).normal(0, 0.01, (50, 3))
    others /= np.linalg.norm(others, axis=1)[:, None]
    sums = ((units.T[:, None] - np.vstack([centre, others])) ** 2).sum(axis=(0, 2))
    assert sums.argmin() == 0


@given(seed=st.integers(0, 2 ** 20), cuts=st.lists(st.integers(1, 239), max_size=4), dtype=st.sampled_from(
    ["uint8", "int16", "float32", "float64"]))
@settings(max_examples=25, deadline=None)
def test_neither_the_order_nor_the_grouping_of_pixels_changes_a_bit(seed, cuts, dtype):
    random = np.random.default_rng(seed)
    pixels = random.integers(0, 90, (2, 240)).astype(dtype)
    first, mixed = pixels[:, :5].T.astype(float), pixels[:, random.permutation(240)]
    one = lloyd(KeptPixels.of(pixels), space_of(pixels), first, Ending(6, 0.0))
    blocks = [KeptBlock(pixels=part.copy()) for part in np.split(mixed, sorted(set(cuts)), axis=1)]
    other = lloyd(KeptPixels(blocks), space_of(pixels), first, Ending(6, 0.0))
    assert (one.centres == other.centres).all() and one.steps == other.steps


@pytest.mark.parametrize("factor, shift", [(4.0, 0), (0.25, 1024), (2.0 ** -20, -8)])
def test_other_units_give_the_same_clusters(factor, shift):
    pixels = np.random.default_rng(3).integers(0, 500, (3, 400)).astype(float)
    one = lloyd(KeptPixels.of(pixels), space_of(pixels), pixels[:, :6].T.copy(), Ending(30, 0.0))
    scaled = pixels * factor + shift
    other = lloyd(KeptPixels.of(scaled), space_of(scaled), scaled[:, :6].T.copy(), Ending(30, 0.0))
    assert one.tally.counts.tolist() == other.tally.counts.tolist() and len(one.steps) == len(other.steps)
    np.testing.assert_allclose(other.centres, one.centres * factor + shift, rtol=1e-12)
