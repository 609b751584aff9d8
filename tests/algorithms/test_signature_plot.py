import sys

import pytest
from helpers.rasters import read_raster
from whiskbroom.core.errors import InputError, ParameterError, ToolError
from whiskbroom.core.spectra.axes import HEIGHT, WIDTH


@pytest.fixture
def library(tmp_path):
    (tmp_path / "a.csv").write_text("class_id,class_name,wavelength,value,selected\n"
                                    "1,oak,0.49,0.1,1\n1,oak,0.56,0.3,1\n"
                                    "2,lake,0.49,0.2,1\n2,lake,0.56,0.1,1\n3,sand,0.49,0.5,0\n3,sand,0.56,0.5,0\n")
    return str(tmp_path / "a.csv")


def test_selected_signatures_are_plotted(session, library, tmp_path):
    result = session.signature_plot(input=library, output=str(tmp_path / "a.html"), output_svg=str(tmp_path / "a.svg"))
    page, picture = ((tmp_path / name).read_text(encoding="utf-8") for name in ("a.html", "a.svg"))
    assert result.signatures == 2 and "sand" not in page and "0.2236" in page
    assert picture.startswith("<svg xmlns") and ">oak<" in picture and ">lake<" in picture


def test_a_choice_of_classes(session, library, tmp_path):
    assert session.signature_plot(input=library, classes=[2], output=str(tmp_path / "a.html")).signatures == 1
    with pytest.raises(InputError, match="no selected signature"):
        session.signature_plot(input=library, classes=[3], output=str(tmp_path / "b.html"))


def test_a_picture_as_png_where_the_name_asks_for_it(session, library, tmp_path):
    pytest.importorskip("matplotlib")
    result = session.signature_plot(input=library, output=str(tmp_path / "a.html"), output_picture=str(
        tmp_path / "a.png"))
    assert read_raster(result.output_svg).shape[1:] == (2 * (HEIGHT + 28), 2 * WIDTH)
    with pytest.raises(ParameterError, match="output_svg must be .* ends with .svg or .png"):
        session.signature_plot(input=library, output=str(tmp_path / "a.html"), output_svg=str(tmp_path / "a.jpg"))


def test_without_matplotlib_a_png_is_refused_before_anything_is_read(session, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    with pytest.raises(ToolError, match="A picture as PNG needs the Python package matplotlib"):
        session.signature_plot(input="nowhere.csv", output=str(tmp_path / "a.html"), output_svg=str(
            tmp_path / "a.png"))
    assert not (tmp_path / "a.html").exists()
