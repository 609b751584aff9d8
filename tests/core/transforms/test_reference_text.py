import pytest

from whiskbroom.core.errors import InputError
from whiskbroom.core.transforms.reference_text import reference_from_text


@pytest.mark.parametrize("text", [
    "0.1\n0.2\n0.3", "0.1;\n0.2;\n0.3;\n", "\ufeff0.1\r\n\r\n0.2\r\n0.3\r\n", "# a comment\n0.1\n0.2\n0.3",
    "reflectance\n0.1\n0.2\n0.3"])
def test_a_column_of_numbers_is_a_spectrum(text):
    assert reference_from_text(text, "s.csv") == ((0.1, 0.2, 0.3), ())


@pytest.mark.parametrize("text", [
    "0.1, 0.49, 0.02\n0.2, 0.665, 0.02", "0.1;0.49\n0.2;0.665", "0,1;490\n0,2;665", "0.1\t490\n0.2\t665",
    "0.1 490\n0.2 665", "value,wavelength\n0.1,490\n0.2,665", "Wavelength (nm);Name;x\n490;0,1;7\n665;0,2;8",
    '"wavelength","mean"\n0.49,0.1\n0.665,0.2'])
def test_wavelengths_are_read_in_micrometres_and_nanometres(text):
    assert reference_from_text(text, "s.csv") == ((0.1, 0.2), (0.49, 0.665))


def test_the_files_of_remotior_sensus_are_read(shared_data):
    text = (shared_data("small_band_sets") / "files" / "spectral_signature_1.csv").read_text()
    assert reference_from_text(text, "s.csv") == ((0.2, 0.31, 0.18, 0.16), (0.49, 0.56, 0.665, 0.705))


@pytest.mark.parametrize("text, words", [
    ("", "s.csv holds no spectrum"), ("value,wavelength\n", "s.csv holds no spectrum"),
    ("0.1\nx\n", "Row 2 of s.csv must have a number as value; it has 'x'."),
    ("0.1\nnan\n", "Row 2 of s.csv must have a number as value; it has 'nan'."),
    ("0.1,0.5\n0.2,0\n", "Row 2 of s.csv must have a wavelength above 0; it has '0'."),
    ("0.1,0.5\n0.2,x\n", "Row 2 of s.csv must have a wavelength above 0; it has 'x'."),
    ("0.1,0.5\n0.2\n", "Row 2 of s.csv must have a wavelength above 0; it has ''."),
    ("wavelength;value\n0.5;1\n0.6\n", "Row 2 of s.csv must have a number as value; it has ''.")])
def test_a_file_that_is_none_is_told(text, words):
    with pytest.raises(InputError) as error:
        reference_from_text(text, "s.csv")
    assert words in str(error.value)
