"""Every tool by the ways of QGIS, with the calls of the laws: what it writes is what the Python library writes."""

import csv
import json
import os
from importlib.util import find_spec
from pathlib import Path

import pytest

pytest.importorskip("qgis.core", reason="QGIS is not installed")

import whiskbroom  # noqa: E402
from helpers.batch import Batch  # noqa: E402
from helpers.calls import CALLS, contents  # noqa: E402
from helpers.scene import make_scene  # noqa: E402
from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
)
from whiskbroom.algorithms import ALL  # noqa: E402
from whiskbroom.core import spec  # noqa: E402

pytestmark = pytest.mark.qgis
each_tool = pytest.mark.parametrize("name", [name for name, tool in ALL.items() if all(map(find_spec, tool.needs))])


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    return make_scene(tmp_path_factory.mktemp("scene"))


@pytest.fixture(scope="module")
def expected(scene, tmp_path_factory):
    """Returns a function that gives what a tool writes from Python, by file name."""
    found = {}

    def of(name, variant=""):
        if (name, variant) not in found:
            folder = tmp_path_factory.mktemp(name)
            with whiskbroom.Session() as session:
                ran = session.run(ALL[name], CALLS[name].varied(variant, scene, folder))
            found[name, variant] = written(ran.paths)
        return found[name, variant]

    return of


def written(paths):
    """Contents of files, without the texts that tell names of files."""
    paths = [path for path in paths if not path.endswith((".html", ".json", ".aux.xml"))]
    found = contents(type("Result", (), {"numbers": {}, "paths": paths}))
    return {name: _without_fid(content) for name, content in found.items()}


def _without_fid(content):
    """QGIS shows the numbers of the features of a GeoPackage as a field, which GDAL does not."""
    if isinstance(content, str):
        rows = list(csv.reader(content.splitlines()))
        kept = [place for place, name in enumerate(rows[0] if rows else ()) if name != "fid"]
        return [[row[place] for place in kept] for row in rows]
    if isinstance(content, dict):
        return {layer: ([name for name in names if name != "fid"], [
            [value for name, value in zip(("", *names), row) if name != "fid"] for row in rows])
            for layer, (names, rows) in content.items()}
    return content


def files_of(outputs, tool):
    """The files behind the outputs of a run, folders opened."""
    paths = []
    for output in tool.outputs:
        path = outputs.get(output.name.upper())
        if path:
            paths += sorted(map(str, Path(path).iterdir())) if os.path.isdir(path) else [path]
    return paths


def for_processing(name, scene, folder, variant=""):
    """The call of a tool as Processing takes it."""
    tool, given = ALL[name], CALLS[name].varied(variant, scene, folder)
    parameters = {}
    for key, value in given.items():
        parameter = tool.parameter(key)
        if value is not None:
            parameters[parameter.name.upper()] = _as_qgis(parameter, value)
    return parameters


def _as_qgis(parameter, value):
    if isinstance(parameter, spec.Rows) and not isinstance(value, str):
        return [cell for row in parameter.check(value) for cell in row]
    if isinstance(parameter, (spec.Extent, spec.Point)):
        return str(parameter.check(value))
    return list(value) if isinstance(value, tuple) else value


@each_tool
def test_the_toolbox_gives_what_python_gives(qgis, scene, expected, name, tmp_path):
    outputs = qgis.run(f"whiskbroom:{ALL[name].id}", for_processing(name, scene, tmp_path))
    assert written(files_of(outputs, ALL[name])) == expected(name)
    assert {result.name.upper() for result in ALL[name].results} <= set(outputs)


@each_tool
def test_a_model_with_the_tool_gives_what_python_gives(qgis, scene, expected, name, tmp_path):
    tool, parameters = ALL[name], for_processing(name, scene, tmp_path)
    model = QgsProcessingModelAlgorithm(name, "tests")
    child = QgsProcessingModelChildAlgorithm(f"whiskbroom:{tool.id}")
    child.setChildId("only")
    child.setDescription("only")
    outputs = {output.name.upper(): output for output in tool.outputs}
    for key, value in {**_defaults(child.algorithm()), **parameters}.items():
        if key not in outputs:
            child.addParameterSources(key, [QgsProcessingModelChildParameterSource.fromStaticValue(value)])
    made = {}
    for key in outputs:
        if key in parameters:
            made[key] = QgsProcessingModelOutput(key)
            made[key].setChildId("only")
            made[key].setChildOutputName(key)
    child.setModelOutputs(made)
    model.addChildAlgorithm(child)
    model.initAlgorithm()
    names = {d.name().split(":")[-1]: d.name() for d in model.parameterDefinitions() if d.isDestination()}
    results = qgis.run(model, {names[key]: parameters[key] for key in made})
    found = {key: results[names[key]] for key in made}
    assert written(files_of(found, tool)) == expected(name)


