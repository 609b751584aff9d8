"""The tools that change, combine and label classes, through Processing."""

import os

import numpy as np
import pytest

pytest.importorskip("qgis.core", reason="QGIS is not installed")

from helpers.rasters import NORTH_UP, read_valid  # noqa: E402
from helpers.vectors import pixel_box  # noqa: E402
from qgis.core import (  # noqa: E402
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelParameter,
    QgsProcessingParameterRasterLayer,
    QgsProject,
)

pytestmark = pytest.mark.qgis

VALUES = np.kron([[1, 2], [3, 4]], np.ones((4, 5), int)).astype("uint8")


@pytest.fixture
def classes(write_raster):
    return write_raster("classes.tif", VALUES, 4)


@pytest.fixture
def run(qgis, tmp_path):
    """Returns a function that runs a tool with OUTPUT in the test's folder."""
    return lambda tool, **given: qgis.run(f"whiskbroom:{tool}", {"OUTPUT": str(tmp_path / "out.tif"), **given})


@pytest.mark.parametrize("values", ["1", [1], "1, 1", 1, 1.0])
@pytest.mark.parametrize("shape", [0, "square"])
def test_dilation_and_erosion_take_values_as_they_come(run, classes, read_raster, values, shape):
    outputs = run("banddilation", INPUT=[classes], VALUES=values, RADIUS=1, SHAPE=shape)
    assert (read_raster(outputs["OUTPUT"]) == 1).sum() == 4 * 5 + 4 + 5 and outputs["CHANGED_PIXELS"] == 9
    outputs = run("banderosion", INPUT=classes, VALUES=values, RADIUS=1, SHAPE=shape)
    assert (read_raster(outputs["OUTPUT"]) == 1).sum() == 3 * 4 and outputs["CHANGED_PIXELS"] == 8


def test_values_that_are_no_numbers_are_one_sentence(run, classes):
    with pytest.raises(QgsProcessingException, match="VALUES must be a list of numbers; got 'forest'"):
        run("banddilation", INPUT=classes, VALUES="forest")


@pytest.mark.parametrize("table", [
    [1, 10, "Water", "[2, 3]", 20, "Green"], ["1", "10", "Water", "[2, 3]", "20", "Green"],
    "1;10;Water|[2, 3];20;Green", [[1, 10, "Water"], ["raster > 1 and raster <= 3", 20, "Green"]]])
def test_reclassification_by_a_matrix_or_a_text(run, classes, read_raster, table):
    outputs = run("rasterreclassification", INPUT=classes, TABLE=table)
    found = read_raster(outputs["OUTPUT"])
    assert (found[0, 0], found[0, 9], found[4, 0]) == (10, 20, 20) and not read_valid(outputs["OUTPUT"])[0, 4, 9]


def test_the_unique_values_are_a_layer_to_reclassify_by(run, classes, read_raster, tmp_path):
    table = run("uniquevaluestable", INPUT=classes, INCREMENTAL=True, OUTPUT=str(tmp_path / "values.gpkg"))
    assert table["VALUES"] == 3
    outputs = run("rasterreclassification", INPUT=classes, TABLE_LAYER=table["OUTPUT"])
    assert np.array_equal(read_raster(outputs["OUTPUT"])[:4], VALUES[:4])


def test_a_row_that_is_wrong_is_one_sentence(run, classes):
    with pytest.raises(QgsProcessingException, match="Row 1 of the reclassification table: Line 1, column 9"):
        run("rasterreclassification", INPUT=classes, TABLE="raster >;1")


def test_combination_of_two_layers(run, classes, write_raster, read_raster, tmp_path):
    other = write_raster("other.tif", np.where(VALUES > 1, 7, 8).astype("int32"))
    outputs = run("bandcombination", INPUT=[classes, other], OUTPUT_TABLE=str(tmp_path / "t.gpkg"))
    assert outputs["COMBINATIONS"] == 3 and np.unique(read_raster(outputs["OUTPUT"])[:, :5]).tolist() == [1, 3]
    assert os.path.exists(outputs["OUTPUT_TABLE"])


def test_labels(run, classes, read_raster):
    outputs = run("rasterlabel", INPUT=classes, LABEL=1, APART=True)
    assert outputs["PATCHES"] == 3 and outputs["LARGEST_PATCH"] == 20
    assert read_raster(outputs["OUTPUT"])[[0, 0, 4, 4], [0, 9, 0, 9]].tolist() == [1, 2, 3, 0]


