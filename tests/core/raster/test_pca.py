import numpy as np
import pytest
from helpers.heard import Heard
from helpers.rasters import read_filled, read_raster, write_raster
from whiskbroom.core.context import Context
from whiskbroom.core.errors import InputError
from whiskbroom.core.raster import blocks
from whiskbroom.core.raster.pca import (
    measure_components,
    read_transform,
    write_bands,
    write_components,
    write_transform,
)
from whiskbroom.core.raster.spectral import spectral_bands
from whiskbroom.core.raster.stack import RasterStack

RANDOM = np.random.default_rng(8)
VALUES = (RANDOM.normal(size=(20, 30, 3)) @ RANDOM.normal(size=(3, 3)) * 300 + [900, 4000, 2000]).transpose(2, 0, 1)


@pytest.fixture
def ctx():
    return Context(messages=Heard())


def measured(path, ctx, matrix="covariance"):
    return measure_components(RasterStack([path] if isinstance(path, str) else path), matrix, ctx)


@pytest.mark.parametrize("dtype", ["uint16", "int32", "float32", "float64", "int64"])
def test_the_statistics_are_numpys(dtype, tmp_path, ctx):
    values = VALUES.astype(dtype)
    found = measured(write_raster(tmp_path / "a.tif", values), ctx)
    flat = values.reshape(3, -1).astype(float)
    np.testing.assert_allclose(found.means, flat.mean(axis=1), rtol=1e-13)
    np.testing.assert_allclose(found.covariance, np.cov(flat), rtol=1e-11)
    assert found.pixels == 600 and found.names == ("a@1", "a@2", "a@3")


def test_a_pixel_that_is_nodata_in_one_band_is_left_out_of_all(tmp_path, ctx):
    values = VALUES.astype(np.int16)
    values[0, 0, 0] = values[2, 5, 5] = -999
    found = measured(write_raster(tmp_path / "a.tif", values, nodata=-999), ctx)
    kept = np.delete(values.reshape(3, -1), [0, 5 * 30 + 5], axis=1).astype(float)
    assert found.pixels == 598
    np.testing.assert_allclose(found.covariance, np.cov(kept), rtol=1e-11)


def test_scale_and_offset_of_the_file_give_physical_statistics(tmp_path, ctx):
    path = write_raster(tmp_path / "a.tif", VALUES.astype(np.uint16), scales=(1e-4, 1e-4, 0.01), offsets=(0, -0.1, 273))
    found = measured(path, ctx)
    physical = (VALUES.astype(np.uint16) * np.array([1e-4, 1e-4, 0.01])[:, None, None]
                + np.array([0, -0.1, 273])[:, None, None]).reshape(3, -1)
    np.testing.assert_allclose(found.means, physical.mean(axis=1), rtol=1e-12)
    np.testing.assert_allclose(found.covariance, np.cov(physical), rtol=1e-9)


def test_a_small_spread_on_a_large_value_keeps_its_covariance(tmp_path, ctx):
    """The sum of squares minus the square of the sum, in float64, has no digit left here."""
    noise = RANDOM.integers(0, 4, (2, 20, 20))
    found = measured(write_raster(tmp_path / "a.tif", noise + 10**12), ctx)
    np.testing.assert_allclose(found.covariance, np.cov(noise.reshape(2, -1)), rtol=1e-12)


@pytest.mark.parametrize("dtype", ["uint16", "float32"])
def test_blocks_change_no_bit_of_the_statistics(dtype, tmp_path, ctx, monkeypatch):
    path, plan, found = write_raster(tmp_path / "a.tif", VALUES.astype(dtype)), blocks.plan_blocks, set()
    for pixels in (16, 100, 10**6):
        monkeypatch.setattr(blocks, "plan_blocks", lambda *given, **named: plan(*given, **{**named, "largest": pixels}))
        found.add(measured(path, ctx).covariance.tobytes())
    assert len(found) == 1


@pytest.mark.parametrize("valid", [0, 1])
def test_fewer_than_two_pixels_are_told(valid, tmp_path, ctx):
    values = np.full((2, 3, 3), 7, np.uint8)
    values[:, 0, :valid] = 3
    with pytest.raises(InputError, match=f"at least 2 pixels that are valid in all bands; .*a.tif has {valid}"):
        measured(write_raster(tmp_path / "a.tif", values, nodata=7), ctx)


def test_the_components_of_another_scene_use_the_means_and_vectors_of_the_first(tmp_path, ctx):
    first = write_raster(tmp_path / "a.tif", VALUES, names=("green", "red", "nir"))
    second = write_raster(tmp_path / "b.tif", (VALUES + 100)[[2, 0, 1]], names=("nir", "green", "red"))
    components = measured(first, ctx)
    write_components(RasterStack([second]), components, 2, str(tmp_path / "pc.tif"), (), ctx)
    expected = components.vectors[:2] @ (VALUES + 100 - components.means[:, None, None]).reshape(3, -1)
    np.testing.assert_allclose(read_raster(tmp_path / "pc.tif").reshape(2, -1), expected, atol=1e-8)
    assert not ctx.messages.warnings


