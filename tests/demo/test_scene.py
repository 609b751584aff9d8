"""Laws of the sample scene: the demo may call its truth known only while these hold."""

import inspect
import re

import numpy as np
import pytest
from osgeo import gdal, ogr, osr
from scipy import ndimage

from whiskbroom.demo.classes import BANDS, CLASSES, by_id
from whiskbroom.demo.landscape import FINER, make_landscape
from whiskbroom.demo.reflectance import make_reflectance, shares
from whiskbroom.demo.scene import make_scene

SIZE = 420
SEED = 3


def pixels(path):
    return gdal.Open(str(path)).ReadAsArray()


def read_polygons(path):
    """The training polygons as (class id, class name, macroclass id, macroclass name, colour, geometry)."""
    file = ogr.Open(str(path))
    fields = "class_id", "class_name", "macroclass_id", "macroclass_name", "colour"
    return [(*(feature[name] for name in fields), feature.GetGeometryRef().Clone()) for feature in file.GetLayer()]


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    return make_scene(tmp_path_factory.mktemp("scene"), size=SIZE, seed=SEED)


@pytest.fixture(scope="module")
def image(scene):
    return gdal.Open(str(scene.image))


@pytest.fixture(scope="module")
def stored(image):
    return image.ReadAsArray()


@pytest.fixture(scope="module")
def truth(scene):
    return pixels(scene.truth)


@pytest.fixture(scope="module")
def polygons(scene):
    return read_polygons(scene.training)


@pytest.fixture(scope="module")
def ground():
    """Land cover on the fine grid, and what the sensor sees of it before storing: strips joined."""
    landscape = make_landscape(np.random.default_rng(SEED), SIZE)
    strips = [strip for _, strip, _ in make_reflectance(np.random.default_rng(SEED + 1), landscape)]
    return landscape, np.concatenate(strips, axis=1)


def test_two_runs_give_equal_pixels_and_polygons(scene, stored, truth, polygons, tmp_path):
    again = make_scene(tmp_path, size=SIZE, seed=SEED)
    assert np.array_equal(pixels(again.image), stored)
    assert np.array_equal(pixels(again.truth), truth)
    assert [p[-1].ExportToWkb() for p in read_polygons(again.training)] == [p[-1].ExportToWkb() for p in polygons]


def test_another_seed_gives_another_landscape(truth, tmp_path):
    other = pixels(make_scene(tmp_path, size=SIZE, seed=7).truth)
    assert np.mean(other == truth) < 0.5


def test_a_scene_can_be_made_over_an_older_one(tmp_path):
    make_scene(tmp_path, size=200, seed=1)
    scene = make_scene(tmp_path, size=220, seed=2)
    assert pixels(scene.image).shape == (6, 220, 220) and pixels(scene.truth).shape == (220, 220)
    assert all(p[-1].GetEnvelope()[1] <= 460020 + 220 * 30 for p in read_polygons(scene.training))


def test_the_default_is_large_enough_for_a_demonstration():
    assert inspect.signature(make_scene).parameters["size"].default >= 1500


def test_the_bands_are_unsigned_integers_with_scale_name_and_wavelength(image):
    assert image.RasterCount == 6
    for number, (name, nanometres) in enumerate(
        [("Blue", 482), ("Green", 561), ("Red", 655), ("NIR", 865), ("SWIR1", 1609), ("SWIR2", 2201)], start=1
    ):
        band = image.GetRasterBand(number)
        assert band.DataType == gdal.GDT_UInt16
        assert (band.GetScale(), band.GetNoDataValue()) == (0.0001, 0)
        assert band.GetDescription() == name
        assert band.GetMetadataItem("WAVELENGTH") == str(nanometres)
        assert band.GetMetadataItem("WAVELENGTH_UNITS") == "Nanometers"
        assert float(band.GetMetadataItem("CENTRAL_WAVELENGTH_UM", "IMAGERY")) * 1000 == pytest.approx(nanometres)


def test_the_image_lies_in_utm_33_north_with_pixels_of_30_m(image):
    reference = osr.SpatialReference(image.GetProjection())
    assert reference.GetAuthorityCode(None) == "32633"
    left, width, skew_x, top, skew_y, height = image.GetGeoTransform()
    assert (width, skew_x, skew_y, height) == (30, 0, 0, -30)
    assert 166_000 < left < 834_000 - SIZE * 30 and top - SIZE * 30 > 0


def test_the_truth_lies_on_the_grid_of_the_image(scene, image):
    truth = gdal.Open(str(scene.truth))
    assert truth.GetGeoTransform() == image.GetGeoTransform()
    assert truth.GetProjection() == image.GetProjection()
    assert (truth.RasterXSize, truth.RasterYSize) == (image.RasterXSize, image.RasterYSize) == (SIZE, SIZE)


