"""Whether the pixels of a raster are worth compressing, as its file tells."""

from osgeo import gdal

from .gdalio import gdal_calls, open_raster

# Classes shrink to a fraction of this, and measurements hardly.
_WORTH = 0.5


def shrinks(source):
    """Whether a raster is compressed, to less than half of its pixels.

    Args:
        source: the raster.
    Returns:
        bool; the files behind a virtual raster count in full.
    """
    dataset = open_raster(source)
    with gdal_calls():
        if not dataset.GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE"):
            return False
        found = [gdal.VSIStatL(path) for path in dataset.GetFileList() or ()]
        bands = [dataset.GetRasterBand(number) for number in range(1, dataset.RasterCount + 1)]
        pixels = sum(band.XSize * band.YSize * gdal.GetDataTypeSize(band.DataType) // 8 for band in bands)
        return 0 < sum(file.size for file in found if file) < _WORTH * pixels
