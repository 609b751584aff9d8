"""GDAL's resampling methods, and what they do to the type of values."""

import numpy as np

# By the keys of `core.spec.common.RESAMPLING_METHODS`; those that are missing have GDAL's own name.
GDAL_NAMES = {"nearest": "near"}
# Methods whose results are values of the input; the others compute new ones.
CHOOSING = ("nearest", "mode", "max", "min", "med", "q1", "q3")
# Reach of the kernels in pixels to each side, at a scale of 1.
_REACH = {"bilinear": 1, "cubic": 2, "cubicspline": 2, "lanczos": 3}
# Methods whose kernel becomes wider where pixels become larger.
KERNELS = ("bilinear", "cubic", "cubicspline", "lanczos")


def gdal_name(method):
    """The method's name in GDAL."""
    return GDAL_NAMES.get(method, method)


def reach(method):
    """Pixels of the input, at a scale of 1, that a value can depend on to each side of its own place."""
    return _REACH.get(method, 1)


def resampled_dtype(dtype, method):
    """The type of resampled values: the input's where they occur in it, floating point otherwise.

    That is float32 for types that it holds exactly, and float64 for the others; sums are float64.
    """
    dtype = np.dtype(dtype)
    if method in CHOOSING:
        return dtype
    if method == "sum":
        return np.dtype("float64")
    return np.dtype("float32") if dtype.itemsize <= 2 or dtype == np.float32 else np.dtype("float64")


def follows_scale(method, info):
    """Whether the method on stored numbers and then scale and offset gives the method on physical values.

    Args:
        info: the `BandInfo`.
    """
    if method == "sum":
        return info.offset == 0
    if method == "rms":
        return info.offset == 0 and info.scale > 0
    if method in ("max", "min", "med", "q1", "q3"):
        # A negative scale turns the order round.
        return info.scale > 0
    return True
