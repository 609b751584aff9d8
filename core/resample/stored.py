"""Values brought to the type of a file, without one of them turning into NoData."""

from dataclasses import dataclass
from typing import Optional

import numpy as np

from ..errors import InputError


@dataclass(frozen=True)
class Stored:
    """Block function that gives values in the type of a file.

    Whole numbers stay as they are. Of another type, values are rounded to the nearest whole number (halves up), and
    held within the range of the type; one that then is the NoData number takes the one next to it.

    Attributes:
        dtype: type of the file.
        nodata: its NoData number, or None.
        name: what messages call the raster.
        must_be_free: refuse valid values that are the NoData number already.
    """

    dtype: np.dtype
    nodata: Optional[float]
    name: str
    must_be_free: bool = False

    def __call__(self, values, valid):
        """Gives [(values, valid)] for (bands, rows, cols).

        Raises:
            InputError: a valid value is the NoData number, and must not.
        """
        if self.must_be_free:
            taken = values == self.nodata
            if (taken if valid is None else taken & valid).any():
                raise InputError("{raster} has valid pixels with the value {nodata}, which is to mean NoData; "
                                 "choose another NoData value or output type.", raster=self.name, nodata=self.nodata)
        if values.dtype != self.dtype:
            values = in_type(values, self.dtype)
            if self.nodata is not None and self.dtype.kind in "iu":
                beside = self.nodata - 1 if self.nodata == np.iinfo(self.dtype).max else self.nodata + 1
                values[values == self.nodata] = beside
        return [(values, valid)]


def in_type(values, dtype):
    """Values in another type: rounded to whole numbers where it has no others (halves up), held within its range."""
    if dtype.kind == "f":
        with np.errstate(over="ignore"):
            return values.astype(dtype)
    bounds = np.iinfo(dtype)
    if values.dtype.kind == "f":
        values = np.floor(values + 0.5)
        # The largest numbers of 64 bits are none of floating point: what rounds to beyond them is taken apart.
        high = values >= float(bounds.max)
        values = np.where(np.isfinite(values) & ~high, np.maximum(values, float(bounds.min)), 0).astype(dtype)
        values[high] = bounds.max
        return values
    own = np.iinfo(values.dtype)
    return np.clip(values, max(own.min, bounds.min), min(own.max, bounds.max)).astype(dtype)
