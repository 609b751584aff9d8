import os

import numpy as np
import pytest
from helpers.rasters import NORTH_UP, read_raster, read_valid, write_raster
from osgeo import gdal
from whiskbroom.core.bands.bandset import BandSet
from whiskbroom.core.errors import InputError, OutputError
from whiskbroom.core.raster.bandsets import create
from whiskbroom.core.raster.grid import Window
from whiskbroom.core.raster.legend_io import read_legend
from whiskbroom.core.raster.spectral import spectral_bands
from whiskbroom.core.raster.stack import RasterStack
from whiskbroom.core.raster.virtual import write_bandset, write_virtual

PIXELS = np.arange(12, dtype=np.uint16).reshape(3, 4)


def virtual(bandset, folder):
    (path,) = write_virtual(bandset, str(folder))
    return path


def physical(path):
    with RasterStack([path], physical=True) as stack:
        return stack.read(stack.grid.whole)


def test_bands_keep_order_names_roles_wavelengths_and_dates(tmp_path):
    red = write_raster(tmp_path / "r.tif", PIXELS)
    other = write_raster(tmp_path / "x.tif", np.stack([PIXELS + 20, PIXELS + 40]))
    made = create([other, red], band_names=["one", "nir", "red"], wavelengths=[0.4, 0.842, 0.665], dates="2020-01-02")
    path = virtual(made, tmp_path)
    assert read_raster(path)[:, 0, 0].tolist() == [20, 0, 40]
    found = spectral_bands([path])
    assert [(b.name, b.role, b.wavelength, b.date) for b in found] == [
        ("one", "coastal", 0.4, "2020-01-02"), ("red", "red", 0.665, "2020-01-02"), ("nir", "nir", 0.842, "2020-01-02")]


def test_every_band_of_every_file_is_the_right_one(tmp_path):
    """Acceptance case 8: Remotior Sensus reads the first band of a multiband file wherever a band is asked for."""
    path = write_raster(tmp_path / "three.tif", np.full((3, 2, 2), [[[10]], [[20]], [[30]]], np.uint8))
    made = create(path)
    assert read_raster(virtual(made, tmp_path))[:, 0, 0].tolist() == [10, 20, 30]
    third = BandSet((made.get_band(3),))
    assert read_raster(virtual(third, tmp_path)).tolist() == [[[30, 30], [30, 30]]]


def test_factors_are_the_scale_of_the_band(tmp_path):
    path = write_raster(tmp_path / "a.tif", PIXELS, scales=(0.1,), offsets=(2,))
    values, _ = physical(virtual(create(path, multiplicative_factors=100, additive_factors=-7), tmp_path))
    np.testing.assert_allclose(values[0], (PIXELS * 0.1 + 2) * 100 - 7, rtol=1e-6)


def test_the_evi_of_the_factors_of_case_7(tmp_path):
    """Remotior Sensus keeps the factors and never applies them: 0.952."""
    files = [write_raster(tmp_path / f"{name}.tif", np.full((2, 2), value, np.uint16))
             for name, value in (("blue", 500), ("red", 1000), ("nir", 3000))]
    values, _ = physical(virtual(create(files, multiplicative_factors=1e-4), tmp_path))
    blue, red, nir = values[:, 0, 0].astype(np.float64)
    assert 2.5 * (nir - red) / (nir + 6 * red - 7.5 * blue + 1) == pytest.approx(0.327869, abs=1e-6)


@pytest.mark.parametrize("dtype", ["uint8", "int8", "uint16", "int16", "uint32", "int32", "uint64", "int64", "float32",
                                   "float64"])
