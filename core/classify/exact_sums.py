"""Sums and products of numbers without any rounding, so that no order and no grouping of them matters."""

from dataclasses import dataclass

import numpy as np

# Limbs of 16 bits make products below 2^32, so float64 holds the sum of 2^21 of them exactly in any order.
_LIMB_BITS = 16
_CHUNK = 1 << 16


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
        exponent, limbs = _integer_limbs(samples) if samples.dtype.kind in "biu" else _float_limbs(samples)
        total = cls.nothing(samples.shape[1])
        sums, products = total.sums, total.products
        for high, left in enumerate(limbs):
            sums = sums + (_exact(left.sum(axis=0)) << _LIMB_BITS * high)
            for low, right in enumerate(limbs[:high + 1]):
                cross = _exact(left.T @ right)
                if low < high:
                    cross = cross + cross.T
                products = products + (cross << _LIMB_BITS * (high + low))
        return cls(sums, products, exponent)

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


def _integer_limbs(samples):
    bits = samples.dtype.itemsize * 8
    highest = max(bits - _LIMB_BITS, 0)
    mask = samples.dtype.type((1 << _LIMB_BITS) - 1) if highest else None
    limbs = [((samples >> samples.dtype.type(shift)) & mask).astype(np.float64)
             for shift in range(0, highest, _LIMB_BITS)]
    limbs.append((samples >> samples.dtype.type(highest)).astype(np.float64) if highest else samples.astype(np.float64))
    return 0, limbs


def _float_limbs(samples):
    rest = samples.astype(np.float64)
    mantissas, exponents = np.frexp(rest)
    whole = np.ldexp(mantissas, 53).astype(np.int64)
    present = whole != 0
    if not present.any():
        return 0, [rest]
    last_bits = np.frexp((whole & -whole)[present].astype(np.float64))[1] - 1
    lowest = int((exponents[present] - 53 + last_bits).min())
    number = -(-(int(exponents[present].max()) - lowest) // _LIMB_BITS)
    limbs = []
    for place in range(number - 1, -1, -1):
        unit = lowest + _LIMB_BITS * place
        limb = np.trunc(np.ldexp(rest, -unit))
        rest -= np.ldexp(limb, unit)
        limbs.append(limb)
    return lowest, limbs[::-1]


def _exact(sums):
    return sums.astype(np.int64).astype(object)


def _ratio(numerator, denominator, exponent):
    # The quotient of two Python integers is rounded once, to the nearest float.
    if exponent >= 0:
        return (numerator << exponent) / denominator
    return numerator / (denominator << -exponent)
