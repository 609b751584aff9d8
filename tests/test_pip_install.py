"""The package after `pip install .`, in an environment that knows neither QGIS nor the checkout."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


def python(folder, *arguments):
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    return subprocess.run([sys.executable, *arguments], cwd=folder, capture_output=True, text=True,
                          env={**environment, "PYTHONPATH": str(folder)}, timeout=300)


@pytest.fixture(scope="module")
def installed(tmp_path_factory):
    pytest.importorskip("pip", reason="needs pip")
    pytest.importorskip("wheel", reason="needs wheel, to build without network")
    source = tmp_path_factory.mktemp("source") / "any name"
    shutil.copytree(ROOT, source, ignore=shutil.ignore_patterns(".git", "demo-output", "__pycache__", "dist", "build"))
    folder = tmp_path_factory.mktemp("installed")
    done = python(folder, "-m", "pip", "install", "--no-build-isolation", "--no-deps", "--no-index", "--quiet",
                  "--target", str(folder), str(source))
    assert done.returncode == 0, done.stderr
    return folder


def test_every_folder_of_the_engine_is_installed_and_no_other(installed):
    engine = {str(path.parent.relative_to(ROOT)) for place in ("core",
                                                               "algorithms") for path in (ROOT / place).rglob("*.py")}
    package = installed / "whiskbroom"
    found = {str(path.parent.relative_to(package)) for path in package.rglob("*.py")}
    assert found == engine | {"."}


def test_the_command_line_lists_the_tools(installed):
    done = python(installed, "-m", "whiskbroom", "list")
    assert done.returncode == 0, done.stderr
    tools = {path.stem for path in (ROOT / "algorithms").glob("*.py")} - {"__init__"}
    assert {line.split()[0] for line in done.stdout.splitlines()} == tools


def test_a_session_runs_a_tool_from_python(installed, tmp_path):
    script = tmp_path / "script.py"
    script.write_text(
        "import sys, numpy as np, whiskbroom\n"
        "from osgeo import gdal\n"
        "raster = gdal.GetDriverByName('GTiff').Create('map.tif', 4, 3, 1, gdal.GDT_Byte)\n"
        "raster.GetRasterBand(1).WriteArray(np.array([[1, 1, 1, 2]] * 3, 'u1'))\n"
        "raster = None\n"
        "with whiskbroom.Session() as session:\n"
        "    report = session.raster_report(raster_path='map.tif', output_path='report.csv')\n"
        "print(report.classes, report.valid_pixels, 'qgis' in sys.modules)\n")
    done = python(installed, str(script))
    assert done.stdout.split() == ["2", "12", "False"], done.stderr
