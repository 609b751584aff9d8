"""Mosaic against gdalbuildvrt, gdal_merge and numpy, and where Remotior Sensus goes wrong (inventory 2.17)."""

import os

import numpy as np
import pytest
from helpers.rasters import NORTH_UP, of_band, open_raster, read_raster, read_valid, write_raster
from osgeo import gdal
from whiskbroom.core.errors import InputError, ParameterError

RNG = np.random.default_rng(7)


def at(row, col, size=10.0):
    return (NORTH_UP[0] + 10 * col, size, 0.0, NORTH_UP[3] - 10 * row, 0.0, -size)


@pytest.fixture
def pair(tmp_path):
    """Two images of two bands that overlap by 20 x 25 pixels."""
    values = RNG.integers(1, 5000, (2, 2, 40, 50)).astype(np.uint16)
    names = [str(tmp_path / name) for name in ("a.tif", "b.tif")]
    for name, image, place in zip(names, values, (at(0, 0), at(20, 25))):
        write_raster(name, image, nodata=0, transform=place, names=["red", "nir"], scales=[1e-4, 1e-4])
    return names, values


@pytest.fixture
def mosaic(session, tmp_path):
    def run(images, **given):
        return session.mosaic(input=images, output=str(tmp_path / "mosaic.tif"), **given).path

    return run


def test_the_last_image_lies_on_top_as_in_gdals_virtual_raster(pair, mosaic):
    images, _ = pair
    path = mosaic(images)
    expected = gdal.BuildVRT("", images)
    np.testing.assert_array_equal(read_raster(path), expected.ReadAsArray())
    assert open_raster(path).GetGeoTransform() == expected.GetGeoTransform()
    assert read_raster(path).dtype == np.uint16 and of_band(path, "GetNoDataValue") == 0
    assert [of_band(path, "GetDescription", n) for n in (1, 2)] == ["red", "nir"]
    assert of_band(path, "GetScale", 2) == 1e-4
    first = gdal.BuildVRT("", images[::-1]).ReadAsArray()
    np.testing.assert_array_equal(read_raster(mosaic(images, method="first")), first)


@pytest.mark.parametrize("method, answer", [("mean", np.ma.mean), ("minimum", np.ma.min), ("maximum", np.ma.max)])
def test_overlaps_are_what_numpy_says(pair, mosaic, method, answer):
    images, values = pair
    both = np.ma.masked_all((2, 2, 60, 75))
    both[0, :, :40, :50], both[1, :, 20:, 25:] = values
    path, expected = mosaic(images, method=method), answer(both, axis=0)
    np.testing.assert_array_equal(read_valid(path), ~np.ma.getmaskarray(expected))
    np.testing.assert_allclose(read_raster(path)[read_valid(path)], expected.compressed(), rtol=1e-7)


def test_every_image_has_its_own_nodata(tmp_path, mosaic):
    """In Remotior Sensus that of the first holds for all: -9999 of the second stays as data, and 0 of it is lost."""
    one, two, three = (RNG.integers(0, 3, (1, 10, 10)).astype(np.float32) for _ in range(3))
    two[0, :5], three[0, 3:8] = -9999, np.nan
    images = [write_raster(tmp_path / "a.tif", one, nodata=0), write_raster(tmp_path / "b.tif", two, nodata=-9999),
              write_raster(tmp_path / "c.tif", three, mask=RNG.random((10, 10)) > 0.5)]
    hidden = [one[0] == 0, two[0] == -9999, np.isnan(three[0]) | ~read_valid(images[2])[0]]
    path = mosaic(images, method="first")
    expected, known = np.zeros((10, 10)), np.zeros((10, 10), bool)
    for values, missing in zip((one, two, three), hidden):
        expected[~known & ~missing] = values[0][~known & ~missing]
        known |= ~missing
    np.testing.assert_array_equal(read_valid(path)[0], known)
    np.testing.assert_array_equal(read_raster(path)[0][known], expected[known])


@pytest.mark.parametrize("method", ["first", "last", "mean", "feather"])
def test_an_image_inside_another_lies_in_its_place(tmp_path, mosaic, method):
    """The arithmetic of Remotior Sensus goes wrong where one box lies inside another."""
    outer, inner = np.full((30, 30), 1, np.uint8), np.full((6, 5), 3, np.uint8)
    images = [write_raster(tmp_path / "a.tif", outer), write_raster(tmp_path / "b.tif", inner, transform=at(11, 13))]
    found = read_raster(mosaic(images, method=method, feather=1))[0]
    expected = outer.astype(float)
    expected[11:17, 13:18] = {"first": 1, "last": 3, "mean": 2, "feather": 2}[method]
    np.testing.assert_array_equal(found, expected)


def test_fading_edges_leave_no_step(tmp_path, mosaic):
    images = [write_raster(tmp_path / "a.tif", np.full((90, 100), 100, np.uint8)),
              write_raster(tmp_path / "b.tif", np.full((90, 100), 160, np.uint8), transform=at(0, 60))]
    hard = read_raster(mosaic(images))[0, 45].astype(float)
    soft = read_raster(mosaic(images, method="feather", feather=40))[0, 45].astype(float)
    assert np.abs(np.diff(hard)).max() == 60 and np.abs(np.diff(soft)).max() < 60 / 40 + 0.1
    assert soft[0] == 100 and soft[-1] == 160 and (np.diff(soft) >= 0).all()
    rounded = read_raster(mosaic(images, method="feather", feather=40, output_type="uint8"))
    assert rounded.dtype == np.uint8


