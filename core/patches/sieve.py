"""The sieve: small patches take the class of their largest neighbour."""

from dataclasses import dataclass

import numpy as np

from .chains import follow_chains
from .merges import find_merges
from .strip import check_classes, scan
from .table import PatchTable

_STRIP_PIXELS = 1 << 19
_FEWEST_ROWS = 128


@dataclass(frozen=True)
class OpenValues:
    """The values that the small open patches take: ``values`` (ids of the PatchTable), where ``found``."""

    found: np.ndarray
    values: np.ndarray


def sieve(classes, min_size, connectivity=4, valid=None):
    """Replaces patches smaller than a threshold by the class of their largest neighbour.

    A patch is a set of connected pixels of equal value; a patch of exactly `min_size` pixels is kept. Sizes are those
    of the input. A small patch whose largest neighbour is small too takes what that neighbour takes, and so on; where
    such a chain ends in two small patches that are each other's largest neighbours, or a patch has no neighbour, its
    pixels stay as they are. Of equally large neighbours the one counts that a scan by rows meets first. This is the
    rule of GDALSieveFilter (F. Warmerdam, 2008).

    Args:
        classes: integer array (rows, cols).
        min_size: pixels of the smallest patch that is kept, at least 1.
        connectivity: 4 (edges) or 8 (edges and corners), for patches and for neighbours.
        valid: bool array (rows, cols), or None when every pixel is valid; invalid pixels belong to no patch, are no
            neighbours and stay as they are.

    Returns:
        Array (rows, cols) of the type of the input.

    Raises:
        ParameterError: the connectivity is neither 4 nor 8, or `min_size` is below 1.
        InputError: the classes are not a two-dimensional array of integers, or the mask has another shape.
    """
    check_classes(classes, valid, connectivity)
    rows, cols = classes.shape
    if classes.size == 0:
        return classes.copy()
    height = strip_rows(cols)
    windows = [slice(top, top + height) for top in range(0, rows, height)]
    strips = [scan(classes[w], None if valid is None else valid[w], connectivity) for w in windows]
    table = PatchTable.join(strips)
    merges = [find_merges(strip, table, index, min_size) for index, strip in enumerate(strips)]
    open_values = resolve(table, [found.of_open for found in merges])
    return np.concatenate([apply(classes[w], found, open_values) for w, found in zip(windows, merges)])


def strip_rows(cols):
    """Rows of a strip that suit the processor's caches and keep the table small beside the raster."""
    return max(_FEWEST_ROWS, _STRIP_PIXELS // cols)


def resolve(table, merges):
    """Decides the values of the small open patches of a raster.

    Args:
        table: PatchTable of the raster.
        merges: OpenMerges of all strips, in any order.

    Returns:
        OpenValues.
    """
    ids, sizes, contacts, targets, values = (
        np.concatenate([getattr(part, name) for part in merges])
        for name in ("ids", "sizes", "contacts", "targets", "values")
    )
    order = np.lexsort((contacts, -sizes, ids))
    is_best = np.diff(ids.take(order), prepend=-1) > 0
    best = order.compress(is_best)
    ids, targets = ids.take(best), targets.take(best)

    found = np.zeros(table.sizes.size, bool)
    found[ids] = targets == 0
    value_of = table.values.copy()
    value_of[ids] = values.take(best)
    ends = np.arange(table.sizes.size)
    ends[ids] = np.where(targets == 0, ids, targets)
    follow_chains(ends, ids.compress(ends.take(ids) != ids))
    return OpenValues(found.take(ends), value_of.take(ends))


def apply(values, merges, open_values):
    """Writes the new values of one strip.

    Args:
        values: integer array (rows, cols), the strip that was scanned.
        merges: its StripMerges.
        open_values: OpenValues of the raster.

    Returns:
        Array (rows, cols) of the type of the input.
    """
    result = np.array(values, order="C")
    flat = result.reshape(-1)
    flat[merges.pixels] = merges.values
    found = open_values.found.take(merges.deferred_ids)
    pixels = merges.pixels.take(merges.deferred.compress(found))
    flat[pixels] = open_values.values.take(merges.deferred_ids.compress(found))
    return result
