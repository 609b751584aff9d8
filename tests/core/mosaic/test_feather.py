import numpy as np
import pytest
from whiskbroom.core.mosaic.feather import feather_weights


@pytest.mark.parametrize("width", [1, 3, 8])
def test_weights_grow_with_the_distance_from_what_is_missing(width):
    valid = np.random.default_rng(3).random((30 + 2 * width, 40 + 2 * width)) > 0.004
    missing = np.argwhere(~valid)
    rows, cols = np.indices(valid.shape)
    nearest = np.min(np.hypot(rows[..., None] - missing[:, 0], cols[..., None] - missing[:, 1]), axis=-1)
    expected = np.clip(np.ceil(nearest - 1e-9), 1, width)[width:-width, width:-width] / width
    np.testing.assert_allclose(feather_weights(valid, width), expected)


def test_far_from_every_edge_the_weight_is_one():
    assert (feather_weights(np.ones((9, 9), bool), 3) == 1).all()
