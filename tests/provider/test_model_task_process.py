"""The same tools in a model, in a background task, and in qgis_process."""

import json
import os
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("qgis.core", reason="QGIS is not installed")

from helpers.rasters import NORTH_UP  # noqa: E402
from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsFeatureRequest,
    QgsPalettedRasterRenderer,
    QgsProcessing,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterRasterLayer,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QEventLoop, QTimer  # noqa: E402

pytestmark = pytest.mark.qgis

TRUTH = np.repeat([[1, 2, 3]], 10, axis=0).repeat(10, axis=1)
LEFT, SIZE, TOP = NORTH_UP[0], NORTH_UP[1], NORTH_UP[3]


@pytest.fixture
def scene(write_raster):
    """Three stripes of 10 x 10 pixels, 100 apart, with one pixel of the third class in the first stripe."""
    values = TRUTH.copy()
    values[5, 5] = 3
    noise = np.random.default_rng(3).integers(-3, 4, (3, *TRUTH.shape))
    return write_raster("scene.tif", (values * 100 + noise).astype("uint16"))


@pytest.fixture
def training(tmp_path):
    """A square of 4 x 4 pixels in each stripe."""
    features = []
    for number in (1, 2, 3):
        left, top = LEFT + SIZE * (10 * number - 10), TOP
        ring = [[left, top], [left + 40, top], [left + 40, top - 40], [left, top - 40], [left, top]]
        features.append({"type": "Feature", "properties": {"class": number, "name": f"Stripe {number}"},
                         "geometry": {"type": "Polygon", "coordinates": [ring]}})
    path = tmp_path / "training.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features, "crs": {
        "type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32633"}}}))
    return str(path)


def child(model, child_id, algorithm, **sources):
    """Adds a child algorithm; a source is a value, or an already made source."""
    added = QgsProcessingModelChildAlgorithm(f"whiskbroom:{algorithm}")
    added.setChildId(child_id)
    added.setDescription(child_id)
    for name, source in sources.items():
        if not isinstance(source, QgsProcessingModelChildParameterSource):
            source = QgsProcessingModelChildParameterSource.fromStaticValue(source)
        added.addParameterSources(name, [source])
    model.addChildAlgorithm(added)
    return added


def final(added, output, name):
    made = QgsProcessingModelOutput(name)
    made.setChildId(added.childId())
    made.setChildOutputName(output)
    outputs = dict(added.modelOutputs())
    outputs[name] = made
    added.setModelOutputs(outputs)


@pytest.fixture
def model_file(qgis, tmp_path):
    """A model file: classification, then sieve, then report."""
    model = QgsProcessingModelAlgorithm("main job", "tests")
    model.addModelParameter(QgsProcessingParameterRasterLayer("scene", "Scene"), QgsProcessingModelParameter("scene"))
    model.addModelParameter(
        QgsProcessingParameterFeatureSource("areas", "Areas", [QgsProcessing.SourceType.TypeVectorPolygon]),
        QgsProcessingModelParameter("areas"))
    of_model = QgsProcessingModelChildParameterSource.fromModelParameter
    of_child = QgsProcessingModelChildParameterSource.fromChildOutput
    child(model, "classify", "bandclassification", INPUT=of_model("scene"), TRAINING=of_model("areas"),
          CLASS_FIELD="class", NAME_FIELD="name", METHOD="minimum_distance")
    sieve = child(model, "sieve", "bandsieve", INPUT=of_child("classify", "OUTPUT"), MIN_SIZE=3)
    report = child(model, "report", "rasterreport", INPUT=of_child("sieve", "OUTPUT"))
    final(sieve, "OUTPUT", "map")
    final(report, "OUTPUT", "table")
    # QGIS writes the children as they were added.
    for added in (sieve, report):
        model.setChildAlgorithm(added)
    path = str(tmp_path / "main_job.model3")
    assert model.toFile(path)
    return path


def destinations(model):
    """The names of the model's outputs, which QGIS versions spell differently: "sieve:map" or "map"."""
    return {definition.name().split(":")[-1]: definition.name() for definition in model.parameterDefinitions()
            if definition.isDestination()}


def test_a_saved_model_runs_the_main_job(qgis, model_file, scene, training, read_raster, tmp_path):
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(model_file)
    model.initAlgorithm()
    names = destinations(model)
    outputs = qgis.run(model, {"scene": scene, "areas": training, names["map"]: str(tmp_path / "map.tif"),
                               names["table"]: str(tmp_path / "table.csv")})
    assert np.array_equal(read_raster(outputs[names["map"]]), TRUTH)
    rows = Path(outputs[names["table"]]).read_text().splitlines()[1:]
    assert [row.split(",")[1:3] for row in rows] == [["Stripe 1", "100"], ["Stripe 2", "100"], ["Stripe 3", "100"]]
    assert outputs["CHILD_RESULTS"]["sieve"]["CHANGED_PIXELS"] == 1


def test_a_model_of_a_memory_layer_runs_too(qgis, model_file, scene, training, read_raster, tmp_path):
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(model_file)
    model.initAlgorithm()
    layer = QgsVectorLayer(training, "areas", "ogr").materialize(QgsFeatureRequest())
    QgsProject.instance().addMapLayer(layer)
    names = destinations(model)
    outputs = qgis.run(model, {"scene": scene, "areas": layer.id(), names["map"]: "TEMPORARY_OUTPUT",
                               names["table"]: "TEMPORARY_OUTPUT"})
    assert np.array_equal(read_raster(outputs[names["map"]]), TRUTH)


