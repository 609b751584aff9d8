import csv
import json
import pickle

import numpy as np
import pytest

from whiskbroom.core.indices.catalogue import indices
from whiskbroom.core.indices.constants import values_for
from whiskbroom.core.indices.formula import KERNELS, expression_of, letters_of
from whiskbroom.core.indices.index_map import IndexMap, facts_of

# The columns of the samples, by the letters of the catalogue.
COLUMNS = {"A": "SR_B1", "B": "SR_B2", "G": "SR_B3", "R": "SR_B4", "N": "SR_B5", "S1": "SR_B6", "S2": "SR_B7",
           "T": "ST_B10"}
PLAIN = facts_of("float64", 1, 0, 1)


@pytest.fixture(scope="module")
def samples(shared_data):
    """120 pixels of Landsat 8 by letter, and the constants of the reference."""
    folder = shared_data("spectral_indices")
    with open(folder / "landsat8_spectral_120_samples.csv", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    bands = {letter: np.array([float(row[column]) for row in rows]) for letter, column in COLUMNS.items()}
    return bands, json.loads((folder / "constants_used.json").read_text())


def computed(chosen, bands, given=None, kernel="rbf", wavelengths=None, dtype="float64"):
    """The indices of arrays (n,) by letter, as masked array (indices, n)."""
    expressions = [expression_of(index, values_for(index, given or {}, wavelengths or {}, kernel), kernel)
                   for index in chosen]
    places = {letter: place for place, letter in enumerate(bands)}
    stack = np.stack([np.asarray(array)[None] for array in bands.values()])
    (found, valid), = IndexMap.of(expressions, places, {letter: PLAIN for letter in bands}, dtype)(stack, None)
    return np.ma.array(found[:, 0], mask=False if valid is None else ~valid[:, 0])


def test_all_200_formulas_of_the_reference_give_its_values_at_all_120_samples(shared_data, samples):
    """reference_values I1; the expected values are numpy's for the reference's own texts."""
    bands, constants = samples
    with open(shared_data("spectral_indices") / "indices_definitions.csv", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    found = computed([indices()[row["short_name"]] for row in rows], bands, constants)
    with np.errstate(all="ignore"):
        expected = np.array([eval(row["formula"], {}, {**bands, **constants}) for row in rows])  # a text of this test
    assert found.shape == (200, 120)
    assert np.array_equal(np.ma.getmaskarray(found), ~np.isfinite(expected))
    np.testing.assert_allclose(found.compressed(), expected[np.isfinite(expected)], rtol=1e-9, atol=1e-12)


def test_the_printed_values_of_the_first_sample(samples):
    """reference_values I1, spyndex 0.12: a pixel of the class Urban."""
    bands, _ = samples
    names = ("NDVI", "EVI", "SAVI", "NBR", "NDBI", "BAI")
    found = computed([indices()[name] for name in names], bands, {"L": 0.5})[:, 0]
    assert found[0] == pytest.approx(0.237548, abs=5e-7) and found[2] == pytest.approx(0.165738, abs=5e-7)
    assert found[3:].tolist() == pytest.approx([0.032831, 0.064584, 20.82104], abs=5e-6)
    assert found[1] == pytest.approx(0.256259, abs=5e-7)


def test_kndvi_is_the_hyperbolic_tangent_of_the_squared_ndvi(samples):
    """Camps-Valls et al. 2021, equation 4, for the length scale that is the mean of the pair."""
    bands, _ = samples
    ndvi, kernel = computed([indices()["NDVI"], indices()["kNDVI"]], bands)
    np.testing.assert_allclose(kernel, np.tanh(ndvi ** 2), rtol=1e-12)


def test_with_the_linear_kernel_the_kernel_index_is_the_index(samples):
    bands, _ = samples
    ndvi, kernel = computed([indices()["NDVI"], indices()["kNDVI"]], bands, kernel="linear")
    np.testing.assert_allclose(kernel, ndvi, rtol=1e-12)


@pytest.mark.parametrize("kernel", KERNELS)
def test_every_index_of_the_catalogue_can_be_computed(kernel):
    random = np.random.default_rng(2)
    letters = dict.fromkeys(letter for index in indices().values() for letter in letters_of(index))
    bands = {letter: random.uniform(0.05, 0.5, 9) for letter in letters}
    found = computed(indices().values(), bands, {"PAR": 1.0}, kernel, dict.fromkeys(letters, 0.7)
                     | {"N": 0.86, "R": 0.66, "G": 0.56, "S1": 1.61})
    assert found.shape == (280, 9) and np.ma.count(found) > 0.9 * found.size


def test_zero_by_zero_is_nodata_in_that_index_alone():
    found = computed([indices()["NDVI"], indices()["DVI"]], {"N": np.array([0.0, 0.3]), "R": np.array([0.0, 0.1])})
    assert np.ma.getmaskarray(found).tolist() == [[True, False], [False, False]]
    assert found[1, 0] == 0 and found[0, 1] == pytest.approx(0.5)


def test_nodata_in_a_band_counts_for_the_indices_that_use_it():
    function = IndexMap.of(["(N - R) / (N + R)", "G / R"], {"N": 0, "R": 1, "G": 2}, dict.fromkeys("NRG", PLAIN),
                           "float32")
    valid = np.ones((3, 1, 3), bool)
    valid[0, 0, 0] = valid[2, 0, 1] = False
    (_, ok), = function(np.ones((3, 1, 3)), valid)
    assert ok[:, 0].tolist() == [[False, True, True], [True, False, True]]


def test_scales_offsets_and_factors_make_values_of_stored_numbers():
    """Stored 3000 x 1e-4 - 0.1, and 1000 x 1e-4, times 2."""
    facts = {"N": facts_of("uint16", 1e-4, -0.1, 2), "R": facts_of("uint16", 1e-4, 0, 2)}
    (found, _), = IndexMap.of(["N - R"], {"N": 0, "R": 1}, facts, "float64")(
        np.array([[[3000]], [[1000]]], np.uint16), None)
    assert found.item() == pytest.approx(0.2, rel=1e-12)


def test_whole_numbers_do_not_wrap():
    facts = dict.fromkeys("NR", facts_of("uint8", 1, 0, 1))
    (found, _), = IndexMap.of(["N - R", "N + R"], {"N": 0, "R": 1}, facts, "float32")(
        np.array([[[10]], [[250]]], np.uint8), None)
    assert found.ravel().tolist() == [-240, 260]


def test_it_travels_to_another_process():
    function = IndexMap.of(["N / R"], {"N": 1, "R": 0}, dict.fromkeys("NR", PLAIN), "float32")
    copy = pickle.loads(pickle.dumps(function))
    assert copy(np.array([[[2.0]], [[3.0]]]), None)[0][0].item() == 1.5
