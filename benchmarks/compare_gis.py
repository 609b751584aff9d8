"""Comparisons with GRASS and SAGA; `compare.py` runs them after its own."""

import csv

import numpy as np
from comparing import EXACT, ROUNDING, comparison, labels, mask_of, read, valid
from osgeo import gdal, ogr
from other_gis import grass, saga

STATISTICS = ("count", "minimum", "maximum", "sum", "mean", "standard_deviation")
IN_GRASS = ("non_null_cells", "min", "max", "sum", "mean", "stddev")
IN_SAGA = ("N", "MIN", "MAX", "SUM", "MEAN", "STD")
WEIGHTS = "1 2 1\n2 4 2\n1 2 1"


def first_band(w):
    """The first band of the scene in a file of its own."""
    output = w.path()
    gdal.Translate(output, w.scene, bandList=[1])
    return output


def mirrored(w):
    """The class map, left for right."""
    output = w.path()
    copy = gdal.GetDriverByName("GTiff").CreateCopy(output, gdal.Open(w.classes))
    copy.GetRasterBand(1).WriteArray(labels(w)[:, ::-1])
    return output


def known(path):
    """The first band, NaN where it is NoData."""
    values = read(path)
    return np.where(mask_of(path), values if values.ndim == 2 else values[0], np.nan)


def focal(w, raster, statistic, **others):
    result = w.session.band_neighbor_pixels(input=raster, statistic=statistic, output=w.path(), **others)
    return known(result.path)


def neighbours(statistic, method, radius=2, on_classes=False):
    """Ours, and r.neighbors, which gives values to NoData pixels too."""
    def both(w):
        raster = w.classes if on_classes else first_band(w)
        (theirs,), _ = grass(f"r.neighbors --quiet input=a output=b size={2 * radius + 1} method={method}",
                             {"a": raster}, ["b"])
        ours = focal(w, raster, statistic, radius=radius)
        return ours, np.where(mask_of(raster), theirs, np.nan)

    return both


for name, method, why in (("mean", "average", ROUNDING), ("median", "median", EXACT),
                          ("standard_deviation", "stddev", ROUNDING), ("range", "range", EXACT),
                          ("sum", "sum", EXACT)):
    comparison("band_neighbor_pixels", "GRASS (r.neighbors)", f"{name.replace('_', ' ')} of 5 x 5", why)(
        neighbours(name, method))
comparison("band_neighbor_pixels", "GRASS (r.neighbors)", "variety of the classes, 5 x 5")(
    neighbours("variety", "diversity", on_classes=True))


@comparison("band_neighbor_pixels", "GRASS (r.neighbors)",
            "majority of the classes where one is the most frequent, 5 x 5")
def majority(w):
    ours, theirs = neighbours("majority", "mode", on_classes=True)(w)
    counts = np.sort([_cells_of(w, value) for value in np.unique(labels(w)[valid(w)])], axis=0)
    single = counts[-1] > counts[-2]
    return np.where(single, ours, np.nan), np.where(single, theirs, np.nan)


def _cells_of(w, value):
    """How many of the 25 cells have a value."""
    found = np.pad(labels(w) == value, 2).astype(int)
    rows, cols = labels(w).shape
    return sum(found[row:row + rows, col:col + cols] for row in range(5) for col in range(5))


@comparison("band_neighbor_pixels", "GRASS (r.mfilter)", "weighted mean of 3 x 3, away from the edge", ROUNDING)
def kernel(w):
    raster = first_band(w)
    filter_file = w.path(".txt")
    with open(filter_file, "w", encoding="utf-8") as file:
        file.write(f"TITLE weights\nMATRIX 3\n{WEIGHTS}\nDIVISOR 16\nTYPE P\n")
    (theirs,), _ = grass(f"r.mapcalc --quiet 'c = double(a)'; r.mfilter --quiet input=c output=b filter={filter_file}",
                         {"a": raster}, ["b"])
    ours = focal(w, raster, "mean", shape="kernel", kernel=WEIGHTS.replace("\n", "; "))
    return ours[1:-1, 1:-1], theirs[1:-1, 1:-1]


