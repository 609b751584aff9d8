import numpy as np
import pytest
from helpers.heard import Heard
from helpers.rasters import write_raster
from whiskbroom.core.context import Context
from whiskbroom.core.errors import InputError
from whiskbroom.core.raster.image_pair import largest_block, measure_pair, pair_images, require_variation, two_images
from whiskbroom.core.raster.stack import RasterStack

ONE, TWO = np.random.default_rng(4).integers(1, 4000, (2, 3, 8, 9)).astype(np.uint16)


@pytest.fixture
def ctx():
    return Context(messages=Heard())


def test_bands_are_paired_by_name_and_others_left_out(tmp_path, ctx):
    one = write_raster(tmp_path / "a.tif", ONE, names=("green", "red", "nir"))
    two = write_raster(tmp_path / "b.tif", TWO[[2, 0]], names=("nir", "green"))
    pair = pair_images([one], [two], RasterStack, ctx)
    assert (pair.names, pair.first.places, pair.second.places) == (("green", "nir"), (0, 2), (4, 3))
    assert ctx.messages.infos == ["2 bands are compared: green (green), nir (nir)."]
    chosen = pair.only([1])
    assert (chosen.names, chosen.first.places, chosen.second.places) == (("nir",), (2,), (3,))


def test_an_order_is_taken_with_a_warning_and_bands_that_do_not_fit_are_told(tmp_path, ctx):
    one, two = write_raster(tmp_path / "a.tif", ONE), write_raster(tmp_path / "b.tif", TWO)
    assert pair_images([one], [two], RasterStack, ctx).second.places == (3, 4, 5)
    assert len(ctx.messages.warnings) == 1 and "in their order" in ctx.messages.warnings[0]
    with pytest.raises(InputError, match="neither by name nor by wavelength"):
        pair_images([one], [write_raster(tmp_path / "c.tif", TWO[:2])], RasterStack, ctx)


def test_the_statistics_are_those_of_numpy_over_pixels_valid_in_all_paired_bands(tmp_path, ctx):
    first, second = ONE.astype(np.int16), TWO.astype(np.float32) / 7
    first[0, 1, 1], second[2, 3, 3] = -5, np.nan
    one = write_raster(tmp_path / "a.tif", first, nodata=-5, scales=(1e-3,) * 3, offsets=(2.0,) * 3)
    two = write_raster(tmp_path / "b.tif", second)
    found = measure_pair(pair_images([one], [two], RasterStack, ctx), ctx)
    kept = np.ones((8, 9), bool)
    kept[1, 1] = kept[3, 3] = False
    both = np.concatenate([first[:, kept] * 1e-3 + 2, second[:, kept].astype(float)])
    assert found.pixels == 70
    np.testing.assert_allclose(found.means, both.mean(axis=1), rtol=1e-12)
    np.testing.assert_allclose(found.covariance, np.cov(both), rtol=1e-9)
    np.testing.assert_allclose(found.deviations, both.std(axis=1, ddof=1), rtol=1e-12)
    np.testing.assert_allclose(found.reach, np.abs(both - both.mean(axis=1)[:, None]).max(axis=1), rtol=1e-12)


def test_too_few_pixels_have_no_statistics(tmp_path, ctx):
    hidden = np.zeros((3, 4), np.uint8)
    hidden[1, 1] = 3
    path = write_raster(tmp_path / "a.tif", hidden, nodata=0)
    found = measure_pair(pair_images([path], [path], RasterStack, ctx), ctx)
    assert found.pixels == 1 and np.isnan(found.means).all()


def test_two_rasters_are_two_images(tmp_path):
    one, two = write_raster(tmp_path / "a.tif", ONE), write_raster(tmp_path / "b.tif", TWO)
    assert two_images([one, two]) == ([one], [two])


def test_blocks_get_smaller_with_the_work_of_a_pixel_and_never_tiny():
    assert largest_block(1) > largest_block(1000) > largest_block(1e9) == 1 << 12


@pytest.mark.parametrize("swapped, image", [(False, "second"), (True, "first")])
def test_a_band_that_does_not_vary_is_named_with_its_image(tmp_path, ctx, swapped, image):
    flat = TWO.copy()
    flat[1] = 7
    paths = [write_raster(tmp_path / f"{name}.tif", values, names=("green", "red", "nir"))
             for name, values in (("a", ONE), ("b", flat))][::-1 if swapped else 1]
    pair = pair_images(paths[:1], paths[1:], RasterStack, ctx)
    with pytest.raises(InputError, match=f"Band red of the {image} image does not vary: it has one value in the 72"):
        require_variation(pair, measure_pair(pair, ctx))
    require_variation(pair.only([0, 2]), measure_pair(pair.only([0, 2]), ctx))
