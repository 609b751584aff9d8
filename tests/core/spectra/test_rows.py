import csv
import io

import numpy as np
import pytest
from whiskbroom.core.errors import InputError
from whiskbroom.core.spectra.catalogue import SignatureCatalogue
from whiskbroom.core.spectra.rows import BAND_COLUMNS, PAIR_COLUMNS, band_rows, catalogue_from_rows, pair_rows
from whiskbroom.core.spectra.separability import separabilities
from whiskbroom.core.spectra.signature import SpectralSignature

OAK = SpectralSignature(11, [0.1, 1 / 3], 1, "Oak, red", "Forest", "#2f7a3b", 40_000, wavelengths=[0.49, 0.56],
                        std=[0.01, 0], minimum=[0, 0], maximum=[1, 1], band_names=("blue", "green"), selected=False,
                        thresholds={"spectral_angle": 5.5})
LAKE = SpectralSignature(20, [0.0, 0.25], name="Lake")
ALL = SignatureCatalogue((OAK, LAKE))


def as_text(catalogue, delimiter=","):
    file = io.StringIO()
    writer = csv.writer(file, delimiter=delimiter)
    writer.writerow(BAND_COLUMNS)
    writer.writerows(["" if cell is None else cell for cell in row] for row in band_rows(catalogue))
    return file.getvalue()


def test_each_band_has_a_row():
    rows = [dict(zip(BAND_COLUMNS, row)) for row in band_rows(ALL)]
    assert [(row["signature_id"], row["band"], row["value"], row["std"], row["wavelength"]) for row in rows] == [
        ("1", 1, 0.1, 0.01, 0.49), ("1", 2, 1 / 3, 0.0, 0.56), ("2", 1, 0.0, None, None), ("2", 2, 0.25, None, None)]
    assert rows[0]["spectral_angle"] == 5.5 and rows[0]["minimum_distance"] is None


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_the_rows_bring_the_catalogue_back(delimiter):
    again = catalogue_from_rows("\ufeff" + as_text(ALL, delimiter))
    for old, new in zip(ALL, again):
        for name in ("signature_id", "class_id", "name", "macroclass", "macroclass_name", "colour", "count", "selected",
                     "band_names", "thresholds"):
            assert getattr(new, name) == getattr(old, name)
        for name in ("mean", "wavelengths", "std", "minimum", "maximum"):
            assert np.array_equal(getattr(new, name), getattr(old, name))


def test_two_columns_are_enough():
    found = catalogue_from_rows("class_id,value\n3,1.5\n3,2\n4,1\n")
    assert [(s.class_id, s.values.tolist()) for s in found] == [(3, [1.5, 2]), (4, [1])]


def test_pairs_have_their_measures():
    row = dict(zip(PAIR_COLUMNS, pair_rows(separabilities(ALL))[0]))
    assert (row["first_class"], row["second_class"]) == ("Oak, red", "Lake")
    assert row["euclidean"] == pytest.approx(np.hypot(0.1, 1 / 3 - 0.25))
    assert row["jeffries_matusita"] is None


@pytest.mark.parametrize(("text", "message"), [
    ("", "has no column class_id; it has none"), ("class_id\n1\n", "has no column value"),
    ("class_id,value\nx,1\n", "something else than numbers"), ("class_id,value\n1,\n", "something else than numbers"),
    ("class_id,value\n0,1\n", "must not be 0"), ("class_id,value\n1,nan\n", "finite")])
def test_what_is_no_table_of_signatures_is_told(text, message):
    with pytest.raises(InputError, match=message):
        catalogue_from_rows(text, "a.csv")
