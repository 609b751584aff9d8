"""A trained classifier with all that is needed to apply it to another scene."""

from dataclasses import dataclass, field
from typing import Mapping, Optional, Tuple

from ..bands.band import Band
from ..legend import Legend
from ..predict.normalisation import Normalisation
from ..predict.predictor import Predictor


@dataclass(frozen=True)
class ModelClass:
    """A class of a model.

    Attributes:
        value: its number in class maps, not 0.
        name: its name, or "".
        colour: "#rrggbb", or None.
        samples, features: how many training pixels and training features taught it.
    """

    value: int
    name: str = ""
    colour: Optional[str] = None
    samples: int = 0
    features: int = 0


@dataclass(frozen=True, eq=False)
class Model:
    """A classifier.

    Attributes:
        method: what trained it, such as "random_forest".
        predictor: the `Predictor`, over the normalised bands; its classes are ``classes`` in their order.
        bands: the `Band`s that it takes, in physical values; scale and offset are those of the training rasters.
        classes: in rising order of their values.
        normalisation: of the bands.
        settings: the hyper-parameters, by name.
        seed: of the training.
        training: what else is known of the training: names of rasters and layer, counts, "importances" and so on.
        validation: the figures of the validation, see `core.train.validation`; empty without one.
        software: versions by name.
    """

    method: str
    predictor: Predictor
    bands: Tuple[Band, ...]
    classes: Tuple[ModelClass, ...]
    normalisation: Normalisation
    settings: Mapping = field(default_factory=dict)
    seed: int = 0
    training: Mapping = field(default_factory=dict)
    validation: Mapping = field(default_factory=dict)
    software: Mapping = field(default_factory=dict)

    def legend(self, tr):
        """The `Legend` of its class maps, with the value 0 for pixels without class; tr is the user's `Language`."""
        return Legend.of_names({found.value: found.name for found in self.classes}, unclassified=True,
                               colours={found.value: found.colour for found in self.classes}, tr=tr)
