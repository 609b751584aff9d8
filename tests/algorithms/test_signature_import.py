import csv

import numpy as np
import pytest
from whiskbroom.core.errors import ParameterError
from whiskbroom.core.raster.spectral_files import read_library


def _seen(path):
    """Whether a spectrum of the library has values at 0.9 micrometres, which the nearest band needs."""
    return np.isfinite(np.fromfile(path, "<f4").reshape(77, 2151)[:, 550])


def test_a_library_becomes_classes_of_a_sensor(session, shared_data, tmp_path):
    path = shared_data("spectral_libraries") / "splib07" / "splib07_77.sli"
    result = session.signature_import(input=str(path), sensor="Landsat 8 OLI [bands 2, 3, 4, 5]", first_class=100,
                                      macroclass=5, macroclass_name="USGS", factor=10000,
                                      output=str(tmp_path / "a.json"), output_table=str(tmp_path / "a.csv"))
    found = read_library(result.output)
    # The spectra of the spectrometer NIC4 begin beyond these bands.
    assert result.signatures == len(found) == 77 - sum(not seen for seen in _seen(path))
    assert [s.class_id for s in found] == list(range(100, 100 + len(found))) and found.macroclasses == {5: "USGS"}
    first = found.get("1")
    assert first.band_names == ("B2", "B3", "B4", "B5")
    raw = np.fromfile(path, "<f4").reshape(77, 2151)[0]
    known = np.isfinite(raw)
    lengths = np.arange(0.35, 2.5005, 0.001)[known]
    for value, centre, width in zip(first.values, (0.48, 0.56, 0.655, 0.865), (0.06, 0.06, 0.03, 0.03)):
        weights = np.exp(-4 * np.log(2) * ((lengths - centre) / width) ** 2)
        assert value == pytest.approx(1e4 * np.average(raw[known], weights=weights), rel=1e-3)
    with open(result.output_table, encoding="utf-8") as file:
        assert {row["band"] for row in csv.DictReader(file)} == {"1", "2", "3", "4"}


def test_spectra_are_added_to_a_catalogue(session, tmp_path):
    (tmp_path / "a.csv").write_text("wavelength,oak,lake\n490,0.1,0.2\n560,0.3,0.4\n")
    first = session.signature_import(input=str(tmp_path / "a.csv"), output=str(tmp_path / "a.json"))
    both = session.signature_import(input=str(tmp_path / "a.csv"), catalogue=first.output, first_class=3,
                                    output=str(tmp_path / "b.json"))
    assert [(s.class_id, s.name) for s in read_library(both.output)] == [
        (1, "oak"), (2, "lake"), (3, "oak"), (4, "lake")]


@pytest.mark.parametrize(("given", "message"), [
    ({"sensor": "Sentinel-2", "responses": "a.csv"}, "exclude each other"), ({"factor": 0}, "factor must not be 0"),
    ({"first_class": 0}, "must not be 0"), ({"macroclass": 0}, "must not be 0")])
def test_what_does_not_fit_is_told(session, tmp_path, given, message):
    with pytest.raises(ParameterError, match=message):
        session.signature_import(input="a.csv", output=str(tmp_path / "a.json"), **given)
