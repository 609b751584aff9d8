"""How each statistic is computed."""

from typing import Callable, NamedTuple

import numpy as np

from .by_pieces import cache_sized
from .deviation import standard_deviation
from .extremes import Extreme
from .majority import majority, majority_piece
from .means import Mean
from .ranks import percentile_of, percentile_piece
from .spread import Range, Variance
from .sums import Count, Sum
from .variety import Variety


class Way(NamedTuple):
    """How a statistic is computed.

    Attributes:
        worker: ``worker(piece, percentile)`` returns a function that gives the results of what the piece has loaded.
        piece_shape: ``piece_shape(footprint, dtype)`` returns the greatest rows and columns of a good piece.
    """

    worker: Callable
    piece_shape: Callable = cache_sized


STATISTICS = {
    "count": Way(lambda piece, _: Count(piece)),
    "maximum": Way(lambda piece, _: Extreme(piece, np.maximum)),
    "mean": Way(lambda piece, _: Mean(piece)),
    "median": Way(lambda piece, _: percentile_of(piece, 50), percentile_piece),
    "minimum": Way(lambda piece, _: Extreme(piece, np.minimum)),
    "percentile": Way(percentile_of, percentile_piece),
    "standard_deviation": Way(lambda piece, _: standard_deviation(piece)),
    "sum": Way(lambda piece, _: Sum(piece)),
    "majority": Way(lambda piece, _: majority(piece), majority_piece),
    "range": Way(lambda piece, _: Range(piece)),
    "variance": Way(lambda piece, _: Variance(piece)),
    "variety": Way(lambda piece, _: Variety(piece), majority_piece),
}
