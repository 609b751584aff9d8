import pytest

from whiskbroom.core.bands.band import Band
from whiskbroom.core.errors import InputError, ParameterError
from whiskbroom.core.indices.catalogue import indices
from whiskbroom.core.indices.formula import letters_of, role_of
from whiskbroom.core.indices.places import is_reflectance, places_for, roles_from_text

LANDSAT = [Band("B2", role="blue"), Band("B3", role="green"), Band("B4", role="red"), Band("B5", role="nir08"),
           Band("B10", role="thermal1")]


def places(name, bands=LANDSAT, assigned=None):
    return places_for(indices()[name], bands, assigned or {}, "scene.tif")


def test_bands_are_found_by_their_roles_and_by_those_that_stand_in():
    assert places("EVI") == {"N": 3, "R": 2, "B": 0}
    assert places("NBLI") == {"R": 2, "T": 4}


def test_what_is_assigned_counts_first():
    assert places("NDVI", assigned={"nir": 1}) == {"N": 0, "R": 2}


def test_a_missing_band_is_told_with_a_way_out():
    with pytest.raises(InputError) as error:
        places("NBR")
    assert str(error.value) == ("NBR needs a band of the role swir2, and scene.tif has none; its bands are B2 (blue), "
                                "B3 (green), B4 (red), B5 (nir08), B10 (thermal1). Say which one it is with sensor or "
                                "band_roles, such as swir2=1.")


def test_several_bands_of_one_role_are_told():
    with pytest.raises(InputError, match="NDVI cannot be computed: 2 bands of scene.tif are red"):
        places("NDVI", [Band("a", role="red"), Band("b", role="red"), Band("c", role="nir")])


def test_an_assigned_band_that_is_not_there_is_told():
    with pytest.raises(InputError, match="band_roles names the band 6, and scene.tif has 5 bands."):
        places("NDVI", assigned={"nir": 6})


@pytest.mark.parametrize("text, found", [
    ("", {}), (None, {}), ("N=8, red = 4;swir 1=11", {"nir": 8, "red": 4, "swir1": 11}),
    ("VV=1,VH=2", {"vv": 1, "vh": 2})])
def test_roles_are_read_from_text(text, found):
    assert roles_from_text(text) == found


@pytest.mark.parametrize("text", ["nir", "nir=", "nir=0", "nir=-1", "nir=1.5", "colour=3", "nir=1, N=2"])
def test_a_text_of_another_form_is_told(text):
    with pytest.raises(ParameterError, match="band_roles must have the form ROLE=BAND, ROLE=BAND, each role once"):
        roles_from_text(text)


def test_only_bands_of_sunlight_are_reflectance():
    letters = {letter for index in indices().values() for letter in letters_of(index)}
    assert {letter for letter in letters if not is_reflectance(letter)} == {"T", "T1", "VV", "VH", "HH", "HV"}
    assert all(map(role_of, letters))
