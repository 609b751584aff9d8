"""Erosion of chosen values of a class map."""

from dataclasses import dataclass
from typing import Tuple

import numpy as np

from .distance import steps_of_disk
from .frequent import most_frequent
from .halo import valid_inside

_SECONDS_ALWAYS = 3e-8
_SECONDS_PER_STEP = 3e-9
# Pixels of the front that are looked at together with their neighbours.
_AT_ONCE = 1 << 15
_EDGES = ((-1, 0), (0, -1), (0, 1), (1, 0))
_CORNERS = ((-1, -1), (-1, 1), (1, -1), (1, 1))


@dataclass(frozen=True)
class Erosion:
    """Block function that takes the margin from the patches of chosen values and gives it to their surroundings.

    It goes inwards in as many steps as the radius has pixels. In step n a pixel of a chosen value is taken when it lies
    within distance n of a pixel of another value (along rows and columns for the square, straight for the disk) and
    touches such a pixel or one that was taken in an earlier step. It gets the most frequent value of those that it
    touches, the lowest of equally frequent ones; with the disk those count that it touches at an edge, and only where
    there is none those at a corner. So step 1 looks at the 3 x 3 square, or at the cross.

    Chosen values do not take from one another. NoData and what lies beyond the edge take nothing, and nothing passes
    through NoData. What happens within step n depends on the pixels within distance n alone.

    Attributes:
        chosen: for each band the values to erode, in the type of the band.
        radius: in pixels, at least 1; it is the halo too.
        is_disk: distances are straight; otherwise the larger of the distances along rows and along columns.
    """

    chosen: Tuple[Tuple, ...]
    radius: int
    is_disk: bool = False

    @property
    def seconds_per_pixel(self):
        """Rough time for a pixel of all bands."""
        return len(self.chosen) * (_SECONDS_ALWAYS + (_SECONDS_PER_STEP * self.radius if self.is_disk else 0))

    @property
    def bytes_per_pixel(self):
        """Bytes of work arrays for a pixel of a block, the results of all bands aside."""
        return 64 if self.is_disk else 48

    def __call__(self, values, valid):
        """Gives [(results, valid), changed pixels] without the halo for (bands, rows + 2 radius, cols + 2 radius)."""
        inner = np.s_[:, self.radius:-self.radius, self.radius:-self.radius]
        results = np.stack([self._eroded(band, None if valid is None else valid[number], self.chosen[number])
                            for number, band in enumerate(values)])[inner]
        valid = valid_inside(valid, self.radius)
        changes = results != values[inner]
        return [(results, valid), int(np.count_nonzero(changes if valid is None else changes & valid))]

    def _eroded(self, values, valid, chosen):
        is_chosen = np.isin(values, chosen)
        others = ~is_chosen
        if valid is not None:
            is_chosen &= valid
            others &= valid
        if not (others.any() and is_chosen.any()):
            return values
        steps = steps_of_disk(others, self.radius) if self.is_disk else None
        front = _Front(values, others, is_chosen, steps)
        for step in range(1, self.radius + 1):
            front.advance(step, self.is_disk)
        return front.result()


class _Front:
    """The pixels that touch what was taken, from step to step; a margin of one pixel saves looking at the edges."""

    def __init__(self, values, others, is_chosen, steps):
        self._values = np.pad(values, 1)
        self._taken = np.pad(others, 1)
        self._waiting = np.pad(is_chosen, 1)
        self._steps = None if steps is None else np.pad(steps, 1)
        width = self._values.shape[1]
        self._edges = np.array([row * width + col for row, col in _EDGES])
        self._corners = np.array([row * width + col for row, col in _CORNERS])
        self._around = np.concatenate((self._edges, self._corners))
        self._front = self._beside_the_first()

    def _beside_the_first(self):
        taken, near = self._taken, np.zeros_like(self._waiting)
        rows = taken[1:] | taken[:-1]
        rows = rows[1:] | rows[:-1]
        near[1:-1, 1:-1] = rows[:, 2:] | rows[:, 1:-1] | rows[:, :-2]
        near &= self._waiting
        self._waiting &= ~near
        return np.flatnonzero(near)

    def advance(self, step, is_disk):
        """Takes the pixels of the front whose step has come."""
        now, later = self._front, self._front[:0]
        if self._steps is not None:
            is_now = self._steps.reshape(-1).take(now) <= step
            now, later = now[is_now], now[~is_now]
        groups = (self._edges, self._corners) if is_disk else (self._around,)
        parts = [now[start:start + _AT_ONCE] for start in range(0, now.size, _AT_ONCE)]
        got = [self._winners(part, groups) for part in parts]
        for part, winners in zip(parts, got):
            self._values.reshape(-1)[part] = winners
            self._taken.reshape(-1)[part] = True
        self._front = np.concatenate([later, *[self._beyond(part) for part in parts]])

    def _winners(self, pixels, groups):
        """The most frequent value among the taken neighbours of each pixel, of the first group that has one."""
        values, taken = self._values.reshape(-1), self._taken.reshape(-1)
        winners = np.empty(pixels.size, values.dtype)
        open_ones = np.arange(pixels.size)
        for offsets in groups:
            around = pixels[open_ones] + offsets[:, None]
            present = taken.take(around)
            found = present.any(axis=0)
            winners[open_ones[found]] = most_frequent(values.take(around[:, found]), present[:, found])
            open_ones = open_ones[~found]
        return winners

    def _beyond(self, pixels):
        """The waiting neighbours of pixels, which wait no longer."""
        waiting = self._waiting.reshape(-1)
        around = (pixels + self._around[:, None]).reshape(-1)
        beyond = np.unique(around[waiting.take(around)])
        waiting[beyond] = False
        return beyond

    def result(self):
        return self._values[1:-1, 1:-1]
