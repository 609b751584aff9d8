import numpy as np
import pytest
from helpers.heard import Heard
from helpers.languages import Shouting
from helpers.rasters import of_band, read_filled, read_raster, write_raster
from whiskbroom.core.context import Context
from whiskbroom.core.errors import InputError
from whiskbroom.core.legend import Legend
from whiskbroom.core.raster.spectral_distance import read_reference, write_distance, write_distance_from
from whiskbroom.core.raster.stack import RasterStack

RANDOM = np.random.default_rng(4)
ONE, TWO = RANDOM.integers(1, 4000, (2, 3, 8, 9)).astype(np.uint16)
EUCLIDEAN = np.sqrt(((ONE.astype(float) - TWO) ** 2).sum(axis=0))


@pytest.fixture
def ctx():
    return Context(messages=Heard())


@pytest.fixture
def out(tmp_path):
    return str(tmp_path / "out.tif")


def test_bands_are_paired_by_name(tmp_path, ctx, out):
    one = write_raster(tmp_path / "a.tif", ONE, names=("green", "red", "nir"))
    two = write_raster(tmp_path / "b.tif", TWO[[2, 0, 1]], names=("nir", "green", "red"))
    assert write_distance([one], [two], RasterStack, "euclidean", None, out, (), ctx) == (3, Legend())
    np.testing.assert_allclose(read_raster(out)[0], EUCLIDEAN, rtol=1e-6)
    assert not ctx.messages.warnings and of_band(out, "GetDescription") == "euclidean"


@pytest.mark.parametrize("swapped", [False, True])
def test_bands_without_a_partner_are_left_out_and_that_is_told(tmp_path, ctx, out, swapped):
    one = write_raster(tmp_path / "a.tif", ONE[[1, 2]], names=("red", "nir"))
    two = write_raster(tmp_path / "b.tif", TWO, names=("green", "red", "nir"))
    images = ([two], [one]) if swapped else ([one], [two])
    bands, _ = write_distance(*images, RasterStack, "euclidean", None, out, (), ctx)
    expected = np.sqrt(((ONE[1:].astype(float) - TWO[1:]) ** 2).sum(axis=0))
    np.testing.assert_allclose(read_raster(out)[0], expected, rtol=1e-6)
    assert bands == 2 and ctx.messages.infos == ["2 bands are compared: red (red), nir (nir)."]


def test_an_order_is_taken_with_a_warning(tmp_path, ctx, out):
    one, two = write_raster(tmp_path / "a.tif", ONE), write_raster(tmp_path / "b.tif", TWO)
    write_distance([one], [two], RasterStack, "euclidean", None, out, (), ctx)
    np.testing.assert_allclose(read_raster(out)[0], EUCLIDEAN, rtol=1e-6)
    assert len(ctx.messages.warnings) == 1 and "in their order" in ctx.messages.warnings[0]


def test_images_of_different_scales_are_compared_by_their_values(tmp_path, ctx, out):
    one = write_raster(tmp_path / "a.tif", ONE, scales=(1e-4,) * 3)
    two = write_raster(tmp_path / "b.tif", (ONE + np.uint16(1000)), scales=(1e-4,) * 3, offsets=(-0.1,) * 3)
    write_distance([one], [two], RasterStack, "euclidean", None, out, (), ctx)
    assert np.abs(read_raster(out)).max() < 1e-6


def test_any_nodata_stays_nodata_with_a_threshold(tmp_path, ctx, out):
    one, two = ONE.astype(np.int16), TWO.astype(np.float32)
    one[0, 1, 1], two[2, 3, 3] = -5, np.nan
    mask = np.ones((8, 9), bool)
    mask[6, 6] = False
    paths = [[write_raster(tmp_path / "a.tif", one, nodata=-5)], [write_raster(tmp_path / "b.tif", two, mask=mask)]]
    _, legend = write_distance(*paths, RasterStack, "euclidean", 2000, out, (), ctx)
    found = read_filled(out, -1)[0]
    assert found[1, 1] == found[3, 3] == found[6, 6] == -1 and (found == -1).sum() == 3
    assert ((found == 1) == (EUCLIDEAN > 2000))[found != -1].all()
    assert [(entry.value, entry.name) for entry in legend.entries] == [(0, "Up to the threshold"),
                                                                       (1, "Above the threshold")]


@pytest.mark.parametrize("dtype, expected", [("uint8", "float32"), ("float32", "float32"), ("int32", "float64"),
                                             ("float64", "float64")])
def test_the_type_of_the_distance_holds_its_digits(dtype, expected, tmp_path, ctx, out):
    path = write_raster(tmp_path / "a.tif", ONE.astype(dtype))
    write_distance([path], [path], RasterStack, "bray_curtis", None, out, (), ctx)
    assert read_raster(out).dtype == expected and not read_raster(out).any()


def test_a_spectrum_with_wavelengths_finds_its_bands(tmp_path, ctx, out):
    path = write_raster(tmp_path / "a.tif", ONE, names=("Green 560 nm", "Red 665 nm", "Infrared 842 nm"))
    reference = (7.0, 900.0), (0.86, 0.66), "s.csv"
    bands, _ = write_distance_from([path], reference, RasterStack, "euclidean", None, out, (), ctx)
    expected = np.hypot(ONE[2] - 7.0, ONE[1] - 900.0)
    np.testing.assert_allclose(read_raster(out)[0], expected, rtol=1e-6)
    assert bands == 2


def test_a_dense_spectrum_is_read_at_the_bands(tmp_path, ctx, out):
    path = write_raster(tmp_path / "a.tif", ONE, names=("Green 560 nm", "Red 665 nm", "Infrared 842 nm"))
    wavelengths = tuple(np.arange(400, 1000) / 1000)
    spectrum = (tuple(1000 * np.array(wavelengths)), wavelengths, "s.csv")
    write_distance_from([path], spectrum, RasterStack, "euclidean", None, out, (), ctx)
    expected = np.sqrt(((ONE - np.array([560.0, 665, 842])[:, None, None]) ** 2).sum(axis=0))
    np.testing.assert_allclose(read_raster(out)[0], expected, rtol=1e-6)


def test_numbers_that_do_not_fit_the_bands_are_told(tmp_path, ctx, out):
    path = write_raster(tmp_path / "a.tif", ONE)
    with pytest.raises(InputError, match=r"s.csv must give one value for each of the 3 bands \(.*; it gives 2."):
        write_distance_from([path], ((1.0, 2.0), (), "s.csv"), RasterStack, "euclidean", None, out, (), ctx)


@pytest.mark.parametrize("distance", ["spectral_angle", "spectral_information_divergence"])
def test_a_distance_of_shape_needs_two_bands(distance, tmp_path, ctx, out):
    path = write_raster(tmp_path / "a.tif", ONE[0])
    with pytest.raises(InputError, match=f"The {distance.replace('_', ' ')} needs at least 2 bands") as error:
        write_distance_from([path], ((1.0,), (), "s.csv"), RasterStack, distance, None, out, (), ctx)
    assert Shouting()(error.value).startswith(f"THE {distance.replace('_', ' ').upper()} NEEDS AT LEAST 2 BANDS")


def test_a_spectrum_is_read_from_a_file(tmp_path):
    (tmp_path / "s.csv").write_text("0.1,0.49\n0.2,0.66\n")
    assert read_reference(str(tmp_path / "s.csv")) == ((0.1, 0.2), (0.49, 0.66), str(tmp_path / "s.csv"))
    with pytest.raises(InputError, match="The spectrum .*none.csv cannot be read: No such file or directory."):
        read_reference(str(tmp_path / "none.csv"))
