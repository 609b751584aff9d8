"""Files of spectral response functions."""

import json

import numpy as np

from ...bands.wavelengths import micrometres
from ...errors import InputError
from ..resample import Response, responses_of_columns
from .columns import read_columns


def read_responses(text, source):
    """The `Response` of each band of a sensor.

    Args:
        text: a table with a column of wavelengths and one for each band; or a table with the columns wavelength and
            fwhm, a Gaussian band in each row; or GeoJSON whose features have a name and a response of lists x
            (wavelengths) and y.
        source: what messages call it.
    Raises:
        InputError: it is none of these, or a response cannot be.
    """
    if text.lstrip("\ufeff \t\r\n").startswith("{"):
        return _of_json(text, source)
    spectra = read_columns(text, source, source)
    if [spectrum.name.lower() for spectrum in spectra] == ["fwhm"]:
        # Both columns are in one unit, and a band is never as wide as its wavelength.
        widths, centres = spectra[0].values, spectra[0].wavelengths
        factor = 1e-3 if (widths >= centres).any() else 1.0
        return [Response.gaussian(f"{centre:g}", centre, width * factor) for centre, width in zip(centres, widths)]
    return responses_of_columns([spectrum.complete(source) for spectrum in spectra])


def _of_json(text, source):
    try:
        features = json.loads(text)["features"]
        found = []
        for feature in features:
            response = feature["properties"]["response"]
            lengths = np.array([micrometres(length) for length in response["x"]], np.float64)
            order = np.argsort(lengths, kind="stable")
            weights = np.array(response["y"], np.float64)
            if lengths.shape != weights.shape:
                raise InputError("{source} has a response with {x} wavelengths and {y} values.", source=source,
                                 x=lengths.size, y=weights.size)
            found.append((str(feature["properties"]["name"]), lengths[order], weights[order]))
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        if isinstance(error, InputError):
            raise
        raise InputError("{source} is no file of spectral responses.", source=source) from None
    for name, lengths, weights in found:
        if not np.isfinite(lengths).all() or not (weights >= 0).all() or not (weights > 0).any():
            raise InputError("The response of the band {band} must be numbers of at least 0 at known wavelengths.",
                             band=name)
    return [Response(*parts) for parts in found]
