"""The pages of docs/tools: what the Help button opens, and what the repository shows."""

import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import pytest
from helpers.tools import make_tool
from whiskbroom.algorithms import ALL
from whiskbroom.core.page import html_index, html_page
from whiskbroom.core.spec import GROUPS

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "docs" / "tools"
sys.path.append(str(ROOT / "scripts"))

import render_docs  # noqa: E402

PAGES = render_docs.pages()
EMPTY_TAGS = ("meta", "br")
ALL_BY_ID = {tool.id: tool for tool in ALL.values()}


class Reader(HTMLParser):
    """Reads a page: `texts` of each kind of element, links, and whether every element is closed."""

    def __init__(self, page):
        super().__init__()
        self.open, self.texts, self.addresses = [], {}, []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attributes):
        self.addresses += [value for name, value in attributes if name in ("href", "src")]
        if tag not in EMPTY_TAGS:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        for tag in set(self.open):
            self.texts.setdefault(tag, []).append(data)

    def text(self, tag="body"):
        return "".join(self.texts[tag])


@pytest.mark.parametrize("name", PAGES)
def test_the_page_on_disk_is_the_rendered_one(name):
    assert (FOLDER / name).read_text(encoding="utf-8") == PAGES[name], "run make docs"


def test_there_are_no_pages_of_tools_that_are_gone():
    assert sorted(path.name for path in FOLDER.iterdir()) == sorted(PAGES)
    assert set(PAGES) == {f"{name}.{kind}" for name in ["index", *(tool.id for tool in ALL.values())]
                          for kind in ("md", "html")}


def test_the_readme_lists_the_tools_of_now():
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert text == render_docs.readme(text), "run make docs"
    assert all(f"(docs/tools/{tool.id}.md)" in text for tool in ALL.values())


def test_the_script_writes_every_page(tmp_path):
    subprocess.run([sys.executable, render_docs.__file__, str(tmp_path / "tools")], check=True, timeout=60)
    assert {path.name: path.read_text(encoding="utf-8") for path in (tmp_path / "tools").iterdir()} == PAGES


@pytest.mark.parametrize("name", [name for name in PAGES if name.endswith(".html")])
def test_an_html_page_is_well_formed_and_needs_no_network_and_no_other_file_but_pages(name):
    reader = Reader(PAGES[name])
    assert reader.open == []
    assert all((FOLDER / address).is_file() for address in reader.addresses)
    assert "http" not in PAGES[name] and "@import" not in PAGES[name]


@pytest.mark.parametrize("tool", ALL.values(), ids=lambda tool: tool.name)
def test_the_html_page_tells_all_of_the_spec(tool):
    reader = Reader(html_page(tool))
    shown = reader.text()
    assert reader.text("h1") == tool.title
    for text in (tool.summary, *tool.help.split("\n\n"), tool.group, f"whiskbroom:{tool.id}", *tool.references,
                 *[title for title, _ in tool.guides]):
        assert text in shown
    for parameter in tool.parameters:
        assert f"{parameter.label}. {parameter.help}" in shown
        assert {parameter.name, *parameter.aliases} <= set(reader.texts["code"])
    for result in tool.results:
        assert result.name in reader.texts["code"] and result.label in shown


def test_texts_are_escaped():
    page = html_page(make_tool(title="A & B", summary="Finds a < b.", help="One.\n\nTwo <b>.", references=("C & D.",)))
    assert "<h1>A &amp; B</h1>" in page and "Finds a &lt; b." in page
    assert "<p>One.</p>\n<p>Two &lt;b&gt;.</p>" in page and "<li>C &amp; D.</li>" in page


def test_choices_stand_as_code_with_their_labels():
    assert "one of <code>4</code> (Edges), <code>8</code> (Corners too)" in html_page(make_tool())


def test_a_tool_without_outputs_numbers_and_references_has_no_such_headings():
    bare = make_tool(parameters=make_tool().inputs, results=(), references=())
    assert Reader(html_page(bare)).texts["h2"] == ["Inputs"]


def test_the_list_links_every_tool_in_the_order_given():
    tools = [make_tool(name="b_tool", title="B"), make_tool(name="a_tool", title="A")]
    reader = Reader(html_index(tools))
    assert reader.addresses == ["btool.html", "atool.html"] and reader.texts["a"] == ["B", "A"]


def test_the_lists_follow_the_workflow():
    tools = [ALL_BY_ID[address.split(".")[0]] for address in Reader(PAGES["index.html"]).addresses]
    order = [(GROUPS.index(tool.group), tool.title) for tool in tools]
    assert order == sorted(order) and len(order) == len(ALL)
    assert [line.split("(")[1].split(".")[0] for line in PAGES["index.md"].splitlines() if line.startswith("| [")] == [
        tool.id for tool in tools]
