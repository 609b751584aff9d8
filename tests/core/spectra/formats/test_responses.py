import gzip
import json

import numpy as np
import pytest
from whiskbroom.core.errors import InputError
from whiskbroom.core.spectra.formats.responses import read_responses


def test_a_table_has_a_column_for_each_band():
    first, second = read_responses("nm,B1,B2\n400,0,\n500,1,0.5\n600,0,1\n", "a.csv")
    assert (first.name, second.name) == ("B1", "B2") and np.isclose(first.centre, 0.5)
    assert second.wavelengths.tolist() == [0.5, 0.6]


@pytest.mark.parametrize("text", ["wavelength,fwhm\n0.46,0.0058\n2.3,0.02\n", "wavelength,fwhm\n460,5.8\n2300,20\n"])
def test_a_table_of_widths_has_a_row_for_each_band(text):
    first, second = read_responses(text, "a.csv")
    half = first.weights >= 0.5
    assert np.isclose(first.centre, 0.46) and np.isclose(second.centre, 2.3)
    assert np.ptp(first.wavelengths[half]) == pytest.approx(0.0058, rel=0.1)


def test_published_responses_of_satellites_are_read(shared_data):
    folder = shared_data("spectral_libraries") / "srf"
    bands = read_responses((folder / "landsat_oli.geojson").read_text(), "oli")
    assert [round(band.centre, 2) for band in bands[:4]] == [0.48, 0.56, 0.65, 0.86]
    with gzip.open(folder / "sentinel2a_msi.geojson.gz", "rt") as file:
        bands = read_responses(file.read(), "msi")
    assert len(bands) == 13 and bands[3].centre == pytest.approx(0.665, abs=0.002)


@pytest.mark.parametrize(("text", "message"), [
    ("{", "no file of spectral responses"), ("{}", "no file of spectral responses"),
    (json.dumps({"features": [{"properties": {"name": "a", "response": {"x": [1], "y": [1, 2]}}}]}), "1 wavelengths"),
    (json.dumps({"features": [{"properties": {"name": "a", "response": {"x": [1, 2], "y": [0, 0]}}}]}), "band a"),
    ("nm,B1\n400,-1\n500,1\n", "band B1")])
def test_other_texts_are_told(text, message):
    with pytest.raises(InputError, match=message):
        read_responses(text, "a.csv")