@comparison("band_neighbor_pixels", "SAGA (focal statistics)", "mean of a disk of radius 3",
            ROUNDING)
def focal_saga(w):
    raster = first_band(w)
    (theirs,), _ = saga("statistics_grid 1", ["MEAN"], GRID=raster, KERNEL_TYPE=1, KERNEL_RADIUS=3)
    return focal(w, raster, "mean", shape="disk", radius=3), theirs


@comparison("band_neighbor_pixels", "SAGA (rank filter)", "median of 7 x 7, away from the edge")
def rank_saga(w):
    raster = first_band(w)
    (theirs,), _ = saga("grid_filter 9", ["RESULT"], INPUT=raster, RANK=50, KERNEL_TYPE=0, KERNEL_RADIUS=3)
    return focal(w, raster, "median", radius=3)[3:-3, 3:-3], theirs[3:-3, 3:-3]


@comparison("band_dilation", "GRASS (r.grow)", "the second class by a disk of radius 3")
def grow(w):
    (theirs,), _ = grass("r.mapcalc --quiet 'c = if(a == 2, 1, null())'; "
                         "r.grow --quiet input=c output=b radius=3.01 old=2 new=2", {"a": w.classes}, ["b"])
    result = w.session.band_dilation(input=w.classes, values=[2], radius=3, shape="disk", output=w.path())
    return read(result.path) == 2, (theirs == 2) & valid(w)


@comparison("band_erosion", "GRASS (r.grow, negative radius)", "what is left of the second class, disk of radius 2")
def shrink(w):
    (theirs,), _ = grass("r.mapcalc --quiet 'c = if(a == 2, 1, null())'; "
                         "r.grow --quiet input=c output=b radius=-2.01", {"a": w.classes}, ["b"])
    result = w.session.band_erosion(input=w.classes, values=[2], radius=2, shape="disk", output=w.path())
    return (read(result.path) == 2) & valid(w), np.isfinite(theirs)


def in_order(numbers):
    """Labels anew, by the first pixel of each."""
    _, first, inverse = np.unique(numbers, return_index=True, return_inverse=True)
    rank = np.empty(len(first), int)
    rank[np.argsort(first)] = np.arange(len(first))
    return rank[inverse].reshape(numbers.shape)


@comparison("raster_label", "GRASS (r.clump)", "which pixels are one patch, values told apart, 4 neighbours")
def clump(w):
    (theirs,), _ = grass("r.clump --quiet input=a output=b", {"a": w.classes}, ["b"])
    result = w.session.raster_label(input=w.classes, label="number", apart=True, connectivity="4", output=w.path())
    ours = np.where(mask_of(result.path), read(result.path), 0)
    return in_order(ours), in_order(np.nan_to_num(theirs).astype(int))


@comparison("raster_reclassification", "GRASS (r.reclass)", "two classes joined, the others kept")
def reclass(w):
    rules = w.path(".txt")
    with open(rules, "w", encoding="utf-8") as file:
        file.write("1 2 = 7\n* = *\n")
    (theirs,), _ = grass(f"r.reclass --quiet input=a output=b rules={rules}", {"a": w.classes}, ["b"])
    result = w.session.raster_reclassification(input=w.classes, table=[["1", 7, ""], ["2", 7, ""]], output=w.path())
    return known(result.path), theirs


@comparison("raster_report", "GRASS (r.stats)", "pixels of each class")
def stats(w):
    _, printed = grass("r.stats -cn --quiet input=a", {"a": w.classes})
    path = w.path(".csv")
    w.session.raster_report(input=w.classes, output=path)
    with open(path, encoding="utf-8") as file:
        ours = [int(row["PixelSum"]) for row in csv.DictReader(file)]
    return np.array(ours), np.array([int(line.split()[1]) for line in printed.splitlines()])


