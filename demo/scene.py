"""The sample scene: a seeded Landsat-like image with known truth, and training polygons."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr, osr

from . import shapes
from .classes import BANDS, CLASSES
from .landscape import make_landscape
from .reflectance import make_reflectance
from .training import draw_polygons

SCALE = 0.0001
PIXEL = 30.0
UPPER_LEFT = (460020.0, 5330010.0)
EPSG = 32633
POLYGONS_PER_CLASS = 12


@dataclass(frozen=True)
class Scene:
    """The files of a sample scene.

    Attributes:
        image: six bands of surface reflectance, UInt16 with scale 0.0001, NoData 0.
        truth: the class that covers most of each pixel (a tie goes to the lower id), Byte, NoData 0.
        training: GeoPackage of polygons with class_id, class_name, macroclass_id, macroclass_name, colour.
    """

    image: Path
    truth: Path
    training: Path


def make_scene(folder, size=1500, seed=1972):
    """Writes the sample scene into a folder; equal arguments give equal pixels and polygons.

    Args:
        folder: where the files go; made if missing.
        size: rows and columns, at least 200 pixels of 30 m.
        seed: any whole number; another seed, another landscape.

    Returns:
        `Scene`.
    """
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    scene = Scene(folder / "scene.tif", folder / "truth.tif", folder / "training.gpkg")
    land, light, drawing = (np.random.default_rng(stream) for stream in np.random.SeedSequence(seed).spawn(3))
    landscape = make_landscape(land, size)
    seen = _inside_the_swath(size)
    truth, pure = np.zeros((size, size), np.uint8), np.zeros((size, size), bool)
    image = _create(scene.image, size, len(BANDS), gdal.GDT_UInt16)
    _describe_bands(image)
    for start, reflectance, counts in make_reflectance(light, landscape):
        rows = slice(start, start + reflectance.shape[1])
        stored = np.clip(np.rint(reflectance / SCALE), 1, 65535).astype(np.uint16) * seen[rows]
        image.WriteArray(stored, 0, start)
        truth[rows] = counts.argmax(axis=0) * seen[rows]
        pure[rows] = counts.max(axis=0) == counts.sum(axis=0)
    image.FlushCache()
    _write_truth(scene.truth, truth)
    _write_training(scene.training, draw_polygons(drawing, truth, pure & seen, POLYGONS_PER_CLASS))
    return scene


def _inside_the_swath(size):
    """False in a wedge at the upper right, where the slanted edge of a Landsat scene runs through the raster."""
    edge = shapes.polygon([(0.925 * size, -1), (size + 1, -1), (size + 1, 0.475 * size)])
    outside = np.zeros((size, size), np.uint16)
    shapes.burn(outside, [edge], [1])
    return outside == 0


def _create(path, size, bands, data_type):
    options = ["TILED=YES", "BLOCKXSIZE=256", "BLOCKYSIZE=256"]
    raster = gdal.GetDriverByName("GTiff").Create(str(path), size, size, bands, data_type, options)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(EPSG)
    raster.SetProjection(reference.ExportToWkt())
    raster.SetGeoTransform((UPPER_LEFT[0], PIXEL, 0, UPPER_LEFT[1], 0, -PIXEL))
    for number in range(1, bands + 1):
        raster.GetRasterBand(number).SetNoDataValue(0)
    return raster


def _describe_bands(image):
    for number, (name, wavelength, width) in enumerate(BANDS, start=1):
        band = image.GetRasterBand(number)
        band.SetDescription(name)
        band.SetScale(SCALE)
        band.SetOffset(0)
        band.SetMetadata({"WAVELENGTH": str(wavelength), "WAVELENGTH_UNITS": "Nanometers"})
        micrometres = {"CENTRAL_WAVELENGTH_UM": f"{wavelength / 1000:g}", "FWHM_UM": f"{width / 1000:g}"}
        band.SetMetadata(micrometres, "IMAGERY")


def _write_truth(path, truth):
    raster = _create(path, len(truth), 1, gdal.GDT_Byte)
    band = raster.GetRasterBand(1)
    colours = gdal.ColorTable()
    colours.SetColorEntry(0, (0, 0, 0, 0))
    for c in CLASSES:
        colours.SetColorEntry(c.id, (*c.colour, 255))
    band.SetDescription("Land cover")
    band.SetColorTable(colours)
    band.SetCategoryNames(["", *(c.name for c in CLASSES)])
    band.WriteArray(truth)
    raster.FlushCache()


def _write_training(path, polygons):
    driver = ogr.GetDriverByName("GPKG")
    if path.exists():
        driver.DeleteDataSource(str(path))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(EPSG)
    file = driver.CreateDataSource(str(path))
    layer = file.CreateLayer("training", reference, ogr.wkbPolygon)
    for name, kind in (("class_id", ogr.OFTInteger), ("class_name", ogr.OFTString),
                       ("macroclass_id", ogr.OFTInteger), ("macroclass_name", ogr.OFTString),
                       ("colour", ogr.OFTString)):
        layer.CreateField(ogr.FieldDefn(name, kind))
    classes = {c.id: c for c in CLASSES}
    for class_id, ring in polygons:
        c = classes[class_id]
        feature = ogr.Feature(layer.GetLayerDefn())
        ground = [(UPPER_LEFT[0] + PIXEL * x, UPPER_LEFT[1] - PIXEL * y) for x, y in ring]
        feature.SetGeometry(shapes.polygon(ground))
        feature["class_id"], feature["class_name"] = c.id, c.name
        feature["macroclass_id"], feature["macroclass_name"] = c.macroclass_id, c.macroclass_name
        feature["colour"] = "#{:02x}{:02x}{:02x}".format(*c.colour)
        layer.CreateFeature(feature)
