"""Sorting networks: minimum and maximum operations whose order does not depend on the data.

Batcher (1968), Sorting networks and their applications: odd-even merging, here for lists of any two lengths (Knuth,
The Art of Computer Programming 3, 5.3.4). An operation that another one repeats at a distance is the same operation,
taken further on.
"""

from typing import NamedTuple, Tuple

MINIMUM, MAXIMUM = 0, 1


class Operation(NamedTuple):
    """One minimum or maximum over the whole piece.

    Attributes:
        kind: MINIMUM or MAXIMUM.
        left, right: numbers of the operands; 0 to inputs - 1 are the inputs, and then every operation adds one.
        shift: (rows, columns) by which the right operand is taken further on.
    """

    kind: int
    left: int
    right: int
    shift: Tuple[int, int]


class Wire(NamedTuple):
    """An operand or result, taken (row, column) further on."""

    at: Tuple[int, int]
    number: int


class Network:
    """Collects operations, each once.

    Args:
        inputs: number of inputs.
    """

    def __init__(self, inputs=1):
        self.inputs = inputs
        self.operations = []
        self._numbers = {}

    def ordered(self, a, b):
        """The smaller and the greater of two wires."""
        a, b = sorted((a, b))
        shift = (b.at[0] - a.at[0], b.at[1] - a.at[1])
        return [Wire(a.at, self._number(Operation(kind, a.number, b.number, shift))) for kind in (MINIMUM, MAXIMUM)]

    def merged(self, a, b):
        """One sorted list of wires out of two."""
        if not a or not b:
            return a or b
        if len(a) == len(b) == 1:
            return self.ordered(a[0], b[0])
        even, odd = self.merged(a[0::2], b[0::2]), self.merged(a[1::2], b[1::2])
        pairs = min(len(odd), len(even) - 1)
        merged = even[:1]
        for low, high in zip(odd[:pairs], even[1:pairs + 1]):
            merged += self.ordered(low, high)
        return merged + odd[pairs:] + even[pairs + 1:]

    def sorted(self, wires):
        """A sorted list of wires."""
        if len(wires) == 1:
            return list(wires)
        half = len(wires) // 2
        return self.merged(self.sorted(wires[:half]), self.sorted(wires[half:]))

    def ranked(self, a, b, rank):
        """The wire of a rank (0 is the smallest) in the union of two sorted lists.

        It is the least, over all ways to take rank + 1 wires off the fronts of both lists, of the greatest taken.
        """
        best = None
        for taken in range(max(0, rank + 1 - len(b)), min(len(a), rank + 1) + 1):
            lasts = a[taken - 1:taken] if taken else []
            lasts = lasts + (b[rank - taken:rank - taken + 1] if taken <= rank else [])
            greatest = lasts[0] if len(lasts) == 1 else self.ordered(*lasts)[1]
            best = greatest if best is None else self.ordered(best, greatest)[0]
        return best

    def pair(self, operation):
        """The numbers of the minimum and the maximum of the same operands."""
        return [self._numbers[operation._replace(kind=kind)] for kind in (MINIMUM, MAXIMUM)]

    def _number(self, operation):
        number = self._numbers.setdefault(operation, self.inputs + len(self.operations))
        if number == self.inputs + len(self.operations):
            self.operations.append(operation)
        return number
