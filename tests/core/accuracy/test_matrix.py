"""Expected figures are those of reference_values.md, section A5 (published, and recomputed in R and numpy)."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from whiskbroom.core.accuracy.matrix import ErrorMatrix, kappa_z

CONGALTON_1 = [[65, 4, 22, 24], [6, 81, 5, 8], [0, 11, 85, 19], [4, 7, 3, 90]]
CONGALTON_2 = [[45, 4, 12, 24], [6, 91, 5, 8], [0, 8, 55, 9], [4, 7, 3, 55]]
FLEISS = [[106, 10, 4], [22, 28, 10], [2, 12, 6]]

PUBLISHED = {
    "Congalton & Green, analyst 1": (CONGALTON_1, .7396313364, .2485399987, .6535162708, .00076995084),
    "Congalton & Green, analyst 2": (CONGALTON_2, .7321428571, .2550931831, .6404152348, .00101428778),
    "Ientilucci A": ([[317, 23, 0, 0], [61, 120, 0, 0], [2, 4, 60, 0], [35, 29, 0, 8]],
                     .7663125948, .4087031208, .6047883671, .00071760416),
    "Ientilucci B": ([[377, 79, 0, 0], [2, 72, 0, 0], [33, 5, 60, 0], [3, 20, 0, 8]],
                     .7845220030, .4798552090, .5857345865, .00083016850),
    "Fleiss 1969": (FLEISS, .70, .475, .4285714286, .00288487204),
    "vassarstats 3x3": ([[44, 5, 1], [7, 20, 3], [9, 5, 6]], .70, .41, .4915254237, .00520237038),
    "vassarstats 2x2": ([[24, 14], [8, 24]], .6857142857, .4963265306, .3760129660, .01183128897),
    "vassarstats other 3x3": ([[29, 6, 5], [8, 20, 7], [1, 2, 22]], .71, .335, .5639097744, .00456172267),
    "York": ([[61, 2], [6, 25]], .9148936170, .5724309642, .8009528851, .00446478527),
}


def matrix(counts, labels=None):
    counts = np.array(counts)
    return ErrorMatrix(tuple(labels or range(1, len(counts) + 1)), counts)


@pytest.mark.parametrize("name", PUBLISHED)
def test_published_agreement_kappa_and_variance_to_the_printed_digits(name):
    counts, agreement, chance, kappa, variance = PUBLISHED[name]
    found = matrix(counts)
    assert found.overall_accuracy == pytest.approx(agreement, abs=5e-11)
    assert found.chance_agreement == pytest.approx(chance, abs=5e-11)
    assert found.kappa == pytest.approx(kappa, abs=5e-11)
    assert found.kappa_variance == pytest.approx(variance, abs=5e-12)


def test_variance_of_kappa_by_chance():
    assert matrix(FLEISS).kappa_variance_by_chance == pytest.approx(.00308163265, abs=5e-12)


def test_accuracies_of_classes():
    found = matrix(CONGALTON_1)
    assert found.users_accuracy == pytest.approx([.5652173913, .81, .7391304348, .8653846154], abs=5e-11)
    assert found.producers_accuracy == pytest.approx([.8666666667, .7864077670, .7391304348, .6382978723], abs=5e-11)
    assert found.conditional_kappa_user == pytest.approx(
        [.4743853700, .7508761329, .6450865476, .8006038330], abs=5e-11)
    assert found.conditional_kappa_producer == pytest.approx(
        [.8185997910, .7224579966, .6450865476, .5243068988], abs=5e-11)
    assert found.quantity_disagreement == pytest.approx(.0921658986, abs=5e-11)
    assert found.allocation_disagreement == pytest.approx(.1682027650, abs=5e-11)


def test_z_statistics():
    first, second = matrix(CONGALTON_1), matrix(CONGALTON_2)
    assert kappa_z(first) == pytest.approx(23.552, abs=5e-4) and kappa_z(second) == pytest.approx(20.109, abs=5e-4)
    assert kappa_z(first, second) == kappa_z(second, first) == pytest.approx(0.310155, abs=5e-7)


def test_rsgislib_sample_of_525_points():
    """reference_values.md A6: its rows are the reference."""
    found = matrix(np.array([[125, 15, 10, 0], [30, 210, 5, 5], [2, 6, 40, 2], [0, 2, 3, 70]]).T)
    assert found.overall_accuracy == pytest.approx(.8476190476, abs=5e-11)
    assert found.kappa == pytest.approx(.7731568998, abs=5e-11)
    assert found.kappa_variance == pytest.approx(.00055001697, abs=5e-12)
    assert 100 * found.producers_accuracy == pytest.approx([83.33, 84.0, 80.0, 93.33], abs=5e-3)
    assert 100 * found.users_accuracy == pytest.approx([79.62, 90.13, 68.97, 90.91], abs=5e-3)
    assert found.quantity_disagreement == pytest.approx(.0323809524, abs=5e-11)
    assert found.allocation_disagreement == pytest.approx(.12, abs=1e-12)


def test_labels_are_aligned_by_value_and_missing_classes_are_zeros():
    found = ErrorMatrix.of_pairs({(10, 2): 4, (2, 2): 3, (7, 10): 1})
    assert found.labels == (2, 7, 10)
    assert found.counts.tolist() == [[3, 0, 4], [0, 0, 0], [0, 1, 0]], "rows are the map, columns the reference"
    assert found.users_accuracy[0] == pytest.approx(3 / 7) and math.isnan(found.users_accuracy[1])
    assert found.producers_accuracy.tolist() == [1.0, 0.0, 0.0]


def test_classes_of_the_map_that_no_pair_has_are_rows_of_zeros():
    found = ErrorMatrix.of_pairs({(1, 1): 4}, classes=[9, 1])
    assert found.labels == (1, 9) and found.counts.tolist() == [[4, 0], [0, 0]]


def test_one_class_has_full_agreement_and_no_kappa():
    found = matrix([[12]])
    assert found.overall_accuracy == 1 and math.isnan(found.kappa) and math.isnan(found.kappa_variance)
    assert found.users_accuracy.tolist() == found.producers_accuracy.tolist() == [1.0]
    assert math.isnan(found.conditional_kappa_user[0])


def test_full_disagreement():
    found = matrix([[0, 5], [5, 0]])
    assert found.overall_accuracy == 0 and found.kappa == -1 and found.allocation_disagreement == 1


SQUARES = st.integers(1, 6).flatmap(lambda size: arrays.arrays(
    np.int64, (size, size), elements=st.integers(0, 10 ** 6)))


@given(SQUARES.filter(lambda counts: counts.sum() > 0))
def test_laws_of_any_matrix(counts):
    found, turned = matrix(counts), matrix(counts.T)
    assert 0 <= found.overall_accuracy <= 1 and found.quantity_disagreement + found.allocation_disagreement \
        == pytest.approx(1 - found.overall_accuracy, abs=1e-12)
    assert found.kappa == pytest.approx(turned.kappa, nan_ok=True, abs=1e-9)
    assert found.users_accuracy.tolist() == pytest.approx(turned.producers_accuracy.tolist(), nan_ok=True)
    assert math.isnan(found.kappa) or found.kappa <= 1 + 1e-12
    assert math.isnan(found.kappa_variance) or found.kappa_variance >= 0, "a standard error must exist"


@given(st.lists(st.integers(1, 10 ** 6), min_size=2, max_size=7))
def test_a_perfect_map_has_kappa_1_without_error(diagonal):
    found = matrix(np.diag(diagonal))
    assert found.kappa == pytest.approx(1) and found.kappa_variance == pytest.approx(0, abs=1e-12)
    assert found.kappa_variance >= 0


def test_counts_of_a_continent_do_not_overflow():
    found = matrix(np.array([[10 ** 13, 1], [1, 10 ** 13]]))
    assert found.kappa == pytest.approx(1) and found.chance_agreement == pytest.approx(0.5)
