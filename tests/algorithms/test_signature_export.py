import csv

import pytest
from whiskbroom.core.errors import InputError
from whiskbroom.core.raster.spectral_files import read_library


@pytest.fixture
def library(tmp_path):
    (tmp_path / "a.csv").write_text("wavelength,oak,lake,sand\n490,0.1,0.2,1\n560,0.3,0.4,2\n")
    return str(tmp_path / "a.csv")


@pytest.mark.parametrize("extension", ["csv", "json", "sli", "gpkg"])
def test_what_is_exported_can_be_imported(session, library, tmp_path, extension):
    result = session.signature_export(input=library, classes="1, 3", output=str(tmp_path / f"out.{extension}"))
    found = read_library(result.output)
    assert result.signatures == 2 and [s.name for s in found] == ["oak", "sand"]
    assert found.get("2" if extension == "sli" else "3").values.tolist() == [1, 2]


def test_every_pair_has_its_distances(session, library, tmp_path):
    path = session.signature_export(input=library, output=str(tmp_path / "out.csv"),
                                    output_separability=str(tmp_path / "pairs.csv")).output_separability
    with open(path, encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert [(row["first_class"], row["second_class"]) for row in rows] == [
        ("oak", "lake"), ("oak", "sand"), ("lake", "sand")]
    assert float(rows[0]["euclidean"]) == pytest.approx(0.02 ** 0.5)


def test_classes_that_are_not_there_are_told(session, library, tmp_path):
    with pytest.raises(InputError, match="a.csv has no signature of these classes"):
        session.signature_export(input=library, macroclasses=[77], output=str(tmp_path / "out.csv"))
