"""Writes the docs pages of every tool to docs/tools, as Markdown and as HTML, and their list by workflow; the list in
the README; the page of the spectral indices; and as HTML the pages that the tools' pages lead to."""

import importlib.util
import sys
from pathlib import Path

from markdown_pages import title_and_body

ROOT = Path(__file__).resolve().parent.parent
# Pages of docs/ that tools name in their guides.
GUIDES = ("clustering", "expressions", "grids", "uncertainty", "zonal_statistics")
LIST_STARTS, LIST_ENDS = "<!-- tools, by make docs -->", "<!-- end of tools -->"


def load_package():
    """Imports the checkout as `whiskbroom`, whatever its folder is called."""
    spec = importlib.util.spec_from_file_location("whiskbroom", ROOT / "__init__.py",
                                                  submodule_search_locations=[str(ROOT)])
    package = importlib.util.module_from_spec(spec)
    sys.modules["whiskbroom"] = package
    spec.loader.exec_module(package)


def pages():
    """The text of every file of docs/tools by its name."""
    from whiskbroom.algorithms import ALL
    from whiskbroom.core.page import html_index, html_page
    from whiskbroom.core.render import docs_page
    from whiskbroom.core.spec import numbered, workflow_order

    tools = sorted(ALL.values(), key=workflow_order)
    lines = ["# Tools", "", "| Tool | Group | What it does |", "|---|---|---|"]
    lines += [f"| [{tool.title}]({tool.id}.md) | {numbered(tool.group)} | {tool.summary} |" for tool in tools]
    texts = {"index.md": "\n".join(lines) + "\n", "index.html": html_index(tools)}
    for tool in tools:
        texts[f"{tool.id}.md"] = docs_page(tool)
        texts[f"{tool.id}.html"] = html_page(tool)
    return texts


def readme(text):
    """The text of the README with the list of tools of now."""
    from whiskbroom.algorithms import ALL
    from whiskbroom.core.spec import GROUPS, workflow_order

    lines = ["| Group | Tools |", "|---|---|"]
    for group in GROUPS:
        tools = sorted((tool for tool in ALL.values() if tool.group == group), key=workflow_order)
        links = " · ".join(f"[{tool.title}](docs/tools/{tool.id}.md)" for tool in tools)
        lines += [f"| {group} | {links} |"] if tools else []
    before, rest = text.split(LIST_STARTS)
    return before + LIST_STARTS + "\n" + "\n".join(lines) + "\n" + LIST_ENDS + rest.split(LIST_ENDS)[1]


def guide(name):
    """The HTML of a page of docs/ that is written in Markdown."""
    from whiskbroom.core.page import document

    title, body = title_and_body((ROOT / "docs" / f"{name}.md").read_text(encoding="utf-8"))
    return document(title, [body, '<p><a href="tools/index.html">All tools</a></p>'])


def main(folder=ROOT / "docs" / "tools"):
    load_package()
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in pages().items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
    if folder == ROOT / "docs" / "tools":
        path = ROOT / "README.md"
        path.write_text(readme(path.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")
    from whiskbroom.core.indices.page import markdown

    (folder.parent / "spectral_indices.md").write_text(markdown(), encoding="utf-8", newline="\n")
    for name in GUIDES:
        (folder.parent / f"{name}.html").write_text(guide(name), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
