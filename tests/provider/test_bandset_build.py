"""Band sets through Processing: layers of the project joined, and bands found by role in the next step of a model."""

import numpy as np
import pytest

pytest.importorskip("qgis.core", reason="QGIS is not installed")

from qgis.core import (  # noqa: E402
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterMultipleLayers,
    QgsProject,
    QgsRasterLayer,
)

pytestmark = pytest.mark.qgis

RED, NIR = np.full((3, 4), 1000, np.uint16), np.full((3, 4), 3000, np.uint16)


@pytest.fixture
def layers(write_raster):
    """Two layers of the project, near infrared before red."""
    made = [QgsRasterLayer(write_raster(f"{name}.tif", values), f"my {name}") for name, values in
            (("nir", NIR), ("red", RED))]
    QgsProject.instance().addMapLayers(made)
    return made


def test_layers_become_a_band_set_and_roles_are_told(qgis, layers, read_raster, tmp_path):
    made = qgis.run("whiskbroom:bandsetbuild", {"INPUT": layers, "OUTPUT": str(tmp_path / "set.vrt")})
    assert made["BAND_COUNT"] == 2 and made["FOUND_BANDS"] == "nir (nir), red (red)"
    layer = QgsRasterLayer(made["OUTPUT"], "set")
    assert layer.isValid() and [layer.bandName(number) for number in (1, 2)] == ["Band 1: nir", "Band 2: red"]
    index = qgis.run("whiskbroom:spectralindex", {"INPUT": layer, "INDICES": "NDVI", "OUTPUT": "TEMPORARY_OUTPUT"})
    assert np.allclose(read_raster(index["OUTPUT"]), 0.5)


def test_the_table_of_bands_is_filled_in_the_dialog_row_by_row(qgis, write_raster, read_raster, tmp_path):
    bands = [write_raster(f"{name}.tif", values) for name, values in (("one", RED), ("two", NIR))]
    typed = ["r", "red", "", "0.0001", "", "", "n", "", "842", "0.0001", "", "2020-01-02"]
    made = qgis.run("whiskbroom:bandsetbuild", {"INPUT": bands, "BANDS": typed, "OUTPUT": str(tmp_path / "set.tif")})
    assert made["FOUND_BANDS"] == "r (red), n (nir)"
    index = qgis.run("whiskbroom:spectralindex", {"INPUT": made["OUTPUT"], "INDICES": "EVI2",
                                                  "OUTPUT": "TEMPORARY_OUTPUT"})
    # Jiang et al. 2008: 2.5 (N - R) / (N + 2.4 R + 1) of reflectances 0.3 and 0.1.
    assert np.allclose(read_raster(index["OUTPUT"]), 2.5 * 0.2 / (0.3 + 0.24 + 1))


def test_a_model_joins_bands_and_finds_them_by_role(qgis, layers, read_raster, tmp_path):
    model = QgsProcessingModelAlgorithm("index", "tests")
    model.addModelParameter(QgsProcessingParameterMultipleLayers("layers", "Layers",
                                                                 QgsProcessing.SourceType.TypeRaster),
                            QgsProcessingModelParameter("layers"))
    sources = QgsProcessingModelChildParameterSource
    for name, algorithm, values in (
            ("join", "bandsetbuild", {"INPUT": sources.fromModelParameter("layers")}),
            ("index", "spectralindex", {"INPUT": sources.fromChildOutput("join", "OUTPUT"),
                                        "INDICES": sources.fromStaticValue("NDVI")})):
        child = QgsProcessingModelChildAlgorithm(f"whiskbroom:{algorithm}")
        child.setChildId(name)
        child.setDescription(name)
        for parameter, source in values.items():
            child.addParameterSources(parameter, [source])
        if name == "index":
            output = QgsProcessingModelOutput("ndvi")
            output.setChildId(name)
            output.setChildOutputName("OUTPUT")
            child.setModelOutputs({"ndvi": output})
        model.addChildAlgorithm(child)
    model.initAlgorithm()
    (destination,) = [p.name() for p in model.parameterDefinitions() if p.isDestination()]
    made = qgis.run(model, {"layers": layers, destination: str(tmp_path / "ndvi.tif")})
    assert np.allclose(read_raster(made[destination]), 0.5)


@pytest.mark.parametrize("given, message", [
    ({"DATE": "soon"}, "A date must have the form YYYY-MM-DD; got 'soon'."),
    ({"BANDS": ["a", "", "", "", "", ""]}, "a row for each of the 2 bands"),
    ({"EXTENT": "0,1,0,1 [EPSG:32633]"}, "does not meet"),
    ({"OUTPUT": "/tmp/set.xyz"}, "set.xyz")])
def test_what_is_wrong_is_told_in_one_sentence(qgis, layers, tmp_path, given, message):
    with pytest.raises(QgsProcessingException, match=message):
        qgis.run("whiskbroom:bandsetbuild", {"INPUT": layers, "OUTPUT": str(tmp_path / "set.tif"), **given})
    assert not (tmp_path / "set.tif").exists()
