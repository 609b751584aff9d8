"""One task with GDAL's Python bindings: `gdal_scripts.py TASK OUTPUT INPUT …`."""

import sys

from osgeo import gdal, ogr

gdal.UseExceptions()
ogr.UseExceptions()


def mean(output, source, radius):
    """The mean of a square window by a normalised kernel of ones, as Float32."""
    width = 2 * int(radius) + 1
    kernel = f'<Kernel normalized="1"><Size>{width}</Size><Coefs>{" ".join("1" * width * width)}</Coefs></Kernel>'
    dataset = gdal.Open(source)
    filtered = gdal.GetDriverByName("VRT").Create(
        "", dataset.RasterXSize, dataset.RasterYSize, dataset.RasterCount, gdal.GDT_Float32)
    filtered.SetGeoTransform(dataset.GetGeoTransform())
    filtered.SetProjection(dataset.GetProjection())
    for band in range(1, dataset.RasterCount + 1):
        window = f'<SourceFilename relativeToVRT="0">{source}</SourceFilename><SourceBand>{band}</SourceBand>'
        xml = f"<KernelFilteredSource>{window}{kernel}</KernelFilteredSource>"
        filtered.GetRasterBand(band).SetMetadataItem("source_0", xml, "new_vrt_sources")
    gdal.Translate(output, filtered)


def report(output, source):
    """Counts and areas of the classes of a Byte map."""
    dataset = gdal.Open(source)
    transform = dataset.GetGeoTransform()
    area = abs(transform[1] * transform[5])
    counts = dataset.GetRasterBand(1).GetHistogram(-0.5, 255.5, 256, approx_ok=0)
    with open(output, "w") as table:
        table.write("class,pixels,area\n")
        table.writelines(f"{label},{count},{count * area}\n" for label, count in enumerate(counts) if count)


def clip(output, source, *corners):
    """The part between (left, top) and (right, bottom)."""
    gdal.Translate(output, source, projWin=list(map(float, corners)))


def resample(output, source):
    """The average of 2 x 2 pixels, with two threads."""
    _, width, _, _, _, height = gdal.Open(source).GetGeoTransform()
    gdal.Warp(output, source, xRes=2 * width, yRes=2 * abs(height), resampleAlg="average", multithread=True,
              warpOptions=["NUM_THREADS=2"])


def stack(output, *bands):
    gdal.Translate(output, gdal.BuildVRT("", list(bands), separate=True))


def split(*paths):
    """The bands of the last path, each into one of the others."""
    *outputs, source = paths
    for band, output in enumerate(outputs, start=1):
        gdal.Translate(output, source, bandList=[band])


def mosaic(output, *sources):
    gdal.Translate(output, gdal.BuildVRT("", list(sources)))


def to_vector(output, source):
    dataset = gdal.Open(source)
    vector = ogr.GetDriverByName("GPKG").CreateDataSource(output)
    layer = vector.CreateLayer("polygons", dataset.GetSpatialRef(), ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("DN", ogr.OFTInteger))
    layer.StartTransaction()
    gdal.Polygonize(dataset.GetRasterBand(1), None, layer, 0)
    layer.CommitTransaction()


def from_vector(output, polygons, grid):
    dataset = gdal.Open(grid)
    left, width, _, top, _, height = dataset.GetGeoTransform()
    bounds = (left, top + height * dataset.RasterYSize, left + width * dataset.RasterXSize, top)
    gdal.Rasterize(output, polygons, attribute="class", outputBounds=bounds, xRes=width, yRes=-height,
                   outputType=gdal.GDT_Byte)


TASKS = {function.__name__: function for function in (
    mean, report, clip, resample, stack, split, mosaic, to_vector, from_vector)}

if __name__ == "__main__":
    TASKS[sys.argv[1]](*sys.argv[2:])
