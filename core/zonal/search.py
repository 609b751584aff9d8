"""Exact quantiles of more pixels than memory holds, found by looking at all of them several times."""

from dataclasses import dataclass, field, replace

import numpy as np

from ..stats.keys import from_keys
from .quantiles import Ranked
from .tally import Tally

# Of all targets together: cells of the histograms, and pixels that may be kept.
_BINS, _KEPT = 1 << 20, 1 << 20
_MOST_BINS, _FEWEST_BINS = 1 << 16, 1 << 4


@dataclass(frozen=True)
class Target:
    """A quantile that is looked for, and between which values it lies.

    Attributes:
        band, zone: where.
        share: of the quantile, from 0 to 1.
        low, high: keys of values between which the value at the quantile lies, both included.
        cells_before, weight_before: pixels below, and their covered area.
        cells, weight: pixels between low and high, and their covered area; 0 before the first look.
        all_cells, all_weight: pixels of the zone, and their covered area.
    """

    band: int
    zone: int
    share: float
    low: int
    high: int
    cells_before: int = 0
    weight_before: int = 0
    cells: int = 0
    weight: int = 0
    all_cells: int = 0
    all_weight: int = 0

    def shift(self, bins):
        """Bits of a key that its bin does not tell."""
        return max(0, (self.high - self.low).bit_length() - (bins.bit_length() - 1))

    def inside(self, keys):
        return (keys >= self.low) & (keys <= self.high)


@dataclass(frozen=True)
class Look:
    """What a look at some pixels found of a target: a histogram of the keys, or the values themselves.

    Attributes:
        cells, weight: int64 (bins,), None in the last look.
        between: `Tally` of the values between low and high, None but in the last look.
        below, above: (key, covered area) of the pixel next to them on either side, or None.
    """

    cells: np.ndarray = None
    weight: np.ndarray = None
    between: Tally = None
    below: tuple = None
    above: tuple = None

    def __add__(self, other):
        if self.between is None:
            return Look(self.cells + other.cells, self.weight + other.weight)
        return Look(between=Tally.together([self.between, other.between]),
                    below=_nearer(self.below, other.below, 1), above=_nearer(self.above, other.above, -1))


