"""A bounded number of samples of each class, drawn at random whatever order they come in."""

import numpy as np

from ..stats.random_keys import random_keys


class SampleDraw:
    """Keeps of each class the samples with the smallest keys, which are random numbers that a seed and the place of a
    sample give: the same samples however they come, and never more than twice as many in memory.

    Args:
        most: samples of a class to keep.
        seed: another draws others.

    Attributes:
        counts: number of samples that came, by class.
    """

    def __init__(self, most, seed):
        self._most, self._seed = most, seed
        self._kept, self.counts = {}, {}

    def add(self, samples, classes, groups, places):
        """Takes part in the draw.

        Args:
            samples: (n, bands).
            classes, groups: integers (n,).
            places: int64 (n,), another number for each sample of all calls.
        """
        keys = random_keys(places, self._seed)
        for found in np.unique(classes):
            own = classes == found
            parts = (keys[own], places[own], groups[own], samples[own])
            self.counts[int(found)] = self.counts.get(int(found), 0) + len(parts[0])
            if found in self._kept:
                parts = tuple(map(np.concatenate, zip(self._kept[found], parts)))
            self._kept[int(found)] = _smallest(parts, self._most)

    def drawn(self, balanced=False):
        """What was drawn, in the order of the places.

        Args:
            balanced: keep of each class as many as there are of the smallest.
        Returns:
            samples (n, bands), classes intp (n,), groups (n,), places int64 (n,).
        """
        most = min(map(len, (parts[0] for parts in self._kept.values()))) if balanced else self._most
        kept = {found: _smallest(parts, most) for found, parts in self._kept.items()}
        classes = np.repeat(list(kept), [len(parts[0]) for parts in kept.values()]).astype(np.intp)
        _, places, groups, samples = map(np.concatenate, zip(*kept.values()))
        order = np.argsort(places)
        return samples[order], classes[order], groups[order], places[order]


def _smallest(parts, most):
    if len(parts[0]) <= most:
        return parts
    chosen = np.argpartition(parts[0], most - 1)[:most]
    return tuple(part[chosen] for part in parts)
