"""Markdown as the pages of docs/ use it."""

import sys
from html.parser import HTMLParser
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT / "scripts"))

import markdown_pages as markdown  # noqa: E402
import render_docs  # noqa: E402


def body(text):
    return markdown.title_and_body("# Title\n\n" + text)[1]


@pytest.mark.parametrize("text, html", [
    ("One\ntwo.", "<p>One two.</p>"), ("One.\n\nTwo.", "<p>One.</p>\n<p>Two.</p>"),
    ("## What is `x`?", '<h2 id="what-is-x">What is <code>x</code>?</h2>'),
    ("- one\n- two\n  lines", "<ul><li>one</li><li>two lines</li></ul>"),
    ("| A | B |\n|---|---|\n| `a \\| b` | |", "<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>"
                                            "<code>a | b</code></td><td></td></tr></tbody></table>"),
    ("```python\na < b\n\nc\n```", "<pre><code>a &lt; b\n\nc</code></pre>"),
    ("`a*b*` and *it* and **bold**", "<p><code>a*b*</code> and <i>it</i> and <b>bold</b></p>"),
    ("[a](b.md) [c](#d) [e](https://f.md)",
     '<p><a href="b.html">a</a> <a href="#d">c</a> <a href="https://f.md">e</a></p>'),
    ("a < b & 2 * 3 * 4", "<p>a &lt; b &amp; 2 * 3 * 4</p>")])
def test_what_the_pages_use_is_understood(text, html):
    assert body(text) == html


def test_the_first_line_is_the_title():
    assert markdown.title_and_body("# The title\nText.") == ("The title", "<p>Text.</p>")


class Reader(HTMLParser):
    """Notes links and places, and whether every element is closed."""

    def __init__(self, text):
        super().__init__()
        self.open, self.links, self.places = [], [], []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        self.links += [given["href"]] if "href" in given else []
        self.places += [given["id"]] if "id" in given else []
        if tag not in ("meta", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


@pytest.mark.parametrize("name", render_docs.GUIDES)
def test_a_page_on_disk_is_the_rendered_one_and_its_links_lead_somewhere(name):
    page = (ROOT / "docs" / f"{name}.html").read_text(encoding="utf-8")
    assert page == render_docs.guide(name), "run make docs"
    reader = Reader(page)
    assert not reader.open
    for link in reader.links:
        place = link[1:] if link.startswith("#") else None
        assert place in reader.places or link.startswith("http") or (ROOT / "docs" / link).is_file()
