"""Designs: what each unit stands for, and how variances follow."""

import math

import numpy as np
import pytest
from whiskbroom.core.accuracy.design import SampleDesign, Stratum
from whiskbroom.core.errors import InputError


def one_stratum(count, units=1e6, **others):
    return SampleDesign({"all": Stratum(units, 1.0)}, np.full(count, "all"), **others)


def test_shares_are_those_of_the_strata_divided_among_their_units():
    design = SampleDesign({"a": Stratum(10, 3.0), "b": Stratum(10, 1.0)}, np.array(["a", "b", "a"]))
    assert design.shares() == pytest.approx([0.375, 0.25, 0.375])
    assert (design.size, design.total_area) == (3, 4.0)


def test_within_a_stratum_units_count_by_their_area():
    assert one_stratum(3, unit_area=[1, 1, 2]).shares() == pytest.approx([0.25, 0.25, 0.5])


def test_poststrata_take_the_place_of_the_strata_in_means_but_not_in_variances():
    design = one_stratum(4, poststratum=np.array([0, 0, 0, 1]), poststrata={0: 1.0, 1: 1.0})
    assert design.shares() == pytest.approx([1 / 6, 1 / 6, 1 / 6, 1 / 2])
    influence = design.centred(np.array([1.0, 0, 1, 1]), design.shares())
    assert influence == pytest.approx([1 / 18, -1 / 9, 1 / 18, 0])
    assert design.variance(influence) == pytest.approx(4 / 3 * (influence ** 2).sum())


def test_the_variance_of_a_mean_is_s_squared_over_n():
    values = np.array([1.0, 2, 4, 9])
    design = one_stratum(4)
    assert design.variance(design.centred(values, design.shares())) == pytest.approx(np.var(values, ddof=1) / 4)


@pytest.mark.parametrize("value", [0.1, 1 / 3, 0.0278775 / 20])
@pytest.mark.parametrize("count", [3, 7, 20])
def test_equal_influences_have_no_variance_at_all(value, count):
    assert one_stratum(count).variance(np.full(count, value)) == 0


def test_the_finite_population_correction_is_the_share_that_was_not_drawn():
    values = np.array([1.0, 2, 4, 9])
    all_but_one, without = one_stratum(4, 5, finite=True), one_stratum(4, 5)
    influence = without.centred(values, without.shares())
    assert all_but_one.variance(influence) == pytest.approx(0.2 * without.variance(influence))


def test_covariances_are_bilinear():
    random = np.random.default_rng(1)
    design = SampleDesign({0: Stratum(50, 2), 1: Stratum(70, 5)}, np.array([0, 0, 0, 1, 1, 1, 1]))
    a, b = random.normal(size=(2, 7))
    assert design.variance(a + 2 * b) == pytest.approx(
        design.variance(a) + 4 * design.variance(b) + 4 * design.covariance(a, b))


def test_degrees_of_freedom_lie_between_those_of_the_smallest_stratum_and_of_all():
    design = SampleDesign({0: Stratum(50, 1), 1: Stratum(50, 1)}, np.array([0] * 5 + [1] * 9))
    only_first = np.array([1, -1, 1, -1, 0] + [0] * 9, float)
    assert design.degrees_of_freedom(only_first) == pytest.approx(4)
    both = np.array([1, -1, 1, -1, 0] + [1, -1] * 4 + [0], float)
    assert 4 < design.degrees_of_freedom(both) <= 12
    assert math.isinf(design.degrees_of_freedom(np.zeros(14)))


def test_clusters_are_drawn_as_a_whole():
    clusters = one_stratum(6, cluster=np.array([1, 1, 2, 2, 3, 3]))
    influence = np.array([1.0, -1, 2, -2, 0, 0])
    assert clusters.variance(influence) == 0 and clusters.degrees_of_freedom(np.arange(6.0)) == pytest.approx(2)


def test_a_stratum_without_a_unit_is_named():
    design = SampleDesign({"a": Stratum(10, 1), "b": Stratum(10, 1)}, np.array(["a", "a"]))
    with pytest.raises(InputError, match="stratum b has no sample unit"):
        design.shares()


def test_a_stratum_that_the_design_does_not_know_is_named():
    with pytest.raises(InputError, match="units of the stratum b, which the design does not know [(]a[)]"):
        SampleDesign({"a": Stratum(5, 5)}, np.array(["a", "b"]))
