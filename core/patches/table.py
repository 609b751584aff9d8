"""The patches that cross the borders of strips, joined over the whole raster."""

from dataclasses import dataclass

import numpy as np

from .union import connected_components


@dataclass(frozen=True)
class Surroundings:
    """What a strip must know of the rest of the raster.

    Attributes:
        first_row: first row of the strip in the raster.
        labels: int32, labels (`StripPatches`) of the strip's open patches.
        ids: their ids in the table, one for each label.
        above, below: (cols,) ids of the pixels of the rows before and after the strip; 0 is no patch.
    """

    first_row: int
    labels: np.ndarray
    ids: np.ndarray
    above: np.ndarray
    below: np.ndarray


@dataclass(frozen=True)
class PatchTable:
    """The open patches of a raster: those that touch the first or the last row of a strip.

    All others lie inside one strip and are known there, so the table grows with the border rows of the strips and not
    with the number of patches. An id is an index into ``sizes`` and ``values``; 0 is no patch.

    Attributes:
        first_rows: first row of every strip in the raster.
        pieces: for every strip the first index of its open patches in ``id_of_piece``.
        labels: for every strip the labels (`StripPatches`) of its open patches, ascending, int32.
        tops, bottoms: for every strip the piece of every pixel of its first and last row, int32 (cols,).
        id_of_piece: int64, the id of the patch of which a strip's open patch is a piece: its first piece.
        sizes: int64, pixels in the whole raster.
        values: class values, in the type of the raster.
    """

    first_rows: tuple
    pieces: tuple
    labels: tuple
    tops: tuple
    bottoms: tuple
    id_of_piece: np.ndarray
    sizes: np.ndarray
    values: np.ndarray

    @classmethod
    def join(cls, strips):
        """Joins the strips of one raster.

        Args:
            strips: iterable of at least one StripPatches, from top to bottom, of equal width, type and connectivity;
                none of them is kept.

        Returns:
            PatchTable.
        """
        first_rows, pieces, labels, tops, bottoms, sizes, values = [0], [1], [], [], [], [], []
        for strip in strips:
            edges = strip.edge_rows()
            is_open = np.zeros(strip.n_patches + 1, bool)
            for edge in edges:
                is_open[edge] = True
            is_open[0] = False
            open_labels = np.flatnonzero(is_open)
            piece = np.zeros(strip.n_patches + 1, np.int32)
            piece[open_labels] = np.arange(pieces[-1], pieces[-1] + open_labels.size)
            labels.append(open_labels.astype(np.int32))
            tops.append(piece.take(edges[0]))
            bottoms.append(piece.take(edges[1]))
            sizes.append(strip.sizes.take(open_labels))
            values.append(strip.values.take(open_labels))
            pieces.append(pieces[-1] + open_labels.size)
            first_rows.append(first_rows[-1] + strip.shape[0])
        sizes = np.concatenate([[0], *sizes])
        values = np.concatenate([np.zeros(1, strip.values.dtype), *values])
        touching = [_touching(*rows, values, strip.connectivity) for rows in zip(bottoms, tops[1:])]
        upper, lower = np.concatenate(touching, axis=1) if touching else np.zeros((2, 0), np.int32)
        ids = connected_components(sizes.size, lower, upper, np.array([0, *pieces[:-1]]))
        sizes = np.bincount(ids, weights=sizes).astype(np.int64)
        return cls(tuple(first_rows[:-1]), tuple(pieces[:-1]), tuple(labels), tuple(tops), tuple(bottoms),
                   ids, sizes, values)

    def surroundings(self, strip):
        """What the strip with this index, counted from 0 at the top, must know."""
        labels = self.labels[strip]
        pieces = slice(self.pieces[strip], self.pieces[strip] + labels.size)
        nothing = np.zeros_like(self.tops[strip])
        return Surroundings(
            first_row=self.first_rows[strip],
            labels=labels,
            ids=self.id_of_piece[pieces],
            above=self.id_of_piece.take(self.bottoms[strip - 1] if strip > 0 else nothing),
            below=self.id_of_piece.take(self.tops[strip + 1] if strip + 1 < len(self.tops) else nothing),
        )

    @property
    def nbytes(self):
        """Bytes of the arrays."""
        per_strip = sum(array.nbytes for array in (*self.labels, *self.tops, *self.bottoms))
        return per_strip + self.id_of_piece.nbytes + self.sizes.nbytes + self.values.nbytes


def _touching(upper, lower, values, connectivity):
    """The pieces of equal value that touch across a border, int32 (2, contacts)."""
    pairs = [(upper, lower)]
    if connectivity == 8:
        pairs += [(upper[:-1], lower[1:]), (upper[1:], lower[:-1])]
    upper, lower = (np.concatenate(ends) for ends in zip(*pairs))
    joined = (upper > 0) & (lower > 0) & (values.take(upper) == values.take(lower))
    return np.stack((upper.compress(joined), lower.compress(joined)))
