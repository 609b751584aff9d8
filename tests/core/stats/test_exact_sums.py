import tracemalloc
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from whiskbroom.core.stats import exact_sums
from whiskbroom.core.stats.exact_sums import ExactSums, times_power

EXTREMES = {
    "uint8": [0, 1, 255],
    "int8": [-128, -1, 127],
    "uint16": [0, 1, 65535],
    "int16": [-32768, -1, 32767],
    "uint32": [0, 65535, 65536, 2**32 - 1],
    "int32": [-(2**31), -65536, -1, 65535, 2**31 - 1],
    "uint64": [0, 2**63, 2**64 - 1],
    "int64": [-(2**63), -1, 2**53 + 1, 2**63 - 1],
    "float32": [0.1, -1e-30, 3e7, -0.0, 2.0**-149],
    "float64": [0.1, 1e9 + 1e-6, -1e-300, 1e300, 5e-324, 0.0],
}


def by_fractions(samples):
    rows = [[Fraction(value.item()) for value in row] for row in samples]
    columns = range(samples.shape[1])
    sums = [sum(row[i] for row in rows) for i in columns]
    products = [[sum(row[i] * row[j] for row in rows) for j in columns] for i in columns]
    return sums, products


def as_fractions(total):
    unit = Fraction(2) ** total.exponent
    return [value * unit for value in total.sums], [[value * unit**2 for value in row] for row in total.products]


@pytest.mark.parametrize("dtype", EXTREMES)
def test_sums_and_products_of_the_extremes_of_every_type_are_exact(dtype):
    values = np.array(EXTREMES[dtype], dtype)
    samples = np.stack([values, values[::-1], np.roll(values, 1)], axis=1)
    assert as_fractions(ExactSums.of(samples)) == by_fractions(samples)


def test_more_pixels_than_one_chunk_of_the_largest_values_are_summed_exactly():
    samples = np.full((70_001, 2), 65535, np.uint16)
    total = ExactSums.of(samples)
    assert total.sums.tolist() == [70_001 * 65535] * 2
    assert total.products.tolist() == [[70_001 * 65535**2] * 2] * 2


def test_zeros_and_nothing_sum_to_zero():
    for total in (ExactSums.of(np.zeros((3, 2))), ExactSums.of(np.zeros((0, 2), np.uint8)), ExactSums.nothing(2)):
        assert as_fractions(total) == ([0, 0], [[0, 0], [0, 0]])


@settings(deadline=None, max_examples=60)
@given(st.lists(st.tuples(st.floats(-1e12, 1e12), st.floats(-1, 1)), min_size=2, max_size=12), st.randoms())
def test_no_order_and_no_grouping_changes_a_bit(rows, random):
    whole = ExactSums.of(np.array(rows))
    random.shuffle(rows)
    cut = random.randrange(len(rows) + 1)
    parts = ExactSums.of(np.array(rows[:cut]).reshape(-1, 2)) + ExactSums.of(np.array(rows[cut:]).reshape(-1, 2))
    count = len(rows)
    assert parts.mean(count).tobytes() == whole.mean(count).tobytes()
    assert parts.covariance(count).tobytes() == whole.covariance(count).tobytes()


@settings(deadline=None, max_examples=60)
@given(st.lists(st.tuples(st.floats(-1e6, 1e6), st.floats(-1e6, 1e6)), min_size=2, max_size=8))
def test_mean_and_covariance_are_the_floats_nearest_to_the_true_ones(rows):
    samples, count = np.array(rows), len(rows)
    total = ExactSums.of(samples)
    sums, products = by_fractions(samples)
    assert total.mean(count).tolist() == [float(value / count) for value in sums]
    expected = [[float((products[i][j] - sums[i] * sums[j] / count) / (count - 1)) for j in (0, 1)] for i in (0, 1)]
    assert total.covariance(count).tolist() == expected


def test_samples_stay_as_they_are():
    samples = np.array([[1.5, 2.25], [3.0, 4.0]])
    before = samples.copy()
    ExactSums.of(samples)
    assert np.array_equal(samples, before)


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_many_numbers_of_all_sizes_are_summed_exactly(dtype):
    """More limbs than a full chunk has, and powers of two beyond those of float64."""
    random = np.random.default_rng(3)
    info = np.finfo(dtype)
    exponents = random.integers(info.minexp - info.nmant, info.maxexp, 9000)
    samples = np.ldexp(random.uniform(-1, 1, 9000), exponents).astype(dtype)[:, None]
    whole, half = ExactSums.of(samples), ExactSums.of(samples[:4000]) + ExactSums.of(samples[4000:])
    unit = Fraction(2) ** whole.exponent
    assert whole.sums[0] * unit == sum(map(Fraction, samples[:, 0].tolist()))
    assert whole.products[0, 0] * unit**2 == sum(Fraction(value) ** 2 for value in samples[:, 0].tolist())
    assert half.mean(9000).tobytes() == whole.mean(9000).tobytes()


@pytest.mark.parametrize("dtype", ["uint16", "int64", "float32", "float64"])
def test_segments_and_chunks_change_nothing(dtype, monkeypatch):
    samples = (np.random.default_rng(4).normal(size=(50, 3)) * 1000 + 5000).astype(dtype)
    whole = ExactSums.of(samples)
    for segment, rows in ((7, 7), (50, 1), (16, 5)):
        monkeypatch.setattr(exact_sums, "_SEGMENT", segment)
        monkeypatch.setattr(exact_sums, "_chunk_rows", lambda columns, limbs: rows)
        assert as_fractions(ExactSums.of(samples)) == as_fractions(whole) == by_fractions(samples)


def test_two_hundred_bands_take_no_more_memory_than_is_told():
    """A hyperspectral image; Python's integers for every pair of parts would take gigabytes."""
    assert ExactSums.scratch_bytes(200, "uint16") < 50e6 and ExactSums.scratch_bytes(200, "float32") < 100e6
    samples = np.random.default_rng(5).normal(0.2, 0.1, (600, 200)).astype(np.float32)
    tracemalloc.start()
    ExactSums.of(samples)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < ExactSums.scratch_bytes(200, "float32")


def test_powers_of_two_of_any_size_change_no_digit():
    numbers = np.array([1 / 3, -7.0])
    for exponent in (0, 5, -1000, 1000, -1010, 1010):
        assert (times_power(numbers, exponent) == np.ldexp(numbers, exponent)).all()
    assert times_power(times_power(numbers, -1040), 1040)[1] == -7
