import numpy as np
import pytest
from helpers.rasters import write_raster
from whiskbroom.core.errors import InputError, ParameterError
from whiskbroom.core.raster.bandset_catalog import BandSetCatalog

PIXELS = np.ones((2, 3), np.uint16)


@pytest.fixture
def catalog(tmp_path):
    made = BandSetCatalog()
    for number in (1, 2):
        made.create_bandset([write_raster(tmp_path / f"{name}{number}.tif", PIXELS) for name in "ab"],
                            bandset_number=number)
    return made


def test_settings_change_the_named_set_alone(catalog):
    catalog.set_name("scene", 2)
    catalog.set_date("2020-01-01", 2)
    catalog.set_box_coordinate_list([0, 4, 5, 1], 2)
    assert (catalog.get_name(2), catalog.get_date(2), catalog.get_box_coordinate_list(2)) == (
        "scene", "2020-01-01", [0, 4, 5, 1])
    assert catalog.get_bandset(2, "date") == ["2020-01-01"] * 2
    assert (catalog.get_date(1), catalog.get_box_coordinate_list(1)) == ("", None)


def test_the_current_set_is_meant_where_none_is_named(catalog):
    catalog.current_bandset = 2
    catalog.set_name("now")
    assert catalog.get_name(2) == catalog.get_name() == "now" != catalog.get_name(1)
    catalog.clear_bandset()
    assert catalog.get_band_count() == 0 and catalog.get_band_count(1) == 2


def test_date_and_box_can_be_taken_away(catalog):
    catalog.set_date("2020-01-01")
    catalog.set_date(None)
    catalog.set_box_coordinate_list([0, 4, 5, 1])
    catalog.set_box_coordinate_list(None)
    assert catalog.get_date() == "" and catalog.get_box_coordinate_list() is None


def test_wavelengths_bring_roles(catalog):
    catalog.set_wavelength([842, 665], "nm")
    bandset = catalog.get_bandset()
    assert bandset.get_wavelengths() == [842, 665] and bandset.get_band_attributes("role") == ["nir", "red"]


def test_a_sensor_brings_roles_in_the_listed_order(catalog):
    catalog.set_satellite_wavelength("Landsat 8 [bands 5, 4]")
    assert catalog.get_bandset(attribute="role") == ["nir08", "red"]
    with pytest.raises(ParameterError, match="no sensor"):
        catalog.set_satellite_wavelength("Sputnik")


def test_a_coordinate_system_replaces_that_of_the_rasters(catalog):
    assert "33N" in catalog.get_crs()
    catalog.set_crs("EPSG:4326")
    assert "WGS 84" in catalog.get_crs() and "33N" not in catalog.get_crs()
    catalog.set_crs(None)
    assert "33N" in catalog.get_crs()
    with pytest.raises(ParameterError, match="EPSG:1 is no coordinate system"):
        catalog.set_crs("EPSG:1")


def test_paths_and_their_root_can_be_changed(catalog, tmp_path):
    catalog.set_root_directory(tmp_path)
    catalog.set_paths(["a2.tif", "b2.tif"])
    assert catalog.get_root_directory() == str(tmp_path)
    assert catalog.get_bandset().get_absolute_paths() == [str(tmp_path / "a2.tif"), str(tmp_path / "b2.tif")]
    with pytest.raises(InputError, match="none.tif"):
        catalog.set_paths(["none.tif", "b2.tif"])
