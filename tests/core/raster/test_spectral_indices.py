import numpy as np
import pytest
from helpers.heard import Heard
from helpers.rasters import of_band, read_filled, read_raster, write_raster
from whiskbroom.core.bounds import Bounds
from whiskbroom.core.context import Context
from whiskbroom.core.errors import InputError, ParameterError
from whiskbroom.core.indices.catalogue import indices
from whiskbroom.core.raster.spectral_indices import Settings, write_indices

NAMES = ("blue", "green", "red", "nir")
STORED = np.random.default_rng(3).integers(100, 6000, (4, 9, 11)).astype(np.uint16)
BLUE, GREEN, RED, NIR = STORED * 1e-4
EVI = 2.5 * (NIR - RED) / (NIR + 6 * RED - 7.5 * BLUE + 1)
NDVI = (NIR - RED) / (NIR + RED)


@pytest.fixture
def ctx():
    return Context(messages=Heard())


@pytest.fixture
def write(tmp_path, ctx):
    """Returns a function that computes indices of rasters and gives them with NaN for NoData."""

    def run(sources, names, constants=None, assigned=None, **settings):
        write_indices([sources] if isinstance(sources, str) else sources, [indices()[name] for name in names],
                      Settings(constants or {}, assigned or {}, **settings), str(tmp_path / "out.tif"), (), ctx)
        return read_filled(tmp_path / "out.tif")

    return run


def test_several_indices_are_bands_of_their_names(write, tmp_path):
    found = write(write_raster(tmp_path / "a.tif", STORED, names=NAMES, scales=(1e-4,) * 4), ["EVI", "NDVI"])
    np.testing.assert_allclose(found, [EVI, NDVI], rtol=2e-6)
    assert [of_band(tmp_path / "out.tif", "GetDescription", number) for number in (1, 2)] == ["EVI", "NDVI"]
    assert read_raster(tmp_path / "out.tif").dtype == np.float32


def test_the_order_of_the_bands_does_not_matter(write, tmp_path):
    found = write(write_raster(tmp_path / "a.tif", STORED[::-1], names=NAMES[::-1]), ["EVI"], scale_factor=1e-4)
    np.testing.assert_allclose(found[0], EVI, rtol=2e-6)


def test_a_file_for_each_band_will_do(write, tmp_path):
    paths = [write_raster(tmp_path / f"LC08_SR_B{number}.tif", band) for number, band in zip((2, 3, 4, 5), STORED)]
    np.testing.assert_allclose(write(paths[::-1], ["NDVI"])[0], NDVI, rtol=2e-6)


def test_bands_are_assigned_by_number_or_told_by_the_sensor(write, tmp_path):
    path = write_raster(tmp_path / "a.tif", STORED)
    np.testing.assert_allclose(write(path, ["NDVI"], assigned={"nir": 4, "red": 3})[0], NDVI, rtol=2e-6)
    np.testing.assert_allclose(write(path, ["NDVI"], sensor="quickbird")[0], NDVI, rtol=2e-6)
    with pytest.raises(InputError, match="NDVI needs a band of the role nir, and .*a.tif has none"):
        write(path, ["NDVI"])


def test_whole_numbers_without_scale_are_refused_where_they_matter(write, tmp_path):
    path = write_raster(tmp_path / "a.tif", STORED, names=NAMES)
    with pytest.raises(InputError) as error:
        write(path, ["NDVI", "EVI"])
    assert str(error.value) == (f"EVI needs reflectance from 0 to 1, and band 4 of {path} holds whole numbers without "
                                "a scale; give scale_factor, such as 0.0001.")
    np.testing.assert_allclose(write(path, ["NDVI"])[0], NDVI, rtol=2e-6)
    np.testing.assert_allclose(write(path, ["EVI"], scale_factor=1e-4)[0], EVI, rtol=2e-6)


@pytest.mark.parametrize("factor, warned", [(None, True), (1e-4, False)])
def test_values_that_can_be_no_reflectance_are_told(write, tmp_path, ctx, factor, warned):
    path = write_raster(tmp_path / "a.tif", STORED.astype(np.float32), names=NAMES)
    write(path, ["NDVI"], scale_factor=factor)
    assert not ctx.messages.warnings
    write(path, ["EVI"], scale_factor=factor)
    assert bool(ctx.messages.warnings) is warned
    if warned:
        assert "EVI needs reflectance from 0 to 1, and values of" in ctx.messages.warnings[0]


