"""The Python of the guide for users runs in QGIS as it stands there."""

import re
from pathlib import Path

import pytest

pytest.importorskip("qgis.core", reason="QGIS is not installed")

from osgeo import gdal  # noqa: E402

pytestmark = pytest.mark.qgis

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def scene(tmp_path, monkeypatch):
    """The folder of a small sample scene, made the current one."""
    monkeypatch.syspath_prepend(str(ROOT))
    from demo.scene import make_scene

    make_scene(tmp_path, size=200)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_code_of_the_guide_makes_a_map_and_tells_how_good_it_is(scene, capsys):
    code, = re.findall(r"```python\n(.*?)```", (ROOT / "docs" / "guide.md").read_text(encoding="utf-8"), re.DOTALL)
    exec(compile(code, "guide.md", "exec"), {})
    accuracy, kappa = map(float, capsys.readouterr().out.split()[-2:])
    assert 80 < accuracy <= 100 and 0.7 < kappa <= 1
    raster = gdal.Open(str(scene / "clean.tif"))
    classes = raster.GetRasterBand(1).GetDefaultRAT()
    assert "Lake" in [classes.GetValueAsString(row, 1) for row in range(classes.GetRowCount())]
    assert (scene / "matrix.csv").is_file()
