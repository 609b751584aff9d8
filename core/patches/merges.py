"""Which pixels of a strip lie in small patches, and the values that they take."""

from dataclasses import dataclass

import numpy as np

from ..errors import ParameterError
from .neighbours import largest_neighbours


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
        return sum(array.nbytes for array in (*own, *vars(self.of_open).values()))


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
    ids = np.union1d(around.ids, np.append(around.above, around.below))
    ids = ids[ids > 0]
    n_closed = strip.sizes.size  # labels from here on are the open patches, one for each id, joined over the raster
    label_of = np.arange(n_closed, dtype=np.int32)
    label_of[around.labels] = n_closed + np.searchsorted(ids, around.ids)
    sizes = np.append(strip.sizes, table.sizes.take(ids))
    values = np.append(strip.values, table.values.take(ids))
    small = sizes < min_size
    small[0] = False

    image = _with_margin(strip.image(label_of), ids, around, n_closed)
    columns = image.shape[1]
    pixels = np.flatnonzero(small.take(image[1:-1])) + columns
    is_open = np.arange(sizes.size) >= n_closed
    nearest = largest_neighbours(image, pixels, sizes, strip.connectivity, timed=is_open)
    ends = _follow(nearest.labels, small, is_open)
    decided = ~small.take(ends)
    new_values = np.where(decided, values.take(ends), values)
    own = image.reshape(-1).take(pixels)
    waits = ~decided & is_open.take(ends)
    deferred = np.flatnonzero(waits.take(own))
    rows = np.diff(np.searchsorted(pixels, np.arange(1, image.shape[0]) * columns))
    pixels -= np.repeat(np.arange(rows.size) * 2 + columns + 1, rows)
    return StripMerges(
        pixels=pixels.astype(np.int32),
        values=new_values.take(own),
        deferred=deferred.astype(np.int32),
        deferred_ids=ids.take(ends.take(own.take(deferred)) - n_closed),
        of_open=_of_open(ids, n_closed, nearest, ends, decided, values, around.first_row * columns * 4),
    )


def _with_margin(labels, ids, around, n_closed):
    rows, cols = labels.shape
    image = np.zeros((rows + 2, cols + 2), np.int32)
    image[1:-1, 1:-1] = labels
    for row, outside in ((0, around.above), (-1, around.below)):
        image[row, 1:-1] = np.where(outside > 0, n_closed + np.searchsorted(ids, outside), 0)
    return image


def _follow(nearest, small, is_open):
    """The label whose value a patch takes: a large patch; a small open one, so far; or a small closed one: none."""
    labels = np.arange(nearest.size, dtype=np.int32)
    ends = np.where(is_open | (nearest == 0), labels, nearest)
    chained = np.flatnonzero(small.take(ends) & (ends != labels))
    following = ends.take(chained)
    # The only cycles are pairs: sizes do not fall at every second step of a chain, and contacts of equals get earlier.
    following = np.where(ends.take(following) == chained, chained, following)
    while True:
        ends[chained] = following
        further = ends.take(following)
        if np.array_equal(further, following):
            return ends
        following = further


def _of_open(ids, n_closed, nearest, ends, decided, values, time_offset):
    labels = n_closed + np.flatnonzero(nearest.labels[n_closed:])
    own = ids.take(labels - n_closed)
    last = ends.take(nearest.labels.take(labels))
    known = decided.take(last)
    return OpenMerges(
        ids=own,
        sizes=nearest.sizes.take(labels),
        contacts=nearest.contacts.take(labels) + time_offset,
        targets=np.where(known, 0, np.where(last < n_closed, own, ids.take(np.maximum(last - n_closed, 0)))),
        values=values.take(last),
    )
