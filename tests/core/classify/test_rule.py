import numpy as np
import pytest

from whiskbroom.core.classify.classifier import RULES
from whiskbroom.core.classify.signature import Signature

SIGNATURES = [Signature(k, mean, covariance=np.diag([4.0, 9.0])) for k, mean in ((1, (10, 20)), (2, (30, 5)))]


@pytest.fixture(params=sorted(RULES))
def rule(request):
    return RULES[request.param].of(SIGNATURES, np.array([0.25, 0.75]))


def test_a_threshold_of_the_measure_is_the_limit_of_the_score(rule):
    if type(rule).__name__ == "MaximumLikelihood":
        assert rule.limit(5) == pytest.approx(-2 * np.log(0.05))
    else:
        assert rule.measure(np.array([rule.limit(7.5)]))[0] == pytest.approx(7.5)


def test_a_higher_score_is_a_worse_measure(rule):
    measures = rule.measure(np.array([0.0, 0.5, 1.0, 2.0]))
    worse = np.diff(measures)
    assert (worse < 0).all() if rule.uses_priors else (worse > 0).all()


def test_the_lowest_offset_is_zero_and_the_scores_of_means_are_offsets(rule):
    assert rule.model.offsets.min() == 0
    assert rule.model.centres.shape == (2, 2)


def test_ordinary_signatures_leave_pixels_to_float32(rule):
    assert rule.error is not None


def test_thresholds_outside_the_range_are_not_allowed(rule):
    assert rule.allows(5)
    assert not rule.allows(-1)
    assert rule.threshold_range
