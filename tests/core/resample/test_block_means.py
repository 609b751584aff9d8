"""Means of blocks against NumPy's own."""

import numpy as np
import pytest
from whiskbroom.core.resample.block_means import block_means

RNG = np.random.default_rng(4)


def of_blocks(values, height, width):
    bands, rows, cols = values.shape
    return values.reshape(bands, rows // height, height, cols // width, width).swapaxes(2, 3).reshape(
        bands, rows // height, cols // width, -1)


@pytest.mark.parametrize("kind", ["uint8", "int8", "uint16", "int16", "uint32", "int32", "float32", "float64"])
@pytest.mark.parametrize("height, width", [(1, 1), (2, 2), (3, 5), (40, 60)])
def test_means_are_those_of_each_block(kind, height, width):
    info = np.iinfo(kind) if np.dtype(kind).kind in "iu" else None
    low, high = (info.min, info.max) if info else (-1000, 1000)
    values = RNG.integers(low, high, (2, 120, 120), endpoint=True).astype(kind)
    means, found = block_means(values, None, height, width, np.dtype("float64"))
    np.testing.assert_allclose(means, of_blocks(values, height, width).mean(axis=-1, dtype=np.float64), rtol=1e-15,
                               atol=1e-12)
    assert found.all() and means.dtype == np.float64


def test_the_largest_numbers_fit_into_the_sums():
    for kind in ("uint8", "uint16", "int16", "uint32"):
        extreme = np.full((1, 300, 300), np.iinfo(kind).max, kind)
        assert block_means(extreme, None, 300, 300, np.dtype("float64"))[0] == np.iinfo(kind).max
        assert block_means(extreme, np.ones(extreme.shape, bool), 300, 300, np.dtype("float64"))[0] == (
            np.iinfo(kind).max)


def test_invalid_pixels_take_no_part_and_a_block_of_them_has_no_mean():
    values = RNG.random((1, 12, 12)).astype(np.float32)
    valid = RNG.random(values.shape) < 0.5
    valid[0, :3, :4] = False
    values[~valid] = np.nan
    means, found = block_means(values, valid, 3, 4, np.dtype("float32"))
    blocks, of_valid = of_blocks(values, 3, 4).astype(float), of_blocks(valid, 3, 4)
    assert (found == of_valid.any(axis=-1)).all() and not found[0, 0, 0] and means[0, 0, 0] == 0
    for place in zip(*np.nonzero(found)):
        assert means[place] == np.float32(blocks[place][of_valid[place]].mean())
