import numpy as np
import pytest
from whiskbroom.core.errors import InputError
from whiskbroom.core.spectra.formats.splib import is_splib, read_splib, spectrometer, splib_spectrum

TEXT = " splib07a Record=5932: Kaolinite CM5   BECKb AREF\n -1.2300000e+034\n  1.1e-001\n"


def test_title_and_values_are_read_and_deleted_channels_have_none():
    assert is_splib(TEXT) and not is_splib("Name: a\n")
    title, values = read_splib(TEXT, "a.txt")
    assert title == "Kaolinite CM5 BECKb AREF" and np.isnan(values[0]) and values[1] == 0.11


@pytest.mark.parametrize("first", [" splib07b Record=12: X", "s07_AV95_splib07a Record= 12: X", "splib06a Record=1: X"])
def test_the_variants_of_the_title_are_known(first):
    assert is_splib(first + "\n1\n")


def test_wavelengths_must_be_as_many():
    assert splib_spectrum(TEXT, TEXT.replace("-1.2300000e+034", "0.2"), "a", "w").wavelengths.tolist() == [0.2, 0.11]
    with pytest.raises(InputError, match="a has 2 channels and w has 3"):
        splib_spectrum(TEXT, TEXT + "3\n", "a", "w")


@pytest.mark.parametrize(("text", "message"), [
    ("a\n1\n", "no spectrum of splib07"), (TEXT + "x\n", "something else"), (TEXT.split("\n")[0], "holds no spectrum")])
def test_other_texts_are_told(text, message):
    with pytest.raises(InputError, match=message):
        read_splib(text, "a.txt")


@pytest.mark.parametrize(("name", "word"), [
    ("splib07a_Kaolinite_CM5_BECKb_AREF.txt", "BECK"), ("splib07a_Wavelengths_ASD_0.35-2.5_microns_2151_ch.txt", "ASD"),
    ("splib07a_X_ASDFRa_AREF.txt", "ASD"), ("splib07a_X_NIC4bb_RREF.txt", "NIC4"), ("other.txt", "")])
def test_the_name_tells_the_spectrometer(name, word):
    assert spectrometer(name) == word
