import csv
import gzip

import numpy as np
import pytest
from helpers.models import scene_predictor

from whiskbroom.core.classify.classifier import Classifier
from whiskbroom.core.classify.signature import Signature
from whiskbroom.core.classify.statistics import ClassStatistics
from whiskbroom.core.errors import ParameterError
from whiskbroom.core.predict.parts import Damaged, Parts
from whiskbroom.core.predict.statistical import Statistical

METHODS = ("minimum_distance", "maximum_likelihood", "spectral_angle")


@pytest.fixture
def pixels():
    return np.random.default_rng(0).integers(0, 3500, (4, 3000)).astype(np.uint16)


@pytest.mark.parametrize("threshold", [None, 4])
@pytest.mark.parametrize("method", METHODS)
def test_labels_and_measures_are_those_of_the_block_function(method, threshold, pixels):
    predictor = scene_predictor(method)
    classifier = Classifier(method, predictor.signatures, threshold, confidence=True)
    (labels, _), (confidence, known) = classifier(pixels.reshape(4, 50, 60))
    found = predictor if threshold is None else predictor.with_threshold(threshold)
    assert (found.decide(pixels).winners + 1 == labels.ravel()).all()
    outcome = found.decide(pixels, shares=True)
    assert (outcome.winners + 1 == labels.ravel()).all()
    np.testing.assert_allclose(outcome.measure, confidence.ravel(), rtol=1e-6)


def test_a_pixel_without_an_angle_has_no_class_and_no_measure():
    outcome = scene_predictor("spectral_angle").decide(np.zeros((4, 1), np.uint16), shares=True)
    assert outcome.winners.tolist() == [-1] and np.isnan(outcome.measure).all()


def test_posterior_probabilities_are_those_of_the_normal_densities(pixels):
    stats = pytest.importorskip("scipy.stats")
    predictor = scene_predictor()
    near = np.concatenate([signature.mean[:, None] + np.random.default_rng(1).normal(0, 90, (4, 40))
                           for signature in predictor.signatures], axis=1)
    densities = np.array([stats.multivariate_normal(signature.mean, signature.covariance).pdf(near.T)
                          for signature in predictor.signatures])
    np.testing.assert_allclose(predictor.decide(near, shares=True).shares, densities / densities.sum(axis=0),
                               atol=1e-9)


@pytest.mark.parametrize("method", METHODS)
def test_one_class_alone_is_given_to_all_pixels(method, pixels):
    alone = Statistical(method, scene_predictor(method).signatures[:1])
    outcome = alone.decide(pixels + 1, shares=True)
    assert (outcome.winners == 0).all()
    assert outcome.shares is None or (outcome.shares == 1).all()


def test_priors_move_the_border():
    signatures = tuple(Signature(number, np.array([mean]), count=9, covariance=np.eye(1))
                       for number, mean in ((1, 0.0), (2, 2.0)))
    predictor = Statistical("maximum_likelihood", signatures, (0.9, 0.1))
    outcome = predictor.decide(np.array([[1.0, 2.0, 2.2]]), shares=True)
    # ln(9) / 2 beyond the middle.
    assert outcome.winners.tolist() == [0, 0, 1]
    np.testing.assert_allclose(outcome.shares[:, 0], [0.9, 0.1])
    with pytest.raises(ParameterError, match="Priors have no part"):
        Statistical("minimum_distance", signatures, (0.9, 0.1))


def several(method):
    """Two signatures of class 3 and one of class 7, with covariances of their own."""
    random = np.random.default_rng(4)
    spread = random.normal(0, 40, (3, 4, 30))
    return tuple(Signature(id_, mean, count=30, covariance=np.cov(part)) for id_, mean, part in zip(
        (3, 3, 7), random.uniform(500, 3000, (3, 4)), spread))


@pytest.mark.parametrize("method", METHODS)
def test_of_several_signatures_of_a_class_the_best_single_one_wins(method, pixels):
    signatures = several(method)
    # Classes are equally likely, and signatures of a class share alike.
    priors = (0.25, 0.25, 0.5) if method == "maximum_likelihood" else None
    alone = Statistical(method, tuple(Signature(n, s.mean, count=s.count, covariance=s.covariance)
                                      for n, s in enumerate(signatures, start=1)), priors)
    together = Statistical(method, signatures)
    one, found = alone.decide(pixels, shares=True), together.decide(pixels, shares=True)
    assert together.classes == 2 and np.array_equal(found.winners, np.array([0, 0, 1])[one.winners])
    assert np.array_equal(together.decide(pixels).winners, found.winners)
    if together.has_shares:
        np.testing.assert_allclose(found.shares, [one.shares[0] + one.shares[1], one.shares[2]], atol=1e-12)
    else:
        np.testing.assert_array_equal(found.measure, one.measure)
    ((labels, _),) = Classifier(method, signatures)(pixels.reshape(4, 50, 60))
    assert np.array_equal(labels.ravel(), np.array([3, 7])[found.winners])
    settings, arrays = together.parts()
    again = Statistical.of_parts(Parts(settings, arrays, 4, 2, [3, 7], ["", ""]))
    assert np.array_equal(again.decide(pixels).winners, found.winners)
    assert [s.class_id for s in again.signatures] == [3, 3, 7]


