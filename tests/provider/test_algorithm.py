"""The adapter, with a tool made here that has a parameter of every kind."""

import os
from pathlib import Path

import pytest

pytest.importorskip("qgis.core", reason="QGIS is not installed")

from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
)
from whiskbroom.core.errors import InputError  # noqa: E402

pytestmark = pytest.mark.qgis


def test_outputs_are_the_paths_and_the_numbers(run_with, tmp_path):
    wanted = {"OUTPUT": str(tmp_path / "map.tif"), "OUTPUT_TABLE": str(tmp_path / "t.csv"),
              "OUTPUT_PAGE": str(tmp_path / "page.html"), "OUTPUT_FOLDER": str(tmp_path / "many")}
    values, outputs = run_with(wanted)
    layers = [str(tmp_path / "many" / "one.txt")]
    assert outputs == {**wanted, "OUTPUT_FOLDER_LAYERS": layers, "ANSWER": 42, "REMARK": "well"}
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


def test_the_sentence_of_a_failing_run_reaches_the_user(runner, every_kind, tmp_path):
    def run(p, ctx):
        raise InputError("{raster} has {found} bands; {needed} are needed.", raster="a.tif", found=3, needed=6)

    with pytest.raises(QgsProcessingException) as caught:
        runner(every_kind(run))({"OUTPUT": str(tmp_path / "out.tif")})
    assert str(caught.value) == "a.tif has 3 bands; 6 are needed."


@pytest.mark.parametrize("given, sentence", [
    ({"NUMBER": 1}, "NUMBER must be a whole number from 2 to 50 (pixels); got 1."),
    ({"RASTER": "/none.tif"}, "Could not load source layer for RASTER: /none.tif not found"),
    ({"VECTOR": "/none.gpkg"}, "Could not load source layer for VECTOR: /none.gpkg not found"),
    ({"OUTPUT": "/none/out.tif"}, "/none/out.tif cannot be written: the folder /none does not exist."),
])
def test_without_the_check_before_as_in_a_batch_the_run_tells_the_same(runner, every_kind, tmp_path, given, sentence):
    runner(every_kind(lambda p, ctx: {"answer": 1}))
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("throwaway:everykind")
    feedback = QgsProcessingFeedback(False)
    _, well = algorithm.run({"OUTPUT": str(tmp_path / "o.tif"), **given}, QgsProcessingContext(), feedback)
    assert not well and feedback.textLog().strip() == sentence


def test_messages_and_progress_reach_the_feedback(runner, every_kind, tmp_path):
    def run(p, ctx):
        ctx.progress(0.25, "Reading")
        ctx.progress(0.5, "Reading")
        ctx.messages.info("An information.")
        ctx.messages.warning("A {what}.", what="warning")
        ctx.messages.error("A trouble.")
        Path(p.output).write_text("")
        return {"answer": 1, "remark": ""}

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
    runner(every_kind(run))({"OUTPUT": str(tmp_path / "o.tif")}, feedback=feedback)
    assert steps[:2] == [25.0, 50.0]
    assert feedback.heard[:4] == [("text", "Reading"), ("info", "An information."), ("warning", "A warning."),
                                  ("error", "A trouble.", False)]


def test_a_cancelled_run_gives_no_output_and_loads_nothing(runner, every_kind, tmp_path):
    feedback, context = QgsProcessingFeedback(False), QgsProcessingContext()

    def run(p, ctx):
        feedback.cancel()
        ctx.check_cancelled()

    assert runner(every_kind(run))({"OUTPUT": str(tmp_path / "o.tif")}, feedback=feedback, context=context) == {}
    assert context.layersToLoadOnCompletion() == {}
    assert "The run was cancelled." in feedback.textLog()


def test_a_cancelled_run_stops_while_features_are_read(runner, every_kind, memory_layer, tmp_path):
    feedback, started = QgsProcessingFeedback(False), []
    layer = memory_layer([("Polygon ((0 0, 2 0, 2 2, 0 2, 0 0))", [1, ""])])
    feedback.cancel()
    process = runner(every_kind(lambda p, ctx: started.append(p)))
    assert process({"OUTPUT": str(tmp_path / "o.tif"), "VECTOR": layer}, feedback=feedback) == {}
    assert started == []


def test_names_texts_and_groups_come_from_the_spec(runner, every_kind):
    runner(every_kind(lambda p, ctx: {}))
    algorithm = QgsApplication.processingRegistry().algorithmById("throwaway:everykind")
    assert (algorithm.name(), algorithm.displayName(), algorithm.group(), algorithm.groupId()) == (
        "everykind", "Every kind", "For tests", "fortests")
    assert algorithm.shortDescription() == "Shows every kind of parameter."
    assert algorithm.tags() == ["one", "two", "three"]
    help_text = algorithm.shortHelpString()
    assert "First paragraph with a &lt; sign." in help_text and "Second paragraph." in help_text
    assert "Takes it strictly." in help_text and "Somebody (1990)." in help_text


def test_a_tool_without_its_package_says_what_to_install(runner, every_kind):
    runner(every_kind(lambda p, ctx: {}, needs=("no_such_package",)))
    algorithm = QgsApplication.processingRegistry().algorithmById("throwaway:everykind")
    can, sentence = algorithm.canExecute()
    assert not can and "needs the Python package no_such_package; install it for QGIS's Python: type " in sentence


def test_a_tool_with_its_packages_can_run(runner, every_kind):
    runner(every_kind(lambda p, ctx: {}, needs=("json",)))
    assert QgsApplication.processingRegistry().algorithmById("throwaway:everykind").canExecute() == (True, "")


def test_repeated_runs_do_not_share_values(run_with):
    assert [run_with({"NUMBER": number})[0].number for number in (3, 4)] == [3, 4]
    assert run_with({})[0].number == 5
