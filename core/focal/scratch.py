"""Reused working memory, so that a block needs no new pages for every piece of it."""

from contextlib import contextmanager

import numpy as np


class Scratch:
    """A stack of flat arrays of one capacity, which keeps their memory when they are dropped.

    Args:
        capacity: the greatest number of elements of an array.
    """

    def __init__(self, capacity):
        self.capacity = capacity
        self._free = {}
        self._taken = []

    def take(self, length, dtype):
        """An uninitialised array of `length` elements, until the frame ends in which it was taken."""
        dtype = np.dtype(dtype)
        free = self._free.setdefault(dtype.itemsize, [])
        owner = free.pop() if free else np.empty(self.capacity, f"u{dtype.itemsize}")
        self._taken.append(owner)
        return owner[:length].view(dtype)

    def converted(self, array, dtype):
        """The array itself if it has the dtype, or else a copy with that dtype, until the frame ends."""
        if array.dtype == dtype:
            return array
        copy = self.take(len(array), dtype)
        np.copyto(copy, array, casting="unsafe")
        return copy

    @contextmanager
    def frame(self):
        """Drops at its end what was taken inside."""
        taken = len(self._taken)
        try:
            yield
        finally:
            while len(self._taken) > taken:
                owner = self._taken.pop()
                self._free[owner.itemsize].append(owner)
