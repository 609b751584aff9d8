"""The profile of an output that keeps the values of its input."""

from .nodata import nodata_for_bands
from .profile import RasterProfile


def profile_with_values_of(stack, path, legend, options=()):
    """The `RasterProfile` of a raster whose bands have the values, names, scale and wavelength of a stack's bands.

    Args:
        stack: the `RasterStack`, of stored numbers.
        path: final name.
        legend: `Legend` of its first band.
        options: GDAL creation options.
    """
    bands = stack.bands
    dtype, nodata = nodata_for_bands(bands, stack.dtype)
    return RasterProfile(path, dtype, nodata, stack.band_names(), tuple(band.scale for band in bands),
                         tuple(band.offset for band in bands), tuple(band.wavelength for band in bands), legend,
                         options)
