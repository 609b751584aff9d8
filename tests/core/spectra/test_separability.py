import math

import numpy as np
import pytest
from whiskbroom.core.spectra.separability import MEASURES, separabilities, separability
from whiskbroom.core.spectra.signature import SpectralSignature


def normal(mean, covariance=None):
    return SpectralSignature(1, mean, covariance=covariance)


def test_two_round_classes_one_apart():
    """reference_values.md M3, first case (also in bioc/immunoClust: 0.5)."""
    pair = separability(normal([0, 0], np.eye(2) / 2), normal([1, 1], np.eye(2) / 2))
    assert pair.bhattacharyya == pytest.approx(0.5, rel=1e-12)
    assert pair.jeffries_matusita == pytest.approx(0.7869386806, abs=1e-10)
    assert pair.divergence == pytest.approx(4, rel=1e-12)
    assert pair.transformed_divergence == pytest.approx(0.7869386806, abs=1e-10)


def test_two_classes_of_one_mean():
    """reference_values.md M3, second case."""
    pair = separability(normal([3, 3], np.eye(2)), normal([3, 3], 4 * np.eye(2)))
    assert pair.bhattacharyya == pytest.approx(math.log(1.5625) / 2, rel=1e-12)
    assert pair.jeffries_matusita == pytest.approx(0.4, rel=1e-12)
    assert pair.divergence == pytest.approx(2.25, rel=1e-12)
    assert pair.transformed_divergence == pytest.approx(0.4903206, abs=5e-7)


def test_equal_classes_are_not_apart():
    """reference_values.md M3, third case."""
    covariance = np.array([[4.0, 1.2], [1.2, 9.0]])
    pair = separability(normal([1, 2], covariance), normal([1, 2], covariance))
    assert pair.bray_curtis == 100
    assert [getattr(pair, measure) for measure in MEASURES if measure != "bray_curtis"] == pytest.approx([0] * 6)


def test_far_classes_come_to_two():
    """reference_values.md M3, fourth case."""
    pair = separability(normal([0, 0], np.eye(2)), normal([1e4, 0], np.eye(2)))
    assert pair.jeffries_matusita == pair.transformed_divergence == 2


def test_distances_of_two_spectra():
    """reference_values.md M3, last case."""
    pair = separability(normal([1, 2, 3]), normal([2, 2, 2]))
    assert pair.bray_curtis == pytest.approx(83.3333, abs=5e-5)
    assert pair.euclidean == pytest.approx(1.4142136, abs=5e-8)
    assert pair.spectral_angle == pytest.approx(22.2076543, abs=5e-8)
    assert pair.bhattacharyya is pair.jeffries_matusita is pair.transformed_divergence is None


def test_the_measures_are_those_of_sums_over_a_grid():
    """The Bhattacharyya coefficient and the divergence as integrals, by plain sums."""
    means, covariances = [np.array([0.0, 0.5]), np.array([1.0, -0.4])], [
        np.array([[1.0, 0.4], [0.4, 0.8]]), np.array([[0.7, -0.2], [-0.2, 1.3]])]
    axis = np.linspace(-9, 9, 901)
    points = np.stack(np.meshgrid(axis, axis), axis=-1)
    densities = []
    for mean, covariance in zip(means, covariances):
        away = points - mean
        squared = np.einsum("...i,ij,...j", away, np.linalg.inv(covariance), away)
        densities.append(np.exp(-squared / 2) / (2 * np.pi * np.sqrt(np.linalg.det(covariance))))
    p, q = densities
    cell = (axis[1] - axis[0]) ** 2
    pair = separability(normal(means[0], covariances[0]), normal(means[1], covariances[1]))
    assert pair.bhattacharyya == pytest.approx(-math.log((np.sqrt(p * q)).sum() * cell), rel=1e-8)
    assert pair.divergence == pytest.approx(((p - q) * np.log(p / q)).sum() * cell, rel=1e-8)


@pytest.mark.parametrize("covariance", [None, np.zeros((2, 2)), np.ones((2, 2)), np.diag([1.0, 0.0])])
def test_a_covariance_without_full_rank_gives_distances_of_the_spectra_alone(covariance):
    pair = separability(normal([1, 2], np.eye(2)), normal([1, 3], covariance))
    assert pair.euclidean == 1
    assert pair.bhattacharyya is pair.divergence is None


def test_very_unlike_units_of_bands_do_not_look_singular():
    scale = np.array([1e-8, 1e8])
    pair = separability(normal([0, 0], np.diag(scale ** 2) / 2), normal(scale, np.diag(scale ** 2) / 2))
    assert pair.bhattacharyya == pytest.approx(0.5, rel=1e-9)


def test_signatures_of_other_bands_have_no_distance():
    pair = separability(normal([1, 2]), normal([1, 2, 3]))
    assert [getattr(pair, measure) for measure in MEASURES] == [None] * 7


def test_a_spectrum_of_zeros_has_no_angle_and_two_have_no_similarity():
    assert separability(normal([0, 0]), normal([1, 2])).spectral_angle is None
    assert separability(normal([0, 0]), normal([0, 0])).bray_curtis is None


def test_every_pair_comes_once():
    a, b, c = normal([1]), normal([2]), normal([4])
    assert [(pair.first, pair.second) for pair in separabilities([a, b, c])] == [(a, b), (a, c), (b, c)]
    assert separabilities([a]) == []
