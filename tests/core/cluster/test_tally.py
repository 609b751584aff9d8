import numpy as np
import pytest
from helpers.clusters import space_of
from whiskbroom.core.cluster.sorting import Sorting

PIXELS = np.random.default_rng(0).integers(0, 3000, (3, 400)).astype(np.uint16)
CENTRES = PIXELS[:, :5].T.astype(float)


def plain_winners(pixels, centres):
    return ((pixels.T[:, None].astype(float) - centres) ** 2).sum(axis=2).argmin(axis=1)


@pytest.mark.parametrize("by_cluster", [False, True])
def test_counts_sums_and_inertia_are_those_of_numpy(by_cluster):
    tally = Sorting(space_of(PIXELS), CENTRES, by_cluster=by_cluster)(PIXELS)
    winners = plain_winners(PIXELS, CENTRES)
    assert tally.counts.tolist() == np.bincount(winners).tolist() and tally.pixels == 400
    groups = [PIXELS[:, winners == place].astype(float) for place in range(5)]
    np.testing.assert_allclose(tally.sums.means(tally.counts), [group.mean(axis=1) for group in groups], rtol=1e-14)
    assert tally.inertia(CENTRES) == pytest.approx(
        sum(((group.T - centre) ** 2).sum() for group, centre in zip(groups, CENTRES)), rel=1e-14)
    expected = [group.std(axis=1) for group in groups] if by_cluster else [PIXELS.std(axis=1)]
    np.testing.assert_allclose(tally.deviations(), expected, rtol=1e-12)
    np.testing.assert_allclose(tally.spreads(), PIXELS.std(axis=1), rtol=1e-12)


def test_inertia_keeps_its_digits_on_a_small_spread_over_large_values():
    pixels = (np.random.default_rng(1).normal(0, 1e-3, (2, 500)) + 1e5)
    centres = pixels[:, :2].T.copy()
    tally = Sorting(space_of(pixels), centres)(pixels)
    winners = plain_winners(pixels, centres)
    assert tally.inertia(centres) == pytest.approx(((pixels.T - centres[winners]) ** 2).sum(), rel=1e-6)


def test_parts_add_up_to_the_whole():
    sorting = Sorting(space_of(PIXELS), CENTRES, by_cluster=True)
    whole, sum_of_parts = sorting(PIXELS), sorting(PIXELS[:, :123]) + sorting(PIXELS[:, 123:])
    assert (whole.counts == sum_of_parts.counts).all() and (whole.sums.limbs == sum_of_parts.sums.limbs).all()
    assert (whole.squares.limbs == sum_of_parts.squares.limbs).all()


def test_a_pixel_can_be_moved_and_clusters_ordered():
    tally = Sorting(space_of(PIXELS), CENTRES)(PIXELS)
    moved = tally.with_moved(PIXELS[:, 9], 3, 1)
    assert (moved.counts - tally.counts).tolist() == [0, 1, 0, -1, 0]
    assert (moved.sums.exact()[1] - tally.sums.exact()[1]).tolist() == PIXELS[:, 9].tolist()
    assert (tally.sums.exact()[3] - moved.sums.exact()[3]).tolist() == PIXELS[:, 9].tolist()
    ordered = tally.ordered([4, 3, 2, 1, 0])
    assert ordered.counts.tolist() == tally.counts[::-1].tolist()
    assert ordered.inertia(CENTRES[::-1]) == tally.inertia(CENTRES)


def test_squares_by_clusters_are_ordered_with_them():
    tally = Sorting(space_of(PIXELS), CENTRES, by_cluster=True)(PIXELS)
    np.testing.assert_array_equal(tally.ordered([2, 0, 1, 4, 3]).deviations(), tally.deviations()[[2, 0, 1, 4, 3]])


def test_clusters_at_one_place_are_one_and_others_are_left_out():
    tally = Sorting(space_of(PIXELS), CENTRES, by_cluster=True)(PIXELS)
    placed = tally.placed(np.array([1, -1, 1, 0, 3]), 4)
    a, _, c, d, e = tally.counts
    assert placed.counts.tolist() == [d, a + c, 0, e]
    sums = tally.sums.exact()
    assert placed.sums.exact()[1].tolist() == (sums[0] + sums[2]).tolist() and placed.sums.exact()[2].sum() == 0
