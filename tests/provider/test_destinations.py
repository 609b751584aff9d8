"""What Processing loads after a run."""

import pytest

pytest.importorskip("qgis.core", reason="QGIS is not installed")

from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsProperty,
)
from whiskbroom.core import spec  # noqa: E402
from whiskbroom.core.errors import InputError  # noqa: E402
from whiskbroom.provider.destinations import named_destinations  # noqa: E402
from whiskbroom.provider.given import Given  # noqa: E402

pytestmark = pytest.mark.qgis


def tool(run):
    return spec.Tool("two_outputs", "Two outputs", "For tests", "Makes two rasters.", "Help.", (
        spec.RasterOutput("output", "Map", "A raster."),
        spec.RasterOutput("output_confidence", "Confidence", "A raster.", default=None)), run=run)


def write_nothing(p, ctx):
    return {}


def loaded(path):
    return QgsProcessingOutputLayerDefinition(path, QgsProject.instance())


@pytest.fixture
def load_list(runner):
    """Returns a function that runs a tool, and gives the paths that Processing then means to load."""

    def run(run, **outputs):
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        runner(tool(run))
        algorithm = QgsApplication.processingRegistry().createAlgorithmById("throwaway:twooutputs")
        _, well = algorithm.run(outputs, context, QgsProcessingFeedback(False))
        return list(context.layersToLoadOnCompletion()), well

    return run


def test_what_the_user_wants_to_see_is_loaded(load_list, tmp_path):
    one, two = str(tmp_path / "one.tif"), str(tmp_path / "two.tif")
    assert load_list(write_nothing, OUTPUT=loaded(one), OUTPUT_CONFIDENCE=two) == ([one], True)


def test_an_output_is_loaded_under_the_name_with_the_extension_it_got(load_list, tmp_path):
    paths, _ = load_list(write_nothing, OUTPUT=loaded(str(tmp_path / "map")))
    assert paths == [str(tmp_path / "map.tif")]


@pytest.mark.parametrize("error", [InputError("No."), RuntimeError("Unforeseen.")])
def test_after_a_failure_nothing_is_loaded(load_list, tmp_path, error):
    def fail(p, ctx):
        raise error

    assert load_list(fail, OUTPUT=loaded(str(tmp_path / "map.tif"))) == ([], False)


def test_an_unforeseen_error_is_not_hidden(runner, tmp_path):
    def fail(p, ctx):
        raise RuntimeError("Unforeseen.")

    with pytest.raises(QgsProcessingException, match="Unforeseen"):
        runner(tool(fail))({"OUTPUT": str(tmp_path / "map.tif")})


@pytest.mark.parametrize("given, named", [
    ("/x/a.tif", "/x/a.tif"), (loaded("/x/b.tif"), "/x/b.tif"), ("TEMPORARY_OUTPUT", "output.tif"),
    (None, "output.tif"), (QgsProperty.fromExpression("'/x/' || 'c.tif'"), "/x/c.tif"),
    (QgsProcessingOutputLayerDefinition(QgsProperty.fromExpression("'/x/d.tif'")), "/x/d.tif"),
])
def test_a_destination_is_known_before_the_run(given, named):
    given = Given(None, {"OUTPUT": given}, QgsProcessingContext(), None)
    assert named_destinations(tool(write_nothing), given) == {"output": named, "output_confidence": None}


def test_two_temporary_outputs_have_different_names_before_the_run():
    parameters = {"OUTPUT": "TEMPORARY_OUTPUT", "OUTPUT_CONFIDENCE": "TEMPORARY_OUTPUT"}
    names = named_destinations(tool(write_nothing), Given(None, parameters, QgsProcessingContext(), None))
    assert names["output"] != names["output_confidence"]


def test_the_rasters_of_a_folder_are_layers_that_a_model_can_go_on_with(run_with, tmp_path):
    folder = str(tmp_path / "parts")
    _, outputs = run_with({"OUTPUT_FOLDER": folder})
    assert (outputs["OUTPUT_FOLDER"], outputs["OUTPUT_FOLDER_LAYERS"]) == (folder, [folder + "/one.txt"])
    assert outputs["REMARK"] == "well"


def test_a_layer_gets_the_extension_of_a_geopackage(run_with, tmp_path):
    values, outputs = run_with({"OUTPUT_LAYER": str(tmp_path / "zones")})
    assert values.output_layer == outputs["OUTPUT_LAYER"] == str(tmp_path / "zones.gpkg")


DESTINATIONS = {"output": ".tif .tiff .vrt", "output_table": ".csv .txt .tsv .gpkg",
                "output_layer": ".gpkg .shp .geojson",
                "output_page": ".html"}
FOREIGN = {"output": ".csv", "output_table": ".tif", "output_layer": ".csv"}


@pytest.mark.parametrize("written_as", [str, loaded])
@pytest.mark.parametrize("output", DESTINATIONS)
def test_the_dialogs_of_qgis_take_every_format_of_an_output_and_no_other(every_kind, runner, output, written_as):
    runner(every_kind(write_nothing))
    algorithm = QgsApplication.processingRegistry().algorithmById("throwaway:everykind")
    definition = algorithm.parameterDefinition(output.upper())

    def taken(extension):
        return definition.isSupportedOutputValue(written_as("/folder/File" + extension), QgsProcessingContext())[0]

    assert all(map(taken, DESTINATIONS[output].split() + [DESTINATIONS[output].split()[0].upper()]))
    assert output not in FOREIGN or not taken(FOREIGN[output])


@pytest.mark.parametrize("written_as", [str, loaded])
def test_the_dialogs_of_qgis_take_every_output_of_every_tool_as_a_temporary_file(qgis, written_as):
    refused = []
    for algorithm in qgis.application.processingRegistry().providerById("whiskbroom").algorithms():
        for definition in algorithm.destinationParameterDefinitions():
            taken, why = definition.isSupportedOutputValue(written_as(QgsProcessing.TEMPORARY_OUTPUT),
                                                           QgsProcessingContext())
            refused += [] if taken else [f"{algorithm.id()}, {definition.name()}: {why}"]
    assert not refused
