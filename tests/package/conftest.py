"""The scripts that build and scan the plugin's zip, and the zip of this checkout."""

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT / "scripts"))


@pytest.fixture(scope="session")
def zip_path(tmp_path_factory):
    """The path of the zip."""
    import package
    import translations

    if not shutil.which("git") or subprocess.run(["git", "-C", str(ROOT), "log", "-1"], capture_output=True).returncode:
        pytest.skip("the zip holds what git tracks, and there is no git or this is no git checkout")
    if translations.find_lrelease() is None:
        pytest.skip("the zip holds compiled translations, and lrelease is not installed")
    path = tmp_path_factory.mktemp("zip") / "whiskbroom.zip"
    path.write_bytes(package.build())
    return path


@pytest.fixture(scope="session")
def zipped(zip_path):
    """The zip, opened."""
    with zipfile.ZipFile(zip_path) as opened:
        yield opened


@pytest.fixture(scope="session")
def tools():
    """The Python that has bandit, flake8, PyQt6 and the others of the scan."""
    import scan_tools

    try:
        return scan_tools.interpreter()
    except RuntimeError as error:
        pytest.skip(str(error))


@pytest.fixture
def make_zip(tmp_path):
    """Returns a function that writes a zip of one text, and gives its path."""

    def make(name, text):
        path = tmp_path / "made.zip"
        with zipfile.ZipFile(path, "w") as opened:
            opened.writestr(name, text)
        return path

    return make
