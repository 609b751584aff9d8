"""Combines runs of neighbouring cells by doubling: about log2(n) operations for n cells, whatever the operation.

A result depends on the cells of its own run only and joins them in a fixed order. A running sum, in contrast, lets
the rounding (or the infinity) of one cell reach all later ones and makes it depend on where the sum began.
"""

from itertools import groupby


class Runs:
    """The runs that begin at each cell of a flat array.

    Args:
        cells: what is known about single cells, for example their values.
        step: distance between the cells of a run in the flat array.
        join: ``join(left, right, distance)`` combines each run of `left` with the run of `right` that begins
            `distance` later.
        longest: number of cells of the longest run that will be asked for.
    """

    def __init__(self, cells, step, join, longest):
        self._step = step
        self._join = join
        self._doubled = [cells]
        for exponent in range(longest.bit_length() - 1):
            self._doubled.append(join(self._doubled[-1], self._doubled[-1], step << exponent))

    def disjoint(self, count):
        """Runs of `count` cells, for operations that must meet each cell once."""
        run, length = None, 0
        for exponent, doubled in enumerate(self._doubled):
            if count >> exponent & 1:
                run = doubled if run is None else self._join(run, doubled, length * self._step)
                length += 1 << exponent
        return run

    def overlapping(self, count):
        """Runs of `count` cells, for operations that may meet a cell twice, as minimum and maximum."""
        exponent = count.bit_length() - 1
        doubled = self._doubled[exponent]
        rest = count - (1 << exponent)
        return self._join(doubled, doubled, rest * self._step) if rest else doubled


def joined_by(ufunc, scratch):
    """A `join` for flat arrays of values."""

    def join(left, right, distance):
        length = min(len(left), len(right) - distance)
        return ufunc(left[:length], right[distance:distance + length], out=scratch.take(length, left.dtype))

    return join


def rectangle_parts(cells, footprint, stride, scratch, join, overlapping=False, widen=None):
    """Yields the offset and the joined cells of each rectangle of a footprint, for all windows of a flat array.

    Args:
        cells: what is known about single cells.
        footprint: `Footprint`.
        stride: distance of neighbouring rows.
        scratch: `Scratch`; what is yielded stands there until the next is asked for.
        join: see `Runs`.
        overlapping: whether a cell may be met twice.
        widen: applied to the runs along the rows before they are joined down the columns.
    """

    def of_length(runs, count):
        return runs.overlapping(count) if overlapping else runs.disjoint(count)

    with scratch.frame():
        along_rows = Runs(cells, 1, join, footprint.rectangles[-1][3])
        for width, group in groupby(footprint.rectangles, key=lambda rectangle: rectangle[3]):
            with scratch.frame():
                line = of_length(along_rows, width)
                line = widen(line) if widen else line
                for top, left, height, _ in group:
                    with scratch.frame():
                        yield top * stride + left, of_length(Runs(line, stride, join, height), height)
