import pickle
import threading
from dataclasses import replace

import numpy as np
import pytest
from helpers.rasters import NORTH_UP, with_internal_masks, with_option, write_raster
from osgeo import gdal
from whiskbroom.core.errors import InputError
from whiskbroom.core.raster.grid import Window
from whiskbroom.core.raster.stack import RasterStack

VALUES = np.arange(48, dtype=np.int16).reshape(2, 4, 6)


def read(paths, window=None, halo=0, **options):
    with RasterStack(paths if isinstance(paths, list) else [paths], **options) as stack:
        return stack.read(window or stack.grid.whole, halo)


def valid_of(path, **options):
    values, valid = read(str(path), **options)
    return np.ones(values.shape, bool) if valid is None else valid


def test_all_bands_of_all_rasters_come_in_their_order(tmp_path):
    first = write_raster(tmp_path / "a.tif", VALUES)
    second = write_raster(tmp_path / "b.tif", VALUES[0] + np.int16(100))
    values, valid = read([second, first])
    assert np.array_equal(values, np.stack([VALUES[0] + 100, *VALUES])) and valid is None


def test_chosen_bands(tmp_path):
    path = write_raster(tmp_path / "a.tif", VALUES)
    values, _ = read([path, path, path], bands=[2, None, 1])
    assert np.array_equal(values, VALUES[[1, 0, 1, 0]])


def test_several_chosen_bands_of_one_raster(tmp_path):
    path = write_raster(tmp_path / "a.tif", np.concatenate([VALUES, VALUES + 100]).astype(np.int16))
    with RasterStack([path, path], bands=[(4, 1), 2]) as stack:
        values, _ = stack.read(stack.grid.whole)
    assert np.array_equal(values, np.stack([VALUES[1] + 100, VALUES[0], VALUES[1]]))
    with pytest.raises(InputError, match="has no band 5; it has 4"):
        RasterStack([path], bands=[(1, 5)])


def _also_ten(info):
    return replace(info, nodata=None, also_nodata=10)


def test_what_a_file_says_of_its_bands_can_be_told_anew(tmp_path):
    path = write_raster(tmp_path / "a.tif", VALUES, nodata=3)
    stack = RasterStack([path], retold=_also_ten)
    assert np.array_equal(valid_of(path, retold=_also_ten), VALUES != 10) and stack.bands[0].nodata is None
    assert stack.one_band(0).bands[0].also_nodata == 10
    assert pickle.loads(pickle.dumps(stack)).bands[1].also_nodata == 10


@pytest.mark.parametrize("band", [0, 3, -1])
def test_a_band_that_is_not_there_is_refused_by_name(tmp_path, band):
    path = write_raster(tmp_path / "a.tif", VALUES)
    with pytest.raises(InputError, match=rf"a.tif has no band {band}; it has 2\.$"):
        RasterStack([path], [band])


def test_one_band_of_a_stack_is_a_stack(tmp_path):
    first, second = write_raster(tmp_path / "a.tif", VALUES), write_raster(tmp_path / "b.tif", VALUES[0])
    stack = RasterStack([first, second])
    for place, expected in enumerate([*VALUES, VALUES[0]]):
        values, _ = stack.one_band(place).read(stack.grid.whole)
        assert np.array_equal(values, expected[None])


def test_names_of_bands_are_their_descriptions_or_file_and_number(tmp_path):
    named = write_raster(tmp_path / "a.tif", VALUES, names=("red", ""))
    assert RasterStack([named, named], [None, 2]).band_names() == ("red", "a@2", "a@2")


@pytest.mark.parametrize("window", [Window(0, 0, 4, 6), Window(1, 2, 2, 3), Window(3, 5, 1, 1)])
@pytest.mark.parametrize("halo", [0, 1, 3, 7])
def test_a_halo_is_invalid_and_zero_outside_the_raster(tmp_path, window, halo):
    path = write_raster(tmp_path / "a.tif", VALUES)
    values, valid = read(path, window, halo)
    around = np.pad(VALUES, ((0, 0), (halo, halo), (halo, halo)))
    inside = np.pad(np.ones(VALUES.shape, bool), ((0, 0), (halo, halo), (halo, halo)))
    place = np.s_[:, window.row:window.row + window.rows + 2 * halo, window.col:window.col + window.cols + 2 * halo]
    assert np.array_equal(values, around[place])
    assert np.array_equal(np.ones(values.shape, bool) if valid is None else valid, inside[place])
    assert valid is not None or inside[place].all()


