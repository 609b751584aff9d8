"""Sums and products of numbers without any rounding, so that no order and no grouping of them matters."""

from dataclasses import dataclass

import numpy as np

# Limbs of 16 bits make products below 2^32, so float64 holds the sum of 2^21 of them exactly in any order.
_LIMB_BITS = 16
# Rows whose sums are gathered in int64.
_SEGMENT = 1 << 20
# Limbs that are multiplied at once: they stay in the processor's cache.
_CHUNK_BYTES = 1 << 21
_MOST_ROWS, _LEAST_ROWS = 1 << 13, 1 << 8
# Powers of two up to this one are float64 numbers of full precision, and so are their inverses.
_LARGEST_POWER = 1000
# Limbs of numbers that are summed fast; others differ in size by more than any measurement does.
_MOST_LIMBS = 8


@dataclass(frozen=True, eq=False)
class ExactSums:
    """The sums of the columns of a matrix and of all products of two columns, as whole multiples of a power of two.

    A long accumulator as in Kulisch & Miranker (1986, SIAM Review 28:1-40), with Python's integers as its register.

    Attributes:
        sums: object ndarray (columns,) of int; a sum is ``sums * 2 ** exponent``.
        products: object ndarray (columns, columns) of int; a sum is ``products * 2 ** (2 * exponent)``.
        exponent: int.
    """

    sums: np.ndarray
    products: np.ndarray
    exponent: int

    @classmethod
    def nothing(cls, columns):
        return cls(np.full(columns, 0, object), np.full((columns, columns), 0, object), 0)

    @classmethod
    def of(cls, samples):
        """Sums the rows of samples (n, columns), integers or finite floating-point numbers of any size."""
        total = cls.nothing(samples.shape[1])
        for start in range(0, len(samples), _SEGMENT):
            total = total + cls._of_segment(samples[start:start + _SEGMENT])
        return total

    @classmethod
    def _of_segment(cls, samples):
        is_whole, columns = samples.dtype.kind in "biu", samples.shape[1]
        lowest, number = (0, _limbs_of_type(samples.dtype)) if is_whole else _range_of_bits(samples)
        if number > _MOST_LIMBS:
            return cls._of_any_size(samples)
        sums = np.zeros((number, columns), np.int64)
        # Products of limbs whose places add up to the same power of two.
        products = np.zeros((2 * number - 1, columns, columns), np.int64)
        rows = _chunk_rows(columns, number)
        for start in range(0, len(samples), rows):
            chunk = samples[start:start + rows].T
            limbs = np.empty((number, *chunk.shape))
            if is_whole:
                _split_integers(chunk, limbs)
            else:
                _split_floats(chunk, lowest, limbs)
            sums += limbs.sum(axis=2).astype(np.int64)
            flat = limbs.reshape(number * columns, -1)
            pairs = (flat @ flat.T).astype(np.int64).reshape(number, columns, number, columns)
            for one in range(number):
                products[one:one + number] += pairs[one].transpose(1, 0, 2)
        return cls(_joined(sums), _joined(products), lowest)

    @classmethod
    def _of_any_size(cls, samples):
        """The sums of floating-point numbers in Python's integers."""
        mantissas, exponents = np.frexp(samples.astype(np.float64))
        lowest = int(exponents.min()) - 53
        total = cls.nothing(samples.shape[1])
        for start in range(0, len(samples), _LEAST_ROWS):
            part = slice(start, start + _LEAST_ROWS)
            whole = np.ldexp(mantissas[part], 53).astype(np.int64).astype(object)
            whole = whole << (exponents[part] - 53 - lowest).astype(object)
            total = total + cls(whole.sum(axis=0), whole.T @ whole, lowest)
        return total

    @staticmethod
    def scratch_bytes(columns, dtype):
        """What `of` takes besides its argument, at most, about, for numbers of a type."""
        limbs = _limbs_of_type(dtype) if np.dtype(dtype).kind in "biu" else _MOST_LIMBS
        chunk = 8 * _chunk_rows(columns, limbs) * columns * (limbs + 4)
        # Pairs of limbs twice, their sums, and a few arrays of Python's integers.
        return chunk + columns ** 2 * (16 * limbs ** 2 + 16 * limbs + 400)

    def __add__(self, other):
        exponent = min(self.exponent, other.exponent)
        mine, theirs = self.exponent - exponent, other.exponent - exponent
        return ExactSums((self.sums << mine) + (other.sums << theirs),
                         (self.products << 2 * mine) + (other.products << 2 * theirs), exponent)

    def mean(self, count):
        """Means of the columns, float64 (columns,), each rounded once."""
        return np.array([_ratio(total, count, self.exponent) for total in self.sums])

    def covariance(self, count):
        """Covariance of the columns with divisor count - 1, float64 (columns, columns), each rounded once."""
        numerators = count * self.products - np.multiply.outer(self.sums, self.sums)
        divisor = count * (count - 1)
        columns = len(self.sums)
        covariance = np.empty((columns, columns))
        for row in range(columns):
            for column in range(row + 1):
                value = _ratio(numerators[row, column], divisor, 2 * self.exponent)
                covariance[row, column] = covariance[column, row] = value
        return covariance


def _chunk_rows(columns, limbs):
    return min(_MOST_ROWS, max(_LEAST_ROWS, _CHUNK_BYTES // (8 * columns * limbs)))


def _limbs_of_type(dtype):
    return max(1, 8 * np.dtype(dtype).itemsize // _LIMB_BITS)


def _split_integers(samples, limbs):
    last = len(limbs) - 1
    mask = samples.dtype.type((1 << _LIMB_BITS) - 1) if last else None
    for place in range(last):
        limbs[place] = (samples >> samples.dtype.type(_LIMB_BITS * place)) & mask
    limbs[last] = samples >> samples.dtype.type(_LIMB_BITS * last) if last else samples


def _range_of_bits(samples):
    """The exponent below which no number has a bit, and the limbs from there up to the largest number."""
    sizes = np.abs(samples)
    largest = float(sizes.max(initial=0))
    if largest == 0:
        return 0, 1
    smallest = float(sizes.min()) or float(sizes[sizes > 0].min())
    mantissa = np.finfo(samples.dtype).nmant + 1
    lowest = int(np.frexp(smallest)[1]) - mantissa
    return lowest, -(-(int(np.frexp(largest)[1]) - lowest) // _LIMB_BITS)


def _split_floats(samples, lowest, limbs):
    rest = samples.astype(np.float64)
    for place in range(len(limbs) - 1, -1, -1):
        unit = lowest + _LIMB_BITS * place
        limb = limbs[place]
        times_power(rest, -unit, limb)
        if place:
            np.trunc(limb, out=limb)
            rest -= times_power(limb, unit)


def times_power(numbers, exponent, out=None):
    """float64 numbers times a power of two, exactly."""
    if abs(exponent) > _LARGEST_POWER:
        return np.ldexp(numbers, exponent, out=out)
    return np.multiply(numbers, 2.0 ** exponent, out=out)


def _joined(parts):
    """Adds up the sums of limbs, each shifted to its place."""
    return sum(part.astype(object) << _LIMB_BITS * place for place, part in enumerate(parts))


def _ratio(numerator, denominator, exponent):
    # The quotient of two Python integers is rounded once, to the nearest float.
    if exponent >= 0:
        return (numerator << exponent) / denominator
    return numerator / (denominator << -exponent)
