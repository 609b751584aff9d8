"""How the difference of values grows with the distance between them."""

from dataclasses import dataclass, replace

import numpy as np

# Pairs of more samples than this are not looked at, and bins of fewer pairs than this tell nothing (Journel &
# Huijbregts 1978, Mining Geostatistics, III.A).
MOST_SAMPLES, _FEWEST_PAIRS = 2000, 30
_BINS, _ROWS = 20, 256


@dataclass(frozen=True, eq=False)
class EmpiricalVariogram:
    """Half the mean squared difference of values by the distance of their places.

    Attributes:
        lags: float64 (bins,), mean distance of the pairs of each bin, ascending.
        semivariances: float64 (bins,).
        pairs: int64 (bins,), how many there are.
        values: how many values make these pairs.
        reach: the largest distance that was looked at, a third of the diagonal of the box around all places.
    """

    lags: np.ndarray
    semivariances: np.ndarray
    pairs: np.ndarray
    values: int
    reach: float

    @property
    def weights(self):
        """How much each bin tells, float64 (bins,): its pairs, but no more than there are values, of which pairs beyond
        that number say the same again."""
        return np.minimum(self.pairs, self.values).astype(np.float64)


def _go_on():
    pass


def empirical_variogram(points, values, seed, shuffles=0, check=_go_on):
    """The variogram by the method of moments (Matheron 1963, Economic Geology 58:1246-1266).

    The bins widen by a constant factor from the smallest distance to the reach, so that short ranges are told as well
    as long ones. Of more than `MOST_SAMPLES` values so many are drawn, and all of their pairs taken.

    Args:
        points: float64 (n, dimensions).
        values: float64 (n,).
        seed: of the draw, and of the shuffles.
        shuffles: how many times the values are dealt anew to the places.
        check: called often.
    Returns:
        (variogram, shuffled): `EmpiricalVariogram` without the bins of too few pairs, and a list of those of the values
        dealt anew.
    """
    generator = np.random.default_rng(seed)
    reach = float(np.linalg.norm(np.ptp(points, axis=0))) / 3 if len(points) else 0.0
    if len(points) > MOST_SAMPLES:
        chosen = np.sort(generator.choice(len(points), MOST_SAMPLES, replace=False))
        points, values = points[chosen], values[chosen]
    edges = _edges(points, reach)
    if edges is None:
        nothing = EmpiricalVariogram(np.empty(0), np.empty(0), np.empty(0, np.int64), len(values), reach)
        return nothing, [nothing] * shuffles
    dealt = [values, *(generator.permutation(values) for _ in range(shuffles))]
    pairs, distances, squares = np.zeros(_BINS, np.int64), np.zeros(_BINS), np.zeros((len(dealt), _BINS))
    for found, first, second in _pairs(points, reach):
        check()
        bins = np.searchsorted(edges, found)
        pairs += np.bincount(bins, minlength=_BINS)
        distances += np.bincount(bins, found, _BINS)
        for total, one in zip(squares, dealt):
            total += np.bincount(bins, (one[first] - one[second]) ** 2, _BINS)
    enough = pairs >= _FEWEST_PAIRS
    pairs, distances, squares = pairs[enough], distances[enough], squares[:, enough]
    of_values = EmpiricalVariogram(distances / pairs, squares[0] / pairs / 2, pairs, len(values), reach)
    return of_values, [replace(of_values, semivariances=sums / pairs / 2) for sums in squares[1:]]


def _edges(points, reach):
    """The upper edges of all bins but the last, or None without two places within reach."""
    smallest = min((found[found > 0].min(initial=np.inf) for found, _, _ in _pairs(points, reach)), default=np.inf)
    return np.geomspace(smallest, reach, _BINS + 1)[1:-1] if smallest < reach else None


def _pairs(points, reach):
    """Distances, and both places, of each pair within reach once; some rows of the table of all pairs at a time."""
    numbers = np.arange(len(points))
    for first in range(0, len(points), _ROWS):
        rows = numbers[first:first + _ROWS, None]
        distances = np.sqrt(sum((coordinate[rows] - coordinate) ** 2 for coordinate in points.T))
        one, other = np.nonzero((numbers > rows) & (distances <= reach))
        yield distances[one, other], one + first, other
