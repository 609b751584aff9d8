"""k-means by scikit-learn: reads the scene, clusters all its pixels from given centres, and writes the map.

    sklearn_kmeans.py SCENE CENTRES.npy ITERATIONS THREADS OUTPUT
"""

import sys
import warnings

import numpy as np
from osgeo import gdal
from sklearn.cluster import KMeans
from threadpoolctl import threadpool_limits

gdal.UseExceptions()


def main(scene, centres, iterations, threads, output):
    """Single precision would take half the time, and lead the sums of 16 million pixels astray."""
    source, centres = gdal.Open(scene), np.load(centres)
    pixels = source.ReadAsArray().reshape(source.RasterCount, -1).T.astype(np.float64)
    warnings.simplefilter("ignore")
    with threadpool_limits(int(threads)):
        found = KMeans(len(centres), init=centres, n_init=1, max_iter=int(iterations), tol=0, algorithm="lloyd",
                       copy_x=False).fit(pixels)
    target = gdal.GetDriverByName("GTiff").Create(output, source.RasterXSize, source.RasterYSize, 1, gdal.GDT_Byte,
                                                  ["TILED=YES", "COMPRESS=LZW"])
    target.SetGeoTransform(source.GetGeoTransform())
    target.SetProjection(source.GetProjection())
    labels = (found.labels_ + 1).astype(np.uint8)
    target.GetRasterBand(1).WriteArray(labels.reshape(source.RasterYSize, source.RasterXSize))
    target = None


if __name__ == "__main__":
    main(*sys.argv[1:])
