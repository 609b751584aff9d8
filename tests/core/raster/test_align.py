import pickle
import threading

import numpy as np
import pytest
from helpers.rasters import NORTH_UP, UTM33, read_filled, read_raster, wkt, write_raster
from whiskbroom.core.context import Context
from whiskbroom.core.errors import InputError, ParameterError
from whiskbroom.core.raster import extent
from whiskbroom.core.raster.align import AlignedStack
from whiskbroom.core.raster.blocks import map_blocks
from whiskbroom.core.raster.grid import Grid, Window
from whiskbroom.core.raster.profile import RasterProfile
from whiskbroom.core.raster.stack import RasterStack

VALUES = np.arange(2 * 30 * 40, dtype=np.uint16).reshape(2, 30, 40)
COARSE = (NORTH_UP[0], 20.0, 0.0, NORTH_UP[3], 0.0, -20.0)


@pytest.fixture
def fine(tmp_path):
    return write_raster(tmp_path / "fine.tif", VALUES, names=["red", "nir"], nodata=65535)


@pytest.fixture
def coarse(tmp_path):
    return write_raster(tmp_path / "coarse.tif", VALUES[:1, :15, :20].astype(np.uint8), transform=COARSE)


def test_rasters_on_the_grid_read_as_in_a_raster_stack(fine):
    plain = RasterStack([fine, fine], [2, 1])
    aligned = AlignedStack([fine, fine], plain.grid, "cubic", [2, 1])
    for window, halo in ((plain.grid.whole, 0), (Window(0, 3, 9, 7), 2)):
        for one, other in zip(plain.read(window, halo), aligned.read(window, halo)):
            np.testing.assert_array_equal(one, other)
    assert aligned.bands == plain.bands and aligned.dtype == plain.dtype and aligned.grid == plain.grid
    assert aligned.band_names() == plain.band_names() and aligned.may_be_invalid == plain.may_be_invalid


def test_several_resolutions_come_on_one_grid(fine, coarse):
    aligned = AlignedStack([fine, coarse], RasterStack([fine]).grid)
    values, valid = aligned.read(aligned.grid.whole)
    np.testing.assert_array_equal(values[:2], VALUES)
    np.testing.assert_array_equal(values[2], VALUES[0, :15, :20].astype(np.uint8).repeat(2, 0).repeat(2, 1))
    assert valid is None and aligned.dtype == np.uint16 and aligned.band_names() == ("red", "nir", "coarse@1")
    assert aligned.places() == ((fine, 1), (fine, 2), (coarse, 1))
    assert aligned.one_band(2).read(Window(4, 6, 1, 1))[0] == VALUES[0, 2, 3]
    assert aligned.one_band(1).read(Window(4, 6, 1, 1))[0] == VALUES[1, 4, 6]
    with pytest.raises(IndexError):
        aligned.one_band(3)


def test_every_source_has_its_own_method(fine, coarse):
    grid = RasterStack([coarse]).grid
    aligned = AlignedStack([fine, coarse], grid, ["average", "nearest"])
    values, _ = aligned.read(grid.whole)
    np.testing.assert_array_equal(values[0], VALUES[0].reshape(15, 2, 20, 2).mean(axis=(1, 3)))
    np.testing.assert_array_equal(values[2], VALUES[0, :15, :20].astype(np.uint8))
    assert aligned.dtype == np.float32 and aligned.bands[0].dtype == np.float32


def test_beyond_a_raster_its_bands_are_invalid_and_need_a_mask_where_they_have_no_number(fine, coarse):
    grid = extent.part(RasterStack([fine]).grid, Window(-2, 0, 34, 40))
    aligned = AlignedStack([fine, coarse], grid)
    values, valid = aligned.read(grid.whole)
    expected = np.zeros((34, 40), bool)
    expected[2:32] = True
    np.testing.assert_array_equal(valid, np.stack([expected] * 3))
    assert not values[:, :2].any()
    assert [info.has_mask for info in aligned.bands] == [False, False, True] and aligned.may_be_invalid


def test_beyond_the_grid_a_halo_is_invalid_even_where_the_raster_goes_on(fine):
    grid = extent.part(RasterStack([fine]).grid, Window(5, 5, 10, 10))
    values, valid = AlignedStack([fine], grid).read(grid.whole, halo=1)
    assert valid[:, 1:-1, 1:-1].all() and valid.sum() == 200 and values[0, 0, 0] == 0


