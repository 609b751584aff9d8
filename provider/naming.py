"""How parameters and results of the spec are called in Processing."""

from ..core import spec
from .i18n import tr


def parameter_name(parameter):
    """The name of a parameter or result in Processing."""
    return parameter.name.upper()


def layers_name(parameter):
    """The name in Processing of the layers in a folder that is an output."""
    return parameter_name(parameter) + "_LAYERS"


def name_and_label(parameter):
    """The first two arguments of every Processing parameter."""
    return parameter_name(parameter), tr(parameter.label)


def label_with_unit(item):
    """The label, with the unit where there is one."""
    return f"{tr(item.label)} ({tr(item.unit)})" if item.unit else tr(item.label)


def default_value(parameter):
    """A parameter's default as Processing holds it, None where there is none."""
    if parameter.required or parameter.default is None:
        return None
    if isinstance(parameter, spec.Choice):
        return parameter.keys.index(parameter.check(parameter.default))
    if isinstance(parameter, spec.Choices):
        return [parameter.keys.index(key) for key in parameter.default]
    if isinstance(parameter, spec.Rows):
        return [cell for row in parameter.default for cell in row]
    if isinstance(parameter, (spec.Numbers, spec.Bands, spec.Fields)):
        return list_text(parameter.default)
    return parameter.default


def list_text(values):
    """A list as the text that the spec reads it from."""
    return "; ".join(map(str, values))
