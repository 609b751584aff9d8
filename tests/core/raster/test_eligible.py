import numpy as np
import pytest
from helpers.rasters import write_raster
from whiskbroom.core.errors import InputError
from whiskbroom.core.raster.eligible import EligiblePixels
from whiskbroom.core.raster.grid import Window

VALUES = np.arange(40, dtype=np.int16).reshape(2, 4, 5)


@pytest.fixture
def path(tmp_path):
    return write_raster(tmp_path / "a.tif", VALUES, nodata=23)


def read(pixels, halo=0):
    strata, eligible = pixels.read(Window(0, 0, 4, 5), halo)
    pixels.close()
    return strata[0], eligible[0]


def test_pixels_valid_in_all_bands_are_eligible(path):
    strata, eligible = read(EligiblePixels([path]))
    assert (strata == 1).all() and np.array_equal(eligible, VALUES[1] != 23)


def test_the_expression_gives_the_strata_and_0_is_none(path):
    strata, eligible = read(EligiblePixels([path], "(b1 > 5) + 2 * (b1 > 15)"))
    expected = (VALUES[0] > 5) + 2 * (VALUES[0] > 15)
    assert np.array_equal(eligible, (expected > 0) & (VALUES[1] != 23))
    assert np.array_equal(strata[eligible], expected[eligible])


def test_around_the_raster_nothing_is_eligible(path):
    strata, eligible = read(EligiblePixels([path], "b1 > 5"), halo=2)
    assert eligible.shape == (8, 9) and not eligible[:2].any() and not eligible[:, :2].any()
    assert np.array_equal(eligible[2:6, 2:7], (VALUES[0] > 5) & (VALUES[1] != 23))


def test_expressions_that_are_no_strata_are_told(path):
    with pytest.raises(InputError, match="must give whole numbers.*gives 0.5"):
        read(EligiblePixels([path], "b1 / 2"))
    with pytest.raises(InputError, match="must give one result"):
        EligiblePixels([path], "b1\nb2")
