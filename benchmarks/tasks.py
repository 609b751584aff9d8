"""The tasks of the benchmark: what each is called, and which bytes a tool must read for it."""

from dataclasses import dataclass

BLUE, GREEN, RED, NEAR_INFRARED = 1, 2, 3, 4


@dataclass(frozen=True)
class Task:
    """One thing that every tool is asked to do.

    Attributes:
        title: its heading in the results.
        reads: the inputs that the floor reads, names of `Data`, each with its bands or None for all.
        floor: False where the output lies on another grid, so that the floor cannot write it from its strips.
        table: True where the output is no raster, so that the floor reads alone.
    """

    title: str
    reads: tuple = (("scene", None),)
    floor: bool = True
    table: bool = False


MAP = (("map", None),)
BOTH_MAPS = (*MAP, ("truth", None))
TASKS = {
    "classification": Task("Training from 120 polygons and maximum likelihood classification"),
    "mean": Task("Mean of a 5x5 window, six bands"),
    "median": Task("Median of a 5x5 window, six bands"),
    "sieve": Task("Sieve, patches below 12 pixels, four neighbours", MAP),
    "report": Task("Report, count and area of each class", MAP, table=True),
    "calc": Task("Band calculator, one normalised difference", (("scene", (RED, NEAR_INFRARED)),)),
    "index": Task("Three spectral indices: NDVI, GNDVI, EVI", (("scene", (BLUE, GREEN, RED, NEAR_INFRARED)),)),
    "stack": Task("Stack of six files of one band", (("bands", None),)),
    "split": Task("Split into six files of one band"),
    "clip": Task("Clip to an extent of half the sides, six bands", floor=False),
    "mask": Task("Mask by one class of a map, six bands", (("scene", None), ("map", None))),
    "resample": Task("Average of 2x2 pixels, six bands", floor=False),
    "mosaic": Task("Mosaic of two images that overlap, six bands", (("west", None), ("east", None))),
    "pca": Task("Principal components of six bands"),
    "distance": Task("Spectral angle between two images of six bands", (("scene", None), ("second", None))),
    "reclassification": Task("Reclassification of every class of the map", MAP),
    "combination": Task("Combination of two class maps, with its table", BOTH_MAPS),
    "cross": Task("Cross classification of two class maps, with its error matrix", BOTH_MAPS),
    "edit": Task("Edit of a map in 120 polygons", MAP),
    "label": Task("Sizes of the patches of a mask", (("mask", None),)),
    "to_vector": Task("Polygons of a class map", (("truth", None),), table=True),
    "from_vector": Task("Raster of 120 polygons", ()),
    "dilation": Task("Dilation of one class by 3 pixels, square", MAP),
    "erosion": Task("Erosion of one class by 3 pixels, square", MAP),
    "signatures": Task("Signatures of 120 polygons: mean and covariance of six bands", table=True),
    "forest": Task("Training and random forest of 100 trees of full depth"),
    "svm": Task("Training and support vector machine with a radial kernel"),
    "network": Task("Training and neural network with a layer of 100 units"),
    "zonal": Task("Zonal statistics of one band in 120 polygons: count, mean, standard deviation",
                  (("scene", (1,)),), table=True),
}
