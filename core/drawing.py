"""Plots drawn as pixels by matplotlib, from the SVG that this package makes: one picture, whatever its format."""

import base64
import io
import re
from xml.etree import ElementTree  # nosec B405

_SVG = "{http://www.w3.org/2000/svg}"
_ADDRESS = "{http://www.w3.org/1999/xlink}href"
# Pixels of a unit of the picture.
_SCALE = 2
_POINTS_PER_INCH = 72
# For letters that matplotlib's own font lacks, in the order of preference, where they are there.
_FONTS = ("Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", "Heiti SC", "WenQuanYi Zen Hei", "Droid Sans Fallback")


def png_of_svg(svg):
    """The bytes of a PNG file, twice as many pixels wide and high as the picture has units.

    Args:
        svg: a picture as `core.spectra.axes.picture` makes it, of rect, path (M, H and V), polyline, polygon, circle,
            text and image.
    """
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    root = ElementTree.fromstring(svg)  # nosec B314
    width, height = float(root.get("width")), float(root.get("height"))
    # A unit of the picture is a point, as is one of widths of lines and sizes of letters.
    figure = Figure((width / _POINTS_PER_INCH, height / _POINTS_PER_INCH), dpi=_SCALE * _POINTS_PER_INCH)
    canvas = FigureCanvasAgg(figure)
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set_axis_off()
    letters = {"fontsize": float(root.get("font-size")), "color": root.get("fill"), "family": _families()}
    for layer, element in enumerate(root.iter()):
        draw = _DRAWN.get(element.tag.replace(_SVG, ""))
        if draw is not None:
            draw(axes, element, layer, letters)
    axes.set_xlim(0, width)
    axes.set_ylim(height, 0)
    content = io.BytesIO()
    canvas.print_png(content, metadata={"Software": None})
    return content.getvalue()


def _families():
    from matplotlib.font_manager import fontManager

    known = {font.name for font in fontManager.ttflist}
    return ["DejaVu Sans", *(name for name in _FONTS if name in known)]


def _numbers(element, *names):
    return [float(element.get(name)) for name in names]


def _look(element):
    """Fill and stroke as matplotlib takes them."""
    fill, stroke = (element.get(name, "none") for name in ("fill", "stroke"))
    return {"facecolor": fill, "edgecolor": stroke, "alpha": float(element.get("fill-opacity", 1)),
            "linewidth": float(element.get("stroke-width", 1)) if stroke != "none" else 0}


def _rect(axes, element, layer, letters):
    from matplotlib.patches import Rectangle

    x, y = (float(element.get(name, 0)) for name in ("x", "y"))
    axes.add_patch(Rectangle((x, y), *_numbers(element, "width", "height"), zorder=layer, **_look(element)))


def _circle(axes, element, layer, letters):
    from matplotlib.patches import Circle

    axes.add_patch(Circle(_numbers(element, "cx", "cy"), *_numbers(element, "r"), zorder=layer, **_look(element)))


def _polygon(axes, element, layer, letters):
    points = _points(element)
    _outline(axes, element, layer, [*points, points[0]])


def _polyline(axes, element, layer, letters):
    _outline(axes, element, layer, _points(element))


def _path(axes, element, layer, letters):
    points, x, y = [], 0.0, 0.0
    for command, text in re.findall("([MHV])([^MHV]*)", element.get("d")):
        numbers = [float(number) for number in text.split()]
        if command == "M":
            x, y = numbers
        elif command == "H":
            x, = numbers
        else:
            y, = numbers
        points.append((x, y))
    _outline(axes, element, layer, points)


def _points(element):
    return [tuple(map(float, pair.split(","))) for pair in element.get("points").split()]


def _outline(axes, element, layer, points):
    from matplotlib.patches import PathPatch
    from matplotlib.path import Path

    axes.add_patch(PathPatch(Path(points), joinstyle="round", capstyle="butt", zorder=layer, **_look(element)))


def _text(axes, element, layer, letters):
    anchor = {"middle": "center", "end": "right"}.get(element.get("text-anchor"), "left")
    angle = 90 if element.get("transform", "").startswith("rotate(-90") else 0
    # Dollars would begin a formula.
    text = "".join(element.itertext()).replace("$", r"\$")
    axes.text(*_numbers(element, "x", "y"), text, ha=anchor, va="baseline", rotation=angle, rotation_mode="anchor",
              zorder=layer, **letters)


def _image(axes, element, layer, letters):
    from matplotlib.image import imread

    pixels = imread(io.BytesIO(base64.b64decode(element.get(_ADDRESS).split(",", 1)[1])))
    x, y, width, height = _numbers(element, "x", "y", "width", "height")
    axes.imshow(pixels, extent=(x, x + width, y + height, y), aspect="auto", interpolation="nearest", zorder=layer)


_DRAWN = {"rect": _rect, "path": _path, "polyline": _polyline, "polygon": _polygon, "circle": _circle, "text": _text,
          "image": _image}
