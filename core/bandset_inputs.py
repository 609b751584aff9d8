"""Band sets and catalogues of signatures as the inputs of tools: they reach a tool as the paths of files."""

import os
import uuid
from contextlib import contextmanager
from dataclasses import replace

from .errors import InputError, ToolError
from .language import Phrase
from .spec import Raster, RasterOrVector, Rasters, Values

_KINDS = (Raster, Rasters, RasterOrVector)


def with_numbered_sets(tool, given):
    """The values of a call with the numbers of band sets replaced by the sets.

    Args:
        tool: the `Tool`.
        given: values by name or alias; ``bandset_catalog`` among them says what the numbers mean, and stands for all
            its sets where the tool takes several rasters and none are given. A tool that has a parameter of this name
            gets the catalogue itself.
    Raises:
        InputError: the catalogue has no such set.
    """
    given = dict(given)
    catalog = given.get("bandset_catalog")
    if tool.parameter("bandset_catalog") is None:
        given.pop("bandset_catalog", None)
    if catalog is None:
        return given
    for name, value in given.items():
        if isinstance(tool.parameter(name), _KINDS):
            given[name] = [_set_of(item, catalog) for item in value] if isinstance(value, (list, tuple)) \
                else _set_of(value, catalog)
    missing = [parameter for parameter in tool.inputs if isinstance(parameter, Rasters) and parameter.required
               and not any(given.get(name) is not None for name in (parameter.name, *parameter.aliases))]
    given.update({parameter.name: catalog for parameter in missing[:1]})
    return given


def _set_of(value, catalog):
    is_number = isinstance(value, int) and not isinstance(value, bool)
    return catalog.get_bandset_by_number(value) if is_number else value


@contextmanager
def as_files(tool, values, ctx):
    """Gives the values with every band set written as virtual rasters, and every catalogue of signatures as a file;
    all are removed when the section ends.

    Args:
        tool: the `Tool`.
        values: its checked `Values`.
        ctx: the `Context`; the files are written into its temporary folder.
    Yields:
        (values, ctx): the context knows what the user calls the files.
    Raises:
        InputError: a set cannot be read, or lies on several grids where one raster is wanted.
        ToolError: as the section raises it, with the names of what is behind the files.
    """
    changed, written = vars(values).copy(), {}
    try:
        for parameter in tool.inputs:
            value = changed[parameter.name]
            if getattr(parameter, "keeps_band_sets", False):
                continue
            if isinstance(value, tuple) and any(map(_is_set, value)):
                changed[parameter.name] = tuple(path for item in value for path in _paths(item, ctx, written))
            elif _is_set(value):
                changed[parameter.name] = _one_path(value, ctx, written)
            elif hasattr(value, "is_signature_catalog"):
                path = os.path.join(ctx.temporary_directory, f"signatures_{uuid.uuid4().hex[:12]}.json")
                written[path] = Phrase("a catalogue of {count} signatures", count=len(value))
                changed[parameter.name] = value.save(path)
        yield Values(**changed), replace(ctx, names=written, messages=_Named(ctx.messages, written)) if written else ctx
    except ToolError as error:
        if not written:
            raise
        raise type(error)(error.template, **_named(error.values, written)) from error
    finally:
        for path in written:
            if os.path.exists(path):
                os.remove(path)


def _is_set(value):
    return hasattr(value, "is_band_set")


def _paths(item, ctx, written):
    """The paths of an item; what lies behind virtual ones is noted in ``written``."""
    if not _is_set(item):
        return [item]
    from .raster.virtual import write_virtual

    paths = write_virtual(item, ctx.temporary_directory)
    written.update(zip(paths, [str(item)] if len(paths) == 1 else item.get_absolute_paths()))
    return paths


def _one_path(bandset, ctx, written):
    paths = _paths(bandset, ctx, written)
    if len(paths) > 1:
        raise InputError("The bands of {bandset} lie on different grids, and one raster is needed here; resample them "
                         "to one grid first.", bandset=str(bandset))
    return paths[0]


def _named(values, names):
    return {name: names.get(value, value) if isinstance(value, str) else value for name, value in values.items()}


class _Named:
    """Messages of a run that call virtual rasters by the names of what lies behind them."""

    def __init__(self, messages, names):
        self._messages = messages
        self._names = names

    def info(self, template, /, **values):
        self._messages.info(template, **_named(values, self._names))

    def warning(self, template, /, **values):
        self._messages.warning(template, **_named(values, self._names))

    def error(self, template, /, **values):
        self._messages.error(template, **_named(values, self._names))
