"""Every index of the catalogue, through rasters, against values that others computed."""

import csv
import json

import numpy as np
import pytest
from helpers.rasters import read_filled, write_raster
from whiskbroom.core.context import Context
from whiskbroom.core.indices.catalogue import indices
from whiskbroom.core.indices.formula import KERNELS, letters_of, role_of
from whiskbroom.core.raster.spectral_indices import Settings, write_indices

# The columns of the samples, by the letters of the catalogue.
COLUMNS = {"A": "SR_B1", "B": "SR_B2", "G": "SR_B3", "R": "SR_B4", "N": "SR_B5", "S1": "SR_B6", "S2": "SR_B7",
           "T": "ST_B10"}


@pytest.fixture(scope="module")
def samples(shared_data):
    """120 pixels of Landsat 8 by letter, and the constants of the reference."""
    folder = shared_data("spectral_indices")
    with open(folder / "landsat8_spectral_120_samples.csv", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    bands = {letter: np.array([float(row[column]) for row in rows]) for letter, column in COLUMNS.items()}
    return bands, json.loads((folder / "constants_used.json").read_text())


@pytest.fixture
def computed(tmp_path):
    """Returns a function that gives indices of pixels by letter, (indices, pixels) with NaN for NoData."""

    def run(names, bands, constants=None, kernel="rbf"):
        path = write_raster(tmp_path / "bands.tif", np.stack(list(bands.values()))[:, None])
        assigned = {role_of(letter): number for number, letter in enumerate(bands, start=1)}
        write_indices([path], [indices()[name] for name in names],
                      Settings(constants or {}, assigned, scale_factor=1.0, kernel=kernel), str(tmp_path / "out.tif"),
                      (), Context())
        return read_filled(tmp_path / "out.tif")[:, 0]

    return run


def test_all_200_formulas_of_the_reference_give_its_values_at_all_120_samples(shared_data, samples, computed):
    """reference_values I1; the expected values are numpy's for the reference's own texts."""
    bands, constants = samples
    with open(shared_data("spectral_indices") / "indices_definitions.csv", encoding="utf-8", newline="") as file:
        formulas = {row["short_name"]: row["formula"] for row in csv.DictReader(file)}
    found = computed(formulas, bands, constants)
    with np.errstate(all="ignore"):
        expected = np.array([eval(text, {}, {**bands, **constants}) for text in formulas.values()])
    assert found.shape == (200, 120)
    assert np.array_equal(np.isnan(found), ~np.isfinite(expected))
    np.testing.assert_allclose(found[np.isfinite(expected)], expected[np.isfinite(expected)], rtol=1e-9, atol=1e-12)


def test_the_printed_values_of_the_first_sample(samples, computed):
    """reference_values I1, spyndex 0.12: a pixel of the class Urban."""
    found = computed(["NDVI", "EVI", "SAVI", "NBR", "NDBI", "BAI"], samples[0], {"L": 0.5})[:, 0]
    assert found[:5] == pytest.approx([0.237548, 0.256259, 0.165738, 0.032831, 0.064584], abs=5.1e-7)
    assert found[5] == pytest.approx(20.82104, abs=5.1e-6)


def test_kndvi_is_the_hyperbolic_tangent_of_the_squared_ndvi(samples, computed):
    """Camps-Valls et al. 2021, equation 4, for the length scale that is the mean of the pair."""
    ndvi, kernel = computed(["NDVI", "kNDVI"], samples[0])
    np.testing.assert_allclose(kernel, np.tanh(ndvi ** 2), rtol=1e-12)


def test_with_the_linear_kernel_the_kernel_index_is_the_index(samples, computed):
    ndvi, kernel = computed(["NDVI", "kNDVI"], samples[0], kernel="linear")
    np.testing.assert_allclose(kernel, ndvi, rtol=1e-12)


@pytest.mark.parametrize("kernel", KERNELS)
def test_every_index_of_the_catalogue_can_be_computed(computed, kernel):
    random = np.random.default_rng(2)
    letters = dict.fromkeys(letter for index in indices().values() for letter in letters_of(index))
    bands = {letter: random.uniform(0.05, 0.5, 9) for letter in letters}
    given = {"PAR": 1.0, "lambdaN": 860.0, "lambdaN2": 870.0, "lambdaR": 660.0, "lambdaG": 560.0, "lambdaS1": 1610.0,
             "lambdaS2": 2200.0}
    found = computed(indices(), bands, given, kernel)
    assert found.shape == (280, 9) and np.isfinite(found).mean() > 0.9


def test_zero_by_zero_is_nodata_in_that_index_alone(computed):
    found = computed(["NDVI", "DVI"], {"N": np.array([0.0, 0.3]), "R": np.array([0.0, 0.1])})
    assert np.isnan(found).tolist() == [[True, False], [False, False]]
    assert found[1, 0] == 0 and found[0, 1] == pytest.approx(0.5)
