"""The toolbox finds the tools by other words than their names, with the model behind the window's search box."""

import pytest

pytest.importorskip("qgis.core", reason="QGIS is not installed")

from helpers.tools import make_tool  # noqa: E402
from qgis.core import QgsApplication  # noqa: E402
from qgis.gui import QgsProcessingToolboxProxyModel  # noqa: E402
from whiskbroom.algorithms import ALL  # noqa: E402
from whiskbroom.core.spec import GROUPS, numbered, workflow_order  # noqa: E402
from whiskbroom.provider import algorithm  # noqa: E402
from whiskbroom.provider.provider import WhiskbroomProvider  # noqa: E402

pytestmark = pytest.mark.qgis

# What a person may type who knows the task and not the tool.
SEARCHES = {
    "bandclip": ("crop", "area of interest", "split by field"),
    "bandmask": ("cloud mask", "region of interest", "erase"),
    "bandresample": ("reproject", "warp", "pixel size"),
    "bandstack": ("layer stack", "multiband", "several resolutions"),
    "mosaic": ("tiles", "seamless", "overlap"),
    "rastersplit": ("separate bands", "extract bands", "unstack"),
    "bandcombination": ("overlay", "transition", "combine"),
    "banddilation": ("grow", "morphology", "expand"),
    "banderosion": ("shrink", "remove borders", "morphology"),
    "bandpca": ("pca", "eigenvalues", "decorrelation"),
    "samplesize": ("stratified", "allocation", "sampling design"),
    "bandclassification": ("maximum likelihood", "Spectral Angle", "supervised"),
    "bandneighborpixels": ("moving window", "focal", "median"),
    "bandsetbuild": ("wavelength", "virtual raster", "composite"),
    "bandsieve": ("salt and pepper", "minimum mapping unit", "generalise"),
    "crossclassification": ("kappa", "confusion matrix", "error matrix"),
    "rasterreport": ("histogram", "pixel count", "unique values"),
}


@pytest.fixture
def toolbox(qgis):
    return QgsProcessingToolboxProxyModel()


def children(model, parent):
    return [model.index(row, 0, parent) for row in range(model.rowCount(parent))]


def groups(model, provider_id="whiskbroom"):
    """A provider's groups with the ids of their algorithms, from top to bottom."""
    source = model.toolboxModel()
    shown = {}
    for provider in children(model, model.index(-1, -1)):
        if source.providerIdForIndex(model.mapToSource(provider)) == provider_id:
            for group in children(model, provider):
                shown[group.data()] = [source.algorithmForIndex(model.mapToSource(index)).name()
                                       for index in children(model, group)]
    return shown


@pytest.mark.parametrize("tool_id, words", [(tool, words) for tool in SEARCHES for words in SEARCHES[tool]])
def test_a_tool_is_found_by_what_it_does(toolbox, tool_id, words):
    toolbox.setFilterString(words)
    assert tool_id in sum(groups(toolbox).values(), [])


@pytest.mark.parametrize("tool", ALL.values(), ids=lambda tool: tool.name)
def test_a_tool_is_found_by_its_search_words_and_by_each_word_of_them_and_of_its_title(toolbox, tool):
    for words in (*tool.tags, *tool.title.split(), *" ".join(tool.tags).upper().split()):
        toolbox.setFilterString(words)
        assert tool.id in sum(groups(toolbox).values(), []), words


def test_groups_and_tools_stand_in_the_order_of_the_docs(toolbox):
    shown = groups(toolbox)
    assert [(name, tool) for name, tools in shown.items() for tool in tools] == [
        (numbered(tool.group), tool.id) for tool in sorted(ALL.values(), key=workflow_order)]


@pytest.mark.parametrize("names", [
    GROUPS, GROUPS[::-1], ("波段", "栅格代数", "变换", "滤波", "光谱", "分类", "后处理", "转换", "精度", "变化"),
    ("Écart", "Übersicht", "Zeta", "alpha", "Beta", "Æther", "ñandú", "[x]", "-", "0")])
def test_all_groups_stand_in_the_order_of_the_work_in_every_language(toolbox, qgis, monkeypatch, names):
    translated = dict(zip(GROUPS, names))
    tools = [make_tool(name=f"tool_{letter}", title=f"Tool {letter}", group=group)
             for letter, group in zip("jihgfedcba", GROUPS)]
    monkeypatch.setattr(algorithm, "tr", lambda text: translated.get(text, text))
    provider = WhiskbroomProvider(tools)
    provider.id = lambda: "ordered"
    QgsApplication.processingRegistry().addProvider(provider)
    try:
        shown = groups(toolbox, "ordered")
    finally:
        QgsApplication.processingRegistry().removeProvider("ordered")
    assert list(shown) == [f"{place:02d} {name}" for place, name in enumerate(names, start=1)]