def test_bands_of_which_nothing_is_known_are_taken_in_order_with_a_warning(tmp_path, ctx):
    first, second = (write_raster(tmp_path / name, VALUES) for name in ("a.tif", "b.tif"))
    components = measured(first, ctx)
    for path in (first, second):
        write_components(RasterStack([path]), components, 3, str(tmp_path / f"pc_{path[-5]}.tif"), (), ctx)
    assert np.array_equal(read_raster(tmp_path / "pc_a.tif"), read_raster(tmp_path / "pc_b.tif"))
    assert ctx.messages.warnings == ["Neither names nor wavelengths tell which bands are those of the saved transform; "
                                     "they are taken in their order."]


def test_bands_of_another_sensor_are_found_by_wavelength(tmp_path, ctx):
    first = write_raster(tmp_path / "a.tif", VALUES, names=("Green (560 nm)", "Red (665 nm)", "Infrared (842 nm)"))
    second = write_raster(tmp_path / "b.tif", VALUES[[2, 1, 0]], names=("x 865 nm", "x 655 nm", "x 561 nm"))
    components = measured(first, ctx)
    for path in (first, second):
        write_components(RasterStack([path]), components, 3, str(tmp_path / f"pc_{path[-5]}.tif"), (), ctx)
    assert np.array_equal(read_raster(tmp_path / "pc_a.tif"), read_raster(tmp_path / "pc_b.tif"))
    assert not ctx.messages.warnings


def test_rebuilt_bands_have_their_names_and_wavelengths(tmp_path, ctx):
    components = measured(write_raster(tmp_path / "a.tif", VALUES, names=("green 560 nm", "x", "nir 842 nm")), ctx)
    write_components(RasterStack([str(tmp_path / "a.tif")]), components, 3, str(tmp_path / "pc.tif"), (), ctx)
    write_bands(RasterStack([str(tmp_path / "pc.tif")]), components, 3, str(tmp_path / "back.tif"), (), ctx)
    found = spectral_bands([str(tmp_path / "back.tif")])
    assert [(band.name, band.wavelength) for band in found] == [("green 560 nm", 0.56), ("x", None),
                                                                ("nir 842 nm", 0.842)]


def test_components_are_told_apart_by_their_names(tmp_path, ctx):
    """Components 3 and 1 alone, in this order."""
    components = measured(write_raster(tmp_path / "a.tif", VALUES), ctx)
    scores = components.vectors @ (VALUES - components.means[:, None, None]).reshape(3, -1)
    path = write_raster(tmp_path / "pc.tif", scores[[2, 0]].reshape(2, 20, 30), names=("PC3", "PC1"))
    write_bands(RasterStack([path]), components, 3, str(tmp_path / "back.tif"), (), ctx)
    expected = components.vectors[[2, 0]].T @ scores[[2, 0]] + components.means[:, None]
    np.testing.assert_allclose(read_raster(tmp_path / "back.tif").reshape(3, -1), expected, rtol=1e-9)


def test_components_beyond_the_number_are_left_out(tmp_path, ctx):
    components = measured(write_raster(tmp_path / "a.tif", VALUES, names=("b", "g", "r")), ctx)
    scores = (components.vectors @ (VALUES - components.means[:, None, None]).reshape(3, -1)).reshape(3, 20, 30)
    path = write_raster(tmp_path / "pc.tif", scores)
    write_bands(RasterStack([path]), components, 1, str(tmp_path / "back.tif"), (), ctx)
    expected = np.outer(components.vectors[0], scores[0].ravel()) + components.means[:, None]
    np.testing.assert_allclose(read_raster(tmp_path / "back.tif").reshape(3, -1), expected, rtol=1e-9)


def test_more_bands_than_components_are_told(tmp_path, ctx):
    components = measured(write_raster(tmp_path / "a.tif", VALUES), ctx)
    path = write_raster(tmp_path / "pc.tif", np.zeros((4, 20, 30)))
    with pytest.raises(InputError, match="pc.tif has 4 bands, and the transform has 3 components"):
        write_bands(RasterStack([path]), components, 3, str(tmp_path / "back.tif"), (), ctx)


def test_a_saved_transform_comes_back(tmp_path, ctx):
    components = measured(write_raster(tmp_path / "a.tif", VALUES), ctx, "correlation")
    write_transform(str(tmp_path / "t.json"), components, ["a.tif"])
    back = read_transform(str(tmp_path / "t.json"))
    assert np.array_equal(back.vectors, components.vectors) and back.matrix == "correlation"


@pytest.mark.parametrize("content", [None, b"\xff\xfe\x00"])
def test_a_transform_that_cannot_be_read_is_told(content, tmp_path):
    path = tmp_path / "t.json"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(InputError, match="The transform .*t.json cannot be read: .+[^.]\\.$"):
        read_transform(str(path))


def test_nodata_of_a_band_is_nodata_of_all_components(tmp_path, ctx):
    values = VALUES.copy()
    values[1, 4, 4] = np.nan
    path = write_raster(tmp_path / "a.tif", values)
    write_components(RasterStack([path]), measured(path, ctx), 3, str(tmp_path / "pc.tif"), (), ctx)
    found = read_filled(tmp_path / "pc.tif")
    assert np.isnan(found[:, 4, 4]).all() and np.isnan(found).sum() == 3
