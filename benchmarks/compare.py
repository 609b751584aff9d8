"""Compares the raster tools with other programs on a Sentinel-2 scene, and writes docs/comparisons.md.

    python3 benchmarks/compare.py SCENE CLASSES POLYGONS

SCENE is a raster of several bands, CLASSES a class map of the same pixels, POLYGONS a layer of polygons. The other
programs are GDAL, SciPy, scikit-learn, and, where they are installed, Orfeo ToolBox, GRASS and SAGA (Debian's otb-bin,
grass-core and saga; `compare_gis.py` has the last two).
"""

import csv
import sys
import tempfile
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr

ROOT = Path(__file__).resolve().parent.parent
sys.path.append(str(ROOT / "scripts"))

from comparing import ROUNDING, Work, burnt, comparison, labels, mask_of, page, read, valid  # noqa: E402
from render_docs import load_package  # noqa: E402

gdal.UseExceptions()


@comparison("band_calc", "numpy", "(b8 - b3) / (b8 + b3)", ROUNDING)
def calc(w):
    bands = read(w.scene).astype(float)
    with np.errstate(invalid="ignore"):
        expected = (bands[7] - bands[2]) / (bands[7] + bands[2])
    return read(w.session.band_calc(input=w.scene, expression="(b8 - b3) / (b8 + b3)", output=w.path()).path), expected


@comparison("band_calc", "Orfeo ToolBox", "(b8 - b3) / (b8 + b3)", ROUNDING)
def calc_otb(w):
    output = w.path()
    w.otb("BandMath", "-il", w.scene, "-exp", "(im1b8 - im1b3) / (im1b8 + im1b3)", "-out", output, "float")
    found = w.session.band_calc(input=w.scene, expression="(b8 - b3) / (b8 + b3)", output=w.path())
    return read(found.path), read(output)


@comparison("band_stack", "GDAL (buildvrt -separate)", "two bands of the scene and the class map")
def stack(w):
    first, virtual = w.path(), w.path(".vrt")
    gdal.Translate(first, w.scene, bandList=[2])
    gdal.BuildVRT(virtual, [first, w.classes], separate=True)
    return read(w.session.band_stack(input=[first, w.classes], output=w.path()).path), read(virtual)


@comparison("raster_split", "GDAL (translate -b)", "every band")
def split(w):
    result = w.session.raster_split(input=w.scene, output=str(w.folder / "split"))
    return [read(path) for path in result.paths], list(read(w.scene))


@comparison("band_clip", "GDAL (translate -srcwin)", "an extent on whole pixels")
def clip(w):
    dataset = gdal.Open(w.scene)
    left, pixel, _, top, _, _ = dataset.GetGeoTransform()
    extent = [left + 100 * pixel, top - 50 * pixel, left + 400 * pixel, top - 350 * pixel]
    expected = dataset.ReadAsArray(100, 50, 300, 300)
    return read(w.session.band_clip(input=w.scene, extent=extent, output=w.path()).path), expected


@comparison("band_clip", "GDAL (rasterize)", "pixels whose centre lies in the polygons; the others NoData")
def clip_polygons(w):
    result = w.session.band_clip(input=w.scene, vector=w.polygons, crop=False, output=w.path())
    return mask_of(result.path), burnt(w, 1) > 0


@comparison("band_mask", "numpy", "pixels of the first class hidden")
def mask(w):
    result = w.session.band_mask(input=w.scene, mask=w.classes, mask_values=[1], output=w.path())
    return mask_of(result.path), labels(w) != 1


@comparison("band_resample", "GDAL (warp -r average)", "pixels of twice the size, the inner ones",
            "GDAL rounds means to the type of the bands; ours are floating point, here rounded")
