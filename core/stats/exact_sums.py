"""Sums and products of numbers without any rounding, so that no order and no grouping of them matters."""

from dataclasses import dataclass

import numpy as np

# Limbs of 16 bits make products below 2^32, so float64 holds the sum of 2^21 of them exactly in any order.
_LIMB_BITS = 16
# Rows that are summed at once: their limbs stay in the processor's cache.
_CHUNK = 1 << 13
# Limbs of a full chunk; numbers whose sizes differ so much that they need more come in smaller chunks.
_MOST_LIMBS = 8
# Powers of two beyond this are not float64 numbers of full precision.
_LARGEST_POWER = 1000


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
        for start in range(0, len(samples), _CHUNK):
            total = total + cls._of_chunk(samples[start:start + _CHUNK])
        return total

    @classmethod
    def _of_chunk(cls, samples):
        is_whole = samples.dtype.kind in "biu"
        lowest, number = (0, _limbs_of_type(samples.dtype)) if is_whole else _range_of_bits(samples)
        if number > _MOST_LIMBS and len(samples) > _CHUNK * _MOST_LIMBS // number + 1:
            middle = len(samples) // 2
            return cls._of_chunk(samples[:middle]) + cls._of_chunk(samples[middle:])
        columns = samples.shape[1]
        limbs = np.empty((number, columns, len(samples)))
        if is_whole:
            _split_integers(samples.T, limbs)
        else:
            _split_floats(samples.T, lowest, limbs)
        limbs = limbs.reshape(number * columns, len(samples))
        return cls(_joined(_exact(limbs.sum(axis=1)), columns),
                   _joined(_joined(_exact(limbs @ limbs.T), columns).T, columns), lowest)

    @staticmethod
    def scratch_bytes(columns):
        """What `of` takes besides its argument, at most, about."""
        return 8 * _CHUNK * columns * (_MOST_LIMBS + 4) + 1000 * (columns * _MOST_LIMBS) ** 2

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


def _limbs_of_type(dtype):
    return max(1, 8 * dtype.itemsize // _LIMB_BITS)


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
    times = _times_power if -_LARGEST_POWER < lowest < _LARGEST_POWER - _LIMB_BITS * len(limbs) else np.ldexp
    rest = samples.astype(np.float64)
    for place in range(len(limbs) - 1, -1, -1):
        unit = lowest + _LIMB_BITS * place
        limb = limbs[place]
        times(rest, -unit, out=limb)
        if place:
            np.trunc(limb, out=limb)
            rest -= times(limb, unit)


def _times_power(numbers, exponent, out=None):
    return np.multiply(numbers, 2.0 ** exponent, out=out)


def _exact(sums):
    return sums.astype(np.int64).astype(object)


def _joined(sums, columns):
    """Adds up the sums of limbs (limbs * columns, …), each shifted to its place."""
    return sum(sums[start:start + columns] << _LIMB_BITS * (start // columns)
               for start in range(0, len(sums), columns))


def _ratio(numerator, denominator, exponent):
    # The quotient of two Python integers is rounded once, to the nearest float.
    if exponent >= 0:
        return (numerator << exponent) / denominator
    return numerator / (denominator << -exponent)
