import pytest
from whiskbroom.core.errors import InputError


@pytest.fixture
def library(tmp_path):
    (tmp_path / "a.csv").write_text("class_id,class_name,wavelength,value,selected\n1,oak,0.49,0.1,1\n1,oak,0.56,0.3,1\n"
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
