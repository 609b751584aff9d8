"""The level pieces of the boundaries of patches in a strip of a raster, and which follows which."""

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Segments:
    """Level boundary segments of the patches of a strip, each with its patch to the right of its direction.

    A vertex is a corner of pixels; it is numbered along the lines between rows, ``cols + 1`` a line, from the line
    above the strip's first row. Upright boundaries cross the borders of the strip: one that comes in is a head, one
    that goes out is a tail. Heads and tails at the upper border come first, then those at the lower one, each by
    column.

    Attributes:
        shape: (rows, cols) of the strip.
        start, end: int64 (segments,), vertices between which a segment leads; first those that lead east, then those
            that lead west.
        east: number of segments that lead east.
        is_top: bool (segments,), whether the boundary comes up to a segment and goes down from it.
        following: int64 (segments + heads,), the next segment of each segment and of each head, or number of segments +
            number of a tail.
        heads, tails: int64, the columns of the borders' heads and tails: a boundary that leads down lies at the right
            side of its patch, one that leads up at the left side.
        upper_heads, upper_tails: how many of them are at the upper border.
        is_pinched: bool (vertices,), where two pixels of one value touch at a corner alone.
    """

    shape: tuple
    start: np.ndarray
    end: np.ndarray
    east: int
    is_top: np.ndarray
    following: np.ndarray
    heads: np.ndarray
    tails: np.ndarray
    upper_heads: int
    upper_tails: int
    is_pinched: np.ndarray

    def __len__(self):
        return len(self.start)


def find_segments(values, valid):
    """Finds the boundary segments of a strip.

    A boundary turns round the corner of each of its own pixels, also where another pixel of its value touches that
    corner alone: whether they belong to one patch is not known here.

    Args:
        values: ndarray (rows + 1, cols), the row above the strip and its own rows; the row below comes with the next
            strip, or is one of invalid pixels.
        valid: bool ndarray of the same shape; invalid pixels have no boundary.
    Returns:
        `Segments`.
    """
    values = np.pad(np.where(valid, values, values.dtype.type(0)), ((0, 0), (1, 1)))
    valid = np.pad(valid, ((0, 0), (1, 1)))
    upright = (values[:, 1:] != values[:, :-1]) | (valid[:, 1:] != valid[:, :-1])
    level = (values[1:] != values[:-1]) | (valid[1:] != valid[:-1])
    up, down, left, right = upright[:-1], upright[1:], level[:, :-1], level[:, 1:]
    nw, ne, sw, se = valid[:-1, :-1], valid[:-1, 1:], valid[1:, :-1], valid[1:, 1:]
    # Corners that a patch fills alone, named by the side of the pixel that they are at: its upper left one and so on.
    upper_left, upper_right = down & right & se, down & left & sw
    lower_right, lower_left = up & left & nw, up & right & ne
    # Corners where a patch surrounds one other pixel, named by where that pixel is.
    around_ne, around_se = up & right & ~(down | left) & se, down & right & ~(up | left) & nw
    around_sw, around_nw = down & left & ~(up | right) & ne, up & left & ~(down | right) & se
    east = np.flatnonzero(upper_left | around_ne), np.flatnonzero(upper_right | around_nw)
    west = np.flatnonzero(lower_right | around_sw), np.flatnonzero(lower_left | around_se)
    start, end = np.concatenate([east[0], west[0]]), np.concatenate([east[1], west[1]])
    arrives_up = np.concatenate([upper_left.reshape(-1)[east[0]], around_sw.reshape(-1)[west[0]]])
    leaves_down = np.concatenate([upper_right.reshape(-1)[east[1]], around_se.reshape(-1)[west[1]]])
    pinched = up & down & left & right & ((nw & se & (values[:-1, :-1] == values[1:, 1:]))
                                          | (ne & sw & (values[:-1, 1:] == values[1:, :-1])))
    borders = _Borders(upright, valid)
    following = _following(start, end, arrives_up, leaves_down, borders, *level[:, 1:].shape)
    shape = len(values) - 1, values.shape[1] - 2
    return Segments(shape, start, end, len(east[0]), arrives_up & leaves_down, following, borders.heads, borders.tails,
                    len(borders.down_in), len(borders.up_out), pinched.reshape(-1))


class _Borders:
    """The columns where boundaries cross the upper and the lower border, down (patch to the left) and up."""

    def __init__(self, upright, valid):
        self.down_in = np.flatnonzero(upright[0] & valid[0, :-1])
        self.up_out = np.flatnonzero(upright[0] & valid[0, 1:])
        self.down_out = np.flatnonzero(upright[-1] & valid[-1, :-1])
        self.up_in = np.flatnonzero(upright[-1] & valid[-1, 1:])
        self.heads = np.concatenate([self.down_in, self.up_in])
        self.tails = np.concatenate([self.up_out, self.down_out])


def _following(start, end, arrives_up, leaves_down, borders, rows, width):
    """Pairs the upright boundaries: from where they leave to where they arrive, column by column.

    Along a column departures and arrivals of one direction alternate, so that they pair in their order.
    """
    count = len(start)
    following = np.empty(count + len(borders.heads), np.int64)

    def pair(departs, arrives, head_columns, first_head, tail_columns, first_tail, head_line, tail_line):
        sources = np.concatenate([np.flatnonzero(departs), count + first_head + np.arange(len(head_columns))])
        targets = np.concatenate([np.flatnonzero(arrives), count + first_tail + np.arange(len(tail_columns))])
        places_from = np.concatenate([_down_the_columns(end[departs], rows, width),
                                      head_columns * (rows + 2) + head_line])
        places_to = np.concatenate([_down_the_columns(start[arrives], rows, width),
                                    tail_columns * (rows + 2) + tail_line])
        following[sources[np.argsort(places_from)]] = targets[np.argsort(places_to)]

    pair(leaves_down, ~arrives_up, borders.down_in, 0, borders.down_out, len(borders.up_out), 0, rows + 1)
    pair(~leaves_down, arrives_up, borders.up_in, len(borders.down_in), borders.up_out, 0, rows + 1, 0)
    return following


def _down_the_columns(vertices, rows, width):
    """Places of vertices column by column; each column has one place more above and below for the borders."""
    line, column = np.divmod(vertices, width)
    return column * (rows + 2) + line + 1
