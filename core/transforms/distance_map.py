"""The distance of each pixel's spectrum from another spectrum, as a block function for the drivers."""

from dataclasses import dataclass
from typing import Optional

import numpy as np

from .distances import DISTANCES

# Pixels computed at once: the arrays of a piece stay in the processor's cache.
_PIECE = 1 << 14


@dataclass(frozen=True, eq=False)
class Spectra:
    """Where a block holds the bands of a spectrum, and how their stored numbers become values.

    Attributes:
        places: places of the bands in the stack (from 0), a tuple.
        scales, offsets: float64 (bands,).
    """

    places: tuple
    scales: np.ndarray
    offsets: np.ndarray

    def only(self, chosen):
        """The spectra of some of the bands, by their positions among these (from 0)."""
        chosen = list(chosen)
        return Spectra(tuple(self.places[place] for place in chosen), self.scales[chosen], self.offsets[chosen])

    def values(self, block, part):
        """float64 (bands, pixels) of a part of the pixels of a block (bands, pixels)."""
        found = np.empty((len(self.places), part.stop - part.start))
        for out, place, scale, offset in zip(found, self.places, self.scales, self.offsets):
            np.copyto(out, block[place, part])
            if scale != 1:
                np.multiply(out, scale, out=out)
            if offset:
                np.add(out, offset, out=out)
        return found


@dataclass(frozen=True, eq=False)
class DistanceMap:
    """Gives the distance of two spectra at each pixel, or of one from a reference spectrum.

    A pixel that is NoData in one of the bands, or has no such distance, is NoData.

    Attributes:
        distance: name in `DISTANCES`.
        first: `Spectra`.
        second: `Spectra`, or the reference as float64 (bands, 1).
        dtype: type of the distances.
        threshold: gives 1 where the distance is greater and 0 elsewhere, as uint8; None gives distances.
    """

    distance: str
    first: Spectra
    second: object
    dtype: np.dtype
    threshold: Optional[float] = None

    @property
    def scratch_bytes(self):
        """What one call takes besides its arguments and results."""
        return 8 * _PIECE * (8 * len(self.first.places) + 8)

    def __call__(self, values, valid):
        """Compares the spectra of a block.

        Args:
            values: (bands, rows, cols) of any type.
            valid: bool of that shape, or None.
        Returns:
            List with one pair: distances (1, rows, cols), and where they are valid, bool of that shape or None.
        """
        shape, block = values.shape[1:], values.reshape(len(values), -1)
        results, ok = np.empty(block.shape[1], self.dtype), self._valid(valid, block.shape[1])
        with np.errstate(all="ignore"):
            for start in range(0, block.shape[1], _PIECE):
                part = slice(start, min(start + _PIECE, block.shape[1]))
                second = self.second.values(block, part) if isinstance(self.second, Spectra) else self.second
                found, defined = DISTANCES[self.distance](self.first.values(block, part), second)
                results[part] = found if self.threshold is None else found > self.threshold
                if defined is not None:
                    ok[part] &= defined
        return [(results.reshape(1, *shape), None if ok.all() else ok.reshape(1, *shape))]

    def _valid(self, valid, pixels):
        if valid is None:
            return np.ones(pixels, bool)
        places = self.first.places + (self.second.places if isinstance(self.second, Spectra) else ())
        return valid[list(places)].all(axis=0).reshape(-1)
