"""Finds in Python files what a QGIS built on Qt 6 would refuse, by looking every name up.

``qt6_gate.py FOLDER…`` looks names up in the installed QGIS: enumerators must be written with their enumeration
(``Qt.CheckState.Checked``), which every QGIS since 3.22 takes and PyQt6 demands. ``qt6_gate.py --pyqt6 FOLDER…`` looks
Qt's names up in PyQt6, and needs no QGIS. Ends with 1 when something was found.
"""

import ast
import enum
import importlib
import sys
from pathlib import Path

BINDINGS = ("PyQt4", "PyQt5", "PyQt6", "PySide2", "PySide6")
# Where qgis.PyQt has a name in all versions, and PyQt6 in another module.
MOVED = {("QtWidgets", "QAction"): "QtGui", ("QtWidgets", "QActionGroup"): "QtGui",
         ("QtWidgets", "QShortcut"): "QtGui"}


class NotLookedUp(LookupError):
    """The library at hand does not have the module."""


def in_qgis(module, name):
    """The object that ``from module import name`` gives in this QGIS."""
    return _member(module, name)


def in_pyqt6(module, name):
    """The same for Qt's modules, in PyQt6."""
    if module == "qgis.PyQt":
        return importlib.import_module(f"PyQt6.{name}")
    if not module.startswith("qgis.PyQt."):
        raise NotLookedUp(module)
    part = module.split(".")[2]
    return _member(f"PyQt6.{MOVED.get((part, name), part)}", name)


def _member(module, name):
    loaded = importlib.import_module(module)
    return getattr(loaded, name) if hasattr(loaded, name) else importlib.import_module(f"{module}.{name}")


def findings(source, look_up):
    """The findings in a Python source as (line, sentence).

    Args:
        source: text.
        look_up: `in_qgis` or `in_pyqt6`.
    """
    tree, known, found = ast.parse(source), {}, []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found += [(node.lineno, f"import of {alias.name}: take it from qgis.PyQt or by name")
                      for alias in node.names if alias.name.split(".")[0] in (*BINDINGS, "qgis")]
        elif isinstance(node, ast.ImportFrom) and not node.level:
            found += _imports(node, look_up, known)
    inner = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            if node.attr == "exec_":
                found.append((node.lineno, "exec_ is gone: exec"))
            if id(node) not in inner:
                found += [(node.lineno, sentence) for sentence in _chain(node, known)]
    return sorted(set(found))


def _imports(node, look_up, known):
    """Finds what is wrong with an import; adds the names that it brings to those known."""
    top = node.module.split(".")[0]
    if top in BINDINGS:
        yield node.lineno, f"import from {node.module}: take it from qgis.PyQt"
    elif top == "qgis":
        for alias in node.names:
            try:
                if alias.name == "qApp":
                    raise ImportError(alias.name)
                known[alias.asname or alias.name] = look_up(node.module, alias.name)
            except NotLookedUp:
                continue
            except (AttributeError, ImportError):
                yield node.lineno, f"{node.module} has no {alias.name}"


def _chain(node, known):
    """Finds what is wrong with a dotted name; ends where an object is reached whose attributes come with its use."""
    names = []
    while isinstance(node, ast.Attribute):
        names.insert(0, node.attr)
        node = node.value
    if not isinstance(node, ast.Name) or node.id not in known:
        return
    owner, path = known[node.id], node.id
    for name in names:
        if not isinstance(owner, (type, type(sys))):
            return
        path += f".{name}"
        if not hasattr(owner, name):
            yield f"{path} does not exist"
            return
        value = getattr(owner, name)
        if _is_enumeration(type(value)) and not _is_enumeration(owner):
            yield f"{path} stands without its enumeration: {type(value).__name__}.{name}"
        owner = value


def _is_enumeration(kind):
    # PyQt5's are of sip's own metaclass.
    return isinstance(kind, enum.EnumMeta) or type(kind).__name__ == "enumtype"


def main(arguments):
    look_up = in_pyqt6 if "--pyqt6" in arguments else in_qgis
    files = sorted(file for folder in arguments if folder != "--pyqt6" for file in Path(folder).rglob("*.py"))
    count = 0
    for file in files:
        for line, sentence in findings(file.read_text(encoding="utf-8"), look_up):
            print(f"{file}:{line}: {sentence}")
            count += 1
    return f"{len(files)} Python files to look at" if not files else int(count > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
