import pickle

import pytest
from whiskbroom.core.errors import (
    Cancelled,
    InputError,
    MemoryLimitError,
    OutputError,
    ParameterError,
    ToolError,
)

KINDS = [ToolError, ParameterError, InputError, OutputError, MemoryLimitError, Cancelled]


@pytest.mark.parametrize("kind", KINDS)
def test_the_message_is_the_template_filled_in(kind):
    error = kind("{raster} has {count:d} bands.", raster="a.tif", count=3)
    assert str(error) == "a.tif has 3 bands."
    assert error.template == "{raster} has {count:d} bands." and error.values == {"raster": "a.tif", "count": 3}


@pytest.mark.parametrize("kind", KINDS)
def test_an_error_crosses_process_borders(kind):
    again = pickle.loads(pickle.dumps(kind("{raster} is gone.", raster="a.tif")))
    assert type(again) is kind and str(again) == "a.tif is gone." and again.values == {"raster": "a.tif"}


def test_a_value_with_braces_is_shown_as_it_is():
    assert str(InputError("{path} is gone.", path="{odd}.tif")) == "{odd}.tif is gone."


@pytest.mark.parametrize("kind, builtin", [(ParameterError, ValueError), (OutputError, OSError),
                                           (MemoryLimitError, MemoryError)])
def test_errors_are_also_the_builtin_that_python_code_expects(kind, builtin):
    with pytest.raises(builtin, match="^a sentence$"):
        raise kind("a sentence")
    assert issubclass(kind, ToolError)


def test_cancelled_has_its_sentence():
    assert str(Cancelled()) == "The run was cancelled."
    assert str(pickle.loads(pickle.dumps(Cancelled()))) == "The run was cancelled."
