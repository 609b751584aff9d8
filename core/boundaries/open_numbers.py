"""Numbers of the patches that cross the borders of strips."""

import numpy as np

from ..patches.union import connected_components


class OpenNumbers:
    """Follows the patches that reach the lower border of the strips so far.

    Attributes:
        bottom: int64 (cols,), the number of the patch of each pixel above the border, 0 for none; None at the start.
        of_labels: int64 (open,), after `advance` the number of each open patch of the strip.
        merged: list of (number, the number that it became), after `advance`.
        complete: list of the numbers that end in the strip, after `advance`.
    """

    def __init__(self):
        self.bottom = None
        self.of_labels = np.zeros(0, np.int64)
        self.merged = self.complete = []
        self._next = 1
        self._known = {}

    def advance(self, ends):
        """Goes on to the next strip, given by its `OpenEnds`."""
        above = np.zeros(len(ends.top), np.int64) if self.bottom is None else self.bottom
        numbers = np.unique(above[above > 0])
        upper, lower = _contacts(above, ends)
        roots = np.arange(len(numbers) + len(ends.labels))
        if len(upper):
            roots = connected_components(len(roots), len(numbers) + np.searchsorted(ends.labels, lower),
                                         np.searchsorted(numbers, upper), np.array([0, len(numbers)]))
        of_nodes = np.concatenate([numbers, self._next + np.arange(len(ends.labels))])[roots]
        self._next += len(ends.labels)
        became, self.of_labels = of_nodes[:len(numbers)], of_nodes[len(numbers):]
        table = np.zeros(int(max(ends.labels[-1:], default=0)) + 1, np.int64)
        table[ends.labels] = self.of_labels
        self.bottom = table[ends.bottom]
        self.merged = [(number, root) for number, root in zip(numbers.tolist(), became.tolist()) if number != root]
        for number, root in self.merged:
            self._note(root, *self._known.pop(number))
        for number, first, last_row, key in zip(self.of_labels.tolist(), ends.firsts, ends.last_rows, ends.keys):
            self._note(number, first, last_row, key)
        self.complete = np.setdiff1d(of_nodes, self.bottom).tolist()

    def take(self, number):
        """(first pixel, last row, key) of a complete patch, which is forgotten."""
        return self._known.pop(number)

    def _note(self, number, first, last_row, key):
        known = self._known.get(number, (first, last_row, key))
        self._known[number] = (min(first, known[0]), max(last_row, known[1]), key)


def _contacts(above, ends):
    """Numbers above the border and patches below it that belong together."""
    top, (straight, *diagonal) = ends.top, ends.touching
    upper, lower = [above[straight]], [top[straight]]
    if diagonal:
        right, left = diagonal
        upper += [above[:-1][right], above[1:][left]]
        lower += [top[1:][right], top[:-1][left]]
    return np.concatenate(upper), np.concatenate(lower)
