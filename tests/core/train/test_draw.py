import numpy as np
import pytest

from whiskbroom.core.train.draw import SampleDraw


def training_pixels(number=1000, classes=3):
    places = np.arange(number) * 7
    return np.column_stack([places, -places]), np.arange(number) % classes + 1, places // 50, places


def drawn(most, seed=0, pieces=1, order=slice(None), balanced=False, number=1000):
    draw = SampleDraw(most, seed)
    for part in np.array_split(np.arange(number)[order], pieces):
        draw.add(*(array[part] for array in training_pixels(number)))
    return draw, draw.drawn(balanced)


def test_all_are_kept_where_there_are_not_too_many_and_what_belongs_together_stays_so():
    draw, (samples, classes, groups, places) = drawn(334)
    pixels = training_pixels()
    assert (samples == pixels[0]).all() and (classes == pixels[1]).all() and (groups == pixels[2]).all()
    assert (places == pixels[3]).all()
    assert draw.counts == {1: 334, 2: 333, 3: 333}


@pytest.mark.parametrize("most", [1, 50, 333])
def test_no_more_than_asked_for_of_each_class(most):
    draw, (samples, classes, groups, _) = drawn(most)
    assert np.bincount(classes)[1:].tolist() == [most] * 3 and draw.counts[1] == 334
    assert (np.diff(samples[:, 0]) > 0).all(), "in the order of the places"
    assert (samples[:, 0] // 50 == groups).all() and (samples[:, 0] // 7 % 3 + 1 == classes).all()


def test_the_same_are_drawn_however_they_come():
    _, once = drawn(40)
    for pieces, order in ((7, slice(None)), (1, slice(None, None, -1)),
                          (200, np.random.default_rng(0).permutation(1000))):
        _, again = drawn(40, pieces=pieces, order=order)
        assert all((one == other).all() for one, other in zip(once, again))


def test_another_seed_draws_others_and_no_place_is_preferred():
    shares = np.zeros(1000)
    for seed in range(200):
        _, (samples, *_) = drawn(40, seed)
        shares[samples[:, 0] // 7] += 1
    # 200 draws of 40 of 333: 24 each, with a standard deviation of 4.6.
    assert shares.mean() == 24 and shares.std() == pytest.approx(4.6, abs=0.6) and 1 < shares.min() < shares.max() < 47


def test_balanced_classes_are_as_small_as_the_smallest():
    draw = SampleDraw(100, 0)
    places = np.arange(160)
    draw.add(np.zeros((160, 1)), np.repeat([1, 2, 3], [120, 30, 10]), places, places)
    assert np.bincount(draw.drawn(balanced=True)[1]).tolist() == [0, 10, 10, 10]
    assert np.bincount(draw.drawn()[1]).tolist() == [0, 100, 30, 10]
