"""Enabling the plugin is quick and leaves the heavy packages alone: tried in a process of its own."""

import json
import os
import subprocess
import sys

import pytest

pytest.importorskip("qgis.core", reason="QGIS is not installed")

pytestmark = pytest.mark.qgis

MILLISECONDS = 150

ENABLE = """
import json, sys, time
sys.path.append("/usr/share/qgis/python/plugins")
from qgis.core import QgsApplication
application = QgsApplication([], False)
application.initQgis()
from processing.core.Processing import Processing
Processing.initialize()

def enable():
    before, started = set(sys.modules), time.process_time()
    import whiskbroom
    plugin = whiskbroom.classFactory(None)
    plugin.initProcessing()
    spent = time.process_time() - started
    count = len(QgsApplication.processingRegistry().providerById("whiskbroom").algorithms())
    news = {name.split(".")[0] for name in set(sys.modules) - before}
    print("RESULT" + json.dumps({"ms": spent * 1000, "imported": sorted(news), "algorithms": count}), flush=True)
    plugin.unload()

enable()
import os
os._exit(0)
"""


@pytest.fixture(scope="module")
def enabled(tmp_path_factory):
    """What three fresh starts of QGIS with the plugin tell."""
    folder = tmp_path_factory.mktemp("profile")
    environment = {**os.environ, "QGIS_CUSTOM_CONFIG_PATH": str(folder), "XDG_RUNTIME_DIR": str(folder)}
    starts = []
    for _ in range(3):
        ended = subprocess.run([sys.executable, "-c", ENABLE], env=environment, capture_output=True, text=True,
                               timeout=120, check=True)
        starts += [json.loads(line[6:]) for line in ended.stdout.splitlines() if line.startswith("RESULT")]
    return starts


def test_no_heavy_package_is_imported(enabled):
    for start in enabled:
        assert not {"scipy", "sklearn", "matplotlib", "pandas", "numpy", "osgeo"} & set(start["imported"])


def test_enabling_takes_less_than_150_ms_of_processor_time(enabled):
    assert min(start["ms"] for start in enabled) < MILLISECONDS


def test_all_algorithms_are_there(enabled):
    from whiskbroom.algorithms import ALL

    assert {start["algorithms"] for start in enabled} == {len(ALL)}
