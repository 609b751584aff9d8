"""Class sets: by maximum likelihood on a scene whose fields differ from each other, so that pixels of one are alike."""

import csv

import numpy as np
import pytest
from helpers.rasters import NORTH_UP, open_raster, read_filled, read_raster, read_valid, write_raster
from helpers.vectors import pixel_box, write_layer
from osgeo import gdal, ogr

from whiskbroom.core.errors import InputError, ParameterError
from whiskbroom.core.vector.features import Features
from whiskbroom.core.vector.read import read_features

FIELDS, SIDE = (24, 30), 8
SPECTRA = np.array([[300, 420, 300, 3000], [340, 500, 420, 2500], [700, 800, 1000, 1800]])
NAMES = {1: "Forest", 2: "Meadow", 3: "Town"}


class Land:
    """Fields of 8 x 8 pixels, each of one class and with a shade of its own; a third of them trains.

    Attributes:
        image, training, calibration: paths.
        truth: class of each pixel; new: where no field trained or calibrated.
    """

    def __init__(self, folder, epsg=32633, transform=NORTH_UP):
        random = np.random.default_rng(8)
        classes = random.integers(1, 4, FIELDS)
        use = random.permutation(np.arange(classes.size) % 3).reshape(FIELDS)
        shades = random.normal(0, 1, (*FIELDS, 4)) * [60, 80, 120, 300]
        spread = np.ones((SIDE, SIDE), int)
        self.truth, self.new = np.kron(classes, spread), np.kron(use, spread) == 2
        rows, cols = np.indices(self.truth.shape) // SIDE
        values = SPECTRA[self.truth - 1] + shades[rows, cols] + random.normal(0, 25, (*self.truth.shape, 4))
        values = values.round().clip(1).astype(np.uint16).transpose(2, 0, 1)
        values[:, :3, :3] = 0
        self.image = write_raster(folder / "land.tif", values, nodata=0, epsg=epsg, transform=transform,
                                  names=("blue", "green", "red", "nir"))
        features = {number: [(pixel_box(SIDE * row, SIDE * col, SIDE * row + SIDE, SIDE * col + SIDE, transform),
                              {"class": int(classes[row, col]), "name": NAMES[classes[row, col]], "site": row // 2})
                             for row, col in np.argwhere(use == number).tolist()] for number in (0, 1)}
        self.training = write_layer(folder / "training.gpkg", features[0], epsg)
        self.calibration = write_layer(folder / "calibration.gpkg", features[1], epsg)


@pytest.fixture
def land(tmp_path):
    return Land(tmp_path)


@pytest.fixture
def model(session, land, tmp_path):
    return session.train_maximum_likelihood(
        input=land.image, training=land.training, class_field="class", name_field="name", folds=0,
        output_model=str(tmp_path / "ml.wbmodel")).path


@pytest.fixture
def run(session, land, model, tmp_path):
    def sets(**changes):
        return session.class_sets(**{
            "input": land.image, "model": model, "calibration": land.calibration, "class_field": "class",
            "output": str(tmp_path / "size.tif"), "output_sets": str(tmp_path / "sets.tif"),
            "output_single": str(tmp_path / "single.tif"), "output_table": str(tmp_path / "classes.csv"), **changes})

    return sets


def rows_of(path):
    with open(path, encoding="utf-8") as file:
        return list(csv.DictReader(file))


def coverage(land, path):
    """Mean over the new fields of the share of a field's pixels whose set holds the class of the field, by class."""
    held = np.take_along_axis(read_filled(path), land.truth[None] - 1, axis=0)[0]
    fields = held.reshape(FIELDS[0], SIDE, FIELDS[1], SIDE).mean(axis=(1, 3))
    of_field, new = land.truth[::SIDE, ::SIDE], land.new[::SIDE, ::SIDE]
    return {label: np.nanmean(fields[new & (of_field == label)]) for label in NAMES}


def test_the_sets_hold_the_class_of_new_fields_as_often_as_stated(run, land):
    for percent in (80, 90):
        result = run(coverage=percent)
        found = coverage(land, result.output_sets)
        for label, held in found.items():
            fields = (land.new & (land.truth == label)).sum() / SIDE ** 2
            assert held >= percent / 100 - 3 * np.sqrt(percent / 100 * (1 - percent / 100) / fields)
        assert result.mean_set_size < 2, "the sets say something"


def test_the_thresholds_are_those_of_the_probabilities_that_classify_writes(run, session, land, model, tmp_path):
    """By plain numpy from the rasters: the float32 of the file differs from the float64 inside in the 8th digit."""
    result = run(coverage=90)
    shares = read_raster(session.classify(input=land.image, model=model, output=str(tmp_path / "map.tif"),
                                          output_probabilities=True).output_probabilities)
    fields = [(int(row["Class"]), float(row["Threshold"])) for row in rows_of(result.output_table)]
    sets = read_raster(result.output_sets)
    for label, lowest in fields:
        far = np.abs(shares[label - 1] - lowest) > 1e-6
        valid = read_valid(result.output_sets)[label - 1]
        assert ((sets[label - 1] == 1) == (shares[label - 1] >= lowest))[far & valid].all()
        assert (np.abs(shares[label - 1] - lowest) < 1e-6).any(), "a threshold is the probability of a pixel"


def test_the_rasters_and_the_table_agree(run):
    result = run()
    size, sets, single = (read_filled(path) for path in (result.path, result.output_sets, result.output_single))
    np.testing.assert_array_equal(size[0], sets.sum(axis=0))
    assert (np.isnan(single[0]) == (size[0] != 1)).all()
    for row in rows_of(result.output_table):
        own = sets[int(row["Class"]) - 1]
        assert int(row["MapPixels"]) == np.nansum(own)
        assert int(row["MapPixelsAlone"]) == (single[0] == int(row["Class"])).sum()
        assert int(row["MapPixelsAlone"]) == ((own == 1) & (size[0] == 1)).sum()
    assert result.mean_set_size == pytest.approx(np.nanmean(size))
    assert result.single_share == pytest.approx(100 * (size[0] == 1).sum() / np.isfinite(size[0]).sum())
    assert result.empty_share == pytest.approx(100 * (size[0] == 0).sum() / np.isfinite(size[0]).sum())


def test_nodata_pixels_have_no_set(run):
    result = run()
    for path in (result.path, result.output_sets):
        assert (~read_valid(path)).sum(axis=(1, 2)).tolist() == [9] * len(read_raster(path))
    assert not read_valid(result.output_single)[:, :3, :3].any()


def test_the_estimated_coverage_is_near_that_of_the_new_fields(run, land):
    result = run(coverage=80)
    found = np.mean(list(coverage(land, result.output_sets).values()))
    assert result.estimated_coverage / 100 == pytest.approx(found, abs=0.1)
    assert result.lowest_coverage <= result.estimated_coverage
    for row in rows_of(result.output_table):
        assert int(row["JudgedGroups"]) == int(row["CalibrationGroups"]) > int(row["GroupsNeeded"]) == 4


def test_higher_coverage_needs_larger_sets(run):
    sizes = [run(coverage=percent).mean_set_size for percent in (50, 70, 90, 95)]
    assert sizes == sorted(sizes) and sizes[0] < sizes[-1]


def few(land, tmp_path, counts):
    """The first so many calibration fields of each class."""
    features, taken = read_features(land.calibration), {label: 0 for label in counts}
    kept = []
    for wkb, label in zip(features.geometries, features.fields["class"]):
        if taken[label] < counts[label]:
            taken[label] += 1
            kept.append((wkb, label))
    return write_layer(tmp_path / "few.gpkg", [(ogr.CreateGeometryFromWkb(wkb).ExportToWkt(), {"class": label})
                                               for wkb, label in kept])


@pytest.mark.parametrize("count", [8, 9, 10])
def test_a_class_with_too_few_polygons_is_in_every_set_and_the_user_is_told(run, land, heard, tmp_path, count):
    result = run(calibration=few(land, tmp_path, {1: 12, 2: count, 3: 12}), coverage=90)
    everywhere = read_filled(result.output_sets)[1]
    told = [text for text in map(str, heard.warnings) if "in every set" in text]
    if count < 9:
        assert np.nanmin(everywhere) == 1 and result.classes_in_every_set == 1
        assert told == ["A coverage of 90 percent needs 9 calibration features or groups of a class; these classes "
                        "have fewer, and are in every set: Meadow (8)."]
        assert rows_of(result.output_table)[1]["Threshold"] == ""
    else:
        assert np.nanmin(everywhere) == 0 and not told and result.classes_in_every_set == 0


def test_one_polygon_for_each_class_vouches_for_half(run, land, heard, tmp_path):
    layer = few(land, tmp_path, {1: 1, 2: 1, 3: 1})
    assert run(calibration=layer, coverage=90).mean_set_size == 3 and len(heard.warnings) == 1
    assert run(calibration=layer, coverage=50).classes_in_every_set == 0
    assert run(calibration=layer, coverage=50).numbers["estimated_coverage"] != 0


def test_all_classes_together_need_fewer_polygons_of_each(run, land, heard, tmp_path):
    result = run(calibration=few(land, tmp_path, {1: 3, 2: 3, 3: 3}), coverage=90, coverage_of="all_classes")
    assert result.classes_in_every_set == 0 and not heard.warnings
    assert len({row["Threshold"] for row in rows_of(result.output_table)}) == 1
    run(calibration=few(land, tmp_path, {1: 3, 2: 3, 3: 2}), coverage=90, coverage_of="all_classes")
    assert "needs 9 calibration features or groups, and there are 8: every class is in" in str(heard.warnings[0])


def test_features_of_one_group_count_as_one(run, land):
    """Each two rows of fields are a site: twelve, too few for 95 percent, which takes 19."""
    assert run(coverage=95).classes_in_every_set == 0
    assert run(coverage=95, group_field="site").classes_in_every_set == 3
    features = read_features(land.calibration).fields
    for row in rows_of(run(group_field="site").output_table):
        sites = {site for site, label in zip(features["site"], features["class"]) if label == int(row["Class"])}
        assert int(row["CalibrationGroups"]) == len(sites) < features["class"].count(int(row["Class"]))


def test_classes_may_be_told_by_name(run):
    by_number, by_name = (run(class_field=field) for field in ("class", "name"))
    assert by_number.numbers == by_name.numbers


def test_fields_that_trained_the_model_are_refused(run, land, tmp_path):
    with pytest.raises(InputError, match=r"(\d+) of the \1 calibration features of .* trained the model"):
        run(calibration=land.training)
    assert not (tmp_path / "size.tif").exists()


def test_another_seed_draws_other_pixels_and_the_same_seed_the_same(run):
    first, same, other = (rows_of(run(max_pixels=2, seed=seed).output_table) for seed in (1, 1, 2))
    assert first == same and first != other
    assert [int(row["CalibrationPixels"]) for row in first] == [2 * int(row["CalibrationGroups"]) for row in first]


def test_a_map_in_degrees_is_as_good(session, tmp_path):
    degrees = Land(tmp_path, 4326, (12.0, 1e-4, 0.0, 46.0, 0.0, -1e-4))
    model = session.train_maximum_likelihood(input=degrees.image, training=degrees.training, class_field="class",
                                             folds=0, output_model=str(tmp_path / "m.wbmodel")).path
    given = {"input": degrees.image, "model": model, "class_field": "class", "output": str(tmp_path / "size.tif"),
             "output_table": str(tmp_path / "t.csv")}
    assert session.class_sets(calibration=degrees.calibration, **given).mean_set_size < 2
    with pytest.raises(InputError, match="trained the model"):
        session.class_sets(calibration=degrees.training, **given)


def test_what_does_not_fit_is_one_sentence(run, session, land, tmp_path):
    for method in ("minimum_distance", "spectral_angle"):
        model = getattr(session, "train_" + method)(input=land.image, training=land.training, class_field="class",
                                                    folds=0, output_model=str(tmp_path / "m.wbmodel")).path
        with pytest.raises(ParameterError, match="^Class sets need probabilities, and this model has none; "):
            run(model=model)
    (tmp_path / "bad.wbmodel").write_bytes(b"PK\x03\x04")
    with pytest.raises(InputError, match="bad.wbmodel is no model, or is damaged"):
        run(model=str(tmp_path / "bad.wbmodel"))
    far = write_layer(tmp_path / "far.gpkg", [(pixel_box(900, 900, 910, 910, NORTH_UP), {"class": 1})])
    with pytest.raises(InputError, match="No feature of .*far.gpkg with a class in the field class lies on .*land.tif"):
        run(calibration=far)
    for percent in (49.9, 100, 0, -1):
        with pytest.raises(ParameterError, match="^coverage must be a number from 50 to 99.9"):
            run(coverage=percent)
    assert not (tmp_path / "size.tif").exists()


def test_a_south_up_scene_has_the_same_sets(run, session, land, tmp_path):
    left, width, _, top, _, _ = NORTH_UP
    rows = land.truth.shape[0]
    flipped = write_raster(tmp_path / "south_up.tif", read_raster(land.image)[:, ::-1], nodata=0,
                           transform=(left, width, 0, top - width * rows, 0, width),
                           names=("blue", "green", "red", "nir"))
    expected = read_filled(run().output_sets)
    found = run(input=flipped)
    np.testing.assert_array_equal(read_filled(found.output_sets)[:, ::-1], expected)


def some_polygons(folder, random):
    """The polygons of Aberystwyth as (training, calibration, new) layers, divided at random within each class."""
    features = read_features(str(folder / "training_polygons.gpkg"))
    labels, parts = np.array(features.fields["class_id"]), np.empty(len(features), int)
    for label in np.unique(labels):
        own = random.permutation(np.flatnonzero(labels == label))
        parts[own] = 1
        parts[own[:2]], parts[own[2:4 if len(own) > 7 else 3]] = 0, 2
    return [Features(features.crs, tuple(features.geometries[place] for place in np.flatnonzero(parts == part)),
                     {"class_id": labels[parts == part].tolist()}, "polygons") for part in (0, 1, 2)]


def test_new_polygons_of_aberystwyth_are_covered_as_stated_for_each_class(session, shared_data, tmp_path):
    """Through the tools, as a user does: divide the polygons, train, make sets, look at those that were kept back."""
    folder, random, held = shared_data("sentinel2_aberystwyth"), np.random.default_rng(3), {}
    image = str(folder / "aber_s2_20210527_10band.tif")
    for _ in range(4):
        training, calibration, new = some_polygons(folder, random)
        model = session.train_maximum_likelihood(input=image, training=training, class_field="class_id", folds=0,
                                                 output_model=str(tmp_path / "m.wbmodel")).path
        sets = session.class_sets(input=image, model=model, calibration=calibration, class_field="class_id",
                                  coverage=80, output=str(tmp_path / "size.tif"), output_table=str(tmp_path / "t.csv"),
                                  output_sets=str(tmp_path / "sets.tif"))
        assert sets.classes_in_every_set == 0 and sets.mean_set_size < 3
        values = read_raster(sets.output_sets)
        for wkb, label in zip(new.geometries, new.fields["class_id"]):
            inside = burnt(wkb, sets.output_sets)
            held.setdefault(label, []).append(values[label - 1][inside].mean())
    for label, coverages in held.items():
        assert np.mean(coverages) >= 0.8 - 3 * np.sqrt(0.8 * 0.2 / len(coverages))
    assert np.mean([np.mean(coverages) for coverages in held.values()]) >= 0.8


def burnt(wkb, like):
    """Where pixel centres lie in a polygon, by GDAL alone."""
    raster = open_raster(like)
    target = gdal.GetDriverByName("MEM").Create("", raster.RasterXSize, raster.RasterYSize)
    target.SetGeoTransform(raster.GetGeoTransform())
    target.SetProjection(raster.GetProjection())
    layers = (ogr.GetDriverByName("MEM") or ogr.GetDriverByName("Memory")).CreateDataSource("")
    layer = layers.CreateLayer("polygon", raster.GetSpatialRef())
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(ogr.CreateGeometryFromWkb(wkb))
    layer.CreateFeature(feature)
    gdal.RasterizeLayer(target, [1], layer, burn_values=[1])
    return target.ReadAsArray() == 1
