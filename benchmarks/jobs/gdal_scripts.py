"""One task with GDAL's Python bindings: `gdal_scripts.py mean|report|clip|resample INPUT OUTPUT …`."""

import sys

from osgeo import gdal

gdal.UseExceptions()


def mean(source, output, radius):
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


def report(source, output):
    """Counts and areas of the classes of a Byte map."""
    dataset = gdal.Open(source)
    transform = dataset.GetGeoTransform()
    area = abs(transform[1] * transform[5])
    counts = dataset.GetRasterBand(1).GetHistogram(-0.5, 255.5, 256, approx_ok=0)
    with open(output, "w") as table:
        table.write("class,pixels,area\n")
        table.writelines(f"{label},{count},{count * area}\n" for label, count in enumerate(counts) if count)


def clip(source, output, *corners):
    """The part between (left, top) and (right, bottom)."""
    gdal.Translate(output, source, projWin=list(map(float, corners)))


def resample(source, output):
    """The average of 2 x 2 pixels, with two threads."""
    _, width, _, _, _, height = gdal.Open(source).GetGeoTransform()
    gdal.Warp(output, source, xRes=2 * width, yRes=2 * abs(height), resampleAlg="average", multithread=True,
              warpOptions=["NUM_THREADS=2"])


if __name__ == "__main__":
    {"mean": mean, "report": report, "clip": clip, "resample": resample}[sys.argv[1]](*sys.argv[2:])
