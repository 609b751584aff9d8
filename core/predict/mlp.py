"""Multi-layer perceptrons."""

from dataclasses import dataclass
from functools import partial

import numpy as np

from .layer_sums import LayerSums
from .layers import ACTIVATIONS, MOST_LAYERS, ExactLayerSums, Layers
from .logistic import class_shares, winners
from .parts import Damaged
from .predictor import Outcome, Predictor, pieces
from .settled import is_settled, settled
from .ways import first_sure

_PIECE = 4096


@dataclass(frozen=True, eq=False)
class Perceptron(Predictor):
    """The class with the largest output of a feed-forward network (Rumelhart, Hinton & Williams 1986, Nature 323).

    Equal outputs go to the first class. Where float32 proves the largest output it decides, elsewhere float64.

    Attributes:
        layers: the `Layers`; the last has one output for two classes, positive for the second, or one for each.
    """

    layers: Layers

    @property
    def classes(self):
        return max(2, len(self.layers.biases[-1]))

    @property
    def bands(self):
        return self.layers.weights[0].shape[1]

    def seconds_per_pixel(self, shares):
        return 2e-7 + 5e-10 * sum(weights.size for weights in self.layers.weights)

    @property
    def scratch_bytes(self):
        return 8 * (_PIECE * (4 * self.classes + 2 * self.bands) + 8 * 512 * self.layers.widest)

    def parts(self):
        arrays = {f"weights_{place}": weights for place, weights in enumerate(self.layers.weights)}
        arrays.update({f"biases_{place}": biases for place, biases in enumerate(self.layers.biases)})
        return {"activation": self.layers.activation, "layers": len(self.layers.weights)}, arrays

    @classmethod
    def of_parts(cls, parts):
        weights, biases, inputs = [], [], parts.bands
        for place in range(parts.whole_number("layers", 1, MOST_LAYERS)):
            weights.append(parts.floats(f"weights_{place}", None, inputs).astype(np.float64))
            inputs = len(weights[-1])
            biases.append(parts.floats(f"biases_{place}", inputs).astype(np.float64))
        if inputs != (1 if parts.classes == 2 else parts.classes):
            raise Damaged("the last layer has not one output for each class")
        return cls(Layers(tuple(weights), tuple(biases), parts.choice("activation", ACTIVATIONS)))

    def _decided(self, pixels, shares):
        dtypes = ([] if shares else [np.float32]) + [np.float64]
        ways = [*(LayerSums(self.layers, dtype) for dtype in dtypes), ExactLayerSums(self.layers)]
        for piece in pieces(pixels.shape[1], _PIECE):
            sums = first_sure(ways, pixels[:, piece].astype(np.float64), partial(_is_sure, shares))
            yield piece, Outcome(winners(sums), class_shares(settled(sums)) if shares else None)


def _is_sure(shares, sums, errors):
    if len(sums) == 1:
        sure = np.abs(sums[0]) > errors
    else:
        near = sums >= sums.max(axis=0) - 2 * errors
        sure = np.add.reduce(near.view(np.uint8), axis=0, dtype=np.uint8) == 1
    return sure & is_settled(sums, errors).all(axis=0) if shares else sure
