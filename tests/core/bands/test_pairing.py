import pytest

from whiskbroom.core.bands.band import Band
from whiskbroom.core.bands.pairing import paired_places
from whiskbroom.core.errors import InputError


def bands(*names, at=None, roles=None):
    return [Band(name, role=role, wavelength=wavelength) for name, wavelength, role in
            zip(names, at or [None] * len(names), roles or [""] * len(names))]


def paired(wanted, offered):
    return paired_places(wanted, offered, "one.tif", "two.tif")


def test_bands_are_found_by_name_in_any_order_and_case():
    assert paired(bands("red", "NIR"), bands("nir", "Blue", "Red")) == ((2, 0), "name")


def test_names_come_before_wavelengths():
    assert paired(bands("a", "b", at=(0.49, 0.66)), bands("b", "a", at=(0.49, 0.66))) == ((1, 0), "name")


def test_bands_are_found_by_wavelength_across_sensors():
    """Landsat 8's red, near infrared and second short-wave infrared among Sentinel-2's bands (micrometres)."""
    landsat = bands("B4", "B5", "B7", at=(0.655, 0.865, 2.201))
    sentinel = bands("b2", "b3", "b4_", "b8a", "b11", "b12", at=(0.490, 0.560, 0.665, 0.865, 1.610, 2.190))
    assert paired(landsat, sentinel) == ((2, 3, 5), "wavelength")


@pytest.mark.parametrize("found, is_same", [(1.0499, True), (1.0501, False), (0.9501, True), (0.9499, False)])
def test_wavelengths_up_to_five_percent_apart_are_one_band(found, is_same):
    wanted, offered = bands("a", at=(1.0,)), bands("b", "c", at=(found, 5.0))
    if is_same:
        assert paired(wanted, offered) == ((0,), "wavelength")
    else:
        with pytest.raises(InputError):
            paired(wanted, offered)


def test_two_bands_never_share_a_partner():
    """0.70 and 0.71 both lie closest to 0.705."""
    with pytest.raises(InputError):
        paired(bands("a", "b", at=(0.70, 0.71)), bands("c", "d", at=(0.705, 0.9)))


def test_bands_are_found_by_role_where_wavelengths_are_not_known():
    wanted, offered = bands("B4", "B8", roles=("red", "nir")), bands("x", "y", "z", roles=("nir", "green", "red"))
    assert paired(wanted, offered) == ((2, 0), "role")


@pytest.mark.parametrize("wavelengths", [None, (0.5, None)])
def test_bands_of_which_nothing_is_known_are_taken_in_order(wavelengths):
    assert paired(bands("a", "b"), bands("x", "y", at=wavelengths)) == ((0, 1), "order")


def test_an_order_that_contradicts_names_is_refused():
    """Otherwise green would be taken for blue, red for green, and so on."""
    with pytest.raises(InputError) as error:
        paired(bands("blue", "green", "red"), bands("green", "red", "nir"))
    assert str(error.value) == ("The bands of one.tif (blue, green, red) are not found among those of two.tif (green, "
                                "red, nir), neither by name nor by wavelength; name the bands alike, or take the "
                                "same ones.")


def test_an_order_that_contradicts_wavelengths_or_roles_is_refused():
    for known in ({"at": (0.49, 0.56)}, {"roles": ("blue", "green")}):
        other = {"at": (0.66, 0.84)} if "at" in known else {"roles": ("red", "nir")}
        with pytest.raises(InputError):
            paired(bands("a", "b", **known), bands("c", "d", **other))


@pytest.mark.parametrize("offered", [("x",), ("x", "y", "z")])
def test_other_numbers_of_bands_without_names_are_refused(offered):
    with pytest.raises(InputError, match=r"The bands of one.tif \(a, b\) are not found"):
        paired(bands("a", "b"), bands(*offered))


def test_a_name_that_stands_for_two_bands_pairs_nothing():
    with pytest.raises(InputError):
        paired(bands("red"), bands("red", "red"))


def test_the_same_names_in_the_same_order_may_occur_twice():
    assert paired(bands("red", "nir", "red"), bands("red", "nir", "red")) == ((0, 1, 2), "name")


def test_bands_without_names_beside_shared_ones_are_taken_in_their_order():
    assert paired(bands("red", "nir", "one@3"), bands("red", "nir", "Band 3")) == ((0, 1, 2), "order")
    with pytest.raises(InputError):
        paired(bands("red", "one@2", "nir"), bands("red", "nir", "Band 3"))
