"""The edit of one band inside features."""

from dataclasses import dataclass
from typing import Callable

import numpy as np


@dataclass(frozen=True, eq=False)
class EditedPixels:
    """The pixels of a window that an edit changes.

    Attributes:
        where: bool (rows, cols), their places.
        olds, news: stored numbers before and after, in the order of the places.
        were_valid, are_valid: bool arrays before and after.
    """

    where: np.ndarray
    olds: np.ndarray
    news: np.ndarray
    were_valid: np.ndarray
    are_valid: np.ndarray


@dataclass(frozen=True, eq=False)
class Edit:
    """Block function that changes one band inside features.

    Attributes:
        band: the place of the band in the stack.
        change: gives new values for (old values, valid, numbers of features), such as `ToNumbers`.
        fills: whether NoData pixels are changed too; otherwise they stay.
    """

    band: int
    change: Callable
    fills: bool = False

    def __call__(self, values_and_features, valid):
        """Gives [(values (bands, rows, cols), valid), number of changed pixels] for what a `NumberedStack` reads."""
        values, _ = values_and_features
        pixels = self.pixels(values_and_features, valid)
        if not pixels.olds.size:
            return [(values, valid), 0]
        edited = values.copy()
        edited[self.band][pixels.where] = pixels.news
        if not np.array_equal(pixels.were_valid, pixels.are_valid):
            valid = np.ones(values.shape, bool) if valid is None else valid.copy()
            valid[self.band][pixels.where] = pixels.are_valid
            valid = None if valid.all() else valid
        return [(edited, valid), int(pixels.olds.size)]

    def pixels(self, values_and_features, valid):
        """The `EditedPixels`."""
        values, features = values_and_features
        where = np.zeros(features.shape, bool)
        places = np.flatnonzero(features)
        known = None if valid is None else valid[self.band].reshape(-1)
        if known is not None and not self.fills:
            places = places[known[places]]
        olds = values[self.band].reshape(-1)[places]
        were_valid = np.ones(olds.shape, bool) if known is None else known[places]
        news, are_valid = self.change(olds, were_valid, features.reshape(-1)[places])
        are_valid = np.ones(olds.shape, bool) if are_valid is None else are_valid
        changes = (were_valid != are_valid) | are_valid & (olds != news)
        where.reshape(-1)[places[changes]] = True
        return EditedPixels(where, *[part[changes] for part in (olds, news, were_valid, are_valid)])
