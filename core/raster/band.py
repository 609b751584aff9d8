"""What a raster file says of one band, and which of its pixels count."""

import math
from dataclasses import dataclass, field
from typing import Mapping, Optional

import numpy as np
from osgeo import gdal

from ..errors import InputError
from .gdalio import NUMPY_TYPES

# GDAL finds them in capitals too.
_WAVELENGTH_ITEMS = (("", "wavelength"), ("", "wavelength_units"),
                     ("IMAGERY", "CENTRAL_WAVELENGTH_UM"), ("IMAGERY", "FWHM_UM"), ("", "ROLE"), ("", "DATE"))


@dataclass(frozen=True)
class BandInfo:
    """One band of a file.

    Attributes:
        number: band number in the file, from 1.
        dtype: type of the stored numbers.
        nodata: the number that means NoData, or None.
        has_mask: whether a mask band, an external mask or an alpha band says which pixels count.
        also_nodata: another number that is to mean NoData, whatever the file says, or None.
        scale, offset: physical value = stored number x scale + offset.
        description: the band's name, or "".
        unit: unit of the physical value, or "".
        wavelength: metadata items on the wavelength, and on role and date, by (domain, name).
    """

    number: int
    dtype: np.dtype
    nodata: Optional[float] = None
    has_mask: bool = False
    scale: float = 1.0
    offset: float = 0.0
    description: str = ""
    unit: str = ""
    wavelength: Mapping = field(default_factory=dict)
    also_nodata: Optional[float] = None

    @property
    def is_scaled(self):
        return self.scale != 1.0 or self.offset != 0.0

    @property
    def may_be_invalid(self):
        """Whether a pixel of this band can be NoData at all."""
        numbers = (self.nodata, self.also_nodata)
        return numbers != (None, None) or self.has_mask or self.dtype.kind == "f"

    def physical(self, number):
        """The value that a stored number stands for; without scale and offset it is the number itself."""
        return number * self.scale + self.offset if self.is_scaled else number

    def unscaled(self, value):
        """The number on the scale of the stored ones that a physical value, or infinity, has."""
        if not self.is_scaled:
            return value
        number = (value - self.offset) / self.scale
        whole = round(number) if math.isfinite(number) else number
        # What a scale such as 1e-4 makes of a number is rounded a few times.
        return whole if abs(number - whole) <= 1e-9 * max(1, abs(whole)) else number

    def stored_number(self, value):
        """The stored number of a physical value in the band's type, None when the type has none for it."""
        value = self.unscaled(value)
        if self.dtype.kind == "f":
            return self.dtype.type(value)
        return self.dtype.type(int(value)) if _fits(value, self.dtype) else None

    def valid(self, values):
        """Where stored numbers are data by their own value (bool array), or None when they all can only be data."""
        numbers = [number for number in (self.nodata, self.also_nodata) if number is not None]
        valid = np.isfinite(values) if self.dtype.kind == "f" else None
        for number in numbers:
            if self.dtype.kind == "f" and np.isfinite(number):
                with np.errstate(over="ignore"):
                    # As the file rounds it, also where the values have been brought to a wider type.
                    valid &= values != values.dtype.type(self.dtype.type(number))
            elif self.dtype.kind != "f" and _fits(number, self.dtype):
                differs = values != values.dtype.type(int(number))
                valid = differs if valid is None else valid & differs
        return valid


def _fits(number, dtype):
    bounds = np.iinfo(dtype)
    return np.isfinite(number) and number == int(number) and bounds.min <= number <= bounds.max


def band_info(dataset, number, name):
    """Reads a `BandInfo`; `name` is the raster's name for messages."""
    band = dataset.GetRasterBand(number)
    if band.DataType not in NUMPY_TYPES:
        raise InputError("Band {band} of {raster} has the type {type}, which is not supported; "
                         "convert it to a real number type first.",
                         band=number, raster=name, type=gdal.GetDataTypeName(band.DataType))
    dtype = NUMPY_TYPES[band.DataType]
    if band.GetMetadataItem("PIXELTYPE", "IMAGE_STRUCTURE") == "SIGNEDBYTE":
        dtype = np.dtype("int8")
    flags = band.GetMaskFlags()
    wavelength = {(domain, item): band.GetMetadataItem(item, domain) for domain, item in _WAVELENGTH_ITEMS}
    scale, offset = band.GetScale(), band.GetOffset()
    return BandInfo(
        number=number,
        dtype=dtype,
        nodata=band.GetNoDataValue(),
        has_mask=flags == 0 or bool(flags & gdal.GMF_PER_DATASET) or _has_mask_beside_nodata(dataset, band, flags),
        scale=1.0 if scale is None else scale,
        offset=0.0 if offset is None else offset,
        description=band.GetDescription(),
        unit=band.GetUnitType() or "",
        wavelength={key: value for key, value in wavelength.items() if value is not None},
    )


def _has_mask_beside_nodata(dataset, band, flags):
    """GDAL's mask follows the nodata number alone, and then hides an alpha band that is there too."""
    return bool(flags & gdal.GMF_NODATA) and alpha_band(dataset) is not None


def alpha_band(dataset):
    """Number of the band that holds the opacity, or None."""
    for number in range(1, dataset.RasterCount + 1):
        if dataset.GetRasterBand(number).GetColorInterpretation() == gdal.GCI_AlphaBand:
            return number
    return None
