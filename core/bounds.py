"""Places on the ground as plain values: a rectangle, and a point, each in a coordinate system."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Bounds:
    """A rectangle on the ground.

    Attributes:
        xmin, xmax, ymin, ymax: its sides, in units of the coordinate system.
        crs: coordinate system as text that GDAL understands, "" for that of the raster it is used with.
    """

    xmin: float
    xmax: float
    ymin: float
    ymax: float
    crs: str = ""

    def __str__(self):
        return _with_crs(f"{self.xmin!r},{self.xmax!r},{self.ymin!r},{self.ymax!r}", self.crs)


@dataclass(frozen=True)
class Position:
    """A point on the ground.

    Attributes:
        x, y: its coordinates, in units of the coordinate system.
        crs: coordinate system as text that GDAL understands, "" for that of the raster it is used with.
    """

    x: float
    y: float
    crs: str = ""

    def __str__(self):
        return _with_crs(f"{self.x!r},{self.y!r}", self.crs)


def _with_crs(text, crs):
    return f"{text} [{crs}]" if crs else text