def resample(w):
    _, pixel, *_ = gdal.Open(w.scene).GetGeoTransform()
    output = w.path()
    gdal.Warp(output, w.scene, xRes=2 * pixel, yRes=2 * pixel, resampleAlg="average")
    ours = read(w.session.band_resample(input=w.scene, factor=2, resampling="average", output=w.path()).path)
    rows, cols = (side // 2 for side in read(w.scene).shape[1:])
    return np.rint(ours)[:, :rows, :cols], read(output)[:, :rows, :cols]


@comparison("band_sieve", "GDAL (sieve)", "patches below 10 pixels, 4 neighbours")
def sieve(w):
    memory = gdal.GetDriverByName("MEM").CreateCopy("", gdal.Open(w.classes))
    band = memory.GetRasterBand(1)
    gdal.SieveFilter(band, band.GetMaskBand(), band, 10, 4)
    return read(w.session.band_sieve(input=w.classes, min_size=10, output=w.path()).path), band.ReadAsArray()


@comparison("band_neighbor_pixels", "SciPy (uniform_filter)", "mean of 5 x 5, away from the edge", ROUNDING)
def mean(w):
    from scipy import ndimage

    ours = read(w.session.band_neighbor_pixels(input=w.scene, statistic="mean", radius=2, output=w.path()).path)
    expected = np.stack([ndimage.uniform_filter(band.astype(float), 5) for band in read(w.scene)])
    return ours[:, 2:-2, 2:-2], expected[:, 2:-2, 2:-2]


@comparison("band_neighbor_pixels", "SciPy (median_filter)", "median of 5 x 5, away from the edge")
def median(w):
    from scipy import ndimage

    ours = read(w.session.band_neighbor_pixels(input=w.scene, statistic="median", radius=2, output=w.path()).path)
    expected = np.stack([ndimage.median_filter(band, 5) for band in read(w.scene)])
    return ours[:, 2:-2, 2:-2], expected[:, 2:-2, 2:-2]


@comparison("band_dilation", "SciPy (binary_dilation)", "the second class by 3 pixels, square")
def dilation(w):
    from scipy import ndimage

    ours = read(w.session.band_dilation(input=w.classes, values=[2], radius=3, shape="square", output=w.path()).path)
    return ours == 2, ndimage.binary_dilation(labels(w) == 2, np.ones((7, 7)), mask=valid(w)) & valid(w)


@comparison("band_erosion", "SciPy (binary_erosion)", "what is left of the second class, 2 pixels, square",
            "NoData is neutral here, as the edge is; SciPy erodes beside it")
def erosion(w):
    from scipy import ndimage

    ours = read(w.session.band_erosion(input=w.classes, values=[2], radius=2, shape="square", output=w.path()).path)
    return ours == 2, ndimage.binary_erosion(labels(w) == 2, np.ones((5, 5)), border_value=1) & valid(w)


@comparison("raster_label", "SciPy (label)", "sizes of the patches of all classes joined, 4 neighbours")
def label(w):
    from scipy import ndimage

    patches, count = ndimage.label((labels(w) != 0) & valid(w))
    sizes = np.bincount(patches.ravel())
    sizes[0] = 0
    result = w.session.raster_label(input=w.classes, label="size", connectivity="4", output=w.path())
    ours = np.where(patches > 0, read(result.path), 0)
    return ours, sizes[patches]


@comparison("raster_reclassification", "numpy", "every class times ten")
def reclassification(w):
    table = [[value, 10 * value, ""] for value in np.unique(labels(w)[valid(w)]).tolist()]
    result = w.session.raster_reclassification(input=w.classes, table=table, output=w.path())
    return np.where(valid(w), read(result.path), 0), np.where(valid(w), labels(w).astype(int) * 10, 0)


@comparison("band_combination", "numpy (unique)", "pixels of each combination of the map and its mirror image")
def combination(w):
    other = w.path()
    mirrored = gdal.GetDriverByName("GTiff").CreateCopy(other, gdal.Open(w.classes))
    mirrored.GetRasterBand(1).WriteArray(labels(w)[:, ::-1])
    del mirrored
    result = w.session.band_combination(input=[w.classes, other], output=w.path())
    inside = valid(w) & valid(w)[:, ::-1]
    pairs = np.stack([labels(w)[inside], labels(w)[:, ::-1][inside]], axis=1)
    return result.extra["sums"], np.unique(pairs, axis=0, return_counts=True)[1]


@comparison("band_pca", "scikit-learn (PCA)", "scores of all components, up to their sign", ROUNDING)
def pca(w):
    from sklearn.decomposition import PCA

    bands = read(w.scene)
    samples = bands.reshape(len(bands), -1).T.astype(float)
    expected = PCA().fit_transform(samples).T.reshape(bands.shape)
    ours = read(w.session.band_pca(input=w.scene, output=w.path()).path).astype(float)
    signs = np.sign((ours * expected).sum(axis=(1, 2)))[:, None, None]
    return ours * signs, expected


@comparison("band_spectral_distance", "numpy", "angle from a reference spectrum, degrees", ROUNDING)
def distance(w):
    bands = read(w.scene).astype(float)
    reference = bands[:, 400, 400]
    with np.errstate(invalid="ignore"):
        cosine = np.tensordot(reference, bands, 1) / np.linalg.norm(reference) / np.linalg.norm(bands, axis=0)
    result = w.session.band_spectral_distance(input=w.scene, spectrum=reference.tolist(), distance="spectral_angle",
                                              output=w.path())
    return read(result.path), np.degrees(np.arccos(np.clip(cosine, -1, 1)))


@comparison("vector_to_raster", "GDAL (rasterize)", "pixel centres")
def rasterise(w):
    result = w.session.vector_to_raster(input=w.polygons, field=w.field, align_raster=w.scene, minimum_extent=False,
                                        output=w.path())
    return np.where(mask_of(result.path), read(result.path), 0), burnt(w)


@comparison("raster_to_vector", "GDAL (polygonize)", "number of polygons and their area by class, 4 neighbours",
            ROUNDING)
def vectorise(w):
    path = w.path(".gpkg")
    w.session.raster_to_vector(input=w.classes, connectivity="4", dissolve=False, output=path)
    memory = ogr.GetDriverByName("Memory").CreateDataSource("")
    dataset = gdal.Open(w.classes)
    layer = memory.CreateLayer("p")
    layer.CreateField(ogr.FieldDefn("DN", ogr.OFTInteger))
    gdal.Polygonize(dataset.GetRasterBand(1), dataset.GetRasterBand(1).GetMaskBand(), layer, 0)
    ours = ogr.Open(path)
    return _by_class(ours.GetLayer(0)), _by_class(layer)


def _by_class(layer):
    found = {}
    number = layer.GetLayerDefn().GetFieldIndex("DN")
    for feature in layer:
        count, area = found.get(feature.GetField(max(number, 0)), (0, 0.0))
        found[feature.GetField(max(number, 0))] = count + 1, area + feature.GetGeometryRef().GetArea()
    return np.array([[key, *values] for key, values in sorted(found.items())])


@comparison("raster_zonal_stats", "numpy over GDAL's pixels", "mean of the first band in each class of polygons",
            ROUNDING)
def zonal(w):
    path = w.path(".csv")
    w.session.raster_zonal_stats(input=w.scene, bands=[1], zones=w.polygons, field=w.field, statistics=["mean"],
                                 output=path)
    with open(path, encoding="utf-8") as file:
        rows = list(csv.reader(file))
    ours = {int(float(row[0])): float(row[-1]) for row in rows[1:]}
    numbers, band = burnt(w), read(w.scene)[0]
    return (np.array([ours[key] for key in sorted(ours)]),
            np.array([band[numbers == key].mean() for key in sorted(ours)]))


@comparison("raster_report", "numpy (unique)", "pixels of each class")
def report(w):
    path = w.path(".csv")
    w.session.raster_report(input=w.classes, output=path)
    with open(path, encoding="utf-8") as file:
        ours = [int(row["PixelSum"]) for row in csv.DictReader(file)]
    return np.array(ours), np.unique(labels(w)[valid(w)], return_counts=True)[1]


@comparison("cross_classification", "scikit-learn (confusion matrix)", "the map against its mirror image")
def cross(w):
    from sklearn.metrics import confusion_matrix

    other = w.path()
    mirrored = gdal.GetDriverByName("GTiff").CreateCopy(other, gdal.Open(w.classes))
    mirrored.GetRasterBand(1).WriteArray(labels(w)[:, ::-1])
    del mirrored
    result = w.session.cross_classification(input=w.classes, reference=other)
    inside = valid(w) & valid(w)[:, ::-1]
    expected = confusion_matrix(labels(w)[inside], labels(w)[:, ::-1][inside], labels=list(result.extra["labels"]))
    return result.extra["error_matrix"], expected


@comparison("mosaic", "GDAL (buildvrt)", "two overlapping halves of the scene, the last one on top")
def mosaic(w):
    halves = [w.path(), w.path()]
    size = gdal.Open(w.scene).RasterXSize
    for path, start in zip(halves, (0, size // 3)):
        gdal.Translate(path, w.scene, srcWin=[start, 0, 2 * size // 3, 400])
    virtual = w.path(".vrt")
    gdal.BuildVRT(virtual, halves)
    return read(w.session.mosaic(input=halves, method="last", output=w.path()).path), read(virtual)


if __name__ == "__main__":
    import compare_gis  # noqa: F401 (its comparisons follow)

    load_package()
    with tempfile.TemporaryDirectory() as folder:
        text = page(Work(*sys.argv[1:4], folder))
    (ROOT / "docs" / "comparisons.md").write_text(text, encoding="utf-8")
