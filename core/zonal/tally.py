"""How often each value occurs in each zone."""

from dataclasses import dataclass
from typing import Mapping

import numpy as np

from ..stats.ranges import repeated, stretched

# How two tallies of one value in one zone become one.
_JOINED = {"cells": np.add, "weight": np.add, "lightest": np.minimum, "heaviest": np.maximum, "area": np.add}
# Values that lie close together are counted in a table of at most so many cells for each pixel.
_TABLE_PER_PIXEL = 4
_SMALL_TABLE = 1 << 16


@dataclass(frozen=True)
class Tally:
    """Values that occur in zones, in the order of zones and values.

    Attributes:
        zone: int64 (entries,).
        key: int64 (entries,), the value as `to_keys` gives it.
        columns: arrays (entries,) by name: "weight", int64, the sum of the covered areas of the pixels in units of the
            zone, which is their number where all are whole; for quantiles of pixels that are covered in part "cells",
            their number, and "lightest" and "heaviest", the extremes of the covered areas; and "area", float64, their
            area on the ground.
    """

    zone: np.ndarray
    key: np.ndarray
    columns: Mapping

    def __len__(self):
        return len(self.zone)

    @property
    def nbytes(self):
        """Bytes of the arrays."""
        return self.zone.nbytes + self.key.nbytes + sum(column.nbytes for column in self.columns.values())

    def take(self, which):
        """The entries that a slice, an index array or a bool array chooses."""
        return Tally(self.zone[which], self.key[which], {name: c[which] for name, c in self.columns.items()})

    @classmethod
    def of(cls, zones, counts, keys, weight=None, whole=None, area=None, ranked=True):
        """Counts the pixels that come zone by zone.

        Args:
            zones: int ndarray (zones,), ascending.
            counts: int64 (zones,), pixels of each zone.
            keys: int64 (pixels,).
            weight: int64 (pixels,), the covered area of each, or None where all pixels are whole.
            whole: int64 (zones,), the area of a whole pixel in the zone's unit, where there is a weight.
            area: float64 (pixels,), area on the ground of what is covered, or None.
            ranked: keep what quantiles need.
        """
        if len(keys) == 0:
            return cls(np.zeros(0, np.int64), keys, _columns(keys, weight, area, ranked))
        lowest = int(keys.min())
        span = int(keys.max()) - lowest + 1
        if len(zones) * span > max(_TABLE_PER_PIXEL * len(keys), _SMALL_TABLE):
            return cls(np.repeat(zones, counts).astype(np.int64), keys, _columns(keys, weight, area, ranked)).joined()
        place = keys - lowest
        if len(zones) > 1:
            place += repeated(np.arange(len(zones)) * span, counts)
        if weight is None:
            return cls._counted(zones, place, span, lowest, None, area, ranked)
        is_whole = weight == stretched(whole, counts)
        partial = np.flatnonzero(~is_whole)
        of_partial = zones[np.searchsorted(np.cumsum(counts), partial, "right")].astype(np.int64)
        rest = cls(of_partial, keys[partial], _columns(keys[partial], weight[partial],
                                                       None if area is None else area[partial], ranked))
        area = None if area is None else area[is_whole]
        return cls.together([cls._counted(zones, place[is_whole], span, lowest, whole, area, ranked), rest])

    @classmethod
    def _counted(cls, zones, place, span, lowest, whole, area, ranked):
        """The tally of whole pixels by a table, which is much faster than sorting them."""
        cells = np.bincount(place)
        present = np.flatnonzero(cells)
        cells = cells[present]
        which, key = np.divmod(present, span)
        columns = {"weight": cells}
        if whole is not None:
            columns["weight"] = cells * whole[which]
            if ranked:
                columns.update(cells=cells, lightest=whole[which], heaviest=whole[which])
        if area is not None:
            columns["area"] = np.bincount(place, area)[present]
        return cls(zones[which].astype(np.int64), key + lowest, columns)

    @classmethod
    def together(cls, tallies):
        """All entries of several tallies with the same columns, each value of a zone once."""
        names = tallies[0].columns
        return cls(np.concatenate([t.zone for t in tallies]), np.concatenate([t.key for t in tallies]),
                   {name: np.concatenate([t.columns[name] for t in tallies]) for name in names}).joined()

    def joined(self):
        """The entries in order, each value of a zone once."""
        if len(self) < 2:
            return self
        sorted_ = self.take(_order(self.zone, self.key))
        new = (sorted_.zone[1:] != sorted_.zone[:-1]) | (sorted_.key[1:] != sorted_.key[:-1])
        begins = np.flatnonzero(np.concatenate([[True], new]))
        return Tally(sorted_.zone[begins], sorted_.key[begins],
                     {name: _JOINED[name].reduceat(column, begins) for name, column in sorted_.columns.items()})


def _columns(keys, weight, area, ranked):
    columns = {"weight": np.ones(len(keys), np.int64) if weight is None else weight}
    if weight is not None and ranked:
        columns.update(cells=np.ones(len(keys), np.int64), lightest=weight, heaviest=weight)
    if area is not None:
        columns["area"] = area
    return columns


def _order(zone, key):
    """The order of zones and values; entries of one value of a zone stay as they are."""
    first, last = int(zone.min()), int(zone.max())
    lowest, highest = int(key.min()), int(key.max())
    span = highest - lowest + 1
    if (last - first + 1) * span >= 1 << 63:
        return np.lexsort((key, zone))
    return np.argsort((zone - first) * span + (key - lowest), kind="stable")