def test_every_type_keeps_its_numbers(tmp_path, dtype):
    info = np.finfo(dtype) if dtype.startswith("f") else np.iinfo(dtype)
    values = np.array([[info.min, info.max, 3]], dtype)
    path = str(tmp_path / "a.tif")
    if dtype == "int8":
        dataset = gdal.GetDriverByName("GTiff").Create(path, 3, 1, 1, gdal.GDT_Byte, ["PIXELTYPE=SIGNEDBYTE"]) \
            if not hasattr(gdal, "GDT_Int8") else gdal.GetDriverByName("GTiff").Create(path, 3, 1, 1, gdal.GDT_Int8)
        dataset.GetRasterBand(1).WriteRaster(0, 0, 3, 1, values.tobytes())
        dataset = None
    else:
        write_raster(path, values)
    with RasterStack([virtual(create(path), tmp_path)]) as stack:
        read, _ = stack.read(stack.grid.whole)
    assert stack.dtype == dtype and read[0].tolist() == values.tolist()


@pytest.mark.parametrize("nodata, dtype", [(2 ** 62 + 1, "int64"), (float("nan"), "float32"), (-3.5, "float64"),
                                           (7, "uint8")])
def test_nodata_numbers_stay_exact(tmp_path, nodata, dtype):
    path = write_raster(tmp_path / "a.tif", np.ones((2, 2), dtype))
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.GetRasterBand(1).SetNoDataValue(nodata)
    dataset = None
    (found,) = RasterStack([virtual(create(path), tmp_path)]).bands
    assert found.nodata == nodata or found.nodata != found.nodata and nodata != nodata


def test_each_band_keeps_its_own_mask(tmp_path):
    mask = PIXELS != 5
    masked = write_raster(tmp_path / "m.tif", PIXELS, mask=mask)
    plain = write_raster(tmp_path / "p.tif", PIXELS, nodata=3)
    whole = write_raster(tmp_path / "w.tif", PIXELS)
    path = virtual(create([masked, plain, whole]), tmp_path)
    assert read_valid(path).tolist() == [mask.tolist(), (PIXELS != 3).tolist(), np.ones((3, 4), bool).tolist()]
    with RasterStack([path]) as stack:
        _, valid = stack.read(Window(1, 1, 2, 3))
    assert valid.tolist() == read_valid(path)[:, 1:3, 1:4].tolist()


def test_an_alpha_band_masks_the_bands_of_its_file_alone(tmp_path):
    rgba = np.stack([PIXELS, PIXELS, PIXELS, np.where(PIXELS == 4, 0, 255)]).astype(np.uint8)
    with_alpha = write_raster(tmp_path / "a.tif", rgba, options=["ALPHA=YES", "PHOTOMETRIC=RGB"])
    plain = write_raster(tmp_path / "p.tif", PIXELS.astype(np.uint8))
    with RasterStack([virtual(create([with_alpha, plain]), tmp_path)]) as stack:
        values, valid = stack.read(stack.grid.whole)
    assert len(values) == 4
    assert valid.tolist() == [(PIXELS != 4).tolist()] * 3 + [np.ones((3, 4), bool).tolist()]


@pytest.mark.parametrize("transform", [
    NORTH_UP, (10.0, 2.0, 0.0, 5.0, 0.0, 2.0), (0.0, 3.0, -4.0, 0.0, 4.0, 3.0), None])
@pytest.mark.parametrize("epsg", [32633, 4326, None])
def test_the_grid_stays_whatever_it_is(tmp_path, transform, epsg):
    path = write_raster(tmp_path / "a.tif", PIXELS, transform=transform, epsg=epsg)
    assert RasterStack([virtual(create(path), tmp_path)]).grid == RasterStack([path]).grid


def test_a_coordinate_system_can_be_given(tmp_path):
    from dataclasses import replace

    path = write_raster(tmp_path / "a.tif", PIXELS, epsg=None)
    crs = RasterStack([write_raster(tmp_path / "b.tif", PIXELS)]).grid.crs
    assert RasterStack([virtual(replace(create(path), crs=crs), tmp_path)]).grid.crs == crs


@pytest.mark.parametrize("box, rows, cols", [
    ([500010, 4599990, 500030, 4599970], slice(1, 3), slice(1, 3)),
    ([500010.001, 4599989.999, 500029.999, 4599970.001], slice(1, 3), slice(1, 3)),
    ([500009, 4599990, 500030, 4599970], slice(1, 3), slice(0, 3)),
    ([0, 5e6, 1e6, 0], slice(0, 3), slice(0, 4))])