def _defaults(algorithm):
    """QGIS 3.22 wants a source for every parameter that is not optional."""
    from qgis.core import QgsProcessingParameterDefinition

    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    return {definition.name(): definition.defaultValue() for definition in algorithm.parameterDefinitions()
            if not definition.flags() & optional and definition.defaultValue() is not None}


@pytest.fixture
def new_batch(monkeypatch):
    """Returns a function that makes a `Batch` of an algorithm."""
    made = []

    def new(algorithm):
        made.append(Batch(algorithm, monkeypatch))
        return made[-1]

    yield new
    for batch in made:
        batch.close()


@each_tool
def test_a_batch_that_is_saved_and_opened_gives_what_python_gives(scene, expected, name, tmp_path, new_batch):
    tool, call = ALL[name], CALLS[name]
    algorithm = QgsApplication.processingRegistry().algorithmById(f"whiskbroom:{tool.id}")
    rows = {}
    for variant in ("", *call.variants):
        folder = tmp_path / f"row {variant}"
        folder.mkdir()
        row = for_processing(name, scene, folder, variant)
        # An empty text is an empty cell, which is one that was not given.
        if "" not in row.values() and _whole(call.outputs, row):
            rows[variant] = row
    batch = new_batch(algorithm)
    batch.fill([_in_widgets(algorithm, row) for row in rows.values()])
    # QGIS saves no row without the names of all outputs.
    saved = batch.save(tmp_path) if _whole((output.name for output in tool.outputs), rows[""]) else None
    if saved is not None:
        batch = new_batch(algorithm)
        batch.open(saved)
    log = batch.run()
    for variant, row in rows.items():
        assert written(files_of(row, tool)) == expected(name, variant), log


def _whole(outputs, row):
    return {output.upper() for output in outputs} <= row.keys()


def _in_widgets(algorithm, parameters):
    """What a user does in the cells of a batch: picks from lists by place, fills tables, types other lists."""
    cells = {}
    for key, value in parameters.items():
        parameter, widget = algorithm.tool.parameter(key.lower()), algorithm.parameterDefinition(key).type()
        if widget == "enum":
            keys = parameter.check(value)
            value = parameter.keys.index(keys) if isinstance(keys, str) else [parameter.keys.index(key) for key in keys]
        elif widget == "matrix" and isinstance(value, str):
            value = [cell for row in parameter.check(value) for cell in row]
        elif widget == "string":
            value = _word(parameter, value)
        cells[key] = value
    return cells


@pytest.mark.slow
@each_tool
def test_qgis_process_gives_what_python_gives(qgis_process, scene, expected, name, tmp_path):
    words = []
    for key, value in for_processing(name, scene, tmp_path).items():
        parameter = ALL[name].parameter(key.lower())
        several = isinstance(value, list) and isinstance(parameter, (spec.Rasters, spec.Choices, spec.Bands))
        for item in value if several else [value]:
            words.append(f"{key}={_word(parameter, item)}")
    ended = qgis_process(f"whiskbroom:{ALL[name].id}", "--", *words)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    outputs = json.loads(ended.stdout[ended.stdout.index("{"):])["results"]
    assert written(files_of(outputs, ALL[name])) == expected(name)


def _word(parameter, value):
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(parameter, spec.Rows):
        width = len(parameter.columns)
        return value if isinstance(value, str) else "|".join(
            ";".join(map(str, value[start:start + width])) for start in range(0, len(value), width))
    if isinstance(parameter, spec.RasterNames) and isinstance(value, list):
        return ";".join(value)
    return ",".join(map(str, value)) if isinstance(value, list) else value
