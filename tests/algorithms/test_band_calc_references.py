"""The band calculator against other programs: QGIS's raster calculator, RSGISLib, gdal_calc."""

import json
import shutil
import subprocess

import numpy as np
import pytest
from helpers.rasters import read_filled, read_raster, read_valid, write_raster

# As the file of the reference says; its ARVI and SAVI are not those of the literature, and the arithmetic is the point.
QGIS = {
    "arvi": "(nir - 2 * red + blue) / (nir + 2 * red + blue)",
    "evi": "2.5 * (nir - red) / (nir + 6 * red - 7.5 * blue + 1)",
    "nbr": "(nir - swir2) / (nir + swir2)", "nbr2": "(swir1 - swir2) / (swir1 + swir2)",
    "ndvi": "(nir - red) / (nir + red)", "ndmi": "(nir - swir1) / (nir + swir1)",
    "savi": "(nir - red) / ((nir + red + 1) * (1 + 1))", "gci": "nir / green - 1", "sipi": "(nir - blue) / (nir - red)",
    "ebbi": "(swir1 - red) / (10 * sqrt(swir1 + tir))",
}
# Bands of the Sentinel-2 image: B2 B3 B4 B5 B6 B7 B8 B8A B11 B12; the near infrared of these references is B8A.
RSGISLIB = {
    "ndvi": "(b8 - b3) / (b8 + b3)", "ndwi": "(b8 - b9) / (b8 + b9)", "nbr": "(b8 - b10) / (b8 + b10)",
    "ndsi": "(b2 - b9) / (b2 + b9)", "brightness": "mean(b1, b2, b3) / 1000",
    "whiteness": "sum(abs(([b1, b2, b3] - mean(b1, b2, b3)) / mean(b1, b2, b3)))",
    "bai": "1 / ((0.1 - b3 / 1000) ** 2 + (0.06 - b8 / 1000) ** 2)",
}


@pytest.fixture(scope="module")
def reference(shared_data):
    path = shared_data("sentinel2_chip_and_index_rules") / "qgis_raster_calculator_reference.json"
    return json.loads(path.read_text(encoding="utf-8"))


def as_array(rows):
    return np.array([[np.nan if value is None else value for value in row] for row in rows], "float64")


@pytest.mark.parametrize("name", QGIS)
def test_indices_are_those_of_qgis_with_its_zeros_and_gaps(name, reference, tmp_path, session):
    rasters = [write_raster(tmp_path / f"{band}.tif", as_array(rows)) for band, rows in reference["inputs"].items()]
    found = read_filled(session.band_calc(input=rasters, expression=QGIS[name]).path)[0]
    np.testing.assert_allclose(found, as_array(reference["expected"][name]), rtol=2e-5, atol=1e-7)


@pytest.mark.parametrize("name", RSGISLIB)
def test_indices_are_those_of_rsgislib(name, shared_data, session):
    folder = shared_data("sentinel2_aberystwyth")
    found = session.band_calc(input=folder / "sen2_20210527_aber_subset.tif", expression=RSGISLIB[name])
    expected = folder / "indices_ref" / f"sen2_20210527_aber_subset_{name}_ref.tif"
    valid = read_valid(expected)
    assert (read_valid(found.path) == valid).all()
    np.testing.assert_allclose(read_raster(found.path)[valid], read_raster(expected)[valid], rtol=1e-5, atol=1e-6)


@pytest.mark.skipif(shutil.which("gdal_calc.py") is None, reason="needs gdal_calc.py")
@pytest.mark.parametrize("ours, theirs", [
    ("b4 * 2 - b3", "A.astype(int) * 2 - B"),
    ("(b4 - b3) / (b4 + b3)", "(A.astype(float) - B) / (A.astype(float) + B)"),
    ("where(b4 > 100 and b3 < 50, b4, b3)", "numpy.where((A > 100) & (B < 50), A, B)"),
    ("sqrt(b4) + log(b3 + 1)", "numpy.sqrt(A.astype(float)) + numpy.log(B.astype(float) + 1)"),
    ("b4 // 7 + b4 % 7", "A // 7 + A % 7"), ("max(b3, b4) & 15", "numpy.maximum(A, B) & 15")])
def test_values_are_those_of_gdal_calc(ours, theirs, shared_data, session, tmp_path):
    image = str(shared_data("landsat5_amazon") / "lsat.tif")
    expected = str(tmp_path / "expected.tif")
    subprocess.run(["gdal_calc.py", "-A", image, "--A_band=4", "-B", image, "--B_band=3", f"--calc={theirs}",
                    f"--outfile={expected}", "--type=Float64", "--NoDataValue=-99999", "--quiet"], check=True,
                    timeout=120)
    found = session.band_calc(input=image, expression=ours, output_type="float64").path
    np.testing.assert_allclose(read_filled(found), read_filled(expected), rtol=1e-13)
