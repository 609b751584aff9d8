"""Spectral indices of the pixels of a block, as a block function for the drivers."""

from dataclasses import dataclass

import numpy as np

from ..calc.binding import bind
from ..calc.names import BandFacts, BandName, Names, SetName
from ..calc.pieces import run_by_pieces
from ..calc.program import Program
from ..calc.values import Value, finite

# Rather too long than too short for one elementwise operation on a pixel.
_SECONDS_PER_STEP = 3e-9


@dataclass(frozen=True, eq=False)
class IndexMap:
    """Gives one or several indices of each pixel.

    A pixel that is NoData in a band of the formula, or has no finite value, is NoData in that index alone.

    Attributes:
        program: the `Program` that computes them.
        places: the place in the stack (from 0) of each band of the program.
        dtype: type of the results, floating point.
        count: number of indices.
    """

    program: Program
    places: tuple
    dtype: np.dtype
    count: int

    @classmethod
    def of(cls, expressions, places, facts, dtype):
        """The map of expressions over letters.

        Args:
            expressions: texts (`formula.expression_of`).
            places: place in the stack of the band of each letter.
            facts: `BandFacts` of each letter.
            dtype: type of the results.
        """
        rasters = tuple(SetName(number, letter, (BandName(1, letter),))
                        for number, letter in enumerate(places, start=1))
        results = bind("\n".join(expressions), Names(facts.__getitem__, rasters))
        program = Program([result.node for result in results])
        return cls(program, tuple(places[band.key] for band in program.bands), np.dtype(dtype), len(results))

    @property
    def scratch_bytes(self):
        """What one call takes whatever the size of its block."""
        return self.program.pixels * (self.program.bytes_per_pixel + 16)

    @property
    def seconds_per_pixel(self):
        """About the time of one thread for one pixel."""
        return _SECONDS_PER_STEP * (len(self.program.steps) + 2 * self.count)

    def __call__(self, values, valid):
        """Computes the indices of a block.

        Args:
            values: (bands, rows, cols) of any type.
            valid: bool of that shape, or None.
        Returns:
            List with one pair: results (indices, rows, cols), and where they are valid, bool of that shape or None.
        """
        shape = (self.count, *values.shape[1:])
        results, ok = np.empty(shape, self.dtype), np.ones(shape, bool)

        def inputs_of(rows, cols):
            return [Value(values[place, rows, cols], None if valid is None else valid[place, rows, cols])
                    for place in self.places]

        def receive(rows, cols, found):
            for number, value in enumerate(found):
                part = results[number, rows, cols]
                with np.errstate(over="ignore", invalid="ignore"):
                    np.copyto(part, value.values, casting="unsafe")
                known = finite(part, value.valid)
                if known is not None:
                    ok[number, rows, cols] = known

        run_by_pieces(self.program, shape[1:], inputs_of, receive)
        return [(results, None if ok.all() else ok)]


def facts_of(dtype, scale, offset, factor):
    """What the expression language needs to know of a band whose values are multiplied by a factor."""
    return BandFacts(np.dtype(dtype), None, scale * factor, offset * factor)
