"""The number, or the size, of every patch of a raster in strips."""

from dataclasses import dataclass

import numpy as np

from .table import PatchTable


@dataclass(frozen=True)
class PatchNumbers:
    """Numbers for all patches of a raster, from 1 in the order in which a scan by rows meets their first pixels.

    Attributes:
        table: the `PatchTable`.
        firsts: for every strip the number of the patches that begin in the strips before it.
        of_id: int64, the number of every patch of the table.
        total: number of patches.
    """

    table: PatchTable
    firsts: tuple
    of_id: np.ndarray
    total: int

    @classmethod
    def of(cls, table, patches_per_strip):
        """Numbers the patches.

        Args:
            table: the `PatchTable` of the raster.
            patches_per_strip: for every strip ``StripPatches.n_patches``.
        """
        firsts, of_id, total = [], np.zeros(table.sizes.size, np.int64), 0
        for strip, n_patches in enumerate(patches_per_strip):
            labels, is_new, ids = _open_patches(table, strip)
            before = labels.compress(~is_new)
            new = labels.compress(is_new)
            of_id[ids.compress(is_new)] = total + new - np.searchsorted(before, new)
            firsts.append(total)
            total += n_patches - before.size
        return cls(table, tuple(firsts), of_id, total)

    def of_strip(self, strip, patches):
        """The number of every label of the `StripPatches` of a strip (int64), 0 at 0."""
        labels, is_new, ids = _open_patches(self.table, strip)
        begins_here = np.ones(patches.n_patches + 1, bool)
        begins_here[0] = False
        begins_here[labels.compress(~is_new)] = False
        numbers = self.firsts[strip] + np.cumsum(begins_here)
        numbers[0] = 0
        numbers[labels] = self.of_id.take(ids)
        return numbers


def sizes_of_strip(table, strip, patches):
    """The size in the whole raster of every label of the `StripPatches` of a strip (int64), 0 at 0."""
    sizes = patches.sizes.copy()
    labels, _, ids = _open_patches(table, strip)
    sizes[labels] = table.sizes.take(ids)
    return sizes


def _open_patches(table, strip):
    """The labels of the open patches of a strip, which of them begin there, and their ids in the table."""
    labels = table.labels[strip]
    first = table.pieces[strip]
    ids = table.id_of_piece[first:first + labels.size]
    return labels, ids == np.arange(first, first + labels.size), ids
