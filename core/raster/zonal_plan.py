"""How a run over zones stays within its memory: which bands are read together, by how many threads."""

import math
from dataclasses import dataclass
from itertools import groupby

from ..context import MEGABYTE
from ..errors import MemoryLimitError
from .budget import cache_share, overhead
from .polygon_zones import STRIP_ROWS, TILE_COLS

_TILE_PIXELS = STRIP_ROWS * TILE_COLS
# Cuts of outlines, and pixels one by one, in bytes of each thread; values and masks of the bands come on top, and where
# values are counted that are rarely equal, entries of the tally for each pixel, at work and waiting.
_OUTLINE_BYTES, _BYTES_PER_PIXEL, _BYTES_PER_VALUE = 24_000_000, 96, 220
_BAND_BYTES = 32_000_000
# What is kept of a zone and band, and how much of it there is in tables and rows of the outputs.
_STATE_BYTES_PER_ZONE, _QUANTILE_BYTES, _ENTRY_BYTES = 400, 48, 160
# Of the memory, what arrays may take, since freed memory does not all go back to the system at once; and of that, what
# threads may take where values are kept besides.
_SHARE_OF_ARRAYS, _SHARE_OF_THREADS = 0.85, 0.7
# Bytes of a type with so few values that zones meet them again and again.
_FEW_VALUES = 2


@dataclass(frozen=True)
class ZonalPlan:
    """The memory of a run.

    Attributes:
        n_threads: at work at once.
        cache: GDAL's share in bytes.
        most_entries: values of zones that may be kept at once.
        many_values: whether the pixels of a zone may all have different values that are counted.
    """

    n_threads: int
    cache: int
    most_entries: int
    many_values: bool

    @classmethod
    def of(cls, stack, zones, wanted, all_bands, ctx):
        """Plans a run over the bands of a stack, of all the bands that are measured.

        Raises:
            MemoryLimitError: one thread does not fit.
        """
        bands, itemsize = len(stack.bands), stack.stored_dtype.itemsize
        many_values = wanted.tally and itemsize > _FEW_VALUES
        per_zone = _STATE_BYTES_PER_ZONE + _QUANTILE_BYTES * len(wanted.shares)
        state = zones.nbytes + len(zones) * all_bands * per_zone
        thread = _OUTLINE_BYTES + _TILE_PIXELS * (_BYTES_PER_PIXEL + bands * (itemsize + 2)
                                                  + many_values * _BYTES_PER_VALUE)
        free = (ctx.ram_bytes() - overhead(ctx) - cache_share(ctx)) * _SHARE_OF_ARRAYS - state
        if free < thread:
            missing = (thread - free) / _SHARE_OF_ARRAYS / MEGABYTE
            raise MemoryLimitError("Statistics of {zones} zones need {needed} MB more memory than is allowed; raise "
                                   "the available RAM, or take fewer zones or bands.",
                                   zones=len(zones), needed=math.ceil(missing))
        for_threads = free * _SHARE_OF_THREADS if wanted.tally else free
        n_threads = max(1, min(ctx.n_threads, int(for_threads // thread)))
        return cls(n_threads, cache_share(ctx), int((free - n_threads * thread) // _ENTRY_BYTES), many_values)


def bands_together(stack, wanted):
    """Lists of the places of bands that are read together: of one type, and no more than memory holds."""
    groups = []
    for dtype, places in groupby(range(len(stack.bands)), lambda place: stack.bands[place].dtype):
        places = list(places)
        at_once = max(1, _BAND_BYTES // (_TILE_PIXELS * (dtype.itemsize + 2)))
        if wanted.tally and dtype.itemsize > _FEW_VALUES:
            at_once = 1
        groups += [places[start:start + at_once] for start in range(0, len(places), at_once)]
    return groups
