"""Gathers what QGIS shows of the plugin in the user's language: the texts of the specs, and literals of the sources."""

import ast
import inspect
from pathlib import Path

_FOLDERS = ("core", "algorithms", "provider")
_PUT_TOGETHER = (ast.JoinedStr, ast.BinOp, ast.Call)
_MESSAGES = ("info", "warning", "error")


def gather(root):
    """Every text once, in the order of its first origin.

    Args:
        root: folder of the checkout, which must be importable as `whiskbroom`.
    Returns:
        Mapping of texts to (file relative to the root, what it is there).
    Raises:
        ValueError: an error, a message or a phrase is made with a template that is no plain literal.
    """
    from whiskbroom.algorithms import ALL
    from whiskbroom.core.spec import GROUPS

    origins = {group: ("core/spec/groups.py", "group") for group in GROUPS}
    for tool in ALL.values():
        for text, what in _of_tool(tool):
            if text:
                origins.setdefault(text, (f"algorithms/{tool.name}.py", what))
    trees = {path.relative_to(root).as_posix(): ast.parse(path.read_text(encoding="utf-8"))
             for folder in _FOLDERS for path in sorted(Path(root, folder).rglob("*.py"))}
    errors = _error_classes(trees.values())
    for name, tree in trees.items():
        for text, what in _of_source(tree, errors, name):
            origins.setdefault(text, (name, what))
    return origins


def _of_tool(tool):
    yield tool.title, "title"
    yield tool.summary, "summary"
    for paragraph in tool.help.split("\n\n"):
        yield paragraph, "help"
    for parameter in tool.parameters:
        yield parameter.label, f"label of {parameter.name}"
        yield parameter.help, f"help of {parameter.name}"
        # Names are the same in every language.
        for option in () if parameter.kind == "Names" else getattr(parameter, "options", ()):
            yield option.label, f"option {option.key} of {parameter.name}"
        for column in getattr(parameter, "columns", ()):
            yield column, f"column of {parameter.name}"
        yield getattr(parameter, "unit", ""), f"unit of {parameter.name}"
    for result in tool.results:
        yield result.label, f"label of the result {result.name}"
        yield result.unit, f"unit of the result {result.name}"
    for title, _ in tool.guides:
        yield title, "title of a page"
    for tag in tool.tags:
        yield tag, "search word"


def _of_source(tree, errors, name):
    nodes = [node for node in ast.walk(tree) if hasattr(node, "lineno")]
    for node in sorted(nodes, key=lambda node: (node.lineno, node.col_offset)):
        if isinstance(node, ast.Call):
            yield from _of_call(node, errors, name)
        elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            yield from _of_assignment(node.targets[0].id, node.value)
        elif isinstance(node, ast.FunctionDef) and node.name == "__init__":
            yield from _of_default_template(node)


def _of_call(node, errors, name):
    called = _last_name(node.func)
    what = {"Phrase": "part of a text", "tr": "text", **dict.fromkeys(errors, "error")}.get(called)
    if called in _MESSAGES and _hears_messages(node.func):
        what = "message"
    if what and node.args:
        # A variable may hold a phrase that was made of a literal elsewhere; a text put together here is no literal.
        if not _is_text(node.args[0]) and (what == "error" or isinstance(node.args[0], _PUT_TOGETHER)):
            raise ValueError(f"{name}:{node.lineno}: the template of {called} must be a plain literal; got "
                             f"{ast.unparse(node.args[0])}.")
        if _is_text(node.args[0]):
            yield node.args[0].value, what
    elif called in ("section", "progress"):
        yield from ((part.value, "progress") for part in node.args if _is_text(part))
    elif called == "_Entry" and _is_text(node.args[1]):
        yield node.args[1].value, "setting"


def _of_assignment(name, value):
    if name == "_LOG_LEVELS":
        yield from ((level[0], "log level") for level in ast.literal_eval(value))


def _of_default_template(function):
    arguments = function.args.args
    for argument, default in zip(arguments[len(arguments) - len(function.args.defaults):], function.args.defaults):
        if argument.arg == "template":
            yield default.value, "error"


def _hears_messages(function):
    """Whether an attribute is that of a receiver of a run's messages, such as ``ctx.messages``, and of no logger."""
    return _last_name(getattr(function, "value", None)).lstrip("_") == "messages"


def _is_text(node):
    return isinstance(node, ast.Constant) and isinstance(node.value, str) and bool(node.value)


def _error_classes(trees):
    """The names of our errors: those of core/errors.py, and of the classes that are made of them anywhere."""
    from whiskbroom.core import errors

    names = {name for name, found in inspect.getmembers(errors, inspect.isclass) if issubclass(found, errors.ToolError)}
    classes = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    found = True
    while found:
        found = {node.name for node in classes if names.intersection(map(_last_name, node.bases))} - names
        names |= found
    return names


def _last_name(node):
    return getattr(node, "id", getattr(node, "attr", ""))
