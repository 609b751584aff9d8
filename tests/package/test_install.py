"""QGIS's own plugin manager installs, reloads, upgrades and uninstalls the zip, in an empty profile in the desktop."""

import importlib.util
import json
import zipfile
from pathlib import Path
from types import SimpleNamespace

import pytest
import translations
from whiskbroom.algorithms import ALL

pytest.importorskip("qgis.core", reason="QGIS is not installed")

pytestmark = pytest.mark.qgis

ROOT = Path(__file__).resolve().parents[2]
DISPLAY = 94
CLASSES = """ncols 3
nrows 2
xllcorner 0
yllcorner 0
cellsize 10
1 1 2
2 2 3
"""


@pytest.fixture(scope="module")
def desktop():
    """The runner of the desktop's tests."""
    found = importlib.util.spec_from_file_location("desktop", ROOT / "tests" / "gui" / "desktop.py")
    module = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)
    if module.missing_programs():
        pytest.skip("the desktop needs " + ", ".join(module.missing_programs()))
    return module


@pytest.fixture(scope="module")
def seen(desktop, zip_path, tmp_path_factory):
    """What the desktop saw: ``facts``, and the folders that it worked in."""
    work = tmp_path_factory.mktemp("install")
    for name in ("data", "out"):
        (work / name).mkdir()
    (work / "data/plugin.zip").write_bytes(zip_path.read_bytes())
    write_upgrade(zip_path, work / "data/upgrade.zip")
    (work / "data/classes.asc").write_text(CLASSES)
    script = Path(__file__).with_name("drive_install.py")
    desktop.drive(script, work / "out", work / "data", DISPLAY, plugin=None, locale="it", work=work, limit=180)
    error = work / "out/error.txt"
    assert not error.exists(), error.read_text()
    assert (work / "out/facts.json").is_file(), (work / "out/qgis.txt").read_text()
    return SimpleNamespace(facts=json.loads((work / "out/facts.json").read_text()), work=work)


def write_upgrade(zip_path, path):
    """The same plugin as version 99."""
    with zipfile.ZipFile(zip_path) as old, zipfile.ZipFile(path, "w") as new:
        for entry in old.infolist():
            text = old.read(entry)
            if entry.filename == "whiskbroom/metadata.txt":
                text = b"\n".join(b"version=99" if line.startswith(b"version=") else line for line in text.split(b"\n"))
            new.writestr(entry.filename, text)


def algorithms():
    return sorted(f"whiskbroom:{tool.id}" for tool in ALL.values())


def test_the_profile_is_empty_at_first(seen):
    before = seen.facts["before"]
    assert not before["available"] and not before["active"] and not before["folder"]
    assert before["algorithms"] == before["modules"] == before["settings"] == []


@pytest.mark.parametrize("when", ["installed", "reloaded", "upgraded", "installed again"])
def test_all_tools_are_there_without_a_restart(seen, when):
    now = seen.facts[when]
    assert now["available"] and now["active"] and now["folder"]
    assert now["algorithms"] == algorithms()
    assert now["in the toolbox"] == 1
    assert len(now["options"]) == 9


@pytest.mark.parametrize("which", ["first", "second", "third", "fourth"])
def test_a_tool_runs_right_away(seen, which):
    assert seen.facts[f"{which} run"]["classes"] == 3
    assert seen.facts[f"{which} run"]["written"]


def test_a_reload_works(seen):
    assert seen.facts["reload"] is True


def test_an_upgrade_brings_the_code_of_the_new_version(seen):
    assert seen.facts["installed"]["version"] != "99"
    assert seen.facts["upgraded"]["version"] == "99"


def test_the_texts_are_in_the_users_language(seen):
    messages = translations.read(translations.path_of("it").read_text(encoding="utf-8"))
    translation, finished = messages["Raster report"]
    expected = translation if finished else "Raster report"
    assert {seen.facts[when]["translated"] for when in ("installed", "reloaded", "upgraded")} == {expected}


def test_qgis_is_told_of_no_trouble(seen):
    assert seen.facts["told"] == []
    assert "Traceback" not in (seen.work / "out/qgis.txt").read_text()


@pytest.mark.parametrize("when", ["uninstalled", "uninstalled again"])
def test_uninstalling_leaves_nothing_in_qgis(seen, when):
    """Values that the user sets in the options stay, as QGIS tells a plugin of no difference between disabling and
    uninstalling; here none was set. QGIS forgets only a part of a plugin's modules; a reload is none the worse for it.
    """
    after, before = ({name: value for name, value in seen.facts[moment].items() if name != "modules"}
                     for moment in (when, "before"))
    assert after == before


def test_uninstalling_leaves_no_file(seen):
    assert seen.facts["first run"]["temporary"]
    assert not list(seen.work.glob("profile/**/*whiskbroom*"))
    assert not list(seen.work.glob("temporary/**/*whiskbroom*"))
    settings = (seen.work / "profile/profiles/default/QGIS/QGIS3.ini").read_text()
    assert "whiskbroom" not in settings.lower()
