"""One call of a tool: checked values, destinations, and the record of how the outputs were made."""

import json
import os
from dataclasses import dataclass
from typing import Mapping

from .atomic import all_or_nothing
from .bandset_inputs import as_files, with_numbered_sets
from .errors import OutputError, ParameterError
from .extent_inputs import cut_to_extent
from .language import Phrase
from .packages import option_without_package, require_packages
from .result import OutputManager
from .spec import REQUIRED, FolderOutput, Tool, Values
from .version import VERSION

_RUN_SETTINGS = ("n_processes", "available_ram")


@dataclass(frozen=True)
class RunRequest:
    """A call that has passed all checks that open no file.

    Attributes:
        tool: the `Tool`.
        values: its checked values; every output that is to be written has a path.
        settings: session settings for this run alone.
        shows_progress: whether the session's progress callback hears of it.
    """

    tool: Tool
    values: Values
    settings: Mapping
    shows_progress: bool

    @classmethod
    def of(cls, tool, given, temporary):
        """Checks what a caller gave.

        Args:
            tool: the `Tool`.
            given: values by parameter name or alias, and the options ``n_processes``, ``available_ram``,
                ``overwrite``, ``progress_message`` and ``bandset_catalog``.
            temporary: the `TemporaryDirectory` for the main output where the caller names none.
        Raises:
            ParameterError: a value is not valid.
            InputError: a catalogue has no band set of that number.
            OutputError: an output exists and must not be replaced, is an input too, or has no folder.
            ToolError: a package that the tool, or a chosen option, needs is missing.
        """
        require_packages(tool, tool.name)
        given = with_numbered_sets(tool, given)
        settings = {name: given.pop(name, None) for name in _RUN_SETTINGS}
        settings = {name: value for name, value in settings.items() if value is not None}
        overwrite = given.pop("overwrite", True)
        shows_progress = given.pop("progress_message", True)
        values = tool.bind(_with_destinations(tool, given, temporary))
        option = option_without_package(tool, values)
        if option is not None:
            require_packages(option, Phrase.of(option.label))
        _require_free_destinations(tool, values, overwrite)
        return cls(tool, values, settings, shows_progress)

    def run(self, context):
        """Runs the tool and returns the `OutputManager`."""
        context.check_cancelled()
        with as_files(self.tool, cut_to_extent(self.tool, self.values), context) as (values, context):
            with all_or_nothing():
                outcome = self.tool.run(values, context)
                context.check_cancelled()
            return OutputManager.of(self.tool, values, outcome)

    def shown_parameters(self):
        """The inputs and settings as JSON; places on the ground as their texts."""
        shown = {p.name: _shown(getattr(self.values, p.name)) for p in self.tool.parameters}
        return json.dumps({name: value for name, value in shown.items() if value is not None}, ensure_ascii=False,
                          default=str)

    def record(self):
        """Metadata items for the outputs that say how they were made."""
        return {"WHISKBROOM_TOOL": self.tool.name, "WHISKBROOM_VERSION": VERSION,
                "WHISKBROOM_PARAMETERS": self.shown_parameters()}


def _with_destinations(tool, given, temporary):
    given = dict(given)
    for name in [name for name in given if name not in [p.name for p in tool.parameters]]:
        parameter = tool.parameter(name)
        if parameter is not None and given.get(parameter.name) is None:
            given[parameter.name] = given.pop(name)
    main = None
    for output in tool.outputs:
        if given.get(output.name) is None and output.default is REQUIRED:
            given[output.name] = temporary.file(output.extension)
        if main is None:
            main = given.get(output.name)
        elif given.get(output.name) is True and isinstance(main, (str, os.PathLike)):
            stem = os.path.splitext(os.fspath(main))[0]
            given[output.name] = f"{stem}_{output.name.replace('output_', '')}{output.extension}"
        elif given.get(output.name) is False:
            given[output.name] = None
    return given


def _require_free_destinations(tool, values, overwrite):
    inputs = {os.path.realpath(path) for p in tool.inputs for path in _paths(getattr(values, p.name))}
    taken = set()
    for output in tool.outputs:
        path = getattr(values, output.name)
        if path is None:
            continue
        real = os.path.realpath(path)
        if real in inputs:
            raise OutputError("{name} is also an input: {path}; give it another name.", name=output.name, path=path)
        if real in taken:
            raise ParameterError("Two outputs have the same name: {path}.", path=path)
        taken.add(real)
        if isinstance(output, FolderOutput):
            if not overwrite and os.path.isdir(real) and os.listdir(real):
                raise OutputError("{path} holds files already, and overwrite is off.", path=path)
            continue
        if os.path.isdir(real):
            raise OutputError("{name} names a folder: {path}; give it a file name.", name=output.name, path=path)
        if not overwrite and os.path.exists(real):
            raise OutputError("{path} exists already, and overwrite is off.", path=path)
        folder = os.path.dirname(real)
        if not os.path.isdir(folder):
            raise OutputError("{path} cannot be written: the folder {folder} does not exist.",
                              path=path, folder=folder)
        if not os.access(folder, os.W_OK):
            raise OutputError("{path} cannot be written: the folder {folder} is read-only.", path=path, folder=folder)


def _paths(value):
    values = value if isinstance(value, tuple) else (value,)
    paths = [path for item in values if hasattr(item, "is_band_set") for path in item.get_absolute_paths()]
    return paths + [item.split("|")[0] for item in values if isinstance(item, str)]


def _shown(value):
    if isinstance(value, tuple):
        return [_shown(item) for item in value]
    if hasattr(value, "is_band_set"):
        return {"bandset": value.name, "bands": [f"{path}@{band.raster_band}" for path, band in
                                                 zip(value.get_absolute_paths(), value)]}
    return getattr(value, "name", None) or "a layer" if hasattr(value, "is_feature_table") else value
