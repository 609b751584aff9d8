"""The adapter, with a tool made here that has a parameter of every kind."""

import os
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("qgis.core", reason="QGIS is not installed")

from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsFeature,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsVectorLayer,
)
from whiskbroom.core import spec  # noqa: E402
from whiskbroom.core.errors import InputError, ParameterError  # noqa: E402

pytestmark = pytest.mark.qgis


def check(p):
    if p.number == 13:
        raise ParameterError("{name} must not be {number}, which is the number of the label {label}.",
                             name="number", number=p.number, label=p.text)


def tool(run, **others):
    """A tool with a parameter of every kind; ``run`` gets its checked values."""
    return spec.Tool(
        name="every_kind", title="Every kind", group="For tests", summary="Shows every kind of parameter.",
        help="First paragraph with a < sign.\n\nSecond paragraph.",
        parameters=(
            spec.Raster("raster", "Raster", "One raster.", default=None),
            spec.Rasters("rasters", "Rasters", "Several rasters.", default=None),
            spec.Vector("vector", "Vector", "Polygons or points.", default=None, geometries=("polygon", "point")),
            spec.RasterOrVector("either", "Either", "A raster or vector layer.", default=None),
            spec.Band("band", "Band", "A band.", default=1, parent="raster"),
            spec.Band("list_band", "Band of a list", "A band.", default=1, parent="rasters"),
            spec.Field("field", "Field", "A field.", default=None, parent="vector"),
            spec.Number("number", "Number", "A whole number.", default=5, integer=True, minimum=2, maximum=50,
                        unit="pixels"),
            spec.Number("share", "Share", "A number.", default=None, minimum=0, advanced=True),
            spec.Choice("connectivity", "Connectivity", "Which neighbours count.", default="8", options=(
                spec.Option("4", "Edges", ("rook",)), spec.Option("8", "Edges and corners"))),
            spec.Choice("method", "Method", "How.", default=None, options=(
                spec.Option("mean", "Mean"), spec.Option("median", "Median", ("md",)))),
            spec.Boolean("strict", "Strict", "Takes it strictly.", default=True),
            spec.ClassNumbers("weights", "Weights", "A weight for each class.", default=None),
            spec.Text("text", "Text", "A text.", default="hello", multiline=True),
            spec.RasterOutput("output", "Raster", "A raster."),
            spec.TableOutput("output_table", "Table", "A table.", default=None),
            spec.FileOutput("output_page", "Page", "A page.", default=None, file_type="html"),
            spec.FolderOutput("output_folder", "Folder", "A folder.", default=None),
        ),
        results=(spec.NumberResult("answer", "Answer", "pixels"),),
        tags=("one", "two", "three"), references=("Somebody (1990).",), run=run, check=check, **others)


@pytest.fixture
def run_with(runner, tmp_path):
    """Returns a function that runs the tool with parameters of Processing, and gives the values it got and the
    outputs; the raster output is a file with one line of text."""
    seen = []

    def run(p, ctx):
        seen.append(p)
        for path in filter(None, (p.output, p.output_table, p.output_page)):
            Path(path).write_text("value,name\n1,water\n")
        if p.output_folder:
            os.makedirs(p.output_folder)
            Path(p.output_folder, "one.txt").write_text("1")
        return {"answer": 42}

    process = runner(tool(run))

    def run_once(parameters, **others):
        outputs = process({"OUTPUT": str(tmp_path / "out.tif"), **parameters}, **others)
        return seen.pop(), outputs

    return run_once


@pytest.fixture
def run_failing(runner, tmp_path):
    """Returns a function that runs a tool whose ``run`` is given, and gives the exception's text."""

    def run(run, parameters=(), feedback=None, **others):
        process = runner(tool(run, **others))
        with pytest.raises(QgsProcessingException) as caught:
            process({"OUTPUT": str(tmp_path / "out.tif"), **dict(parameters)}, feedback=feedback)
        return str(caught.value)

    return run


def polygons(count=1):
    layer = QgsVectorLayer("Polygon?crs=EPSG:32633&field=class:integer&field=name:string", "fields of maize", "memory")
    for number in range(count):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([number + 1, f"class {number + 1}"])
        layer.dataProvider().addFeature(feature)
    return layer


