"""The estimators against the published examples, closed forms and simulation."""

import math

import numpy as np
import pytest
from whiskbroom.core.accuracy.design import SampleDesign, Stratum
from whiskbroom.core.accuracy.estimate import Sample
from whiskbroom.core.accuracy.matrix import ErrorMatrix


def units_of(counts):
    """(map, reference) of every unit of a matrix of counts."""
    cells = [(row, column) for row, line in enumerate(counts) for column, count in enumerate(line)
             for _ in range(count)]
    return np.array(cells).T


def stratified(counts, areas):
    """A sample whose strata are the map's classes."""
    mapped, reference = units_of(counts)
    strata = {row: Stratum(1e7, area) for row, area in enumerate(areas)}
    return Sample(SampleDesign(strata, mapped), mapped, reference)


def simple(counts):
    mapped, reference = units_of(counts)
    return Sample(SampleDesign({"all": Stratum(1e7, 1.0)}, np.full(len(mapped), "all")), mapped, reference)


class TestOlofsson2014:
    """Tables 8 and 9 (reference values A1): deforestation, forest gain, stable forest, stable non-forest."""

    sample = stratified([[66, 0, 5, 4], [0, 55, 8, 12], [1, 0, 153, 11], [2, 1, 9, 313]],
                        [200_000, 150_000, 3_200_000, 6_450_000])

    @pytest.mark.parametrize("label, user, user_error, producer, producer_error, area, area_error", [
        (0, 0.88, 0.0740409821, 0.7486614048, 0.2133098530, 0.0235086247, 0.0034907224),
        (1, 0.7333333333, 0.1007570145, 0.8471563981, 0.2544083607, 0.0129846154, 0.0021291531),
        (2, 0.9272727273, 0.0397453697, 0.9345089086, 0.0343244227, 0.3175221445, 0.0087924242),
        (3, 0.9630769231, 0.0205335007, 0.9616089928, 0.0183615355, 0.6459846154, 0.0092299639)])
    def test_accuracies_and_areas(self, label, user, user_error, producer, producer_error, area, area_error):
        sample = self.sample
        found = [(e.value, e.standard_error) for e in (sample.users_accuracy(label), sample.producers_accuracy(label),
                                                       sample.area_share(label))]
        assert found == [pytest.approx(pair, abs=6e-11) for pair in (
            (user, user_error / 1.96), (producer, producer_error / 1.96), (area, area_error))]

    def test_overall_accuracy(self):
        found = self.sample.overall_accuracy()
        assert (found.value, found.standard_error) == pytest.approx((0.9465118881, 0.0094304172), abs=6e-11)

    def test_the_area_of_a_class_of_the_map_has_no_error_where_it_is_a_stratum(self):
        found = self.sample.map_share(0)
        assert (found.value, found.standard_error) == pytest.approx((0.02, 0), abs=1e-15)


