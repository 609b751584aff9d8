"""Transforms through Processing: alone, one after the other, and in a model."""

import numpy as np
import pytest

pytest.importorskip("qgis.core", reason="QGIS is not installed")

from qgis.core import (  # noqa: E402
    QgsProcessingException,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterRasterLayer,
    QgsVectorLayer,
)

pytestmark = pytest.mark.qgis

VALUES = np.random.default_rng(5).integers(1, 4000, (4, 20, 30)).astype("uint16")


def source(value):
    if isinstance(value, QgsProcessingModelChildParameterSource):
        return value
    return QgsProcessingModelChildParameterSource.fromStaticValue(value)


def child(name, algorithm, **sources):
    made = QgsProcessingModelChildAlgorithm(f"whiskbroom:{algorithm}")
    made.setChildId(name)
    made.setDescription(name)
    for parameter, value in sources.items():
        made.addParameterSources(parameter, [source(value)])
    return made


def test_components_and_their_inverse(qgis, write_raster, read_raster, tmp_path):
    made = qgis.run("whiskbroom:bandpca", {
        "INPUT": [write_raster("a.tif", VALUES)], "VARIANCE": 90, "OUTPUT": str(tmp_path / "pc.tif"),
        "OUTPUT_TABLE": str(tmp_path / "pc.csv"), "OUTPUT_HTML": str(tmp_path / "pc.html"),
        "OUTPUT_TRANSFORM": str(tmp_path / "pc.json")})
    assert made["KEPT_COMPONENTS"] == 4 and made["PIXELS"] == 600
    assert QgsVectorLayer(made["OUTPUT_TABLE"], "table", "ogr").featureCount() == 4 + 4 + 2 + 4
    back = qgis.run("whiskbroom:bandpca", {"INPUT": made["OUTPUT"], "INVERSE": True,
                                           "TRANSFORM": made["OUTPUT_TRANSFORM"], "OUTPUT": "TEMPORARY_OUTPUT"})
    assert np.allclose(read_raster(back["OUTPUT"]), VALUES, atol=0.01)


def test_a_model_takes_the_noise_of_the_last_component_away(qgis, write_raster, read_raster, tmp_path):
    of_child = QgsProcessingModelChildParameterSource.fromChildOutput
    model = QgsProcessingModelAlgorithm("denoise", "tests")
    model.addModelParameter(QgsProcessingParameterRasterLayer("scene", "Scene"), QgsProcessingModelParameter("scene"))
    model.addChildAlgorithm(child("forward", "bandpca", COMPONENTS=1, OUTPUT_TRANSFORM="TEMPORARY_OUTPUT",
                                  INPUT=QgsProcessingModelChildParameterSource.fromModelParameter("scene")))
    back = child("back", "bandpca", INVERSE=True, INPUT=of_child("forward", "OUTPUT"),
                 TRANSFORM=of_child("forward", "OUTPUT_TRANSFORM"))
    output = QgsProcessingModelOutput("bands")
    output.setChildId("back")
    output.setChildOutputName("OUTPUT")
    back.setModelOutputs({"bands": output})
    model.addChildAlgorithm(back)
    assert model.toFile(str(tmp_path / "m.model3"))
    again = QgsProcessingModelAlgorithm()
    assert again.fromFile(str(tmp_path / "m.model3"))
    again.initAlgorithm()
    name = next(d.name() for d in again.parameterDefinitions() if d.isDestination())
    # The second band is twice the first, so one component holds both.
    scene = write_raster("s.tif", np.stack([VALUES[0], 2 * VALUES[0]]))
    outputs = qgis.run(again, {"scene": scene, name: str(tmp_path / "bands.tif")})
    assert np.allclose(read_raster(outputs[name]), np.stack([VALUES[0], 2 * VALUES[0]]), atol=0.01)


def test_a_wrong_transform_is_told_in_one_sentence(qgis, write_raster, tmp_path):
    (tmp_path / "t.json").write_text("[]")
    with pytest.raises(QgsProcessingException, match="t.json is no saved transform: it lacks the entry"):
        qgis.run("whiskbroom:bandpca", {"INPUT": write_raster("a.tif", VALUES), "TRANSFORM": str(tmp_path / "t.json"),
                                        "OUTPUT": str(tmp_path / "pc.tif")})


def test_the_distance_from_a_typed_spectrum_and_from_another_image(qgis, write_raster, read_raster, tmp_path):
    path = write_raster("a.tif", VALUES)
    far = qgis.run("whiskbroom:bandspectraldistance", {"INPUT": [path], "SPECTRUM": "1, 2, 3, 4", "DISTANCE": 1,
                                                       "OUTPUT": str(tmp_path / "angle.tif")})
    flat = VALUES.astype(float).reshape(4, -1)
    cosine = np.array([1, 2, 3, 4]) @ flat / np.sqrt(30 * (flat ** 2).sum(axis=0))
    assert np.allclose(read_raster(far["OUTPUT"]).ravel(), np.degrees(np.arccos(cosine)), atol=1e-4)
    other = write_raster("b.tif", VALUES[:, ::-1])
    near = qgis.run("whiskbroom:bandspectraldistance", {"INPUT": path, "REFERENCE": [other], "THRESHOLD": 2000,
                                                        "OUTPUT": str(tmp_path / "above.tif")})
    expected = np.sqrt(((VALUES.astype(float) - VALUES[:, ::-1]) ** 2).sum(axis=0)) > 2000
    assert np.array_equal(read_raster(near["OUTPUT"]), expected) and near["COMPARED_BANDS"] == 4


def test_what_to_compare_with_is_asked_for_before_the_run(qgis, write_raster, tmp_path):
    with pytest.raises(QgsProcessingException, match="Give one thing to compare with"):
        qgis.run("whiskbroom:bandspectraldistance", {"INPUT": write_raster("a.tif", VALUES),
                                                     "OUTPUT": str(tmp_path / "a.tif")})


def test_indices_are_picked_by_name_or_position(qgis, write_raster, read_raster, tmp_path):
    from whiskbroom.core.indices.catalogue import indices

    path, names = write_raster("a.tif", VALUES), list(indices())
    given = {"INPUT": path, "BAND_ROLES": "blue=1, green=2, red=3, nir=4", "SCALE_FACTOR": 0.0001}
    blue, _, red, nir = VALUES * 0.0001
    expected = [(nir - red) / (nir + red), 2.5 * (nir - red) / (nir + 6 * red - 7.5 * blue + 1)]
    for chosen in ("NDVI;EVI", [names.index("NDVI"), names.index("EVI")], ["NDVI", "EVI"]):
        made = qgis.run("whiskbroom:spectralindex", {**given, "INDICES": chosen, "OUTPUT": "TEMPORARY_OUTPUT"})
        assert np.allclose(read_raster(made["OUTPUT"]), expected, rtol=1e-5) and made["INDEX_COUNT"] == 2


def test_a_wrong_constant_is_told_before_the_run(qgis, write_raster, tmp_path):
    algorithm = qgis.application.processingRegistry().algorithmById("whiskbroom:spectralindex")
    from qgis.core import QgsProcessingContext

    ok, message = algorithm.checkParameterValues({"INPUT": write_raster("a.tif", VALUES), "INDICES": "NDVI",
                                                  "CONSTANTS": "L=x", "OUTPUT": str(tmp_path / "a.tif")},
                                                 QgsProcessingContext())
    assert not ok and "constants must have the form" in message