def test_without_values_the_tool_gets_the_defaults_of_its_spec(run_with):
    values, _ = run_with({})
    assert (values.band, values.list_band, values.number, values.connectivity, values.strict, values.text) == (
        1, 1, 5, "8", True, "hello")
    assert [values.raster, values.rasters, values.vector, values.either, values.field, values.share, values.method,
            values.weights, values.output_table, values.output_page, values.output_folder] == [None] * 11


def test_none_counts_as_not_given(run_with):
    values, _ = run_with({"NUMBER": None, "CONNECTIVITY": None, "RASTER": None, "FIELD": None, "TEXT": "", "BAND": None,
                          "OUTPUT_TABLE": None, "OUTPUT_FOLDER": ""})
    assert (values.number, values.connectivity, values.raster, values.field, values.text, values.band) == (
        5, "8", None, None, "hello", 1)
    assert (values.output_table, values.output_folder) == (None, None)


@pytest.mark.parametrize("given, got", [
    ({"NUMBER": 7}, {"number": 7}), ({"NUMBER": "7"}, {"number": 7}), ({"NUMBER": 7.0}, {"number": 7}),
    ({"SHARE": 0.25}, {"share": 0.25}), ({"SHARE": "0.25"}, {"share": 0.25}), ({"SHARE": 0}, {"share": 0.0}),
    ({"LIST_BAND": 3}, {"list_band": 3}), ({"LIST_BAND": "3"}, {"list_band": 3}),
    ({"STRICT": False}, {"strict": False}), ({"STRICT": "false"}, {"strict": False}),
    ({"STRICT": "no"}, {"strict": False}), ({"STRICT": 1}, {"strict": True}), ({"STRICT": "True"}, {"strict": True}),
    ({"WEIGHTS": "1=0.5, 2=1"}, {"weights": {1: 0.5, 2: 1.0}}), ({"WEIGHTS": {3: 2}}, {"weights": {3: 2.0}}),
    ({"TEXT": "1 2\n3 4"}, {"text": "1 2\n3 4"}),
    ({"METHOD": 1}, {"method": "median"}), ({"METHOD": "1"}, {"method": "median"}),
    ({"METHOD": 1.0}, {"method": "median"}), ({"METHOD": "median"}, {"method": "median"}),
    ({"METHOD": "md"}, {"method": "median"}), ({"METHOD": "mean"}, {"method": "mean"}),
])
def test_values_arrive_in_the_form_of_the_spec(run_with, given, got):
    values, _ = run_with(given)
    assert {name: getattr(values, name) for name in got} == got
    assert type(values.number) is int


@pytest.mark.parametrize("given, key", [(0, "4"), (1, "8"), ("0", "4"), ("1", "8"), (4, "4"), ("4", "4"), (8, "8"),
                                        ("8", "8"), ("rook", "4")])
def test_a_choice_takes_positions_and_other_numbers_as_keys(run_with, given, key):
    assert run_with({"CONNECTIVITY": given})[0].connectivity == key


