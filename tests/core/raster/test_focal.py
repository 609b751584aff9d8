import numpy as np
import pytest
from helpers.rasters import of_band, open_raster, read_filled, read_raster, read_valid, write_raster
from whiskbroom.core.context import Context
from whiskbroom.core.errors import InputError, ParameterError
from whiskbroom.core.focal.footprint import Footprint
from whiskbroom.core.focal.neighbourhood import Neighbourhood
from whiskbroom.core.raster.focal import kernel_footprint, write_neighbourhood
from whiskbroom.core.raster.stack import RasterStack

VALUES = np.random.default_rng(6).integers(0, 200, (2, 20, 30)).astype(np.uint8)
PERCENTILES = {"percentile": 30}


def written(tmp_path, statistic, values=VALUES, footprint=None, options=(), **described):
    path = write_raster(tmp_path / "in.tif", values, **described)
    neighbourhood = Neighbourhood(statistic, footprint or Footprint.square(1), PERCENTILES.get(statistic))
    write_neighbourhood([path], neighbourhood, str(tmp_path / "out.tif"), options, Context(n_threads=2))
    return tmp_path / "out.tif"


def by_hand(statistic, values, valid):
    """The statistic of the valid 3 x 3 neighbours of each pixel, NaN for invalid pixels, in plain numpy."""
    functions = {"count": len, "maximum": np.max, "mean": np.mean, "median": np.median, "minimum": np.min,
                 "sum": np.sum, "standard_deviation": np.std, "percentile": lambda v: np.percentile(v, 30),
                 "majority": lambda v: min(set(v.tolist()), key=lambda one: (-v.tolist().count(one), one))}
    found = np.full(values.shape, np.nan)
    for band, row, col in zip(*np.nonzero(valid)):
        window = np.s_[band, max(row - 1, 0):row + 2, max(col - 1, 0):col + 2]
        found[band, row, col] = functions[statistic](values[window][valid[window]].astype(float))
    return found


@pytest.mark.parametrize("statistic", ["count", "maximum", "mean", "median", "minimum", "percentile",
                                       "standard_deviation", "sum", "majority"])
@pytest.mark.parametrize("nodata", [None, 7])
def test_every_statistic_is_that_of_the_neighbours_that_are_there(tmp_path, statistic, nodata):
    values = VALUES // 20
    path = written(tmp_path, statistic, values, nodata=nodata)
    expected = by_hand(statistic, values, values != nodata if nodata is not None else np.ones(values.shape, bool))
    assert np.allclose(read_filled(path), expected, rtol=1e-6, atol=1e-6, equal_nan=True)
    assert np.array_equal(read_valid(path), ~np.isnan(expected))


@pytest.mark.parametrize("statistic, scales, offsets", [
    ("mean", (1e-4, 0.5), (0.0, -5.5)), ("median", (1e-4, 0.5), (3.0, 0.0)), ("maximum", (2.0, 0.5), (1.0, 1.0)),
    ("sum", (1e-4, 0.5), (0.0, 0.0)), ("sum", (1.0, 0.5), (2.0, -5.5)), ("standard_deviation", (-2.0, 0.5), (7.0, 0.0)),
    ("minimum", (-1.0, 1.0), (0.0, 0.0)), ("count", (1e-4, 0.5), (3.0, 4.0)), ("percentile", (-0.5, 2.0), (0.0, 1.0)),
    ("majority", (0.5, 2.0), (1.0, 0.0))])
def test_scale_and_offset_count(tmp_path, statistic, scales, offsets):
    """What a reader that knows scale and offset sees is the statistic of the physical values."""
    path = written(tmp_path, statistic, VALUES.astype(np.int16), scales=scales, offsets=offsets, nodata=3)
    physical = VALUES * np.reshape(scales, (2, 1, 1)) + np.reshape(offsets, (2, 1, 1))
    stack = RasterStack([str(path)], physical=True)
    found, valid = stack.read(stack.grid.whole)
    expected = by_hand(statistic, physical, VALUES != 3)
    if valid is not None:
        found = np.where(valid, found, np.nan)
    assert np.allclose(found, expected, rtol=1e-5, atol=1e-5, equal_nan=True)


