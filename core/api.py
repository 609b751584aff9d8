"""Tools as Python methods, with a signature and a docstring made from the spec."""

import inspect

from .spec import REQUIRED
from .render import docstring


def tool_method(session, name):
    """A method that runs the tool of that name in a session, or None when there is no such tool."""
    from ..algorithms import ALL

    tool = ALL.get(name)
    if tool is None:
        return None

    def method(**given):
        return session.run(tool, given)

    method.__name__ = method.__qualname__ = tool.name
    method.__doc__ = docstring(tool)
    method.__signature__ = signature(tool)
    return method


def signature(tool):
    """The signature of a tool's method; a main output may be left out, and then is a temporary file."""
    outputs = tool.outputs
    parameters = []
    for parameter in tool.parameters:
        default = parameter.default
        if default is REQUIRED:
            default = None if parameter in outputs else inspect.Parameter.empty
        parameters.append(inspect.Parameter(parameter.name, inspect.Parameter.KEYWORD_ONLY, default=default))
    return inspect.Signature(parameters)
