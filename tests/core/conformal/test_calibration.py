import math

import numpy as np
import pytest

from whiskbroom.core.conformal.calibration import Calibration
from whiskbroom.core.conformal.cross_fit import Judged
from whiskbroom.core.conformal.thresholds import CalibrationPixels, thresholds


@pytest.fixture
def pixels():
    random = np.random.default_rng(2)
    labels = np.repeat([0, 0, 0, 0, 0, 2], 4)
    shares = random.dirichlet([1, 1, 1], len(labels)).T
    return CalibrationPixels(shares, labels, np.repeat([7, 8, 9, 10, 11, 7], 4))


def test_it_knows_the_thresholds_and_how_many_there_are(pixels):
    found = Calibration.of(pixels, 0.75)
    assert (found.lowest == thresholds(pixels, 0.75)).all() and found.lowest[0] > 0
    assert found.pixels.tolist() == [20, 0, 4] and found.groups.tolist() == [5, 0, 1] and found.all_groups == 5
    assert found.needed == 3 and found.in_every_set == [1, 2]


def test_the_coverage_is_that_of_the_classes_that_could_be_judged(pixels):
    found = Calibration.of(pixels, 0.75)
    assert found.coverage == found.lowest_coverage == found.judged[0].coverage
    together = Calibration.of(pixels, 0.5, each_class=False)
    # The only group of the third class is judged by groups of the first.
    assert [found.groups for found in together.judged] == [5, 0, 1] and together.in_every_set == []


@pytest.mark.parametrize("each_class, expected", [(True, (0.9 + 0.6) / 2), (False, (3 * 0.9 + 0.6) / 4)])
def test_each_class_counts_the_same_or_each_group(each_class, expected):
    judged = (Judged(3, 0.9, 0.1, 1.0), Judged(0, math.nan, math.nan, math.nan), Judged(1, 0.6, math.nan, 1.0))
    found = Calibration(0.5, each_class, np.zeros(3), judged, np.ones(3), np.ones(3), 5)
    assert found.coverage == pytest.approx(expected) and found.lowest_coverage == 0.6


def test_without_a_judged_class_there_is_no_coverage(pixels):
    found = Calibration.of(pixels, 0.95)
    assert math.isnan(found.coverage) and math.isnan(found.lowest_coverage) and found.in_every_set == [0, 1, 2]
