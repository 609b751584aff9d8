"""Sets of classes as a block function."""

from dataclasses import dataclass
from typing import Tuple

import numpy as np

from ..classify.settings import label_dtype
from ..errors import ParameterError
from ..predict.block import found_of_block
from ..predict.normalisation import Normalisation
from ..predict.predictor import Predictor
from .set_counts import SetCounts
from .thresholds import sets

OUTPUTS = ("size", "sets", "single")


@dataclass(frozen=True, eq=False)
class ClassSets:
    """Block function that gives pixels their sets of classes.

    The outputs are, as wanted and in this order:

    1. "size": the number of classes in the set, one band;
    2. "sets": a band for each class, 1 where it belongs to the set and 0 elsewhere;
    3. "single": the class where the set holds one, one band, invalid elsewhere;

    and at last the `SetCounts` of the block. A pixel with an invalid, NaN or infinite band is invalid everywhere.

    Attributes:
        predictor: a `Predictor` with probabilities.
        normalisation: that of the model.
        lowest: float64 (classes,), see `core.conformal.thresholds.thresholds`.
        values: the number of each class in maps.
        wanted: of `OUTPUTS`, in that order.

    Raises:
        ParameterError: the predictor knows no probabilities.
    """

    predictor: Predictor
    normalisation: Normalisation
    lowest: np.ndarray
    values: Tuple[int, ...]
    wanted: Tuple[str, ...] = OUTPUTS

    def __post_init__(self):
        require_shares(self.predictor)

    def bytes_per_pixel(self, dtype):
        """Bytes of work arrays for each pixel of a block, outputs not included."""
        return self.predictor.bands * (2 * dtype.itemsize + 8) + 48 * self.predictor.classes + 64

    def __call__(self, values, valid=None):
        outputs = found_of_block(self, True, self._found, values, valid)
        wanted = [output for name, output in zip(OUTPUTS, outputs) if name in self.wanted]
        (size, valid), (held, _), _ = outputs
        held, size = held.reshape(len(held), -1), size.reshape(-1)
        if valid is not None:
            held, size = held[:, valid.reshape(-1)], size[valid.reshape(-1)]
        return [*wanted, SetCounts.of(held, size)]

    def _found(self, outcome):
        held = sets(outcome.shares, self.lowest)
        size = held.sum(axis=0)
        yield size[None].astype(np.min_scalar_type(len(held))), None
        yield held.view(np.uint8), None
        labels = np.array(self.values, label_dtype(self.values))
        yield labels.take(held.argmax(axis=0))[None], size == 1


def require_shares(predictor):
    """Raises `ParameterError` where a predictor knows no probabilities."""
    if not predictor.has_shares:
        raise ParameterError("Class sets need probabilities, and this model has none; take a model with "
                             "probabilities, such as maximum likelihood or a random forest.")
