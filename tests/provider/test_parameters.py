"""The parameters of Processing that the kinds of the spec become."""

import inspect

import pytest

pytest.importorskip("qgis.core", reason="QGIS is not installed")

from qgis.core import (  # noqa: E402
    QgsProcessing,
    QgsProcessingParameterBand,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
)
from whiskbroom.algorithms import ALL  # noqa: E402
from whiskbroom.core import spec  # noqa: E402
from whiskbroom.provider import destinations, naming, parameters, values  # noqa: E402

pytestmark = pytest.mark.qgis

OPTIONAL = QgsProcessingParameterDefinition.Flag.FlagOptional
ADVANCED = QgsProcessingParameterDefinition.Flag.FlagAdvanced
KINDS = [kind for _, kind in inspect.getmembers(spec, inspect.isclass)
         if issubclass(kind, spec.Parameter) and kind not in (spec.Parameter, spec.OutputParameter)]


def one(parameter, *others):
    tool = spec.Tool("t", "T", "G", "S.", "H.", (parameter, *others), run=None)
    return parameters.definition(parameter, tool)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_kind_of_the_spec_stands_in_the_tables(kind):
    assert kind in parameters._BUILDERS
    assert (kind in destinations._METHODS) == issubclass(kind, spec.OutputParameter) != (kind in values._READERS)


def test_an_unknown_kind_is_refused():
    class Unknown(spec.Text):
        pass

    with pytest.raises(KeyError):
        one(Unknown("a", "A", "H."))


@pytest.mark.parametrize("kind, processing_type", [
    (spec.Raster, "raster"), (spec.Rasters, "multilayer"), (spec.Vector, "source"), (spec.RasterOrVector, "layer"),
    (spec.Number, "number"), (spec.Boolean, "boolean"), (spec.Text, "string"), (spec.ClassNumbers, "string"),
    (spec.Field, "field"), (spec.RasterOutput, "rasterDestination"), (spec.TableOutput, "vectorDestination"),
    (spec.FileOutput, "fileDestination"), (spec.FolderOutput, "folderDestination"),
    (spec.VectorOutput, "vectorDestination"), (spec.Numbers, "string"), (spec.Fields, "field"), (spec.Choices, "enum"),
    (spec.Rows, "matrix"), (spec.Extent, "extent"), (spec.Point, "point"), (spec.Crs, "crs"), (spec.File, "file"),
    (spec.Folder, "file"),
])
def test_each_kind_has_its_processing_type(kind, processing_type):
    made = one(kind("some_name", "Some label", "Some help."))
    assert (made.type(), made.name(), made.description(), made.help()) == (
        processing_type, "SOME_NAME", "Some label", "Some help.")


@pytest.mark.parametrize("default, optional", [(spec.REQUIRED, False), (None, True), (3, False)])
def test_a_parameter_is_optional_exactly_when_leaving_it_out_means_none(default, optional):
    made = one(spec.Number("n", "N", "H.", default=default))
    assert bool(made.flags() & OPTIONAL) is optional
    assert made.defaultValue() == (None if default is spec.REQUIRED else default)


def test_advanced_parameters_are_advanced():
    assert one(spec.Boolean("b", "B", "H.", default=False, advanced=True)).flags() & ADVANCED
    assert not one(spec.Boolean("b", "B", "H.", default=False)).flags() & ADVANCED


def test_numbers_have_type_bounds_and_unit():
    made = one(spec.Number("n", "Radius", "H.", default=1, integer=True, minimum=1, maximum=100, unit="pixels"))
    assert made.description() == "Radius (pixels)"
    assert (made.dataType(), made.minimum(), made.maximum()) == (QgsProcessingParameterNumber.Type.Integer, 1, 100)
    assert one(spec.Number("n", "N", "H.")).dataType() == QgsProcessingParameterNumber.Type.Double


def test_a_number_without_bounds_takes_every_number():
    made = one(spec.Number("n", "N", "H."))
    assert made.checkValueIsAcceptable(-1e300) and made.checkValueIsAcceptable(1e300)


def test_choices_show_labels_in_the_order_of_the_spec_and_start_at_the_default():
    made = one(spec.Choice("c", "C", "H.", default="md", options=(
        spec.Option("mean", "Mean value"), spec.Option("median", "Median value", ("md",)))))
    assert (made.options(), made.defaultValue(), made.allowMultiple()) == (["Mean value", "Median value"], 1, False)


def test_vectors_take_the_geometries_of_the_spec():
    made = one(spec.Vector("v", "V", "H.", geometries=("polygon", "point")))
    assert made.dataTypes() == [QgsProcessing.SourceType.TypeVectorPolygon, QgsProcessing.SourceType.TypeVectorPoint]