def test_values_that_are_only_chosen_keep_their_type_and_nodata(tmp_path):
    for statistic in ("minimum", "maximum", "majority"):
        path = written(tmp_path, statistic, nodata=7)
        assert read_raster(path).dtype == np.uint8 and of_band(path, "GetNoDataValue") == 7


def test_a_mask_without_a_number_to_spare_widens_the_type(tmp_path):
    valid = VALUES[0] != 3
    path = written(tmp_path, "maximum", mask=valid)
    assert read_raster(path).dtype == np.uint16 and np.array_equal(read_valid(path)[0], valid)


def test_sums_of_whole_numbers_are_exact(tmp_path):
    values = np.full((1, 5, 5), 2 ** 31 - 1, np.int32)
    found = read_raster(written(tmp_path, "sum", values))
    assert found.dtype == np.int64 and found[0, 2, 2] == 9 * (2 ** 31 - 1)


@pytest.mark.parametrize("kernel, extreme", [("257", 257 * 255), ("-128", -128 * 255), ("0 1 0; 2 -4 2; 0 1 0", None)])
def test_no_sum_is_taken_for_nodata(tmp_path, kernel, extreme):
    values = np.array([[[0, 255, 7], [255, 0, 255], [9, 255, 0]]], np.uint8)
    path = written(tmp_path, "sum", values, kernel_footprint(kernel), nodata=7)
    assert np.array_equal(read_valid(path), values != 7)
    assert extreme is None or read_raster(path)[0, 0, 1] == extreme


def test_names_and_wavelengths_go_along(tmp_path):
    path = written(tmp_path, "mean", names=("red", "nir"))
    assert RasterStack([str(path)]).band_names() == ("red", "nir")


def test_creation_options_are_used(tmp_path):
    path = written(tmp_path, "mean", options=("COMPRESS=DEFLATE",))
    assert open_raster(path).GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE") == "DEFLATE"


@pytest.mark.parametrize("statistic", ["minimum", "median", "sum"])
def test_pixels_without_any_neighbour_become_nodata(tmp_path, statistic):
    """Each pixel takes its left neighbour, and the first column has none."""
    path = written(tmp_path, statistic, VALUES, kernel_footprint("1 0 0"))
    assert np.array_equal(read_raster(path)[:, :, 1:], VALUES[:, :, :-1])
    assert not read_valid(path)[:, :, 0].any() and read_valid(path)[:, :, 1:].all()


@pytest.mark.parametrize("statistic", ["maximum", "mean", "majority", "sum", "count"])
def test_a_kernel_without_its_centre_on_a_single_pixel_is_no_crash(tmp_path, statistic):
    ring = kernel_footprint("1 1 1; 1 0 1; 1 1 1")
    path = written(tmp_path, statistic, np.array([[5]], np.uint8), ring)
    if statistic == "count":
        assert read_raster(path).tolist() == [[[0]]]
    else:
        assert not read_valid(path).any() or np.isnan(read_raster(path)).all()


def test_a_kernel_is_a_text_or_a_file(tmp_path):
    (tmp_path / "kernel.csv").write_text("0,1,0\n1,2,1\n0,1,0\n")
    for text in ("0 1 0; 1 2 1; 0 1 0", "0 1 0\n1 2 1\n0 1 0", str(tmp_path / "kernel.csv")):
        assert kernel_footprint(text).weights.tolist() == [[0, 1, 0], [1, 2, 1], [0, 1, 0]]


def test_a_kernel_that_cannot_be_read_is_told(tmp_path):
    (tmp_path / "kernel.csv").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(InputError, match="^The kernel cannot be read from .*kernel.csv: "):
        kernel_footprint(str(tmp_path / "kernel.csv"))
    with pytest.raises(ParameterError):
        kernel_footprint("no weights")
