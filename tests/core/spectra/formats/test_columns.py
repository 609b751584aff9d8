import numpy as np
import pytest
from whiskbroom.core.errors import InputError
from whiskbroom.core.spectra.formats.columns import read_columns


@pytest.mark.parametrize("separator", [",", ";", "\t", " "])
def test_columns_under_names_are_spectra(separator):
    text = separator.join(["wavelength", "oak", "lake"]) + "\n" + "".join(
        separator.join(row) + "\n" for row in [("490", "0.5", "nan"), ("560", "0.25", "2")])
    oak, lake = read_columns(text, "a.csv", "a")
    assert (oak.name, lake.name) == ("oak", "lake") and oak.wavelengths.tolist() == [0.49, 0.56]
    assert oak.values.tolist() == [0.5, 0.25] and np.isnan(lake.values[0])


def test_the_columns_of_remotior_sensus_have_no_names():
    """Its export_signatures_as_csv writes value, wavelength and standard deviation."""
    (found,) = read_columns("0.5,0.49,0.01\n0.6,0.56,0.02\n", "a.csv", "oak")
    assert (found.name, found.values.tolist(), found.wavelengths.tolist(), found.std.tolist()) == (
        "oak", [0.5, 0.6], [0.49, 0.56], [0.01, 0.02])


def test_wavelengths_may_stand_first_where_they_alone_rise():
    (found,) = read_columns("490 7\n560 6\n", "a.txt", "a")
    assert (found.values.tolist(), found.wavelengths.tolist()) == ([7, 6], [0.49, 0.56])


@pytest.mark.parametrize(("text", "message"), [
    ("", "no table"), ("a\nb\n", "no table"), ("w,a\n1,2\n3\n", "Row 3 of a.csv has 1 cells"),
    ("w,a\nx,2\n", "wavelength that is no number"), ("w,a\n-1,2\n", "wavelength that is no number"),
    ("1,2,3,4\n5,6,7,8\n", "4 columns and no names")])
def test_other_texts_are_told(text, message):
    with pytest.raises(InputError, match=message):
        read_columns(text, "a.csv", "a")
