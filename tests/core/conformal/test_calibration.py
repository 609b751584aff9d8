import math

import numpy as np
import pytest

from whiskbroom.core.conformal.calibration import Calibration
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


def test_the_coverages_are_those_of_the_classes_that_could_be_judged(pixels):
    found = Calibration.of(pixels, 0.75)
    assert found.coverages == [found.judged[0].coverage]
    assert found.mean_coverage == found.lowest_coverage == found.judged[0].coverage
    together = Calibration.of(pixels, 0.5, each_class=False)
    # The only group of the third class is judged by groups of the first.
    assert [found.groups for found in together.judged] == [5, 0, 1] and together.in_every_set == []


def test_without_a_judged_class_there_is_no_coverage(pixels):
    found = Calibration.of(pixels, 0.95)
    assert math.isnan(found.mean_coverage) and math.isnan(found.lowest_coverage) and found.in_every_set == [0, 1, 2]
