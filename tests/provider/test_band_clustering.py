"""Band clustering in QGIS: alone, in a model of two steps, and by qgis_process."""

import json
import os

import numpy as np
import pytest

pytest.importorskip("qgis.core", reason="QGIS is not installed")

from helpers.blocks import make_blocks  # noqa: E402
from helpers.rasters import read_raster, read_valid, write_raster  # noqa: E402
from qgis.core import (  # noqa: E402
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

pytestmark = pytest.mark.qgis


@pytest.fixture
def blocks(tmp_path):
    return make_blocks(tmp_path)


def clustered(qgis, image, **given):
    return qgis.run("whiskbroom:bandclustering", {"INPUT": [image], "OUTPUT": "TEMPORARY_OUTPUT", **given})


def test_clusters_signatures_and_tables_in_one_run(qgis, blocks, tmp_path):
    paths = {name: str(tmp_path / file) for name, file in (
        ("OUTPUT_SIGNATURES", "s.json"), ("OUTPUT_MODEL", "m.wbmodel"), ("OUTPUT_TABLE", "c.csv"),
        ("OUTPUT_ITERATIONS", "i.csv"), ("OUTPUT_DISTANCE", "d.tif"), ("OUTPUT_COMPARISON", "n.csv"))}
    results = clustered(qgis, blocks.image, CLUSTERS=3, NUMBERS="2-5", **paths)
    assert results["CLUSTERS_FOUND"] == 3 and results["SILHOUETTE"] > 0.5
    assert all(os.path.getsize(path) for path in paths.values())
    labels = read_raster(results["OUTPUT"])[0]
    assert sorted(np.unique(labels)) == [1, 2, 3]
    plotted = qgis.run("whiskbroom:signatureplot", {"INPUT": paths["OUTPUT_SIGNATURES"],
                                                    "OUTPUT": str(tmp_path / "p.html")})
    assert plotted["SIGNATURES"] == 3


def test_layers_of_the_project_with_nodata_and_typed_centres(qgis, blocks, tmp_path):
    values = read_raster(blocks.image)
    values[2, 5:8, 5:8] = 0
    path = write_raster(tmp_path / "holes.tif", values, nodata=0)
    layer = QgsRasterLayer(path, "holes")
    QgsProject.instance().addMapLayer(layer)
    centres = "\n".join(" ".join(map(str, values[:, row, col].tolist())) for row, col in ((0, 0), (0, -1), (-1, 0)))
    results = clustered(qgis, layer.id(), CENTRES=centres, METHOD=0)
    assert (~read_valid(results["OUTPUT"])).sum() == 9


@pytest.mark.parametrize("given, sentence", [
    ({"CLUSTERS": 1}, "CLUSTERS must be"),
    ({"CENTRES": "1 2\n3"}, "must have as many values as the first, which has 2; it has 1"),
    ({"MAX_CLUSTERS": 2}, "max_clusters must be at least clusters")])
def test_what_is_wrong_is_one_sentence(qgis, given, sentence, blocks, tmp_path):
    with pytest.raises(QgsProcessingException) as error:
        clustered(qgis, blocks.image, **given)
    assert sentence in str(error.value) and "Traceback" not in str(error.value)


def _child(model, name, tool, **sources):
    added = QgsProcessingModelChildAlgorithm(f"whiskbroom:{tool}")
    added.setChildId(name)
    added.setDescription(name)
    # QGIS 3.22 wants a source for every parameter that has a default.
    source = QgsProcessingModelChildParameterSource
    values = {definition.name(): source.fromStaticValue(definition.defaultValue())
              for definition in added.algorithm().parameterDefinitions() if definition.defaultValue() is not None}
    for key, value in {**values, **sources}.items():
        added.addParameterSources(key, [value])
    model.addChildAlgorithm(added)
    return added


def _final(child, output):
    made = QgsProcessingModelOutput(f"{child.childId()}_{output}")
    made.setChildId(child.childId())
    made.setChildOutputName(output)
    return made


def test_the_model_of_the_clusters_of_one_date_maps_another_in_two_steps(qgis, blocks, tmp_path):
    source = QgsProcessingModelChildParameterSource
    model = QgsProcessingModelAlgorithm("clusters of two dates", "test")
    for name in ("first", "second"):
        model.addModelParameter(QgsProcessingParameterRasterLayer(name, name), QgsProcessingModelParameter(name))
    found = _child(model, "clusters", "bandclustering", INPUT=source.fromModelParameter("first"),
                   CLUSTERS=source.fromStaticValue(3))
    mapped = _child(model, "map", "classify", INPUT=source.fromModelParameter("second"),
                    MODEL=source.fromChildOutput("clusters", "OUTPUT_MODEL"))
    for child, outputs in ((found, ("OUTPUT", "OUTPUT_MODEL")), (mapped, ("OUTPUT",))):
        child.setModelOutputs({f"{child.childId()}_{output}": _final(child, output) for output in outputs})
        model.setChildAlgorithm(child)
    model.initAlgorithm()
    turned = write_raster(tmp_path / "second.tif", read_raster(blocks.image)[:, ::-1],
                          names=("blue", "green", "red", "nir"))
    given = {"first": blocks.image, "second": turned}
    for definition in filter(lambda found: found.isDestination(), model.parameterDefinitions()):
        name = definition.name().split(":")[-1]
        given[definition.name()] = str(tmp_path / (name + (".wbmodel" if "MODEL" in name else ".tif")))
    qgis.run(model, given)
    first, second = (read_raster(tmp_path / f"{name}_OUTPUT.tif") for name in ("clusters", "map"))
    assert (second == first[:, ::-1]).all() and len(np.unique(first)) == 3


def test_qgis_process_clusters(qgis_process, blocks, tmp_path):
    path = str(tmp_path / "map.tif")
    ended = qgis_process("whiskbroom:bandclustering", "--", f"INPUT={blocks.image}", "METHOD=2", "CLUSTERS=5",
                         f"OUTPUT={path}")
    assert ended.returncode == 0, ended.stderr
    results = json.loads(ended.stdout[ended.stdout.index("{"):])["results"]
    assert results["OUTPUT"] == path and results["CLUSTERS_FOUND"] == len(np.unique(read_raster(path))) == 3
