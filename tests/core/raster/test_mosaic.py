import pickle

import numpy as np
import pytest
from helpers.rasters import NORTH_UP, read_raster, read_window, write_raster
from whiskbroom.core.errors import InputError, OutputError
from whiskbroom.core.raster import mosaic
from whiskbroom.core.raster.extent import part
from whiskbroom.core.raster.grid import Window
from whiskbroom.core.raster.mosaic import MosaicStack
from whiskbroom.core.raster.mosaic_grid import mosaic_grid

RNG = np.random.default_rng(2)


@pytest.fixture
def tiles(tmp_path):
    """Nine images of 20 x 20 pixels that overlap by 5, some pixels NoData, each with its own number for it."""
    paths = []
    for number in range(9):
        row, col = divmod(number, 3)
        values = RNG.integers(10, 200, (2, 20, 20)).astype(np.uint8)
        values[:, RNG.random((20, 20)) > 0.9] = number
        transform = (NORTH_UP[0] + 150 * col, 10.0, 0.0, NORTH_UP[3] - 150 * row, 0.0, -10.0)
        paths.append(write_raster(tmp_path / f"{number}.tif", values, nodata=number, transform=transform))
    return [(path,) for path in paths]


def pictures(tiles):
    """The images on the whole mosaic, as masked arrays."""
    found = []
    for number, (path,) in enumerate(tiles):
        row, col = divmod(number, 3)
        whole = np.ma.masked_all((2, 50, 50))
        whole[:, 15 * row:15 * row + 20, 15 * col:15 * col + 20] = np.ma.masked_equal(read_raster(path), number)
        found.append(whole)
    return np.ma.stack(found)


@pytest.mark.parametrize("method, expected", [
    ("mean", lambda images: images.mean(axis=0)), ("min", lambda images: images.min(axis=0)),
    ("max", lambda images: images.max(axis=0)), ("first", lambda images: stacked(images[::-1])),
    ("last", lambda images: stacked(images))])
def test_a_mosaic_is_what_numpy_makes_of_the_images(tiles, method, expected):
    stack = MosaicStack(tiles, mosaic_grid(tiles), method)
    values, valid = read_window(stack, stack.grid.whole)
    answer = expected(pictures(tiles))
    np.testing.assert_array_equal(valid, ~np.ma.getmaskarray(answer))
    np.testing.assert_allclose(values[valid], answer.compressed(), rtol=1e-6)
    assert stack.dtype == (np.float32 if method == "mean" else np.uint8)


def stacked(images):
    """Later images over earlier ones."""
    result = images[0].copy()
    for image in images[1:]:
        result[~image.mask] = image[~image.mask]
    return result


@pytest.mark.parametrize("method", ["first", "last", "mean", "min", "max", "feather"])
def test_any_window_holds_the_very_numbers_of_the_whole(tiles, method, monkeypatch):
    monkeypatch.setattr(mosaic, "_MOST_OPEN", 2)
    stack = pickle.loads(pickle.dumps(MosaicStack(tiles, mosaic_grid(tiles), method, width=7)))
    values, valid = read_window(stack, stack.grid.whole)
    for window in (Window(0, 0, 1, 1), Window(13, 12, 9, 11), Window(49, 0, 1, 50)):
        found, found_valid = read_window(stack, window)
        inside = np.s_[:, window.row:window.row + window.rows, window.col:window.col + window.cols]
        np.testing.assert_array_equal(found, values[inside])
        np.testing.assert_array_equal(found_valid, valid[inside])
    padded, padded_valid = stack.read(Window(0, 0, 3, 4), halo=2)
    np.testing.assert_array_equal(padded[:, 2:, 2:], values[:, :5, :6])
    assert not padded_valid[:, :2].any()
    stack.close()


def test_fading_goes_evenly_from_one_image_to_the_other(tmp_path):
    """Two images of constant value overlap by 20 columns: the weights are linear, and their sum is constant inside."""
    images = []
    for name, value, col in (("a", 100, 0), ("b", 200, 40)):
        transform = (NORTH_UP[0] + 10 * col, *NORTH_UP[1:])
        values = np.full((80, 60), value, np.uint8)
        images.append((write_raster(tmp_path / f"{name}.tif", values, transform=transform),))
    stack = MosaicStack(images, mosaic_grid(images), "feather", width=20)
    values, valid = read_window(stack, stack.grid.whole)
    row = values[0, 40]
    assert valid.all() and (row[:40] == 100).all() and (row[60:] == 200).all()
    steps = np.arange(20)
    np.testing.assert_allclose(row[40:60], (100 * (20 - steps) + 200 * (steps + 1)) / 21, rtol=1e-6)


def test_an_extent_cuts_the_mosaic_without_changing_the_weights(tiles):
    grid = mosaic_grid(tiles)
    whole, _ = read_window(MosaicStack(tiles, grid, "feather", width=7), grid.whole)
    inner = part(grid, Window(12, 13, 11, 9))
    found, _ = read_window(MosaicStack(tiles, inner, "feather", width=7), inner.whole)
    np.testing.assert_array_equal(found, whole[:, 12:23, 13:22])


def test_images_without_nodata_that_leave_no_gap_keep_their_type(tmp_path):
    images = [(write_raster(tmp_path / f"{n}.tif", np.full((4, 5), 250 + n, np.uint8),
                            transform=(NORTH_UP[0] + 50 * n, *NORTH_UP[1:])),) for n in range(3)]
    whole = MosaicStack(images, mosaic_grid(images), "last")
    assert not whole.may_be_invalid
    gap = MosaicStack(images[::2], mosaic_grid(images[::2]), "last")
    assert gap.may_be_invalid and gap.bands[0].has_mask


def test_nodata_numbers_are_kept_where_all_images_share_one(tmp_path):
    values = np.arange(20, dtype=np.uint8).reshape(4, 5)
    images = [(write_raster(tmp_path / f"{n}.tif", values, nodata=7),) for n in range(2)]
    assert MosaicStack(images, mosaic_grid(images), "last").bands[0].nodata == 7
    images.append((write_raster(tmp_path / "other.tif", values, nodata=8),))
    stack = MosaicStack(images, mosaic_grid(images), "last")
    assert stack.bands[0].nodata is None and stack.bands[0].has_mask


def test_scales_that_differ_are_applied(tmp_path):
    one = write_raster(tmp_path / "a.tif", np.full((4, 5), 10, np.uint8), scales=[0.5])
    two = write_raster(tmp_path / "b.tif", np.full((4, 5), 10, np.uint8), scales=[2.0])
    for images, physical, value in (([(one,), (two,)], True, 12.5), ([(one,), (one,)], False, 10)):
        stack = MosaicStack(images, mosaic_grid(images), "mean")
        assert stack.physical == physical and (read_window(stack, stack.grid.whole)[0] == value).all()


def test_images_of_other_bands_or_types_are_one_sentence(tmp_path):
    one = write_raster(tmp_path / "a.tif", np.ones((1, 4, 5), np.int64))
    two = write_raster(tmp_path / "b.tif", np.ones((2, 4, 5), np.int64))
    with pytest.raises(InputError, match="a.tif has 1 bands, and .*b.tif has 2; the images of a mosaic"):
        MosaicStack([(one,), (two,)], mosaic_grid([(one,), (two,)]), "last")
    other = write_raster(tmp_path / "c.tif", np.ones((1, 4, 5), np.uint64))
    with pytest.raises(OutputError, match="no type holds all of them exactly"):
        MosaicStack([(one,), (other,)], mosaic_grid([(one,), (other,)]), "last")
