"""A scatter plot of two bands as a density, with the training pixels of classes over it."""

from dataclasses import dataclass
from html import escape

import numpy as np

from .. import html
from ..language import ENGLISH
from ..legend import colour_of_text
from .axes import BOTTOM, HEIGHT, LEFT, RIGHT, TOP, WIDTH, Axes, legend_svg, picture
from .plot import SCRIPT, check_box
from .png import data_uri, png

# From few pixels to many.
_SHADES = np.array([[222, 226, 230], [120, 150, 190], [40, 70, 130], [15, 20, 60]], float)
# An ellipse of two standard deviations holds 1 - exp(-2), 86 %, of a normal distribution of two bands.
_DEVIATIONS = 2


@dataclass(frozen=True, eq=False)
class Cloud:
    """The training pixels of a class: name, colour "#rrggbb", counts in the cells, mean (2,) and covariance or None."""

    name: str
    colour: str
    counts: np.ndarray
    mean: np.ndarray
    covariance: np.ndarray = None


def scatter_svg(cells, counts, clouds, labels, tr=ENGLISH, legend=True):
    """The plot as an SVG picture.

    Args:
        cells: `Cells`.
        counts: int ndarray (count, count) of all pixels, as `Cells.counted` gives it.
        clouds: `Cloud`s.
        labels: names of the two bands.
        tr: the `Language` of numbers.
        legend: whether names and colours stand below.
    """
    axes = Axes(cells.x_low, cells.x_high, cells.y_low, cells.y_high)
    parts = [axes.svg(*labels, tr), _image(_shaded(counts))]
    for number, cloud in enumerate(clouds):
        parts.append(f'<g data-series="{number}">{_image(_coloured(cloud))}{_ellipse(cloud, axes)}</g>')
    names, height = legend_svg(clouds) if legend else ("", 0)
    return picture("".join(parts) + names, height)


def write_scatter_page(path, cells, counts, clouds, labels, tr=ENGLISH):
    """Writes a page with the plot, whose classes can be ticked off; arguments as for `scatter_svg`."""
    boxes = "".join(check_box(number, cloud.name, cloud.colour) for number, cloud in enumerate(clouds))
    told = tr("{count:,} pixels. The darker a cell, the more pixels it has, by logarithm.", count=int(counts.sum()))
    content = scatter_svg(cells, counts, clouds, labels, tr, legend=False) + f"<p>{boxes}</p>" + html.note(told)
    if clouds:
        content += html.note(tr("Ellipses are two standard deviations around the mean of a class.")) + SCRIPT
    html.write_page(path, tr("Scatter plot"), [(tr("{first} and {second}", first=labels[0], second=labels[1]),
                                                content)], tr)


def _shaded(counts):
    """Cells from few to many pixels, as (rows, cols, 4)."""
    share = np.log1p(counts) / max(np.log1p(counts.max()), 1e-9) * (len(_SHADES) - 1)
    below = np.minimum(share.astype(int), len(_SHADES) - 2)
    part = (share - below)[..., None]
    pixels = np.zeros((*counts.shape, 4), np.uint8)
    pixels[..., :3] = np.rint(_SHADES[below] * (1 - part) + _SHADES[below + 1] * part)
    pixels[..., 3] = np.where(counts > 0, 255, 0)
    return pixels


def _coloured(cloud):
    pixels = np.zeros((*cloud.counts.shape, 4), np.uint8)
    pixels[cloud.counts > 0] = (*colour_of_text(cloud.colour), 170)
    return pixels


def _image(pixels):
    # The first row of a picture is the highest of the plot; Qt's SVG knows the older name of the address alone.
    return (f'<image x="{LEFT}" y="{TOP}" width="{WIDTH - LEFT - RIGHT}" height="{HEIGHT - TOP - BOTTOM}" '
            'preserveAspectRatio="none" style="image-rendering: pixelated" '
            f'xlink:href="{data_uri(png(pixels[::-1]))}"/>')


def _ellipse(cloud, axes):
    if cloud.covariance is None:
        return ""
    turn = np.linspace(0, 2 * np.pi, 73)
    values, vectors = np.linalg.eigh(cloud.covariance)
    around = vectors @ (np.sqrt(np.maximum(values, 0))[:, None] * np.stack([np.cos(turn), np.sin(turn)])) * _DEVIATIONS
    points = axes.points(*(around + np.asarray(cloud.mean)[:, None]))
    return (f'<polyline points="{points}" fill="none" stroke="{cloud.colour}" stroke-width="1.8">'
            f"<title>{escape(cloud.name)}</title></polyline>")
