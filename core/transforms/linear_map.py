"""A linear map of the bands of each pixel, as a block function for the drivers."""

from dataclasses import dataclass

import numpy as np

# Pixels computed at once: the float64 bands of a piece stay in the processor's cache.
_PIECE = 1 << 14


@dataclass(frozen=True, eq=False)
class LinearMap:
    """Gives ``after + matrix @ (x + before)`` for the bands x of each pixel.

    Computed in float64 by elementwise operations on whole pieces, so that a pixel's result depends on nothing but the
    pixel. A pixel that is NoData in one of the bands has no result.

    Attributes:
        matrix: float64 (results, bands).
        before: float64 (bands,).
        after: float64 (results,).
        places: the places of the bands in the stack (from 0), a tuple.
        dtype: type of the results.
    """

    matrix: np.ndarray
    before: np.ndarray
    after: np.ndarray
    places: tuple
    dtype: np.dtype

    @classmethod
    def of_stored(cls, matrix, before, after, places, dtype, scales, offsets):
        """The map of physical values, for stored numbers with these scales and offsets of the bands."""
        scales, offsets = np.asarray(scales, np.float64), np.asarray(offsets, np.float64)
        # The constants meet before the numbers come, so that nothing is lost where the spread is small.
        return cls(matrix * scales, (before + offsets) / scales, np.asarray(after, np.float64), tuple(places),
                   np.dtype(dtype))

    @property
    def scratch_bytes(self):
        """What one call takes besides its arguments and results."""
        return 8 * _PIECE * (len(self.places) + 3)

    def __call__(self, values, valid):
        """Maps a block.

        Args:
            values: (bands, rows, cols) of any type.
            valid: bool of that shape, or None.
        Returns:
            List with one pair: results (results, rows, cols), and where they are valid, bool (1, rows, cols) or None.
        """
        shape = values.shape[1:]
        results = np.empty((len(self.matrix), values[0].size), self.dtype)
        bands = [values[place].reshape(-1) for place in self.places]
        centred = np.empty((len(bands), min(_PIECE, max(results.shape[1], 1))))
        total, term = np.empty_like(centred[0]), np.empty_like(centred[0])
        with np.errstate(all="ignore"):
            for start in range(0, results.shape[1], _PIECE):
                size = min(_PIECE, results.shape[1] - start)
                for band, shift, out in zip(bands, self.before, centred):
                    np.add(band[start:start + size], shift, out=out[:size], casting="unsafe", dtype=np.float64)
                for weights, constant, result in zip(self.matrix, self.after, results):
                    part, added = total[:size], term[:size]
                    np.multiply(centred[0, :size], weights[0], out=part)
                    for band, weight in zip(centred[1:], weights[1:]):
                        np.add(part, np.multiply(band[:size], weight, out=added), out=part)
                    if constant:
                        np.add(part, constant, out=part)
                    result[start:start + size] = part
        ok = None if valid is None else valid[list(self.places)].all(axis=0)[None]
        return [(results.reshape(len(self.matrix), *shape), ok)]
