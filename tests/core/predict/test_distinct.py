import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from whiskbroom.core.predict import distinct
from whiskbroom.core.predict.distinct import distinct_pixels


@settings(max_examples=60)
@given(st.integers(1, 5), st.integers(0, 200), st.integers(1, 4), st.integers(0, 99),
       st.sampled_from(["u1", "i2", "u2", "i4", "u8", "f4", "f8"]))
def test_every_pixel_is_found_again(bands, number, levels, seed, dtype):
    pixels = np.random.default_rng(seed).integers(0, levels, (bands, number)).astype(dtype)
    found, places = distinct_pixels(pixels)
    assert found.dtype == pixels.dtype and (found[:, places] == pixels).all()
    assert found.shape[1] == len(np.unique(pixels, axis=1).T)


def test_pixels_of_one_key_stay_apart(monkeypatch):
    monkeypatch.setattr(distinct, "_FACTOR", np.uint64(0))
    pixels = np.array([[1, 2, 1, 3], [7, 7, 7, 7]], np.uint16)
    found, places = distinct_pixels(pixels)
    assert (found[:, places] == pixels).all()


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_values_that_are_no_numbers_keep_their_place(dtype):
    pixels = np.array([[np.nan, 1, np.nan, 0.0, -0.0]], dtype)
    found, places = distinct_pixels(pixels)
    np.testing.assert_array_equal(found[:, places], pixels)
