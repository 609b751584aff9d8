"""The layers that Processing loads after a run are called as those of QGIS's own tools."""

import numpy as np
import pytest

pytest.importorskip("qgis.core", reason="QGIS is not installed")

from helpers.rasters import write_raster  # noqa: E402
from qgis.core import QgsProcessing, QgsProject  # noqa: E402

pytestmark = pytest.mark.qgis


@pytest.fixture
def loaded(qgis, tmp_path):
    """Returns a function that runs a tool and gives the names of the layers that are loaded."""
    import processing

    raster = write_raster(tmp_path / "in.tif", np.ones((4, 4), np.uint8))

    def name_of(tool, output):
        QgsProject.instance().clear()
        given = {"INPUT": [raster]} if tool.startswith("whiskbroom") else {"INPUT": raster, "BAND": 1}
        processing.runAndLoadResults(tool, {**given, "OUTPUT": output})
        return [layer.name() for layer in QgsProject.instance().mapLayers().values()]

    return name_of


@pytest.fixture
def kept(tmp_path, monkeypatch):
    """A folder that is not temporary to QGIS, as all below the system's temporary folder is."""
    for name in ("temporary", "kept"):
        (tmp_path / name).mkdir()
    monkeypatch.setenv("TMPDIR", str(tmp_path / "temporary"))
    return tmp_path / "kept"


TOOLS = pytest.mark.parametrize("tool, label", [("whiskbroom:bandsieve", "Sieved map"),
                                                ("native:fillnodata", "Output raster")])


@TOOLS
def test_a_temporary_layer_has_the_label_of_its_output(loaded, tmp_path, tool, label):
    assert loaded(tool, QgsProcessing.TEMPORARY_OUTPUT) == loaded(tool, str(tmp_path / "file.tif")) == [label]


@TOOLS
def test_a_file_is_called_by_its_own_name(loaded, kept, tool, label):
    """As QGIS has it until the user unticks "Prefer output filename for layer names"."""
    assert loaded(tool, str(kept / "file.tif")) == ["file"]


def test_a_user_who_does_not_want_the_names_of_files_gets_the_label(loaded, kept):
    from processing.core.ProcessingConfig import ProcessingConfig

    ProcessingConfig.setSettingValue(ProcessingConfig.PREFER_FILENAME_AS_LAYER_NAME, False)
    try:
        assert loaded("whiskbroom:bandsieve", str(kept / "file.tif")) == ["Sieved map"]
    finally:
        ProcessingConfig.setSettingValue(ProcessingConfig.PREFER_FILENAME_AS_LAYER_NAME, True)
