"""Closed boundaries made into polygons: outer rings and holes that do not touch themselves."""

from dataclasses import dataclass

import numpy as np

from ..stats.ranges import ranges


@dataclass(frozen=True)
class Rings:
    """Closed boundaries.

    Attributes:
        rows, cols: int32 (points,), the corners of the rings, ring by ring; the first is not repeated.
        begins: int64 (rings + 1,), where each begins.
        owner: int64 (rings,), the patch of each.
    """

    rows: np.ndarray
    cols: np.ndarray
    begins: np.ndarray
    owner: np.ndarray

    def __len__(self):
        return len(self.owner)

    @classmethod
    def of(cls, boundaries, owner):
        """Joins boundaries, each a list of pieces, which are pairs of arrays (rows, cols)."""
        lengths = [sum(len(rows) for rows, _ in pieces) for pieces in boundaries]
        return cls(np.concatenate([rows for pieces in boundaries for rows, _ in pieces]),
                   np.concatenate([cols for pieces in boundaries for _, cols in pieces]),
                   np.concatenate([[0], np.cumsum(lengths, dtype=np.int64)]), np.asarray(owner, np.int64))

    def take(self, order, starts):
        """Some rings in an order, each from one of its points.

        Args:
            order: int ndarray, numbers of rings.
            starts: int ndarray, for each the index of the point to start from, counted in the ring.
        """
        lengths = np.diff(self.begins)[order]
        place, which = ranges(np.zeros_like(lengths), lengths)
        place += starts[which]
        place -= np.where(place >= lengths[which], lengths[which], 0)
        place += self.begins[order][which]
        return Rings(self.rows[place], self.cols[place], np.concatenate([[0], np.cumsum(lengths)]), self.owner[order])


def simple_rings(rings, is_pinched=None):
    """Splits rings where they touch themselves.

    A ring passes a corner twice where two pixels of its patch touch there alone. Split there, the parts are rings that
    touch at that point, which polygons may (OGC 06-103r4, 6.1.11).

    Args:
        rings: `Rings`.
        is_pinched: bool (points,), where a ring may touch itself; None for anywhere.
    Returns:
        `Rings`.
    """
    ring = np.repeat(np.arange(len(rings)), np.diff(rings.begins))
    some = np.arange(len(ring)) if is_pinched is None else np.flatnonzero(is_pinched)
    order = some[np.lexsort((rings.cols[some], rings.rows[some], ring[some]))]
    same = (ring[order[1:]] == ring[order[:-1]]) & (rings.rows[order[1:]] == rings.rows[order[:-1]]) \
        & (rings.cols[order[1:]] == rings.cols[order[:-1]])
    twins = dict(zip(order[1:][same].tolist(), order[:-1][same].tolist()))
    if not twins:
        return rings
    touching = np.unique(ring[list(twins)])
    parts, owner = [], []
    for number in touching.tolist():
        begin, end = rings.begins[number:number + 2].tolist()
        for indices in _split(begin, end, twins):
            parts.append(indices)
            owner.append(rings.owner[number])
    whole = np.ones(len(rings), bool)
    whole[touching] = False
    kept = rings.take(np.flatnonzero(whole), np.zeros(whole.sum(), np.int64))
    index = np.concatenate(parts)
    return Rings(np.concatenate([kept.rows, rings.rows[index]]), np.concatenate([kept.cols, rings.cols[index]]),
                 np.concatenate([kept.begins, kept.begins[-1] + np.cumsum([len(part) for part in parts])]),
                 np.concatenate([kept.owner, np.array(owner, np.int64)]))


def _split(start, stop, twins):
    """The index arrays of the simple rings of one that meets itself at the keys and values of twins.

    What lies between the two visits of a corner is a ring of its own, once the rings inside it are taken out.
    """
    second_visits = sorted(later for later in twins if start <= later < stop)
    # Pieces of the ring that are not cut off yet, as ranges of points.
    kept = [(start, stop)]
    for later in second_visits:
        earlier = twins[later]
        inner, outer = [], []
        for first, last in kept:
            cut_first, cut_last = max(first, earlier), min(last, later)
            if cut_first < cut_last:
                inner.append((cut_first, cut_last))
            outer += [(begin, end) for begin, end in ((first, min(last, earlier)), (max(first, later), last))
                      if begin < end]
        kept = sorted(outer)
        yield np.concatenate([np.arange(*piece) for piece in inner])
    yield np.concatenate([np.arange(*piece) for piece in kept])


def in_order(rings):
    """Rings patch by patch, the outer ring first and the holes by their corners, each from its upper left corner.

    Args:
        rings: simple `Rings`, each with its patch to the right of it.
    Returns:
        `Rings`, and bool (rings,): whether a ring is a hole.
    """
    lengths = np.diff(rings.begins)
    first = rings.begins[:-1]
    following = np.arange(1, len(rings.rows) + 1)
    following[rings.begins[1:] - 1] = first
    # Doubled areas of corners on whole numbers are exact.
    rows, cols = rings.rows.astype(np.int64), rings.cols.astype(np.int64)
    is_hole = np.add.reduceat(cols * rows[following] - cols[following] * rows, first) < 0
    corner = rows * (int(cols.max()) + 1) + cols
    upper_left = np.minimum.reduceat(corner, first)
    at = np.flatnonzero(corner == np.repeat(upper_left, lengths)) - first
    order = np.lexsort((upper_left, is_hole, rings.owner))
    return rings.take(order, at[order]), is_hole[order]
