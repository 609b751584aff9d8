import pytest

from whiskbroom.core.errors import ParameterError
from whiskbroom.core.indices.catalogue import indices
from whiskbroom.core.indices.constants import constants_from_text, unused, values_for


@pytest.mark.parametrize("text, found", [("", {}), (None, {}), ("L=0.5", {"L": 0.5}),
                                         (" L = .5 , g=2e0;\nC1=-6 ,", {"L": 0.5, "g": 2.0, "C1": -6.0})])
def test_constants_are_read_from_text(text, found):
    assert constants_from_text(text) == found


@pytest.mark.parametrize("text, part", [("L", "'L'"), ("L=", "'L='"), ("L=x", "'L=x'"), ("L=nan", "'L=nan'"),
                                        ("L=inf", "'L=inf'"), ("L=1, L=2", "'L=2'"), ("L=1=2", "'L=1=2'")])
def test_a_text_of_another_form_is_told(text, part):
    with pytest.raises(ParameterError) as error:
        constants_from_text(text)
    assert str(error.value) == (f"constants must have the form NAME=NUMBER, NAME=NUMBER, each once, such as L=0.5, "
                                f"g=2.5; got {part}.")


def test_an_unknown_constant_is_told_with_the_known_ones():
    with pytest.raises(ParameterError, match="There is no constant 'l'; the constants are C1, C2, L, "):
        constants_from_text("l=0.5")


def test_what_is_given_counts_before_the_default():
    assert values_for(indices()["EVI"], {"L": 2.0, "sla": 9.0}, {}) == {"g": 2.5, "C1": 6.0, "C2": 7.5, "L": 2.0}


def test_wavelengths_are_those_of_the_bands_in_nanometres():
    found = values_for(indices()["DVIplus"], {"lambdaG": 555.0}, {"N": 0.865, "R": 0.655, "G": 0.56})
    assert found == {"lambdaN": 865.0, "lambdaR": 655.0, "lambdaG": 555.0}


def test_a_wavelength_that_is_not_known_is_asked_for():
    with pytest.raises(ParameterError) as error:
        values_for(indices()["DVIplus"], {}, {"N": 0.865, "R": None, "G": 0.56})
    assert str(error.value) == ("DVIplus needs the constant lambdaR (Red central wavelength (nm)); give it in "
                                "constants, such as lambdaR=660.")


def test_a_constant_without_default_is_asked_for():
    with pytest.raises(ParameterError, match="NIRvP needs the constant PAR .*, such as PAR=1."):
        values_for(indices()["NIRvP"], {}, {})


def test_the_length_scale_of_kernels_may_be_left_out():
    assert values_for(indices()["kNDVI"], {}, {}) == {}
    assert values_for(indices()["kNDVI"], {"sigma": 0.3}, {}) == {"sigma": 0.3}
    assert values_for(indices()["kNDVI"], {"c": 3.0}, {}, "polynomial") == {"c": 3.0, "p": 2.0}


def test_constants_that_no_index_has_are_found():
    assert unused({"L": 1, "g": 2, "sigma": 3}, [indices()["SAVI"], indices()["NDVI"]]) == ("g", "sigma")
