import json

import numpy as np
import pytest
from helpers.rasters import NORTH_UP, write_raster
from osgeo import gdal
from whiskbroom.core.bands.sensors import sensor_named
from whiskbroom.core.errors import InputError
from whiskbroom.core.raster.spectral import spectral_bands

PIXELS = np.ones((2, 3), np.uint16)


def roles(*sources, **options):
    return [band.role for band in spectral_bands(sources, **options)]


def set_items(path, number, **items):
    dataset = gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_UPDATE)
    for name, value in items.items():
        domain, _, item = name.rpartition("__")
        (dataset.GetRasterBand(number) if number else dataset).SetMetadataItem(item, value, domain)
    dataset = None
    return path


def test_the_bands_of_several_files_come_in_order_and_numbers_choose(tmp_path):
    one = write_raster(tmp_path / "one.tif", np.stack([PIXELS] * 2), names=("red", "nir"))
    other = write_raster(tmp_path / "swir1.tif", PIXELS)
    assert roles(one, other) == ["red", "nir", "swir1"]
    assert roles(one, other, numbers=[2, 1]) == ["nir", "swir1"]
    assert [(band.path, band.raster_band) for band in spectral_bands([one, other])] == [(one, 1), (one, 2), (other, 1)]


def test_an_alpha_band_is_no_band(tmp_path):
    path = write_raster(tmp_path / "a.tif", np.stack([PIXELS] * 4), names=("red", "green", "blue", ""),
                        options=["ALPHA=YES", "PHOTOMETRIC=RGB"])
    assert roles(path) == ["red", "green", "blue"]


def test_what_the_file_says_of_its_grid_and_numbers_is_kept(tmp_path):
    path = write_raster(tmp_path / "a.tif", np.stack([PIXELS.astype(np.float32)] * 2), nodata=float("nan"),
                        scales=(1e-4, 1), offsets=(-0.1, 0))
    first, second = spectral_bands([path])
    assert (first.scale, first.offset, second.scale) == (1e-4, -0.1, 1)
    assert (first.x_count, first.y_count, first.transform, first.data_type) == (3, 2, NORTH_UP, "float32")
    assert np.isnan(first.nodata) and first.number_of_bands == 2 and "33N" in first.crs


def test_nodata_of_64_bits_stays_exact(tmp_path):
    path = write_raster(tmp_path / "a.tif", PIXELS.astype(np.int64), driver="GTiff")
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.GetRasterBand(1).SetNoDataValue(2 ** 62 + 1)
    dataset = None
    assert spectral_bands([path])[0].nodata == 2 ** 62 + 1


@pytest.mark.parametrize("items, role, wavelength, width", [
    ({"IMAGERY__CENTRAL_WAVELENGTH_UM": "0.665", "IMAGERY__FWHM_UM": "0.03"}, "red", 0.665, 0.03),
    ({"wavelength": "842", "wavelength_units": "Nanometers"}, "nir", 0.842, None),
    ({"ROLE": "nir08", "DATE": "2020-02-03"}, "nir08", None, None)])
def test_metadata_of_bands_are_read(tmp_path, items, role, wavelength, width):
    path = set_items(write_raster(tmp_path / "a.tif", np.stack([PIXELS] * 2)), 2, **items)
    first, second = spectral_bands([path])
    assert (second.role, second.wavelength, second.width) == (role, wavelength, width)
    assert (first.role, first.wavelength) == ("", None)
    assert second.date == items.get("DATE", "")


def test_an_envi_header_tells_names_wavelengths_and_widths(tmp_path):
    path = write_raster(tmp_path / "scene.img", np.stack([PIXELS] * 3), driver="ENVI")
    with open(tmp_path / "scene.hdr", "a", encoding="utf-8") as header:
        header.write("wavelength units = Nanometers\nwavelength = {864.7, 664.6, 559.8}\nfwhm = {21, 31, 36}\n"
                     "band names = {narrow, second, third}\nacquisition time = 2020-05-06T10:00:00Z\n")
    bands = spectral_bands([path])
    assert [band.role for band in bands] == ["nir08", "red", "green"]
    assert [band.wavelength for band in bands] == [0.8647, 0.6646, 0.5598]
    assert [band.width for band in bands] == [0.021, 0.031, 0.036]
    assert bands[1].name.startswith("second") and bands[0].date == "2020-05-06"


def test_the_satellite_of_an_image_tells_what_labels_mean(tmp_path):
    path = set_items(write_raster(tmp_path / "x_B4.tif", PIXELS), None, IMAGERY__SATELLITEID="LANDSAT_5")
    assert roles(path) == ["nir"]


def test_a_stac_item_in_the_folder_tells_its_assets(tmp_path):
    path = write_raster(tmp_path / "B05.tif", PIXELS)
    (tmp_path / "broken.json").write_text("{")
    (tmp_path / "other.json").write_text("[1, 2]")
    assert roles(path) == [""]
    (tmp_path / "z_item.json").write_text(json.dumps({
        "properties": {"datetime": "2020-02-19T11:00:00Z"},
        "assets": {"B05": {"href": "./B05.tif",
                           "eo:bands": [{"common_name": "rededge", "center_wavelength": 0.704}]}}}))
    (band,) = spectral_bands([path])
    assert (band.role, band.wavelength, band.date) == ("rededge1", 0.704, "2020-02-19")


def test_a_given_sensor_is_taken(tmp_path):
    path = write_raster(tmp_path / "x.tif", np.stack([PIXELS] * 4))
    assert roles(path, sensor=sensor_named("RapidEye [bands 5, 3, 2, 1]")) == ["nir", "red", "green", "blue"]


def test_a_raster_that_cannot_be_opened_and_a_band_that_is_not_there_are_named(tmp_path):
    with pytest.raises(InputError, match="no such.tif"):
        spectral_bands(["/no such.tif"])
    path = write_raster(tmp_path / "x.tif", PIXELS)
    with pytest.raises(InputError, match="x.tif has no band 2; it has 1"):
        spectral_bands([path], [2])


def test_published_scenes_are_recognised(shared_data):
    scene = shared_data("sentinel2_aberystwyth") / "aber_s2_20210527_10band.tif"
    bands = spectral_bands([str(scene)])
    assert [band.role for band in bands] == ["blue", "green", "red", "rededge1", "rededge2", "rededge3", "nir",
                                             "nir08", "swir1", "swir2"]
    assert {band.date for band in bands} == {"2021-05-27"}
    # Its README gives these centres in nanometres.
    assert [round(band.wavelength * 1000) for band in bands] == [490, 560, 665, 705, 740, 783, 842, 865, 1610, 2190]


def test_the_landsat_stack_with_a_mask_band_and_shuffled_numbers_is_recognised(shared_data):
    stack = shared_data("landsat7_chiapas_two_dates") / "LE70220492002106EDC00_stack.gtif"
    assert roles(str(stack)) == ["blue", "green", "red", "nir", "swir1", "swir2", "thermal", ""]
