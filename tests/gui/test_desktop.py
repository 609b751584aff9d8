"""The plugin in the real QGIS desktop, on an X server without a screen; the pictures stay in $WHISKBROOM_PICTURES."""

import json
import os
from pathlib import Path

import pytest
from whiskbroom.algorithms import ALL
from whiskbroom.core.spec import GROUPS, numbered

pytest.importorskip("qgis.core", reason="QGIS is not installed")

pytestmark = [pytest.mark.qgis, pytest.mark.slow]


@pytest.fixture(scope="module")
def facts(desktop, tmp_path_factory):
    """What the driven desktop saw."""
    folder = Path(os.environ.get("WHISKBROOM_PICTURES") or tmp_path_factory.mktemp("desktop"))
    code = desktop.main(folder)
    error = folder / "error.txt"
    assert not error.exists(), error.read_text()
    assert code == 0, (folder / "qgis.txt").read_text()
    return json.loads((folder / "facts.json").read_text())


def test_the_toolbox_finds_the_tool_by_what_it_does(facts):
    assert set(facts["found by maximum likelihood"]) == {
        f"whiskbroom:{tool.id}" for tool in ALL.values() if "maximum likelihood" in (*tool.tags, tool.title.lower())}
    assert "whiskbroom:bandclassification" in facts["found by maximum likelihood"]


def test_the_groups_stand_in_the_order_of_the_work(facts):
    assert facts["groups"] == [numbered(group) for group in GROUPS if group in {tool.group for tool in ALL.values()}]


def test_the_dialog_tells_a_contradiction_before_it_runs(facts):
    assert "needed to label by macroclass" in facts["wrong value"]


def test_a_run_gives_a_map_with_the_names_of_its_classes(facts):
    assert facts["renderer"] == ["paletted"]
    assert facts["classes"][:3] == ["Unclassified", "Lake", "River"]
    assert "Execution completed" in facts["run log"] and "Traceback" not in facts["run log"]


def test_cancel_ends_a_run_and_leaves_no_file(facts):
    assert facts["working when cancelled"]
    assert "The run was cancelled." in facts["cancel log"]
    assert facts["left by the cancelled run"] == []


def test_a_batch_runs_every_row(facts):
    assert facts["batch outputs"] == ["batch0.tif", "batch1.tif"]
    assert facts["batch log"].count("correctly executed") == 2


def test_the_settings_stand_in_the_options(facts):
    assert facts["settings"]["Available RAM in MB"] == "2048" and len(facts["settings"]) == 9
