import numpy as np
import pytest
from whiskbroom.core.cluster.draw import Drawn, FindDifferent, different, first_different

PIXELS = np.random.default_rng(0).integers(0, 200, (2, 500)).astype(np.int16)


@pytest.mark.parametrize("most", [1, 7, 499, 500, 501])
def test_the_draw_is_the_same_whatever_the_parts(most):
    places = np.arange(500) + 10_000
    whole = Drawn.of(PIXELS, places, most, 3)
    order = np.random.default_rng(1).permutation(500)
    parts = [Drawn.of(PIXELS[:, part], places[part], most, 3) for part in np.array_split(order, 6)]
    joined = sum(parts[1:], parts[0])
    assert (joined.pixels == whole.pixels).all() and (joined.keys == whole.keys).all()
    assert whole.pixels.shape == (2, min(most, 500))


def test_a_smaller_draw_is_the_beginning_of_a_larger_one():
    places = np.arange(500)
    assert (Drawn.of(PIXELS, places, 20, 3).pixels == Drawn.of(PIXELS, places, 90, 3).pixels[:, :20]).all()


def test_every_pixel_has_the_same_chance():
    counts = np.zeros(40)
    for seed in range(2000):
        counts[Drawn.of(np.arange(40)[None], np.arange(40), 10, seed).pixels[0]] += 1
    # 500 each, with a standard deviation of 19.
    assert np.abs(counts - 500).max() < 90


def test_the_first_that_differ_keep_their_order():
    pixels = np.array([[5, 5, 1, 5, 9, 1, 7], [0, 0, 0, 1, 0, 0, 0]])
    assert first_different(pixels, 3).T.tolist() == [[5, 0], [1, 0], [5, 1]]
    assert first_different(pixels, 99).T.tolist() == [[5, 0], [1, 0], [5, 1], [9, 0], [7, 0]]


def test_as_many_are_looked_at_as_it_takes():
    pixels = np.array([[4] * 5000 + [6] + [4] * 100 + [8]])
    assert first_different(pixels, 3).tolist() == [[4, 6, 8]]


@pytest.mark.parametrize("dtype", ["uint8", "int64", "float32", "float64"])
def test_different_pixels_are_found_whatever_the_parts(dtype):
    pixels = PIXELS.astype(dtype)
    find = FindDifferent(25, 2)
    whole, joined = find(pixels), find(pixels[:, 300:]) + find(pixels[:, :300])
    assert (whole.pixels == joined.pixels).all() and whole.pixels.shape == (2, 25)
    assert len(np.unique(whole.pixels, axis=1).T) == 25
    assert (FindDifferent(25, 3)(pixels).pixels != whole.pixels).any()


def test_minus_zero_is_zero():
    assert different(np.array([[0.0, -0.0, 1]]), 5, 0).pixels.shape == (1, 2)


def test_of_no_pixel_none_differ():
    assert first_different(np.empty((3, 0)), 4).shape == (3, 0)
