import numpy as np
import pytest

from whiskbroom.core.predict.near_blocks import BLOCK, NearBlocks


@pytest.mark.parametrize("scale, offset", [(1, 0), (1, 1000), (1e-4, 0.3), (3000, 0)])
@pytest.mark.parametrize("count", [1, 5, 30])
def test_no_block_with_one_of_the_nearest_is_left_out(scale, offset, count):
    random = np.random.default_rng(0)
    samples = offset + scale * random.normal(size=(1003, 4))
    pixels = offset + scale * random.normal(size=(4, 600))
    near = NearBlocks(samples, count)(pixels)
    squares = ((pixels.T[:, None] - samples) ** 2).sum(axis=2)
    nearest = np.argsort(squares, axis=1)[:, :count]
    assert np.take_along_axis(near, nearest // BLOCK, axis=1).all()


def test_few_blocks_are_left():
    random = np.random.default_rng(0)
    near = NearBlocks(random.normal(size=(4000, 5)), 5)(random.normal(size=(5, 500)))
    assert near.sum(axis=1).mean() < 8


def test_with_fewer_tiles_than_neighbours_all_blocks_are_left():
    blocks = NearBlocks(np.zeros((70, 2)), 2)
    assert blocks.blocks == 8 and blocks(np.zeros((2, 3))).all()


def test_where_numbers_overflow_all_blocks_are_left():
    blocks = NearBlocks(np.random.default_rng(0).normal(size=(900, 2)), 1)
    with np.errstate(all="ignore"):
        assert blocks(np.full((2, 1), 1e60)).all()
