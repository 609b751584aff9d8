import pytest
from whiskbroom.core.bands import arrange
from whiskbroom.core.bands.band import Band
from whiskbroom.core.bands.bandset import BandSet
from whiskbroom.core.bands.sensors import sensor_named
from whiskbroom.core.errors import InputError, ParameterError

SET = BandSet((Band("c", role="swir1", wavelength=1.61), Band("a"), Band("b", role="red", wavelength=0.665)), "scene")


def names(bandset):
    return "".join(band.name for band in bandset)


def test_bands_are_sorted_by_wavelength_those_without_last():
    assert names(arrange.sorted_by_wavelength(SET)) == "bca"
    assert names(SET) == "cab", "the set itself stays"


def test_equal_wavelengths_keep_their_order():
    assert names(arrange.sorted_by_wavelength(BandSet((Band("z", wavelength=1.0), Band("y", wavelength=1.0))))) == "zy"


def test_bands_are_sorted_by_name_with_their_own_wavelengths():
    """Remotior Sensus leaves the wavelengths where they were, and so gives them to other bands."""
    found = arrange.sorted_by_name(SET)
    assert [(band.name, band.wavelength) for band in found] == [("a", None), ("b", 0.665), ("c", 1.61)]
    kept = arrange.sorted_by_name(SET, keep_wavelength_order=True)
    assert [(band.name, band.wavelength, band.role) for band in kept] == [
        ("a", 1.61, "swir1"), ("b", None, ""), ("c", 0.665, "red")]


@pytest.mark.parametrize("number, expected", [(None, "cabx"), (1, "xcab"), (3, "caxb"), (4, "cabx")])
def test_a_band_is_added_at_its_number(number, expected):
    assert names(arrange.with_band(SET, Band("x"), number)) == expected


@pytest.mark.parametrize("number", [0, 5, "1", True])
def test_a_band_cannot_be_added_elsewhere(number):
    with pytest.raises(ParameterError, match="numbers 1 to 4; got"):
        arrange.with_band(SET, Band("x"), number)


def test_a_band_is_taken_out():
    assert names(arrange.without_band(SET, 2)) == "cb"
    with pytest.raises(InputError, match="no band 4"):
        arrange.without_band(SET, 4)


def test_of_two_equal_bands_the_numbered_one_is_taken_out():
    twice = BandSet((Band("a"), Band("b"), Band("a")))
    assert names(arrange.without_band(twice, 3)) == "ab"


@pytest.mark.parametrize("number, to, expected", [(1, 3, "abc"), (3, 1, "bca"), (2, 2, "cab"), (1, 2, "acb")])
def test_a_band_is_moved_and_takes_its_wavelength_along(number, to, expected):
    found = arrange.with_band_moved(SET, number, to)
    assert names(found) == expected
    assert {band.name: band.wavelength for band in found} == {"a": None, "b": 0.665, "c": 1.61}


def test_a_moved_band_can_leave_the_wavelengths_where_they_are():
    assert arrange.with_band_moved(SET, 1, 3, True).get_wavelengths() == [1.61, None, 0.665]


def test_an_attribute_is_changed_for_each_band_or_all():
    assert arrange.with_attribute(SET, "date", "20200101").get_band_attributes("date") == ["2020-01-01"] * 3
    assert names(arrange.with_attribute(SET, "name", ["x", "y", "z"])) == "xyz"
    assert arrange.with_attribute(SET, "additive_factor", 1).get_band_attributes("additive_factor") == [1.0] * 3
    assert arrange.with_attribute(SET, "role", ["NIR", "", "swir22"]).get_band_attributes("role") == [
        "nir", "", "swir2"]


def test_wavelengths_are_taken_in_the_unit_of_the_set():
    nano = arrange.with_unit(SET, "nm (1 E-9m)")
    assert nano.unit == "nm" and nano.get_wavelengths() == [1610.0, None, 665.0]
    changed = arrange.with_attribute(nano, "wavelength", [842, 560, None])
    assert [band.wavelength for band in changed] == [0.842, 0.56, None]


@pytest.mark.parametrize("attribute, values, message", [
    ("wavelength", [1, 2], "each of the 3 bands of scene; got 2"), ("wavelength", -1, "greater than 0; got -1"),
    ("wavelength", "red", "greater than 0"), ("date", "1.2.2020", "YYYY-MM-DD; got '1.2.2020'"),
    ("multiplicative_factor", 0, "other than 0; got 0"), ("multiplicative_factor", "x", "finite number"),
    ("additive_factor", float("inf"), "finite number"), ("role", "purple", "'purple' is no role")])
def test_values_that_cannot_be_are_refused(attribute, values, message):
    with pytest.raises(ParameterError, match=message):
        arrange.with_attribute(SET, attribute, values)


def test_a_sensor_describes_bands_by_their_names_or_by_their_order():
    labelled = BandSet((Band("x_B8A"), Band("mask"), Band("x_B4")))
    assert arrange.with_sensor(labelled, sensor_named("Sentinel-2")).get_band_attributes("role") == ["nir08", "", "red"]
    assert arrange.with_sensor(SET, sensor_named("Landsat 8 [bands 4, 3, 2]")).get_wavelengths() == [0.655, 0.56, 0.48]
    with pytest.raises(ParameterError, match="3 bands without band names"):
        arrange.with_sensor(SET, sensor_named("Landsat 8"))
