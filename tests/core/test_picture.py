import sys

import pytest
from whiskbroom.core.context import Context
from whiskbroom.core.errors import ToolError
from whiskbroom.core.picture import require_drawing, write_picture

SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>'


def no_drawing(svg):
    pytest.fail("it was drawn")


def test_svg_is_written_as_it_is(tmp_path):
    path = str(tmp_path / "a.svg")
    require_drawing(path, Context())
    write_picture(path, SVG, Context(draw=no_drawing))
    assert (tmp_path / "a.svg").read_text() == SVG


@pytest.mark.parametrize("name", ["a.png", "a.PNG"])
def test_the_drawing_of_the_surroundings_is_taken(tmp_path, name):
    write_picture(str(tmp_path / name), SVG, Context(draw=lambda svg: svg.upper().encode()))
    assert (tmp_path / name).read_bytes() == SVG.upper().encode()


def test_what_cannot_be_drawn_is_told(tmp_path):
    with pytest.raises(ToolError, match="a.png cannot be drawn; write the picture as .svg."):
        write_picture(str(tmp_path / "a.png"), SVG, Context(draw=lambda svg: None))
    assert not list(tmp_path.iterdir())


def test_without_matplotlib_a_png_says_what_to_install(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    for ask in (require_drawing, lambda path, ctx: write_picture(path, SVG, ctx)):
        with pytest.raises(ToolError, match="^A picture as PNG needs the Python package matplotlib; install it with "):
            ask(str(tmp_path / "a.png"), Context())
    require_drawing(None, Context())
    require_drawing(str(tmp_path / "a.svg"), Context())
    require_drawing(str(tmp_path / "a.png"), Context(draw=no_drawing))
