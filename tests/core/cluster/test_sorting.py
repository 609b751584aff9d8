import numpy as np
import pytest
from helpers.clusters import space_of
from whiskbroom.core.cluster.kept import KeptBlock
from whiskbroom.core.cluster.sorting import Sorting

PIXELS = np.random.default_rng(0).integers(0, 3000, (3, 400)).astype(np.uint16)
CENTRES = PIXELS[:, :5].T.astype(float)


def plain_winners(pixels, centres):
    return ((pixels.T[:, None].astype(float) - centres) ** 2).sum(axis=2).argmin(axis=1)


def same(one, other):
    return all((getattr(one, name).limbs == getattr(other, name).limbs).all() for name in ("sums", "squares")) and (
        one.counts == other.counts).all()


def test_the_first_sorting_moves_all_and_later_ones_those_that_change():
    space, moved = space_of(PIXELS), CENTRES + 150
    changed = int((plain_winners(PIXELS, CENTRES) != plain_winners(PIXELS, moved)).sum())
    block = KeptBlock(pixels=PIXELS)
    assert Sorting(space, CENTRES)(PIXELS, block).moved == 400
    assert Sorting(space, moved, CENTRES)(PIXELS, block).moved == changed > 0
    assert Sorting(space, moved, CENTRES)(PIXELS).moved == changed


def test_clusters_that_only_change_their_place_move_no_pixel():
    space, turned = space_of(PIXELS), CENTRES[::-1].copy()
    assert Sorting(space, turned, CENTRES, np.arange(5)[::-1])(PIXELS).moved == 0
    gone = np.array([-1, 0, 1, 2, 3])
    block = KeptBlock(pixels=PIXELS)
    Sorting(space, CENTRES)(PIXELS, block)
    left = (plain_winners(PIXELS, CENTRES) == 0).sum()
    assert Sorting(space, CENTRES[1:], CENTRES, gone)(PIXELS, block).moved == left > 0


@pytest.mark.parametrize("by_cluster", [False, True])
@pytest.mark.parametrize("dtype", [np.uint16, np.float32])
def test_what_moved_counted_alone_gives_the_same_as_all_counted_anew(by_cluster, dtype):
    pixels, random = PIXELS.astype(dtype), np.random.default_rng(1)
    space, block, before, centres = space_of(pixels), KeptBlock(pixels=pixels), None, CENTRES
    for step in (0, 5, 300, 900, 0):
        tally = Sorting(space, centres, before, None, by_cluster)(pixels, block)
        assert same(tally, Sorting(space, centres, None, None, by_cluster)(pixels))
        before, centres = centres, centres + random.normal(0, step, centres.shape)


def test_so_it_does_where_clusters_are_dropped_merged_and_split():
    space, block = space_of(PIXELS), KeptBlock(pixels=PIXELS)
    Sorting(space, CENTRES, by_cluster=True)(PIXELS, block)
    before = CENTRES
    for places, centres in (
            ([0, -1, 1, 2, 3], CENTRES[[0, 2, 3, 4]]),
            ([0, 1, 0, 2], np.stack([CENTRES[[0, 3]].mean(axis=0), CENTRES[2], CENTRES[4]])),
            ([0, 1, 2], np.stack([CENTRES[0], CENTRES[2], CENTRES[4], CENTRES[0] + 20]))):
        tally = Sorting(space, centres, before, np.array(places), by_cluster=True)(PIXELS, block)
        assert same(tally, Sorting(space, centres, by_cluster=True)(PIXELS))
        before = centres
