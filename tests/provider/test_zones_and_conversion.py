"""Zonal statistics, and the conversion between rasters and vectors, through Processing."""

import numpy as np
import pytest

pytest.importorskip("qgis.core", reason="QGIS is not installed")

from helpers.rasters import NORTH_UP, read_valid  # noqa: E402
from helpers.vectors import pixel_box, read_layers  # noqa: E402
from qgis.core import (  # noqa: E402
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelParameter,
    QgsProcessingParameterRasterLayer,
    QgsProject,
    QgsVectorLayer,
)

pytestmark = pytest.mark.qgis

VALUES = np.kron([[1, 2], [3, 4]], np.ones((4, 5), int)).astype("uint8")


@pytest.fixture
def classes(write_raster):
    return write_raster("classes.tif", VALUES, 4)


@pytest.fixture
def areas(memory_layer):
    layer = memory_layer([(pixel_box(0, 0, 2, 2, NORTH_UP), [3, "a"]), (pixel_box(2, 3, 6, 7, NORTH_UP), [2, "b"])])
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def run(qgis):
    return lambda tool, **given: qgis.run(f"whiskbroom:{tool}", given)


@pytest.mark.parametrize("statistics", [[0, 2, 6], ["count", "mean", "percentile"], "count,mean,percentile", "0;2;6"])
@pytest.mark.parametrize("percentiles", ["10, 90", [10, 90]])
def test_zonal_statistics_take_statistics_as_they_come(run, classes, areas, tmp_path, statistics, percentiles):
    outputs = run("rasterzonalstats", INPUT=classes, ZONES=areas, STATISTICS=statistics, PERCENTILES=percentiles,
                  OUTPUT_LAYER=str(tmp_path / "zones.gpkg"))
    (fields, rows), = read_layers(outputs["OUTPUT_LAYER"]).values()
    assert fields[-4:] == ["Count", "Mean", "Percentile_10", "Percentile_90"]
    assert [list(row[-4:]) for row in rows] == [[4, 1, 1, 1], [12, 2, 1, 3]]
    assert outputs["MEASURED_ZONES"] == 2 and outputs["EMPTY_ZONES"] == 0


def test_only_selected_zones_are_measured(run, classes, areas, tmp_path):
    areas.selectByExpression("class = 3")
    outputs = run("rasterzonalstats", INPUT=classes, FIELD="class", OUTPUT=str(tmp_path / "zonal.csv"),
                  ZONES=QgsProcessingFeatureSourceDefinition(areas.id(), selectedFeaturesOnly=True))
    assert (tmp_path / "zonal.csv").read_text().splitlines()[1].startswith("3,4,4,1.0,")
    assert outputs["MEASURED_ZONES"] == 1


def test_a_raster_of_zones_and_a_band(run, classes, write_raster, tmp_path):
    image = write_raster("image.tif", np.stack([VALUES * 10, VALUES * 0 + 7]).astype("int16"))
    outputs = run("rasterzonalstats", INPUT=image, BANDS=[2], ZONES=classes, OUTPUT=str(tmp_path / "zonal.csv"))
    rows = (tmp_path / "zonal.csv").read_text().splitlines()
    assert outputs["MEASURED_ZONES"] == 3 and rows[0].startswith("DN,Count,Sum") and rows[1].startswith("1,20,140,")


def test_what_is_wrong_with_zones_is_one_sentence(run, classes, areas, write_raster, tmp_path):
    other = write_raster("other.tif", VALUES[:, :9])
    with pytest.raises(QgsProcessingException, match="classes.tif and .*other.tif are not on the same grid"):
        run("rasterzonalstats", INPUT=classes, ZONES=other, OUTPUT=str(tmp_path / "zonal.csv"))
    with pytest.raises(QgsProcessingException, match="percentiles is needed for the statistic percentile"):
        run("rasterzonalstats", INPUT=classes, ZONES=areas, STATISTICS=[6], OUTPUT=str(tmp_path / "zonal.csv"))


def test_patches_become_polygons_in_an_extent(run, classes, tmp_path):
    left, top = NORTH_UP[0], NORTH_UP[3]
    outputs = run("rastertovector", INPUT=classes, EXTENT=f"{left},{left + 60},{top - 80},{top} [EPSG:32633]",
                  OUTPUT=str(tmp_path / "patches.gpkg"))
    layer = QgsVectorLayer(outputs["OUTPUT"], "patches", "ogr")
    assert layer.isValid() and layer.crs().authid() == "EPSG:32633" and outputs["FEATURES"] == 3
    assert sorted(feature["DN"] for feature in layer.getFeatures()) == [1, 2, 3]
    assert all(feature.geometry().isGeosValid() for feature in layer.getFeatures())


def test_a_memory_layer_becomes_a_raster(run, classes, areas, read_raster, tmp_path):
    outputs = run("vectortoraster", INPUT=areas, FIELD="class", ALIGN_RASTER=classes, METHOD="area_based",
                  OUTPUT=str(tmp_path / "out.tif"))
    assert outputs["PIXELS"] == 4 + 16 and read_raster(outputs["OUTPUT"])[0, 0] == 3
    assert not read_valid(outputs["OUTPUT"])[0, 7, 9]
    outputs = run("vectortoraster", INPUT=areas, FIELD="name", PIXEL_SIZE=5, OUTPUT=str(tmp_path / "small.tif"))
    assert outputs["PIXELS"] == 4 * (4 + 16)
    with pytest.raises(QgsProcessingException, match="Either align_raster or pixel_size is needed"):
        run("vectortoraster", INPUT=areas, OUTPUT=str(tmp_path / "none.tif"))


def test_a_model_goes_from_classes_to_polygons_to_their_statistics_and_back(qgis, classes, read_raster, tmp_path):
    """In three steps: the layers of each are the inputs of the next."""
    model = QgsProcessingModelAlgorithm("zones", "tests")
    model.addModelParameter(QgsProcessingParameterRasterLayer("map", "Map"), QgsProcessingModelParameter("map"))
    of_model = QgsProcessingModelChildParameterSource.fromModelParameter("map")
    of_child = QgsProcessingModelChildParameterSource.fromChildOutput
    steps = {"draw": ("rastertovector", {"INPUT": of_model}),
             "measure": ("rasterzonalstats", {"INPUT": of_model, "ZONES": of_child("draw", "OUTPUT")}),
             "burn": ("vectortoraster", {"INPUT": of_child("measure", "OUTPUT_LAYER"), "ALIGN_RASTER": of_model})}
    values = {"draw": {"OUTPUT": str(tmp_path / "patches.gpkg")},
              "measure": {"OUTPUT_LAYER": str(tmp_path / "measured.gpkg")},
              "burn": {"FIELD": "Mean", "OUTPUT": str(tmp_path / "back.tif")}}
    for name, (tool, sources) in steps.items():
        added = QgsProcessingModelChildAlgorithm(f"whiskbroom:{tool}")
        added.setChildId(name)
        static = {key: QgsProcessingModelChildParameterSource.fromStaticValue(value)
                  for key, value in values[name].items()}
        for key, source in {**sources, **static}.items():
            added.addParameterSources(key, [source])
        model.addChildAlgorithm(added)
    outputs = qgis.run(model, {"map": classes})
    assert outputs["CHILD_RESULTS"]["measure"]["MEASURED_ZONES"] == 3
    back, valid = read_raster(str(tmp_path / "back.tif")), read_valid(str(tmp_path / "back.tif"))[0]
    assert np.array_equal(np.where(valid, back, 4), VALUES)
