from whiskbroom.core.bands.band import Band
from whiskbroom.core.bands.bandset import BandSet
from whiskbroom.core.bands.table import table_of


def test_a_set_is_shown_with_a_line_for_each_band():
    lines = table_of(BandSet((Band("red", "/a.tif", role="red", wavelength=0.665), Band("other")), "scene",
                             "2020-01-01", unit="nm")).splitlines()
    assert lines[0] == "scene 2020-01-01 (nm)" and lines[1].split()[:4] == ["band_number", "name", "role", "wavelength"]
    assert lines[2].split()[:4] == ["1", "red", "red", "665.0"] and lines[3].split()[:2] == ["2", "other"]
    assert lines[1].index("role") == lines[2].index("red", lines[2].index("red") + 1)


def test_an_empty_set_is_its_heading():
    assert len(table_of(BandSet()).splitlines()) == 2