def test_a_box_takes_the_pixels_that_it_touches_and_no_further_ones(tmp_path, box, rows, cols):
    path = write_raster(tmp_path / "a.tif", PIXELS, mask=PIXELS != 6)
    made = virtual(create(path, box_coordinate_list=box), tmp_path)
    assert read_raster(made)[0].tolist() == PIXELS[rows, cols].tolist()
    assert read_valid(made)[0].tolist() == (PIXELS != 6)[rows, cols].tolist()
    assert RasterStack([made]).grid.to_world(0, 0) == (500000 + 10 * cols.start, 4600000 - 10 * rows.start)


def test_the_extent_of_case_3_has_seven_columns_and_eleven_rows(shared_data, tmp_path):
    path = shared_data("small_band_sets") / "S2_2020-01-01" / "S2_B02.tif"
    made = virtual(create(str(path), box_coordinate_list=[230250, 4674550, 230320, 4674440]), tmp_path)
    assert read_raster(made).shape == (1, 11, 7) and read_raster(made).sum() == 37495


def test_a_box_beside_the_bands_is_refused(tmp_path):
    path = write_raster(tmp_path / "a.tif", PIXELS)
    with pytest.raises(InputError, match="The extent does not meet a"):
        write_virtual(create(path, box_coordinate_list=[1, 2, 3, 0]), str(tmp_path))


def test_bands_on_different_grids_become_a_raster_each_and_are_one_set(tmp_path):
    fine = write_raster(tmp_path / "f.tif", np.stack([PIXELS, PIXELS]))
    coarse = write_raster(tmp_path / "c.tif", PIXELS[:2, :2], transform=(500000.0, 20.0, 0.0, 4600000.0, 0.0, -20.0))
    paths = write_virtual(create([fine, coarse], name="set"), str(tmp_path))
    assert [read_raster(path).shape for path in paths] == [(1, 3, 4), (1, 3, 4), (1, 2, 2)]
    assert len({gdal.Open(path).GetMetadataItem("BAND_SET_ID") for path in paths}) == 1
    with pytest.raises(InputError, match="f.tif and .*c.tif are not on the same grid"):
        write_bandset(create([fine, coarse], name="set"), str(tmp_path / "out.vrt"))


def test_class_names_and_colours_go_along(tmp_path):
    path = write_raster(tmp_path / "classes.tif", PIXELS.astype(np.uint8))
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.GetRasterBand(1).SetRasterCategoryNames(["", "Water", "Wood"])
    dataset = None
    legend = read_legend(path)
    assert legend and read_legend(virtual(create(path), tmp_path)) == legend


def test_a_virtual_raster_beside_its_sources_can_be_moved_with_them(tmp_path):
    (tmp_path / "one").mkdir()
    path = write_raster(tmp_path / "one" / "ä & b.tif", PIXELS)
    write_bandset(create(path), str(tmp_path / "one" / "set.vrt"))
    os.rename(tmp_path / "one", tmp_path / "other")
    assert read_raster(tmp_path / "other" / "set.vrt")[0].tolist() == PIXELS.tolist()


def test_what_has_changed_in_a_file_since_is_seen(tmp_path):
    path = write_raster(tmp_path / "a.tif", PIXELS)
    made = create(path)
    write_raster(path, PIXELS[:2].astype(np.float32), nodata=1)
    assert RasterStack([virtual(made, tmp_path)]).dtype == np.float32
    os.remove(path)
    with pytest.raises(InputError, match="a.tif"):
        write_virtual(made, str(tmp_path))


def test_an_empty_set_is_refused(tmp_path):
    with pytest.raises(InputError, match="nothing has no bands"):
        write_virtual(BandSet(name="nothing"), str(tmp_path))


def test_a_folder_that_is_not_there_is_refused_and_nothing_is_left(tmp_path):
    made = create(write_raster(tmp_path / "a.tif", PIXELS))
    with pytest.raises(OutputError, match="no/out.vrt"):
        write_bandset(made, str(tmp_path / "no" / "out.vrt"))
    assert os.listdir(tmp_path) == ["a.tif"]
