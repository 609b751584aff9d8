"""Estimated changes: closed forms, and coverage in simulation."""

import numpy as np
import pytest
from whiskbroom.core.accuracy.change_estimate import estimate_change
from whiskbroom.core.accuracy.design import SampleDesign, Stratum
from whiskbroom.core.accuracy.estimate import Sample
from whiskbroom.core.accuracy.sample_intervals import difference_interval


def sample_of(stratum, areas, after, inside=None):
    design = SampleDesign({s: Stratum(1e7, area) for s, area in areas.items()}, np.asarray(stratum))
    return Sample(design, stratum, after, inside)


def sampled(stratum, areas, before, after, inside=None):
    return estimate_change(sample_of(stratum, areas, after, inside), before, after)


def net_interval(stratum, areas, before, after):
    """What `estimate_change` gives the net change of class 1."""
    gain, loss = (after == 1) & (before != 1), (before == 1) & (after != 1)
    return difference_interval(sample_of(stratum, areas, after), gain, loss)


BEFORE = np.repeat([1, 1, 2, 2], [40, 10, 3, 47])
AFTER = np.repeat([1, 2, 1, 2], [40, 10, 3, 47])
ONE = sampled(np.zeros(100, int), {0: 1.0}, BEFORE, AFTER)


def test_figures_of_a_simple_random_sample_are_those_of_the_counts():
    assert {pair: found.value for pair, found in ONE.transitions.items()} == pytest.approx(
        {(1, 1): 0.4, (1, 2): 0.1, (2, 1): 0.03, (2, 2): 0.47})
    assert ONE.points == {(1, 1): 40, (1, 2): 10, (2, 1): 3, (2, 2): 47}
    forest = ONE.classes[1]
    assert [f.value for f in (forest.before, forest.after, forest.gain, forest.loss, forest.net)] == pytest.approx(
        [0.5, 0.43, 0.03, 0.1, -0.07])
    assert ONE.changed.value == pytest.approx(0.13)


def test_the_error_of_the_net_change_holds_the_covariance_of_gain_and_loss():
    """Of one multinomial sample: var(g - l) = (g + l - (g - l)^2) / (n - 1)."""
    assert ONE.classes[1].net.standard_error == pytest.approx(np.sqrt((0.13 - 0.07 ** 2) / 99))


def test_net_changes_of_all_classes_sum_to_nothing():
    assert sum(change.net.value for change in ONE.classes.values()) == pytest.approx(0)


def test_strata_weigh_by_their_areas():
    found = sampled([0, 0, 1, 1], {0: 9.0, 1: 1.0}, [1, 1, 1, 1], [1, 1, 1, 2])
    assert found.transitions[1, 2].value == pytest.approx(0.05)


def test_the_interval_of_the_net_change_is_that_of_gain_less_loss():
    assert ONE.classes[1].net.interval == net_interval(np.zeros(100, int), {0: 1.0}, BEFORE, AFTER)


def test_of_a_part_only_its_points_count():
    inside = BEFORE == 2
    found = sampled(np.zeros(100, int), {0: 1.0}, BEFORE, AFTER, inside)
    assert found.points == {(2, 1): 3, (2, 2): 47} and found.changed.value == pytest.approx(3 / 50)


@pytest.mark.parametrize("strata", [
    {"weights": (1.0,), "sizes": (200,), "cells": ([0.45, 0.06, 0.03, 0.46],)},
    {"weights": (0.5, 0.5), "sizes": (30, 30), "cells": ([0.5, 0.2, 0.05, 0.25], [0.5, 0.05, 0.1, 0.35])},
    {"weights": (0.1, 0.9), "sizes": (100, 200), "cells": ([0.1, 0.5, 0.3, 0.1], [0.5, 0.01, 0.01, 0.48])}])
def test_intervals_of_the_net_change_cover_95_percent(strata):
    random, hits, draws = np.random.default_rng(5), 0, 1500
    truth = sum(w * (c[2] - c[1]) for w, c in zip(strata["weights"], strata["cells"]))
    areas = dict(enumerate(strata["weights"]))
    stratum = np.repeat(np.arange(len(areas)), strata["sizes"])
    for _ in range(draws):
        cells = np.concatenate([random.choice(4, size, p=p) for size, p in zip(strata["sizes"], strata["cells"])])
        before, after = 1 + cells // 2, 1 + cells % 2
        interval = net_interval(stratum, areas, before, after)
        hits += interval.low <= truth <= interval.high
    assert hits / draws == pytest.approx(0.95, abs=0.02)


def test_where_changes_hide_in_a_large_stratum_the_interval_is_too_wide_rather_than_too_narrow():
    """0.4 and 0.2 % in 98 % of the area, with 300 points: Wald covers 92.6 %."""
    random, hits = np.random.default_rng(6), 0
    truth = 0.02 * -0.7 + 0.98 * -0.002
    for _ in range(500):
        cells = np.concatenate([random.choice(4, 75, p=[0.05, 0.75, 0.05, 0.15]),
                                random.choice(4, 300, p=[0.45, 0.004, 0.002, 0.544])])
        interval = net_interval(np.repeat([0, 1], [75, 300]), {0: 0.02, 1: 0.98}, 1 + cells // 2, 1 + cells % 2)
        hits += interval.low <= truth <= interval.high
    assert hits / 500 >= 0.95
