"""The plugin's zip in the QGIS desktop of people who speak other languages; the pictures stay in
$WHISKBROOM_PICTURES."""

import json
import os
import sys
import zipfile
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from helpers.rasters import write_raster
from whiskbroom.algorithms import ALL
from whiskbroom.core.spec import GROUPS, numbered

pytest.importorskip("qgis.core", reason="QGIS is not installed")

pytestmark = [pytest.mark.qgis, pytest.mark.slow]

ROOT = Path(__file__).resolve().parents[2]
WARNING = ("Classes without any reference pixel cover {share:.2f} % of the map; the area-weighted figures leave them "
           "out.")


@pytest.fixture(scope="module")
def plugin(tmp_path_factory):
    """The plugin as it is installed, with its compiled translations."""
    sys.path.append(str(ROOT / "scripts"))
    import package
    import translations

    if translations.find_lrelease() is None:
        pytest.skip("lrelease is not installed")
    folder = tmp_path_factory.mktemp("plugin")
    zipfile.ZipFile(BytesIO(package.build())).extractall(folder)
    return folder / "whiskbroom"


@pytest.fixture(scope="module", params=[("zh-Hans", "zh"), ("de_DE", "de"), ("it_IT", "it")], ids=lambda pair: pair[1])
def seen(request, desktop, plugin, tmp_path_factory):
    """What the driven desktop saw, and the translations of its language."""
    import translations

    locale, language = request.param
    pictures = os.environ.get("WHISKBROOM_PICTURES")
    folder = Path(pictures, language) if pictures else tmp_path_factory.mktemp(language)
    (folder / "data").mkdir(parents=True)
    write_raster(folder / "data/map.tif", np.array([[1, 1, 2, 2]], np.uint8))
    write_raster(folder / "data/truth.tif", np.array([[1, 1, 0, 0]], np.uint8), nodata=0)
    code = desktop.drive(Path(__file__).with_name("drive_language.py"), folder, folder / "data",
                         os.environ.get("XNUM", "95"), plugin=plugin, locale=locale, limit=120)
    error = folder / "error.txt"
    assert not error.exists(), error.read_text()
    assert code == 0, (folder / "qgis.txt").read_text()
    messages = translations.read(translations.path_of(language).read_text(encoding="utf-8"))
    said = {source: translation if finished else source for source, (translation, finished) in messages.items()}
    return json.loads((folder / "facts.json").read_text()), said, (folder / "data/page.html").read_text("utf-8")


def test_the_groups_stand_in_the_order_of_the_work(seen):
    facts, said, _ = seen
    used = {tool.group for tool in ALL.values()}
    assert facts["groups"] == [numbered(group, said[group]) for group in GROUPS if group in used]


def test_the_dialog_and_the_settings_are_in_the_language(seen):
    facts, said, _ = seen
    assert said["Cross classification"] in facts["title"] and said["Cross classification"] != "Cross classification"
    assert said["Available RAM in MB"] in facts["settings"]


def test_the_warning_of_a_run_is_in_the_language(seen):
    facts, said, _ = seen
    beginning, end = said[WARNING].split("{share:.2f}")
    assert beginning in facts["log"] and end in facts["log"] and said[WARNING] != WARNING
    assert "Traceback" not in facts["log"]


def test_the_page_is_in_the_language(seen):
    _, said, page = seen
    assert f"<h1>{said['Error matrix']}</h1>" in page and said["Error matrix"] != "Error matrix"