@dataclass
class QuantileSearch:
    """The search for quantiles: histograms of ever narrower ranges, and at last a look at the values that are left.

    Each look at all pixels divides the range of a target by the number of bins, or finds the value, so that two or
    three are enough (Munro & Paterson 1980, Theoretical Computer Science 12:315-323, with counts in place of samples).

    Attributes:
        targets: the `Target` values.
    """

    targets: list
    _found: dict = field(default_factory=dict)

    @property
    def bins(self):
        """Bins of each histogram, a power of two."""
        most = max(_FEWEST_BINS, min(_MOST_BINS, _BINS // max(1, len(self.targets))))
        return 1 << (most.bit_length() - 1)

    @property
    def is_last(self):
        """Whether the next look can gather what is left."""
        room = max(1, _KEPT // max(1, len(self.targets)))
        return all(0 < target.cells <= room or target.low == target.high and target.all_cells
                   for target in self.targets)

    def add(self, number, look):
        """Adds what was found of the target of that number."""
        self._found[number] = self._found[number] + look if number in self._found else look

    def narrow(self):
        """Takes in a finished look and narrows the ranges."""
        bins = self.bins
        self.targets = [_narrowed(target, self._found[number], bins) for number, target in enumerate(self.targets)]
        self._found = {}

    def quantiles(self, dtype):
        """The quantiles after the last look, as a dict of (band, zone, share) → float.

        Args:
            dtype: type of the values.
        """
        return {(target.band, target.zone, target.share): _quantile(target, self._found[number], dtype)
                for number, target in enumerate(self.targets)}


def histogram(target, bins, keys, weight, whole):
    """A `Look` that counts the keys of a zone's pixels.

    Args:
        target: the `Target`.
        bins: their number.
        keys: int64 (pixels,).
        weight: int64 (pixels,), their covered areas, or None where all pixels are whole.
        whole: the covered area of a whole pixel.
    """
    inside = target.inside(keys)
    if not inside.all():
        keys, weight = keys[inside], None if weight is None else weight[inside]
    # Unsigned, the difference of any two keys is right.
    places = ((keys.view(np.uint64) - np.uint64(target.low & (1 << 64) - 1)) >> np.uint64(target.shift(bins)))
    places = places.view(np.int64)
    cells = np.bincount(places, minlength=bins)
    if weight is None:
        return Look(cells, cells * whole)
    partial = np.flatnonzero(weight != whole)
    sums = (cells - np.bincount(places[partial], minlength=bins)) * whole
    np.add.at(sums, places[partial], weight[partial])
    return Look(cells, sums)


def gathered(target, keys, weight, whole):
    """A `Look` that holds the values between low and high, and their neighbours; arguments as for `histogram`."""
    weight = np.full(len(keys), whole, np.int64) if weight is None else weight
    inside = target.inside(keys)
    between = Tally.of(np.zeros(1, np.int64), np.array([np.count_nonzero(inside)]), keys[inside], weight[inside],
                       np.array([whole]))
    return Look(between=between, below=_outside(keys, weight, keys < target.low, np.max, np.max),
                above=_outside(keys, weight, keys > target.high, np.min, np.min))


def _outside(keys, weight, where, nearest, last):
    keys, weight = keys[where], weight[where]
    if len(keys) == 0:
        return None
    key = nearest(keys)
    return int(key), int(last(weight[keys == key]))


def _nearer(one, other, sign):
    """Of equal values the one that stands next to the range: the heaviest below it, the lightest above."""
    if one is None or other is None:
        return one or other
    return max(one, other) if sign > 0 else min(one, other)


def _narrowed(target, look, bins):
    all_cells = target.all_cells or int(look.cells.sum())
    all_weight = target.all_weight or int(look.weight.sum())
    before = target.weight_before + np.cumsum(look.weight)
    some = np.flatnonzero(look.cells)
    # The first bin whose end lies beyond the quantile's weight, as `Ranked.quantile` compares them.
    passed = np.count_nonzero(before[some] <= target.share * float(all_weight))
    at = some[min(passed, len(some) - 1)]
    low = target.low + (int(at) << target.shift(bins))
    high = min(target.high, low + (1 << target.shift(bins)) - 1)
    return replace(target, low=low, high=high, cells=int(look.cells[at]), weight=int(look.weight[at]),
                   cells_before=target.cells_before + int(look.cells[:at].sum()),
                   weight_before=int(before[at]) - int(look.weight[at]), all_cells=all_cells, all_weight=all_weight)


def _quantile(target, look, dtype):
    between = look.between
    cells, weight = between.columns["cells"], between.columns["weight"]
    groups = [(between.key, cells, weight, between.columns["lightest"], between.columns["heaviest"],
               target.cells_before + np.cumsum(cells) - cells, target.weight_before + np.cumsum(weight) - weight)]
    if look.below is not None:
        groups.insert(0, _single(*look.below, target.cells_before - 1, target.weight_before - look.below[1]))
    if look.above is not None:
        groups.append(_single(*look.above, target.cells_before + target.cells, target.weight_before + target.weight))
    key, cells, weight, lightest, heaviest, cells_before, weight_before = (
        np.concatenate(columns).astype(np.int64) for columns in zip(*groups))
    ranked = Ranked(np.zeros(1, np.int64), from_keys(key, dtype).astype(np.float64), cells, weight, lightest, heaviest,
                    cells_before, weight_before, np.array([target.all_cells]), np.array([target.all_weight]))
    return float(ranked.quantile(target.share)[0])


def _single(key, weight, cells_before, weight_before):
    return tuple(np.array([number]) for number in (key, 1, weight, weight, weight, cells_before, weight_before))
