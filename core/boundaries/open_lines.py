"""Boundaries that cross the borders of strips, strung together until they close."""

from collections import deque


class _Line:
    """A boundary that is not closed: its pieces in order, and where it is waited for at either end."""

    def __init__(self):
        self.pieces = deque()
        self.head = self.tail = None


class OpenLines:
    """Follows the boundaries that reach the lower border of the strips so far.

    Every one of them begins and ends there: its head came up across the border, to the left of its patch, and its tail
    goes down across it.

    Attributes:
        points: number of points of all.
        pieces: number of pieces of all.
    """

    def __init__(self):
        self._by_head, self._by_tail = {}, {}
        self.points = self.pieces = 0

    def advance(self, strip):
        """Goes on to the next strip.

        Args:
            strip: `StripBoundaries`.
        Returns:
            list of (column of the border above where it went down, pieces) of the boundaries that have closed.
        """
        heads, tails = {}, {}
        closed = []
        for number, (column, tail, piece) in enumerate(zip(strip.heads.tolist(), strip.tail_of_line.tolist(),
                                                           strip.lines)):
            goes_on = number < strip.upper_heads
            line = self._by_tail.pop(column) if goes_on else _Line()
            if not goes_on:
                _wait(line, "head", heads, column)
            if len(piece[0]):
                line.pieces.append(piece)
                self.points += len(piece[0])
                self.pieces += 1
            if tail >= strip.upper_tails:
                _wait(line, "tail", tails, int(strip.tails[tail]))
                continue
            following = self._by_head.pop(int(strip.tails[tail]))
            if following is line:
                closed.append((column, line.pieces))
                self.points -= sum(len(rows) for rows, _ in line.pieces)
                self.pieces -= len(line.pieces)
            else:
                _string(line, following)
        self._by_head, self._by_tail = heads, tails
        return closed


def _wait(line, end, waiting, column):
    waiting[column] = line
    setattr(line, end, (waiting, column))


def _string(line, following):
    """Makes two lines one, the pieces of the shorter put to those of the longer."""
    if len(line.pieces) < len(following.pieces):
        following.pieces.extendleft(reversed(line.pieces))
        _wait(following, "head", *line.head)
    else:
        line.pieces.extend(following.pieces)
        _wait(line, "tail", *following.tail)
