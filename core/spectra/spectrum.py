"""Spectra as files hold them, before they are signatures of classes."""

from dataclasses import dataclass
from typing import Optional

import numpy as np

from ..errors import InputError
from .catalogue import SignatureCatalogue
from .signature import SpectralSignature


@dataclass(frozen=True, eq=False)
class Spectrum:
    """A spectrum of a library.

    Attributes:
        name: what the library calls it.
        values: float64 (n,).
        wavelengths: float64 (n,), micrometres; None where they are not known.
        std: float64 (n,), or None.
    """

    name: str
    values: np.ndarray
    wavelengths: Optional[np.ndarray] = None
    std: Optional[np.ndarray] = None

    def complete(self, source):
        """Without the channels that have no value, in the order of wavelengths.

        Raises:
            InputError: none is left; ``source`` is what the message calls the file.
        """
        known = np.isfinite(self.values)
        if self.wavelengths is not None:
            known &= np.isfinite(self.wavelengths)
        if not known.any():
            raise InputError("The spectrum {name} of {source} has no value.", name=self.name, source=source)
        places = np.flatnonzero(known)
        if self.wavelengths is not None:
            places = places[np.argsort(self.wavelengths[places], kind="stable")]
        pick = (None if array is None else np.asarray(array, np.float64)[places]
                for array in (self.values, self.wavelengths, self.std))
        return Spectrum(self.name, *pick)


def as_catalogue(spectra, source):
    """Spectra as signatures whose classes are numbered from 1.

    Raises:
        InputError: there is no spectrum, or one has no value.
    """
    complete = [spectrum.complete(source) for spectrum in spectra]
    if not complete:
        raise InputError("{source} holds no spectrum.", source=source)
    return SignatureCatalogue(tuple(
        SpectralSignature(number, s.values, name=s.name, wavelengths=s.wavelengths, std=_usable(s.std))
        for number, s in enumerate(complete, start=1)))


def _usable(std):
    return None if std is None or not np.isfinite(std).all() or (std < 0).any() else std
