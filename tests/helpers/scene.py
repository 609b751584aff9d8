"""A small land-cover scene on which every tool can run: image, class map, reference, training polygons."""

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from .rasters import NORTH_UP, write_raster
from .samples import write_sample
from .vectors import pixel_box, write_layer

ROWS, COLS = 60, 88
CLASSES = {1: "Water", 2: "Forest", 3: "Meadow", 4: "Town"}
SPECTRA = np.array([[0, 0, 0, 0], [300, 250, 120, 60], [250, 420, 300, 3000], [400, 700, 600, 2200],
                     [1200, 1300, 1500, 1700]])


@dataclass(frozen=True)
class Scene:
    """The files of a scene, as paths."""

    folder: Path
    image: str
    classes: str
    reference: str
    training: str
    shifted_image: str
    shifted_classes: str
    sample: str
    coarse_image: str
    coarse_classes: str
    signatures: str


def make_scene(folder, hidden=0, size=(ROWS, COLS), options=()):
    """Writes a scene; pixels under its mask bands hold the number ``hidden``."""
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    random = np.random.default_rng(7)
    truth, image, valid = _truth(size), None, _valid(size)
    image = (SPECTRA[truth] + random.normal(0, 60, (*size, 4))).clip(1, 60000).transpose(2, 0, 1)
    image = np.where(valid, image, hidden).astype(np.uint16)
    noisy = np.where(random.random(size) < 0.12, random.integers(1, 5, size), truth)
    classes = np.where(valid, noisy, hidden % 251).astype(np.uint8)
    reference = np.where(valid[::-1], truth, hidden % 241).astype(np.uint8)
    moved = (NORTH_UP[0] + 5, *NORTH_UP[1:])
    coarse = (NORTH_UP[0] - 50, 25.0, 0.0, NORTH_UP[3] + 50, 0.0, -25.0)
    names = ("blue", "green", "red", "nir")
    paths = {
        "image": write_raster(folder / "image.tif", image, mask=valid, names=names, options=options),
        "classes": write_raster(folder / "classes.tif", classes, mask=valid, options=options),
        "reference": write_raster(folder / "reference.tif", reference, mask=valid[::-1], options=options),
        "shifted_image": write_raster(folder / "shifted_image.tif", image, transform=moved),
        "shifted_classes": write_raster(folder / "shifted_classes.tif", classes, transform=moved),
        "coarse_image": write_raster(folder / "coarse_image.tif", image, mask=valid, transform=coarse, names=names),
        "coarse_classes": write_raster(folder / "coarse_classes.tif", classes, mask=valid, transform=coarse),
        "training": write_layer(folder / "training.gpkg", _polygons(size)),
        "signatures": write_signatures(folder / "signatures.json"),
        "sample": _labelled(folder / "sample.gpkg", classes, truth, valid),
    }
    _name_classes(paths["classes"])
    return Scene(folder, **paths)


def _truth(size):
    """Four classes in blocks whose borders are not straight."""
    rows, cols = np.mgrid[:size[0], :size[1]]
    wave = (4 * np.sin(cols / 7)).astype(int)
    below, right = rows + wave >= size[0] // 2, cols + wave >= size[1] // 2
    return 1 + below + 2 * right


def _valid(size):
    rows, cols = np.mgrid[:size[0], :size[1]]
    return ((rows - size[0] // 3) ** 2 + (cols - size[1] // 3) ** 2 > 20) & (rows + cols > 9) & (rows % 29 + cols != 60)


def _polygons(size):
    middle_row, middle_col = size[0] // 2, size[1] // 2
    corners = {1: (6, 12), 2: (middle_row + 8, 6), 3: (8, middle_col + 8), 4: (middle_row + 8, middle_col + 8)}
    features = []
    for number, (row, col) in corners.items():
        attributes = {"class_id": number, "class_name": CLASSES[number], "macro": 1 + number // 3}
        features += [(pixel_box(row, col, row + 6, col + 7, NORTH_UP), attributes),
                     (pixel_box(row + 8, col + 9, row + 12, col + 16, NORTH_UP), attributes)]
    return features


def write_signatures(path):
    """A catalogue of the four classes, as the docs of the tool signatures tell it."""
    plain = [{"signature_id": str(number), "class_id": number, "name": name, "colour": f"#{number}0c0c0",
              "mean": SPECTRA[number].tolist(), "std": [60.0] * 4, "count": 50,
              "covariance": (3600.0 * np.eye(4)).tolist(), "wavelengths": [0.49, 0.56, 0.665, 0.842],
              "band_names": ["blue", "green", "red", "nir"]} for number, name in CLASSES.items()]
    path.write_text(json.dumps({"type": "SpectralSignatures", "version": 1, "signatures": plain}), encoding="utf-8")
    return str(path)


def _labelled(path, classes, truth, valid):
    """Twenty pixels of each class with their true class, where the reference is valid too."""
    random, units = np.random.default_rng(9), []
    sizes = {label: int(((classes == label) & valid).sum()) for label in CLASSES}
    for label in CLASSES:
        places = np.argwhere((classes == label) & valid & valid[::-1])
        for row, col in places[random.choice(len(places), 20, replace=False)].tolist():
            units.append({"stratum": label, "map_class": label, "label": int(truth[row, col]), "row": row, "col": col})
    return write_sample(path, units, sizes)


def _name_classes(path):
    from osgeo import gdal

    dataset = gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_UPDATE)
    dataset.GetRasterBand(1).SetRasterCategoryNames(["", *CLASSES.values()])
    dataset = None
