from dataclasses import FrozenInstanceError

import pytest
from whiskbroom.core.bands.band import Band
from whiskbroom.core.bands.bandset import ATTRIBUTES, BandSet
from whiskbroom.core.errors import InputError, ParameterError

BANDS = (Band("blue", "b.tif", role="blue", wavelength=0.49, x_count=10, y_count=5, transform=(0, 1, 0, 5, 0, -1)),
         Band("red", "r.tif", role="red", wavelength=0.665, date="2020-01-01", x_count=10, y_count=8,
              transform=(-2, 1, 0, 6, 0, -1)),
         Band("mask", "m.tif", raster_band=3, nodata=float("nan")))
SET = BandSet(BANDS, "scene", "2020-01-01", "/data")


def test_a_set_is_a_sequence_of_bands_that_cannot_be_changed():
    assert len(SET) == SET.get_band_count() == 3 and tuple(SET) == BANDS and str(SET) == "scene"
    with pytest.raises(FrozenInstanceError):
        SET.name = "other"


def test_bands_have_numbers_from_1():
    assert SET.get_band(1) is BANDS[0] and SET.get_band(3) is BANDS[2]
    assert SET.get_band_alias() == ["b1", "b2", "b3"]


@pytest.mark.parametrize("number", [0, 4, -1, True, "1", None])
def test_a_number_that_is_not_there_is_refused(number):
    with pytest.raises(InputError, match="scene has no band .*; it has 3"):
        SET.get_band(number)


def test_bands_are_found_by_role():
    assert SET.get_band_by_role("red") is BANDS[1]
    assert SET.get_band_by_role("red", output_as_number=True) == 2
    with pytest.raises(InputError, match="No band of scene is nir"):
        SET.get_band_by_role("nir")


@pytest.mark.parametrize("wavelength, threshold, number", [(0.5, None, 1), (3, None, 2), (0.6, 0.065, 2),
                                                           (0.6, 0.0649, None), (0.49, 0, 1)])
def test_the_nearest_band_is_found_within_the_threshold(wavelength, threshold, number):
    assert SET.get_band_by_wavelength(wavelength, threshold, output_as_number=True) == number
    band = SET.get_band_by_wavelength(wavelength, threshold)
    assert band is (None if number is None else BANDS[number - 1])


def test_a_set_in_nanometres_tells_and_takes_nanometres():
    nano = BandSet(BANDS, unit="nm")
    assert nano.get_wavelengths() == [490.0, 665.0, None]
    assert nano.get_band_by_wavelength(600, 65, output_as_number=True) == 2
    assert nano.get_band_by_wavelength(600, 64.9) is None
    assert nano.get_band_attributes("wavelength_unit") == ["nm"] * 3


def test_attributes_are_told_for_all_bands():
    assert SET.get_band_attributes("name") == ["blue", "red", "mask"]
    assert SET.get_band_attributes("band_number") == [1, 2, 3]
    assert SET.get_band_attributes("absolute_path") == ["/data/b.tif", "/data/r.tif", "/data/m.tif"]
    assert SET.get_paths() == ["b.tif", "r.tif", "m.tif"]
    assert all(len(SET.get_band_attributes(attribute)) == 3 for attribute in ATTRIBUTES)
    with pytest.raises(ParameterError, match="no attribute 'colour'; it has band_number, name"):
        SET.get_band_attributes("colour")


def test_bands_are_found_by_any_attribute():
    assert SET.get_bands_by_attributes("wavelength", 0.665) == [BANDS[1]]
    assert SET.get_bands_by_attributes("date", "2020-01-01", output_as_number=True) == [2]
    assert SET.get_bands_by_attributes("name", "nothing") == []
    assert SET.find_values_in_list("wavelength", [0.665, 0.49, 1], "path") == ["r.tif", "b.tif"]
    assert SET.find_values_in_list("name", ["mask"]) == [3]


def test_a_name_must_be_that_of_one_band():
    assert SET.get_band_by_name("red") is BANDS[1]
    with pytest.raises(InputError, match="scene has 0 bands with the name nir"):
        SET.get_band_by_name("nir")
    with pytest.raises(InputError, match="has 2 bands with the name blue"):
        BandSet((BANDS[0], BANDS[0])).get_band_by_name("blue")


def test_the_spectral_ranges_come_in_the_order_of_remotior_sensus():
    assert SET.spectral_range_bands() == [1, None, 2, None, None, None]
    assert SET.spectral_range_bands(output_as_number=False)[2] is BANDS[1]


def test_the_box_is_that_of_all_bands_or_the_given_one():
    assert SET.get_bbox()[:1] == [-2] and SET.get_bbox() == [-2, 6, 10, -2]
    assert BandSet(BANDS, box=(1.5, 4, 3, 2)).get_bbox() == [1.5, 4, 3, 2]
    assert BandSet().get_bbox() is None


def test_a_function_gets_the_set_as_its_input():
    assert SET.execute(lambda **given: given, min_size=4) == {"input": SET, "min_size": 4}


def test_an_empty_set_has_nothing():
    empty = BandSet()
    assert list(empty) == [] and empty.get_band_attributes("name") == [] and str(empty) == "the band set"
    assert empty.spectral_range_bands() == [None] * 6 and empty.get_band_by_wavelength(0.5) is None