def test_one_class_of_several_signatures_has_all_the_probability(pixels):
    outcome = Statistical("maximum_likelihood", several("maximum_likelihood")[:2]).decide(pixels, shares=True)
    assert (outcome.winners == 0).all() and (outcome.shares == 1).all()


@pytest.mark.parametrize("places", [[0, 0], [0, 2, 2], [1, 0, 0], [0, 1, 0], [-1, 0, 1]])
def test_signatures_that_are_of_no_class_are_damaged(places):
    settings, arrays = Statistical("minimum_distance", several("minimum_distance")).parts()
    with pytest.raises(Damaged):
        Statistical.of_parts(Parts(settings, {**arrays, "places": np.array(places)}, 4, 2))


def test_counts_and_covariances_that_are_not_known_are_not_kept():
    signatures = tuple(Signature(number, np.array([number, 1.0])) for number in (1, 2))
    settings, arrays = Statistical("spectral_angle", signatures).parts()
    assert set(arrays) == {"means"}
    found = Statistical.of_parts(Parts(settings, arrays, 2, 2))
    assert [(s.class_id, s.mean.tolist(), s.count) for s in found.signatures] == [(1, [1, 1], None), (2, [2, 1], None)]


@pytest.mark.parametrize("changes, reason", [
    ({"means": np.zeros((3, 4))}, "means"), ({"covariances": np.zeros((4, 4, 4))}, "cannot be inverted"),
    ({"covariances": np.ones((4, 4, 4)) * np.arange(4)[:, None]}, "symmetric"),
    ({"counts": np.zeros(4, int)}, "training pixel"), ({"priors": -np.ones(4)}, "Priors")])
def test_parts_that_do_not_make_signatures_are_damaged(changes, reason):
    settings, arrays = scene_predictor().parts()
    with pytest.raises(Damaged, match=reason):
        Statistical.of_parts(Parts(settings, {**arrays, **changes}, 4, 4))


def test_a_message_names_the_class_as_the_model_does():
    settings, arrays = scene_predictor().parts()
    predictor = Statistical.of_parts(Parts(settings, arrays, 4, 4, [-3, 20, 21, 500], ["Sea", "Sand", "Wood", ""]))
    with pytest.raises(ParameterError, match=r"threshold of class -3 \(Sea\) must be"):
        predictor.with_threshold(101)


def samples_of(folder, name):
    found = []
    for place, kind in enumerate(("forest", "grass", "urban", "water")):
        files = [path for path in folder.glob("*.csv.gz") if kind in path.name.lower() and name in path.name.lower()]
        assert len(files) == 1, files
        with gzip.open(files[0], "rt") as file:
            rows = [row for row in csv.reader(file) if row and row[0].replace(".", "").lstrip("-").isdigit()]
        found.append((np.array(rows, float), place + 1))
    samples = np.concatenate([rows for rows, _ in found])
    return samples, np.concatenate([np.full(len(rows), label) for rows, label in found])


def test_maximum_likelihood_on_published_samples_makes_the_published_matrix(shared_data):
    """sentinel2_aberystwyth: balanced training and test samples, overall accuracy 0.994012."""
    folder = shared_data("sentinel2_aberystwyth") / "samples_csv"
    samples, labels = samples_of(folder, "train")
    statistics = ClassStatistics.of(samples, labels)
    predictor = Statistical("maximum_likelihood", tuple(
        Signature.of(number, statistics[number]) for number in statistics.ids))
    tested, truth = samples_of(folder, "test")
    counts = np.zeros((4, 4), int)
    np.add.at(counts, (truth - 1, predictor.decide(np.ascontiguousarray(tested.T)).winners), 1)
    assert counts.tolist() == [[501, 0, 0, 0], [0, 501, 0, 0], [0, 0, 501, 0], [0, 0, 12, 489]]
