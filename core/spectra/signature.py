"""A spectral signature as catalogues keep it: the classifier's knowledge of a class, and what plots and tables show."""

import re
from dataclasses import dataclass, field
from typing import Mapping, Optional, Tuple

import numpy as np

from ..classify.signature import Signature
from ..errors import ParameterError

# The classifiers that know a threshold for each signature.
METHODS = ("minimum_distance", "maximum_likelihood", "spectral_angle")


@dataclass(frozen=True, eq=False)
class SpectralSignature(Signature):
    """A spectrum with its spread; it is a `Signature`, so the classifiers take it as it is.

    Attributes:
        signature_id: what a catalogue calls it; "" lets the catalogue choose.
        wavelengths: (bands,) centres in micrometres, NaN where unknown, as a read-only array; None knows none.
        std: (bands,) standard deviations with divisor count - 1, or None; follows from the covariance.
        minimum, maximum: (bands,), or None.
        band_names: a name for each band, or ().
        selected: whether it takes part in classification and plots.
        thresholds: threshold by method (`METHODS`), in the unit of the method.

    Raises:
        ParameterError: as for `Signature`; besides, an array has another length, a deviation is negative, a colour is
            no "#rrggbb", or a method is unknown.
    """

    signature_id: str = ""
    wavelengths: Optional[np.ndarray] = None
    std: Optional[np.ndarray] = None
    minimum: Optional[np.ndarray] = None
    maximum: Optional[np.ndarray] = None
    band_names: Tuple[str, ...] = ()
    selected: bool = True
    thresholds: Mapping[str, float] = field(default_factory=dict)

    def __post_init__(self):
        super().__post_init__()
        if self.std is None and self.covariance is not None:
            self._set("std", np.sqrt(np.diagonal(self.covariance)))
        for name in ("wavelengths", "std", "minimum", "maximum"):
            self._keep(name)
        if self.std is not None and not (self.std >= 0).all():
            raise ParameterError("The standard deviations of {signature} must be numbers of at least 0; got {got}.",
                                 signature=self.title, got=self.std.tolist())
        if self.band_names and len(self.band_names) != self.bands:
            raise ParameterError("{signature} has {expected} bands; got {found} names.", signature=self.title,
                                 expected=self.bands, found=len(self.band_names))
        if self.colour is not None and not re.fullmatch("#[0-9A-Fa-f]{6}", self.colour):
            raise ParameterError("The colour of {signature} must be like #2f7a3b; got {colour}.",
                                 signature=self.title, colour=repr(self.colour))
        unknown = sorted(set(self.thresholds) - set(METHODS))
        if unknown:
            raise ParameterError("{method} is no method with thresholds; there are {known}.", method=unknown[0],
                                 known=", ".join(METHODS))

    @classmethod
    def of(cls, class_id, statistics, **attributes):
        """As `Signature.of`, with the smallest and the largest values."""
        return super().of(class_id, statistics, minimum=statistics.minimum, maximum=statistics.maximum, **attributes)

    @property
    def values(self):
        """The spectrum, float64 (bands,): the mean where it comes from pixels."""
        return self.mean

    @property
    def macroclass(self):
        """The macroclass's number; the class's own where there is none."""
        return self.class_id if self.macroclass_id is None else self.macroclass_id

    def has_bands_of(self, other):
        """Whether it can be compared with another band by band: as many bands, and no wavelength that differs."""
        if self.bands != other.bands:
            return False
        if self.wavelengths is None or other.wavelengths is None:
            return True
        known = np.isfinite(self.wavelengths) & np.isfinite(other.wavelengths)
        return bool(np.allclose(self.wavelengths[known], other.wavelengths[known], rtol=1e-6, atol=0))

    def _keep(self, name):
        """Keeps an array as read-only float64."""
        numbers = getattr(self, name)
        if numbers is None:
            return
        array = np.array(numbers, dtype=np.float64)
        if array.shape != self.mean.shape:
            raise ParameterError("{signature} has {expected} bands; got {found} numbers for {name}.",
                                 signature=self.title, expected=self.bands, found=array.size, name=name)
        array.setflags(write=False)
        self._set(name, array)
