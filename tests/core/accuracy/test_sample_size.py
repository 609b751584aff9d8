"""Sample sizes against the published example, closed forms, and simulation of the standard errors."""

import numpy as np
import pytest
from whiskbroom.core.accuracy.sample_size import (
    ALLOCATIONS,
    Expectation,
    Target,
    allocate,
    equal,
    neyman,
    proportional,
    required_size,
)
from whiskbroom.core.errors import ParameterError

AREAS = {1: 0.02, 2: 0.015, 3: 0.32, 4: 0.645}
OLOFSSON = Expectation.of_users_accuracies(AREAS, {1: 0.7, 2: 0.6, 3: 0.9, 4: 0.95})


def test_olofssons_example_needs_641_units():
    """Olofsson et al. 2014, section 5.1.1 (reference value A7): equation 13 holds for Neyman's allocation."""
    assert required_size(OLOFSSON, Target("overall", 0.01), neyman(OLOFSSON)) == 641


def test_olofssons_allocation_with_a_floor_of_75():
    """75, 75, 165 and 325 of 640 in the paper, rounded there to fives: proportional with 75 for the rare classes."""
    sizes = allocate(640, proportional(OLOFSSON), floor=75)
    assert sizes.tolist() == [75, 75, 162, 328]


def test_the_standard_errors_of_an_allocation_are_those_of_the_closed_form():
    sizes = np.array([75, 75, 165, 325])
    user = np.array([0.7, 0.6, 0.9, 0.95])
    weights = np.array(list(AREAS.values()))
    assert OLOFSSON.overall_error(sizes) == pytest.approx(np.sqrt((weights ** 2 * user * (1 - user) / sizes).sum()))
    assert OLOFSSON.users_errors(sizes) == pytest.approx(np.sqrt(user * (1 - user) / sizes))


def test_expected_errors_are_those_of_simulated_samples():
    random, sizes = np.random.default_rng(2), np.array([75, 75, 165, 325])
    drawn = np.stack([random.multinomial(size, row, 20000) / size for size, row in zip(sizes, OLOFSSON.shares)], axis=1)
    cells = OLOFSSON.weights[:, None] * drawn
    assert OLOFSSON.area_errors(sizes) == pytest.approx(cells.sum(axis=1).std(axis=0), rel=0.03)
    producer = np.diagonal(cells, axis1=1, axis2=2) / cells.sum(axis=1)
    assert OLOFSSON.producers_errors(sizes)[2:] == pytest.approx(producer.std(axis=0)[2:], rel=0.05)


def test_errors_are_spread_over_the_other_classes_by_their_areas():
    assert OLOFSSON.shares.sum(axis=1) == pytest.approx(1)
    assert OLOFSSON.shares[0, 3] / OLOFSSON.shares[0, 2] == pytest.approx(0.645 / 0.32)


@pytest.mark.parametrize("name", ALLOCATIONS)
@pytest.mark.parametrize("target", [Target("overall", 0.012), Target("user", 0.05, 2), Target("area", 0.01, 3)])
def test_the_size_reaches_the_target_and_one_unit_less_does_not(name, target):
    shares = ALLOCATIONS[name](OLOFSSON)
    size = required_size(OLOFSSON, target, shares)

    def error(n):
        return {"overall": lambda: OLOFSSON.overall_error(n * shares),
                "user": lambda: OLOFSSON.users_errors(n * shares)[1],
                "area": lambda: OLOFSSON.area_errors(n * shares)[2]}[target.figure]()

    assert error(size) <= target.standard_error * (1 + 1e-9) < error(size - 1) * (1 + 1e-6)


def test_neymans_allocation_has_the_smallest_error_of_the_overall_accuracy():
    random, best = np.random.default_rng(3), OLOFSSON.overall_error(100 * neyman(OLOFSSON))
    for shares in [equal(OLOFSSON), proportional(OLOFSSON), *random.dirichlet(np.ones(4), 50)]:
        assert OLOFSSON.overall_error(100 * shares) >= best


@pytest.mark.parametrize("size, shares, floor, units, sizes", [
    (10, [0.5, 0.5], 0, None, [5, 5]), (11, [0.5, 0.5], 0, None, [6, 5]), (10, [0.9, 0.1], 3, None, [7, 3]),
    (4, [0.9, 0.1], 3, None, [3, 3]), (10, [0.5, 0.5], 0, [2, 100], [2, 8]), (10, [0.5, 0.5], 4, [2, 3], [2, 3]),
    (0, [0.5, 0.5], 0, None, [0, 0]), (100, [0.01, 0.01, 0.98], 30, None, [30, 30, 40]),
    (100, [1 / 3, 1 / 3, 1 / 3], 0, None, [34, 33, 33])])
def test_allocations_are_whole_and_keep_floors_and_sizes_of_strata(size, shares, floor, units, sizes):
    assert allocate(size, shares, floor, units).tolist() == sizes


def test_a_class_without_an_expected_accuracy_is_named():
    with pytest.raises(ParameterError, match="class 2 must lie between 0 and 1; got none"):
        Expectation.of_users_accuracies({1: 1, 2: 1}, {1: 0.5})


def test_a_class_that_the_map_lacks_is_named():
    with pytest.raises(ParameterError, match="no class 9; it has 1, 2, 3, 4"):
        required_size(OLOFSSON, Target("user", 0.01, 9), equal(OLOFSSON))
