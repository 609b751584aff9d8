"""Plots drawn as pixels by Qt, which QGIS always has."""

import base64
import re

from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, Qt
from qgis.PyQt.QtGui import QImage, QPainter

# Pixels of a unit of the picture.
_SCALE = 2
_IMAGE = re.compile(r'<image x="[^"]*" y="[^"]*" width="(\d+)" height="(\d+)"[^>]*"data:image/png;base64,([^"]*)"/>')


def png_of_svg(svg):
    """The bytes of a PNG file of an SVG picture as `core.spectra` makes it; None where Qt cannot draw it."""
    from qgis.PyQt.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(QByteArray(_IMAGE.sub(_enlarged, svg).encode("utf-8")))
    if not renderer.isValid():
        return None
    image = QImage(renderer.defaultSize() * _SCALE, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return _png(image)


def _enlarged(found):
    """An image within the picture with as many pixels as it will have: Qt would smooth its cells."""
    width, height, content = found.groups()
    image = QImage.fromData(QByteArray(base64.b64decode(content)))
    enlarged = _png(image.scaled(int(width) * _SCALE, int(height) * _SCALE))
    return found[0].replace(content, base64.b64encode(enlarged).decode("ascii"))


def _png(image):
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return bytes(buffer.data()) if image.save(buffer, "PNG") else None
