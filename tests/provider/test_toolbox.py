"""The toolbox finds the tools by other words than their names, with the model behind the window's search box."""

import locale

import pytest

pytest.importorskip("qgis.core", reason="QGIS is not installed")

from qgis.gui import QgsProcessingToolboxProxyModel  # noqa: E402
from whiskbroom.algorithms import ALL  # noqa: E402

pytestmark = pytest.mark.qgis

SEARCHES = {
    "bandclassification": ("maximum likelihood", "Spectral Angle", "supervised"),
    "bandneighborpixels": ("moving window", "focal", "median"),
    "bandsieve": ("salt and pepper", "minimum mapping unit", "generalise"),
    "crossclassification": ("kappa", "confusion matrix", "error matrix"),
    "rasterreport": ("histogram", "pixel count", "unique values"),
}


@pytest.fixture
def toolbox(qgis):
    return QgsProcessingToolboxProxyModel()


def children(model, parent):
    return [model.index(row, 0, parent) for row in range(model.rowCount(parent))]


def groups(model):
    """The provider's groups with the ids of their algorithms, from top to bottom."""
    source = model.toolboxModel()
    shown = {}
    for provider in children(model, model.index(-1, -1)):
        if source.providerIdForIndex(model.mapToSource(provider)) == "whiskbroom":
            for group in children(model, provider):
                shown[group.data()] = [source.algorithmForIndex(model.mapToSource(index)).name()
                                       for index in children(model, group)]
    return shown


@pytest.mark.parametrize("tool_id, words", [(tool, words) for tool in SEARCHES for words in SEARCHES[tool]])
def test_a_tool_is_found_by_what_it_does(toolbox, tool_id, words):
    toolbox.setFilterString(words)
    assert list(groups(toolbox).values()) == [[tool_id]]


def test_every_tool_is_searched_for_here():
    assert set(SEARCHES) == {tool.id for tool in ALL.values()}


@pytest.mark.parametrize("tool", ALL.values(), ids=lambda tool: tool.name)
def test_a_tool_is_found_by_each_of_its_search_words(toolbox, tool):
    for tag in tool.tags:
        toolbox.setFilterString(tag)
        assert tool.id in sum(groups(toolbox).values(), []), tag


def test_every_group_is_shown_with_its_tools_and_sorted_by_name_as_qgis_does(toolbox):
    shown = groups(toolbox)
    assert {(name, tool) for name, tools in shown.items() for tool in tools} == {
        (tool.group, tool.id) for tool in ALL.values()}
    assert list(shown) == sorted(shown, key=locale.strxfrm)
