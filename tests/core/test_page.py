from html.parser import HTMLParser

from helpers.tools import make_tool
from whiskbroom.core.page import html_index, html_page


class Page(HTMLParser):
    """The texts of a page, its links, and whether every element was closed in order."""

    VOID = {"meta", "link", "br", "img", "hr", "input"}

    def __init__(self, text):
        super().__init__()
        self.texts, self.links, self.balanced, self._open = [], [], True, []
        self.feed(text)
        self.close()
        self.balanced = self.balanced and not self._open

    def handle_starttag(self, tag, attributes):
        if tag not in self.VOID:
            self._open.append(tag)
        self.links += [value for name, value in attributes if name in ("href", "src")]

    def handle_endtag(self, tag):
        self.balanced = self.balanced and bool(self._open) and self._open.pop() == tag

    def handle_data(self, data):
        self.texts.append(data.strip())


TOOL = make_tool(help="Sizes < 5 & more. NoData is left out.", references=("Smith & Sons.",))


def test_the_page_tells_the_whole_tool():
    page = Page(html_page(TOOL))
    told = " ".join(page.texts)
    for text in (TOOL.title, TOOL.summary, TOOL.help, "whiskbroom:patchcount", "python -m whiskbroom patch_count",
                 "Smith & Sons."):
        assert text in told
    for parameter in TOOL.parameters:
        assert parameter.name in page.texts and parameter.help in told
    assert {"Inputs", "Outputs", "Numbers", "References", "raster_path", "pixels"} <= set(page.texts)


def test_a_tool_without_numbers_and_references_has_no_empty_sections():
    texts = Page(html_page(make_tool(results=(), references=()))).texts
    assert "Numbers" not in texts and "References" not in texts


def test_the_index_links_to_every_page():
    page = Page(html_index([TOOL]))
    assert page.links.count("patchcount.html") == 1
    assert {TOOL.title, "07 Post-processing", TOOL.summary} <= set(page.texts)


def test_pages_are_whole_and_need_nothing_from_elsewhere():
    for text in (html_page(TOOL), html_index([TOOL])):
        page = Page(text)
        assert page.balanced and text.startswith("<!DOCTYPE html>") and "charset" in text
        assert not [link for link in page.links if "//" in link] and "<script" not in text
