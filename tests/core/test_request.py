import json
import os

import pytest
from helpers.tools import make_tool
from whiskbroom.core.context import Context
from whiskbroom.core.errors import Cancelled, OutputError, ParameterError
from whiskbroom.core.request import RunRequest
from whiskbroom.core.spec import Rasters, Vector
from whiskbroom.core.temporary import TemporaryDirectory
from whiskbroom.core.version import VERSION


@pytest.fixture
def temporary(tmp_path):
    made = TemporaryDirectory(str(tmp_path))
    yield made
    made.remove()


@pytest.fixture
def request_of(tmp_path, temporary):
    """Returns a function that makes a request of the small tool; outputs are named relative to tmp_path."""

    def make(tool=None, **given):
        for name in ("output", "output_path", "output_table", "output_html"):
            if isinstance(given.get(name), str):
                given[name] = str(tmp_path / given[name])
        return RunRequest.of(tool or make_tool(), {"input": "in.tif", **given}, temporary)

    return make


def test_a_main_output_left_out_goes_to_the_temporary_folder(request_of, temporary):
    output = request_of().values.output
    assert os.path.dirname(output) == temporary.path and output.endswith(".tif") and not os.path.exists(output)
    assert request_of().values.output != output


def test_an_optional_output_left_out_is_not_written(request_of):
    assert request_of().values.output_html is None


def test_true_names_an_optional_output_beside_the_main_one(request_of, tmp_path):
    values = request_of(output="map.tif", output_table=True, output_html=False).values
    assert values.output_table == str(tmp_path / "map_table.csv") and values.output_html is None


def test_true_beside_a_main_output_that_is_left_out_lies_in_the_temporary_folder(request_of, temporary):
    assert os.path.dirname(request_of(output_table=True).values.output_table) == temporary.path


def test_true_is_no_name_for_the_main_output(request_of):
    with pytest.raises(ParameterError, match="output must be the path of a file to write"):
        request_of(output=True)


def test_aliases_name_outputs_too(request_of, tmp_path):
    assert request_of(output_path="a.tif").values.output == str(tmp_path / "a.tif")
    with pytest.raises(ParameterError, match="twice"):
        request_of(output_path="a.tif", output="b.tif")


def test_settings_of_the_run_are_not_parameters(request_of):
    request = request_of(n_processes=3, available_ram=None, progress_message=False)
    assert request.settings == {"n_processes": 3} and request.shows_progress is False
    assert request_of().shows_progress is True


def test_overwrite_off_refuses_an_existing_output_and_takes_a_new_one(request_of, tmp_path):
    (tmp_path / "old.tif").write_text("x")
    assert request_of(output="old.tif")
    assert request_of(output="new.tif", overwrite=False)
    with pytest.raises(OutputError, match="old.tif exists already"):
        request_of(output="old.tif", overwrite=False)


def test_an_output_must_not_be_an_input_by_whatever_name(request_of, tmp_path):
    (tmp_path / "in.tif").write_text("x")
    os.symlink(tmp_path / "in.tif", tmp_path / "link.tif")
    for name in ("in.tif", "link.tif", "../" + tmp_path.name + "/in.tif"):
        with pytest.raises(OutputError, match="output is also an input"):
            request_of(input=str(tmp_path / "in.tif"), output=name)


def test_a_layer_inside_a_file_counts_as_the_file(request_of, tmp_path):
    tool = make_tool(parameters=(Rasters("input", "I", "I."), Vector("areas", "A", "A."), *make_tool().outputs))
    layer = str(tmp_path / "areas.gpkg") + "|layername=a"
    with pytest.raises(OutputError, match="output_table is also an input"):
        request_of(tool, input=["a.tif"], areas=layer, output_table="areas.gpkg")


def test_two_outputs_need_two_names(request_of, tmp_path):
    os.symlink(tmp_path / "a.html", tmp_path / "b.csv")
    for output_html in ("a.html", "./a.html"):
        with pytest.raises(ParameterError, match="Two outputs have the same name"):
            request_of(output_table="b.csv", output_html=output_html)


@pytest.mark.parametrize("name, words", [("folder.tif", "output names a folder"),
                                         ("none/a.tif", "the folder .*none does not exist")])
def test_a_destination_that_cannot_be_is_refused_before_the_run(name, words, request_of, tmp_path):
    (tmp_path / "folder.tif").mkdir()
    with pytest.raises(OutputError, match=words):
        request_of(output=name)


def test_running_gives_the_result_of_the_tool(request_of):
    request = request_of(make_tool(run=lambda p, ctx: {"pixels": p.min_size * ctx.n_threads}), output="a.tif", size=7)
    assert request.run(Context(n_threads=3)).pixels == 21


def test_a_cancelled_request_does_not_start_the_tool(request_of):
    with pytest.raises(Cancelled):
        request_of(make_tool(run=lambda p, ctx: pytest.fail("it ran"))).run(Context(is_cancelled=lambda: True))


def test_the_record_says_what_was_done_with_what(request_of, tmp_path):
    record = request_of(output="a.tif", size=9).record()
    assert record["WHISKBROOM_TOOL"] == "patch_count" and record["WHISKBROOM_VERSION"] == VERSION
    assert json.loads(record["WHISKBROOM_PARAMETERS"]) == {
        "input": "in.tif", "min_size": 9, "connectivity": "4", "keep_border": False, "output": str(tmp_path / "a.tif")}


def test_features_in_memory_are_recorded_by_their_name(tmp_path):
    class Table:
        is_feature_table = True
        name = "drawn areas"

    tool = make_tool(parameters=(Vector("areas", "A", "A."), make_tool().outputs[0]))
    request = RunRequest.of(tool, {"areas": Table(), "output": str(tmp_path / "a.tif")}, None)
    assert json.loads(request.record()["WHISKBROOM_PARAMETERS"])["areas"] == "drawn areas"
