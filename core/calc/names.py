"""What the names in an expression can stand for.

Whoever reads the rasters makes a `Names` of them; the language needs nothing else of a file.
"""

from dataclasses import dataclass, replace
from functools import cached_property
from typing import Callable, Hashable, Optional, Tuple

import numpy as np


@dataclass(frozen=True)
class BandName:
    """One band as an expression can call it.

    Attributes:
        number: in its set, from 1.
        key: what `Names.describe` and the reader know it by.
        name: its own name, or "".
        role: what it is for, one of `core.bands.roles.ROLES`; "" when that is not known.
        wavelength: its centre in micrometres, or None.
    """

    number: int
    key: Hashable
    name: str = ""
    role: str = ""
    wavelength: Optional[float] = None


@dataclass(frozen=True)
class SetName:
    """A raster or a band set.

    Attributes:
        number: its place among the inputs, from 1.
        name: what it is called.
        bands: its `BandName`.
        date: "YYYY-MM-DD", or "".
    """

    number: int
    name: str
    bands: Tuple[BandName, ...]
    date: str = ""


@dataclass(frozen=True)
class BandFacts:
    """What the values of a band are.

    Attributes:
        dtype: type of the stored numbers.
        nodata: the number that means NoData, or None.
        scale, offset: value = stored number x scale + offset.
        low, high: bounds of the stored numbers where they are known better than by the type.
    """

    dtype: np.dtype
    nodata: Optional[float] = None
    scale: float = 1.0
    offset: float = 0.0
    low: Optional[int] = None
    high: Optional[int] = None


@dataclass(frozen=True)
class Names:
    """All that names can stand for.

    Attributes:
        describe: gives the `BandFacts` of a key.
        sets: the rasters and band sets (`SetName`), in the order of their numbers.
        current: number of the current one, or None where none was chosen.
    """

    describe: Callable[[Hashable], BandFacts]
    sets: Tuple[SetName, ...] = ()
    current: Optional[int] = None

    @cached_property
    def bands(self):
        """The bands of all sets, counted through from 1."""
        everything = [band for one in self.sets for band in one.bands]
        return tuple(replace(band, number=number) for number, band in enumerate(everything, start=1))

    @property
    def current_set(self):
        """The current `SetName`, or else the first; None where there is none."""
        return self.sets[(self.current or 1) - 1] if self.sets else None

    @property
    def at_hand(self):
        """The bands among which a role is looked for: those of the current set.

        Where none was chosen and each has one band, as the files of one scene, these are taken together.
        """
        if self.current is None and all(len(one.bands) == 1 for one in self.sets):
            return self.bands
        return self.current_set.bands
