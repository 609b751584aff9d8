import json

from helpers.tools import make_tool
from whiskbroom.core.render import default_text, docs_page, docstring, facts, public_surface
from whiskbroom.core.spec import Boolean, Number


def test_facts_name_range_unit_and_options():
    tool = make_tool()
    assert facts(tool.parameter("min_size")) == "a whole number from 2 to 100 (pixels)"
    assert facts(tool.parameter("connectivity")) == "one of `4` (Edges), `8` (Corners too)"


def test_defaults_in_words():
    tool = make_tool()
    assert [default_text(tool.parameter(name)) for name in ("input", "min_size", "weight", "keep_border")] \
        == ["required", "5", "optional", "false"]
    assert default_text(Boolean("b", "B", "B.", default=True)) == "true"
    assert default_text(Number("n", "N", "N.", default=0.25)) == "0.25"


def test_the_docs_page_has_every_parameter_with_aliases_and_every_section():
    page = docs_page(make_tool())
    assert page.startswith("# Patch count\n\nCounts patches.\n")
    assert "Processing id: `whiskbroom:patchcount`" in page and "python -m whiskbroom patch_count" in page
    assert "| `min_size` (also `size`) | **Smallest patch.** Patches of this size count. | a whole number" in page
    assert "## Outputs" in page and "| `pixels` | Pixels | pixels |" in page and "- A paper." in page
    table_rows = [line for line in page.splitlines() if line.startswith("| `")]
    assert all(line.count(" | ") in (2, 3) for line in table_rows) and len(table_rows) == 9


def test_the_docstring_tells_what_is_taken_and_given():
    text = docstring(make_tool())
    assert text.splitlines()[0] == "Counts patches."
    assert "    min_size: Patches of this size count. Takes a whole number from 2 to 100 (pixels); 5." in text
    assert text.endswith("`OutputManager` with pixels")


def test_the_public_surface_is_plain_data_with_what_scripts_rely_on():
    surface = public_surface({"patch_count": make_tool()})
    assert json.loads(json.dumps(surface)) == surface
    assert surface["patch_count"]["id"] == "patchcount" and surface["patch_count"]["results"] == ["pixels"]
    assert surface["patch_count"]["parameters"]["min_size"] == {"kind": "Number", "default": "5", "aliases": ["size"]}
    assert surface["patch_count"]["parameters"]["connectivity"]["options"] == ["4", "8"]


def test_the_public_surface_ignores_texts():
    other = make_tool(summary="Counts other patches.", help="Other NoData.")
    assert public_surface({"patch_count": other}) == public_surface({"patch_count": make_tool()})
