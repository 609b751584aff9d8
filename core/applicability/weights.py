"""What the bands weigh in the distance of pixels."""

import numpy as np

from ..errors import InputError, ParameterError


def band_weights(given, model, bands):
    """The weights of the bands.

    Args:
        given: numbers of at least 0, one for each band, or None.
        model: the `Model` whose importances of the bands are their weights where none are given, or None.
        bands: how many there are.
    Returns:
        float64 (bands,), or None where the model keeps no importances.
    Raises:
        ParameterError: the numbers do not fit the bands, or all are 0.
        InputError: the importances of the model cannot be.
    """
    if given is not None:
        if len(given) != bands:
            raise ParameterError("weights must be one number for each of the {bands} bands; got {count}.", bands=bands,
                                 count=len(given))
        if not max(given) > 0:
            raise ParameterError("weights must have a number above 0; got zeros alone.")
        return np.array(given, np.float64)
    if model is None:
        return np.ones(bands)
    if "importances" not in model.training:
        return None
    try:
        weights = np.array(model.training["importances"], np.float64)
    except (TypeError, ValueError):
        weights = np.empty(0)
    if weights.shape != (bands,) or not np.isfinite(weights).all() or weights.min() < 0 or not weights.max() > 0:
        raise InputError("The importances of the bands in the model cannot be read; give weights.")
    return weights