def test_scale_and_offset_are_applied_before_resampling_where_that_is_asked_for(tmp_path):
    path = write_raster(tmp_path / "a.tif", VALUES, scales=[0.5, -2], offsets=[10, 0])
    grid = extent.with_resolution(RasterStack([path]).grid, 20, 20)
    values, _ = AlignedStack([path], grid, "max", physical=True).read(grid.whole)
    blocks = VALUES.reshape(2, 15, 2, 20, 2)
    np.testing.assert_array_equal(values[0], blocks[0].max(axis=(1, 3)) * 0.5 + 10)
    np.testing.assert_array_equal(values[1], blocks[1].min(axis=(1, 3)) * -2.0)
    with pytest.raises(ParameterError, match="resampling cannot be max for band 2 of .*a.tif.* scale -2.0"):
        AlignedStack([path], grid, "max")
    with pytest.raises(ParameterError, match="resampling cannot be sum for band 1 of .* offset 10.0"):
        AlignedStack([path], grid, "sum")


def test_without_a_coordinate_system_coordinates_are_taken_as_they_are(tmp_path, fine):
    plain = write_raster(tmp_path / "plain.tif", VALUES, epsg=None)
    grid = extent.part(RasterStack([fine]).grid, Window(3, 4, 5, 6))
    np.testing.assert_array_equal(AlignedStack([plain], grid).read(grid.whole)[0], VALUES[:, 3:8, 4:10])


def test_rasters_without_any_georeference_are_resampled_by_pixels(tmp_path):
    plain = write_raster(tmp_path / "plain.tif", VALUES, epsg=None, transform=None)
    values, valid = AlignedStack([plain], Grid(15, 20, (0.0, 2.0, 0.0, 0.0, 0.0, 2.0)), "average").read(
        Window(0, 0, 15, 20))
    np.testing.assert_array_equal(values, VALUES.reshape(2, 15, 2, 20, 2).mean(axis=(2, 4)))
    assert valid is None


def test_an_unreadable_raster_is_named(tmp_path, fine):
    with pytest.raises(InputError, match="none.tif cannot be opened"):
        AlignedStack([fine, str(tmp_path / "none.tif")], RasterStack([fine]).grid)


@pytest.mark.parametrize("method", ["nearest", "bilinear", "mode"])
def test_threads_and_pickles_read_the_same(tmp_path, fine, method):
    grid = extent.reprojected(RasterStack([fine]).grid, "EPSG:32632", fine)
    aligned = pickle.loads(pickle.dumps(AlignedStack([fine], grid, method)))
    found = []
    threads = [threading.Thread(target=lambda: found.append(aligned.read(grid.whole))) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 3
    for values, valid in found[1:]:
        np.testing.assert_array_equal(values, found[0][0])
        np.testing.assert_array_equal(valid, found[0][1])


def _as_they_are(values, valid):
    return [(values, valid)]


@pytest.mark.parametrize("n_threads, available_ram", [(1, 2048), (2, 256)])
def test_the_drivers_take_it_for_a_stack(tmp_path, fine, n_threads, available_ram):
    grid = extent.reprojected(RasterStack([fine]).grid, "EPSG:32632", fine)
    aligned = AlignedStack([fine], grid, "bilinear")
    profile = RasterProfile(str(tmp_path / "out.tif"), aligned.dtype, float("nan"), aligned.band_names())
    map_blocks(aligned, [profile], _as_they_are, Context(n_threads, available_ram))
    values, valid = aligned.read(grid.whole)
    np.testing.assert_array_equal(read_filled(profile.path), np.where(valid, values, np.nan))
    assert read_raster(profile.path).dtype == np.float32


def test_a_limit_of_memory_counts_what_resampling_takes(fine):
    grid = RasterStack([fine]).grid
    finer = extent.with_resolution(grid, 3, 3)
    coarser = extent.with_resolution(grid, 30, 30)
    assert AlignedStack([fine], grid).scratch_bytes == 0
    assert AlignedStack([fine], finer).scratch_bytes == 0
    assert AlignedStack([fine], coarser).scratch_bytes > 1 << 20
    assert AlignedStack([fine], coarser, "mode").scratch_bytes > AlignedStack([fine], coarser, "average").scratch_bytes
    assert AlignedStack([fine], grid).bytes_per_pixel == RasterStack([fine]).bytes_per_pixel
    assert wkt(UTM33) == grid.crs


def test_what_takes_long_is_read_in_small_windows(fine):
    grid = RasterStack([fine]).grid
    much = extent.with_resolution(grid, 300, 300)
    plain, picked = AlignedStack([fine], grid), AlignedStack([fine], much)
    warped, summed = AlignedStack([fine], grid, "bilinear"), AlignedStack([fine], much, "sum")
    assert plain.largest_block == warped.largest_block > 1 << 20
    assert picked.largest_block == (1 << 25) // (900 * 2) and summed.largest_block == (1 << 21) // (900 * 2)
    moved = extent.part(extent.with_resolution(grid, 9, 9), Window(0, 0, 5, 5))
    assert AlignedStack([fine], moved, "bilinear").largest_block == 256 ** 2
