"""Signatures as another sensor sees them."""

from dataclasses import replace

import numpy as np

from ..bands.sensors import sensor_named
from ..errors import InputError, ParameterError
from ..language import Phrase
from ..spectra.catalogue import SignatureCatalogue
from ..spectra.formats.responses import read_responses
from ..spectra.resample import Response, resampled
from .spectral import spectral_bands


def responses_of(sensor=None, responses=None, rasters=None):
    """The `Response`s of a sensor: from a file of response functions, or Gaussian by centre and width.

    Args:
        sensor: name of a sensor that is known, such as "Sentinel-2".
        responses: path of a file, see `read_responses`.
        rasters: paths; their bands' wavelengths and widths count.
    Raises:
        ParameterError: no such sensor.
        InputError: a file cannot be read, or a band has no wavelength or width.
    """
    if responses is not None:
        try:
            with open(responses, encoding="utf-8") as file:
                return read_responses(file.read(), responses)
        except (OSError, UnicodeDecodeError) as error:
            if isinstance(error, InputError):
                raise
            raise InputError("{path} cannot be read: {reason}.", path=responses,
                             reason=getattr(error, "strerror", None) or Phrase("it is no text")) from None
    if sensor is not None:
        bands = [band for band in sensor_named(sensor).bands if band.wavelength and band.width]
        if not bands:
            raise ParameterError("{sensor} has no band with a wavelength.", sensor=sensor)
    else:
        bands = spectral_bands(rasters)
        for band in bands:
            if not band.wavelength or not band.width:
                raise InputError("The band {band} of {raster} has no known wavelength and width.", band=band.name,
                                 raster=band.path)
    return [Response.gaussian(band.name, band.wavelength, band.width) for band in bands]


def resampled_catalogue(catalogue, responses, messages):
    """The signatures as the bands of those responses see them.

    Bands that do not lie on a spectrum are left out of it, and spectra without any band, with a warning for all.
    Deviations are resampled as the values are, as if the channels of a band varied together; covariances and extremes
    do not survive.

    Raises:
        InputError: a signature has no wavelengths, or no band lies on any.
    """
    found, unseen, cut = [], [], 0
    for signature in catalogue:
        if signature.wavelengths is None or not np.isfinite(signature.wavelengths).all():
            raise InputError("{signature} has no wavelengths and cannot be resampled.", signature=signature.title)
        order = np.argsort(signature.wavelengths, kind="stable")
        lengths = signature.wavelengths[order]
        values = resampled(lengths, signature.values[order], responses)
        seen = np.isfinite(values)
        if not seen.any():
            unseen.append(signature)
            continue
        cut += not seen.all()
        std = None if signature.std is None else resampled(lengths, signature.std[order], responses)[seen]
        bands = [response for response, is_seen in zip(responses, seen) if is_seen]
        found.append(replace(signature, mean=values[seen], std=std, covariance=None, minimum=None, maximum=None,
                             wavelengths=[band.centre for band in bands],
                             band_names=tuple(band.name for band in bands)))
    if not found:
        raise InputError("No band of the sensor lies on the spectrum of {signature}, {first} to {last} µm.",
                         signature=unseen[0].title, first=f"{unseen[0].wavelengths.min():g}",
                         last=f"{unseen[0].wavelengths.max():g}")
    if unseen:
        messages.warning("{count} spectra lie on no band of the sensor and were left out.", count=len(unseen))
    if cut:
        messages.warning("{count} of {all} spectra do not reach over all bands of the sensor; the others are left out "
                         "of them.", count=cut, all=len(found))
    return SignatureCatalogue(tuple(found))
