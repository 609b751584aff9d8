"""The plugin comes and goes without a trace."""

import configparser
import gc
import os
import threading
from pathlib import Path

import pytest

pytest.importorskip("qgis.core", reason="QGIS is not installed")

import whiskbroom  # noqa: E402
from qgis.core import QgsApplication  # noqa: E402

pytestmark = pytest.mark.qgis

ROOT = Path(whiskbroom.__file__).resolve().parent


@pytest.fixture
def disabled(qgis):
    """The registered plugin, unloaded for the time of a test."""
    qgis.plugin.unload()
    yield qgis.plugin
    qgis.plugin.initProcessing()


def provider():
    return QgsApplication.processingRegistry().providerById("whiskbroom")


def test_unload_leaves_nothing_behind(disabled):
    from processing.core.ProcessingConfig import ProcessingConfig

    assert provider() is None
    assert QgsApplication.processingRegistry().algorithmById("whiskbroom:rasterreport") is None
    assert not [name for name in ProcessingConfig.settings if "WHISKBROOM" in name.upper()]
    assert "Whiskbroom" not in ProcessingConfig.settingIcons


def test_unload_closes_the_session_and_its_threads(disabled):
    before = set(threading.enumerate())
    disabled.initProcessing()
    folder = provider().application_session.current().temporary_path
    assert os.path.isdir(folder)
    disabled.unload()
    assert not os.path.exists(folder)
    assert set(threading.enumerate()) <= before


def test_it_can_be_enabled_again_and_again(disabled):
    for _ in range(3):
        disabled.initGui()
        disabled.initProcessing()
        assert [p.id() for p in QgsApplication.processingRegistry().providers()].count("whiskbroom") == 1
        disabled.unload()
        gc.collect()
    assert provider() is None


def test_unloading_twice_does_nothing(disabled):
    disabled.unload()
    assert provider() is None


def test_the_metadata_has_what_qgis_and_its_plugin_site_want():
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    general = metadata["general"]
    for name in ("name", "description", "about", "version", "author", "email", "tracker", "repository", "homepage",
                 "tags", "category", "icon"):
        assert general[name].strip()
    assert "/" not in general["author"]
    assert (general["qgisMinimumVersion"], general["qgisMaximumVersion"]) == ("3.22", "4.99")
    assert general.getboolean("hasProcessingProvider")
    assert (ROOT / general["icon"]).is_file()


def test_the_version_stands_in_the_metadata_alone():
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    assert whiskbroom.__version__ == metadata["general"]["version"] == provider().versionInfo()


def test_the_package_has_no_other_attributes():
    with pytest.raises(AttributeError, match="whiskbroom has no attribute sieve"):
        whiskbroom.sieve
