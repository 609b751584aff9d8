"""What every tool's spec must hold, so that all faces made from it are right."""

import ast
import math
import re
from pathlib import Path

import pytest
from helpers.calls import CALLS
from whiskbroom.algorithms import ALL
from whiskbroom.core import spec
from whiskbroom.core.cli import build_parser
from whiskbroom.core.errors import ParameterError
from whiskbroom.core.render import docs_page

ROOT = Path(__file__).resolve().parents[2]
SNAKE_CASE = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
LONGEST_FILE = 120

each_tool = pytest.mark.parametrize("tool", ALL.values(), ids=lambda tool: tool.name)
each_parameter = pytest.mark.parametrize(
    "parameter", [pytest.param(p, id=f"{tool.name}.{p.name}") for tool in ALL.values() for p in tool.parameters])


def source(tool):
    return (ROOT / "algorithms" / f"{tool.name}.py").read_text(encoding="utf-8")


def is_sentence_case(label):
    """Only acronyms, and words with digits or of one letter, have capitals past the first word."""
    names = ("NoData", "McNemar")
    return label[:1].isupper() and all(
        word == word.lower() or word.isupper() or word in names for word in re.findall(r"\w+", label)[1:])


def test_there_are_tools():
    assert {"raster_report", "cross_classification"} <= set(ALL)


def test_names_and_ids_are_unique():
    assert [tool.name for tool in ALL.values()] == list(ALL)
    assert len({tool.id for tool in ALL.values()}) == len(ALL)
    assert len({tool.title for tool in ALL.values()}) == len(ALL)


@each_tool
def test_the_file_is_named_like_the_tool_and_the_id_follows(tool):
    assert (ROOT / "algorithms" / f"{tool.name}.py").is_file()
    assert SNAKE_CASE.fullmatch(tool.name)
    assert re.fullmatch(r"[a-z0-9]+", tool.id) and tool.id == tool.name.replace("_", "")


@each_tool
def test_the_file_is_short(tool):
    assert len(source(tool).splitlines()) <= LONGEST_FILE


@each_tool
def test_title_and_group_are_short_and_in_sentence_case(tool):
    assert 1 <= len(tool.title.split()) <= 4
    assert is_sentence_case(tool.title) and is_sentence_case(tool.group)
    assert "algorithm" not in tool.title.lower()


def test_every_group_has_its_place_in_the_order_of_the_work():
    assert {tool.group for tool in ALL.values()} <= set(spec.GROUPS) and len(set(spec.GROUPS)) == 10


@each_tool
def test_the_summary_is_one_sentence_as_qgis_wants_it(tool):
    assert tool.summary[0].isupper() and tool.summary.endswith(".") and tool.summary.count(". ") == 0
    assert "<" not in tool.summary and not tool.summary.startswith("This algorithm")
    assert re.fullmatch(r"[A-Z][a-z]+s", tool.summary.split()[0]), "the first word is a verb in -s"


@each_tool
def test_the_help_is_plain_text_of_whole_sentences_and_speaks_of_nodata(tool):
    assert tool.help.endswith(".") and "<" not in tool.help and "NoData" in tool.help


@each_tool
def test_there_are_three_to_eight_different_tags(tool):
    assert 3 <= len(tool.tags) <= 8 and len(set(tool.tags)) == len(tool.tags)
    assert all(tag == tag.lower() and tag.strip() == tag for tag in tool.tags)


@each_tool
def test_names_and_aliases_of_parameters_and_results_are_unique_snake_case(tool):
    names = [name for p in tool.parameters for name in (p.name, *p.aliases)]
    names += [result.name for result in tool.results]
    assert len(set(names)) == len(names)
    assert all(SNAKE_CASE.fullmatch(name) for name in names)
    taken = {"n_processes", "available_ram", "overwrite", "progress_message", "bandset_catalog", "tool", "quiet",
             "json"}
    assert not taken & set(names), "these are options of every run or of the command line"


@each_tool
def test_inputs_stand_before_outputs(tool):
    assert tool.parameters == tool.inputs + tool.outputs


@each_tool
def test_results_are_labelled(tool):
    assert all(is_sentence_case(result.label) for result in tool.results)


@each_tool
def test_optional_packages_are_importable_names(tool):
    assert all(re.fullmatch(r"[a-z_][a-z0-9_.]*", name) for name in tool.needs)


@each_tool
def test_run_and_check_use_only_declared_parameters(tool):
    used = {node.attr for function in ast.parse(source(tool)).body
            if isinstance(function, ast.FunctionDef) and [a.arg for a in function.args.args][:1] == ["p"]
            for node in ast.walk(function)
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "p"}
    assert used and used <= {p.name for p in tool.parameters}


@each_tool
def test_the_docs_page_tells_every_parameter_and_result(tool):
    page = docs_page(tool)
    for name in [p.name for p in tool.parameters] + [result.name for result in tool.results]:
        assert f"| `{name}`" in page
    assert tool.summary in page and f"whiskbroom:{tool.id}" in page


@each_tool
def test_the_docs_page_on_disk_is_the_rendered_one(tool):
    page = ROOT / "docs" / "tools" / f"{tool.id}.md"
    assert page.read_text(encoding="utf-8") == docs_page(tool), "run scripts/render_docs.py"


@each_tool
def test_the_tool_has_its_test_file(tool):
    assert (ROOT / "tests" / "algorithms" / f"test_{tool.name}.py").is_file()


