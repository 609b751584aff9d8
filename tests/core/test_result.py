import pickle

import numpy as np
import pytest
from helpers.tools import make_tool
from whiskbroom.core.legend import Legend
from whiskbroom.core.result import OutputManager
from whiskbroom.core.spec import FolderOutput, Raster


def result(outcome, **destinations):
    tool = make_tool()
    values = tool.bind({"input": "in.tif", "output": "out.tif", **destinations})
    return OutputManager.of(tool, values, {"pixels": 12, **outcome})


def test_the_first_output_is_the_path_and_all_are_the_paths():
    made = result({}, output_html="page.html")
    assert made.path == "out.tif" and made.paths == ("out.tif", "page.html")
    assert made.output == "out.tif" and made.output_html == "page.html" and made.output_table is None


def test_numbers_extra_and_legends_are_there():
    legend = Legend.of_names({1: "Water"})
    made = result({"extra": {"table": [1, 2]}, "legends": {"output": legend}})
    assert made.pixels == 12 and made.numbers == {"pixels": 12}
    assert made.extra == {"table": [1, 2]} and made.legends == {"output": legend} and made.check is True


def test_the_files_of_a_folder_are_all_named():
    tool = make_tool(parameters=(Raster("input", "I", "I."), FolderOutput("output", "O", "O.")))
    made = OutputManager.of(tool, tool.bind({"input": "a", "output": "f"}),
                            {"pixels": 1, "paths": {"output": ("f/a.tif", "f/b.tif")}})
    assert made.paths == ("f/a.tif", "f/b.tif") and made.path == "f/a.tif"
    assert made.output == ("f/a.tif", "f/b.tif")


def test_a_run_without_files_has_no_path():
    tool = make_tool(parameters=(Raster("input", "I", "I."),))
    made = OutputManager.of(tool, tool.bind({"input": "a"}), {"pixels": 1})
    assert made.path is None and made.paths == ()


def test_a_number_that_is_declared_must_be_given():
    tool = make_tool()
    with pytest.raises(KeyError):
        OutputManager.of(tool, tool.bind({"input": "a", "output": "b"}), {})


def test_an_unknown_name_is_an_attribute_error():
    with pytest.raises(AttributeError, match="no_such"):
        result({}).no_such


def test_a_result_can_be_pickled():
    made = result({"legends": {"output": Legend.of_names({1: "Water"})}})
    assert pickle.loads(pickle.dumps(made)) == made


def test_numbers_are_pythons_own():
    numbers = result({"pixels": np.int64(2 ** 62)}).numbers
    assert numbers == {"pixels": 2 ** 62} and type(numbers["pixels"]) is int
