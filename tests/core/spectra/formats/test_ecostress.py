import pytest
from whiskbroom.core.errors import InputError
from whiskbroom.core.spectra.formats.ecostress import is_ecostress, read_ecostress

TEXT = "Name: Oak: red\nX Units: Wavelength (micrometers)\nY Units: Reflectance (percent)\n\n 0.40 50\n 0.30 25.0\n"


def test_percent_become_fractions_and_wavelengths_rise():
    (found,) = read_ecostress(TEXT, "a.txt")
    assert is_ecostress(TEXT) and found.name == "Oak: red"
    assert (found.wavelengths.tolist(), found.values.tolist()) == ([0.3, 0.4], [0.25, 0.5])


def test_other_units_stay():
    (found,) = read_ecostress(TEXT.replace("micrometers", "nm").replace("percent", "fraction"), "a.txt")
    assert found.values.tolist() == [25, 50] and found.wavelengths[1] == pytest.approx(0.0004)


@pytest.mark.parametrize(("text", "message"), [
    (TEXT.split("\n\n")[0], "no spectrum"), (TEXT.replace("micrometers", "wavenumbers"), "unknown unit 'Wavelength")])
def test_other_texts_are_told(text, message):
    with pytest.raises(InputError, match=message):
        read_ecostress(text, "a.txt")
