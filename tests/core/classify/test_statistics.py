import pickle

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from whiskbroom.core.classify.statistics import ClassStatistics
from whiskbroom.core.errors import InputError


def test_the_textbook_example_of_richards_and_jia():
    pixels = np.array([[2, 2], [4, 3], [5, 4], [5, 5], [3, 4], [2, 3]], np.uint8)
    found = ClassStatistics.of(pixels, np.full(6, 7))[7]
    assert found.count == 6
    assert found.mean.tolist() == [3.5, 3.5]
    assert found.covariance.tolist() == [[1.9, 1.1], [1.1, 1.1]]
    assert (found.minimum.tolist(), found.maximum.tolist()) == ([2, 2], [5, 5])


def test_the_signatures_of_the_grass_gensig_test(shared_data):
    def grid(name):
        lines = (shared_data("small_grids") / f"grass_gensig_{name}.ascii").read_text().splitlines()
        return np.array([line.replace("n", "0").split() for line in lines if ":" not in line], float)

    first, second, training = grid("b1"), grid("b2"), grid("train")
    inside = training > 0
    found = ClassStatistics.of(np.stack([first[inside], second[inside]], axis=1), training[inside].astype(int))
    assert found.ids == (1, 6, 9)
    assert [found.count(class_id) for class_id in (1, 6, 9, 2)] == [4, 4, 3, 0]
    means = [(2.975, 7.0), (8.95, 1.5), (6.7333333, 8.3333333)]
    variances = [(.0358333, .6666667), (.0033333, .3333333), (.0433333, .3333333)]
    for class_id, mean, variance in zip(found.ids, means, variances):
        np.testing.assert_allclose(found[class_id].mean, mean, atol=5e-8)
        np.testing.assert_allclose(np.diagonal(found[class_id].covariance), variance, atol=5e-8)


def test_several_classes_agree_with_numpy():
    rng = np.random.default_rng(1)
    samples, ids = rng.normal(size=(500, 4)).astype(np.float32), rng.integers(-2, 0, 500)
    found = ClassStatistics.of(samples, ids)
    for class_id in (-2, -1):
        own = samples[ids == class_id].astype(np.float64)
        np.testing.assert_allclose(found[class_id].mean, own.mean(axis=0), rtol=1e-12)
        np.testing.assert_allclose(found[class_id].covariance, np.cov(own.T), rtol=1e-9)
        assert np.array_equal(found[class_id].minimum, own.min(axis=0))
        assert np.array_equal(found[class_id].maximum, own.max(axis=0))


def test_a_small_spread_on_a_large_value_keeps_its_covariance():
    noise = np.array([[0.0, 1.0], [1.0, 0.0], [0.5, 0.25], [0.25, 0.75]])
    found = ClassStatistics.of(noise + 1e9, np.ones(4, int))[1]
    np.testing.assert_allclose(found.covariance, np.cov(noise.T), rtol=1e-15)


def test_a_single_pixel_has_a_mean_and_no_covariance():
    found = ClassStatistics.of(np.array([[5, 6]]), np.array([1]))[1]
    assert found.mean.tolist() == [5, 6]
    assert found.covariance is None


def test_nothing_is_the_start_of_a_sum():
    part = ClassStatistics.of(np.array([[1, 2], [3, 5]]), np.array([1, 1]))
    for total in (ClassStatistics.merge(ClassStatistics(), part), ClassStatistics.merge(part, ClassStatistics()),
                  ClassStatistics.merge(part, ClassStatistics.of(np.zeros((0, 2)), np.zeros(0, int)))):
        assert total.ids == (1,)
        assert total[1].mean.tolist() == [2, 3.5]


@settings(deadline=None, max_examples=40)
@given(st.integers(0, 2**32), st.sampled_from(["uint16", "float32", "float64", "int32"]), st.integers(1, 60))
def test_statistics_in_pieces_of_any_size_and_order_are_the_same_to_the_last_bit(seed, dtype, size):
    rng = np.random.default_rng(seed)
    samples = (rng.normal(size=(60, 3)) * 1000 + 20000).astype(dtype)
    ids = rng.integers(1, 4, 60)
    whole = ClassStatistics.of(samples, ids)
    order = rng.permutation(60)
    total = ClassStatistics()
    for start in range(0, 60, size):
        piece = order[start:start + size]
        total = ClassStatistics.merge(ClassStatistics.of(samples[piece], ids[piece]), total)
    assert total.ids == whole.ids
    for class_id in whole.ids:
        one, other = total[class_id], whole[class_id]
        assert one.count == other.count
        assert one.mean.tobytes() == other.mean.tobytes()
        assert np.array_equal(one.minimum, other.minimum) and np.array_equal(one.maximum, other.maximum)
        assert other.count == 1 or one.covariance.tobytes() == other.covariance.tobytes()


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
def test_a_pixel_without_a_finite_value_is_refused_with_the_numbers(bad):
    samples = np.array([[1.0, 2.0], [3.0, bad], [bad, bad]])
    with pytest.raises(InputError, match="2 of 3 training pixels hold NaN or infinity"):
        ClassStatistics.of(samples, np.array([1, 1, 2]))


def test_the_class_id_0_is_refused():
    with pytest.raises(InputError, match="2 training pixels have the class id 0, which means unclassified"):
        ClassStatistics.of(np.ones((3, 2)), np.array([0, 1, 0]))


def test_samples_and_ids_that_do_not_fit_are_refused():
    with pytest.raises(InputError, match="got 3 x 2 values and 2 ids"):
        ClassStatistics.of(np.ones((3, 2)), np.array([1, 1]))


def test_pieces_with_different_bands_are_refused():
    with pytest.raises(InputError, match="same number of bands; got 2, 3"):
        ClassStatistics.merge(ClassStatistics.of(np.ones((1, 2)), np.array([1])),
                              ClassStatistics.of(np.ones((1, 3)), np.array([2])))


def test_statistics_travel_to_another_process():
    found = ClassStatistics.of(np.array([[1, 2], [3, 5]], np.uint8), np.array([4, 4]))
    copy = pickle.loads(pickle.dumps(found))
    assert copy.ids == (4,)
    assert copy[4].covariance.tolist() == [[2, 3], [3, 4.5]]
