import numpy as np
from helpers.clusters import clouds, space_of
from whiskbroom.core.cluster.clusters import settled
from whiskbroom.core.cluster.ending import Ending
from whiskbroom.core.cluster.kept import KeptPixels
from whiskbroom.core.cluster.kmeans import lloyd
from whiskbroom.core.cluster.sorting import Sorting

CENTRES = [[100, 200, 300], [400, 150, 250], [300, 300, 100], [350, 320, 130]]


def test_clusters_with_too_few_pixels_are_left_out_at_the_end_but_for_the_largest():
    pixels = np.array([[0, 0, 0, 10, 10, 90]], np.uint8)
    kept, space, centres = KeptPixels.of(pixels), space_of(pixels), np.array([[0.0], [10], [90], [200]])
    for least, expected in ((1, [3, 2, 1]), (2, [3, 3]), (3, [6]), (4, [6]), (99, [6])):
        assert settled(kept, Sorting(space, centres), [], True, least).tally.counts.tolist() == expected, least


def test_the_order_of_clusters_can_be_changed():
    pixels, _ = clouds(CENTRES, 50, 9)
    found = lloyd(KeptPixels.of(pixels), space_of(pixels), np.array(CENTRES, float), Ending(9))
    turned = found.ordered([3, 2, 1, 0])
    assert (turned.centres == found.centres[::-1]).all() and (turned.tally.counts == found.tally.counts[::-1]).all()
