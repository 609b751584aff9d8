"""The patches of one strip of a raster: polygons of those inside it, and what the others need to be joined."""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from ..patches.strip import scan
from ..stats.keys import to_keys
from .polygons import multipolygon, polygons_of
from .rings import Rings, in_order, simple_rings
from .segments import find_segments
from .walks import walk


class Feature(NamedTuple):
    """The outline of a patch, or of patches that belong together.

    Features are ordered by their last row and their first pixel, which does not depend on the strips.

    Attributes:
        last_row: last row of its pixels.
        first: (row, col) of its first pixel by rows.
        key: its value as `to_keys` gives it.
        wkb: a polygon, or a multipolygon.
    """

    last_row: int
    first: tuple
    key: int
    wkb: bytes


@dataclass(frozen=True)
class OpenEnds:
    """Patches of a strip that may go on beyond it, by their numbers in the strip.

    Attributes:
        top, bottom: int32 (cols,), patches of the first and the last row; 0 is none.
        touching: bool arrays (cols,): where the row above and the first row belong together straight, and, for 8
            neighbours, down to the right and down to the left.
        labels: int64 (open,), those at either border.
        firsts, last_rows, keys: lists, of each: (row, col) of its first pixel, its last row, and its value.
    """

    top: np.ndarray
    bottom: np.ndarray
    touching: tuple
    labels: np.ndarray
    firsts: list
    last_rows: list
    keys: list


@dataclass(frozen=True)
class StripBoundaries:
    """What one strip tells.

    Attributes:
        features: list of `Feature`, those that are complete.
        patches: `OpenEnds` of the patches of pixels that touch at edges.
        groups: `OpenEnds` of what belongs together; the same as ``patches`` for 4 neighbours.
        group_of_patch: int64 (open patches,), the number of the group of each.
        loose: polygons of complete patches in groups that are not, as (group, first pixel, wkb).
        rings: `Rings` of open patches that are closed, or None.
        lines: for each head the boundary from there, a pair of arrays (rows, cols).
        heads, tails: int64, as of `Segments`; ``tail_of_line`` is the number of the tail of each line.
        upper_heads, upper_tails: as of `Segments`.
    """

    features: list
    patches: OpenEnds
    groups: OpenEnds
    group_of_patch: np.ndarray
    loose: list
    rings: Rings
    lines: list
    heads: np.ndarray
    tails: np.ndarray
    tail_of_line: np.ndarray
    upper_heads: int
    upper_tails: int


def trace_strip(values, valid, first_row, transform, connectivity, is_last):
    """Traces the boundaries of the patches of a strip.

    Args:
        values: ndarray (rows + 1, cols), the row above the strip (any numbers at the top of the raster) and its rows.
        valid: bool ndarray of the same shape.
        first_row: row of the raster where the strip begins.
        transform: GDAL's six numbers of the raster.
        connectivity: 4 or 8.
        is_last: whether the strip ends with the raster; nothing goes on below.
    Returns:
        `StripBoundaries`.
    """
    if values.dtype.kind == "f":
        values = to_keys(np.where(valid, values, values.dtype.type(0)))
    closing = (np.zeros((int(is_last), values.shape[1]), values.dtype), np.zeros((int(is_last), values.shape[1]), bool))
    segments = find_segments(np.concatenate([values, closing[0]]), np.concatenate([valid, closing[1]]))
    walks = walk(segments)
    patches = _Patches(values, valid, first_row, 4, is_last)
    groups = patches if connectivity == 4 else _Patches(values, valid, first_row, 8, is_last)
    group_of = np.arange(len(patches)) if groups is patches else groups.at(patches.first_flat)
    vertices = np.stack([segments.start[walks.order], segments.end[walks.order]], axis=1).reshape(-1)
    rows, cols = np.divmod(vertices, values.shape[1] + 1)
    rows, cols = (rows + first_row).astype(np.int32), cols.astype(np.int32)
    heads = len(segments.heads)
    begins = walks.begins * 2
    lines = [(rows[begin:end], cols[begin:end]) for begin, end in zip(begins[:heads].tolist(), begins[1:].tolist())]
    rings = _closed_rings(segments, walks, patches, vertices, rows, cols)
    is_open = patches.is_open[rings.owner] if rings is not None else None
    finished, loose = [], []
    if rings is not None and not is_open.all():
        closed = simple_rings(*_some(rings, ~is_open, segments.is_pinched[vertices[begins[heads]:]]))
        ordered, is_hole = in_order(closed)
        polygons = polygons_of(ordered, is_hole, transform)
        finished, loose = _told_apart(ordered.owner[~is_hole], polygons, patches, groups, group_of)
    of_open = None
    if rings is not None and is_open.any():
        of_open = rings.take(np.flatnonzero(is_open), np.zeros(is_open.sum(), np.int64))
    open_patches = patches.open_ends()
    return StripBoundaries(finished, open_patches, open_patches if groups is patches else groups.open_ends(),
                           group_of[open_patches.labels], loose, of_open, lines, segments.heads, segments.tails,
                           walks.tails[:heads], segments.upper_heads, segments.upper_tails)


