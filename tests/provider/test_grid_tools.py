"""The tools that stack, split, clip, mask, resample and join rasters, through Processing."""

import os
import shutil
import subprocess

import numpy as np
import pytest

pytest.importorskip("qgis.core", reason="QGIS is not installed")

import whiskbroom  # noqa: E402
from helpers import rasters  # noqa: E402
from helpers.rasters import NORTH_UP, open_raster, read_valid  # noqa: E402
from helpers.vectors import pixel_box  # noqa: E402
from qgis.core import (  # noqa: E402
    QgsCoordinateReferenceSystem,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelParameter,
    QgsProcessingParameterMultipleLayers,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
)

pytestmark = pytest.mark.qgis

VALUES = np.arange(1, 201, dtype=np.uint8).reshape(10, 20)
COARSE = (NORTH_UP[0], 20.0, 0.0, NORTH_UP[3], 0.0, -20.0)


@pytest.fixture
def run(qgis, tmp_path):
    """Returns a function that runs a tool with OUTPUT in the test's folder."""
    return lambda tool, **given: qgis.run(f"whiskbroom:{tool}", {"OUTPUT": str(tmp_path / "out.tif"), **given})


@pytest.fixture
def fine(write_raster):
    return write_raster("fine.tif", VALUES, 0)


@pytest.fixture
def coarse(tmp_path):
    return rasters.write_raster(tmp_path / "coarse.tif", VALUES[:5, :10], 0, transform=COARSE)


@pytest.fixture
def plots(memory_layer):
    layer = memory_layer([(pixel_box(0, 0, 3, 4, NORTH_UP), [1, "wood"]),
                          (pixel_box(5, 6, 9, 9, NORTH_UP), [2, "it's"]),
                          (pixel_box(5, 15, 9, 18, NORTH_UP), [2, "it's"])])
    QgsProject.instance().addMapLayer(layer)
    return layer


def test_layers_of_two_resolutions_are_stacked_on_request(run, fine, coarse, read_raster):
    layers = [QgsRasterLayer(path, "layer") for path in (fine, coarse)]
    QgsProject.instance().addMapLayers(layers)
    with pytest.raises(QgsProcessingException, match="fine.tif and .*coarse.tif are not on the same grid"):
        run("bandstack", INPUT=layers)
    outputs = run("bandstack", INPUT=[layer.id() for layer in layers], GRID=2, RESAMPLING="nearest")
    assert outputs["BANDS"] == 2
    assert np.array_equal(read_raster(outputs["OUTPUT"])[1], VALUES[:5, :10].repeat(2, 0).repeat(2, 1))


def test_a_split_raster_is_a_list_of_layers(run, fine, coarse, tmp_path, read_raster):
    stack = run("bandstack", INPUT=[fine, coarse], GRID="finest", OUTPUT=str(tmp_path / "stack.tif"))["OUTPUT"]
    outputs = run("rastersplit", INPUT=stack, OUTPUT=str(tmp_path / "bands"))
    assert [os.path.basename(path) for path in outputs["OUTPUT_LAYERS"]] == ["stack_1.tif", "stack_2.tif"]
    assert np.array_equal(read_raster(outputs["OUTPUT_LAYERS"][0]), VALUES) and outputs["FILES"] == 2
    some = run("rastersplit", INPUT=stack, BANDS=[2], OUTPUT="TEMPORARY_OUTPUT")
    assert len(some["OUTPUT_LAYERS"]) == 1


@pytest.mark.parametrize("extent", [
    "500031,500059,4599941,4599959 [EPSG:32633]", "500031,500059,4599941,4599959",
    QgsReferencedRectangle(QgsRectangle(500031, 4599941, 500059, 4599959), QgsCoordinateReferenceSystem("EPSG:32633"))])
def test_an_extent_is_snapped_outward(run, fine, read_raster, extent):
    outputs = run("bandclip", INPUT=fine, EXTENT=extent)
    assert np.array_equal(read_raster(outputs["OUTPUT"]), VALUES[4:6, 3:6])
    assert (outputs["ROWS"], outputs["COLUMNS"]) == (2, 3)


def test_only_selected_features_clip_and_each_value_is_a_layer(run, fine, plots, read_raster, tmp_path):
    plots.selectByExpression("class = 2")
    outputs = run("bandclip", INPUT=fine, VECTOR=QgsProcessingFeatureSourceDefinition(plots.id(), True), FIELD="name",
                  OUTPUT_FOLDER=str(tmp_path / "by"))
    assert read_raster(outputs["OUTPUT"]).shape == (4, 12) and read_valid(outputs["OUTPUT"]).sum() == 24
    assert [os.path.basename(path) for path in outputs["OUTPUT_FOLDER_LAYERS"]] == ["fine_name_it_s.tif"]
    everything = run("bandclip", INPUT=fine, VECTOR=plots)
    assert "OUTPUT_FOLDER_LAYERS" not in everything and read_valid(everything["OUTPUT"]).sum() == 36


