"""The band calculator in Processing: layers by their names, errors before the run, models."""

import re
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("qgis.core", reason="QGIS is not installed")

from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterRasterLayer,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QUrl  # noqa: E402

pytestmark = pytest.mark.qgis

VALUES = np.random.default_rng(8).integers(1, 4000, (4, 20, 30)).astype("uint16")


@pytest.fixture
def layers(write_raster):
    """Two layers of the project whose names are not those of their files."""
    made = [QgsRasterLayer(write_raster("20210101T1.tif", VALUES), "Scene of May"),
            QgsRasterLayer(write_raster("x.tif", VALUES[0] // 2), "dem")]
    QgsProject.instance().addMapLayers(made)
    return made


def run(qgis, expression, layers, **given):
    return qgis.run("whiskbroom:bandcalc",
                    {"INPUT": layers, "EXPRESSION": expression, "OUTPUT": "TEMPORARY_OUTPUT", **given})


@pytest.mark.parametrize("as_names", [False, True])
def test_layers_are_called_by_their_names(qgis, layers, as_names, read_raster):
    given = [layer.name() for layer in layers] if as_names else layers
    found = run(qgis, '"Scene of May@2" - dem', given)
    assert (read_raster(found["OUTPUT"]) == VALUES[1].astype(int) - VALUES[0] // 2).all()
    assert found["MAXIMUM"] == (VALUES[1].astype(int) - VALUES[0] // 2).max()


def test_names_can_be_given_instead(qgis, layers, read_raster):
    found = run(qgis, '"a@1" + b', layers, NAMES="a; b")
    assert (read_raster(found["OUTPUT"]) == VALUES[0].astype(int) + VALUES[0] // 2).all()


def test_files_are_called_by_their_names(qgis, write_raster, read_raster):
    found = run(qgis, '"my file" * 2', [write_raster("my file.tif", VALUES[0])])
    assert (read_raster(found["OUTPUT"]) == VALUES[0].astype(int) * 2).all()


@pytest.mark.parametrize("expression, message", [
    ("(dem", 'Line 1, column 5: found the end of the expression, expected an operator or ")"'),
    ("dem\nsqrt(1, 2)", "Line 2, column 1: sqrt(x) cannot take 2 arguments."),
    ("__import__('os')", 'there is no function "__import__"')])
def test_the_dialog_tells_an_error_in_the_text_before_the_run(qgis, layers, expression, message):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("whiskbroom:bandcalc")
    given = {"INPUT": layers, "EXPRESSION": expression, "OUTPUT": "TEMPORARY_OUTPUT"}
    is_valid, sentence = algorithm.checkParameterValues(given, QgsProcessingContext())
    assert not is_valid and message in sentence


def test_a_name_that_is_not_there_is_told_by_the_run(qgis, layers):
    with pytest.raises(QgsProcessingException, match='nothing is called "slope"; the names are "Scene of May", "dem"'):
        run(qgis, "slope * 2", layers)


def test_the_help_leads_to_the_page_on_the_language(qgis):
    help_text = QgsApplication.processingRegistry().algorithmById("whiskbroom:bandcalc").shortHelpString()
    address = re.search(r'<a href="(file:[^"]+)">The language of expressions</a>', help_text)[1]
    assert Path(QUrl(address).toLocalFile()).read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


def test_a_folder_receives_each_result(qgis, layers, tmp_path, read_raster):
    found = run(qgis, "dem > 900 @ high\ndem / 2 @ half", layers, OUTPUT_FOLDER=str(tmp_path / "results"))
    assert sorted(path.name for path in (tmp_path / "results").glob("*.tif")) == ["half.tif", "high.tif"]
    assert (read_raster(str(tmp_path / "results" / "high.tif")) == (VALUES[0] // 2 > 900)).all()
    assert found["OUTPUT_FOLDER"] == str(tmp_path / "results")


def test_two_steps_of_a_model(qgis, layers, read_raster):
    def child(name, **sources):
        made = QgsProcessingModelChildAlgorithm("whiskbroom:bandcalc")
        made.setChildId(name)
        made.setDescription(name)
        for parameter, value in sources.items():
            static = QgsProcessingModelChildParameterSource.fromStaticValue
            made.addParameterSources(parameter, [value if isinstance(value, QgsProcessingModelChildParameterSource)
                                                 else static(value)])
        return made

    model = QgsProcessingModelAlgorithm("steps", "tests")
    model.addModelParameter(QgsProcessingParameterRasterLayer("scene", "Scene"), QgsProcessingModelParameter("scene"))
    model.addChildAlgorithm(child("first", EXPRESSION="(b4 - b3) / (b4 + b3)",
                                  INPUT=QgsProcessingModelChildParameterSource.fromModelParameter("scene")))
    second = child("second", EXPRESSION="where(b1 > 0.2, 1, 0)",
                   INPUT=QgsProcessingModelChildParameterSource.fromChildOutput("first", "OUTPUT"))
    output = QgsProcessingModelOutput("mask")
    output.setChildId("second")
    output.setChildOutputName("OUTPUT")
    second.setModelOutputs({"mask": output})
    model.addChildAlgorithm(second)
    found = qgis.run(model, {"scene": layers[0], "second:mask": "TEMPORARY_OUTPUT"})
    red, nir = VALUES[2].astype(float), VALUES[3].astype(float)
    assert (read_raster(found["second:mask"]) == ((nir - red) / (nir + red) > 0.2)).all()
