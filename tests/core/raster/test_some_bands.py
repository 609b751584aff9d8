import numpy as np
import pytest
from helpers.rasters import NORTH_UP, write_raster
from osgeo import gdal
from whiskbroom.core.errors import InputError
from whiskbroom.core.raster.grid import Window
from whiskbroom.core.raster.some_bands import SomeBands
from whiskbroom.core.raster.stack import RasterStack

VALUES = np.arange(4 * 6 * 8).reshape(4, 6, 8)


def opened(source, numbers):
    return RasterStack([source], [numbers])


@pytest.fixture
def rasters(tmp_path):
    return [write_raster(tmp_path / "a.tif", VALUES.astype("uint16"), nodata=5),
            write_raster(tmp_path / "b.tif", (VALUES + 2 ** 62).astype("int64")),
            write_raster(tmp_path / "c.tif", VALUES.astype("float32"), nodata=-1)]


def test_bands_come_in_the_order_asked_for_each_in_its_own_type(rasters):
    a, b, c = rasters
    bands = SomeBands([(b, 2), (a, 4), (c, 1), (a, 1)], opened)
    values, valid = bands.read(Window(1, 2, 3, 4))
    assert [band.dtype.name for band in values] == ["int64", "uint16", "float32", "uint16"]
    for band, (number, shift) in zip(values, [(2, 2 ** 62), (4, 0), (1, 0), (1, 0)]):
        assert (band == VALUES[number - 1, 1:4, 2:6] + shift).all()
    assert valid[0] is None and [info.number for info in bands.bands] == [2, 4, 1, 1]


def test_nodata_and_the_halo_are_masked(rasters):
    values, valid = SomeBands([(rasters[0], 1), (rasters[1], 1)], opened).read(Window(0, 0, 2, 8), 1)
    assert values[0].shape == (4, 10)
    outside = np.ones((4, 10), bool)
    outside[1:, 1:9] = False
    assert (valid[1] == ~outside).all()
    outside[1, 6] = True
    assert (valid[0] == ~outside).all()


def test_a_raster_is_opened_once_for_all_its_bands_and_only_when_it_is_used(rasters):
    asked = []

    def open_bands(source, numbers):
        asked.append((source, numbers))
        return opened(source, numbers)

    SomeBands([(rasters[0], 3), (rasters[1], 1), (rasters[0], 1)], open_bands)
    assert asked == [(rasters[0], (1, 3)), (rasters[1], (1,))]


def test_bands_of_several_types_in_one_file_keep_them(rasters, tmp_path):
    path = str(tmp_path / "mixed.vrt")
    dataset = gdal.GetDriverByName("VRT").Create(path, 8, 6, 0)
    dataset.SetGeoTransform(NORTH_UP)
    for source, number, kind in ((rasters[0], 1, gdal.GDT_UInt16), (rasters[1], 2, 13),
                                 (rasters[0], 3, gdal.GDT_UInt16)):
        dataset.AddBand(kind)
        dataset.GetRasterBand(dataset.RasterCount).SetMetadataItem("source_0", (
            f"<SimpleSource><SourceFilename>{source}</SourceFilename><SourceBand>{number}</SourceBand></SimpleSource>"),
            "new_vrt_sources")
    dataset = None
    values, _ = SomeBands([(path, 3), (path, 2), (path, 1)], opened).read(Window(0, 0, 6, 8))
    assert [band.dtype.name for band in values] == ["uint16", "int64", "uint16"]
    for band, expected in zip(values, (VALUES[2], VALUES[1] + 2 ** 62, VALUES[0])):
        assert (band == expected).all()


def test_other_grids_are_refused_naming_both(rasters, tmp_path):
    moved = write_raster(tmp_path / "moved.tif", VALUES.astype("uint8"), transform=(NORTH_UP[0] + 5, *NORTH_UP[1:]))
    with pytest.raises(InputError) as refused:
        SomeBands([(rasters[0], 1), (moved, 1)], opened)
    assert rasters[0] in str(refused.value) and moved in str(refused.value)


def test_memory_is_that_of_the_bands_asked_for(rasters):
    one, two = (SomeBands([(rasters[0], n) for n in range(1, count + 1)], opened).bytes_per_pixel for count in (1, 2))
    assert two == 2 * one == 2 * (2 + 2)
