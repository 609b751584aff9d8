"""Pixels that are kept in memory while clusters are found."""

from dataclasses import dataclass
from typing import Any, Optional

import numpy as np

BLOCK = 1 << 17


@dataclass(eq=False)
class Memory:
    """What is remembered of some pixels from one sorting to the next.

    Attributes:
        winners: unsigned integers (n,), the place of each pixel's cluster in the last sorting, or None before.
        tally: their `Tally` in the last sorting, or None.
    """

    winners: Optional[np.ndarray] = None
    tally: Any = None

    @staticmethod
    def bytes_for(clusters, bands):
        """What a tally takes, at most about."""
        return 64 * clusters * (bands + 1)


@dataclass(eq=False)
class KeptBlock(Memory):
    """Some pixels, and what is remembered of them.

    Attributes:
        pixels: (bands, n), in the space.
    """

    pixels: np.ndarray = None


def _one_after_the_other(function, jobs):
    return map(function, jobs)


class KeptPixels:
    """Pixels in memory.

    Args:
        blocks: `KeptBlock`s.
        run: ``run(function, jobs)`` gives ``function(job)`` for each, perhaps by several threads.
    """

    def __init__(self, blocks, run=_one_after_the_other):
        self._blocks, self._run = blocks, run

    @classmethod
    def of(cls, pixels, run=_one_after_the_other):
        """Of pixels (bands, n)."""
        return cls(cls.cut(pixels), run)

    @staticmethod
    def cut(pixels):
        """The `KeptBlock`s of pixels (bands, n), which are copied."""
        return [KeptBlock(pixels=pixels[:, start:start + BLOCK].copy()) for start in range(0, pixels.shape[1], BLOCK)]

    def reduce(self, function):
        """The sum of what ``function(pixels, block)`` gives for each block."""
        total = None
        for part in self._run(lambda block: function(block.pixels, block), self._blocks):
            total = part if total is None else total + part
        return total
