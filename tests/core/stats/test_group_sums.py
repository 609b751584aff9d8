from fractions import Fraction

import numpy as np
import pytest
from whiskbroom.core.stats.group_sums import FixedPoint, GroupSums


def exact_sums(numbers, groups, count):
    """By fractions, number by number."""
    sums = [[Fraction(0)] * len(numbers) for _ in range(count)]
    for row, values in enumerate(numbers.tolist()):
        for group, value in zip(groups.tolist(), values):
            sums[group][row] += Fraction(value)
    return sums


def random_numbers(dtype, n=500):
    random = np.random.default_rng(1)
    if np.dtype(dtype).kind == "f":
        return (random.normal(0, 1, (3, n)) * np.array([[1e-3], [1], [1e6]])).astype(dtype)
    bounds = np.iinfo(dtype)
    return random.integers(bounds.min, bounds.max, (3, n), dtype, endpoint=True)


@pytest.mark.parametrize("dtype", ["uint8", "int8", "uint16", "int16", "uint32", "int32", "uint64", "int64", "float32"])
def test_sums_are_exact(dtype):
    numbers, groups = random_numbers(dtype), np.random.default_rng(2).integers(0, 4, 500)
    point = FixedPoint.of(dtype, np.abs(numbers.astype(np.float64)).max(axis=1))
    assert GroupSums.of(numbers, groups, 5, point).exact().tolist() == exact_sums(numbers, groups, 5)


def test_the_ends_of_the_widest_types_are_summed_exactly():
    for dtype in ("uint64", "int64"):
        bounds = np.iinfo(dtype)
        numbers = np.array([[bounds.min, bounds.max, bounds.max]], dtype)
        sums = GroupSums.of(numbers, np.array([0, 1, 1]), 2, FixedPoint.of(dtype, np.ones(1))).exact()
        assert sums.tolist() == [[bounds.min], [2 * bounds.max]]


def test_numbers_of_double_precision_are_rounded_to_54_bits_below_the_largest():
    numbers = np.array([[1.0, 2.0 ** -53, 2.0 ** -60]])
    sums = GroupSums.of(numbers, np.arange(3), 3, FixedPoint.of("float64", np.ones(1))).exact()
    assert sums[:, 0].tolist() == [1, Fraction(1, 2 ** 53), 0]


def test_order_and_grouping_do_not_matter():
    numbers, groups = random_numbers("float64"), np.random.default_rng(2).integers(0, 4, 500)
    point = FixedPoint.of("float64", np.abs(numbers).max(axis=1))
    whole, order = GroupSums.of(numbers, groups, 4, point), np.random.default_rng(3).permutation(500)
    parts = [GroupSums.of(numbers[:, part], groups[part], 4, point) for part in np.array_split(order, 7)]
    assert (sum(parts[1:], parts[0]).limbs == whole.limbs).all()
    assert ((whole - parts[2]).limbs == sum([*parts[:2], *parts[4:]], parts[3]).limbs).all()


def test_without_groups_all_are_one():
    numbers = random_numbers("uint16")
    point = FixedPoint.of("uint16", np.ones(3))
    together = GroupSums.of(numbers, None, 1, point).exact()
    assert together.tolist() == [numbers.astype(int).sum(axis=1).tolist()]


def test_means_are_rounded_once_and_missing_where_nothing_was_counted():
    numbers = np.array([[1, 1, 2, 7]], np.uint8)
    groups = np.array([0, 0, 0, 2])
    means = GroupSums.of(numbers, groups, 3, FixedPoint.of("uint8", np.ones(1))).means(np.array([3, 0, 1]))
    np.testing.assert_array_equal(means, [[4 / 3], [np.nan], [7]])


@pytest.mark.parametrize("size", [1e-250, 1e250])
def test_very_small_and_very_large_numbers_keep_their_digits(size):
    numbers = np.array([[size, size / 3]])
    means = GroupSums.of(numbers, np.arange(2), 2, FixedPoint.of("float64", np.array([size]))).means(np.ones(2))
    np.testing.assert_allclose(means[:, 0], numbers[0], rtol=1e-15)


def test_no_numbers_are_zero():
    assert GroupSums.of(np.empty((2, 0)), np.empty(0, int), 3, FixedPoint.of("f8", np.ones(2))).exact().sum() == 0