def test_each_band_has_its_own_nodata(tmp_path):
    files = [write_raster(tmp_path / f"{n}.tif", VALUES[0] % 3, nodata=n) for n in (0, 1)]
    _, valid = read(files)
    assert np.array_equal(valid, [VALUES[0] % 3 != 0, VALUES[0] % 3 != 1])


def test_per_band_nodata_of_one_file(tmp_path):
    # GeoTIFF has one NoData number for all bands; a VRT has one for each.
    path = write_raster(tmp_path / "a.tif", VALUES % 3)
    vrt = gdal.Translate(str(tmp_path / "a.vrt"), path, format="VRT")
    vrt.GetRasterBand(1).SetNoDataValue(0)
    vrt.GetRasterBand(2).SetNoDataValue(2)
    vrt = None
    assert np.array_equal(valid_of(tmp_path / "a.vrt"), [VALUES[0] % 3 != 0, VALUES[1] % 3 != 2])


MASK = (VALUES[0] % 5 != 0)


def test_a_mask_band_inside_the_file(tmp_path):
    assert np.array_equal(valid_of(write_raster(tmp_path / "a.tif", VALUES, mask=MASK)), [MASK, MASK])


def test_a_mask_file_beside_the_file(tmp_path):
    path = write_raster(tmp_path / "a.tif", VALUES)
    dataset = gdal.OpenEx(path, gdal.OF_UPDATE)
    # GDAL 3.9 turned the default round.
    with_option("GDAL_TIFF_INTERNAL_MASK", "NO", dataset.CreateMaskBand, gdal.GMF_PER_DATASET)
    dataset.GetRasterBand(1).GetMaskBand().WriteArray(MASK.astype(np.uint8) * 255)
    dataset = None
    assert (tmp_path / "a.tif.msk").exists()
    assert np.array_equal(valid_of(path), [MASK, MASK])


def test_an_alpha_band_is_a_mask_and_no_band(tmp_path):
    alpha = np.where(MASK, 255, 0).astype(np.uint8)
    path = write_raster(tmp_path / "a.tif", np.stack([*VALUES.astype(np.uint8), alpha, alpha])[[0, 1, 0, 2]],
                        options=["PHOTOMETRIC=RGB", "ALPHA=YES"])
    values, valid = read(path)
    assert np.array_equal(values, VALUES[[0, 1, 0]]) and np.array_equal(valid, [MASK] * 3)


def test_half_opaque_pixels_count(tmp_path):
    alpha = np.full((4, 6), 1, np.uint8)
    path = write_raster(tmp_path / "a.tif", np.stack([alpha, alpha,
                        alpha, alpha]), options=["PHOTOMETRIC=RGB", "ALPHA=YES"])
    assert read(path)[1] is None


def test_alpha_and_nodata_number_together(tmp_path):
    alpha = np.where(MASK, 255, 0).astype(np.uint8)
    path = write_raster(tmp_path / "a.tif", np.stack([VALUES[0].astype(np.uint8)] * 3 + [alpha]), nodata=7,
                        options=["PHOTOMETRIC=RGB", "ALPHA=YES"])
    assert np.array_equal(valid_of(path), [MASK & (VALUES[0] != 7)] * 3)


def test_mask_band_and_nodata_number_together(tmp_path):
    path = write_raster(tmp_path / "a.tif", VALUES, nodata=7, mask=MASK)
    assert np.array_equal(valid_of(path), [MASK & (VALUES[0] != 7), MASK & (VALUES[1] != 7)])


def test_a_mask_of_each_band(tmp_path):
    path = write_raster(tmp_path / "a.tif", VALUES)
    gdal.Translate(str(tmp_path / "a.vrt"), path, format="VRT").FlushCache()
    mask = write_raster(tmp_path / "mask.tif", np.where(MASK, 255, 0).astype(np.uint8))
    text = (tmp_path / "a.vrt").read_text()
    own = (f'<MaskBand><VRTRasterBand dataType="Byte"><SimpleSource><SourceFilename>{mask}</SourceFilename>'
           '<SourceBand>1</SourceBand></SimpleSource></VRTRasterBand></MaskBand></VRTRasterBand>')
    (tmp_path / "a.vrt").write_text(text.replace("</VRTRasterBand>", own, 1))
    values, valid = read(str(tmp_path / "a.vrt"))
    assert np.array_equal(values, VALUES)
    assert np.array_equal(valid, [MASK, np.ones_like(MASK)])


