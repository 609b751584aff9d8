"""The values of zones that are gathered piece by piece, until a zone is complete."""

import numpy as np

from .tally import Tally

# Entries that wait before they are joined, so that a value met in every piece does not stay a thousand times.
_WAITING = 1 << 18


class ValueTable:
    """The tallies of zones, joined now and then."""

    def __init__(self):
        self._parts = []
        self._joined_size = self._waiting = 0

    def add(self, tally):
        """Adds a `Tally`."""
        if len(tally):
            self._parts.append(tally)
            self._waiting += len(tally)
        if self._waiting > self._joined_size + _WAITING:
            self.join()

    def join(self):
        """Makes the entries of each value of a zone one."""
        if self._parts:
            self._parts = [Tally.together(self._parts)]
            self._joined_size, self._waiting = len(self._parts[0]), 0

    def __len__(self):
        """Number of entries at present."""
        return self._joined_size + self._waiting

    @property
    def nbytes(self):
        return sum(part.nbytes for part in self._parts)

    def take(self, wanted):
        """Takes some zones out.

        Args:
            wanted: bool ndarray over all zones.
        Returns:
            Their `Tally`; None when there is none.
        """
        self.join()
        if not self._parts:
            return None
        tally = self._parts[0]
        leaving = wanted[tally.zone]
        taken = tally.take(leaving)
        self._parts = [tally.take(~leaving)] if len(taken) < len(tally) else []
        self._joined_size = len(tally) - len(taken)
        return taken if len(taken) else None

    def drop_largest(self, zones):
        """Takes out the zones with most entries until half of the entries are left.

        Args:
            zones: number of all zones.
        Returns:
            bool ndarray over all zones: those that were dropped.
        """
        self.join()
        sizes = np.bincount(self._parts[0].zone, minlength=zones)
        order = np.argsort(-sizes, kind="stable")
        left = len(self) - np.cumsum(sizes[order])
        dropped = np.zeros(zones, bool)
        dropped[order[:np.searchsorted(-left, -(len(self) // 2)) + 1]] = True
        self.take(dropped)
        return dropped
