"""Conditions on one number, as trees of comparisons."""

import math
import operator
from dataclasses import dataclass
from typing import Tuple, Union

import numpy as np

_HOLDS = {"<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge, "==": operator.eq,
          "!=": operator.ne}
MIRRORED = {"<": ">", "<=": ">=", ">": "<", ">=": "<=", "==": "==", "!=": "!="}


@dataclass(frozen=True)
class Comparison:
    """The number compared with another, which is no NaN.

    Attributes:
        sign: <, <=, >, >=, == or !=.
        number: an int, which stays exact, or a float.
    """

    sign: str
    number: Union[int, float]

    def holds(self, values):
        """Where it is true: bool array for an object array of Python numbers, whose comparison is exact."""
        return _HOLDS[self.sign](values, self.number)

    def numbers(self):
        """The finite numbers at which the answer may change."""
        return (self.number,) if math.isfinite(self.number) else ()

    def mapped(self, function, falls=False):
        """The same condition on ``function(value)``, a function that rises, or falls, with the value."""
        return Comparison(MIRRORED[self.sign] if falls else self.sign, function(self.number))


@dataclass(frozen=True)
class AllOf:
    """True where all of some conditions are."""

    parts: Tuple

    def holds(self, values):
        return np.logical_and.reduce([np.ones(values.shape, bool), *self._of_parts(values)])

    def _of_parts(self, values):
        return [part.holds(values) for part in self.parts]

    def numbers(self):
        return tuple(number for part in self.parts for number in part.numbers())

    def mapped(self, function, falls=False):
        return type(self)(tuple(part.mapped(function, falls) for part in self.parts))


@dataclass(frozen=True)
class AnyOf(AllOf):
    """True where any of some conditions is."""

    def holds(self, values):
        return np.logical_or.reduce([np.zeros(values.shape, bool), *self._of_parts(values)])


@dataclass(frozen=True)
class NoneOf(AnyOf):
    """True where none of some conditions is."""

    def holds(self, values):
        return ~super().holds(values)
