import numpy as np
from helpers.clusters import space_of
from whiskbroom.core.cluster.farthest import Farthest, farthest, refilled
from whiskbroom.core.cluster.kept import KeptPixels
from whiskbroom.core.cluster.sorting import Sorting

PIXELS = np.array([[0, 1, 2, 50, 50, 53, 100, 90]], np.uint8)


def test_the_farthest_different_pixels_come_first_and_those_on_a_centre_never():
    found = Farthest(space_of(PIXELS), np.array([[0.0], [100]]), 4)(PIXELS)
    assert found.pixels.tolist() == [[50, 53, 90, 2]] and found.distances.tolist() == [2500, 47 ** 2, 100, 4]
    assert found.owners.tolist() == [0, 1, 1, 0]
    assert Farthest(space_of(PIXELS), np.array([[0.0], [100]]), 99)(PIXELS).pixels.tolist() == [[50, 53, 90, 2, 1]]


def test_equally_far_pixels_come_by_their_values():
    pixels = np.array([[5, 3, 3], [1, 9, 2]], np.uint8)
    assert farthest(pixels, np.ones(3), np.zeros(3, int), 2).pixels.T.tolist() == [[3, 2], [3, 9]]


def test_parts_add_up_to_the_whole():
    pixels = np.random.default_rng(0).integers(0, 255, (2, 300)).astype(np.uint8)
    find = Farthest(space_of(pixels), pixels[:, :2].T.astype(float), 7)
    whole, parts = find(pixels), find(pixels[:, :80]) + find(pixels[:, 80:])
    assert (whole.pixels == parts.pixels).all() and (whole.owners == parts.owners).all()


def test_empty_clusters_get_the_farthest_pixels_which_leave_their_own():
    pixels, space = KeptPixels.of(PIXELS), space_of(PIXELS)
    centres = np.array([[0.0], [200], [100], [250]])
    tally = pixels.reduce(Sorting(space, centres))
    assert tally.counts.tolist() == [5, 0, 3, 0]
    full, renewed = refilled(tally, pixels, space, centres)
    assert renewed == 2 and full.counts.tolist() == [4, 1, 2, 1]
    np.testing.assert_allclose(full.sums.means(full.counts)[:, 0], [53 / 4, 50, 95, 53])


def test_nothing_is_done_where_no_cluster_is_empty_or_no_pixel_lies_off_its_centre():
    pixels = np.array([[0, 9]], np.uint8)
    kept, space = KeptPixels.of(pixels), space_of(pixels)
    for centres, renewed in (([[0.0], [9]], 0), ([[0.0], [9], [9]], 0)):
        tally = kept.reduce(Sorting(space, np.array(centres)))
        assert refilled(tally, kept, space, np.array(centres))[1] == renewed
