import base64

import numpy as np
from osgeo import gdal
from whiskbroom.core.spectra.png import data_uri, png


def test_gdal_reads_the_picture(tmp_path):
    pixels = np.random.default_rng(1).integers(0, 256, (5, 7, 4), dtype=np.uint8)
    (tmp_path / "a.png").write_bytes(png(pixels))
    assert np.array_equal(gdal.Open(str(tmp_path / "a.png")).ReadAsArray(), pixels.transpose(2, 0, 1))


def test_the_address_holds_the_file():
    start, _, content = data_uri(b"abc").partition(",")
    assert start == "data:image/png;base64" and base64.b64decode(content) == b"abc"
