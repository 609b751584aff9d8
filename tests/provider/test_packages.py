"""QGIS without the optional packages: they are hidden, here and in a process of its own."""

import json
import os
import subprocess
import sys

import pytest

pytest.importorskip("qgis.core", reason="QGIS is not installed")

from helpers.tools import make_tool  # noqa: E402
from qgis.core import QgsApplication  # noqa: E402
from whiskbroom.algorithms import ALL  # noqa: E402
from whiskbroom.provider import packages  # noqa: E402

pytestmark = pytest.mark.qgis

HIDDEN = ("sklearn", "scipy")
WITHOUT = """
import json, sys
sys.path.append("/usr/share/qgis/python/plugins")

class Hider:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in ("sklearn", "scipy"):
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)

# Where find_spec asks, a finder that raises stands for a package that is not there.
import importlib.util
found = importlib.util.find_spec
importlib.util.find_spec = lambda name: None if name.split(".")[0] in ("sklearn", "scipy") else found(name)
sys.meta_path.insert(0, Hider())
from qgis.core import QgsApplication
application = QgsApplication([], False)
application.initQgis()
from processing.core.Processing import Processing
Processing.initialize()
import processing, whiskbroom
from whiskbroom.provider.provider import WhiskbroomProvider
from helpers.tools import make_tool

def look():
    plugin = whiskbroom.classFactory(None)
    plugin.initProcessing()
    registry = QgsApplication.processingRegistry()
    tools = {a.name(): a.canExecute() for a in registry.providerById("whiskbroom").algorithms()}
    provider = WhiskbroomProvider([make_tool(name=f"needs_{name}", needs=(name,)) for name in ("sklearn", "scipy")])
    made = {a.name(): a.canExecute() for a in (provider.loadAlgorithms(), provider.algorithms())[1]}
    ran = processing.run("whiskbroom:rasterreport", {"INPUT": sys.argv[1], "OUTPUT": sys.argv[2]})["CLASSES"]
    print("RESULT" + json.dumps({"tools": tools, "made": made, "ran": ran}), flush=True)

look()
import os
os._exit(0)
"""


@pytest.fixture(scope="module")
def without(tmp_path_factory):
    """What a QGIS that has neither of the packages tells."""
    folder = tmp_path_factory.mktemp("without")
    (folder / "map.asc").write_text("ncols 2\nnrows 1\nxllcorner 0\nyllcorner 0\ncellsize 1\n1 2\n")
    environment = {**os.environ, "QGIS_CUSTOM_CONFIG_PATH": str(folder), "XDG_RUNTIME_DIR": str(folder)}
    ended = subprocess.run([sys.executable, "-c", WITHOUT, str(folder / "map.asc"), str(folder / "report.csv")],
                           env=environment, capture_output=True, text=True, timeout=120)
    assert ended.returncode == 0, ended.stderr
    return next(json.loads(line[6:]) for line in ended.stdout.splitlines() if line.startswith("RESULT"))


def test_all_tools_are_there_and_those_that_need_nothing_can_run(without):
    assert set(without["tools"]) == {tool.id for tool in ALL.values()}
    for tool in ALL.values():
        assert without["tools"][tool.id][0] == (not set(tool.needs) & set(HIDDEN)), tool.name
    assert without["ran"] == 2


@pytest.mark.parametrize("module, package", [("sklearn", "scikit-learn"), ("scipy", "scipy")])
def test_a_tool_that_needs_one_says_which_and_how_to_install_it(without, module, package):
    can, sentence = without["made"][f"needs{module}"]
    assert not can
    assert sentence.startswith(f"Patch count needs the Python package {package}; install it for QGIS's Python: type ")
    assert sentence.endswith(" in a terminal, and start QGIS again.") and "  " not in sentence


@pytest.fixture
def on(monkeypatch):
    """Returns a function that makes this system look like another one to the plugin."""

    def look_like(platform, conda=False):
        monkeypatch.setattr(packages.sys, "platform", platform)
        monkeypatch.setattr(packages, "in_conda", lambda: conda)

    return look_like


def test_windows_is_told_of_the_shell_that_has_qgis_python(on):
    on("win32")
    sentence = packages.what_to_install(make_tool(title="Sieve"), ["sklearn"])
    assert sentence.startswith("Sieve needs the Python package scikit-learn; install it for QGIS's Python: open the "
                               "OSGeo4W Shell from the start menu, type python -m pip install scikit-learn numpy==")


def test_conda_on_windows_is_not(on):
    on("win32", conda=True)
    assert "OSGeo4W" not in packages.what_to_install(make_tool(), ["sklearn"])


def test_on_macos_the_python_inside_the_application_is_named(on, monkeypatch, tmp_path):
    on("darwin")
    monkeypatch.setattr(packages.sys, "exec_prefix", str(tmp_path / "nowhere"))
    monkeypatch.setattr(QgsApplication, "prefixPath", staticmethod(lambda: str(tmp_path / "QGIS.app/Contents/MacOS")))
    assert packages.qgis_python() == str(tmp_path / "nowhere/bin/python3")
    python = tmp_path / "QGIS.app/Contents/MacOS/bin/python3"
    python.parent.mkdir(parents=True)
    python.touch()
    assert packages.qgis_python() == str(python)
    assert f"type {python} -m pip install scikit-learn" in packages.what_to_install(make_tool(), ["sklearn"])
