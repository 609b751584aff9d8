"""The value that takes the largest area of each of many boxes."""

import numpy as np

from .box_mode import one_by_one
from .counted_mode import counted_mode, few_levels

# Parts of a pixel's side that areas are told apart by; less is the rounding of coordinates.
_PARTS = 1 << 10
_ON_EDGE = 1e-6
# Up to so many pixels to a box each is compared with each; more are sorted.
_MOST_COMPARED = 25
# Up to so many different values are counted one after the other, where boxes stand in rows and columns: as long as that
# takes less time than to sort, or to compare.
_MOST_COUNTED, _MOST_COUNTED_IN_SMALL = 128, 12


def area_mode(rows, cols, values, valid=None):
    """The value with the largest area in each box; of several with equal areas the lowest.

    Args:
        rows, cols: float64 ndarrays (2, m, n), where each box begins and ends in pixels of the image; (0, 0) is the
            outer corner of the first pixel. Boxes may overlap and lie beside the image.
        values: ndarray (height, width) of any type.
        valid: bool ndarray of the same shape, or None; the others take no part.
    Returns:
        (modes, found): ndarrays (m, n), the modes in the type of the image, and whether a box has any valid pixel.
    """
    is_lattice = _is_lattice(rows, cols)
    lines = (rows[:, :, :1], cols[:, :1]) if is_lattice else (rows, cols)
    row_side, col_side = _Side(lines[0], values.shape[0]), _Side(lines[1], values.shape[1])
    is_small = row_side.most * col_side.most <= _MOST_COMPARED
    levels = few_levels(values, valid, _MOST_COUNTED_IN_SMALL if is_small else _MOST_COUNTED) if is_lattice else None
    if levels is not None:
        return counted_mode(row_side.pixels(), col_side.pixels(), values, valid, levels)
    sides = _Side(rows, values.shape[0]), _Side(cols, values.shape[1])
    if row_side.most * col_side.most > rows[0].size:
        return one_by_one(*sides, values, valid)
    return (_compared if is_small else _sorted)(*sides, values, valid)


class _Side:
    """The pixels that boxes reach along one axis.

    Attributes:
        most: the largest number of pixels to a box.
        shape: of the boxes.
    """

    def __init__(self, ends, size):
        self._ends, self._size, self.shape = ends, size, ends[0].shape
        self._first = np.floor(ends[0] + _ON_EDGE).astype(np.int64)
        self.most = max(1, int((np.ceil(ends[1] - _ON_EDGE).astype(np.int64) - self._first).max(initial=1)))

    def pixel(self, number):
        """Place and weight of that pixel (from 0) of each box; the weight is 0 for none."""
        place = self._first + number
        return np.clip(place, 0, self._size - 1), self._weights(place, self._ends)

    def of_box(self, box):
        """Where a box lies in the image, a slice, and the weights of its pixels there, int64; ``box`` is an index."""
        places = self._first[box] + np.arange(self.most)
        weights = self._weights(places, [ends[box] for ends in self._ends])
        inside = np.flatnonzero(weights)
        start = int(places[inside[0]]) if len(inside) else 0
        return slice(start, start + len(inside)), weights[inside].astype(np.int64)

    def _weights(self, places, ends):
        """The part of each pixel between the ends, int32, 0 beside the image."""
        inside = np.minimum(places + 1, ends[1]) - np.maximum(places, ends[0])
        weights = np.rint(np.maximum(inside, 0) * _PARTS).astype(np.int32)
        weights[(places < 0) | (places >= self._size)] = 0
        return weights

    def pixels(self):
        """Places and weights as `pixel` gives them, along one axis; the weights without a common factor."""
        found = [tuple(array.ravel() for array in self.pixel(number)) for number in range(self.most)]
        weights = np.stack([weight for _, weight in found])
        weights //= max(1, np.gcd.reduce(weights, axis=None))
        return [(place, weight) for (place, _), weight in zip(found, weights)]


def _is_lattice(rows, cols):
    """Whether the boxes are what rows of one height and columns of one width share."""
    return bool((rows == rows[:, :, :1]).all() and (cols == cols[:, :1]).all())


def _pixels(rows, cols, values, valid):
    """Value and weight of each pixel of the boxes, one array (m, n) after the other."""
    columns = [cols.pixel(number) for number in range(cols.most)]
    for number in range(rows.most):
        row, row_weight = rows.pixel(number)
        for col, col_weight in columns:
            weight = row_weight * col_weight
            yield values[row, col], weight if valid is None else weight * valid[row, col]


def _compared(rows, cols, values, valid):
    pixels = list(_pixels(rows, cols, values, valid))
    modes, areas = np.zeros_like(pixels[0][0]), np.zeros(pixels[0][0].shape, np.int32)
    for number, (value, weight) in enumerate(pixels):
        area = weight.copy()
        for other, (another, its_weight) in enumerate(pixels):
            if other != number:
                area += its_weight * (another == value)
        better = (area > areas) | ((area == areas) & (value < modes))
        better &= weight > 0
        np.copyto(modes, value, where=better)
        np.copyto(areas, area, where=better)
    return modes, areas > 0


def _sorted(rows, cols, values, valid):
    levels, ranks = np.unique(values if valid is None else values[valid], return_inverse=True)
    ranked = ranks.reshape(values.shape) if valid is None else np.zeros(values.shape, np.int64)
    if valid is not None:
        ranked[valid] = ranks.ravel()
    shape, keys, weights = None, [], []
    for rank, weight in _pixels(rows, cols, ranked, valid):
        shape = rank.shape
        taken = np.flatnonzero(weight)
        keys.append(taken * len(levels) + rank.ravel()[taken])
        weights.append(weight.ravel()[taken])
    keys, weights = np.concatenate(keys), np.concatenate(weights)
    modes, found = np.zeros(shape, values.dtype), np.zeros(shape, bool)
    if len(keys):
        order = np.argsort(keys, kind="stable")
        keys, weights = keys[order], weights[order]
        starts = np.flatnonzero(np.concatenate(([True], keys[1:] != keys[:-1])))
        keys, areas = keys[starts], np.add.reduceat(weights, starts, dtype=np.int64)
        # The largest area of each box comes first, and of equal ones the lowest value.
        order = np.lexsort((keys % len(levels), -areas, keys // len(levels)))
        boxes = keys[order] // len(levels)
        first = order[np.flatnonzero(np.concatenate(([True], boxes[1:] != boxes[:-1])))]
        modes.ravel()[keys[first] // len(levels)] = levels[keys[first] % len(levels)]
        found.ravel()[keys[first] // len(levels)] = True
    return modes, found
