import pytest

from whiskbroom.core.errors import InputError
from whiskbroom.core.transforms.pairing import BandList, places_of


def bands(*names, at=()):
    return BandList("scene.tif", names, at)


def test_bands_are_found_by_name_in_any_order_and_case():
    assert places_of(bands("red", "NIR"), bands("nir", "Blue", "Red")) == ((2, 0), "name")


def test_names_come_before_wavelengths():
    wanted, offered = bands("a", "b", at=(0.49, 0.66)), bands("b", "a", at=(0.49, 0.66))
    assert places_of(wanted, offered) == ((1, 0), "name")


def test_bands_are_found_by_wavelength_across_sensors():
    """Landsat 8's red, near infrared and second short-wave infrared among Sentinel-2's bands (micrometres)."""
    landsat = bands("B4", "B5", "B7", at=(0.655, 0.865, 2.201))
    sentinel = bands("b2", "b3", "b4_", "b8a", "b11", "b12", at=(0.490, 0.560, 0.665, 0.865, 1.610, 2.190))
    assert places_of(landsat, sentinel) == ((2, 3, 5), "wavelength")


@pytest.mark.parametrize("found, paired", [(1.0499, True), (1.0501, False), (0.9501, True), (0.9499, False)])
def test_wavelengths_up_to_five_percent_apart_are_one_band(found, paired):
    wanted, offered = bands("a", at=(1.0,)), bands("b", "c", at=(found, 5.0))
    if paired:
        assert places_of(wanted, offered) == ((0,), "wavelength")
    else:
        with pytest.raises(InputError):
            places_of(wanted, offered)


def test_two_bands_never_share_a_partner():
    """0.70 and 0.71 both lie closest to 0.705."""
    with pytest.raises(InputError):
        places_of(bands("a", "b", at=(0.70, 0.71)), bands("c", "d", at=(0.705, 0.9)))


@pytest.mark.parametrize("wavelengths", [(), (0.5, None)])
def test_bands_without_common_names_are_taken_in_order(wavelengths):
    assert places_of(bands("a", "b"), bands("x", "y", at=wavelengths)) == ((0, 1), "order")


def test_an_order_that_contradicts_names_is_refused():
    """Otherwise green would be taken for blue, red for green, and so on."""
    with pytest.raises(InputError) as error:
        places_of(bands("blue", "green", "red"), bands("green", "red", "nir"))
    assert str(error.value) == ("The bands blue, green, red of scene.tif are not found among the bands green, red, nir "
                                "of scene.tif, neither by name nor by wavelength; name the bands alike, or take the "
                                "same ones.")


def test_an_order_that_contradicts_wavelengths_is_refused():
    with pytest.raises(InputError):
        places_of(bands("a", "b", at=(0.49, 0.56)), bands("c", "d", at=(0.66, 0.84)))


@pytest.mark.parametrize("offered", [("x",), ("x", "y", "z")])
def test_other_numbers_of_bands_without_names_are_refused(offered):
    with pytest.raises(InputError, match="The bands a, b of scene.tif are not found"):
        places_of(bands("a", "b"), bands(*offered))


def test_a_name_that_stands_for_two_bands_pairs_nothing():
    with pytest.raises(InputError):
        places_of(bands("red"), bands("red", "red"))


def test_the_same_names_in_the_same_order_may_occur_twice():
    assert places_of(bands("red", "nir", "red"), bands("red", "nir", "red")) == ((0, 1, 2), "name")