def test_the_factor_leaves_temperature_alone(write, tmp_path):
    values = np.stack([STORED[2], STORED[3], np.full((9, 11), 2950, np.uint16)])
    path = write_raster(tmp_path / "a.tif", values, names=("red", "nir", "thermal"), scales=(1, 1, 0.1))
    found = write(path, ["NDVIT"], scale_factor=1e-4)[0]
    warm = RED * 295 / 10000
    np.testing.assert_allclose(found, (NIR - warm) / (NIR + warm), rtol=2e-6)


def test_wavelengths_of_the_bands_enter_formulas(write, tmp_path):
    names = ("Green 560 nm", "Red 655 nm", "Infrared 865 nm")
    found = write(write_raster(tmp_path / "a.tif", STORED[1:] * 1e-4, names=names), ["DVIplus"])[0]
    share = (865 - 655) / (865 - 560)
    np.testing.assert_allclose(found, share * GREEN + (1 - share) * NIR - RED, rtol=1e-12)


def test_a_wavelength_that_is_not_known_is_asked_for(write, tmp_path):
    path = write_raster(tmp_path / "a.tif", STORED * 1e-4, names=NAMES)
    with pytest.raises(ParameterError, match="DVIplus needs the constant lambdaN"):
        write(path, ["DVIplus"])


def test_constants_that_are_given_count_and_unused_ones_are_told(write, tmp_path, ctx):
    path = write_raster(tmp_path / "a.tif", STORED * 1e-4, names=NAMES)
    found = write(path, ["SAVI"], {"L": 0.25, "g": 3.0})[0]
    np.testing.assert_allclose(found, 1.25 * (NIR - RED) / (NIR + RED + 0.25), rtol=1e-12)
    assert ctx.messages.warnings == ["These constants are in none of the formulas: g."]


def test_a_formula_that_differs_from_its_publication_is_told(write, tmp_path, ctx):
    write(write_raster(tmp_path / "a.tif", STORED * 1e-4, names=NAMES), ["ARVI"])
    assert len(ctx.messages.warnings) == 1 and ctx.messages.warnings[0].startswith("ARVI: Kaufman and Tanré (1992)")


def test_nodata_of_a_band_counts_where_it_is_used(write, tmp_path):
    stored = STORED.copy()
    stored[0, 2, 2] = stored[3, 5, 5] = 0
    found = write(write_raster(tmp_path / "a.tif", stored, nodata=0, names=NAMES, scales=(1e-4,) * 4), ["EVI", "NDVI"])
    missing = np.isnan(found)
    assert missing[0, 2, 2] and not missing[1, 2, 2] and missing[:, 5, 5].all() and missing.sum() == 3


def test_bands_of_two_resolutions_are_taken_together_where_a_grid_is_chosen(write, tmp_path):
    nir = write_raster(tmp_path / "nir.tif", STORED[3, :8, :10])
    coarse = STORED[0, :4, :5]
    swir = write_raster(tmp_path / "swir1.tif", coarse, transform=(500000.0, 20.0, 0.0, 4600000.0, 0.0, -20.0))
    with pytest.raises(InputError, match="not on the same grid"):
        write([swir, nir], ["NDMI"])
    one, other = STORED[3, :8, :10].astype(float), np.kron(coarse, np.ones((2, 2)))
    np.testing.assert_allclose(write([swir, nir], ["NDMI"], grid={"which": "finest"})[0], (one - other) / (one + other),
                               rtol=2e-6)


@pytest.mark.parametrize("dtype, expected", [("uint16", "float32"), ("int32", "float64"), ("float32", "float32"),
                                             ("float64", "float64")])
def test_the_type_holds_the_digits_of_the_bands(write, tmp_path, dtype, expected):
    write(write_raster(tmp_path / "a.tif", STORED.astype(dtype), names=NAMES), ["NDVI"])
    assert read_raster(tmp_path / "out.tif").dtype == expected


def test_whole_numbers_do_not_wrap(write, tmp_path):
    path = write_raster(tmp_path / "a.tif", np.array([[[250]], [[10]]], np.uint8), names=("red", "nir"))
    assert write(path, ["DVI"], scale_factor=1.0).item() == -240


def test_an_index_without_any_value_is_told(write, tmp_path, ctx):
    path = write_raster(tmp_path / "a.tif", np.zeros((2, 3, 3)), names=("red", "nir"))
    assert np.isnan(write(path, ["NDVI"])).all()
    assert ctx.messages.warnings == ["No pixel of NDVI has a value."]


def test_the_output_is_cut_to_an_extent(write, tmp_path):
    path = write_raster(tmp_path / "a.tif", STORED, names=NAMES)
    found = write(path, ["NDVI"], grid={"bounds": Bounds(500021, 500049, 4599961, 4599989)})
    np.testing.assert_allclose(found[0], NDVI[1:4, 2:5], rtol=2e-6)