def test_the_command_line_parser_builds_and_knows_every_tool():
    text = build_parser(ALL).format_help()
    assert all(name in text for name in ALL)


@each_tool
def test_the_command_line_shows_the_help_of_a_tool(tool, capsys):
    with pytest.raises(SystemExit) as ended:
        build_parser(ALL).parse_args([tool.name, "--help"])
    assert ended.value.code == 0
    shown = capsys.readouterr().out
    assert all("--" + p.name.replace("_", "-") in shown for p in tool.parameters)


@each_parameter
def test_label_and_help_are_texts(parameter):
    assert is_sentence_case(parameter.label) and not parameter.label.endswith(".")
    assert parameter.help[0].isupper() or parameter.help.startswith("GDAL")
    assert parameter.help.endswith(".") and "<" not in parameter.help


@each_parameter
def test_the_default_passes_its_own_check(parameter):
    if not parameter.required and parameter.default is not None:
        assert parameter.check(parameter.default) == parameter.default
    if isinstance(parameter, spec.Choice):
        assert parameter.default in (*parameter.keys, None)
    if isinstance(parameter, (spec.Choice, spec.Choices)):
        assert len({key for option in parameter.options for key in (option.key, *option.synonyms)}) \
            == sum(1 + len(option.synonyms) for option in parameter.options)


@each_parameter
def test_fields_and_bands_name_their_layer(parameter):
    tool = next(tool for tool in ALL.values() if parameter in tool.parameters)
    if isinstance(parameter, (spec.Field, spec.Fields, spec.Band, spec.Bands)):
        assert isinstance(tool.parameter(parameter.parent), (spec.Raster, spec.Rasters, spec.Vector,
                                                             spec.RasterOrVector))


def numbers_out_of(parameter):
    wrong = [True, "x", math.nan, math.inf]
    if parameter.minimum is not None:
        wrong.append(parameter.minimum - 1)
    if parameter.maximum is not None:
        wrong.append(parameter.maximum + 1)
    return wrong + [(parameter.minimum or 0) + 0.5] if parameter.integer else wrong


INVALID = {
    "Band": lambda p: [0, -1, 1.5, True, "1"],
    "Bands": lambda p: ["", "0", "1/2", [0], [1.5], [True], ["a"], [1, 1]],
    "Boolean": lambda p: [1, "true"],
    "Choice": lambda p: ["no such option", 17],
    "Choices": lambda p: ["no such option", 17, [], [p.keys[0], p.keys[0]]],
    "Names": lambda p: ["no such name", 17, [], [p.keys[0], p.keys[0]]],
    "ClassNumbers": lambda p: ["1", "a=1", 5, {"1": "x"}],
    "Crs": lambda p: ["", 3],
    "Extent": lambda p: ["", "1,2,3", "a,b,c,d", "2,1,3,4", [1, 2, 3], [1, 1, 1, 0], [0, math.nan, 1, 1], 5],
    "Field": lambda p: ["", 3],
    "Fields": lambda p: ["", 3, [], ["a", ""], ["a", "a"]],
    "File": lambda p: ["", 3, True],
    "FileOutput": lambda p: ["", 3, True],
    "FolderOutput": lambda p: ["", 3, True],
    "Folder": lambda p: ["", 3, True],
    "Number": numbers_out_of,
    "Numbers": lambda p: ["", "x", [], ["x"], [True], [math.nan], [math.inf], *([[1.5]] if p.integer else []),
                          *([[p.minimum - 1]] if p.minimum is not None else []),
                          *([[p.maximum + 1]] if p.maximum is not None else [])],
    "Point": lambda p: ["", "1", "a,b", [1], [1, math.nan], 5],
    "Raster": lambda p: ["", 3, ["a.tif"]],
    "RasterNames": lambda p: [3, [], [""], " ", [None]],
    "RasterOrVector": lambda p: ["", 3],
    "RasterOutput": lambda p: [" ", 3, True],
    "Rasters": lambda p: ["", [], [3], ["a.tif", ""]],
    "Rows": lambda p: ["", [], [[]], [[1] * (len(p.columns) + 1)], [1], 5],
    "TableOutput": lambda p: ["", 3, True],
    "Text": lambda p: [3, b"x"],
    "Vector": lambda p: ["", 3],
    "VectorOutput": lambda p: ["", 3, True],
    "VirtualRasterOutput": lambda p: [" ", 3, True],
}


@each_parameter
def test_a_value_that_is_not_valid_is_refused_by_the_standard_sentence(parameter):
    for value in INVALID[parameter.kind](parameter):
        with pytest.raises(ParameterError) as refused:
            parameter.check(value)
        assert str(refused.value).startswith(f"{parameter.name} must be {parameter.expectation()}; got ")


@each_tool
def test_a_number_has_a_unit_or_is_known_to_have_none(tool):
    without = {p.name for p in tool.parameters if isinstance(p, (spec.Number, spec.Numbers)) and not p.unit}
    assert without == set(CALLS[tool.name].without_unit)


def test_every_kind_of_the_spec_is_known_to_these_laws():
    kinds = {name for name in spec.__all__ if isinstance(getattr(spec, name), type)
             and issubclass(getattr(spec, name), spec.Parameter)}
    assert kinds - {"Parameter", "OutputParameter"} == set(INVALID)