@comparison("band_combination", "GRASS (r.stats of two maps)", "values and pixels of all combinations")
def combinations(w):
    other = mirrored(w)
    _, printed = grass("r.stats -cn --quiet input=a,b", {"a": w.classes, "b": other})
    found = w.session.band_combination(input=[w.classes, other], output=w.path()).extra
    ours = np.column_stack([*found["combinations"], found["sums"]])
    return ours, np.array([[int(word) for word in line.split()] for line in printed.splitlines()])


@comparison("cross_classification", "GRASS (r.kappa)", "kappa, and share of agreement, of the map and its mirror image",
            "GRASS prints six decimals")
def kappa(w):
    other = mirrored(w)
    _, printed = grass("r.kappa -h --quiet classification=a reference=b", {"a": w.classes, "b": other})
    lines = printed.splitlines()
    after = {name: lines[place + 1].split() for place, line in enumerate(lines)
             for name in ("Kappa\t", "Obs Correct") if line.startswith(name)}
    result = w.session.cross_classification(input=w.classes, reference=other)
    return (np.array([result.kappa, result.overall_accuracy]),
            np.array([float(after["Kappa\t"][0]), float(after["Obs Correct"][2])]))


@comparison("cross_classification", "SAGA (cross-classification)", "the error matrix of the map and its mirror image")
def cross_saga(w):
    other = mirrored(w)
    _, rows = saga("grid_analysis 13", ["RESULTGRID"], "RESULTTABLE", INPUT=w.classes, INPUT2=other)
    result = w.session.cross_classification(input=w.classes, reference=other)
    classes = len(result.extra["labels"])
    theirs = np.array([[int(row[str(column)]) for column in range(1, classes + 1)] for row in rows[:classes]])
    return result.extra["error_matrix"], theirs


@comparison("band_pca", "GRASS (i.pca)", "shares of the variance of three bands", "GRASS prints two decimals")
def pca(w):
    bands, three = {}, w.path()
    gdal.Translate(three, w.scene, bandList=[1, 2, 3])
    for number, name in enumerate("abc", start=1):
        bands[name] = w.path()
        gdal.Translate(bands[name], w.scene, bandList=[number])
    _, printed = grass("i.pca --quiet input=a,b,c output=p 2>&1", bands)
    theirs = [float(line.split("[")[1].rstrip("%]")) for line in printed.splitlines() if line.startswith("PC")]
    values = np.asarray(w.session.band_pca(input=three, output=w.path()).extra["eigenvalues"])
    return np.round(100 * values / values.sum(), 2), np.array(theirs)


@comparison("band_pca", "SAGA (principal component analysis)", "eigenvectors of three bands, up to their sign",
            "SAGA prints six decimals")
def pca_saga(w):
    bands, three = [], w.path()
    gdal.Translate(three, w.scene, bandList=[1, 2, 3])
    for number in (1, 2, 3):
        bands.append(w.path())
        gdal.Translate(bands[-1], w.scene, bandList=[number])
    _, rows = saga("statistics_grid 8", (), "EIGEN", GRIDS=";".join(bands), PCA=w.path(".sg-gds-z"), METHOD=1)
    theirs = np.array([[float(cell) for cell in row.values()] for row in rows])
    ours = np.asarray(w.session.band_pca(input=three, output=w.path()).extra["eigenvectors"])
    # SAGA does not order them by their eigenvalues.
    return np.abs(ours), np.abs(theirs[:, np.abs(ours @ theirs).argmax(axis=1)].T)


def zonal_table(w, **given):
    path = w.path(".csv")
    w.session.raster_zonal_stats(output=path, **given)
    with open(path, encoding="utf-8") as file:
        return list(csv.DictReader(file))


@comparison("raster_zonal_stats", "GRASS (r.univar)", "count, extremes, sum, mean and standard deviation by class",
            ROUNDING)
