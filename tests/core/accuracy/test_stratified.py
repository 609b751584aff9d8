"""Expected figures are those of reference_values.md, sections A1 to A3 (Olofsson et al. 2013 and 2014)."""

import numpy as np
import pytest
from whiskbroom.core.accuracy.matrix import ErrorMatrix
from whiskbroom.core.accuracy.stratified import Z_95, StratifiedEstimate


def estimate(counts, areas):
    counts = np.array(counts)
    labels = tuple(range(1, len(counts) + 1))
    return StratifiedEstimate.of_areas(ErrorMatrix(labels, counts), dict(zip(labels, areas)))


@pytest.fixture
def deforestation():
    """Olofsson et al. 2014, table 8."""
    return estimate([[66, 0, 5, 4], [0, 55, 8, 12], [1, 0, 153, 11], [2, 1, 9, 313]],
                    [200_000, 150_000, 3_200_000, 6_450_000])


def test_olofsson_2014_proportions(deforestation):
    expected = [[.0176, 0, .0013333333, .0010666667], [0, .0110, .0016, .0024],
                [.0019393939, 0, .2967272727, .0213333333], [.0039692308, .0019846154, .0178615385, .6211846154]]
    assert np.allclose(deforestation.proportions, expected, rtol=0, atol=5e-11)


def test_olofsson_2014_accuracies_with_intervals(deforestation):
    e = deforestation
    assert e.overall_accuracy == pytest.approx(.9465118881, abs=5e-11)
    assert e.overall_accuracy_error == pytest.approx(.0094304172, abs=5e-11)
    assert Z_95 * e.overall_accuracy_error == pytest.approx(.0184836177, abs=5e-11)
    assert e.users_accuracy == pytest.approx([.88, .7333333333, .9272727273, .9630769231], abs=5e-11)
    assert Z_95 * \
        e.users_accuracy_error == pytest.approx([.0740409821, .1007570145, .0397453697, .0205335007], abs=5e-11)
    assert e.producers_accuracy == pytest.approx([.7486614048, .8471563981, .9345089086, .9616089928], abs=5e-11)
    # The paper prints 0.23 and 0.01 for the second and the last, which its own equation 7 does not give.
    assert Z_95 * \
        e.producers_accuracy_error == pytest.approx([.2133098530, .2544083607, .0343244227, .0183615355], abs=5e-11)


def test_olofsson_2014_areas(deforestation):
    assert deforestation.area_proportions == pytest.approx(
        [.0235086247, .0129846154, .3175221445, .6459846154], abs=5e-11)
    assert deforestation.area_errors == pytest.approx([.0034907224, .0021291531, .0087924242, .0092299639], abs=5e-11)
    pixels = 10_000_000
    assert pixels * deforestation.area_proportions[0] == pytest.approx(235086.2470862471, abs=1e-6)
    assert Z_95 * pixels * deforestation.area_errors == pytest.approx(
        [68418.1598, 41731.4003, 172331.5144, 180907.2928], abs=5e-5)
    hectares = 0.09 * pixels * np.array([deforestation.area_proportions, Z_95 * deforestation.area_errors])
    assert hectares.round().tolist() == [[21158, 11686, 285770, 581386], [6158, 3756, 15510, 16282]]


def test_olofsson_2013_first_example():
    e = estimate([[97, 0, 3], [3, 279, 18], [2, 1, 97]], [22_353, 1_122_543, 610_228])
    total = 1_755_124
    assert e.overall_accuracy == pytest.approx(.9444167819, abs=5e-11)
    assert e.overall_accuracy_error == pytest.approx(.0111643995, abs=5e-11)
    assert Z_95 * e.users_accuracy_error == pytest.approx([.0336035, .0289208, .0336035], abs=5e-8)
    assert e.producers_accuracy == pytest.approx([.4806308, .9941887, .8969259], abs=5e-8)
    assert Z_95 * e.producers_accuracy_error == pytest.approx([.2245346, .0113254, .0412062], abs=5e-8)
    assert total * e.area_proportions == pytest.approx([45112.40, 1050067.27, 659944.33], abs=5e-3)
    assert total * e.area_errors[0] == pytest.approx(10751.4045, abs=5e-5)
    assert Z_95 * total * e.area_errors == pytest.approx([21072.75, 34598.01, 36526.28], abs=5e-3)


def test_olofsson_2013_second_example():
    e = estimate([[127, 66, 54], [2, 322, 17], [0, 15, 540]], [.007, .295, .698])
    assert e.overall_accuracy == pytest.approx(.9612973753, abs=5e-11)
    assert Z_95 * e.overall_accuracy_error == pytest.approx(.0118644905, abs=5e-11)
    assert e.users_accuracy == pytest.approx([.5141700, .9442815, .9729730], abs=5e-8)
    assert Z_95 * e.users_accuracy_error == pytest.approx([.0624574, .0243819, .0135036], abs=5e-8)
    assert e.producers_accuracy == pytest.approx([.6753468, .9307203, .9766498], abs=5e-8)
    assert Z_95 * e.producers_accuracy_error == pytest.approx([.3045893, .0293823, .0096039], abs=5e-8)
    assert e.area_proportions == pytest.approx([.0053293956, .2992983601, .6953722444], abs=5e-11)
    assert Z_95 * e.area_errors == pytest.approx([.0024340, .0118627, .0116425], abs=5e-8)


def test_proportions_add_up_to_1_when_every_stratum_has_a_sample(deforestation):
    assert deforestation.proportions.sum() == pytest.approx(1) and deforestation.unsampled_weight == pytest.approx(0)


def test_a_sample_in_the_proportions_of_the_map_gives_the_accuracy_by_counts():
    counts = [[40, 10], [5, 45]]
    e = estimate(counts, [500, 500])
    assert e.overall_accuracy == pytest.approx(.85) and e.kappa == pytest.approx(
        ErrorMatrix((1, 2), np.array(counts)).kappa)


def test_a_class_of_the_map_without_sample_counts_as_unsampled():
    e = estimate([[8, 2], [0, 0]], [900, 100])
    assert e.unsampled_weight == pytest.approx(.1) and np.isnan(e.users_accuracy[1])
    assert e.proportions.sum() == pytest.approx(.9) and np.isfinite(e.area_errors).all()


def test_the_areas_outside_the_matrix_do_not_spread_over_its_classes():
    """A class of the map that the reference never meets is not in the matrix; its area stays its own."""
    matrix = ErrorMatrix((1, 2), np.array([[8, 2], [1, 9]]))
    e = StratifiedEstimate.of_areas(matrix, {1: 400, 2: 400, 3: 200})
    assert e.weights.tolist() == [.4, .4] and e.unsampled_weight == pytest.approx(.2)
    assert 1000 * e.area_proportions == pytest.approx([.8 * 400 + .1 * 400, .2 * 400 + .9 * 400])


def test_one_sample_in_a_stratum_gives_no_variance_but_an_estimate():
    e = estimate([[1, 0], [2, 8]], [100, 900])
    assert np.isnan(e.users_accuracy_error[0]) and np.isfinite(e.overall_accuracy_error)
    assert np.isfinite(e.area_errors).all() and e.overall_accuracy == pytest.approx(.1 + .72)