def test_the_truth_names_and_colours_every_class(scene):
    file = gdal.Open(str(scene.truth))
    band = file.GetRasterBand(1)
    table, names = band.GetColorTable(), band.GetCategoryNames()  # GDAL 3.6 has no names before another question
    assert [names[c.id] for c in CLASSES] == [c.name for c in CLASSES]
    colours = [table.GetColorEntry(c.id)[:3] for c in CLASSES]
    assert colours == [c.colour for c in CLASSES]
    assert len(set(colours)) == len(CLASSES)


def test_no_data_is_one_wedge_with_a_slanted_edge_at_the_upper_right(stored, truth):
    empty = (stored == 0).all(axis=0)
    assert np.array_equal(empty, (stored == 0).any(axis=0))
    assert np.array_equal(empty, truth == 0)
    assert empty[0, -1] and not empty[0, 0] and not empty[-1].any()
    width = empty.sum(axis=1)
    assert np.array_equal(empty, np.arange(SIZE)[None, :] >= SIZE - width[:, None])
    assert (np.diff(width) <= 0).all() and len(np.unique(width)) > 10
    assert 0.005 < empty.mean() < 0.1


def test_reflectance_is_physical(stored):
    reflectance = stored[:, stored[0] > 0] * 0.0001
    assert reflectance.max() < 1
    assert reflectance.mean() == pytest.approx(0.15, abs=0.07)


def test_every_class_has_a_share_and_none_has_more_than_half(truth):
    share = np.bincount(truth[truth > 0], minlength=len(CLASSES) + 1)[1:] / np.count_nonzero(truth)
    assert share.min() > 0.001 and share.max() < 0.5


def test_some_macroclasses_have_several_classes():
    macroclasses = [c.macroclass_id for c in CLASSES]
    assert len(CLASSES) >= 6
    assert sum(macroclasses.count(m) > 1 for m in set(macroclasses)) >= 2
    assert len({(c.macroclass_id, c.macroclass_name) for c in CLASSES}) == len(set(macroclasses))


def test_classes_form_areas_and_not_noise(truth):
    inside = (truth[:-1] > 0) & (truth[1:] > 0)
    shuffled = np.random.default_rng(0).permutation(truth[truth > 0])
    by_chance = np.mean(shuffled[:-1] == shuffled[1:])
    assert np.mean(truth[:-1][inside] == truth[1:][inside]) > 0.8 > 2 * by_chance