@pytest.mark.parametrize("given, sentence", [
    ({"NUMBER": 1}, "NUMBER must be a whole number from 2 to 50 (pixels); got 1."),
    ({"NUMBER": 51}, "NUMBER must be a whole number from 2 to 50 (pixels); got 51."),
    ({"NUMBER": 2.5}, "NUMBER must be a whole number from 2 to 50 (pixels); got 2.5."),
    ({"NUMBER": "many"}, "NUMBER must be a whole number from 2 to 50 (pixels); got 'many'."),
    ({"NUMBER": True}, "NUMBER must be a whole number from 2 to 50 (pixels); got True."),
    ({"SHARE": float("nan")}, "SHARE must be a number of at least 0; got nan."),
    ({"NUMBER": 13, "TEXT": "dozen"}, "NUMBER must not be 13, which is the number of the label dozen."),
    ({"METHOD": "mode"}, "METHOD must be one of mean, median; got 'mode'."),
    ({"METHOD": 2}, "METHOD must be one of mean, median; got '2'."),
    ({"CONNECTIVITY": 6}, "CONNECTIVITY must be one of 4, 8; got '6'."),
    ({"STRICT": "maybe"}, "STRICT must be true or false; got 'maybe'."),
    ({"LIST_BAND": 0}, "LIST_BAND must be the number of a band, from 1; got 0."),
    ({"WEIGHTS": "1:3"}, "WEIGHTS must be class=number for each class, such as 1=0.2, 2=0.8; got '1:3'."),
    ({"RASTER": "/none.tif"}, "Could not load source layer for RASTER: /none.tif not found"),
    ({"RASTERS": ["/none.tif"]}, "RASTERS: /none.tif cannot be opened as a raster layer."),
    ({"VECTOR": "/none.gpkg"}, "Could not load source layer for VECTOR: /none.gpkg not found"),
    ({"EITHER": "/none.gpkg"}, "Could not load source layer for EITHER: /none.gpkg not found"),
])
def test_wrong_values_are_refused_before_the_run_with_one_sentence(run_with, given, sentence):
    with pytest.raises(QgsProcessingException) as caught:
        run_with(given)
    assert str(caught.value) == "Unable to execute algorithm\n" + sentence


def test_one_missing_raster_among_several_is_named(run_with, write_raster):
    there = write_raster("there.tif", np.zeros((2, 2), "uint8"))
    with pytest.raises(QgsProcessingException, match=r"RASTERS: /none\.tif cannot be opened as a raster layer\.$"):
        run_with({"RASTERS": [there, "/none.tif"]})


def test_a_required_parameter_that_is_missing_is_named(runner):
    process = runner(spec.Tool("needy", "Needy", "For tests", "Needs a raster.", "Help.", (
        spec.Raster("input", "Scene", "The scene."), spec.RasterOutput("output", "Raster", "A raster.")), run=None))
    with pytest.raises(QgsProcessingException, match=r"needy needs the parameter INPUT: Scene\.$"):
        process({"OUTPUT": "TEMPORARY_OUTPUT"})


def test_layers_arrive_as_paths_and_features(run_with, write_raster):
    one = write_raster("one.tif", np.zeros((2, 2), "uint8"))
    two = write_raster("two.tif", np.zeros((2, 2), "uint8"))
    values, _ = run_with({"RASTER": one, "RASTERS": [two, one], "VECTOR": polygons(2), "EITHER": one, "FIELD": "name"})
    assert (values.raster, values.rasters, values.either, values.field) == (one, (two, one), one, "name")
    assert values.vector.fields == {"class": [1, 2], "name": ["class 1", "class 2"]}
    assert values.vector.name == "fields of maize"
    assert run_with({"EITHER": polygons(3)})[0].either.fields["class"] == [1, 2, 3]
    assert run_with({"RASTERS": one})[0].rasters == (one,)


def test_outputs_are_the_paths_and_the_numbers(run_with, tmp_path):
    wanted = {"OUTPUT": str(tmp_path / "map.tif"), "OUTPUT_TABLE": str(tmp_path / "t.csv"),
              "OUTPUT_PAGE": str(tmp_path / "page.html"), "OUTPUT_FOLDER": str(tmp_path / "many")}
    values, outputs = run_with(wanted)
    assert outputs == {**wanted, "ANSWER": 42}
    assert (values.output, values.output_table, values.output_page, values.output_folder) == tuple(wanted.values())


def test_temporary_outputs_get_names_with_the_extension_of_their_kind(run_with):
    temporary = {name: "TEMPORARY_OUTPUT" for name in ("OUTPUT", "OUTPUT_TABLE", "OUTPUT_PAGE", "OUTPUT_FOLDER")}
    values, outputs = run_with(temporary)
    assert [Path(outputs[name]).suffix for name in temporary] == [".tif", ".csv", ".html", ""]
    assert [outputs[name] for name in temporary] == [values.output, values.output_table, values.output_page,
                                                     values.output_folder]
    assert Path(outputs["OUTPUT_TABLE"]).read_text() == "value,name\n1,water\n"
    assert os.listdir(outputs["OUTPUT_FOLDER"]) == ["one.txt"]


