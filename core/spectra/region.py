"""Region growing: the pixels around a seed that are like it and hang together with it."""

import numpy as np

from ..errors import ParameterError
from ..patches.strip import scan
from ..transforms.distances import euclidean, spectral_angle

MEASURES = ("band", "euclidean", "spectral_angle")


def unlikeness(values, seed, measure="band"):
    """How far every pixel is from the seed.

    Args:
        values: ndarray (bands, rows, cols).
        seed: (row, col).
        measure: "band": the largest absolute difference in any band; "euclidean": the distance over all bands, in
            their unit; "spectral_angle": in degrees.
    Returns:
        float64 ndarray (rows, cols); NaN where the angle is not defined.
    """
    values = np.asarray(values)
    own = values[:, seed[0], seed[1]].astype(np.float64)
    if measure == "band":
        far = np.zeros(values.shape[1:])
        for band, value in zip(values, own):
            np.maximum(far, np.abs(band - value), out=far)
        return far
    pixels = values.reshape(len(values), -1).astype(np.float64)
    with np.errstate(divide="ignore", invalid="ignore"):
        if measure == "euclidean":
            far, defined = euclidean(pixels, own[:, None])
        elif measure == "spectral_angle":
            far, defined = spectral_angle(pixels, own[:, None])
        else:
            raise ParameterError("{measure} is no measure of distance; there are {known}.", measure=repr(measure),
                                 known=", ".join(MEASURES))
    return np.where(True if defined is None else defined, far, np.nan).reshape(values.shape[1:])


def region(far, valid, seed, distance, smallest=1, connectivity=4):
    """The connected pixels around a seed that are at most so far from it.

    Where these are fewer than ``smallest``, the distance is raised just as far as it takes to have as many; where no
    distance gives as many, all valid pixels that hang together with the seed are the region.

    Args:
        far: float64 ndarray (rows, cols), see `unlikeness`.
        valid: bool ndarray (rows, cols), or None where all are valid; the seed is valid.
        seed: (row, col).
        distance: the largest that belongs to the region.
        smallest: pixels that the region should have at least.
        connectivity: 4 (edges) or 8 (edges and corners).
    Returns:
        (region, distance): bool ndarray (rows, cols), and the distance that was used.
    """
    usable = np.isfinite(far) if valid is None else np.isfinite(far) & valid
    usable[seed] = True

    def grown(limit):
        like = usable & (far <= limit)
        like[seed] = True
        return _connected(like, seed, connectivity)

    found = grown(distance)
    if np.count_nonzero(found) >= smallest:
        return found, distance
    steps = np.unique(far[usable & (far > distance)])
    # The region only grows with the distance: the first step that is enough is found by halving.
    low, high = 0, len(steps) - 1
    while low < high:
        middle = (low + high) // 2
        if np.count_nonzero(grown(steps[middle])) >= smallest:
            high = middle
        else:
            low = middle + 1
    return (found, distance) if not len(steps) else (grown(steps[low]), float(steps[low]))


def _connected(like, seed, connectivity):
    patches = scan(like.astype(np.uint8), like, connectivity)
    labels = patches.image(np.arange(patches.n_patches + 1))
    return labels == labels[seed]
