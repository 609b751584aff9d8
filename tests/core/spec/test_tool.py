import dataclasses

import pytest
from helpers.tools import make_tool
from whiskbroom.core.errors import ParameterError
from whiskbroom.core.spec import Values


def test_the_id_is_the_name_without_underscores():
    assert make_tool().id == "patchcount"


def test_a_tool_cannot_be_changed():
    with pytest.raises(dataclasses.FrozenInstanceError):
        make_tool().name = "other"


def test_inputs_and_outputs_are_told_apart():
    tool = make_tool()
    assert [p.name for p in tool.inputs] == ["input", "min_size", "connectivity", "keep_border", "weight"]
    assert [p.name for p in tool.outputs] == ["output", "output_table", "output_html"]


def test_a_parameter_is_found_by_name_and_by_alias():
    tool = make_tool()
    assert tool.parameter("size") is tool.parameter("min_size") is tool.parameters[1]
    assert tool.parameter("Size") is None


def test_bind_checks_and_fills_in_defaults():
    values = make_tool().bind({"raster_path": "a.tif", "connectivity": 8, "output": "b"})
    assert values == Values(input="a.tif", min_size=5, connectivity="8", keep_border=False, weight=None,
                            output="b.tif", output_table=None, output_html=None)


def test_none_counts_as_not_given():
    given = {"input": "a.tif", "raster_path": None, "min_size": None, "output": "b.tif"}
    assert make_tool().bind(given).min_size == 5


def test_false_and_0_are_given_values():
    given = {"input": "a.tif", "connectivity": False, "weight": 0, "output": "b.tif"}
    assert make_tool().bind(given).connectivity == "4" and make_tool().bind(given).weight == 0


@pytest.mark.parametrize("given, words", [
    ({"output": "b.tif"}, "patch_count needs the parameter input: Raster."),
    ({"input": "a.tif", "output": "b.tif", "minsize": 3}, "patch_count has no parameter minsize; it has input, "),
    ({"input": "a.tif", "raster_path": "c.tif", "output": "b.tif"},
     "patch_count got input twice, once as raster_path."),
    ({"input": "a.tif", "output": "b.tif", "size": 1},
     "min_size must be a whole number from 2 to 100 (pixels); got 1."),
])
def test_a_wrong_call_is_one_sentence(given, words):
    with pytest.raises(ParameterError) as error:
        make_tool().bind(given)
    assert str(error.value).startswith(words)


def test_the_own_check_of_a_tool_sees_the_checked_values():
    def check(p):
        if p.min_size > 50 and p.connectivity == "8":
            raise ParameterError("min_size is too large for corners.")

    tool = make_tool(check=check)
    tool.bind({"input": "a.tif", "output": "b.tif", "size": 60})
    with pytest.raises(ParameterError, match="too large"):
        tool.bind({"input": "a.tif", "output": "b.tif", "size": 60, "connectivity": "8"})


def test_what_the_caller_gave_is_not_changed():
    given = {"raster_path": "a.tif", "output": "b"}
    make_tool().bind(given)
    assert given == {"raster_path": "a.tif", "output": "b"}
