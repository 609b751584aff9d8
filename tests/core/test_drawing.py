import logging

import numpy as np
import pytest
from osgeo import gdal

from whiskbroom.core.spectra.axes import HEIGHT, LEFT, TOP, WIDTH, Axes, picture
from whiskbroom.core.spectra.cells import Cells
from whiskbroom.core.spectra.plot import Series, plot_svg
from whiskbroom.core.spectra.scatter import Cloud, scatter_svg

pytest.importorskip("matplotlib")

from whiskbroom.core.drawing import png_of_svg  # noqa: E402

INK = (0x22, 0x22, 0x22)


@pytest.fixture
def pixels():
    """Returns a function that gives the colours of a picture, (rows, cols, 3), by GDAL."""

    def of(svg):
        gdal.FileFromMemBuffer("/vsimem/drawn.png", png_of_svg(svg))
        try:
            return gdal.Open("/vsimem/drawn.png").ReadAsArray()[:3].transpose(1, 2, 0)
        finally:
            gdal.Unlink("/vsimem/drawn.png")

    return of


def colour_at(found, x, y):
    return tuple(found[round(2 * y), round(2 * x)])


def count(found, colour, rows=slice(None), cols=slice(None)):
    return np.count_nonzero((found[rows, cols] == colour).all(axis=-1))


def test_a_unit_is_two_pixels_and_the_ground_is_white(pixels):
    found = pixels(picture("", 28))
    assert found.shape == (2 * (HEIGHT + 28), 2 * WIDTH, 3) and (found == 255).all()


@pytest.mark.parametrize("shape, inside, outside", [
    ('<rect x="100" y="50" width="40" height="20" fill="#ff0000"/>', (120, 60), (145, 60)),
    ('<circle cx="100" cy="50" r="9" fill="#ff0000"/>', (106, 50), (111, 50)),
    ('<polygon points="100,50 140,50 140,90" fill="#ff0000"/>', (130, 60), (110, 80)),
    ('<polyline points="100,50 140,50 140,90" fill="none" stroke="#ff0000" stroke-width="3"/>', (140, 70), (130, 60)),
    ('<polyline points="9,9 49,9 49,49 9,49 9,9" fill="none" stroke="#ff0000" stroke-width="3"/>', (9, 30), (30, 30)),
    ('<path d="M100 50V90H140" fill="none" stroke="#ff0000" stroke-width="3"/>', (120, 90), (120, 70))])
def test_shapes_stand_where_they_are_to(pixels, shape, inside, outside):
    found = pixels(picture(shape))
    assert colour_at(found, *inside) == (255, 0, 0) and colour_at(found, *outside) == (255, 255, 255)


def test_what_is_half_opaque_lets_the_ground_through_and_later_shapes_lie_above(pixels):
    under = '<rect x="10" y="10" width="40" height="40" fill="#0000ff"/>'
    over = '<rect x="10" y="10" width="40" height="40" fill="#ff0000" fill-opacity="0.5"/>'
    assert colour_at(pixels(picture(over)), 30, 30) == pytest.approx((255, 127, 127), abs=1)
    assert colour_at(pixels(picture(under + over)), 30, 30) == pytest.approx((127, 0, 127), abs=1)
    assert colour_at(pixels(picture(over + under)), 30, 30) == (0, 0, 255)


def test_texts_stand_by_their_anchor_and_are_turned(pixels):
    def box(more):
        dark = np.argwhere(pixels(picture(f'<text x="400" y="200" {more}>Meadow</text>')).max(axis=2) < 128) / 2
        return *dark.min(axis=0), *dark.max(axis=0)

    top, left, bottom, right = box("")
    assert left == pytest.approx(400, abs=3) and bottom == pytest.approx(200, abs=1) and 8 <= bottom - top <= 13
    assert box('text-anchor="end"')[3] == pytest.approx(400, abs=3)
    middle = box('text-anchor="middle"')
    assert (middle[1] + middle[3]) / 2 == pytest.approx(400, abs=3)
    turned = box('text-anchor="middle" transform="rotate(-90 400 200)"')
    assert turned[2] - turned[0] == pytest.approx(right - left, abs=2) and turned[3] == pytest.approx(400, abs=1)


def test_a_dollar_begins_no_formula_and_signs_are_themselves(pixels, caplog):
    with caplog.at_level(logging.WARNING):
        dollars = pixels(picture('<text x="100" y="100">$x^2$</text>'))
        plain = pixels(picture('<text x="100" y="100">x^2</text>'))
    assert count(dollars, INK) > count(plain, INK) and not caplog.records
    assert count(pixels(picture('<text x="100" y="100">&lt;µm&gt;</text>')), INK) > 20


def test_lines_bands_and_names_of_a_plot_are_drawn(pixels):
    x, y = np.array([1.0, 2.0, 3.0]), np.array([1.0, 5.0, 2.0])
    series = [Series("Oak", "#117733", x, y, y - 0.5, y + 0.5), Series("Lake", "#4477aa", x, y + 3)]
    found = pixels(plot_svg(series, True))
    axes = Axes.around(np.tile(x, 2), np.concatenate([y, y - 0.5, y + 0.5, y + 3]))
    for one in series:
        ink = tuple(int(one.colour[place:place + 2], 16) for place in (1, 3, 5))
        assert colour_at(found, axes.x(2), axes.y(one.y[1])) == ink
        # The square of the legend, below the axes.
        assert count(found, ink, slice(2 * HEIGHT, None)) >= 22 * 22


def test_cells_have_sharp_edges_with_the_highest_row_first(pixels):
    cells = Cells.over((0, 10), (0, 10), 10)
    oak = Cloud("Oak", "#ff0000", cells.counted([9.5], [9.5]), np.array([5.0, 5.0]), None)
    found = pixels(scatter_svg(cells, cells.counted([0.5], [0.5]), [oak], ("red", "nir")))
    axes = Axes(0, 10, 0, 10)
    for value, part in ((0.5, 1), (9.5, 170 / 255)):
        left, right = axes.x(np.floor(value)), axes.x(np.ceil(value))
        row = found[round(2 * axes.y(value))]
        inside = row[round(2 * left) + 3:round(2 * right) - 3]
        assert (inside == inside[0]).all() and int(inside[0].min()) == pytest.approx(255 * (1 - part), abs=60)
    assert (found[2 * TOP + 9:2 * TOP + 60, 2 * LEFT + 9:2 * LEFT + 60] == 255).all()


def test_the_same_picture_gives_the_same_bytes():
    svg = picture('<text x="9" y="99">Oak</text>')
    assert png_of_svg(svg) == png_of_svg(svg)
