import pytest
from whiskbroom.core.bands.stac import items_of_asset


def item(**asset):
    return {"properties": {"platform": "sentinel-2a", "datetime": "2020-02-19T11:00:00Z"},
            "assets": {"one": {"href": "https://host/folder/B04.tif?token=1", **asset}}}


def test_the_bands_of_the_extension_are_read():
    bands = [{"name": "B04", "common_name": "red", "center_wavelength": 0.6645, "full_width_half_max": 0.038}]
    assert items_of_asset(item(**{"eo:bands": bands}), "B04.tif") == [
        {"platform": "sentinel-2a", "acquisition_date": "2020-02-19T11:00:00Z", "central_wavelength_um": "0.6645",
         "fwhm_um": "0.038", "common_name": "red"}]


def test_the_bands_of_stac_1_1_are_read():
    bands = [{"name": "B04", "eo:common_name": "red", "eo:center_wavelength": 0.665}]
    found = items_of_asset(item(bands=bands), "B04.tif")[0]
    assert (found["common_name"], found["central_wavelength_um"]) == ("red", "0.665")


@pytest.mark.parametrize("common_name, wavelength, role", [
    ("rededge", 0.704, "rededge1"), ("rededge", 0.74, "rededge2"), ("rededge", 0.783, "rededge3"),
    ("rededge", 0.865, "nir08"), ("rededge", None, "rededge"), ("nir08", 0.84, "nir08"), ("swir22", 2.165, "swir2")])
def test_a_common_name_becomes_a_role_that_the_wavelength_makes_precise(common_name, wavelength, role):
    bands = [{"common_name": common_name, "center_wavelength": wavelength}]
    assert items_of_asset(item(**{"eo:bands": bands}), "B04.tif")[0]["common_name"] == role


def test_a_common_name_that_contradicts_the_wavelength_is_dropped():
    """As published of MODIS band 5."""
    bands = [{"common_name": "lwir12", "center_wavelength": 1.24}]
    assert "common_name" not in items_of_asset(item(**{"eo:bands": bands}), "B04.tif")[0]


@pytest.mark.parametrize("content", [
    None, [], "text", {}, {"assets": []}, {"assets": {"a": None}}, {"assets": {"a": {"href": 3}}},
    {"assets": {"a": {"href": "B04.tif", "eo:bands": "red"}}}, {"assets": {"a": {"href": "B04.tif", "bands": [3]}}},
    {"assets": {"a": {"href": "B05.tif", "eo:bands": [{"common_name": "red"}]}}}, {"assets": {}, "properties": 4}])
def test_what_is_no_item_of_the_file_tells_nothing(content):
    assert items_of_asset(content, "B04.tif") == []


def test_odd_values_do_no_harm():
    bands = [{"common_name": 7, "center_wavelength": "x"}, {"common_name": "red", "center_wavelength": True}]
    assert [band.get("common_name") for band in items_of_asset(item(**{"eo:bands": bands}), "B04.tif")] == [None, "red"]
