"""Writes the docs page of every tool to docs/tools, and their list."""

import importlib.util
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def load_package():
    """Imports the checkout as `whiskbroom`, whatever its folder is called."""
    spec = importlib.util.spec_from_file_location("whiskbroom", ROOT / "__init__.py",
                                                  submodule_search_locations=[str(ROOT)])
    package = importlib.util.module_from_spec(spec)
    sys.modules["whiskbroom"] = package
    spec.loader.exec_module(package)


def main():
    load_package()
    from whiskbroom.algorithms import ALL
    from whiskbroom.core.render import docs_page

    folder = ROOT / "docs" / "tools"
    folder.mkdir(parents=True, exist_ok=True)
    for tool in ALL.values():
        (folder / f"{tool.id}.md").write_text(docs_page(tool), encoding="utf-8")
    lines = ["# Tools", "", "| Tool | What it does |", "|---|---|"]
    lines += [f"| [{tool.title}]({tool.id}.md) | {tool.summary} |" for tool in ALL.values()]
    (folder / "index.md").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
