"""Pixels that become what an expression gives."""

from dataclasses import dataclass
from typing import Optional

import numpy as np

from ..calc.later import calculate
from ..errors import InputError, ParameterError


def check_expression(text):
    """Raises `ParameterError` where a text is no one expression of the words raster and vector."""
    if len(calculate(text, {"raster": np.zeros(1), "vector": np.zeros(1)})) != 1:
        raise ParameterError("expression must give one result; {text} gives several.", text=text)


@dataclass(frozen=True, eq=False)
class ToExpression:
    """Pixels become what an expression of their value and that of their feature gives.

    Attributes:
        text: in the language of docs/expressions.md; ``raster`` is the pixel's value, ``vector`` the feature's.
        vectors: the value of every feature by its number, from 1; the first stands for no feature.
        scale, offset: value = stored number x scale + offset.
        nodata: the stored number that means NoData, or None.
        may_hide: whether pixels can become NoData.
        name: what messages call the raster.
    """

    text: str
    vectors: np.ndarray
    scale: float = 1.0
    offset: float = 0.0
    nodata: Optional[float] = None
    may_hide: bool = True
    name: str = "the raster"

    def __call__(self, olds, valid, features):
        """As `changes.ToNumbers`. Results for whole numbers are rounded to the nearest, of two to the even one."""
        if not olds.size:
            return olds, valid
        values = olds
        if (self.scale, self.offset) != (1.0, 0.0):
            values = olds * np.float64(self.scale) + np.float64(self.offset)
        (found,) = calculate(self.text, {"raster": np.ma.array(values, mask=~valid),
                                         "vector": self.vectors.take(features)}).values()
        known = ~np.ma.getmaskarray(found)
        if not (known.all() or self.may_hide):
            raise InputError("The expression gives NoData inside the areas, and {raster} has no NoData value; use "
                             "fill(…) to give another value.", raster=self.name)
        return self._stored(found.data, known, olds.dtype), known

    def _stored(self, values, known, dtype):
        if (self.scale, self.offset) != (1.0, 0.0):
            values = (values - np.float64(self.offset)) / np.float64(self.scale)
        if dtype.kind in "iu" and values.dtype.kind == "f":
            values = np.rint(values)
        bounds = np.iinfo(dtype) if dtype.kind in "iu" else np.finfo(dtype)
        beyond = known & ~((values >= bounds.min) & (values <= bounds.max))
        if beyond.any():
            raise InputError("The expression gives {value}, and {raster} cannot hold it: its numbers are {type} from "
                             "{low} to {high}.", raster=self.name, type=dtype.name,
                             value=self._shown(values[beyond][0].item()), low=self._shown(bounds.min),
                             high=self._shown(bounds.max))
        with np.errstate(all="ignore"):
            stored = values.astype(dtype)
        if self.nodata is not None and (known & (stored == self.nodata)).any():
            raise InputError("The expression gives {value}, which is the NoData value of {raster}; give nodata where "
                             "that is meant.", raster=self.name,
                             value=self._shown(stored.dtype.type(self.nodata).item()))
        return stored

    def _shown(self, number):
        return number * self.scale + self.offset if (self.scale, self.offset) != (1.0, 0.0) else number
