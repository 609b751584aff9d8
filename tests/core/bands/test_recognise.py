import pytest
from whiskbroom.core.bands.recognise import Evidence, recognise
from whiskbroom.core.bands.sensors import sensor_named
from whiskbroom.core.errors import ParameterError


def one(path="/x/y/a.tif", number=1, count=1, description="", sensor=None, **items):
    (band,) = recognise([Evidence(path, number, count, description, items)], sensor)
    return band


def of_labels(labels, path="/x/y/a.tif", sensor=None):
    return recognise([Evidence(path, place, len(labels), label) for place, label in enumerate(labels, start=1)], sensor)


def test_a_file_of_one_band_is_told_by_its_name():
    band = one("/data/S2_2020-01-01/S2_B08.tif")
    assert (band.name, band.role, band.wavelength, band.width, band.date) == (
        "S2_B08", "nir", 0.842, 0.115, "2020-01-01")


def test_the_name_of_a_file_of_several_bands_tells_none_of_them():
    band = one("/data/S2_B08.tif", number=2, count=3)
    assert (band.name, band.role, band.wavelength) == ("S2_B08@2", "", None)


def test_descriptions_tell_the_bands_of_a_file_in_any_order():
    bands = of_labels(["B12", "B8A", "B4"], "/data/S2_scene.tif")
    assert [band.role for band in bands] == ["swir2", "nir08", "red"]


def test_a_band_8a_tells_sentinel_2():
    assert [band.role for band in of_labels(["B2", "B5", "B8A"])] == ["blue", "rededge1", "nir08"]


def test_labels_without_sensor_tell_nothing():
    assert [band.role for band in of_labels(["B2", "B3", "B4", "B5"])] == [""] * 4


def test_the_name_that_programs_write_for_want_of_a_better_one_tells_nothing():
    bands = of_labels([f"Band {n}" for n in range(1, 11)], "/data/sen2_20210527.tif")
    assert {band.role for band in bands} == {""} and bands[7].name == "Band 8"


def test_a_band_number_that_is_not_the_position_tells_the_band():
    assert one("/d/LE70220491999322EDC01.tif", 6, 8, "band 7").role == "swir2"


@pytest.mark.parametrize("description, role", [
    ("Red", "red"), ("Near infrared (842 nm)", "nir"), ("B4 - Red", "red"), ("SR_NIR", "nir"),
    ("Red reflectance", "red"),
    ("swir16", "swir1"), ("NIR band", "nir"), ("elevation", ""), ("Band 4: Red", "red"), ("difference", "")])
def test_words_in_a_description_tell_the_role(description, role):
    assert one("/d/scene.tif", 2, 4, description).role == role


def test_a_wavelength_tells_the_role_and_is_kept():
    band = one(count=4, wavelength="664.6", wavelength_units="Nanometers", fwhm="31")
    assert (band.role, band.wavelength, band.width) == ("red", 0.6646, 0.031)
    band = one(count=4, central_wavelength_um="0.842", fwhm_um="0.115")
    assert (band.role, band.wavelength, band.width) == ("nir", 0.842, 0.115)


def test_a_width_without_unit_is_not_guessed():
    assert one(count=4, wavelength="664.6", fwhm="31").width is None


def test_a_role_in_the_metadata_goes_before_everything():
    assert one("/d/S2_B04.tif", role="nir", wavelength="0.56").role == "nir"


def test_a_role_that_is_none_is_passed_over():
    assert one("/d/S2_B04.tif", role="meadow").role == "red"


def test_a_label_that_contradicts_the_wavelength_tells_nothing():
    """B5 is near infrared in Landsat 8, and 705 nm is not."""
    assert one("/landsat8/x.tif", count=10, description="B5", wavelength="705").role == "rededge1"


def test_a_band_that_its_sensor_has_no_role_for_has_none():
    assert one("/d/MOD09.tif", count=36, description="B10").role == ""


def test_the_satellite_in_the_metadata_goes_before_the_path():
    assert one("/sentinel2/x_B4.tif", satelliteid="LANDSAT_5").role == "nir"


@pytest.mark.parametrize("path, items, date", [
    ("/a/T56JMM_20180629T000241_B01.tif", {"date": "2019-01-01"}, "2019-01-01"),
    ("/a/T56JMM_20180629T000241_B01.tif", {"date": "yesterday"}, "2018-06-29"),
    ("/a_20200101/x.tif", {}, "2020-01-01"), ("/a_20200101/b/x.tif", {}, ""),
    ("/a/x.tif", {"acquisitiondatetime": "1988-08-14 13:00:47"}, "1988-08-14"),
    ("/a/x.tif", {"acquisitiondatetime": "1970-01-01 00:00:00", "date_acquired": "2013-07-07"}, "2013-07-07"),
    ("/a/x.tif", {"acquisitiondatetime": "1970-01-01 00:00:00"}, "")])
def test_the_date_is_that_of_the_metadata_or_the_names(path, items, date):
    assert one(path, **items).date == date


class TestWithAGivenSensor:
    def test_labels_count_in_any_order_and_others_stay_untold(self):
        bands = of_labels(["B4", "mask", "B2"], sensor=sensor_named("Sentinel-2"))
        assert [band.role for band in bands] == ["red", "", "blue"]

    def test_without_labels_the_order_counts_where_the_count_fits(self):
        bands = of_labels([""] * 6, sensor=sensor_named("Landsat 7"))
        assert [band.role for band in bands] == ["blue", "green", "red", "nir", "swir1", "swir2"]

    def test_listed_bands_are_taken_in_the_listed_order(self):
        bands = of_labels([""] * 4, sensor=sensor_named("Sentinel-2 [bands 8, 4, 3, 2]"))
        assert [band.role for band in bands] == ["nir", "red", "green", "blue"]

    def test_another_count_is_refused_instead_of_guessed(self):
        with pytest.raises(ParameterError, match="3 bands without band names .* Sentinel-2 has 13 bands"):
            of_labels([""] * 3, sensor=sensor_named("Sentinel-2"))


def test_no_bands_give_no_bands():
    assert recognise([]) == () == recognise([], sensor_named("Sentinel-2"))
