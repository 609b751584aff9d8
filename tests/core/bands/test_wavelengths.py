import pytest
from whiskbroom.core.bands.wavelengths import checked_unit, micrometres, unit_named, wavelength_in
from whiskbroom.core.errors import ParameterError


@pytest.mark.parametrize("value, unit, expected", [
    (665, "nm", 0.665), ("665", "Nanometers", 0.665), (0.665, "Micrometers", 0.665), ("0.665", "µm", 0.665),
    ("0.665", "\u03bcm", 0.665), (0.665, "µm (1 E-6m)", 0.665), (665, "nm (1 E-9m)", 0.665), (0.05, "nm", 5e-5),
    (5.55e-2, "m", 55500.0)])
def test_a_wavelength_is_brought_to_micrometres(value, unit, expected):
    assert micrometres(value, unit) == expected


@pytest.mark.parametrize("value, expected", [(99.9, 99.9), (100, 0.1), (12.5, 12.5), (442.7, 0.4427)])
def test_without_a_unit_numbers_from_100_are_nanometres(value, expected):
    assert micrometres(value) == expected
    assert micrometres(value, "Unknown") == expected


@pytest.mark.parametrize("value", [None, "", "red", 0, -1, "nan", "inf", float("nan")])
def test_what_is_no_length_gives_none(value):
    assert micrometres(value, "nm") is None


@pytest.mark.parametrize("text, expected", [
    ("B4, central wavelength 665 nm", 0.665), ("Red (0.665 Micrometers)", 0.665), ("band 3 (559.8nm)", 0.5598),
    ("blue 0.49 µm", 0.49), ("blue 0.49 \u03bcm", 0.49), ("665", None), ("B4", None), ("v1.665 nmx", None), ("", None)])
def test_the_wavelength_in_a_description_is_found(text, expected):
    assert wavelength_in(text) == expected


def test_a_unit_is_checked():
    assert checked_unit("nm (1 E-9m)") == "nm" and checked_unit("um") == "µm"
    for unit in ("band number", "", "m"):
        with pytest.raises(ParameterError, match="must be µm or nm"):
            checked_unit(unit)
    assert unit_named("band number") is None
