"""Sums of numbers by groups, held as whole numbers so that no order and no grouping of them matters."""

from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from .exact_sums import times_power

# Limbs of this size make sums that float64 holds exactly for 2^25 numbers at once, and int64 for 2^36.
_LIMB_BITS = 27
_LIMB = 2.0 ** _LIMB_BITS
_FLOAT_BITS = 2 * _LIMB_BITS


@dataclass(frozen=True)
class FixedPoint:
    """How the numbers of several rows are written as whole numbers.

    Whole numbers stay what they are. Others become whole multiples of a unit of their row, 2^-54 of a power of two
    that no number of it exceeds: all that float64 tells of the largest, and less of the smallest.

    Attributes:
        exponents: the unit of each row is ``2 ** exponent``.
        limbs: parts of 27 bits that a number is split into.
        is_whole: whether the numbers come as integers.
    """

    exponents: tuple
    limbs: int
    is_whole: bool

    @classmethod
    def of(cls, dtype, largest):
        """For numbers of a type, and float64 (rows,): the size that no number of each row exceeds."""
        dtype = np.dtype(dtype)
        if dtype.kind in "iu":
            return cls((0,) * len(largest), -(-8 * dtype.itemsize // _LIMB_BITS), True)
        return cls(tuple(int(np.frexp(size)[1]) - _FLOAT_BITS if size else 0 for size in largest), 2, False)

    def split(self, row, numbers):
        """The limbs of the numbers of a row, the lowest first."""
        if not self.is_whole:
            scaled = times_power(numbers.astype(np.float64), -self.exponents[row])
            high = np.rint(scaled / _LIMB)
            return np.rint(scaled - high * _LIMB), high
        if self.limbs == 1:
            return numbers,
        kind = numbers.dtype.type
        lower = [(numbers >> kind(_LIMB_BITS * place)) & kind((1 << _LIMB_BITS) - 1) for place in range(self.limbs - 1)]
        return (*lower, numbers >> kind(_LIMB_BITS * (self.limbs - 1)))


@dataclass(frozen=True, eq=False)
class GroupSums:
    """The sums of rows of numbers, by groups.

    Attributes:
        point: the `FixedPoint` of the rows.
        limbs: int64 (limbs, groups, rows).
    """

    point: FixedPoint
    limbs: np.ndarray

    @classmethod
    def of(cls, numbers, groups, count, point):
        """Sums up to 2^24 columns.

        Args:
            numbers: (rows, n).
            groups: intp (n,), the group of each column; None puts all into one.
            count: how many groups there are.
            point: the `FixedPoint` of the rows.
        """
        limbs = np.zeros((point.limbs, count, len(numbers)), np.int64)
        for row, values in enumerate(numbers):
            for place, limb in enumerate(point.split(row, values)):
                limbs[place, :, row] = limb.sum(dtype=np.float64) if groups is None \
                    else np.bincount(groups, limb, count)
        return cls(point, limbs)

    def __add__(self, other):
        return GroupSums(self.point, self.limbs + other.limbs)

    def __sub__(self, other):
        return GroupSums(self.point, self.limbs - other.limbs)

    def exact(self):
        """The sums as fractions, object ndarray (groups, rows)."""
        return self._whole() * np.array([Fraction(2) ** exponent for exponent in self.point.exponents], object)

    def means(self, counts):
        """The means of groups that have numbers, float64 (groups, rows), each rounded once; NaN for the others."""
        means = np.full(self.limbs.shape[1:], np.nan)
        for group, sums in enumerate(self._whole()):
            if counts[group]:
                means[group] = [_quotient(total, int(counts[group]), exponent)
                                for total, exponent in zip(sums, self.point.exponents)]
        return means

    def _whole(self):
        return sum(limb.astype(object) << _LIMB_BITS * place for place, limb in enumerate(self.limbs))


def _quotient(total, count, exponent):
    # The quotient of two Python integers is rounded once, to the nearest float.
    return (total << exponent) / count if exponent >= 0 else total / (count << -exponent)
