import numpy as np
import pytest

from whiskbroom.core.classify.classifier import RULES, Classifier
from whiskbroom.core.classify.scores import PIECE
from whiskbroom.core.classify.signature import Signature


def both_ways(classifier, pixels):
    """Labels by float32 where it is certain, and by float64, and the share in doubt."""
    assignment = classifier.assignment
    screened = np.empty(pixels.shape[1], classifier.label_dtype)
    with np.errstate(all="ignore"):
        doubtful = assignment.screen(pixels, screened)
        exact = np.concatenate([decision.labels for _, decision in assignment.decide(pixels)])
    return screened, exact, doubtful


def close_signatures(classes, bands, spread, seed=0):
    rng = np.random.default_rng(seed)
    signatures = []
    for class_id in range(1, classes + 1):
        factor = rng.normal(size=(bands, bands)) * 10 + 5 * np.eye(bands)
        signatures.append(Signature(class_id, 3000 + np.round(rng.normal(size=bands) * spread),
                                    covariance=np.round(factor @ factor.T) + 20 * np.eye(bands)))
    return signatures


@pytest.mark.parametrize("method", RULES)
@pytest.mark.parametrize("spread", [1, 1000])
@pytest.mark.parametrize("dtype", ["uint16", "float32"])
@pytest.mark.parametrize("threshold", [None, 2])
def test_what_float32_decides_is_what_float64_decides(method, spread, dtype, threshold):
    rng = np.random.default_rng(1)
    classifier = Classifier(method, close_signatures(8, 4, spread), thresholds=threshold)
    pixels = (3000 + rng.normal(size=(4, 3 * PIECE + 5)) * 10).astype(dtype)
    screened, exact, doubtful = both_ways(classifier, pixels)
    assert np.array_equal(screened[~doubtful], exact[~doubtful])
    assert doubtful.mean() < 0.2


@pytest.mark.parametrize("method", RULES)
def test_equal_scores_are_always_in_doubt_and_go_to_the_first(method):
    signatures = [Signature(class_id, (3, 4), covariance=np.eye(2)) for class_id in (7, 5, 6)]
    pixels = np.random.default_rng(0).integers(1, 9, (2, 50)).astype(np.uint8)
    _, exact, doubtful = both_ways(Classifier(method, signatures), pixels)
    assert doubtful.all()
    assert set(exact) == {5}


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf, 1e38])
@pytest.mark.parametrize("method", RULES)
def test_values_that_float32_cannot_compute_with_are_in_doubt(method, bad):
    signatures = [Signature(k, mean, covariance=np.eye(2)) for k, mean in ((1, (3, 4)), (2, (9, 1)))]
    pixels = np.array([[bad, 9], [1, 1]], np.float32)
    _, _, doubtful = both_ways(Classifier(method, signatures), pixels)
    assert doubtful[0]


@pytest.mark.parametrize("dtype", ["uint8", "float32"])
def test_a_distance_that_equals_the_threshold_is_in_doubt_for_float32(dtype):
    classifier = Classifier("minimum_distance", [Signature(1, (0, 0))], thresholds=5)
    screened, exact, doubtful = both_ways(classifier, np.array([[3, 0, 200], [4, 0, 0]], dtype))
    assert doubtful.tolist() == [True, False, False]
    assert screened[1:].tolist() == [1, 0]
    assert exact.tolist() == [1, 1, 0]


@pytest.mark.parametrize("number", [1, 2, 254, 255, 256, 300])
def test_any_number_of_signatures_is_told_apart(number):
    signatures = [Signature(class_id, [10 * class_id]) for class_id in range(1, number + 1)]
    pixels = np.arange(10, 10 * number + 10, 10, dtype=np.uint16)[None]
    screened, exact, doubtful = both_ways(Classifier("minimum_distance", signatures), pixels)
    assert exact.tolist() == list(range(1, number + 1))
    assert not doubtful.any()
    assert np.array_equal(screened, exact)


def test_all_signatures_equally_near_are_counted_without_overflow():
    signatures = [Signature(class_id, [7]) for class_id in range(1, 258)]
    _, exact, doubtful = both_ways(Classifier("minimum_distance", signatures), np.zeros((1, 3), np.uint8))
    assert doubtful.all()
    assert exact.tolist() == [1, 1, 1]


def test_chosen_places_are_decided_as_in_the_whole():
    assignment = Classifier("minimum_distance", [Signature(1, [0]), Signature(2, [10])]).assignment
    pixels, places = np.arange(11, dtype=np.uint8)[None], np.array([1, 9, 5])
    (where, decision), = assignment.decide(pixels, places)
    assert where.tolist() == [1, 9, 5]
    assert decision.labels.tolist() == [1, 2, 1]


def test_no_pixel_is_no_piece():
    assignment = Classifier("minimum_distance", [Signature(1, [0])]).assignment
    assert list(assignment.decide(np.zeros((1, 0)))) == []
