"""Runs a program over arrays that are larger than the cache, one piece after another."""

import numpy as np

from .values import Pool


def run_by_pieces(program, shape, inputs_of, receive):
    """Runs a program.

    Args:
        program: `program.Program`.
        shape: rows and columns of the whole.
        inputs_of: ``inputs_of(rows, cols)``, two slices, gives a `values.Value` for each of ``program.bands``.
        receive: ``receive(rows, cols, values)`` takes a `values.Value` for each result; their arrays are used again
            afterwards.
    """
    pool = Pool(())
    # Once for all pieces: it takes as long as some operations on one.
    with np.errstate(all="ignore"):
        for rows, cols in pieces(shape, program.pixels):
            size = (rows.stop - rows.start, cols.stop - cols.start)
            if pool.shape != size:
                pool = Pool(size)
            values = program.run(inputs_of(rows, cols), pool)
            receive(rows, cols, values)
            for array in {id(value.values): value.values for value in values}.values():
                pool.take_back(array)


def pieces(shape, pixels):
    """Yields the rows and columns (slices) of pieces of about so many pixels that cover a shape; of whole rows where
    these are short enough."""
    cols = min(shape[1], pixels)
    rows = max(1, pixels // max(1, cols))
    for row in range(0, shape[0], rows):
        for col in range(0, shape[1], max(1, cols)):
            yield slice(row, min(row + rows, shape[0])), slice(col, min(col + cols, shape[1]))
