import pytest
from whiskbroom.core.bands.roles import ROLES, role_named, role_of_letter, role_of_wavelength, stand_ins

# The common names of STAC's eo extension 2.0, and the role that each is.
STAC = {"pan": "pan", "coastal": "coastal", "blue": "blue", "green": "green", "green05": "green1", "yellow": "yellow",
        "red": "red", "rededge": "rededge", "rededge071": "rededge1", "rededge075": "rededge2",
        "rededge078": "rededge3", "nir": "nir", "nir08": "nir08", "nir09": "nir09", "cirrus": "cirrus",
        "swir16": "swir1", "swir22": "swir2", "lwir": "thermal", "lwir11": "thermal1", "lwir12": "thermal2"}
# The letters of Awesome Spectral Indices and the ranges in nanometres that its bands table gives them.
LETTERS = {"A": (400, 455), "B": (450, 530), "G": (510, 600), "G1": (510, 550), "Y": (585, 625), "R": (620, 690),
           "RE1": (695, 715), "RE2": (730, 750), "RE3": (765, 795), "N": (760, 900), "N2": (850, 880),
           "WV": (930, 960), "S1": (1550, 1750), "S2": (2080, 2350), "T1": (10600, 11190), "T2": (11500, 12510)}


@pytest.mark.parametrize("common_name, role", STAC.items())
def test_every_common_name_of_stac_is_a_role(common_name, role):
    assert role_named(common_name) == role


@pytest.mark.parametrize("text, role", [
    ("NIR", "nir"), ("Near Infrared", "nir"), ("near-infrared", "nir"), ("Near_IR1", "nir"), ("SWIR 1", "swir1"),
    ("Red Edge 2", "rededge2"), ("Vegetation red edge", "rededge"), ("Water vapour", "nir09"),
    ("Coastal aerosol", "coastal"), ("Panchromatic", "pan"), ("vv", "vv"), ("  Blue ", "blue")])
def test_words_name_roles_in_any_case_and_spacing(text, role):
    assert role_named(text) == role


@pytest.mark.parametrize("text", ["", "R", "n", "reddish", "elevation", "B4", "S1", "T1", "infra"])
def test_letters_and_other_words_name_no_role(text):
    assert role_named(text) == ""


@pytest.mark.parametrize("letter, bounds", LETTERS.items())
def test_the_letters_of_formulas_stand_for_roles_within_their_published_ranges(letter, bounds):
    role = role_of_letter(letter)
    assert bounds[0] <= ROLES[role].centre * 1000 <= bounds[1]


def test_letters_are_told_from_each_other_by_case_and_number():
    assert role_of_letter("T") == "thermal" and role_of_letter("RE") == "rededge"
    assert role_of_letter("r") == role_of_letter("X") == role_of_letter("") == ""


@pytest.mark.parametrize("letter, bounds", LETTERS.items())
def test_a_narrow_band_in_the_middle_of_a_range_has_its_role(letter, bounds):
    role = role_of_wavelength(ROLES[role_of_letter(letter)].centre, 0.01)
    assert role == role_of_letter(letter)


@pytest.mark.parametrize("wavelength, role", [
    (0.3999, ""), (0.400, "coastal"), (0.4519, "coastal"), (0.452, "blue"), (0.6249, "yellow"), (0.625, "red"),
    (0.6899, "red"), (0.690, "rededge1"), (0.9599, "nir09"), (0.960, ""), (1.24, ""), (1.55, "swir1"), (1.751, ""),
    (2.079, ""), (2.08, "swir2"), (2.3509, "swir2"), (2.351, ""), (5.0, ""), (12.599, "thermal2"), (12.6, "")])
def test_a_range_holds_its_lower_end_and_not_its_upper_end(wavelength, role):
    assert role_of_wavelength(wavelength) == role


@pytest.mark.parametrize("wavelength, width, role", [
    (0.865, 0.02, "nir08"), (0.865, 0.06, "nir08"), (0.865, 0.0601, "nir"), (0.85, 0.14, "nir"), (0.75, 0.1, "nir"),
    (0.95, 0.3, "nir"), (0.725, 0.04, "rededge2"), (0.59, 0.18, ""), (11.45, 2.1, "thermal"), (0.53, 0.09, "green")])
def test_a_wide_band_does_not_play_a_narrow_role(wavelength, width, role):
    assert role_of_wavelength(wavelength, width) == role


def test_stand_ins_begin_with_the_role_itself_and_are_roles():
    assert stand_ins("nir") == ("nir", "nir08") and stand_ins("red") == ("red",)
    assert all(name in ROLES for role in ROLES for name in stand_ins(role))


def test_no_word_names_two_roles():
    for role in ROLES.values():
        assert {role_named(word) for word in (role.name, *role.words)} == {role.name}
