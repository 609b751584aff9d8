import json
from pathlib import Path

import numpy as np
import pytest
from helpers.rasters import read_filled, read_raster, write_raster
from whiskbroom.core.errors import InputError, ParameterError

CHIP = "sentinel2_chip_and_index_rules"


@pytest.fixture
def aberystwyth(shared_data):
    return shared_data("sentinel2_aberystwyth")


@pytest.fixture
def qgis_reference(shared_data, tmp_path):
    """Paths of the input bands, and expected values, of results of the QGIS raster calculator."""
    content = json.loads((shared_data(CHIP) / "qgis_raster_calculator_reference.json").read_text())
    roles = {"tir": "thermal"}
    paths = [write_raster(tmp_path / f"{roles.get(name, name)}.tif", np.array(rows, float))
             for name, rows in content["inputs"].items()]
    return paths, {name: np.array(rows, float) for name, rows in content["expected"].items()}


# Without its ARVI and SAVI, whose formulas are others. Its SIPI takes blue for the catalogue's coastal band, and its
# EBBI red for near infrared.
@pytest.mark.parametrize("name, index, constants, taken", [
    ("evi", "EVI", "L=1", {}), ("nbr", "NBR", "", {}), ("nbr2", "NBR2", "", {}), ("ndvi", "NDVI", "", {}),
    ("ndmi", "NDMI", "", {}), ("gci", "CIG", "", {}), ("sipi", "SIPI", "", {"coastal": "blue"}),
    ("ebbi", "EBBI", "", {"nir": "red"})])
def test_the_results_of_the_qgis_raster_calculator(qgis_reference, session, tmp_path, name, index, constants, taken):
    """reference_values I2: NaN and 0 / 0 are NoData."""
    paths, expected = qgis_reference
    numbers = {Path(path).stem: number for number, path in enumerate(paths, start=1)}
    result = session.spectral_index(input=paths, indices=index, constants=constants, scale_factor=1,
                                    band_roles=", ".join(f"{role}={numbers[band]}" for role, band in taken.items()),
                                    output=str(tmp_path / "out.tif"))
    found = read_filled(result.path)[0]
    known = ~np.isnan(expected[name])
    np.testing.assert_allclose(found[known], expected[name][known], rtol=2e-4, atol=1e-6)
    assert np.isnan(found[~known]).all()


@pytest.mark.parametrize("index, file, given", [
    ("NDVI", "ndvi", {}), ("NDMI", "ndwi", {}), ("NBR", "nbr", {}), ("NDSI", "ndsi", {}),
    ("BAI", "bai", {"scale_factor": 0.001})])
def test_the_index_rasters_of_rsgislib(aberystwyth, session, tmp_path, index, file, given):
    """reference_values I3: its NDWI is that of near and short-wave infrared; 0 / 0 is -999, NoData."""
    result = session.spectral_index(input=str(aberystwyth / "sen2_20210527_aber_subset.tif"), indices=index,
                                    sensor="Sentinel-2", band_roles="nir=8",
                                    output=str(tmp_path / "out.tif"), **given)
    found = read_filled(result.path)[0]
    expected = read_filled(aberystwyth / "indices_ref" / f"sen2_20210527_aber_subset_{file}_ref.tif")[0]
    assert np.array_equal(np.isnan(found), np.isnan(expected))
    np.testing.assert_allclose(found[~np.isnan(found)], expected[~np.isnan(expected)], rtol=2e-5, atol=2e-6)


def test_the_published_sentinel_image_without_any_name(shared_data, session, tmp_path):
    """Four bands of 10 m (B02, B03, B04, B08) times 10000, with their roles given by number."""
    path = str(shared_data("spectral_indices") / "S2_10m.tif")
    result = session.spectral_index(input=path, indices=["NDVI", "SAVI", "kNDVI"], band_roles="R=3, N=4",
                                    scale_factor=1e-4, output=str(tmp_path / "out.tif"))
    red, nir = read_raster(path)[2:].astype(float) * 1e-4
    ndvi = (nir - red) / (nir + red)
    expected = [ndvi, 1.5 * (nir - red) / (nir + red + 0.5), np.tanh(ndvi ** 2)]
    np.testing.assert_allclose(read_raster(result.path), expected, rtol=1e-5, atol=1e-7)
    assert result.index_count == 3


@pytest.mark.parametrize("given, kind, words", [
    ({"indices": "NDVX"}, ParameterError, "indices must be one or several of 280 names, such as"),
    ({"indices": "bai"}, ParameterError, "indices must be one or several of 280 names"),
    ({"constants": "L"}, ParameterError, "constants must have the form"),
    ({"constants": "ell=3"}, ParameterError, "There is no constant 'ell'"),
    ({"band_roles": "nir"}, ParameterError, "band_roles must have the form"),
    ({"indices": "NBR"}, InputError, "NBR needs a band of the role swir2"),
    ({"indices": "EVI"}, InputError, "give scale_factor")])
def test_a_wrong_call_is_told(session, tmp_path, given, kind, words):
    path = write_raster(tmp_path / "a.tif", np.ones((3, 4, 4), np.uint8), names=("blue", "red", "nir"))
    with pytest.raises(kind, match=words):
        session.spectral_index(**{"input": path, "indices": "NDVI", "output": str(tmp_path / "out.tif"), **given})
    assert not (tmp_path / "out.tif").exists()