def test_images_in_other_coordinate_systems_come_to_the_chosen_one(tmp_path, pair, mosaic):
    images, _ = pair
    other = str(tmp_path / "other.tif")
    gdal.Warp(other, images[1], dstSRS="EPSG:32632", errorThreshold=0)
    with pytest.raises(InputError, match="a.tif and .*other.tif do not lie at the same places"):
        mosaic([images[0], other])
    path = mosaic([images[0], other], grid="first", method="first")
    expected = gdal.Warp("", [other, images[0]], format="MEM", dstSRS="EPSG:32633", xRes=10, yRes=10, errorThreshold=0,
                         outputBounds=_box(path)).ReadAsArray()
    np.testing.assert_array_equal(np.where(read_valid(path), read_raster(path), 0), expected)
    assert open_raster(mosaic([images[0], other], align_raster=other)).GetProjection().count("32N") > 0


def _box(path):
    dataset = open_raster(path)
    x, width, _, y, _, height = dataset.GetGeoTransform()
    return (x, y + height * dataset.RasterYSize, x + width * dataset.RasterXSize, y)


def test_several_resolutions_are_joined_on_the_chosen_one(tmp_path, mosaic):
    fine, coarse = RNG.integers(1, 99, (10, 10)).astype(np.uint8), RNG.integers(1, 99, (5, 5)).astype(np.uint8)
    images = [write_raster(tmp_path / "a.tif", fine), write_raster(tmp_path / "b.tif", coarse,
                                                                   transform=at(0, 10, 20.0))]
    found = read_raster(mosaic(images, grid="finest"))[0]
    np.testing.assert_array_equal(found, np.hstack([fine, coarse.repeat(2, 0).repeat(2, 1)]))


def test_files_of_single_bands_make_up_images(tmp_path, pair, mosaic, session):
    images, _ = pair
    apart = []
    for image in images:
        for band in (1, 2):
            apart.append(str(tmp_path / f"{os.path.basename(image)}_{band}.tif"))
            gdal.Translate(apart[-1], image, bandList=[band])
    expected = read_raster(mosaic(images))
    np.testing.assert_array_equal(read_raster(mosaic(apart, rasters_per_image=2)), expected)
    sets = [session.bandset.create(apart[:2]), session.bandset.create(apart[2:])]
    np.testing.assert_array_equal(read_raster(mosaic(sets)), expected)
    with pytest.raises(ParameterError, match="rasters_per_image must divide the number of rasters"):
        mosaic(apart, rasters_per_image=3)


def test_south_up_images_are_turned_to_the_first(tmp_path, mosaic):
    values = RNG.integers(1, 99, (2, 10, 10)).astype(np.uint8)
    north = [write_raster(tmp_path / f"{n}.tif", values[n], transform=at(0, 10 * n)) for n in (0, 1)]
    south = write_raster(tmp_path / "south.tif", values[1][::-1],
                         transform=(NORTH_UP[0] + 100, 10, 0, NORTH_UP[3] - 100, 0, 10))
    np.testing.assert_array_equal(read_raster(mosaic([north[0], south])), read_raster(mosaic(north)))


@pytest.mark.parametrize("dtype", ["int64", "uint64", "uint32"])
def test_whole_numbers_are_exact(tmp_path, mosaic, dtype):
    top = np.iinfo(dtype).max
    images = [write_raster(tmp_path / "a.tif", np.full((4, 4), top, dtype), nodata=5),
              write_raster(tmp_path / "b.tif", np.full((4, 4), top - 1, dtype), nodata=5, transform=at(0, 2))]
    for method, expected in (("first", [top] * 4 + [top - 1] * 2), ("min", [top] * 2 + [top - 1] * 4)):
        assert read_raster(mosaic(images, method=method))[0, 0].tolist() == expected


def test_more_images_than_files_may_be_open_are_joined(tmp_path, mosaic):
    """A process may have 1024 files open."""
    resource = pytest.importorskip("resource")
    images = [write_raster(tmp_path / f"{n}.tif", np.full((2, 2), n % 251, np.uint8), transform=at(0, 2 * n))
              for n in range(300)]
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (256, before[1]))
    try:
        path = mosaic(images, n_processes=2)
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, before)
    assert read_raster(path)[0, 0, ::2].tolist() == [n % 251 for n in range(300)]


def test_what_does_not_go_together_is_one_sentence(tmp_path, pair, mosaic):
    images, _ = pair
    single = write_raster(tmp_path / "single.tif", np.ones((1, 4, 4), np.uint8))
    with pytest.raises(InputError, match="a.tif has 2 bands, and .*single.tif has 1"):
        mosaic([images[0], single])
    with pytest.raises(ParameterError, match="align_raster and grid exclude each other"):
        mosaic(images, align_raster=single, grid="first")
