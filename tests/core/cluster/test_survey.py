import numpy as np
import pytest
from whiskbroom.core.cluster.survey import Surveyor, usable
from whiskbroom.core.predict.normalisation import Normalisation
from whiskbroom.core.raster.grid import Window

VALUES = np.random.default_rng(0).normal(100, 20, (2, 30, 40)).astype(np.float32)
VALID = np.random.default_rng(1).random((2, 30, 40)) > 0.2
VALUES[0, 3, 3], VALUES[1, 4, 4] = np.nan, np.inf


def survey_of(window, **settings):
    inside = np.s_[:, window.row:window.row + window.rows, window.col:window.col + window.cols]
    return Surveyor(50, 9, 40, **settings)(VALUES[inside], VALID[inside], window)


def test_usable_pixels_are_valid_and_finite_in_all_bands():
    pixels, places = usable(VALUES, VALID)
    expected = np.flatnonzero(VALID.all(axis=0) & np.isfinite(VALUES).all(axis=0))
    assert places.tolist() == expected.tolist() and (pixels == VALUES.reshape(2, -1)[:, expected]).all()
    everything, places = usable(VALUES[:, 10:], None)
    assert everything.shape == (2, 800) and len(places) == 800


def test_a_survey_is_the_same_whatever_the_blocks():
    whole = survey_of(Window(0, 0, 30, 40), with_statistics=True)
    parts = [survey_of(Window(row, col, 10, 20), with_statistics=True) for row in (20, 0, 10) for col in (20, 0)]
    joined = sum(parts[1:], parts[0])
    pixels, _ = usable(VALUES, VALID)
    assert whole.count == joined.count == pixels.shape[1]
    for found in (whole, joined):
        assert (found.low == pixels.min(axis=1)).all() and (found.high == pixels.max(axis=1)).all()
        np.testing.assert_allclose(found.deviations(), pixels.std(axis=1, dtype=float), rtol=1e-12)
    assert (whole.drawn.pixels == joined.drawn.pixels).all()


def test_a_block_without_a_usable_pixel_is_none():
    assert Surveyor(5, 0, 4)(np.zeros((1, 2, 4)), np.zeros((1, 2, 4), bool), Window(0, 0, 2, 4)) is None


@pytest.mark.parametrize("kind", ["none", "z_score", "linear_scaling"])
def test_the_normalisation_is_that_of_all_usable_pixels(kind):
    found = survey_of(Window(0, 0, 30, 40), with_statistics=True).normalisation(kind)
    expected = Normalisation.of(kind, usable(VALUES, VALID)[0].T)
    np.testing.assert_allclose(found.centre, expected.centre, rtol=1e-12)
    np.testing.assert_allclose(found.spread, expected.spread, rtol=1e-12)


def test_a_single_pixel_and_a_band_without_spread_are_divided_by_one():
    found = Surveyor(5, 0, 1, True)(np.array([[[7]], [[9]]], np.uint8), None, Window(0, 0, 1, 1))
    assert found.normalisation("z_score").spread.tolist() == found.normalisation("linear_scaling").spread.tolist()
    assert found.normalisation("z_score").spread.tolist() == [1, 1]
    assert found.normalisation("z_score").centre.tolist() == [7, 9]