class _Patches:
    """The patches of the strip's own rows."""

    def __init__(self, values, valid, first_row, connectivity, is_last):
        found = scan(values[1:], valid[1:], connectivity)
        self._cols, self._first_row = values.shape[1], first_row
        self.image = found.image(np.arange(found.n_patches + 1, dtype=np.int32))
        self.keys = found.values.astype(np.int64) if found.values.dtype != np.uint64 else to_keys(found.values)
        self.first_flat = np.zeros(found.n_patches + 1, np.int64)
        self.first_flat[found.run_labels[::-1]] = found.run_starts[::-1]
        self._last_rows = np.zeros(found.n_patches + 1, np.int64)
        self._last_rows[found.run_labels] = found.run_starts // self._cols
        self.top, self.bottom = found.edge_rows()
        if is_last:
            self.bottom = np.zeros_like(self.bottom)
        self.is_open = np.zeros(found.n_patches + 1, bool)
        self.is_open[self.top] = self.is_open[self.bottom] = True
        self.is_open[0] = False
        self._touching = [_together(values, valid, np.s_[:], np.s_[:])]
        if connectivity == 8:
            self._touching += [_together(values, valid, np.s_[:-1], np.s_[1:]),
                               _together(values, valid, np.s_[1:], np.s_[:-1])]

    def __len__(self):
        return len(self.keys)

    def at(self, flat):
        """The patches at pixels of the strip."""
        return self.image.reshape(-1)[flat].astype(np.int64)

    def firsts(self, labels):
        """(row, col) in the raster of the first pixels of patches."""
        rows, cols = np.divmod(self.first_flat[labels], self._cols)
        return list(zip((rows + self._first_row).tolist(), cols.tolist()))

    def last_rows(self, labels):
        """The last rows in the raster of patches."""
        return self._last_rows[labels] + self._first_row

    def open_ends(self):
        labels = np.flatnonzero(self.is_open)
        return OpenEnds(self.top, self.bottom, tuple(self._touching), labels, self.firsts(labels),
                        self.last_rows(labels).tolist(), self.keys[labels].tolist())


def _together(values, valid, above, below):
    return (values[0, above] == values[1, below]) & valid[0, above] & valid[1, below]


def _closed_rings(segments, walks, patches, vertices, rows, cols):
    heads = len(segments.heads)
    begins = walks.begins[heads:]
    if len(begins) < 2:
        return None
    order = walks.order[begins[0]:]
    # The patch lies below a segment that leads east, and every ring has one with a pixel of this strip.
    width = segments.shape[1] + 1
    line, col = np.divmod(segments.start[order], width)
    of_segment = np.where(order < segments.east, patches.image[np.minimum(line, len(patches.image) - 1),
                                                               np.minimum(col, width - 2)], 0)
    owner = np.maximum.reduceat(of_segment, begins[:-1] - begins[0])
    first = 2 * begins[0]
    return Rings(rows[first:], cols[first:], 2 * (begins - begins[0]), owner.astype(np.int64))


def _some(rings, wanted, is_pinched):
    points = np.repeat(wanted, np.diff(rings.begins))
    return rings.take(np.flatnonzero(wanted), np.zeros(wanted.sum(), np.int64)), is_pinched[points]


def _told_apart(labels, polygons, patches, groups, group_of):
    """Complete groups as features, and the polygons of other groups."""
    group = group_of[labels]
    whole = ~groups.is_open[group]
    parts = list(zip(group.tolist(), patches.firsts(labels), polygons))
    loose = [part for part, is_whole in zip(parts, whole.tolist()) if not is_whole]
    if groups is patches:
        together = [wkb for (_, _, wkb), is_whole in zip(parts, whole.tolist()) if is_whole]
    else:
        by_group = {}
        for (number, first, wkb), is_whole in zip(parts, whole.tolist()):
            if is_whole:
                by_group.setdefault(number, []).append((first, wkb))
        together = [joined(of_group) for of_group in by_group.values()]
    group = group[whole] if groups is patches else np.array(list(by_group), np.int64)
    return list(map(Feature, groups.last_rows(group).tolist(), groups.firsts(group), groups.keys[group].tolist(),
                    together)), loose


def joined(parts):
    """Polygons, pairs (first pixel, wkb), as one geometry."""
    return parts[0][1] if len(parts) == 1 else multipolygon([wkb for _, wkb in sorted(parts)])
