"""Pictures of plots, written as SVG, or drawn as PNG where the name asks for it."""

import os

from .atomic import write_bytes, write_text
from .errors import ToolError
from .language import Phrase
from .packages import require_packages


class _Drawing:
    """What drawing cannot do without."""

    needs = ("matplotlib",)


def require_drawing(path, ctx):
    """Raises `ToolError` when a picture of that name could not be drawn, before a run has done anything.

    Args:
        path: final name, or None for no picture.
        ctx: the `Context`.
    """
    if path is not None and _is_png(path) and ctx.draw is None:
        require_packages(_Drawing, Phrase("A picture as PNG"))


def write_picture(path, svg, ctx):
    """Writes a picture, as PNG where the name ends so, and else as SVG.

    Args:
        path: final name.
        svg: the picture, of `core.spectra.axes`.
        ctx: the `Context`; its ``draw``, or else matplotlib, makes pixels of lines and letters.
    Raises:
        OutputError: the file cannot be written.
        ToolError: nothing can draw it.
    """
    if not _is_png(path):
        write_text(path, svg)
        return
    require_drawing(path, ctx)
    draw = ctx.draw
    if draw is None:
        from .drawing import png_of_svg as draw
    ctx.check_cancelled()
    content = draw(svg)
    if content is None:
        raise ToolError("{path} cannot be drawn; write the picture as .svg.", path=path)
    write_bytes(path, content)


def _is_png(path):
    return os.path.splitext(path)[1].lower() == ".png"