def test_contradictions_are_one_sentence(run, fine, plots):
    for tool, given, text in (
            ("bandclip", {}, "band_clip needs extent or vector"), ("bandclip", {"VECTOR": plots, "FIELD": "name"},
                                                                   "field and output_folder go together"),
            ("bandresample", {}, "band_resample needs align_raster"),
            ("bandresample", {"FACTOR": 2, "RESOLUTION": "5"}, "resolution and factor exclude each other"),
            ("mosaic", {"RASTERS_PER_IMAGE": 2}, "rasters_per_image must divide the number of rasters")):
        with pytest.raises(QgsProcessingException, match=text):
            run(tool, INPUT=[fine], **given)


def test_masks_by_a_layer_and_by_a_raster(run, fine, plots, coarse):
    plots.setSubsetString('"class" = 1')
    outputs = run("bandmask", INPUT=[fine], MASK=plots, BUFFER=1)
    assert (~read_valid(outputs["OUTPUT"])).sum() == 12 + 3 + 4
    outputs = run("bandmask", INPUT=[fine], MASK=coarse, MASK_VALUES="1, 2", ALIGN=True, INVERSE=True)
    assert read_valid(outputs["OUTPUT"]).sum() == 8


def test_resampling_to_a_layer_a_size_and_a_system(run, fine, coarse, read_raster):
    outputs = run("bandresample", INPUT=fine, ALIGN_RASTER=QgsRasterLayer(coarse, "coarse"), RESAMPLING="average")
    assert np.array_equal(read_raster(outputs["OUTPUT"]), VALUES.reshape(5, 2, 10, 2).mean(axis=(1, 3)))
    outputs = run("bandresample", INPUT=fine, RESOLUTION="5, 2.5", RESAMPLING=0)
    assert (outputs["ROWS"], outputs["COLUMNS"]) == (40, 40)
    outputs = run("bandresample", INPUT=fine, CRS=QgsCoordinateReferenceSystem("EPSG:4326"))
    assert "WGS 84" in open_raster(outputs["OUTPUT"]).GetProjection() and outputs["COLUMNS"] > 10


def test_a_model_clips_and_joins(qgis, fine, plots, read_raster):
    """Two steps: what the clip writes by value goes on as a list of layers."""
    model = QgsProcessingModelAlgorithm("by value", "tests")
    model.addModelParameter(QgsProcessingParameterMultipleLayers("images", "Images"),
                            QgsProcessingModelParameter("images"))
    source = QgsProcessingModelChildParameterSource
    given = {
        "clip": ("bandclip", {"INPUT": source.fromModelParameter("images"),
                              "VECTOR": source.fromStaticValue(plots.id()), "FIELD": source.fromStaticValue("name"),
                              "OUTPUT_FOLDER": source.fromStaticValue("TEMPORARY_OUTPUT")}),
        "join": ("mosaic", {"INPUT": source.fromChildOutput("clip", "OUTPUT_FOLDER_LAYERS"),
                            "METHOD": source.fromStaticValue("max")})}
    for name, (tool, sources) in given.items():
        child = QgsProcessingModelChildAlgorithm(f"whiskbroom:{tool}")
        child.setChildId(name)
        for parameter, value in sources.items():
            child.addParameterSources(parameter, [value])
        model.addChildAlgorithm(child)
    results = qgis.run(model, {"images": [fine]})["CHILD_RESULTS"]
    joined, clipped = read_raster(results["join"]["OUTPUT"]), read_raster(results["clip"]["OUTPUT"])
    assert results["join"]["IMAGES"] == 2
    np.testing.assert_array_equal(joined, clipped)


@pytest.fixture
def qgis_process(tmp_path):
    """Returns a function that runs qgis_process in a profile of its own, where the plugin is installed."""
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    if program is None:
        pytest.skip("qgis_process is not installed")
    profile = tmp_path / "profile"
    plugins = profile / "profiles" / "default" / "python" / "plugins"
    plugins.mkdir(parents=True)
    (plugins / "whiskbroom").symlink_to(os.path.dirname(whiskbroom.__file__))
    environment = {**os.environ, "QGIS_CUSTOM_CONFIG_PATH": str(profile)}

    def call(*words):
        return subprocess.run([program, *words], env=environment, stdin=subprocess.DEVNULL, capture_output=True,
                              text=True, timeout=120)

    assert call("plugins", "enable", "whiskbroom").returncode == 0
    return call


def test_qgis_process_joins_rasters(qgis_process, fine, coarse, tmp_path, read_raster):
    ended = qgis_process("run", "whiskbroom:mosaic", "--", f"INPUT={fine}", f"INPUT={coarse}", "GRID=1", "METHOD=0",
                         f"OUTPUT={tmp_path / 'joined.tif'}")
    assert ended.returncode == 0, ended.stderr
    assert np.array_equal(read_raster(str(tmp_path / "joined.tif")), VALUES)