def test_raster_or_vector_takes_both():
    assert one(spec.RasterOrVector("r", "R", "H.")).dataTypes() == [
        QgsProcessing.SourceType.TypeRaster, QgsProcessing.SourceType.TypeVectorAnyGeometry]


def test_rasters_take_rasters_and_at_least_one():
    made = one(spec.Rasters("r", "R", "H."))
    assert (made.layerType(), made.minimumNumberInputs()) == (QgsProcessing.SourceType.TypeRaster, 1)
    assert not made.checkValueIsAcceptable([])


def test_a_field_knows_its_layer_and_type():
    vector = spec.Vector("training", "T", "H.")
    made = one(spec.Field("f", "F", "H.", parent="training", numeric=True), vector)
    assert (made.parentLayerParameterName(), made.dataType()) == (
        "TRAINING", QgsProcessingParameterField.DataType.Numeric)
    assert one(spec.Field("f", "F", "H.", parent="training"), vector).dataType() == (
        QgsProcessingParameterField.DataType.Any)


def test_a_band_of_one_raster_is_chosen_from_its_bands():
    made = one(spec.Band("b", "B", "H.", default=2, parent="scene"), spec.Raster("scene", "S", "H."))
    assert isinstance(made, QgsProcessingParameterBand)
    assert (made.parentLayerParameterName(), made.defaultValue(), made.allowMultiple()) == ("SCENE", 2, False)


def test_a_band_of_several_rasters_is_a_number_from_1():
    made = one(spec.Band("b", "B", "H.", default=1, parent="scene"), spec.Rasters("scene", "S", "H."))
    assert (made.type(), made.dataType(), made.minimum()) == ("number", QgsProcessingParameterNumber.Type.Integer, 1)


def test_texts_know_whether_they_have_several_lines():
    assert one(spec.Text("t", "T", "H.", multiline=True)).multiLine()
    assert not one(spec.Text("t", "T", "H.")).multiLine()


def test_creation_options_have_the_editor_of_this_qgis():
    """The same as QGIS's own GDAL algorithms show."""
    from qgis.core import QgsApplication

    theirs = QgsApplication.processingRegistry().algorithmById("gdal:translate").parameterDefinition("OPTIONS")
    if theirs is None:
        theirs = QgsApplication.processingRegistry().algorithmById("gdal:translate").parameterDefinition(
            "CREATION_OPTIONS")
    ours = one(spec.Text("creation_options", "Creation options", "H.", default=None))
    assert ours.metadata() == theirs.metadata() != {}
    assert one(spec.Text("kernel", "K", "H.")).metadata() == {}


@pytest.mark.parametrize("kind", [spec.RasterOutput, spec.TableOutput, spec.VectorOutput, spec.FileOutput,
                                  spec.FolderOutput])
def test_main_outputs_are_made_and_optional_ones_only_on_demand(kind):
    assert one(kind("o", "O", "H.")).createByDefault()
    optional = one(kind("o", "O", "H.", default=None))
    assert optional.flags() & OPTIONAL and not optional.createByDefault()


def test_files_get_the_extension_of_their_type():
    made = one(spec.FileOutput("o", "O", "H.", file_type="html"))
    assert made.defaultFileExtension() == "html"
    several = one(spec.FileOutput("o", "O", "H.", file_type="svg", other_types=("png",)))
    assert several.defaultFileExtension() == "svg" and "PNG (*.png)" in several.fileFilter()


def test_a_table_has_no_geometry():
    made = one(spec.TableOutput("o", "O", "H."))
    assert made.dataType() == QgsProcessing.SourceType.TypeVector and not made.hasGeometry()


@pytest.mark.parametrize("tool", ALL.values(), ids=ALL)
def test_every_tool_has_all_its_parameters_and_numbers_in_processing(qgis, tool):
    from qgis.core import QgsApplication

    algorithm = QgsApplication.processingRegistry().algorithmById(f"whiskbroom:{tool.id}")
    assert [d.name() for d in algorithm.parameterDefinitions()] == [p.name.upper() for p in tool.parameters]
    for parameter in tool.parameters:
        made = algorithm.parameterDefinition(parameter.name.upper())
        assert tool.parameter(getattr(parameter, "parent", parameter.name)) is not None
        if not parameter.required:
            assert made.checkValueIsAcceptable(naming.default_value(parameter))
    results = [output.name() for output in algorithm.outputDefinitions()
               if output.type() in ("outputNumber", "outputString")]
    assert results == [result.name.upper() for result in tool.results]
    layers = [output.name() for output in algorithm.outputDefinitions() if output.type() == "outputMultilayer"]
    assert layers == [f"{p.name.upper()}_LAYERS" for p in tool.outputs if getattr(p, "holds", "")]
