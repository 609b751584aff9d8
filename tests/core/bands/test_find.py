import pytest
from whiskbroom.core.bands.band import Band
from whiskbroom.core.bands.find import described, place_near, place_of_role
from whiskbroom.core.errors import InputError, ParameterError


def bands(*roles, wavelengths=None):
    return [Band(f"b{place}", role=role, wavelength=wavelength) for place, (role, wavelength)
            in enumerate(zip(roles, wavelengths or [None] * len(roles)), start=1)]


@pytest.mark.parametrize("role, place", [("red", 0), ("nir", 2), ("NIR", 2), ("near infrared", 2), ("swir16", 3)])
def test_the_band_that_plays_a_role_is_found_by_any_word_for_it(role, place):
    assert place_of_role(bands("red", "", "nir", "swir1"), role) == place


@pytest.mark.parametrize("there, asked", [("nir08", "nir"), ("nir", "nir08"), ("rededge2", "rededge"),
                                          ("rededge", "rededge1"), ("thermal2", "thermal"), ("thermal", "thermal1")])
def test_a_close_role_stands_in(there, asked):
    assert place_of_role(bands("red", there), asked) == 1


def test_the_role_itself_goes_before_what_stands_in():
    assert place_of_role(bands("nir08", "nir"), "nir") == 1
    assert place_of_role(bands("nir08", "nir"), "nir08") == 0


@pytest.mark.parametrize("there, asked", [("rededge3", "nir"), ("coastal", "blue"), ("green1", "green"),
                                          ("nir", "red"), ("rededge3", "rededge1"), ("pan", "green")])
def test_other_roles_do_not_stand_in(there, asked):
    with pytest.raises(InputError):
        place_of_role(bands(there), asked)


def test_a_missing_role_is_told_with_the_bands_that_there_are():
    with pytest.raises(InputError, match=r"No band of scene.tif is nir; its bands are b1 \(red\), b2\. Build"):
        place_of_role(bands("red", ""), "nir", "scene.tif")


def test_a_word_that_is_no_role_is_refused():
    with pytest.raises(ParameterError, match="'purple' is no role of a band; there are coastal, blue"):
        place_of_role(bands("red"), "purple")


def test_of_many_bands_of_one_role_the_one_nearest_to_its_wavelength_counts():
    assert place_of_role(bands("nir", "nir", "nir", wavelengths=[0.80, 0.84, 0.845]), "nir") == 1
    assert place_of_role(bands("nir", "nir", "nir", wavelengths=[0.845, 0.80, 0.84]), "nir") == 2


def test_bands_that_nothing_tells_apart_are_refused():
    with pytest.raises(InputError, match=r"2 bands of the input are red \(b1, b3\); take those of one date"):
        place_of_role(bands("red", "nir", "red", wavelengths=[0.66, 0.8, 0.66]), "red")
    with pytest.raises(InputError, match="2 bands"):
        place_of_role(bands("vv", "vv"), "vv")


@pytest.mark.parametrize("wavelength, tolerance, place", [
    (0.70, None, 1), (9.0, None, 3), (0.70, 0.1, 1), (0.9, 0.1, 3), (0.9, 0.0999, None), (0.65, 0.0, 1)])
def test_the_nearest_band_is_found_within_the_tolerance_itself_included(wavelength, tolerance, place):
    some = bands("", "", "", "", wavelengths=[0.5, 0.65, None, 0.8])
    assert place_near(some, wavelength, tolerance) == place


def test_without_wavelengths_no_band_is_near():
    assert place_near(bands("red"), 0.66) is None and place_near([], 0.66) is None


def test_bands_are_listed_for_messages():
    assert described(bands("red", "")) == "b1 (red), b2" and described([]) == "none"
