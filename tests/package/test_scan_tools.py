"""The tools of the scan are installed once, and again when other versions are wanted."""

import pytest
import scan_tools


@pytest.fixture
def wanted(tmp_path, monkeypatch):
    """The file of requirements, empty, with an empty cache and without any package index."""
    path = tmp_path / "requirements.txt"
    path.write_text("")
    monkeypatch.setattr(scan_tools, "REQUIREMENTS", path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path))
    return path


def made(tmp_path):
    (configuration,) = tmp_path.glob("cache/whiskbroom/*/pyvenv.cfg")
    return configuration.stat().st_mtime_ns


def test_they_are_installed_once_below_the_cache_folder_and_anew_for_other_versions(wanted, tmp_path):
    python = scan_tools.interpreter()
    assert python.startswith(str(tmp_path / "cache" / "whiskbroom"))
    first = made(tmp_path)
    assert scan_tools.interpreter() == python
    assert made(tmp_path) == first
    wanted.write_text("# other versions\n")
    scan_tools.interpreter()
    assert made(tmp_path) > first


def test_what_cannot_be_installed_is_an_error_and_not_taken_for_installed(wanted, tmp_path):
    wanted.write_text("nowhere==1.0\n")
    with pytest.raises(RuntimeError, match="(?s)could not be installed.*nowhere==1.0"):
        scan_tools.interpreter()
    assert not list(tmp_path.glob("cache/**/installed.txt"))


def test_every_version_is_pinned():
    lines = scan_tools.REQUIREMENTS.read_text(encoding="utf-8").splitlines()
    names = {line.split("==")[0].lower() for line in lines}
    assert all(line.count("==") == 1 for line in lines)
    assert {"bandit", "detect-secrets", "flake8", "flake8-qgis", "pyqt6", "pyqt6-qt6"} <= names
