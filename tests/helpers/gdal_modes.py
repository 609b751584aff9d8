"""The two modes that a host can have GDAL's Python bindings in."""

from contextlib import contextmanager

from osgeo import gdal, ogr, osr

_MODULES = (gdal, ogr, osr)


@contextmanager
def gdal_exceptions(wanted):
    """Switches exceptions of GDAL on or off for a section, and back."""
    before = [module.GetUseExceptions() for module in _MODULES]
    _set([wanted] * len(_MODULES))
    try:
        yield wanted
    finally:
        _set(before)


def _set(wanted):
    # GDAL wants them taken back in the opposite order.
    for module in _MODULES[::-1]:
        if module.GetUseExceptions():
            module.DontUseExceptions()
    for module, used in zip(_MODULES, wanted):
        if used:
            module.UseExceptions()
