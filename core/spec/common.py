"""Parameters that several tools share."""

from .inputs import Text

CREATION_OPTIONS = Text(
    "creation_options",
    "Creation options",
    "GDAL creation options of the output rasters, such as COMPRESS=ZSTD|TILED=YES; the default is a tiled GeoTIFF, "
    "class maps compressed with LZW.",
    default=None,
    advanced=True,
)
