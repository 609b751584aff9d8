import inspect

import pytest
import whiskbroom
from helpers.tools import make_tool
from whiskbroom.algorithms import ALL
from whiskbroom.core.api import signature, tool_method


def test_every_tool_is_a_method_with_its_own_name_help_and_signature():
    with whiskbroom.Session() as session:
        for name, tool in ALL.items():
            method = getattr(session, name)
            assert method.__name__ == name and tool.summary in method.__doc__
            assert list(inspect.signature(method).parameters) == [p.name for p in tool.parameters]
            assert name in dir(session)


def test_there_is_no_method_for_anything_else():
    with whiskbroom.Session() as session:
        assert tool_method(session, "no_such_tool") is None
        with pytest.raises(AttributeError, match="Session has no tool or attribute no_such_tool"):
            session.no_such_tool
        assert not hasattr(session, "_private")


def test_inputs_without_default_must_be_given_and_outputs_may_be_left_out():
    parameters = signature(make_tool()).parameters
    assert parameters["input"].default is inspect.Parameter.empty
    assert parameters["output"].default is None and parameters["min_size"].default == 5
    assert all(p.kind is inspect.Parameter.KEYWORD_ONLY for p in parameters.values())


def test_values_are_given_by_name_alone():
    with whiskbroom.Session() as session, pytest.raises(TypeError):
        session.raster_report("map.tif")
