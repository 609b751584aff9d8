"""An oracle for focal statistics, cell by cell in plain Python, and blocks as the driver cuts them."""

from collections import Counter
from fractions import Fraction
from math import fsum, sqrt

import numpy as np
import pytest
from whiskbroom.core.focal.pieces import Piece


def _statistic(name, values, weights, percentile):
    if name == "count":
        return len(values)
    if name == "sum":
        if values.dtype.kind != "f" and all(weight == int(weight) for weight in weights):
            return sum(int(weight) * int(value) for weight, value in zip(weights, values))
        return fsum(float(weight) * float(value) for weight, value in zip(weights, values))
    if name in ("mean", "variance", "standard_deviation"):
        exact = [(Fraction(float(weight)), Fraction(value.item())) for weight, value in zip(weights, values)]
        total = sum(weight for weight, _ in exact)
        mean = sum(weight * value for weight, value in exact) / total
        if name == "mean":
            return float(mean)
        variance = sum(weight * (value - mean) ** 2 for weight, value in exact) / total
        return sqrt(variance) if name == "standard_deviation" else float(variance)
    if name == "variety":
        return len(set(values.tolist()))
    if name == "range":
        return max(values.tolist()) - min(values.tolist())
    if name == "majority":
        counts = Counter(values.tolist())
        return min(counts, key=lambda value: (-counts[value], value))
    if name == "median":
        return np.percentile(values.astype(np.float64), 50)
    if name == "percentile":
        return np.percentile(values.astype(np.float64), percentile)
    return {"minimum": min, "maximum": max}[name](values.tolist())


@pytest.fixture(scope="session")
def brute_force():
    """Returns a function that gives one statistic of a raster (rows, cols) and its validity, pixel by pixel.

    `wanted`, bool (rows, cols), limits it to some pixels; the others are invalid.
    """

    def compute(name, kernel, raster, valid=None, percentile=None, wanted=True):
        valid = np.ones(raster.shape, bool) if valid is None else valid.copy()
        if raster.dtype.kind == "f":
            valid &= ~np.isnan(raster)
        height, width = kernel.shape
        results, results_valid = np.zeros(raster.shape, object), np.zeros(raster.shape, bool)
        for row, col in np.argwhere(valid & wanted):
            cells = [
                (raster[y, x], kernel[i, j])
                for i, y in enumerate(range(row - height // 2, row + height // 2 + 1))
                for j, x in enumerate(range(col - width // 2, col + width // 2 + 1))
                if 0 <= y < raster.shape[0] and 0 <= x < raster.shape[1] and kernel[i, j] != 0 and valid[y, x]
            ]
            if cells or name == "count":
                values = np.array([value for value, _ in cells], raster.dtype)
                results[row, col] = _statistic(name, values, [weight for _, weight in cells], percentile)
                results_valid[row, col] = True
        return results, results_valid

    return compute


@pytest.fixture(scope="session")
def in_blocks():
    """Returns a function that applies a block function to a raster (rows, cols) cut into blocks, as the driver does.

    It gives values and validity of the raster; what is outside the raster reaches the blocks as invalid zeros.
    """

    def apply(function, raster, valid=None, block_rows=None, block_cols=None):
        halo = function.halo
        inside = np.pad(np.ones(raster.shape, bool) if valid is None else valid, halo)
        padded = np.pad(raster, halo)
        rows, cols = block_rows or raster.shape[0], block_cols or raster.shape[1]
        results = np.zeros(raster.shape, function.output_dtype(raster.dtype))
        results_valid = np.zeros(raster.shape, bool)
        for top in range(0, raster.shape[0], rows):
            for left in range(0, raster.shape[1], cols):
                bottom, right = min(top + rows, raster.shape[0]), min(left + cols, raster.shape[1])
                source = slice(top, bottom + 2 * halo), slice(left, right + 2 * halo)
                ok = inside[source][None]
                ((values, values_valid),) = function(padded[source][None], None if ok.all() else ok)
                results[top:bottom, left:right] = values[0]
                results_valid[top:bottom, left:right] = True if values_valid is None else values_valid[0]
        return results, results_valid

    return apply


@pytest.fixture(scope="session")
def of_one_piece():
    """Returns a function that gives the results (rows, cols) of a worker for one piece with all given cells."""

    def compute(make_worker, footprint, values, valid=None):
        height, width = footprint.shape
        piece = Piece(footprint, values.shape[0] - height + 1, values.shape[1] - width + 1, values.dtype)
        worker = make_worker(piece)
        piece.load(values, valid)
        with np.errstate(all="ignore"):
            return piece.grid(worker()).copy()

    return compute