def test_nan_and_infinity_are_nodata(tmp_path):
    values = np.array([[1, np.nan, np.inf], [-np.inf, -3.4e38, 0]], np.float32)
    assert valid_of(write_raster(tmp_path / "a.tif", values)).tolist() == [[[True, False, False], [False, True, True]]]
    masked = valid_of(write_raster(tmp_path / "b.tif", values, nodata=-3.4e38))
    assert masked.tolist() == [[[True, False, False], [False, False, True]]]


def test_a_nodata_number_that_the_type_cannot_hold_masks_nothing(tmp_path):
    path = write_raster(tmp_path / "a.tif", np.array([[0, 255]], np.uint8), nodata=-9999)
    assert read(path)[1] is None


@pytest.mark.parametrize("one, other, common", [("uint8", "int16", "int16"), ("uint16", "float32", "float32"),
                                                ("int32", "float32", "float64"), ("uint32", "int32", "int64"),
                                                ("float32", "float64", "float64"), ("uint8", "uint8", "uint8")])
def test_mixed_types_are_read_as_a_type_that_holds_both_exactly(tmp_path, one, other, common):
    bounds = np.iinfo(one) if np.dtype(one).kind in "iu" else np.finfo(one)
    first = np.array([[bounds.max, 0, 3]], one)
    paths = [write_raster(tmp_path / "a.tif", first, nodata=3), write_raster(tmp_path / \
                          "b.tif", np.array([[1, 2, 3]], other), nodata=2)]
    values, valid = read(paths)
    assert values.dtype == common
    assert values[0].tolist() == first.tolist() and values[1].tolist() == [[1, 2, 3]]
    assert valid.tolist() == [[[True, True, False]], [[True, False, True]]]


def test_float32_nodata_is_known_beside_a_float64_raster(tmp_path):
    paths = [write_raster(tmp_path / "a.tif", np.array([[-3.4e38, 1]], np.float32), nodata=-3.4e38),
             write_raster(tmp_path / "b.tif", np.array([[5, 6]], np.float64))]
    _, valid = read(paths)
    assert valid.tolist() == [[[False, True]], [[True, True]]]


def test_integers_never_pass_through_floating_point(tmp_path):
    for dtype in ("uint32", "int32", "int64", "uint64"):
        bounds = np.iinfo(dtype)
        values = np.array([[bounds.max, bounds.max - 1, bounds.min, 1]], dtype)
        found, valid = read(write_raster(tmp_path / f"{dtype}.tif", values, nodata=int(bounds.max)))
        assert found.dtype == dtype and np.array_equal(found[0], values)
        assert valid.tolist() == [[[False, True, True, True]]], dtype


def signed_bytes(path, values, nodata=None):
    if hasattr(gdal, "GDT_Int8"):
        dataset = gdal.GetDriverByName("GTiff").Create(path, len(values), 1, 1, gdal.GDT_Int8)
    else:
        dataset = gdal.GetDriverByName("GTiff").Create(path, len(values), 1, 1, gdal.GDT_Byte, ["PIXELTYPE=SIGNEDBYTE"])
    if nodata is not None:
        dataset.GetRasterBand(1).SetNoDataValue(nodata)
    data = np.array([values], np.int8)
    dataset.WriteRaster(0, 0, len(values), 1, data.tobytes(), buf_type=getattr(gdal, "GDT_Int8", gdal.GDT_Byte))
    dataset = None
    return path


def test_signed_bytes_keep_their_sign_alone_and_beside_other_types(tmp_path):
    path = signed_bytes(str(tmp_path / "a.tif"), [-128, -1, 0, 127], nodata=-1)
    values, valid = read(path)
    assert values.dtype == np.int8 and values[0].tolist() == [[-128, -1, 0, 127]]
    assert valid.tolist() == [[[True, False, True, True]]]
    for other in (np.int16, np.float32):
        beside = write_raster(tmp_path / "b.tif", np.array([[300, 200, 128, 5]], other), transform=None, epsg=None)
        values, valid = read([path, beside])
        assert values.tolist() == [[[-128, -1, 0, 127]], [[300, 200, 128, 5]]]
        assert valid[0].tolist() == [[True, False, True, True]]


def test_physical_values_are_stored_times_scale_plus_offset(tmp_path):
    path = write_raster(tmp_path / "a.tif", np.array([[[0, 1000]], [[5, 7]]], np.uint16), nodata=0,
                        scales=(1e-4, 1.0), offsets=(0.0, -5.5))
    values, valid = read(path, physical=True)
    assert values.dtype == np.float32
    assert values[0, 0, 1] == np.float32(0.1) and values[1].tolist() == [[-0.5, 1.5]]
    assert valid.tolist() == [[[False, True]], [[True, True]]]
    stored, _ = read(path)
    assert stored.dtype == np.uint16 and stored[0, 0, 1] == 1000