@pytest.fixture
def areas(memory_layer):
    layer = memory_layer([(pixel_box(0, 0, 2, 2, NORTH_UP), [3, "a"]), (pixel_box(6, 0, 8, 1, NORTH_UP), [2, "b"])])
    QgsProject.instance().addMapLayer(layer)
    return layer


def test_only_selected_features_are_edited(run, classes, read_raster, areas):
    areas.selectByExpression("class = 3")
    outputs = run("rasteredit", INPUT=classes, FIELD="class",
                  AREAS=QgsProcessingFeatureSourceDefinition(areas.id(), selectedFeaturesOnly=True))
    expected = VALUES.copy()
    expected[:2, :2] = 3
    assert np.array_equal(read_raster(outputs["OUTPUT"]), expected) and outputs["EDITED_PIXELS"] == 4


def test_an_edit_in_place_gives_the_raster_itself_and_is_taken_back(run, classes, read_raster, areas, tmp_path):
    outputs = run("rasteredit", INPUT=classes, AREAS=areas, EXPRESSION="raster + 10", IN_PLACE=True,
                  OUTPUT_UNDO=str(tmp_path / "edit.undo"), OUTPUT="TEMPORARY_OUTPUT")
    assert outputs["OUTPUT"] == classes and outputs["OUTPUT_UNDO"] == str(tmp_path / "edit.undo")
    assert not np.array_equal(read_raster(classes), VALUES)
    outputs = run("rasteredit", INPUT=classes, UNDO=str(tmp_path / "edit.undo"), OUTPUT="TEMPORARY_OUTPUT")
    assert np.array_equal(read_raster(classes), VALUES) and outputs["OUTPUT"] == classes
    assert "OUTPUT_UNDO" not in outputs


def test_an_edit_without_a_value_is_one_sentence(run, classes, areas):
    with pytest.raises(QgsProcessingException, match="One of constant, field, expression and nodata must be given"):
        run("rasteredit", INPUT=classes, AREAS=areas)


def test_regression_through_processing(run, classes, write_raster, tmp_path):
    reference = write_raster("reference.tif", (VALUES * 2 + 1).astype("float32"))
    outputs = run("crossclassification", INPUT=classes, REFERENCE=reference, OUTPUT="",
                  OUTPUT_REGRESSION=str(tmp_path / "regression.csv"))
    assert (outputs["B1"], outputs["B0"], outputs["R_SQUARED"]) == (0.5, -0.5, 1)


def test_a_model_of_reclassification_and_labels(qgis, classes, read_raster):
    model = QgsProcessingModelAlgorithm("clean up", "tests")
    model.addModelParameter(QgsProcessingParameterRasterLayer("map", "Map"), QgsProcessingModelParameter("map"))
    source = QgsProcessingModelChildParameterSource
    given = {
        "reclassify": ("rasterreclassification", {"INPUT": source.fromModelParameter("map"),
                                                  "TABLE": source.fromStaticValue([3, 1, "Joined"])}),
        "dilate": ("banddilation", {"INPUT": source.fromChildOutput("reclassify", "OUTPUT"),
                                    "VALUES": source.fromStaticValue("1"), "RADIUS": source.fromStaticValue(1)}),
        "label": ("rasterlabel", {"INPUT": source.fromChildOutput("dilate", "OUTPUT"),
                                  "APART": source.fromStaticValue(True)})}
    for name, (tool, sources) in given.items():
        child = QgsProcessingModelChildAlgorithm(f"whiskbroom:{tool}")
        child.setChildId(name)
        for parameter, value in sources.items():
            child.addParameterSources(parameter, [value])
        model.addChildAlgorithm(child)
    outputs = qgis.run(model, {"map": classes})
    labels = read_raster(outputs["CHILD_RESULTS"]["label"]["OUTPUT"])
    # Classes 1 and 3 are one patch of 8 x 5 pixels, grown by a column over class 2; class 4 is NoData.
    assert outputs["CHILD_RESULTS"]["label"]["PATCHES"] == 2
    assert np.unique(labels[:4, :6]).tolist() == [44] and np.unique(labels[:4, 6:]).tolist() == [16]
