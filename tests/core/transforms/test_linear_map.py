import pickle

import numpy as np
import pytest

from whiskbroom.core.transforms import linear_map
from whiskbroom.core.transforms.linear_map import LinearMap

MATRIX = np.array([[1.0, 2.0], [0.5, -1.0], [0.0, 3.0]])


def made(places=(0, 1), dtype="float64", scales=(1, 1), offsets=(0, 0)):
    return LinearMap.of_stored(MATRIX, np.array([-3.0, -4.0]), np.array([0.0, 10.0, 1.0]), places, dtype, scales,
                               offsets)


def test_a_pixel_is_mapped_as_by_hand():
    (results, valid), = made()(np.array([[[5]], [[7]]], np.uint8), None)
    # (5 - 3, 7 - 4) = (2, 3)
    assert results[:, 0, 0].tolist() == [2 + 6, 10 + 1 - 3, 1 + 9] and valid is None


def test_the_bands_are_taken_from_their_places():
    (results, _), = made(places=(2, 0))(np.array([[[7]], [[200]], [[5]]], np.uint8), None)
    assert results[:, 0, 0].tolist() == [8, 8, 10]


def test_stored_numbers_are_taken_for_physical_values():
    """Stored 50 and 35 are 5 and 7."""
    (results, _), = made(scales=(0.1, 0.2), offsets=(0, 0))(np.array([[[50]], [[35]]], np.int16), None)
    assert results[:, 0, 0] == pytest.approx([8, 8, 10], rel=1e-12)
    (results, _), = made(scales=(0.1, 0.2), offsets=(1, -1))(np.array([[[40]], [[40]]], np.int16), None)
    assert results[:, 0, 0] == pytest.approx([8, 8, 10], rel=1e-12)


def test_a_small_spread_on_a_large_value_is_kept():
    """In float32 the numbers would be the same."""
    values = np.array([[[2**31 - 1, 2**31 - 3]]], np.int64)
    function = LinearMap.of_stored(np.eye(1), np.array([-(2.0**31)]), np.zeros(1), [0], "float32", [1], [0])
    (results, _), = function(values, None)
    assert results.ravel().tolist() == [-1, -3]


def test_only_the_used_bands_say_where_a_pixel_is_valid():
    values, valid = np.ones((3, 1, 4)), np.ones((3, 1, 4), bool)
    valid[0, 0, 0] = valid[1, 0, 1] = valid[2, 0, 2] = False
    (_, ok), = made(places=(0, 2))(values, valid)
    assert ok.tolist() == [[[False, True, False, True]]]


@pytest.mark.parametrize("dtype", ["uint8", "int16", "uint32", "int64", "float32", "float64"])
@pytest.mark.parametrize("out", ["float32", "float64"])
def test_pieces_of_any_size_give_what_numpy_gives(dtype, out, monkeypatch):
    values = np.random.default_rng(2).integers(0, 100, (2, 7, 13)).astype(dtype)
    expected = np.tensordot(MATRIX, values + np.array([-3.0, -4.0])[:, None, None], 1) + np.array(
        [0.0, 10.0, 1.0])[:, None, None]
    found = []
    for piece in (5, 90, 91, 92, 1 << 14):
        monkeypatch.setattr(linear_map, "_PIECE", piece)
        (results, _), = made(dtype=out)(values, None)
        assert results.dtype == out
        found.append(results.tobytes())
    assert len(set(found)) == 1
    np.testing.assert_allclose(results, expected, rtol=1e-6 if out == "float32" else 1e-14)


def test_numbers_below_a_mask_are_no_trouble():
    values = np.array([[[np.nan, np.inf, 1.0]], [[1.0, 1e300, 2.0]]])
    (results, ok), = made()(values, np.isfinite(values))
    assert ok.ravel().tolist() == [False, False, True] and np.isfinite(results[:, ok[0]]).all()


def test_it_travels_to_another_process():
    values = np.ones((2, 3, 3), np.uint8)
    copy = pickle.loads(pickle.dumps(made()))
    assert np.array_equal(copy(values, None)[0][0], made()(values, None)[0][0])
