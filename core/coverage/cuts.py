"""Edges of polygons cut where they cross from pixel to pixel."""

from dataclasses import dataclass

import numpy as np

from .outlines import BITS, PIXEL

# Pieces that should be at work at once: a few hundred bytes each.
MOST_CUTS = 1 << 16


@dataclass(frozen=True)
class Pieces:
    """Pieces of edges, each in one pixel.

    Attributes:
        zone: int32 (pieces,), index of the polygon.
        row, col: int64 (pieces,), the pixel; column -1 is all that lies left of the raster, the column after the last
            all that lies right of it.
        height: int64 (pieces,), lattice steps that the piece descends, negative where the polygon lies to its left.
        area: int64 (pieces,), area between the piece and the right side of the pixel in half squared steps, with the
            sign of the height.
    """

    zone: np.ndarray
    row: np.ndarray
    col: np.ndarray
    height: np.ndarray
    area: np.ndarray


def cut(edges, row0, row1, cols):
    """Cuts edges at the borders of pixels; each crossing is rounded to the lattice once, for the pieces on both sides.

    Args:
        edges: `Edges`.
        row0, row1: first row, and last row + 1; what lies in other rows is left away.
        cols: columns of the raster.
    Returns:
        `Pieces`.
    """
    edge, row, xa, ya, xb, yb = _cut_at_rows(edges, row0, row1)
    rightward = xb >= xa
    left, right = np.where(rightward, xa, xb), np.where(rightward, xb, xa)
    first = np.clip(left >> BITS, -1, cols)
    # A piece that ends on the border of a column, coming from the left, is not in that column.
    last = np.clip(np.where(right > left, right - 1, right) >> BITS, -1, cols)
    pixels = last - first + 1
    piece = np.repeat(np.arange(len(pixels)), pixels)
    col = np.arange(len(piece)) - np.repeat(np.cumsum(pixels) - pixels - first, pixels)
    left, right = left[piece], right[piece]
    at_left, at_right = np.where(rightward, ya, yb)[piece], np.where(rightward, yb, ya)[piece]
    width = np.maximum(right - left, 1)
    starts, ends = col == first[piece], col == last[piece]
    x_from = np.where(starts, left, col << BITS)
    x_to = np.where(ends, right, (col + 1) << BITS)
    y_from = np.where(starts, at_left, _between(at_left, at_right, x_from - left, width))
    y_to = np.where(ends, at_right, _between(at_left, at_right, x_to - left, width))
    edge = edge[piece]
    height = np.abs(y_to - y_from) * edges.direction[edge]
    inside_from = np.clip(x_from - (col << BITS), 0, PIXEL)
    inside_to = np.clip(x_to - (col << BITS), 0, PIXEL)
    return Pieces(edges.zone[edge], row[piece], col, height, height * (2 * PIXEL - inside_from - inside_to))


def expected_cuts(edges, row0, row1, cols):
    """About how many pieces `cut` gives."""
    height = np.minimum(edges.y1, row1 * PIXEL) - np.maximum(edges.y0, row0 * PIXEL)
    across = np.abs(edges.x1 - edges.x0) / PIXEL * (height / (edges.y1 - edges.y0))
    return float((height / PIXEL + np.minimum(across, cols) + 1).sum())


def _cut_at_rows(edges, row0, row1):
    first = np.maximum(edges.y0 >> BITS, row0)
    last = np.minimum((edges.y1 - 1) >> BITS, row1 - 1)
    rows = np.maximum(last - first + 1, 0)
    edge = np.repeat(np.arange(len(rows)), rows)
    row = np.arange(len(edge)) - np.repeat(np.cumsum(rows) - rows - first, rows)
    x0, y0, x1, y1 = (array[edge] for array in (edges.x0, edges.y0, edges.x1, edges.y1))
    ya, yb = np.maximum(y0, row << BITS), np.minimum(y1, (row + 1) << BITS)
    xa = np.where(ya == y0, x0, _between(x0, x1, ya - y0, y1 - y0))
    xb = np.where(yb == y1, x1, _between(x0, x1, yb - y0, y1 - y0))
    return edge, row, xa, ya, xb, yb


def _between(start, end, steps, of):
    """The lattice number at a share of the way."""
    return start + np.rint(steps / of * (end - start)).astype(np.int64)
