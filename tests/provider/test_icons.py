"""The icons of the tools: one family of drawings, legible at 16 pixels on white and on dark grey."""

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

pytest.importorskip("qgis.core", reason="QGIS is not installed")

from qgis.core import QgsApplication  # noqa: E402
from qgis.PyQt.QtCore import QRectF  # noqa: E402
from qgis.PyQt.QtGui import QColor, QImage, QPainter  # noqa: E402
from qgis.PyQt.QtSvg import QSvgRenderer  # noqa: E402
from whiskbroom.algorithms import ALL  # noqa: E402
from whiskbroom.provider import icons  # noqa: E402

pytestmark = pytest.mark.qgis

FOLDER = Path(icons.__file__).parent
SVG = "{http://www.w3.org/2000/svg}"
BACKGROUNDS = ("#ffffff", "#2b2b2b")
FAMILY = {"#3d9a4f", "#4d86c8", "#bf8420", "#cf5f75", "#858b91"}
# W3C, Web Content Accessibility Guidelines 2.1, criterion 1.4.11: graphical objects.
ENOUGH = 3

each_tool = pytest.mark.parametrize("tool", ALL.values(), ids=lambda tool: tool.name)


def path_of(tool):
    return FOLDER / f"{tool.id}.svg"


def drawn(path, background, size=16):
    image = QImage(size, size, QImage.Format.Format_RGB32)
    image.fill(QColor(background))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(path)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return [image.pixelColor(x, y) for y in range(size) for x in range(size)]


def luminance(colour):
    """Relative luminance (W3C, Web Content Accessibility Guidelines 2.1)."""
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4
              for c in (colour.redF(), colour.greenF(), colour.blueF())]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def test_the_measure_of_contrast_is_that_of_the_w3c():
    assert contrast(QColor("#ffffff"), QColor("#000000")) == pytest.approx(21)
    assert contrast(QColor("#ffffff"), QColor("#777777")) == pytest.approx(4.48, abs=0.005)


@each_tool
def test_every_tool_has_a_small_tidy_square_drawing(tool):
    text = path_of(tool).read_text(encoding="utf-8")
    root = ET.fromstring(text)
    assert root.tag == SVG + "svg" and root.get("viewBox") == "0 0 24 24"
    assert (root.get("width"), root.get("height")) == ("24", "24")
    assert root.find(SVG + "title").text and len(text) < 1500
    assert {element.tag for element in root.iter()} <= {SVG + name for name in ("svg", "title", "path", "rect")}


@each_tool
def test_the_drawings_share_their_colours(tool):
    root = ET.parse(path_of(tool)).getroot()
    fills = {element.get("fill") for element in root if element.tag != SVG + "title"}
    assert fills <= FAMILY and len(fills) >= 2


@each_tool
@pytest.mark.parametrize("background", BACKGROUNDS)
def test_the_drawing_stands_out_at_16_pixels(tool, background):
    pixels = drawn(path_of(tool), background)
    touched = [pixel for pixel in pixels if pixel != QColor(background)]
    clear = [pixel for pixel in touched if contrast(pixel, QColor(background)) >= ENOUGH]
    assert len(touched) >= 0.25 * len(pixels)
    assert len(clear) >= 0.9 * len(touched), "edges between the pixels make it blurred"


@each_tool
def test_no_two_drawings_look_alike_at_16_pixels(tool):
    mine = drawn(path_of(tool), "#ffffff")
    for other in ALL.values():
        if other is not tool:
            different = sum(a != b for a, b in zip(mine, drawn(path_of(other), "#ffffff")))
            assert different >= 0.2 * len(mine), other.name


@each_tool
def test_the_toolbox_shows_the_drawing_of_the_tool(tool):
    algorithm = QgsApplication.processingRegistry().algorithmById(f"whiskbroom:{tool.id}")
    assert algorithm.svgIconPath() == str(path_of(tool))
    shown = algorithm.icon().pixmap(64, 64).toImage().convertToFormat(QImage.Format.Format_ARGB32)
    used = {QColor(shown.pixel(x, y)).name() for x in range(64) for y in range(64)}
    assert len(used & FAMILY) >= 2


def test_there_are_no_drawings_of_tools_that_are_gone():
    assert {path.stem for path in FOLDER.glob("*.svg")} == {"whiskbroom", *(tool.id for tool in ALL.values())}


def test_a_tool_without_a_drawing_gets_that_of_the_plugin(every_kind):
    assert icons.icon_of(every_kind(None)) == icons.ICON and Path(icons.ICON).is_file()
