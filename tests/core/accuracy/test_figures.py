"""All figures of a sample together."""

import math

import numpy as np
import pytest
from helpers.samples import OLOFSSON, OLOFSSON_SIZES, sample_features, units_of_matrix
from whiskbroom.core.accuracy.figures import assess, cells
from whiskbroom.core.accuracy.labelled_sample import prepared, read_sample


def assessment(counts, sizes, level=0.95):
    rows = [attributes for _, attributes in sample_features(units_of_matrix(counts), sizes)]
    sample = prepared(read_sample("s", {name: [row[name] for row in rows] for name in rows[0]}))
    return assess(sample, level), sample.sample


FOUND, SAMPLE = assessment(OLOFSSON, OLOFSSON_SIZES)


def test_counts_and_shares_are_those_of_olofssons_table_9():
    assert FOUND.counts.tolist() == OLOFSSON
    assert FOUND.proportions[2] == pytest.approx([0.0019393939, 0, 0.2967272727, 0.0213333333], abs=6e-11)
    assert FOUND.proportions.sum() == pytest.approx(1)


def test_disagreements_and_agreement_sum_to_one():
    assert FOUND.overall.value + FOUND.quantity.value + FOUND.allocation.value == pytest.approx(1)


def test_f1_is_the_harmonic_mean():
    for found in FOUND.classes:
        assert found.f1.value == pytest.approx(2 / (1 / found.users.value + 1 / found.producers.value))


def test_every_interval_holds_its_estimate_within_what_is_possible():
    figures = [FOUND.overall, FOUND.quantity, FOUND.allocation]
    figures += [getattr(found, name) for found in FOUND.classes for name in ("users", "producers", "f1", "area")]
    assert all(0 <= f.interval.low <= f.value <= f.interval.high <= 1 for f in figures)


def test_cells_have_figures_where_there_are_points():
    found = cells(SAMPLE)
    assert (1, 2) not in found and found[4, 2].value == pytest.approx(0.0019846154, abs=6e-11)
    assert found[4, 2].interval.low < 0.0019846154 < found[4, 2].interval.high


def test_a_class_that_only_the_reference_has_has_no_users_accuracy():
    found, _ = assessment([[8, 2]], {1: 100})
    only_reference = found.classes[1]
    assert (only_reference.mapped, only_reference.labelled) == (0, 2)
    assert math.isnan(only_reference.users.value) and only_reference.producers.value == 0
    assert np.isfinite(only_reference.producers.interval.high)


def test_one_class_alone_is_told():
    found, _ = assessment([[8]], {1: 100})
    assert math.isnan(found.kappa.value) and "one class alone" in str(found.warnings[-1])