def test_cropland_grows_in_parcels_of_one_crop(ground):
    landscape, _ = ground
    cover = landscape.cover[FINER // 2::FINER, FINER // 2::FINER]
    crops = {c.id for c in CLASSES if c.macroclass_name == "Cropland" or c.name == "Bare soil"}
    cropped = np.isin(cover, list(crops))
    assert (landscape.parcel[cropped] > 0).all()
    grown = [set(cover[(landscape.parcel == p) & cropped]) for p in np.unique(landscape.parcel[cropped])]
    assert len(grown) > 50 and all(len(crop) == 1 for crop in grown)


def test_the_counts_of_a_pixel_are_those_of_its_fine_cells():
    cover = np.random.default_rng(1).integers(1, len(CLASSES) + 1, (4 * FINER, 5 * FINER)).astype(np.uint8)
    counts = shares(cover)
    assert counts.shape == (len(CLASSES) + 1, 4, 5)
    for row in range(4):
        for column in range(5):
            cell = cover[row * FINER:(row + 1) * FINER, column * FINER:(column + 1) * FINER]
            assert np.array_equal(counts[:, row, column], np.bincount(cell.ravel(), minlength=len(CLASSES) + 1))


def test_the_truth_is_the_class_that_covers_most_of_the_pixel(truth):
    first_stream = np.random.SeedSequence(SEED).spawn(3)[0]
    counts = shares(make_landscape(np.random.default_rng(first_stream), SIZE).cover)
    covered = np.take_along_axis(counts, truth[None].astype(int), axis=0)[0]
    assert np.array_equal(covered[truth > 0], counts.max(axis=0)[truth > 0])


def test_spectra_of_edge_pixels_lie_between_the_classes_that_meet_there(ground):
    landscape, seen = ground
    counts = shares(landscape.cover)
    lake, other = 1, 7
    mixed = (counts[lake] > 0) & (counts[other] > 0) & (counts[lake] + counts[other] == FINER**2)
    water, grass = (np.array(next(c.mean for c in CLASSES if c.id == n)) for n in (lake, other))
    nir = seen[3][mixed]
    assert mixed.sum() > 20
    assert np.mean((water[3] < nir) & (nir < grass[3])) > 0.8
    share_of_water = counts[lake][mixed] / FINER**2
    assert np.corrcoef(share_of_water, nir)[0, 1] < -0.8


def test_mixed_pixels_are_common_but_not_the_rule(ground):
    counts = shares(ground[0].cover)
    assert 0.05 < np.mean(counts.max(axis=0) < FINER**2) < 0.5


@pytest.mark.parametrize("land_class", CLASSES, ids=lambda c: c.name)
def test_pure_pixels_scatter_around_the_mean_of_their_class(ground, land_class):
    landscape, seen = ground
    pure = shares(landscape.cover)[land_class.id] == FINER**2
    assert pure.sum() > 30
    spectra = seen[:, pure]
    assert spectra.mean(axis=1) == pytest.approx(land_class.mean, rel=0.25, abs=0.006)


def test_noise_is_correlated_between_bands_and_differs_between_classes(ground):
    landscape, seen = ground
    counts = shares(landscape.cover)
    correlations = []
    for number in (5, 6, 7):
        spectra = seen[:, counts[number] == FINER**2]
        correlations.append(np.corrcoef(spectra))
    assert all(abs(c[1, 2]) > 0.3 and c[4, 5] > 0.5 for c in correlations)
    assert np.abs(correlations[0] - correlations[1]).max() > 0.2


def test_texture_is_smooth_and_noise_is_not(ground):
    landscape, seen = ground
    forest = shares(landscape.cover)[4] == FINER**2
    inside = ndimage.binary_erosion(forest, iterations=1)
    nir = seen[3] - seen[3][forest].mean()
    rows, columns = np.nonzero(inside)
    neighbours = np.corrcoef(nir[rows, columns], nir[rows, columns + 1])[0, 1]
    assert 0.2 < neighbours < 0.95


def test_sunlight_makes_the_same_class_brighter_on_one_slope_than_on_another(ground):
    landscape, seen = ground
    forest = shares(landscape.cover)[4] == FINER**2
    smooth = ndimage.uniform_filter(np.where(forest, seen[3], 0), 9) / np.maximum(
        ndimage.uniform_filter(forest.astype(float), 9), 1e-9
    )
    low, high = np.percentile(smooth[ndimage.binary_erosion(forest, iterations=3)], (5, 95))
    assert high / low > 1.1


def test_there_are_polygons_of_every_class_in_many_places(polygons):
    per_class = np.bincount([p[0] for p in polygons], minlength=len(CLASSES) + 1)[1:]
    assert per_class.min() >= 2
    assert 40 <= len(polygons) <= 120


def test_the_fields_of_a_polygon_agree_with_the_table_of_classes(scene, polygons):
    table = {c.id: (c.id, c.name, c.macroclass_id, c.macroclass_name, "#" + bytes(c.colour).hex()) for c in CLASSES}
    assert all(p[:5] == table[p[0]] for p in polygons)
    file = ogr.Open(str(scene.training))
    kinds = [field.GetType() for field in file.GetLayer().schema]
    assert kinds == [ogr.OFTInteger, ogr.OFTString, ogr.OFTInteger, ogr.OFTString, ogr.OFTString]


def test_polygons_are_convex_irregular_and_of_varied_size(polygons):
    areas = np.array([p[-1].GetArea() for p in polygons])
    hulls = np.array([p[-1].ConvexHull().GetArea() for p in polygons])
    assert areas == pytest.approx(hulls, rel=1e-9)
    assert all(p[-1].IsValid() for p in polygons)
    assert len({p[-1].GetGeometryRef(0).GetPointCount() for p in polygons}) >= 3
    assert areas.max() > 4 * areas.min()


def test_polygons_do_not_overlap(polygons):
    shapes = [p[-1] for p in polygons]
    assert not any(a.Intersects(b) for n, a in enumerate(shapes) for b in shapes[:n])


def test_polygons_hold_pixels_of_their_own_class_only(image, truth, polygons):
    burnt = gdal.GetDriverByName("MEM").Create("", SIZE, SIZE, 1, gdal.GDT_Byte)
    burnt.SetGeoTransform(image.GetGeoTransform())
    burnt.SetProjection(image.GetProjection())
    for number, (class_id, *_, geometry) in enumerate(polygons):
        burnt.GetRasterBand(1).Fill(0)
        memory = (ogr.GetDriverByName("MEM") or ogr.GetDriverByName("Memory")).CreateDataSource("")
        layer = memory.CreateLayer("one", osr.SpatialReference(image.GetProjection()))
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(geometry)
        layer.CreateFeature(feature)
        gdal.RasterizeLayer(burnt, [1], layer, burn_values=[1])
        inside = truth[burnt.ReadAsArray() == 1]
        assert len(inside) >= 1, f"polygon {number} lies between the pixels"
        assert np.mean(inside == class_id) >= 0.9


def test_the_table_of_spectra_has_one_row_per_class_id():
    table = by_id(lambda c: c.mean)
    assert table.shape == (len(CLASSES) + 1, len(BANDS)) and not table[0].any()
    assert all(np.allclose(table[c.id], c.mean) for c in CLASSES)


def test_the_files_have_no_names_of_places_on_this_machine(scene):
    text = gdal.Info(str(scene.image))
    assert not re.search(r"/home/|/root/", text.replace(str(scene.image), ""))
