"""One band of a band set: where its pixels lie, and what they are."""

from dataclasses import dataclass
from typing import Optional, Tuple, Union


@dataclass(frozen=True)
class Band:
    """A band.

    Attributes:
        name: its name.
        path: the raster, as given; from Python also relative to the root directory of the band set.
        raster_band: number of the band in that raster, from 1.
        role: what it is for in formulas (`roles.ROLES`), or "".
        wavelength, width: centre and full width at half maximum in micrometres, or None.
        date: of the acquisition, "YYYY-MM-DD", or "".
        multiplicative_factor, additive_factor: value = value of the file x factor + addend, where the file's own
            scale and offset have been applied before.
        scale, offset: those of the file.
        nodata: the number that means NoData in the file, exactly as it stands there, or None.
        data_type: type of the stored numbers, as numpy names it; "" when nothing is known of the raster.
        x_count, y_count: columns and rows of the raster.
        transform: GDAL's six numbers that place the raster.
        crs: coordinate system as WKT, or "".
        number_of_bands: bands of the raster.
        x_block_size, y_block_size: size of the raster's blocks in pixels.
    """

    name: str
    path: str = ""
    raster_band: int = 1
    role: str = ""
    wavelength: Optional[float] = None
    width: Optional[float] = None
    date: str = ""
    multiplicative_factor: float = 1.0
    additive_factor: float = 0.0
    scale: float = 1.0
    offset: float = 0.0
    nodata: Union[int, float, None] = None
    data_type: str = ""
    x_count: int = 0
    y_count: int = 0
    transform: Tuple[float, ...] = (0.0, 1.0, 0.0, 0.0, 0.0, 1.0)
    crs: str = ""
    number_of_bands: int = 1
    x_block_size: int = 0
    y_block_size: int = 0

    @property
    def x_size(self):
        """Width of a pixel in units of the coordinate system."""
        return _length(self.transform[1], self.transform[4])

    @property
    def y_size(self):
        """Height of a pixel in units of the coordinate system."""
        return _length(self.transform[2], self.transform[5])

    @property
    def left(self):
        return min(x for x, _ in self._corners())

    @property
    def right(self):
        return max(x for x, _ in self._corners())

    @property
    def top(self):
        return max(y for _, y in self._corners())

    @property
    def bottom(self):
        return min(y for _, y in self._corners())

    @property
    def total_scale(self):
        """Factor from stored numbers to values, the band's own factor included."""
        return self.scale * self.multiplicative_factor

    @property
    def total_offset(self):
        """What is added after `total_scale`."""
        return self.offset * self.multiplicative_factor + self.additive_factor

    def _corners(self):
        x, a, b, y, d, e = self.transform
        return [(x + a * col + b * row, y + d * col + e * row) for col in (0, self.x_count)
                for row in (0, self.y_count)]


def _length(one, other):
    # The plain number where the grid is not rotated: a root would round it.
    return abs(one or other) if not (one and other) else (one * one + other * other) ** 0.5
