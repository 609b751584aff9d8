"""Intervals of the figures of a report: what they must be in closed cases, and how often they cover in simulation."""

import math

import numpy as np
import pytest
from whiskbroom.core.accuracy.design import SampleDesign, Stratum
from whiskbroom.core.accuracy.estimate import Sample
from whiskbroom.core.accuracy.intervals import wilson
from whiskbroom.core.accuracy.sample_intervals import (
    area_interval,
    cell_interval,
    f1_interval,
    overall_interval,
    producers_interval,
    users_interval,
)

NAMES = {"area": area_interval, "user": users_interval, "producer": producers_interval, "f1": f1_interval}


def stratified(mapped, reference, weights):
    return Sample(SampleDesign({k: Stratum(1e7, w) for k, w in enumerate(weights)}, mapped), mapped, reference)


def simple(mapped, reference, inside=None, **design):
    return Sample(SampleDesign({0: Stratum(1e7, 1.0)}, np.zeros(len(mapped), int), **design), mapped, reference, inside)


MAPPED = np.repeat([0, 1], [20, 30])
REFERENCE = np.concatenate([np.repeat([0, 1], [16, 4]), np.repeat([0, 1], [3, 27])])


def test_of_strata_that_are_map_classes_a_users_accuracy_is_one_proportion():
    found, expected = users_interval(stratified(MAPPED, REFERENCE, [0.1, 0.9]), 0), wilson(16 / 20, 20)
    assert (found.low, found.high) == pytest.approx((expected.low, expected.high))


def test_of_a_simple_random_sample_every_ratio_is_one_proportion():
    sample = simple(MAPPED, REFERENCE)
    for found, expected in ((users_interval(sample, 0), wilson(16 / 20, 20)),
                            (producers_interval(sample, 1), wilson(27 / 31, 31)),
                            (overall_interval(sample), wilson(43 / 50, 50)),
                            (area_interval(sample, 0), wilson(19 / 50, 50)),
                            (cell_interval(sample, 0, 1), wilson(4 / 50, 50))):
        assert (found.low, found.high) == pytest.approx((expected.low, expected.high))


def test_of_a_part_of_the_map_only_its_units_count():
    inside = np.arange(50) % 2 == 0
    found, other = overall_interval(simple(MAPPED, REFERENCE, inside)), simple(MAPPED[inside], REFERENCE[inside])
    expected = overall_interval(other)
    assert (found.low, found.high) == pytest.approx((expected.low, expected.high))


def test_an_omission_that_was_not_seen_leaves_room_for_one():
    """All 165 units of a large class are right: a small class may still hide there."""
    mapped = np.repeat([0, 1], [20, 165])
    found = producers_interval(stratified(mapped, mapped, [0.01, 0.99]), 0)
    assert found.high == 1 and found.low < 0.4
    areas = area_interval(stratified(mapped, mapped, [0.01, 0.99]), 0)
    assert areas.low < 0.01 < areas.high


def test_a_stratum_without_area_has_no_share_and_no_say():
    mapped = np.array([0] * 20 + [1] * 5)
    reference = np.array([0] * 18 + [1] * 2 + [2] * 5)
    sample = stratified(mapped, reference, [1.0, 0.0])
    cell = cell_interval(sample, 1, 2)
    assert (cell.low, cell.high) == (0, 0) and math.isnan(producers_interval(sample, 2).low)
    expected = wilson(18 / 20, 20)
    assert (overall_interval(sample).low, overall_interval(sample).high) == pytest.approx((expected.low, expected.high))


def test_a_class_without_units_has_no_interval():
    sample = simple(MAPPED, REFERENCE)
    assert all(math.isnan(interval(sample, 7).low) for interval in (users_interval, producers_interval, f1_interval))


def test_units_of_one_cluster_do_not_count_as_many():
    clusters = np.repeat(np.arange(10), 5)
    alone, together = simple(MAPPED, REFERENCE), simple(MAPPED, REFERENCE, cluster=clusters)
    for interval in (overall_interval, *(lambda s, f=f: f(s, 0) for f in NAMES.values())):
        one, many = interval(alone), interval(together)
        assert 0 <= many.low <= many.high <= 1
    wide, narrow = users_interval(together, 0), users_interval(alone, 0)
    assert wide.high - wide.low > narrow.high - narrow.low


def test_clusters_that_are_all_right_have_a_lower_limit_below_1():
    found = overall_interval(simple(MAPPED, MAPPED, cluster=np.repeat(np.arange(10), 5)))
    assert 0.5 < found.low < 0.9 and found.high == 1


def covered(weights, accuracies, sizes, draws, seed, post=False):
    """How often each figure's 95 % interval holds the truth, by figure and class."""
    random = np.random.default_rng(seed)
    rows = np.array(accuracies) / np.sum(accuracies, axis=1, keepdims=True)
    cells = np.array(weights)[:, None] * rows
    truth = {"area": cells.sum(axis=0), "user": np.diag(rows), "producer": np.diag(cells) / cells.sum(axis=0),
             "f1": 2 * np.diag(cells) / (cells.sum(axis=0) + cells.sum(axis=1))}
    hits = {}
    for _ in range(draws):
        mapped = random.choice(len(weights), sum(sizes), p=weights) if post else np.repeat(np.arange(len(sizes)), sizes)
        reference = (random.random((len(mapped), 1)) > rows.cumsum(axis=1)[mapped]).sum(axis=1)
        sample = stratified(mapped, reference, weights) if not post else simple(
            mapped, reference, poststratum=mapped, poststrata=dict(enumerate(weights)))
        for name, interval in NAMES.items():
            for label, value in enumerate(truth[name]):
                found = interval(sample, label)
                if not math.isnan(found.low):
                    hits.setdefault((name, label), []).append(found.low - 1e-12 <= value <= found.high + 1e-12)
        found = overall_interval(sample)
        hits.setdefault(("overall", None), []).append(found.low <= np.trace(cells) <= found.high)
    return {key: float(np.mean(found)) for key, found in hits.items()}


OLOFSSON = ([0.02, 0.015, 0.32, 0.645],
            [[0.88, 0.001, 0.066, 0.053], [0.001, 0.733, 0.107, 0.159], [0.006, 0.001, 0.926, 0.067],
             [0.006, 0.003, 0.028, 0.963]], [75, 75, 165, 325])


@pytest.mark.parametrize("design, post", [
    (OLOFSSON, False), (([0.1, 0.3, 0.6], [[80, 10, 10], [2, 85, 13], [3, 5, 92]], [60, 60, 100]), False),
    (([0.1, 0.3, 0.6], [[80, 10, 10], [2, 85, 13], [3, 5, 92]], [60, 60, 100]), True),
    (([0.005, 0.295, 0.7], [[90, 8, 2], [0.5, 98, 1.5], [0.2, 1.8, 98]], [50, 50, 50]), False)])
def test_intervals_of_95_percent_cover_the_truth(design, post):
    """Wald's interval of the rare class's area covers 24 to 30 % in the last design."""
    found = covered(*design, draws=250, seed=4, post=post)
    assert min(found.values()) >= 0.90 and np.mean(list(found.values())) == pytest.approx(0.95, abs=0.02)