def univar(w):
    raster = first_band(w)
    _, printed = grass("r.univar -t --quiet map=a zones=z", {"a": raster, "z": w.classes})
    theirs = list(csv.DictReader(printed.splitlines(), delimiter="|"))
    ours = zonal_table(w, input=raster, zones=w.classes, statistics=STATISTICS)
    return _numbers(ours, STATISTICS), np.array([[float(row[name]) for name in IN_GRASS] for row in theirs])


@comparison("raster_zonal_stats", "SAGA (zonal grid statistics)",
            "count, extremes, sum, mean and standard deviation by class",
            "SAGA prints six decimals; its standard deviation is that of a sample, here brought to the population's")
def zonal_saga(w):
    raster = first_band(w)
    _, rows = saga("statistics_grid 5", (), "OUTTAB", ZONES=w.classes, STATLIST=raster)
    theirs = np.array([[next(float(value) for key, value in row.items() if key.endswith(name) and key != "UCU")
                        for name in IN_SAGA] for row in rows])
    theirs[:, 5] *= np.sqrt(1 - 1 / theirs[:, 0])
    return _numbers(zonal_table(w, input=raster, zones=w.classes, statistics=STATISTICS), STATISTICS), theirs


@comparison("raster_zonal_stats", "SAGA (grid statistics for polygons)",
            "means weighted by the area that each polygon covers", ROUNDING)
def coverage_saga(w):
    raster, shapes, result = first_band(w), w.path(".shp"), w.path(".shp")
    gdal.VectorTranslate(shapes, w.polygons)
    saga("shapes_grid 2", GRIDS=raster, POLYGONS=shapes, RESULT=result, METHOD=3, NAMING=0)
    layer = ogr.Open(result)
    theirs = [feature.GetField(_column(feature, "MEAN")) for feature in layer.GetLayer(0)]
    ours = zonal_table(w, input=raster, zones=w.polygons, statistics=["mean"], method="coverage")
    return _numbers(ours, ["mean"])[:, 0], np.array(theirs)


def _column(feature, ending):
    names = [feature.GetFieldDefnRef(place).GetName() for place in range(feature.GetFieldCount())]
    return next(name for name in names if ending in name.upper())


def _numbers(rows, statistics):
    columns = list(rows[0])[-len(statistics):]
    return np.array([[float(row[column]) for column in columns] for row in rows])


@comparison("vector_to_raster", "GRASS (v.to.rast)", "pixel centres")
def rasterise(w):
    (theirs,), _ = grass(f"v.to.rast --quiet input=p output=b use=attr attribute_column={w.field}",
                         {"a": first_band(w)}, ["b"], [("p", w.polygons)])
    result = w.session.vector_to_raster(input=w.polygons, field=w.field, align_raster=w.scene, minimum_extent=False,
                                        output=w.path())
    return known(result.path), theirs


@comparison("band_resample", "GRASS (r.resamp.stats)", "means of pixels of twice the size", ROUNDING)
def resample(w):
    raster, scene = w.path(), gdal.Open(w.scene)
    rows, cols = scene.RasterYSize // 2, scene.RasterXSize // 2
    gdal.Translate(raster, w.scene, bandList=[1], srcWin=[0, 0, 2 * cols, 2 * rows])
    (theirs,), _ = grass(f"g.region rows={rows} cols={cols}; r.resamp.stats --quiet input=a output=b method=average",
                         {"a": raster}, ["b"])
    return known(w.session.band_resample(input=raster, factor=2, resampling="average", output=w.path()).path), theirs


@comparison("mosaic", "GRASS (r.patch)", "two overlapping halves of the class map, the first one on top")
def patch(w):
    halves, size = [w.path(), w.path()], gdal.Open(w.classes).RasterXSize
    for path, start in zip(halves, (0, size // 3)):
        gdal.Translate(path, w.classes, srcWin=[start, 0, 2 * size // 3, 400])
    (theirs,), _ = grass("g.region raster=a,b; r.patch --quiet input=a,b output=c", dict(zip("ab", halves)), ["c"])
    return known(w.session.mosaic(input=halves, method="first", output=w.path()).path), theirs
