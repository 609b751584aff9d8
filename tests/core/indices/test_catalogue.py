import csv
import json
import re
from pathlib import Path

import pytest

from whiskbroom.core.bands.roles import role_named, role_of_letter
from whiskbroom.core.indices import catalogue
from whiskbroom.core.indices.catalogue import constants, indices, origin

FIRST = ("AFRI1600", "AFRI2100", "ANDWI", "ARI", "ARI2", "ARVI")
LAST = ("WRI",)


def test_the_formulas_are_those_of_the_published_catalogue(shared_data):
    """All 200 that Landsat's bands allow, but for blanks."""
    with open(shared_data("spectral_indices") / "indices_definitions.csv", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 200
    for row in rows:
        index = indices()[row["short_name"]]
        assert re.sub(r"\s", "", index.formula) == row["formula"], index.name
        assert (index.title, index.domain, index.reference) == (" ".join(row["long_name"].split()), row["domain"],
                                                                row["reference"])
        assert set(index.names) == set(row["bands"].split())


def test_every_name_in_a_formula_is_a_band_a_constant_or_a_kernel():
    for index in indices().values():
        for name in index.names:
            pair = re.fullmatch(r"k([A-Z])([A-Z])", name)
            letters = pair.groups() if pair else (name,)
            for letter in letters:
                assert role_of_letter(letter) or role_named(letter) or letter in constants(), (index.name, name)


def test_formulas_hold_nothing_but_arithmetic():
    for index in indices().values():
        assert re.fullmatch(r"[A-Za-z0-9_.()+\-*/ ]+", index.formula) and "//" not in index.formula, index.name


def test_names_that_differ_in_case_alone_are_different_indices():
    assert "Burned" in indices()["BAI"].title and "Bareness" in indices()["BaI"].title


def test_there_are_280_indices_in_an_order_that_never_changes():
    names = tuple(indices())
    assert len(names) == 280 and names[:len(FIRST)] == FIRST and names[-len(LAST):] == LAST


@pytest.mark.parametrize("name, constant, default", [
    ("SAVI", "L", 0.5), ("EVI", "L", 1), ("EVI", "C2", 7.5), ("NDPI", "alpha", 0.74), ("WDRVI", "alpha", 0.1),
    ("WCI1", "epsilon", 1e-10), ("EBI", "epsilon", 1), ("NIRvP", "PAR", None)])
def test_defaults_are_those_of_the_publications(name, constant, default):
    assert indices()[name].default(constant) == default


def test_every_constant_tells_its_meaning_and_own_defaults_belong_to_formulas():
    assert all(constant.meaning for constant in constants().values())
    assert all(constant in indices()[name].names for name, constant in catalogue._OWN_DEFAULTS)


def test_the_origin_names_licence_and_authors():
    assert "Montero" in origin() and "MIT licence" in origin() and "doi:10.1038/s41597-023-02096-0" in origin()


def test_the_file_has_a_line_for_each_index():
    lines = (Path(catalogue.__file__).with_name("catalogue.json")).read_text(encoding="utf-8").splitlines()
    assert sum(line.startswith('{"name"') for line in lines) == 280 and json.loads("\n".join(lines))
