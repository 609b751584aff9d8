"""The results of an expression over a block of a raster, as the drivers call it."""

from dataclasses import dataclass
from typing import Tuple

import numpy as np

from .outcome import Stored, Tally
from .pieces import run_by_pieces
from .program import Program
from .values import Value


@dataclass(frozen=True)
class Output:
    """One output: which results are its bands (by their places), and how they are `Stored`."""

    places: Tuple[int, ...]
    stored: Stored


class BlockFunction:
    """Computes the outputs of blocks, piece by piece.

    Args:
        results: `binding.Result` of the expression.
        outputs: the `Output`.
        keys: the key of each band that a call gets, in order.

    Attributes:
        halo: rows and columns that it sees around a block.
        scratch_bytes: memory that a call takes whatever the size of its block.
        seconds_per_pixel: about its time, rather too long than too short.
    """

    def __init__(self, results, outputs, keys):
        self._program = Program([result.node for result in results])
        self._kinds = [result.node.kind for result in results]
        self._outputs = tuple(outputs)
        self._places = [list(keys).index(band.key) for band in self._program.bands]
        self.halo = max((max(abs(band.down), abs(band.right)) for band in self._program.bands), default=0)
        # Twice, since arrays of one type are not used again for another.
        self.scratch_bytes = 2 * self._program.pixels * self._program.bytes_per_pixel
        self.seconds_per_pixel = self._program.seconds_per_pixel

    def __call__(self, values, valid):
        """The block function: lists of bands and of masks (or None), with the halo, as `raster.some_bands` reads them.

        Returns:
            A pair (values, None) for each output, NoData numbers written in, and then a list: for each output the list
            of the `Tally` of each of its bands.
        """
        shape = tuple(size - 2 * self.halo for size in values[0].shape)
        made = [np.empty((len(output.places), *shape), output.stored.dtype) for output in self._outputs]
        tallies, flat = [[Tally()] * len(array) for array in made], (1, shape[0] * shape[1])
        if not self.halo:
            # Whole pieces then, whatever the length of a row.
            values = [band.reshape(flat) for band in values]
            valid = [None if mask is None else mask.reshape(flat) for mask in valid]
        parts = [array.reshape(len(array), *(shape if self.halo else flat)) for array in made]

        def receive(rows, cols, found):
            for output, part, known in zip(self._outputs, parts, tallies):
                for number, place in enumerate(output.places):
                    tally = output.stored.store(found[place], self._kinds[place], part[number, rows, cols])
                    known[number] = known[number].plus(tally)

        run_by_pieces(self._program, parts[0].shape[1:], lambda *piece: self._inputs(values, valid, *piece), receive)
        return [(array, None) for array in made] + [tallies]

    def _inputs(self, values, valid, rows, cols):
        for band, place in zip(self._program.bands, self._places):
            row, col = self.halo + band.down, self.halo + band.right
            window = np.s_[rows.start + row:rows.stop + row, cols.start + col:cols.stop + col]
            mask = None if valid[place] is None else valid[place][window]
            yield Value(values[place][window], None if mask is None or mask.all() else mask)