class TestStehman2014:
    """Strata different from the map's classes (reference values A4), with the finite population correction."""

    stratum = np.repeat(list("ABCD"), 10)
    mapped = np.array(list("AAAAAAABBB" "ABBBBBBBBB" "BBCCCCCCBB" "DDDDDDDDDD"))
    reference = np.array(list("AAAAACBABC" "ABBBBBAABB" "CCCCCDDBBA" "DDDDDDDCCB"))
    sizes = {"A": 40_000, "B": 30_000, "C": 20_000, "D": 10_000}
    design = SampleDesign({label: Stratum(size, size) for label, size in sizes.items()}, stratum,
                          finite=True)
    sample = Sample(design, mapped, reference)

    @pytest.mark.parametrize("label, area, area_error", [
        ("A", 0.35, 0.0822478), ("B", 0.34, 0.0758531), ("C", 0.20, 0.0642798), ("D", 0.11, 0.0307222)])
    def test_areas(self, label, area, area_error):
        found = self.sample.area_share(label)
        assert (found.value, found.standard_error) == pytest.approx((area, area_error), abs=6e-8)

    @pytest.mark.parametrize("label, user, user_error, producer, producer_error", [
        ("A", 0.7419355, 0.1645420, 0.6571429, 0.1477101), ("B", 0.5744681, 0.1247822, 0.7941176, 0.1165479),
        ("C", 0.5, 0.2151119, 0.3, 0.1504108), ("D", 0.7, 0.1526761, 0.6363636, 0.1622797)])
    def test_accuracies(self, label, user, user_error, producer, producer_error):
        one, two = self.sample.users_accuracy(label), self.sample.producers_accuracy(label)
        assert (one.value, one.standard_error) == pytest.approx((user, user_error), abs=6e-8)
        assert (two.value, two.standard_error) == pytest.approx((producer, producer_error), abs=6e-8)

    def test_overall_accuracy_and_a_cell(self):
        found = self.sample.overall_accuracy()
        assert (found.value, found.standard_error) == pytest.approx((0.63, 0.0846422), abs=6e-8)
        assert self.sample.cell("B", "C").value == pytest.approx(0.08, abs=1e-12)


FLEISS = [[106, 10, 4], [22, 28, 10], [2, 12, 6]]


def test_of_a_simple_random_sample_kappa_has_the_variance_of_fleiss_with_n_minus_1():
    """Fleiss, Cohen & Everitt 1969 (reference values A5), n = 200."""
    found = simple(FLEISS).kappa()
    assert found.value == pytest.approx(0.4285714286, abs=6e-11)
    assert found.variance == pytest.approx(0.00288487204 * 200 / 199, rel=1e-8)


def test_figures_of_a_simple_random_sample_are_those_of_the_counts():
    sample, matrix = simple(FLEISS), ErrorMatrix((0, 1, 2), np.array(FLEISS))
    assert sample.overall_accuracy().value == pytest.approx(matrix.overall_accuracy, abs=1e-15)
    assert sample.quantity_disagreement().value == pytest.approx(matrix.quantity_disagreement, abs=1e-15)
    assert sample.allocation_disagreement().value == pytest.approx(matrix.allocation_disagreement, abs=1e-15)
    for label in range(3):
        user, producer = sample.users_accuracy(label).value, sample.producers_accuracy(label).value
        assert (user, producer) == pytest.approx((matrix.users_accuracy[label], matrix.producers_accuracy[label]))
        assert sample.f1(label).value == pytest.approx(2 * user * producer / (user + producer))


def test_a_proportion_of_a_simple_random_sample_has_the_binomial_variance():
    found = simple([[9, 1], [0, 0]]).overall_accuracy()
    assert found.variance == pytest.approx(0.9 * 0.1 / 9, rel=1e-12)
    assert found.degrees_of_freedom == pytest.approx(9)


def test_a_census_has_no_error_with_the_finite_population_correction():
    mapped = reference = np.array([1, 1, 2])
    design = SampleDesign({"all": Stratum(3, 3.0)}, np.full(3, "all"), finite=True)
    assert Sample(design, mapped, reference[::-1]).overall_accuracy().variance == 0


def test_units_of_different_area_count_by_their_area():
    design = SampleDesign({"all": Stratum(1000, 1.0)}, np.full(4, "all"), unit_area=np.array([1.0, 1, 2, 4]))
    sample = Sample(design, np.array([1, 1, 1, 1]), np.array([1, 2, 2, 1]))
    assert sample.overall_accuracy().value == pytest.approx(5 / 8)


def test_poststratification_brings_the_map_shares_to_what_is_known():
    mapped, reference = units_of([[40, 10], [5, 45]])
    design = SampleDesign({"all": Stratum(1e6, 1.0)}, np.full(100, "all"), poststratum=mapped,
                          poststrata={0: 0.8, 1: 0.2})
    sample = Sample(design, mapped, reference)
    assert sample.map_share(0).value == pytest.approx(0.8) and sample.map_share(0).variance < 1e-30
    assert sample.area_share(0).value == pytest.approx(0.8 * 0.8 + 0.2 * 0.1)


