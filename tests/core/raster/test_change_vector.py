import numpy as np
import pytest
from helpers.heard import Heard
from helpers.rasters import of_band, read_filled, read_raster, write_raster
from whiskbroom.core.context import Context
from whiskbroom.core.errors import InputError, ParameterError
from whiskbroom.core.raster.change_vector import write_change_vectors
from whiskbroom.core.raster.image_pair import pair_images
from whiskbroom.core.raster.stack import RasterStack

ONE, TWO = np.random.default_rng(5).integers(1, 4000, (2, 3, 6, 7)).astype(np.uint16)


@pytest.fixture
def ctx():
    return Context(messages=Heard())


def pair_of(tmp_path, ctx, one, two, **how):
    paths = [write_raster(tmp_path / f"{name}.tif", image, **how) for name, image in (("a", one), ("b", two))]
    return pair_images(paths[:1], paths[1:], RasterStack, ctx)


def paths_in(tmp_path, angle=False):
    return str(tmp_path / "m.tif"), str(tmp_path / "d.tif"), str(tmp_path / "s.tif") if angle else None


def test_magnitude_and_signs_are_those_of_numpy_without_wrapping(tmp_path, ctx):
    pair, paths = pair_of(tmp_path, ctx, ONE, TWO), paths_in(tmp_path, angle=True)
    assert write_change_vectors(pair, "automatic", False, paths, (), ctx) == "signs"
    change = TWO.astype(float) - ONE
    np.testing.assert_allclose(read_raster(paths[0])[0], np.sqrt((change**2).sum(axis=0)), rtol=1e-6)
    expected = (change[0] > 0) + 2 * (change[1] > 0) + 4 * (change[2] > 0)
    assert np.array_equal(read_raster(paths[1])[0], expected) and read_raster(paths[1]).dtype == np.uint8
    cosine = (ONE.astype(float) * TWO).sum(axis=0) / np.sqrt((ONE.astype(float)**2).sum(axis=0)
                                                              * (TWO.astype(float)**2).sum(axis=0))
    np.testing.assert_allclose(read_raster(paths[2])[0], np.degrees(np.arccos(cosine)), rtol=1e-5)
    assert of_band(paths[2], "GetUnitType") == "degrees"


def test_scales_of_files_are_applied(tmp_path, ctx):
    pair, paths = pair_of(tmp_path, ctx, ONE[:2], TWO[:2], scales=(1e-4, 1e-4)), paths_in(tmp_path)
    assert write_change_vectors(pair, "automatic", False, paths, (), ctx) == "angle"
    np.testing.assert_allclose(read_raster(paths[0])[0], 1e-4 * np.hypot(*(TWO[:2].astype(float) - ONE[:2])), rtol=1e-6)


@pytest.mark.parametrize("wanted, bands, words", [("angle", 3, "one angle for 2 bands alone, and 3 are compared"),
                                                  ("angle", 1, "one angle for 2 bands alone, and 1 are compared"),
                                                  ("automatic", 32, "at most 31 bands fit one code, and 32")])
def test_a_direction_that_the_bands_do_not_have_is_told(tmp_path, ctx, wanted, bands, words):
    image = np.ones((bands, 2, 2), np.uint8)
    with pytest.raises(ParameterError, match=words):
        write_change_vectors(pair_of(tmp_path, ctx, image, image), wanted, False, paths_in(tmp_path), (), ctx)


def test_a_spectral_angle_of_one_band_is_told(tmp_path, ctx):
    with pytest.raises(ParameterError, match="A spectral angle needs at least 2 bands"):
        write_change_vectors(pair_of(tmp_path, ctx, ONE[0], TWO[0]), "signs", False, paths_in(tmp_path, True), (), ctx)


def test_a_band_that_does_not_vary_cannot_be_standardised(tmp_path, ctx):
    flat = TWO.copy()
    flat[1] = 7
    pair = pair_of(tmp_path, ctx, ONE, flat, names=("green", "red", "nir"))
    with pytest.raises(InputError,
                       match="Band red of the second image does not vary: it has one value in the 42 pixels"):
        write_change_vectors(pair, "signs", True, paths_in(tmp_path), (), ctx)


def test_a_band_of_the_largest_code_keeps_apart_from_nodata(tmp_path, ctx):
    one = np.zeros((8, 1, 3), np.int16)
    two = np.ones((8, 1, 3), np.int16)
    two[3, 0, 1], two[:, 0, 2] = -9, -1
    pair, paths = pair_of(tmp_path, ctx, one, two, nodata=-9), paths_in(tmp_path)
    write_change_vectors(pair, "signs", False, paths, (), ctx)
    assert read_filled(paths[1], -1).tolist() == [[[255, -1, 0]]]
