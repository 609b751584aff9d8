"""The pages on band sets and on functions for scripts name what there is."""

import re
from pathlib import Path

import pytest
import whiskbroom
from whiskbroom.algorithms import ALL
from whiskbroom.core.bands.bandset import BandSet
from whiskbroom.core.bands.roles import ROLES, role_named
from whiskbroom.core.bands.sensors import SENSORS
from whiskbroom.core.result import OutputManager

DOCS = Path(__file__).resolve().parents[2] / "docs"
FUNCTIONS = (DOCS / "core_functions.md").read_text(encoding="utf-8")
BAND_SETS = (DOCS / "band_sets.md").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def session():
    with whiskbroom.Session() as made:
        yield made


@pytest.mark.parametrize("name", sorted(set(re.findall(r"`session\.([\w.]+)", FUNCTIONS + BAND_SETS))))
def test_what_the_session_is_said_to_have_is_there(session, name):
    found = session
    for part in name.split("."):
        found = getattr(found, part)
    assert found is not None


def section(title):
    return FUNCTIONS.split(f"\n## {title}\n")[1].split("\n## ")[0]


def test_every_public_function_of_the_modules_is_on_the_page(session):
    for module in ("table_manager", "dates_times", "files_directories", "shared_tools"):
        there = getattr(session, module)
        names = getattr(there, "__all__", None) or [
            name for name, value in vars(there).items()
            if getattr(value, "__module__", "") == there.__name__ and not name.startswith("_")]
        assert not [name for name in names if f"session.{module}.{name}`" not in FUNCTIONS]


def test_band_sets_and_catalogues_have_the_methods_that_are_the_same(session):
    for title, kind in (("Band sets", BandSet), ("Catalogues of band sets", session.bandset_catalog)):
        rows = [row.split("|")[1:3] for row in section(title).splitlines() if row.startswith("| `")]
        names = [name.split(".")[-1] for old, new in rows if new.strip().startswith("the same")
                 for name in re.findall(r"`([\w.]+)`", old)]
        assert names and not [name for name in names if not hasattr(kind, name)]
    assert all(hasattr(BandSet, name) for name in re.findall(r"`bandset\.(get_band\w*|execute|spectral\w+)`",
                                                             FUNCTIONS))
    assert hasattr(OutputManager, "add_to_bandset")


def test_tools_on_the_page_are_tools():
    for name in re.findall(r"the tools? `(\w+)`", FUNCTIONS):
        assert name in ALL


def test_the_table_of_roles_is_that_of_the_code():
    rows = [[cell.strip() for cell in row.split("|")[1:-1]] for row in BAND_SETS.splitlines() if row.startswith("| `")]
    told = {name: row for row in rows for name in re.findall(r"`(\w+)`", row[0])}
    assert set(told) == set(ROLES)
    for name, (_, letter, stac, centre) in told.items():
        assert letter == ROLES[name].letter and (not stac or role_named(stac) == name)
        assert centre == ("" if ROLES[name].centre is None else f"{ROLES[name].centre:.3f} µm")


def test_the_sensors_of_the_page_are_known():
    for sensor in SENSORS:
        assert sensor.name.split()[0].split("-")[0] in BAND_SETS