def in_background(algorithm_id, parameters, feedback=None):
    """Runs an algorithm as the dialog does, in a background thread, and gives (success, outputs, context)."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(algorithm_id)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    feedback = feedback or QgsProcessingFeedback(False)
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
    loop, ended = QEventLoop(), []
    task.executed.connect(lambda *outcome: (ended.append(outcome), loop.quit()))
    QTimer.singleShot(60000, loop.quit)
    QgsApplication.taskManager().addTask(task)
    loop.exec()
    (successful, outputs), = ended
    return successful, outputs, context


@pytest.fixture
def areas(qgis, training):
    layer = QgsVectorLayer(training, "areas", "ogr")
    QgsProject.instance().addMapLayer(layer)
    return layer


def test_a_background_task_gives_outputs_and_the_style_for_the_loaded_map(scene, areas, read_raster, tmp_path):
    from processing.gui.Postprocessing import handleAlgorithmResults

    path = str(tmp_path / "map.tif")
    areas.selectAll()
    successful, outputs, context = in_background("whiskbroom:bandclassification", {
        "INPUT": [scene], "TRAINING": areas.id(), "CLASS_FIELD": "class", "NAME_FIELD": "name",
        "METHOD": "minimum_distance", "OUTPUT": QgsProcessingOutputLayerDefinition(path, QgsProject.instance())})
    assert successful and outputs["OUTPUT"] == path and read_raster(path)[5, 5] == 3
    algorithm = QgsApplication.processingRegistry().algorithmById("whiskbroom:bandclassification")
    assert handleAlgorithmResults(algorithm, context, QgsProcessingFeedback(False))
    layer, = [layer for layer in QgsProject.instance().mapLayers().values() if layer != areas]
    assert isinstance(layer.renderer(), QgsPalettedRasterRenderer)
    assert [entry.label for entry in layer.renderer().classes()] == ["Unclassified", "Stripe 1", "Stripe 2", "Stripe 3"]


class CancelledAtTheFirstMessage(QgsProcessingFeedback):
    """Is told of the progress in the thread of the run, so that the cancelling cannot come too late."""

    def setProgressText(self, text):
        self.cancel()


def test_a_cancelled_background_task_leaves_nothing(scene, areas, tmp_path):
    feedback = CancelledAtTheFirstMessage(False)
    path = tmp_path / "map.tif"
    successful, outputs, context = in_background("whiskbroom:bandclassification", {
        "INPUT": [scene], "TRAINING": areas.id(), "CLASS_FIELD": "class", "METHOD": 0,
        "OUTPUT": QgsProcessingOutputLayerDefinition(str(path), QgsProject.instance())}, feedback)
    assert not successful and outputs == {} and context.layersToLoadOnCompletion() == {}
    assert not [name for name in os.listdir(tmp_path) if "map" in name]


def test_a_failing_background_task_tells_one_sentence(scene, areas, tmp_path):
    feedback = QgsProcessingFeedback(False)
    successful, _, _ = in_background("whiskbroom:bandclassification", {
        "INPUT": [scene], "TRAINING": areas.id(), "CLASS_FIELD": "species", "METHOD": 0,
        "OUTPUT": str(tmp_path / "map.tif")}, feedback)
    assert not successful
    assert "species" in feedback.textLog() and "Traceback" not in feedback.textLog()


def test_several_background_tasks_at_once(scene, areas, read_raster, tmp_path):
    """Two runs share the application's session."""
    loop, ended, tasks = QEventLoop(), [], []
    for number in (1, 2):
        algorithm = QgsApplication.processingRegistry().createAlgorithmById("whiskbroom:bandneighborpixels")
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
        context.setProject(QgsProject.instance())
        task = QgsProcessingAlgRunnerTask(algorithm, {"INPUT": [scene], "STATISTIC": "maximum", "RADIUS": number,
                                                      "OUTPUT": str(tmp_path / f"{number}.tif")}, context, feedback)
        task.executed.connect(lambda *outcome: (ended.append(outcome), len(ended) == 2 and loop.quit()))
        tasks.append((task, context, feedback))
    for task, _, _ in tasks:
        QgsApplication.taskManager().addTask(task)
    QTimer.singleShot(60000, loop.quit)
    loop.exec()
    assert [successful for successful, _ in ended] == [True, True]
    one, two = (read_raster(str(tmp_path / f"{number}.tif")) for number in (1, 2))
    assert one.shape == two.shape and (two >= one).all() and (two > one).any()


def test_qgis_process_runs_the_main_job(qgis_process, scene, training, read_raster, tmp_path):
    classified, sieved = str(tmp_path / "classified.tif"), str(tmp_path / "sieved.tif")
    ended = qgis_process("whiskbroom:bandclassification", "--", f"INPUT={scene}", f"TRAINING={training}",
                         "CLASS_FIELD=class", "METHOD=minimum_distance", f"OUTPUT={classified}")
    assert ended.returncode == 0, ended.stderr
    results = json.loads(ended.stdout[ended.stdout.index("{"):])["results"]
    assert (results["OUTPUT"], results["CLASSES"], results["TRAINING_PIXELS"]) == (classified, 3, 48)
    ended = qgis_process("whiskbroom:bandsieve", "--", f"INPUT={classified}", "MIN_SIZE=2", "CONNECTIVITY=8",
                         f"OUTPUT={sieved}")
    assert ended.returncode == 0, ended.stderr
    assert np.array_equal(read_raster(sieved), TRUTH)


def test_qgis_process_tells_what_is_wrong(qgis_process, scene, tmp_path):
    ended = qgis_process("whiskbroom:bandsieve", "--", f"INPUT={scene}", "MIN_SIZE=1", f"OUTPUT={tmp_path / 's.tif'}")
    assert ended.returncode != 0
    assert "MIN_SIZE must be a whole number of at least 2 (pixels); got 1." in ended.stdout + ended.stderr
    assert not (tmp_path / "s.tif").exists()
