"""A map by scikit-learn, as its manual would make it: `scikit.py METHOD SCENE POLYGONS OUTPUT SAMPLES THREADS`."""

import sys

import numpy as np
from osgeo import gdal, ogr

gdal.UseExceptions()
ogr.UseExceptions()
ROWS = 256


def main(method, scene, polygons, output, samples, threads):
    source = gdal.Open(scene)
    features, labels = training_pixels(source, polygons, int(samples))
    estimator = estimator_of(method, int(threads)).fit(features, labels)
    target = gdal.GetDriverByName("GTiff").Create(output, source.RasterXSize, source.RasterYSize, 1, gdal.GDT_Byte,
                                                  ["TILED=YES", "COMPRESS=LZW"])
    target.SetGeoTransform(source.GetGeoTransform())
    target.SetProjection(source.GetProjection())
    for top in range(0, source.RasterYSize, ROWS):
        values = source.ReadAsArray(0, top, source.RasterXSize, min(ROWS, source.RasterYSize - top))
        found = estimator.predict(values.reshape(len(values), -1).T)
        target.WriteArray(found.reshape(values.shape[1:]).astype(np.uint8), 0, top)


def training_pixels(source, polygons, samples):
    """(pixels (n, bands), labels): up to so many of each class, drawn at random."""
    burnt = gdal.GetDriverByName("MEM").Create("", source.RasterXSize, source.RasterYSize, 1, gdal.GDT_Byte)
    burnt.SetGeoTransform(source.GetGeoTransform())
    burnt.SetProjection(source.GetProjection())
    vector = ogr.Open(polygons)
    gdal.RasterizeLayer(burnt, [1], vector.GetLayer(), options=["ATTRIBUTE=class"])
    classes = burnt.ReadAsArray()
    random = np.random.default_rng(0)
    rows, cols = np.nonzero(classes)
    labels = classes[rows, cols]
    taken = np.sort(np.concatenate([random.permutation(np.flatnonzero(labels == label))[:samples]
                                    for label in np.unique(labels)]))
    image = source.ReadAsArray()
    return image[:, rows[taken], cols[taken]].T, labels[taken]


def estimator_of(method, threads):
    from sklearn.ensemble import RandomForestClassifier
    from sklearn.neural_network import MLPClassifier
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import StandardScaler
    from sklearn.svm import SVC

    if method == "forest":
        return RandomForestClassifier(100, n_jobs=threads, random_state=0)
    learner = SVC() if method == "svm" else MLPClassifier((100,), random_state=0)
    return make_pipeline(StandardScaler(), learner)


if __name__ == "__main__":
    main(*sys.argv[1:])
