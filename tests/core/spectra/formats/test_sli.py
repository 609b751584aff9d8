import numpy as np
import pytest
from osgeo import gdal
from whiskbroom.core.errors import InputError
from whiskbroom.core.spectra.formats.sli import header_of, read_sli, write_sli

HEADER = """ENVI
samples = 3
lines = 2
bands = 1
header offset = 4
file type = ENVI Spectral Library
data type = 2
byte order = 1
wavelength units = Nanometers
reflectance scale factor = 10000
spectra names = {
 oak, lake}
wavelength = {490, 560,
 665}
"""
CONTENT = b"skip" + np.array([[1000, 2000, -3500], [1, 2, 3]], ">i2").tobytes()


def test_header_scale_offset_and_byte_order_count():
    oak, lake = read_sli(HEADER, CONTENT, "a.sli")
    assert (oak.name, lake.name) == ("oak", "lake") and oak.values.tolist() == [0.1, 0.2, -0.35]
    assert oak.wavelengths.tolist() == [0.49, 0.56, 0.665]


def test_what_is_written_gdal_and_we_read(tmp_path):
    values = np.array([[0.1, 1 / 3], [5.0, -2.0]])
    header, content = write_sli(["a, b", "c"], np.array([0.49, 0.56]), values)
    (tmp_path / "a.sli").write_bytes(content)
    (tmp_path / "a.hdr").write_text(header.replace("ENVI Spectral Library", "ENVI Standard"))
    assert np.array_equal(gdal.Open(str(tmp_path / "a.sli")).ReadAsArray(), values)
    found = read_sli(header, content, "a.sli")
    assert [s.name for s in found] == ["a  b", "c"] and np.array_equal([s.values for s in found], values)
    assert read_sli(*write_sli(["a"], None, values[:1]), "a.sli")[0].wavelengths is None


def test_entries_are_found_by_their_names():
    assert header_of("ENVI\nBand Names = {a,\n b = c}\nlines=2\n") == {"band names": "a,\n b = c", "lines": "2"}


@pytest.mark.parametrize(("old", "new", "message"), [
    ("Spectral Library", "Standard", "file type 'ENVI Standard'"), ("lines = 2", "lines = 3", "fewer than the 3"),
    ("data type = 2", "data type = 6", "is damaged"), ("samples = 3", "samples = x", "is damaged"),
    ("490, ", "", "2 wavelengths for 3"), ("490", "-1", "wavelengths for 3"), ("samples = 3", "samples = 0", "fewer")])
def test_damaged_headers_are_told(old, new, message):
    if (old, new) == ("490", "-1"):
        message = "3 wavelengths for 3"
    with pytest.raises(InputError, match=message):
        read_sli(HEADER.replace(old, new), CONTENT, "a.sli")
