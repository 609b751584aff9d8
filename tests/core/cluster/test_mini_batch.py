import numpy as np
from helpers.clusters import clouds, space_of
from whiskbroom.core.cluster.ending import Ending
from whiskbroom.core.cluster.mini_batch import mini_batches
from whiskbroom.core.cluster.nearest import Nearest

CENTRES = [[100, 200, 300], [400, 150, 250], [300, 300, 100], [350, 320, 130]]


def test_mini_batches_are_running_means_as_in_sculley():
    """The algorithm as printed: every pixel moves its centre by 1 / count of the way."""
    pixels, _ = clouds(CENTRES, 250, 60)
    space, size, first = space_of(pixels), 70, pixels[:, :5].T.copy()
    centres, counts = first.copy(), np.zeros(5)
    for number in range(6):
        batch = pixels[:, number * size:(number + 1) * size]
        for pixel, nearest in zip(batch.T, Nearest(space, centres.copy())(batch)):
            counts[nearest] += 1
            centres[nearest] += (pixel - centres[nearest]) / counts[nearest]
    found = mini_batches(pixels, size, space, first, Ending(6, 0.0))
    np.testing.assert_allclose(found.centres, centres, rtol=1e-10)
    assert [step.pixels for step in found.steps] == [size] * 6 and found.tally.pixels == pixels.shape[1]


def test_batches_begin_again_with_the_first_pixels():
    pixels, _ = clouds(CENTRES, 10, 60)
    space, first = space_of(pixels), pixels[:, :3].T.copy()
    twice = np.concatenate([pixels, pixels], axis=1)
    once = mini_batches(pixels, 30, space, first, Ending(2, 0.0))
    np.testing.assert_array_equal(once.centres, mini_batches(twice, 30, space, first, Ending(2, 0.0)).centres)
    assert mini_batches(pixels, 99, space, first, Ending(1, 0.0)).steps[0].pixels == 40


def test_a_centre_that_never_had_a_pixel_begins_anew_in_the_batch():
    pixels, _ = clouds(CENTRES, 100, 20)
    first = np.array([[9000.0] * 3, [100, 200, 300]])
    found = mini_batches(pixels, 50, space_of(pixels), first, Ending(3, 0.0))
    assert [step.renewed for step in found.steps] == [1, 0, 0] and found.tally.counts.min() > 0
