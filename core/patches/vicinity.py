"""The patches that one strip sees, each with its size in the whole raster."""

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Vicinity:
    """The patches in a strip and in the rows that border it, numbered anew in three groups.

    First come the small ones inside the strip, which have the labels of the StripPatches, then the small open ones
    from ``open`` on, then all that are not to be merged from ``large`` on, of which the first stands for no patch.

    Attributes:
        open, large: the first label of the second and of the third group.
        sizes, values: of every label; the size of no patch is 0.
        open_ids: ids in the PatchTable of the second group.
        of_strip: int32, label here of every label of the StripPatches.
        above, below: int32 (cols,), labels of the bordering rows.
    """

    open: int
    large: int
    sizes: np.ndarray
    values: np.ndarray
    open_ids: np.ndarray
    of_strip: np.ndarray
    above: np.ndarray
    below: np.ndarray

    @classmethod
    def of(cls, strip, around, table, min_size):
        """Numbers the patches of a StripPatches and of its Surroundings in a PatchTable."""
        ids = np.unique(np.concatenate(([0], around.ids, around.above, around.below)))
        is_small = table.sizes.take(ids) < min_size
        is_small[0] = False
        small_ids, large_ids = ids.compress(is_small), ids.compress(~is_small)
        first_open = strip.sizes.size
        first_large = first_open + small_ids.size
        of_id = np.empty(ids.size, np.int32)
        of_id[is_small] = np.arange(first_open, first_large)
        of_id[~is_small] = np.arange(first_large, first_open + ids.size)

        large_inside = np.flatnonzero(strip.sizes >= min_size)
        of_strip = np.arange(strip.sizes.size, dtype=np.int32)
        of_strip[large_inside] = np.arange(large_inside.size) + (first_open + ids.size)
        of_strip[around.labels] = of_id.take(np.searchsorted(ids, around.ids))
        of_strip[0] = first_large
        in_order = np.append(small_ids, large_ids)
        return cls(
            open=first_open,
            large=first_large,
            sizes=np.concatenate((strip.sizes, table.sizes.take(in_order), strip.sizes.take(large_inside))),
            values=np.concatenate((strip.values, table.values.take(in_order), strip.values.take(large_inside))),
            open_ids=small_ids,
            of_strip=of_strip,
            above=of_id.take(np.searchsorted(ids, around.above)),
            below=of_id.take(np.searchsorted(ids, around.below)),
        )

    def image(self, strip):
        """The labels of the strip with a margin of one pixel, int32 (rows + 2, cols + 2)."""
        image = np.full((strip.shape[0] + 2, strip.shape[1] + 2), self.large, np.int32)
        image[0, 1:-1] = self.above
        image[1:-1, 1:-1] = strip.image(self.of_strip)
        image[-1, 1:-1] = self.below
        return image