def test_clusters_vary_by_their_totals():
    """Two units in each of three clusters that agree inside: as if three units had been drawn."""
    right = np.array([1, 1, 0, 0, 1, 1])
    design = SampleDesign({"all": Stratum(1e6, 1.0)}, np.full(6, "all"), cluster=np.array([1, 1, 2, 2, 3, 3]))
    found = Sample(design, np.ones(6), np.where(right, 1, 2)).overall_accuracy()
    assert (found.value, found.variance) == pytest.approx((2 / 3, 2 / 3 * 1 / 3 / 2))


def test_of_a_part_of_the_map_only_its_units_count():
    inside = np.array([True, True, True, False, False, False])
    sample = Sample(SampleDesign({"all": Stratum(1e6, 1.0)}, np.full(6, "all")), np.ones(6),
                    np.array([1, 1, 2, 2, 2, 2]), inside)
    assert sample.overall_accuracy().value == pytest.approx(2 / 3)


def test_differences_take_the_covariance_into_account():
    sample = TestOlofsson2014.sample
    one, two = sample.area_share(0), sample.area_share(1)
    difference = one - two
    assert difference.variance == pytest.approx(one.variance + two.variance - 2 * one.covariance(two), rel=1e-12)


def test_a_class_without_area_gives_nan_and_no_warning():
    sample = simple([[5, 1], [0, 0]])
    assert math.isnan(sample.users_accuracy(1).value) and math.isnan(sample.users_accuracy(1).standard_error)


@pytest.mark.parametrize("kind", ["stratified", "simple", "poststratified", "cluster"])
def test_variances_are_those_of_repeated_samples(kind):
    """The mean of the estimated variances is the variance of the estimates, within what 4000 draws can tell."""
    random = np.random.default_rng(11)
    side, block = 60, 4
    mapped = (np.arange(side)[:, None] + np.arange(side) > 70).astype(int)
    wrong = random.random((side, side)) < np.where(mapped, 0.25, 0.1)
    reference = np.where(np.kron(random.random((side // block, side // block)) < 0.3, np.ones((block, block))) > 0,
                         1 - mapped, np.where(wrong, 1 - mapped, mapped))
    flat_map, flat_reference = mapped.ravel(), reference.ravel()
    rows, cols = np.divmod(np.arange(side * side), side)
    clusters = rows // block * (side // block) + cols // block
    areas = {label: float((flat_map == label).sum()) for label in (0, 1)}
    values, variances = [], []
    for _ in range(4000):
        strata, stratum, others = {0: Stratum(side * side, side * side)}, None, {}
        if kind == "stratified":
            places = np.concatenate([random.choice(np.flatnonzero(flat_map == label), 30) for label in (0, 1)])
            strata, stratum = {label: Stratum(area, area) for label, area in areas.items()}, flat_map[places]
        elif kind == "cluster":
            drawn = random.choice(clusters.max() + 1, 20)
            places = np.concatenate([random.choice(np.flatnonzero(clusters == c), 5) for c in drawn])
            others = {"cluster": np.repeat(np.arange(20), 5)}
        else:
            places = random.choice(side * side, 80)
            if kind == "poststratified":
                others = {"poststratum": flat_map[places], "poststrata": areas}
        stratum = np.zeros(len(places), int) if stratum is None else stratum
        found = Sample(SampleDesign(strata, stratum, **others), flat_map[places],
                       flat_reference[places]).producers_accuracy(1)
        values.append(found.value)
        variances.append(found.variance)
    assert np.mean(variances) / np.var(values) == pytest.approx(1, abs=0.12)
    truth = (flat_map & flat_reference).sum() / flat_reference.sum()
    assert np.mean(values) == pytest.approx(truth, abs=0.02)
