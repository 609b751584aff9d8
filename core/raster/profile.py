"""What an output raster is to be: its bands, its format, and how GDAL is told so."""

import os
import shutil
from dataclasses import dataclass
from typing import Mapping, Optional, Tuple

import numpy as np
from osgeo import gdal

from ..errors import OutputError, ParameterError
from ..language import alternatives
from ..legend import Legend
from .gdalio import HAS_INT8
from .grid import Grid
from .legend_io import write_legend

TILE = 256
# The formats that hold any type, grid and NoData in one file that can be written piece by piece.
_DRIVERS = {".tif": "GTiff", ".tiff": "GTiff", ".img": "HFA"}
# A larger one goes on in a second file, which a renamed first one does not find.
_LARGEST_IMAGINE = 2_000_000_000


@dataclass(frozen=True)
class RasterProfile:
    """What an output raster is to be.

    Attributes:
        path: final name; the extension chooses the format.
        dtype: type of the stored numbers.
        nodata: the number that means NoData, or None.
        names: a description for each band; their number is the number of bands.
        scales, offsets: physical value = stored x scale + offset, for each band; empty is 1 and 0.
        wavelengths: metadata items on the wavelength for each band, by (domain, name); empty is none.
        legend: names and colours of a class map.
        options: GDAL creation options such as "COMPRESS=ZSTD"; empty takes the defaults of this module.
        units: unit of the physical value for each band; empty is none.
        compress: whether a GeoTIFF is compressed where the options do not say; None does it with class maps, which
            are those with a legend, and single bands of whole numbers.
    """

    path: str
    dtype: np.dtype
    nodata: Optional[float]
    names: Tuple[str, ...]
    scales: Tuple[float, ...] = ()
    offsets: Tuple[float, ...] = ()
    wavelengths: Tuple[Mapping, ...] = ()
    legend: Legend = Legend()
    options: Tuple[str, ...] = ()
    units: Tuple[str, ...] = ()
    compress: Optional[bool] = None


def creation_options(text):
    """GDAL creation options from "NAME=VALUE|NAME=VALUE", as QGIS writes them, or from None.

    Raises:
        ParameterError: a part is not of the form NAME=VALUE.
    """
    options = tuple(part.strip() for part in (text or "").replace("\n", "|").split("|") if part.strip())
    for option in options:
        if "=" not in option:
            raise ParameterError("creation_options must have the form NAME=VALUE|NAME=VALUE; got {option}.",
                                 option=option)
    return options


def driver_of(path):
    """The GDAL driver that writes a file of that extension.

    Raises:
        OutputError: there is none.
    """
    extension = os.path.splitext(path)[1].lower()
    if extension not in _DRIVERS:
        raise OutputError("{path} cannot be written: a raster has the extension {known}.",
                          path=path, known=alternatives(_DRIVERS))
    return gdal.GetDriverByName(_DRIVERS[extension])


def options_of(driver, profile, n_threads):
    """The creation options of a raster; those that were given go before the defaults.

    Args:
        driver: the GDAL driver.
        profile: the `RasterProfile`.
        n_threads: threads that may compress.
    """
    given = {option.partition("=")[0].upper(): option.partition("=")[2] for option in profile.options}
    if driver.ShortName != "GTiff":
        return [f"{name}={value}" for name, value in given.items()]
    options = {"TILED": "YES", "BIGTIFF": "IF_SAFER", "INTERLEAVE": "BAND"}
    if np.dtype(profile.dtype) == np.int8 and not HAS_INT8:
        options["PIXELTYPE"] = "SIGNEDBYTE"
    if len(profile.names) > 1:
        # GDAL takes the fourth of four byte bands for opacity otherwise.
        options["PHOTOMETRIC"] = "MINISBLACK"
    if _is_compressed(profile):
        # Class maps shrink to a fraction for little time; noisy continuous values hardly shrink and cost seconds.
        options["COMPRESS"] = "LZW"
    options.update(given)
    if options["TILED"].upper() == "YES":
        options = {"BLOCKXSIZE": TILE, "BLOCKYSIZE": TILE, **options}
    if "COMPRESS" in options:
        options.setdefault("NUM_THREADS", n_threads)
    return [f"{name}={value}" for name, value in options.items()]


def _is_compressed(profile):
    if profile.compress is not None:
        return profile.compress
    return bool(profile.legend) or np.dtype(profile.dtype).kind in "iu" and len(profile.names) == 1


def require_space(driver, profile, grid, options):
    """Raises `OutputError` where a raster does not fit onto its disk, or into its format."""
    needed = grid.pixels * len(profile.names) * np.dtype(profile.dtype).itemsize
    if driver.ShortName == "HFA" and needed > _LARGEST_IMAGINE:
        raise OutputError("{path} needs {needed:.0f} MB, and an .img file holds {most:.0f} MB; take .tif.",
                          path=profile.path, needed=needed / 1e6, most=_LARGEST_IMAGINE / 1e6)
    if any(option.upper().startswith("COMPRESS=") for option in options):
        return
    folder = os.path.dirname(os.path.abspath(profile.path))
    free = shutil.disk_usage(folder).free if os.path.isdir(folder) else needed
    if needed > free:
        raise OutputError("{path} needs {needed:.0f} MB, and {free:.0f} MB are free there.",
                          path=profile.path, needed=needed / 1e6, free=free / 1e6)


def describe(dataset, profile, grid, record):
    """Writes all but the pixels into a new raster.

    Args:
        dataset: the GDAL dataset.
        profile: its `RasterProfile`.
        grid: its `Grid`.
        record: metadata items that say how the raster was made.
    """
    if grid.transform != Grid(1, 1).transform:
        dataset.SetGeoTransform(grid.transform)
    if grid.crs:
        dataset.SetProjection(grid.crs)
    dataset.SetMetadata(dict(record))
    for number, name in enumerate(profile.names, start=1):
        band = dataset.GetRasterBand(number)
        band.SetDescription(name)
        if profile.nodata is not None:
            band.SetNoDataValue(profile.nodata)
        if profile.scales and profile.scales[number - 1] != 1.0:
            band.SetScale(profile.scales[number - 1])
        if profile.offsets and profile.offsets[number - 1] != 0.0:
            band.SetOffset(profile.offsets[number - 1])
        if profile.units and profile.units[number - 1]:
            band.SetUnitType(profile.units[number - 1])
        for (domain, item), value in (profile.wavelengths[number - 1] if profile.wavelengths else {}).items():
            band.SetMetadataItem(item, value, domain)
    if profile.legend:
        write_legend(dataset, profile.legend)