def test_physical_values_of_large_whole_numbers_are_float64(tmp_path):
    path = write_raster(tmp_path / "a.tif", np.array([[16_777_217]], np.int32), scales=(1.0,), offsets=(1.0,))
    assert read(path, physical=True)[0].tolist() == [[[16_777_218.0]]]


def test_physical_of_a_raster_without_scale_stays_in_its_type(tmp_path):
    path = write_raster(tmp_path / "a.tif", VALUES)
    assert read(path, physical=True)[0].dtype == np.int16


def test_a_vrt_is_read_like_any_raster(tmp_path):
    path = write_raster(tmp_path / "a.tif", VALUES, nodata=7)
    gdal.BuildVRT(str(tmp_path / "a.vrt"), [path]).FlushCache()
    values, valid = read(str(tmp_path / "a.vrt"))
    assert np.array_equal(values, VALUES) and np.array_equal(valid, VALUES != 7)


@pytest.mark.parametrize("transform", [None, (0.0, 2.0, 0.0, 100.0, 0.0, 2.0), (300.0, 8.0, 6.0, 900.0, 6.0, -8.0)])
def test_south_up_rotated_and_unplaced_grids_keep_their_pixels_and_place(tmp_path, transform):
    path = write_raster(tmp_path / "a.tif", VALUES, transform=transform, epsg=None)
    stack = RasterStack([path])
    assert stack.grid.transform == (transform or (0.0, 1.0, 0.0, 0.0, 0.0, 1.0)) and stack.grid.crs == ""
    assert np.array_equal(stack.read(stack.grid.whole)[0], VALUES)


def test_other_grids_are_refused_naming_both(tmp_path):
    paths = [write_raster(tmp_path / "a.tif", VALUES),
             write_raster(tmp_path / "b.tif", VALUES, transform=(NORTH_UP[0] + 5, *NORTH_UP[1:]))]
    with pytest.raises(InputError, match="a.tif and .*b.tif are not on the same grid"):
        RasterStack(paths)


def test_threads_read_at_once_with_their_own_handles(tmp_path):
    path = write_raster(tmp_path / "a.tif", np.arange(300 * 400, dtype=np.int32).reshape(300, 400), nodata=5)
    expected, wrong = np.arange(300 * 400).reshape(300, 400), []
    with RasterStack([path]) as stack:
        def work(start):
            for row in range(start, 300, 4):
                values, _ = stack.read(Window(row, 0, 1, 400))
                if not np.array_equal(values[0, 0], expected[row]):
                    wrong.append(row)

        threads = [threading.Thread(target=work, args=(start,)) for start in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert not wrong


def test_a_stack_crosses_process_borders_and_can_be_read_after_closing(tmp_path):
    path = write_raster(tmp_path / "a.tif", VALUES)
    stack = RasterStack([path])
    stack.read(stack.grid.whole)
    again = pickle.loads(pickle.dumps(stack))
    assert np.array_equal(again.read(again.grid.whole)[0], VALUES)
    stack.close()
    assert np.array_equal(stack.read(stack.grid.whole)[0], VALUES)


def test_a_container_without_bands_and_a_raster_of_alpha_alone_are_told(tmp_path):
    container = tmp_path / "a.nc"
    dataset = gdal.GetDriverByName("netCDF").CreateMultiDimensional(str(container)).GetRootGroup()
    for name in ("one", "two"):
        dimensions = [dataset.CreateDimension(name + "x", None, None, 3),
                                              dataset.CreateDimension(name + "y", None, None, 4)]
        dataset.CreateMDArray(name, dimensions, gdal.ExtendedDataType.Create(gdal.GDT_Byte))
    del dataset, dimensions
    with pytest.raises(InputError, match="a.nc has no band; if it holds several rasters, name one of them"):
        RasterStack([str(container)])


def test_internal_masks_helper_leaves_the_option_as_it_was():
    before = gdal.GetConfigOption("GDAL_TIFF_INTERNAL_MASK")
    with_internal_masks(lambda: None)
    assert gdal.GetConfigOption("GDAL_TIFF_INTERNAL_MASK") == before


def test_released_files_are_opened_again(tmp_path):
    stack = RasterStack([write_raster(tmp_path / "a.tif", np.arange(6, dtype=np.uint8).reshape(2, 3))])
    before, _ = stack.read(stack.grid.whole)
    stack.release()
    stack.release()
    np.testing.assert_array_equal(stack.read(stack.grid.whole)[0], before)
