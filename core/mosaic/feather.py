"""Weights that fall off towards the edge of an image."""

import numpy as np

from ..morphology.distance import steps_of_disk


def feather_weights(valid, width):
    """Weights from nearly 0 at the edge of an image to 1 at a distance from it.

    Args:
        valid: bool (rows + 2 width, cols + 2 width), where the image has data, with what lies around the window.
        width: the distance in pixels, at least 1, between the centres of a pixel and of the nearest one without data,
            from which on the weight is 1; it is rounded up to whole pixels.
    Returns:
        float64 (rows, cols), multiples of 1 / width, above 0 everywhere.
    """
    inner = np.s_[width:-width, width:-width]
    if valid.all():
        return np.ones(valid[inner].shape)
    return np.maximum(np.minimum(steps_of_disk(~valid, width)[inner], width), 1) / width
