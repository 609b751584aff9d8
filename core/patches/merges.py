"""Which pixels of a strip lie in small patches, and the values that they take."""

from dataclasses import dataclass

import numpy as np

from ..errors import ParameterError
from .chains import follow_chains
from .neighbours import largest_neighbours
from .vicinity import Vicinity


@dataclass(frozen=True)
class OpenMerges:
    """What one strip knows of the largest neighbours of its small open patches.

    Attributes:
        ids: the patches, ids of the PatchTable.
        sizes: size of the largest neighbour in this strip.
        contacts: when a scan of the raster first meets it.
        targets: id of the small open patch with whose value the patch goes, its own id where it stays as it is, or 0
            where ``values`` holds its value.
        values: class values, in the type of the raster.
    """

    ids: np.ndarray
    sizes: np.ndarray
    contacts: np.ndarray
    targets: np.ndarray
    values: np.ndarray

    @property
    def nbytes(self):
        """Bytes of the arrays."""
        return sum(array.nbytes for array in vars(self).values())


@dataclass(frozen=True)
class StripMerges:
    """The pixels of the small patches of one strip with their new values.

    Attributes:
        pixels: int32, flat indices in the strip, ascending.
        values: their values as far as the strip knows, in the type of the raster.
        deferred: int32, indices into ``pixels`` of those that go with a small open patch.
        deferred_ids: ids of these patches in the PatchTable.
        of_open: OpenMerges, all that `resolve` needs.
    """

    pixels: np.ndarray
    values: np.ndarray
    deferred: np.ndarray
    deferred_ids: np.ndarray
    of_open: OpenMerges

    @property
    def nbytes(self):
        """Bytes of the arrays: 4 and the value's own per pixel of a small patch, 12 more per deferred pixel."""
        own = (self.pixels, self.values, self.deferred, self.deferred_ids)
        return sum(array.nbytes for array in own) + self.of_open.nbytes


def find_merges(strip, table, index, min_size):
    """Finds the new values of the small patches of one strip, or the open patch on which they depend.

    Args:
        strip: StripPatches of the strip.
        table: PatchTable of the raster.
        index: number of the strip, from 0 at the top.
        min_size: pixels of the smallest patch that is kept, at least 1.

    Returns:
        StripMerges.

    Raises:
        ParameterError: `min_size` is below 1.
    """
    if min_size < 1:
        raise ParameterError("The smallest patch to keep must have at least 1 pixel; got {size}.", size=min_size)
    around = table.surroundings(index)
    seen = Vicinity.of(strip, around, table, min_size)
    image = seen.image(strip)
    width = image.shape[1]
    pixels = np.flatnonzero(image[1:-1] < seen.large) + width
    nearest = largest_neighbours(image, pixels, seen.sizes, strip.connectivity, first_timed=seen.open)
    ends = _follow(nearest.labels, seen)

    own = image.reshape(-1).take(pixels)
    end = ends.take(own)
    values = seen.values.take(end)
    stuck = np.flatnonzero(end < seen.open)
    values[stuck] = seen.values.take(own.take(stuck))
    deferred = np.flatnonzero((end >= seen.open) & (end < seen.large))
    values[deferred] = seen.values.take(own.take(deferred))
    per_row = np.diff(np.searchsorted(pixels, np.arange(1, image.shape[0]) * width))
    pixels -= np.repeat(np.arange(per_row.size) * 2 + width + 1, per_row)
    return StripMerges(
        pixels=pixels.astype(np.int32),
        values=values,
        deferred=deferred.astype(np.int32),
        deferred_ids=seen.open_ids.take(end.take(deferred) - seen.open),
        of_open=_of_open(seen, nearest, ends, time_offset=around.first_row * width * 4),
    )


def _follow(nearest, seen):
    """The patch whose value a patch takes: a large one; a small open one, so far; or a small closed one: stuck."""
    ends = np.arange(nearest.size, dtype=np.int32)
    inside = slice(0, seen.open)
    ends[inside] = np.where(nearest[inside] > 0, nearest[inside], ends[inside])
    follow_chains(ends, np.flatnonzero((ends[inside] < seen.large) & (nearest[inside] > 0)))
    return ends


def _of_open(seen, nearest, ends, time_offset):
    open_ones = np.flatnonzero(nearest.labels[seen.open:seen.large])
    labels = open_ones + seen.open
    end = ends.take(nearest.labels.take(labels))
    own, targets = seen.open_ids.take(open_ones), np.zeros(labels.size, np.int64)
    stuck, waiting = end < seen.open, (end >= seen.open) & (end < seen.large)
    targets[stuck] = own[stuck]
    targets[waiting] = seen.open_ids.take(end[waiting] - seen.open)
    return OpenMerges(
        ids=own,
        sizes=nearest.sizes.take(labels),
        contacts=nearest.contacts.take(labels) + time_offset,
        targets=targets,
        values=seen.values.take(end),
    )
