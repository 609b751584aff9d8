"""Conditions that are more than comparisons with numbers."""

from dataclasses import dataclass

import numpy as np

from ..calc.later import calculate
from ..errors import ParameterError


@dataclass(frozen=True)
class Expression:
    """An expression of the word ``raster`` that is true or false.

    Attributes:
        text: in the language of docs/expressions.md.
        scale, offset: applied to the values first.
    """

    text: str
    scale: float = 1.0
    offset: float = 0.0

    @classmethod
    def of(cls, text):
        """Checks the text.

        Raises:
            ExpressionError: it is not understood.
            ParameterError: it gives numbers, or several results.
        """
        made = cls(text)
        results = calculate(text, {"raster": np.zeros(1)})
        if len(results) != 1 or next(iter(results.values())).dtype != bool:
            raise ParameterError("{text} is no condition: it must be one expression that is true or false, such as "
                                 "raster > 500.", text=text)
        return made

    def holds(self, values):
        """Where it is true: bool array for an array of whole or floating-point numbers."""
        if (self.scale, self.offset) != (1.0, 0.0):
            values = values * np.float64(self.scale) + np.float64(self.offset)
        (found,) = calculate(self.text, {"raster": values}).values()
        return found.filled(False)
