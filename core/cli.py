"""The command line, made from the specs."""

import argparse
import json
import math
import os
import sys

from .errors import ToolError
from .render import default_text
from .spec import Band, Boolean, Choice, Choices, Fields, Names, Number, OutputParameter, Rasters
from .spec.inputs import key_of

_SESSION_OPTIONS = (("--n-processes", int, "COUNT", "number of workers"),
                    ("--available-ram", int, "MB", "memory for the run in MB, at least 256"),
                    ("--temporary-directory", str, "FOLDER", "where temporary files go"))


def main(arguments, tools, session_class, progress_callback):
    """Runs the command line.

    Args:
        arguments: the words after the program's name.
        tools: mapping of names to `Tool`.
        session_class: `Session`.
        progress_callback: shows the progress.
    Returns:
        The exit status: 0 done, 1 the tool failed with one sentence on stderr, 2 the words were not understood.
    """
    parser = build_parser(_asked_for(arguments, tools))
    options = vars(parser.parse_args(arguments))
    name = options.pop("tool")
    if name == "list":
        _print_list(tools)
        return 0
    _require_outputs(parser, tools[name], options)
    quiet, as_json = options.pop("quiet"), options.pop("json")
    settings = {key: options.pop(key) for key in ("n_processes", "available_ram", "temporary_directory")}
    settings = {key: value for key, value in settings.items() if value is not None}
    try:
        with session_class(progress_callback=None if quiet else progress_callback,
                           messages_callback=_Stderr(quiet), **settings) as session:
            result = session.run(tools[name], options)
    except ToolError as error:
        print(f"{name}: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print(f"{name}: cancelled", file=sys.stderr)
        return 130
    _print_result(result, as_json)
    return 0


def _require_outputs(parser, tool, options):
    """Ends the program where an output is not named that the other options do not spare."""
    for output in tool.outputs:
        if output.spared_by and options[output.name] is None and not any(options[name] for name in output.spared_by):
            parser.error(f"the following arguments are required: {_flag(output)}")


def _flag(parameter):
    return "--" + parameter.name.replace("_", "-")


def _asked_for(arguments, tools):
    """The one tool that the words begin with, which spares the making of all others; or all."""
    name = arguments[0] if arguments else None
    return {name: tools[name]} if name in tools else tools


def build_parser(tools):
    """The argument parser of all tools."""
    parser = argparse.ArgumentParser(prog="python -m whiskbroom", description="Land-cover tools for satellite images.",
                                     allow_abbrev=False)
    commands = parser.add_subparsers(dest="tool", metavar="TOOL", required=True)
    commands.add_parser("list", help="list the tools")
    for tool in tools.values():
        _add_tool(commands, tool)
    return parser


def _add_tool(commands, tool):
    command = commands.add_parser(tool.name, help=_plain(tool.summary), description=f"{tool.summary} {tool.help}",
                                  allow_abbrev=False)
    for parameter in tool.parameters:
        _add_parameter(command, parameter)
    group = command.add_argument_group("session")
    for flag, kind, metavar, text in _SESSION_OPTIONS:
        group.add_argument(flag, type=kind, metavar=metavar, help=text)
    group.add_argument("--quiet", action="store_true", help="print no progress and no messages")
    group.add_argument("--json", action="store_true", help="print the result as JSON")


def _add_parameter(command, parameter):
    options = {"help": _plain(f"{parameter.help} ({_default(parameter)})"), "dest": parameter.name,
               "required": parameter.required and not getattr(parameter, "spared_by", ())}
    if isinstance(parameter, Boolean):
        command.add_argument(_flag(parameter), action=argparse.BooleanOptionalAction, **options, default=None)
        return
    if isinstance(parameter, Choice):
        options.update(choices=parameter.keys, type=lambda text: key_of(text, parameter.options) or text)
    elif isinstance(parameter, (Number, Band)):
        integer = isinstance(parameter, Band) or parameter.integer
        options.update(type=int if integer else float,
                       metavar=(getattr(parameter, "unit", "") or "number").upper().replace(" ", "_"))
    elif isinstance(parameter, Rasters):
        options.update(nargs="+", metavar="PATH")
    elif isinstance(parameter, (Choices, Fields)):
        metavar = "NAME" if isinstance(parameter, Names) else "KEY" if isinstance(parameter, Choices) else "FIELD"
        options.update(nargs="+", metavar=metavar)
    else:
        options["metavar"] = "PATH" if isinstance(parameter, OutputParameter) else parameter.kind.upper()
    command.add_argument(_flag(parameter), **options)


def _default(parameter):
    if parameter.required:
        return "required"
    return "optional" if parameter.default is None else f"default: {default_text(parameter)}"


def _plain(text):
    return text.replace("%", "%%")


def _print_list(tools):
    width = max(len(name) for name in tools)
    for name, tool in tools.items():
        print(f"{name:{width}}  {tool.summary}")


def _print_result(result, as_json):
    if as_json:
        # JSON has no word for NaN.
        numbers = {name: value if isinstance(value, str) or math.isfinite(value) else None
                   for name, value in result.numbers.items()}
        print(json.dumps({"paths": result.paths_of, "numbers": numbers}, ensure_ascii=False))
        return
    for path in result.paths:
        print(os.fspath(path))
    for name, value in result.numbers.items():
        print(f"{name}: {value}" if isinstance(value, str) else f"{name}: {value:.10g}")


class _Stderr:
    def __init__(self, quiet):
        self._quiet = quiet

    def info(self, text):
        self._print(text)

    def warning(self, text):
        self._print(f"Warning: {text}")

    def error(self, text):
        self._print(f"Error: {text}")

    def _print(self, text):
        if not self._quiet:
            print(text, file=sys.stderr)
