"""Who may import what (DESIGN.md, section 2), read from the source."""

import ast
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROVIDER = ("provider", "plugin")
CATALOGUES = ("core.indices.catalogue",)
TEXT_ROOMS = (*CATALOGUES, "core.spec", "core.language", "core.errors", "core.context", "core.bounds", "core.render",
              "core.cli")
RASTER_ROOMS = ("core.raster", "core.vector")
SHARED_BY_THEMES = {"core.errors", "core.language", "core.html", "core.legend"}
HEAVY = {"scipy", "sklearn", "threadpoolctl", "matplotlib", "pandas"}


@dataclass(frozen=True)
class Import:
    importer: str
    imported: str
    line: int
    on_top: bool


def shipped_files():
    folders = [ROOT / "core", ROOT / "algorithms", ROOT / "provider"]
    return sorted([path for folder in folders for path in folder.rglob("*.py")] + list(ROOT.glob("*.py")))


def module_name(path):
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports_of(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    inside = {id(node) for function in ast.walk(tree)
              if isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda))
              for node in ast.walk(function)}
    for node in ast.walk(tree):
        names = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = absolute_names(path, node)
        for name in names:
            yield Import(module_name(path), name, node.lineno, id(node) not in inside)


def absolute_names(path, node):
    """Modules of this package as core.x, others as they are; ``from . import x`` gives the module x."""
    if not node.level:
        return [node.module]
    folder = path.relative_to(ROOT).parent.parts
    base = list(folder[:len(folder) - node.level + 1]) + (node.module.split(".") if node.module else [])
    here = ROOT.joinpath(*base)
    if here.is_dir():
        return [".".join([*base, alias.name]) if (here / f"{alias.name}.py").is_file() or (here / alias.name).is_dir()
                else ".".join(base) for alias in node.names]
    return [".".join(base)]


IMPORTS = [found for path in shipped_files() for found in imports_of(path)]


def within(name, rooms):
    return any(name == room or name.startswith(room + ".") for room in rooms)


def top(name):
    return name.split(".")[0]


def offenders(rule):
    return [f"{i.importer}:{i.line} imports {i.imported}" for i in IMPORTS if rule(i)]


def theme(name):
    """The theme of core that a module belongs to, or None: spec, raster and vector have rules of their own."""
    parts = name.split(".")
    is_theme = len(parts) > 2 and parts[0] == "core" and parts[1] not in ("spec", "raster", "vector")
    return parts[1] if is_theme else None


def test_the_parser_sees_the_imports():
    assert Import("core.raster.grid", "osgeo", 7, True) in IMPORTS
    assert any(i.importer == "core.raster.grid" and i.imported == "core.errors" for i in IMPORTS)


def test_only_raster_and_vector_touch_osgeo():
    assert not offenders(lambda i: top(i.imported) == "osgeo" and not within(i.importer, RASTER_ROOMS))


def test_only_the_provider_knows_qgis():
    names = ("qgis", "PyQt5", "PyQt6", "processing")
    assert not offenders(lambda i: top(i.imported) in names and not within(i.importer, PROVIDER))


def test_only_the_workers_module_may_start_processes():
    assert not offenders(lambda i: top(i.imported) in ("multiprocessing", "joblib", "dask")
                         and i.importer != "core.workers")
    assert not offenders(lambda i: i.imported == "concurrent.futures" and i.importer not in
                         ("core.workers", "core.context", "core.raster.jobs"))


def test_heavy_packages_are_imported_inside_functions():
    assert not offenders(lambda i: top(i.imported) in HEAVY and i.on_top)


def test_a_tool_imports_only_spec_errors_and_catalogues_of_its_options_on_top():
    allowed = ("core.spec", "core.errors", *CATALOGUES)
    assert not offenders(lambda i: within(i.importer, ["algorithms"]) and i.importer != "algorithms" and i.on_top
                         and not within(i.imported, allowed))


def test_no_tool_imports_another_tool_the_session_or_qgis():
    assert not offenders(lambda i: within(i.importer, ["algorithms"])
                         and within(i.imported, ["algorithms", "core.session", "provider"]))


def test_spec_errors_context_render_and_command_line_need_the_standard_library_alone():
    assert not offenders(lambda i: within(i.importer, TEXT_ROOMS) and not within(i.imported, TEXT_ROOMS)
                         and top(i.imported) not in sys.stdlib_module_names)


def test_a_theme_of_core_takes_arrays_and_knows_no_file_and_no_session():
    assert not offenders(lambda i: theme(i.importer) and top(i.imported) == "core"
                         and i.imported not in SHARED_BY_THEMES and theme(i.imported) is None
                         and i.imported != f"core.{theme(i.importer)}")
    assert not offenders(lambda i: theme(i.importer) and top(i.imported) not in
                         {"core", "numpy", *HEAVY, *sys.stdlib_module_names})


def test_nothing_in_core_imports_the_session():
    assert not offenders(lambda i: top(i.importer) == "core" and within(i.imported, ["core.session"]))


def test_raster_and_vector_know_no_session_no_spec_and_no_log():
    unknown = ["core.spec", "core.log", "core.progress", "core.settings", "core.request", "core.result"]
    assert not offenders(lambda i: within(i.importer, RASTER_ROOMS) and within(i.imported, unknown))


def test_core_knows_neither_provider_nor_tools_save_for_the_registry_inside_functions():
    assert not offenders(lambda i: top(i.importer) == "core" and within(i.imported, PROVIDER))
    assert not offenders(lambda i: top(i.importer) == "core" and within(i.imported, ["algorithms"])
                         and (i.on_top or i.importer not in ("core.api", "core.session")))


@pytest.mark.parametrize("path", shipped_files(), ids=module_name)
def test_no_text_runs_as_code_and_no_check_vanishes_with_python_o(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        assert not isinstance(node, ast.Assert), f"assert in line {node.lineno}"
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            assert node.func.id not in ("eval", "exec", "compile", "__import__"), f"line {node.lineno}"
        if isinstance(node, ast.keyword):
            assert node.arg != "n_jobs"
            assert node.arg != "shell" or not getattr(node.value, "value", True)
    loaded = {top(found.imported) for found in imports_of(path)}
    assert not loaded & {"pickle", "cPickle", "dill", "shelve", "marshal"}


def test_the_package_and_its_registry_load_nothing_heavy():
    script = ("import sys, whiskbroom; from whiskbroom.algorithms import ALL; whiskbroom.Session; "
              "from whiskbroom.core import cli, render; print(*sys.modules)")
    shown = subprocess.run([sys.executable, "-c", script], check=True,
                           capture_output=True, text=True, timeout=60).stdout
    loaded = {top(name) for name in shown.split()}
    assert not loaded & {"numpy", "osgeo", "scipy", "sklearn", "matplotlib", "pandas", "qgis", "multiprocessing"}
