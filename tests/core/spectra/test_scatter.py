import base64
from xml.etree import ElementTree

import numpy as np
import pytest
from helpers.languages import Shouting
from osgeo import gdal
from whiskbroom.core.spectra.axes import Axes
from whiskbroom.core.spectra.cells import Cells
from whiskbroom.core.spectra.scatter import Cloud, scatter_svg, write_scatter_page

SVG = "{http://www.w3.org/2000/svg}"
CELLS = Cells.over((0, 10), (0, 10), 10)
COUNTS = CELLS.counted([0.5, 0.5, 9.5], [0.5, 0.5, 9.5])
OAK = Cloud("Oak <1>", "#ff0000", CELLS.counted([9.5], [9.5]), np.array([5.0, 5.0]), np.diag([1.0, 4.0]))


def drawn(element, folder):
    path = folder / "a.png"
    path.write_bytes(base64.b64decode(element.get("{http://www.w3.org/1999/xlink}href").split(",")[1]))
    return gdal.Open(str(path)).ReadAsArray()


def test_the_pictures_have_the_counts_with_the_highest_row_first(tmp_path):
    root = ElementTree.fromstring(scatter_svg(CELLS, COUNTS, [OAK], ("red", "nir")))
    density, cloud = (drawn(element, tmp_path) for element in root.iter(SVG + "image"))
    assert np.argwhere(density[3]).tolist() == [[0, 9], [9, 0]]
    assert density[:3, 9, 0].sum() < density[:3, 0, 9].sum(), "more pixels are darker"
    assert np.argwhere(cloud[3]).tolist() == [[0, 9]] and cloud[:3, 0, 9].tolist() == [255, 0, 0]


def test_the_ellipse_reaches_two_standard_deviations():
    root = ElementTree.fromstring(scatter_svg(CELLS, COUNTS, [OAK], ("red", "nir")))
    (line,) = root.iter(SVG + "polyline")
    points = np.array([pair.split(",") for pair in line.get("points").split()], float)
    axes = Axes(0, 10, 0, 10)
    assert np.allclose(np.ptp(points, axis=0), [axes.x(7) - axes.x(3), axes.y(1) - axes.y(9)], atol=0.05)


def test_a_class_of_one_pixel_has_no_ellipse():
    cloud = Cloud("a", "#00ff00", COUNTS, np.array([1.0, 1.0]))
    assert "polyline" not in scatter_svg(CELLS, COUNTS, [cloud], ("red", "nir"))


@pytest.mark.parametrize(("tr", "word"), [(None, "Scatter plot"), (Shouting(), "SCATTER PLOT")])
def test_the_page_needs_nothing_else(tmp_path, tr, word):
    arguments = (str(tmp_path / "a.html"), CELLS, COUNTS, [OAK], ("red", "<nir>"))
    write_scatter_page(*arguments) if tr is None else write_scatter_page(*arguments, tr)
    page = (tmp_path / "a.html").read_text(encoding="utf-8")
    assert word in page and "Oak &lt;1&gt;" in page and "<nir>" not in page and page.count("<input") == 1
    assert page.count("http") == page.count("http://www.w3.org/") == 2
