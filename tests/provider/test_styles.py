"""Class maps are shown with the names and colours of their legend."""

import numpy as np
import pytest

pytest.importorskip("qgis.core", reason="QGIS is not installed")

from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRasterLayer,
)
from whiskbroom.core import spec  # noqa: E402
from whiskbroom.core.legend import Legend, LegendEntry  # noqa: E402
from whiskbroom.provider.styles import class_renderer  # noqa: E402

pytestmark = pytest.mark.qgis

LEGEND = Legend((LegendEntry(1, "Water", (0, 0, 200)), LegendEntry(7, "Wood", (0, 120, 30))))


def shown(renderer):
    return [(entry.value, entry.label, entry.color.getRgb()[:3]) for entry in renderer.classes()]


def test_the_renderer_has_the_classes_of_the_legend(write_raster):
    layer = QgsRasterLayer(write_raster("a.tif", np.array([[1, 7]], "uint8")), "a")
    renderer = class_renderer(LEGEND, layer)
    assert isinstance(renderer, QgsPalettedRasterRenderer) and renderer.usesBands() == [1]
    assert shown(renderer) == [(1, "Water", (0, 0, 200)), (7, "Wood", (0, 120, 30))]


@pytest.fixture
def styled(qgis, runner, write_raster, tmp_path):
    """Returns a function that runs a tool whose main output has that legend, and gives what Processing loads."""

    def run(legends):
        path = write_raster("map.tif", np.array([[1, 7]], "uint8"))
        runner(spec.Tool("mapper", "Mapper", "For tests", "Makes a map.", "Help.", (
            spec.RasterOutput("output", "Map", "A map."),), run=lambda p, ctx: {"legends": legends}))
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        algorithm = QgsApplication.processingRegistry().createAlgorithmById("throwaway:mapper")
        algorithm.run({"OUTPUT": QgsProcessingOutputLayerDefinition(path, QgsProject.instance())}, context,
                      QgsProcessingFeedback(False))
        from processing.gui.Postprocessing import handleAlgorithmResults

        assert handleAlgorithmResults(algorithm, context, QgsProcessingFeedback(False))
        layer, = QgsProject.instance().mapLayers().values()
        return layer

    return run


def test_a_loaded_class_map_is_styled(styled):
    assert shown(styled({"output": LEGEND}).renderer()) == [(1, "Water", (0, 0, 200)), (7, "Wood", (0, 120, 30))]


@pytest.mark.parametrize("legends", [{}, {"output": Legend()}])
def test_a_raster_without_legend_keeps_the_style_of_qgis(styled, legends):
    assert not isinstance(styled(legends).renderer(), QgsPalettedRasterRenderer)


def test_a_map_that_is_not_loaded_needs_no_style(runner, write_raster):
    path = write_raster("map.tif", np.array([[1, 7]], "uint8"))
    process = runner(spec.Tool("mapper", "Mapper", "For tests", "Makes a map.", "Help.", (
        spec.RasterOutput("output", "Map", "A map."),), run=lambda p, ctx: {"legends": {"output": LEGEND}}))
    assert process({"OUTPUT": path}) == {"OUTPUT": path}
