"""Plots as PNG in QGIS, which needs no matplotlib."""

import sys

import numpy as np
import pytest

pytest.importorskip("qgis.core", reason="QGIS is not installed")

from helpers.rasters import read_raster, write_raster  # noqa: E402
from helpers.vectors import pixel_box, write_layer  # noqa: E402

from whiskbroom.core.spectra.axes import HEIGHT, WIDTH, picture  # noqa: E402
from whiskbroom.provider.drawing import png_of_svg  # noqa: E402

pytestmark = pytest.mark.qgis
TRANSFORM = (500000, 10, 0, 4600000, 0, -10)


@pytest.fixture
def files(tmp_path, monkeypatch):
    """A raster, training areas and signatures."""
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    values = np.stack([np.arange(400).reshape(20, 20) % 20, np.arange(400).reshape(20, 20) // 20]).astype(np.uint8)
    (tmp_path / "s.csv").write_text("class_id,class_name,wavelength,value,colour\n"
                                    "1,oak,0.49,0.1,#ff0000\n1,oak,0.56,0.3,#ff0000\n")
    return (write_raster(tmp_path / "a.tif", values, names=("red", "nir")),
            write_layer(tmp_path / "t.gpkg", [(pixel_box(0, 0, 4, 4, TRANSFORM), {"id": 1, "colour": "#ff0000"})]),
            str(tmp_path / "s.csv"))


def colours(path):
    return read_raster(path)[:3].transpose(1, 2, 0)


def test_a_signature_plot_as_png(qgis, files, tmp_path):
    outputs = qgis.run("whiskbroom:signatureplot", {"INPUT": files[2], "OUTPUT": str(tmp_path / "p.html"),
                                                    "OUTPUT_SVG": str(tmp_path / "p.png")})
    found = colours(outputs["OUTPUT_SVG"])
    assert found.shape == (2 * (HEIGHT + 28), 2 * WIDTH, 3)
    # A line from one side to the other, and the square of the legend with the name beside it.
    assert (found[:2 * HEIGHT] == (255, 0, 0)).all(axis=2).any(axis=0).sum() > WIDTH
    assert (found[2 * HEIGHT:] == (255, 0, 0)).all(axis=2).sum() >= 22 * 22
    assert (found[2 * HEIGHT:].max(axis=2) < 100).sum() > 50


def test_a_scatter_plot_as_png_has_sharp_cells(qgis, files, tmp_path):
    outputs = qgis.run("whiskbroom:scatterplot", {
        "INPUT": [files[0]], "TRAINING": files[1], "CLASS_FIELD": "id", "COLOUR_FIELD": "colour", "CELLS": 10,
        "OUTPUT": str(tmp_path / "p.html"), "OUTPUT_SVG": str(tmp_path / "p.png")})
    inside = colours(outputs["OUTPUT_SVG"])[40:2 * HEIGHT - 120, 180:2 * WIDTH - 60].reshape(-1, 3)
    # Cells are of two colours; what lies between are the line of the ellipse and its edge alone.
    shades, counts = np.unique(inside, axis=0, return_counts=True)
    assert np.sort(counts)[-2:].sum() > 0.97 * len(inside)


def test_what_is_no_picture_cannot_be_drawn():
    assert png_of_svg("no picture") is None and png_of_svg(picture(""))[:4] == b"\x89PNG"
