"""What a predictor finds of the pixels of a block, as bands."""

import numpy as np

from ..classify.classifier import usable_pixels
from .distinct import distinct_pixels

# Looking for equal pixels takes about a tenth of this.
_WORTH_LOOKING = 1e-6


def found_of_block(model, shares, found_of, values, valid=None):
    """Decides on the pixels of a block.

    Args:
        model: has a `Predictor` and a `Normalisation` as ``predictor`` and ``normalisation``.
        shares: whether the probabilities are wanted.
        found_of: gives for an `Outcome` of m pixels, output by output, the numbers (bands, m), and where they are
            defined, bool (m,) or None for everywhere.
        values: real ndarray (bands, rows, cols).
        valid: bool ndarray of that shape, or None.
    Returns:
        For each output (numbers (bands, rows, cols), bool of that shape or None). A pixel with an invalid, NaN or
        infinite band is invalid in all of them, and 0.
    """
    bands, rows, cols = values.shape
    pixels = values.reshape(bands, -1)
    usable, places = usable_pixels(pixels, valid), None
    if usable is not None:
        pixels = pixels[:, usable]
    if model.predictor.seconds_per_pixel(shares) > _WORTH_LOOKING:
        pixels, places = distinct_pixels(pixels)
    outcome = model.predictor.decide(model.normalisation(pixels), shares)
    outputs = []
    for found, defined in found_of(outcome):
        if places is not None:
            found, defined = found.take(places, axis=1), None if defined is None else defined[places]
        found, defined = _spread(found, defined, usable)
        known = None if defined is None else np.broadcast_to(defined, found.shape).reshape(-1, rows, cols)
        outputs.append((found.reshape(-1, rows, cols), known))
    return outputs


def _spread(found, defined, usable):
    """What was found of the usable pixels, with 0 between, and where it is defined."""
    if usable is None:
        return found, defined
    whole, known = np.zeros((len(found), len(usable)), found.dtype), usable.copy()
    whole[:, usable] = found
    if defined is not None:
        known[usable] = defined
    return whole, known
