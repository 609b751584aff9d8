import numpy as np
from whiskbroom.core.stats.random_keys import random_keys


def test_no_two_places_have_the_same_key():
    assert len(np.unique(random_keys(np.arange(200_000), 3))) == 200_000


def test_a_key_depends_on_its_place_and_the_seed_alone():
    places = np.array([5, 17, 2 ** 40])
    assert (random_keys(places[::-1], 4)[::-1] == random_keys(places, 4)).all()
    assert (random_keys(places, 4) != random_keys(places, 5)).all()


def test_the_places_are_not_changed():
    places = np.arange(4, dtype=np.uint64)
    random_keys(places, 1)
    assert places.tolist() == [0, 1, 2, 3]


def test_keys_are_evenly_spread():
    counts = np.bincount((random_keys(np.arange(160_000), 0) >> np.uint64(60)).astype(int), minlength=16)
    # Sixteen parts of 10000 each, with a standard deviation of 97.
    assert np.abs(counts - 10_000).max() < 500


def test_the_first_number_is_that_of_the_published_generator():
    """SplitMix64 from the state 0 begins with 0xE220A8397B1DCDAF (as in Vigna's public reference code)."""
    assert int(random_keys(np.array([0]), 0)[0]) == 0xE220A8397B1DCDAF