def test_an_output_without_extension_gets_it(run_with, tmp_path):
    _, outputs = run_with({"OUTPUT": str(tmp_path / "map")})
    assert outputs["OUTPUT"] == str(tmp_path / "map.tif") and os.path.exists(outputs["OUTPUT"])


def test_the_sentence_of_a_failing_run_reaches_the_user(run_failing):
    def run(p, ctx):
        raise InputError("{raster} has {found} bands; {needed} are needed.", raster="a.tif", found=3, needed=6)

    assert run_failing(run) == "a.tif has 3 bands; 6 are needed."


def test_messages_and_progress_reach_the_feedback(runner, tmp_path):
    def run(p, ctx):
        ctx.progress(0.25, "Reading")
        ctx.progress(0.5, "Reading")
        ctx.messages.info("An information.")
        ctx.messages.warning("A warning.")
        ctx.messages.error("A trouble.")
        Path(p.output).write_text("")
        return {"answer": 1}

    class Feedback(QgsProcessingFeedback):
        def __init__(self):
            super().__init__(False)
            self.heard = []

        def setProgressText(self, text):
            self.heard.append(("text", text))

        def pushInfo(self, text):
            self.heard.append(("info", text))

        def pushWarning(self, text):
            self.heard.append(("warning", text))

        def reportError(self, text, fatalError=False):
            self.heard.append(("error", text, fatalError))

    feedback, steps = Feedback(), []
    feedback.progressChanged.connect(steps.append)
    runner(tool(run))({"OUTPUT": str(tmp_path / "o.tif")}, feedback=feedback)
    assert steps[:2] == [25.0, 50.0]
    assert feedback.heard[:4] == [("text", "Reading"), ("info", "An information."), ("warning", "A warning."),
                                  ("error", "A trouble.", False)]


def test_a_cancelled_run_gives_no_output_and_loads_nothing(runner, tmp_path):
    feedback, context = QgsProcessingFeedback(False), QgsProcessingContext()

    def run(p, ctx):
        feedback.cancel()
        ctx.check_cancelled()

    assert runner(tool(run))({"OUTPUT": str(tmp_path / "o.tif")}, feedback=feedback, context=context) == {}
    assert context.layersToLoadOnCompletion() == {}
    assert "The run was cancelled." in feedback.textLog()


def test_a_cancelled_run_stops_while_features_are_read(runner, tmp_path):
    feedback, started = QgsProcessingFeedback(False), []
    feedback.cancel()
    process = runner(tool(lambda p, ctx: started.append(p)))
    assert process({"OUTPUT": str(tmp_path / "o.tif"), "VECTOR": polygons(5)}, feedback=feedback) == {}
    assert started == []


def test_names_texts_and_groups_come_from_the_spec(runner):
    runner(tool(lambda p, ctx: {}))
    algorithm = QgsApplication.processingRegistry().algorithmById("throwaway:everykind")
    assert (algorithm.name(), algorithm.displayName(), algorithm.group(), algorithm.groupId()) == (
        "everykind", "Every kind", "For tests", "fortests")
    assert algorithm.shortDescription() == "Shows every kind of parameter."
    assert algorithm.tags() == ["one", "two", "three"]
    help_text = algorithm.shortHelpString()
    assert "First paragraph with a &lt; sign." in help_text and "Second paragraph." in help_text
    assert "Takes it strictly." in help_text and "Somebody (1990)." in help_text


def test_a_tool_without_its_package_says_what_to_install(runner):
    runner(tool(lambda p, ctx: {}, needs=("no_such_package",)))
    algorithm = QgsApplication.processingRegistry().algorithmById("throwaway:everykind")
    can, sentence = algorithm.canExecute()
    assert not can and "needs the Python package no_such_package; install it" in sentence


def test_a_tool_with_its_packages_can_run(runner):
    runner(tool(lambda p, ctx: {}, needs=("json",)))
    assert QgsApplication.processingRegistry().algorithmById("throwaway:everykind").canExecute() == (True, "")


def test_repeated_runs_do_not_share_values(run_with):
    assert [run_with({"NUMBER": number})[0].number for number in (3, 4)] == [3, 4]
    assert run_with({})[0].number == 5
