import os
import sys
from pathlib import Path

import numpy as np
import pytest
from helpers.blocks import make_blocks
from helpers.rasters import NORTH_UP, open_raster, read_filled, read_raster, read_valid, write_raster
from helpers.scene import make_scene
from helpers.vectors import pixel_box, write_layer
from osgeo import gdal
from whiskbroom.core.errors import InputError, ParameterError, ToolError


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    return make_scene(tmp_path_factory.mktemp("scene"))


@pytest.fixture
def classify(scene, session, tmp_path):
    """Returns a function that classifies the small scene."""

    def of(**changes):
        given = {"input": scene.image, "training": scene.training, "class_field": "class_id",
                 "output": str(tmp_path / "map.tif"), **changes}
        return session.band_classification(**given)

    return of


def training_pixels(image, training, field):
    """(values (n, bands), classes) under the polygons, by GDAL's own burning of pixel centres."""
    dataset = open_raster(image)
    target = gdal.GetDriverByName("MEM").Create("", dataset.RasterXSize, dataset.RasterYSize, 1, gdal.GDT_Int32)
    target.SetGeoTransform(dataset.GetGeoTransform())
    target.SetProjection(dataset.GetProjection())
    vector = gdal.OpenEx(training, gdal.OF_VECTOR)
    gdal.RasterizeLayer(target, [1], vector.GetLayer(0), options=[f"ATTRIBUTE={field}"])
    classes = target.ReadAsArray()
    wanted = (classes > 0) & read_valid(image).all(axis=0)
    return read_raster(image)[:, wanted].T.astype(np.float64), classes[wanted]


def most_likely(image, samples, classes, priors=None):
    """Gaussian maximum likelihood in plain numpy (Richards & Jia 2006, section 8.2)."""
    values = read_raster(image).astype(np.float64)
    scores = []
    for number in np.unique(classes):
        own = samples[classes == number]
        covariance = np.cov(own.T)
        difference = values.reshape(len(values), -1).T - own.mean(axis=0)
        distance = np.einsum("ij,ij->i", difference @ np.linalg.inv(covariance), difference)
        prior = 1 if priors is None else priors[number]
        scores.append(2 * np.log(prior) - np.linalg.slogdet(covariance)[1] - distance)
    best = np.unique(classes)[np.argmax(scores, axis=0)].reshape(values.shape[1:])
    return np.where(read_valid(image).all(axis=0), best, -1)


def labels_of(result):
    return np.where(read_valid(result.path)[0], read_raster(result.path)[0].astype(int), -1)


def test_case_39_the_small_band_set(shared_data, session, tmp_path):
    """TOOLS.md section 6, case 39: computed with numpy and GDAL."""
    folder = shared_data("small_band_sets")
    bands = [str(folder / "S2_2020-01-01" / f"S2_{band}.tif") for band in ("B02", "B03", "B04", "B08")]
    result = session.band_classification(
        input=bands, training=str(folder / "files" / "roi.gpkg"), class_field="class", macroclass_field="macroclass",
        method="minimum_distance", output=str(tmp_path / "map.tif"), output_confidence=str(tmp_path / "distance.tif"))
    values, counts = np.unique(read_raster(result.path), return_counts=True)
    assert dict(zip(values.tolist(), counts.tolist())) == {1: 90, 2: 97, 3: 65}
    assert read_filled(result.output_confidence).sum() == pytest.approx(49959.308, abs=0.01)
    assert (result.classes, result.training_pixels) == (3, 8 + 9 + 12)


def test_the_published_confusion_matrix_of_aberystwyth(shared_data, session, tmp_path):
    """Trained on the balanced training samples, applied to the test samples: the matrix of the data set's README."""
    folder, names = shared_data("sentinel2_aberystwyth") / "samples_csv", ("forest", "grass", "urban", "water")

    def samples(name, part):
        return np.loadtxt(folder / f"{name}_bal_{part}.csv.gz", delimiter=",", skiprows=1, dtype=np.float32).T

    trained, image = [samples(name, "train") for name in names], np.zeros((10, 8, 2095), np.float32)
    for row, name in enumerate(names):
        image[:, row, :trained[row].shape[1]] = trained[row]
        image[:, row + 4, :501] = samples(name, "test")
    path = write_raster(tmp_path / "samples.tif", image)
    boxes = [pixel_box(row, 0, row + 1, one.shape[1], NORTH_UP) for row, one in enumerate(trained)]
    training = write_layer(tmp_path / "training.gpkg", [(box, {"class": name}) for box, name in zip(boxes, names)])
    result = session.band_classification(input=path, training=training, class_field="class",
                                         method="maximum_likelihood", output=str(tmp_path / "map.tif"))
    tested = read_raster(result.path)[0, 4:, :501]
    matrix = [[int((tested[row] == number).sum()) for number in (1, 2, 3, 4)] for row in range(4)]
    assert matrix == [[501, 0, 0, 0], [0, 501, 0, 0], [0, 0, 501, 0], [0, 0, 12, 489]]
    assert np.trace(matrix) / np.sum(matrix) == pytest.approx(0.994012, abs=5e-7)
    assert result.training_pixels == sum(one.shape[1] for one in trained)


def test_landsat_5_of_the_amazon_from_its_polygons(shared_data, session, tmp_path, heard):
    """The file's NoData 255 marks saturated pixels too, which no class gets."""
    folder = shared_data("landsat5_amazon")
    image, training = str(folder / "lsat.tif"), str(folder / "trainingPolygons_lsat.gpkg")
    result = session.band_classification(input=image, training=training, class_field="class_id", name_field="class",
                                         output=str(tmp_path / "map.tif"))
    samples, classes = training_pixels(image, training, "class_id")
    assert result.training_pixels == len(classes) and result.classes == 4
    assert np.array_equal(labels_of(result), most_likely(image, samples, classes))
    dataset = open_raster(result.path)
    assert dataset.GetRasterBand(1).GetCategoryNames() == ["Unclassified", "cleared", "fallen_dry", "forest", "water"]


def test_sentinel_2_of_the_amazon_in_degrees_from_its_polygons(shared_data, session, tmp_path):
    folder = shared_data("landsat5_amazon")
    image, training = str(folder / "sen2.tif"), str(folder / "trainingPolygons_sen2.gpkg")
    result = session.band_classification(input=image, training=training, class_field="class_id",
                                         output=str(tmp_path / "map.tif"))
    samples, classes = training_pixels(image, training, "class_id")
    assert result.training_pixels == len(classes)
    assert np.array_equal(labels_of(result), most_likely(image, samples, classes))


@pytest.mark.parametrize("date", ["LE70220491999322EDC01", "LE70220492002106EDC00"])
def test_landsat_7_of_chiapas_from_its_polygons(shared_data, session, tmp_path, date):
    folder = shared_data("landsat7_chiapas_two_dates")
    image, training = str(tmp_path / "six.vrt"), str(folder / "training_data.shp")
    gdal.Translate(image, str(folder / f"{date}_stack.gtif"), format="VRT", bandList=[1, 2, 3, 4, 5, 6])
    result = session.band_classification(input=image, training=training, class_field="id", name_field="class",
                                         output=str(tmp_path / "map.tif"))
    samples, classes = training_pixels(image, training, "id")
    assert np.array_equal(labels_of(result), most_likely(image, samples, classes))


def test_all_touched_pixels_are_those_of_the_published_raster(shared_data, session, tmp_path):
    """The tutorial of the Chiapas data trains with 583, 24, 223, 173 and 97 pixels, every pixel touched."""
    folder = shared_data("landsat7_chiapas_two_dates")
    image, training = str(folder / "LE70220491999322EDC01_stack.gtif"), str(folder / "training_data.shp")
    result = session.band_classification(input=image, training=training, class_field="id", all_touched=True,
                                         method="minimum_distance", output=str(tmp_path / "map.tif"))
    assert result.training_pixels == 583 + 24 + 223 + 173 + 97
    water = session.band_classification(input=image, training=f"{training}|subset=id IN (2, 5)", class_field="id",
                                        all_touched=True, method="minimum_distance", output=str(tmp_path / "map.tif"))
    assert water.training_pixels == 24 + 97


def test_a_band_without_variance_is_told_by_class(shared_data, session, tmp_path):
    """The Fmask band of the Chiapas stack is 0 in all training pixels."""
    folder = shared_data("landsat7_chiapas_two_dates")
    with pytest.raises(ToolError, match="class 1") as error:
        session.band_classification(input=str(folder / "LE70220491999322EDC01_stack.gtif"), class_field="id",
                                    training=str(folder / "training_data.shp"), output=str(tmp_path / "map.tif"))
    assert str(error.value).endswith(".") and os.listdir(tmp_path) == ["temporary"]


@pytest.mark.parametrize("method", ["minimum_distance", "maximum_likelihood", "spectral_angle"])
def test_a_class_is_found_where_it_was_trained(classify, scene, method):
    samples, classes = training_pixels(scene.image, scene.training, "class_id")
    result = classify(method=method)
    found = training_pixels_of_map(result.path, scene)
    assert result.training_pixels == len(classes) and (found == classes).mean() > 0.85


def training_pixels_of_map(path, scene):
    labels, classes = training_pixels(path, scene.training, "class_id")
    return labels[:, 0]


def test_minimum_distance_and_spectral_angle_are_those_of_numpy(classify, scene, tmp_path):
    samples, classes = training_pixels(scene.image, scene.training, "class_id")
    means = np.stack([samples[classes == number].mean(axis=0) for number in (1, 2, 3, 4)])
    values, valid = read_raster(scene.image).reshape(4, -1).T.astype(float), read_valid(scene.image).all(axis=0).ravel()
    distances = np.linalg.norm(values[:, None] - means, axis=2)
    with np.errstate(invalid="ignore", divide="ignore"):
        cosine = values @ means.T / np.linalg.norm(values, axis=1)[:, None] / np.linalg.norm(means, axis=1)
        angles = np.degrees(np.arccos(np.clip(cosine, -1, 1)))
    for method, scores in (("minimum_distance", distances), ("spectral_angle", angles)):
        result = classify(method=method, output_confidence=str(
            tmp_path / "c.tif"), output_signatures=str(tmp_path / method))
        assert np.array_equal(labels_of(result).ravel()[valid], scores.argmin(axis=1)[valid] + 1)
        confidence = read_raster(result.output_confidence).ravel()
        assert np.allclose(confidence[valid], scores.min(axis=1)[valid], rtol=1e-5, atol=1e-4)
        assert len(result.output_signatures) == 4
        for number, path in enumerate(result.output_signatures):
            assert np.allclose(read_raster(path).ravel()[valid], scores[valid, number], rtol=1e-5, atol=1e-4)


def test_maximum_likelihood_is_that_of_numpy(classify, scene):
    samples, classes = training_pixels(scene.image, scene.training, "class_id")
    assert np.array_equal(labels_of(classify()), most_likely(scene.image, samples, classes))


def test_what_fails_the_threshold_is_unclassified(classify, tmp_path):
    whole = labels_of(classify(method="minimum_distance", output_confidence=str(tmp_path / "d.tif")))
    distance = read_raster(tmp_path / "d.tif")[0]
    found = labels_of(classify(method="minimum_distance", threshold=150))
    assert np.array_equal(found, np.where((whole > 0) & (distance > 150), 0, whole)) and (found == 0).any()


def test_priors_are_those_of_numpy(shared_data, session, tmp_path):
    folder = shared_data("landsat5_amazon")
    image, training = str(folder / "lsat.tif"), str(folder / "trainingPolygons_lsat.gpkg")
    samples, classes = training_pixels(image, training, "class_id")
    weights = {1: 30, 2: 0.003, 3: 10, 4: 1}
    result = session.band_classification(input=image, training=training, class_field="class_id", priors=weights,
                                         output=str(tmp_path / "map.tif"))
    expected = most_likely(image, samples, classes, weights)
    assert np.array_equal(labels_of(result), expected)
    assert (expected != most_likely(image, samples, classes)).any(), "the priors matter here"


def test_macroclasses_join_their_classes(classify):
    single = labels_of(classify(macroclass_field="macro"))
    joined = labels_of(classify(macroclass_field="macro", macroclass=True))
    assert np.array_equal(joined, np.where(single > 0, 1 + single // 3, single))


def test_names_of_classes_may_be_the_classes(classify):
    result = classify(class_field="class_name")
    dataset = open_raster(result.path)
    assert dataset.GetRasterBand(1).GetCategoryNames() == ["Unclassified", "Forest", "Meadow", "Town", "Water"]


def test_polygons_in_another_system_and_points_train_as_well(classify, scene, tmp_path):
    degrees = str(tmp_path / "degrees.gpkg")
    gdal.VectorTranslate(degrees, scene.training, dstSRS="EPSG:4326", reproject=True)
    assert np.array_equal(labels_of(classify(training=degrees)), labels_of(classify()))
    samples = [(f"POINT ({NORTH_UP[0] + 10 * col + 5} {NORTH_UP[3] - 10 * row - 5})",
                {"class_id": 1 + (row > 30) + 2 * (col > 44)})
               for row in (8, 9, 10, 40, 41, 42) for col in (14, 15, 16, 60, 61, 62)]
    points = write_layer(tmp_path / "points.gpkg", samples)
    result = classify(training=points, method="minimum_distance")
    assert result.training_pixels == len(samples)


def test_several_rasters_are_the_bands_in_their_order(classify, scene, tmp_path):
    values, valid = read_raster(scene.image), read_valid(scene.image)[0]
    single = [write_raster(tmp_path / f"{n}.tif", band, mask=valid) for n, band in enumerate(values)]
    expected = labels_of(classify())
    assert np.array_equal(labels_of(classify(input=single)), expected)
    pair = [write_raster(tmp_path / "pair.tif", values[:2], mask=valid),
                         write_raster(tmp_path / "rest.tif", values[2:], mask=valid)]
    assert np.array_equal(labels_of(classify(input=pair)), expected)


def test_the_scale_of_the_file_counts(classify, scene, tmp_path):
    """Reflectance as 0 to 1: the same map, and a threshold in its units."""
    values, valid = read_raster(scene.image), read_valid(scene.image)[0]
    scaled = write_raster(tmp_path / "scaled.tif", values, mask=valid, scales=(1e-4,) * 4)
    assert np.array_equal(labels_of(classify(input=scaled, method="minimum_distance", threshold=0.015)),
                          labels_of(classify(method="minimum_distance", threshold=150)))


def test_colours_of_the_layer_are_those_of_the_map(classify, tmp_path):
    layer = write_layer(tmp_path / "t.gpkg", [(pixel_box(6, 12, 12, 19, NORTH_UP), {"c": 1, "colour": "#102030"}),
                                              (pixel_box(40, 60, 48, 70, NORTH_UP), {"c": 2, "colour": "#a0B0c0"})])
    result = classify(training=layer, class_field="c", colour_field="colour", method="minimum_distance")
    dataset = open_raster(result.path)
    assert dataset.GetRasterBand(1).GetColorTable().GetColorEntry(1)[:3] == (16, 32, 48)
    assert {entry.value: entry.colour for entry in result.legends["output"].entries}[2] == (160, 176, 192)


def test_what_was_left_out_is_told(classify, scene, tmp_path, heard):
    features = [(pixel_box(6, 12, 12, 19, NORTH_UP), {"c": 1}), (pixel_box(10, 15, 16, 22, NORTH_UP), {"c": 2}),
                (pixel_box(40, 60, 48, 70, NORTH_UP), {"c": 2}), (pixel_box(900, 900, 910, 910, NORTH_UP), {"c": 1}),
                (pixel_box(7, 13, 9, 15, NORTH_UP), {"c": None})]
    classify(training=write_layer(tmp_path / "t.gpkg", features), class_field="c", method="minimum_distance")
    assert heard.warnings == ["1 of 5 training features have no class or no geometry and were left out.",
                              "1 of 5 training features lie outside the raster and were left out.",
                              "8 pixels lie in features of several classes and were not used for training."]


@pytest.mark.parametrize("boxes, words", [
    ([(6, 12, 12, 19, 1), (40, 60, 41, 62, 7)], "class 7"),
    ([(6, 12, 12, 19, 1), (900, 900, 910, 910, 7)], "Class 7 has no valid training pixel"),
    ([(6, 12, 12, 19, 1), (7, 13, 9, 15, 7)], "Class 7 has no valid training pixel"),
    ([(6, 12, 12, 19, 0), (40, 60, 48, 70, 7)], "must not be 0")])
def test_a_class_that_cannot_be_trained_is_told(classify, tmp_path, boxes, words):
    """Too few pixels for a covariance, outside the raster, inside another class, the number of unclassified."""
    layer = write_layer(tmp_path / "t.gpkg", [(pixel_box(*box[:4], NORTH_UP), {"c": box[4]}) for box in boxes])
    with pytest.raises((InputError, ParameterError), match=words) as error:
        classify(training=layer, class_field="c")
    assert str(error.value).endswith(".") and not (tmp_path / "map.tif").exists()


@pytest.mark.parametrize("given, words", [
    ({"macroclass": True}, "macroclass_field is needed"),
    ({"threshold": 5, "threshold_field": "macro"}, "threshold and threshold_field exclude each other"),
    ({"priors": {1: 0.5, 2: 0.5}}, "Priors must name every class"), ({
     "priors": {1: 1, 2: 1, 3: 1, 4: 1}, "method": "spectral_angle"}, "[Pp]riors"),
    ({"class_field": "klass"}, "has no field klass; it has class_id"), ({"method": "forest"}, "method must be one of"),
    ({"threshold": -1}, "threshold must be a number of at least 0")])
def test_a_wrong_call_is_told(classify, tmp_path, given, words):
    with pytest.raises((InputError, ParameterError), match=words):
        classify(**given)
    assert not (tmp_path / "map.tif").exists()


# What makes a training quick, by method, in the words of its training tool.
QUICK = {"random_forest": {"trees": 9}, "multilayer_perceptron": {"rounds": 20, "hidden_layers": (12,)},
         "gradient_boosting": {"rounds": 4}, "support_vector_machine": {"cost": 3}}
TRAINED_BY = {"minimum_distance": "minimum_distance", "maximum_likelihood": "maximum_likelihood",
              "spectral_angle": "spectral_angle", "random_forest": "random_forest", "support_vector_machine": "svm",
              "multilayer_perceptron": "mlp", "nearest_neighbours": "knn", "gradient_boosting": "gradient_boosting"}
BY_SIGNATURE, BY_LEARNING = list(TRAINED_BY)[:3], list(TRAINED_BY)[3:]


@pytest.fixture
def blocks(tmp_path):
    """Classes that overlap."""
    return make_blocks(tmp_path, noise=900)


@pytest.fixture
def in_one_go(blocks, session, tmp_path):
    """Returns a function that classifies the blocks."""

    def of(**changes):
        return session.band_classification(**{
            "input": blocks.image, "training": blocks.training, "class_field": "class", "name_field": "name",
            "output": str(tmp_path / "map.tif"), **changes})

    return of


@pytest.fixture
def in_two_steps(blocks, session, tmp_path):
    """Returns a function that trains by the tool of a method and applies the model."""

    def of(method, threshold=None, **changes):
        trained = getattr(session, "train_" + TRAINED_BY[method])(**{
            "input": blocks.image, "training": blocks.training, "class_field": "class", "name_field": "name",
            "output_model": str(tmp_path / "two.wbmodel"), "folds": 0, **changes})
        mapped = session.classify(input=blocks.image, model=trained.output_model, threshold=threshold,
                                  output=str(tmp_path / "two.tif"), output_confidence=str(tmp_path / "two_c.tif"))
        return trained, mapped

    return of


def same_maps(one, other):
    return (np.array_equal(labels_of(one), labels_of(other))
            and np.array_equal(read_filled(one.output_confidence), read_filled(other.output_confidence)))


@pytest.mark.parametrize("method", TRAINED_BY)
def test_one_go_gives_what_training_and_classify_give(in_one_go, in_two_steps, tmp_path, method):
    if method in BY_LEARNING:
        pytest.importorskip("sklearn")
    trained, mapped = in_two_steps(method, **QUICK.get(method, {}))
    result = in_one_go(method=method, output_confidence=True, output_model=str(tmp_path / "one.wbmodel"),
                       **QUICK.get(method, {}))
    assert same_maps(result, mapped) and (result.classes, result.training_pixels) == (3, trained.training_pixels)
    assert (tmp_path / "one.wbmodel").read_bytes() == (tmp_path / "two.wbmodel").read_bytes()
    again = in_one_go(method=method, output=str(tmp_path / "b.tif"), output_confidence=True, **QUICK.get(method, {}))
    assert same_maps(again, mapped)


@pytest.mark.parametrize("method, threshold", [
    ("minimum_distance", 1800), ("maximum_likelihood", 20), ("spectral_angle", 6), ("random_forest", 0.9),
    ("support_vector_machine", 0.9), ("nearest_neighbours", 0.9)])
def test_thresholds_are_those_of_classify(in_one_go, in_two_steps, method, threshold):
    if method in BY_LEARNING:
        pytest.importorskip("sklearn")
    _, mapped = in_two_steps(method, threshold, **QUICK.get(method, {}))
    result = in_one_go(method=method, threshold=threshold, output_confidence=True, **QUICK.get(method, {}))
    assert same_maps(result, mapped) and 0 < np.mean(labels_of(result) == 0) < 0.9


@pytest.mark.parametrize("normalization", ["z_score", "linear_scaling"])
@pytest.mark.parametrize("method", ["minimum_distance", "maximum_likelihood", "spectral_angle", "nearest_neighbours"])
def test_normalised_bands_give_what_training_and_classify_give(in_one_go, in_two_steps, method, normalization):
    _, mapped = in_two_steps(method, normalization=normalization)
    result = in_one_go(method=method, input_normalization=normalization, output_confidence=True)
    assert same_maps(result, mapped)


def test_normalised_distances_are_those_of_numpy(in_one_go, blocks, tmp_path):
    samples, classes = training_pixels(blocks.image, blocks.training, "class")
    centre, spread = samples.mean(axis=0), samples.std(axis=0)
    means = np.stack([(samples[classes == number].mean(axis=0) - centre) / spread for number in (1, 2, 3)])
    values = (read_raster(blocks.image).reshape(4, -1).T - centre) / spread
    distances = np.linalg.norm(values[:, None] - means, axis=2)
    result = in_one_go(method="minimum_distance", normalization="z score", output_signatures=str(tmp_path / "s"))
    assert np.array_equal(labels_of(result).ravel(), distances.argmin(axis=1) + 1)
    for number, path in enumerate(result.output_signatures):
        assert np.allclose(read_raster(path).ravel(), distances[:, number], rtol=1e-5)


@pytest.mark.parametrize("changes", [{"folds": 2}, {"folds": 2, "balanced": True, "max_samples": 150, "seed": 4},
                                     {"folds": 2, "folds_by": "buffered", "fold_distance": 50}])
@pytest.mark.parametrize("method", ["maximum_likelihood", "nearest_neighbours", "random_forest"])
def test_the_validation_is_that_of_the_training_tool(in_one_go, in_two_steps, tmp_path, method, changes):
    if method == "random_forest":
        pytest.importorskip("sklearn")
    trained, _ = in_two_steps(method, **QUICK.get(method, {}), **changes)
    result = in_one_go(method=method, output_html=str(tmp_path / "r.html"), output_table=str(tmp_path / "t.csv"),
                       **QUICK.get(method, {}), **changes)
    assert (result.accuracy, result.accuracy_at_random) == (trained.accuracy, trained.accuracy_at_random)
    assert repr(result.accuracy_in_space) == repr(trained.accuracy_in_space), "NaN is the same as NaN"
    assert np.isnan(result.accuracy_in_space) == ("folds_by" not in changes)
    assert "Block 2" in (tmp_path / "r.html").read_text(encoding="utf-8") and (tmp_path / "t.csv").exists()
    assert np.isnan(in_one_go(method=method, **QUICK.get(method, {})).accuracy)


def test_weights_and_the_search_are_those_of_the_training_tool(in_one_go, in_two_steps, tmp_path):
    pytest.importorskip("sklearn")
    changes = {"class_weights": "1=1, 2=5, 3=1", "find_best": True, "max_samples": 40, "trees": 3}
    in_two_steps("random_forest", **changes)
    in_one_go(method="rf", save_classifier=str(tmp_path / "one.wbmodel"), **changes)
    assert (tmp_path / "one.wbmodel").read_bytes() == (tmp_path / "two.wbmodel").read_bytes()


def test_a_method_that_knows_no_signatures_learns_the_macroclasses(classify, session, scene, tmp_path):
    session.train_knn(input=scene.image, training=scene.training, class_field="macro", folds=0,
                      output_model=str(tmp_path / "m.wbmodel"))
    expected = session.classify(input=scene.image, model=str(tmp_path / "m.wbmodel"), output=str(tmp_path / "e.tif"))
    result = classify(method="knn", macroclass=True, macroclass_field="macro")
    assert np.array_equal(labels_of(result), labels_of(expected)) and result.classes == 2


def test_macroclasses_and_thresholds_of_the_layer_go_with_normalised_bands(classify, tmp_path):
    """Maximum likelihood does not depend on the scale of a band."""
    for changes in ({"macroclass_field": "macro", "macroclass": True}, {"threshold_field": "macro"}):
        plain = labels_of(classify(**changes))
        assert np.array_equal(labels_of(classify(normalization="z_score", **changes)), plain) and plain.max() > 1


def test_training_alone_writes_the_model_and_no_map(in_one_go, session, blocks, tmp_path):
    model = str(tmp_path / "m.wbmodel")
    for method in ("maximum_likelihood", "nearest_neighbours"):
        result = in_one_go(method=method, only_fit=True, output_model=model, output_confidence=True)
        assert result.paths == (model,) and result.path == model and result.output is None
        assert not (tmp_path / "map.tif").exists() and result.training_pixels == 1176
        assert len(result.legends) == 0
    assert blocks.accuracy(session.classify(input=blocks.image, model=model, output=str(tmp_path / "a.tif")).path) > 0.9


def test_a_saved_model_is_applied_as_classify_does(in_two_steps, session, blocks, tmp_path):
    trained, mapped = in_two_steps("nearest_neighbours")
    shuffled = write_raster(tmp_path / "later.tif", read_raster(blocks.image)[[3, 1, 0, 2]],
                            names=("nir", "green", "blue", "red"))
    result = session.band_classification(input=shuffled, load_classifier=trained.output_model, output_confidence=True,
                                         output=str(tmp_path / "map.tif"))
    assert same_maps(result, mapped) and (result.classes, result.training_pixels) == (3, trained.training_pixels)


@pytest.fixture
def catalogue(session, blocks, tmp_path):
    """The signatures of the blocks."""
    return session.signatures(input=blocks.image, training=blocks.training, class_field="class", name_field="name",
                              output=str(tmp_path / "blocks.json")).output


@pytest.fixture
def by_catalogue(session, blocks, catalogue, tmp_path):
    """Returns a function that classifies the blocks by their signatures."""

    def of(**changes):
        return session.band_classification(**{"input": blocks.image, "catalogue": catalogue,
                                              "output": str(tmp_path / "by_catalogue.tif"), **changes})

    return of


@pytest.mark.parametrize("method", BY_SIGNATURE)
def test_signatures_of_a_catalogue_give_the_map_of_their_training_areas(in_one_go, by_catalogue, blocks, tmp_path,
                                                                        method):
    expected = in_one_go(method=method, output_confidence=True)
    result = by_catalogue(method=method, output_confidence=True)
    assert same_maps(result, expected) and (result.classes, result.training_pixels) == (3, 1176)
    assert result.legends["output"].entries == expected.legends["output"].entries
    shuffled = write_raster(tmp_path / "shuffled.tif", read_raster(blocks.image)[[3, 1, 0, 2, 2]],
                            names=("nir", "green", "blue", "red", "other"))
    assert same_maps(by_catalogue(input=shuffled, method=method, output_confidence=True), expected)


@pytest.mark.parametrize("method", BY_SIGNATURE)
def test_a_catalogue_becomes_a_model(by_catalogue, session, blocks, tmp_path, method):
    result = by_catalogue(method=method, output_confidence=True, output_model=str(tmp_path / "m.wbmodel"),
                          output_html=str(tmp_path / "r.html"))
    mapped = session.classify(input=blocks.image, model=result.output_model, output=str(tmp_path / "map.tif"),
                              output_confidence=True)
    assert same_maps(result, mapped) and "Block 2" in (tmp_path / "r.html").read_text(encoding="utf-8")


def test_a_catalogue_made_in_python_is_taken_as_it_is(session, blocks, in_one_go, tmp_path):
    """As a script for Remotior Sensus has it."""
    bands = session.bandset.create(blocks.image)
    signatures = session.spectral_signatures_catalog(bandset=bands)
    for number in (1, 2, 3):
        signatures.import_vector(f"{blocks.training}|subset=\"class\" = {number}", class_field="class", by="class")
    result = session.band_classification(input_bands=bands, spectral_signatures=signatures, output_path=str(
        tmp_path / "c.tif"), algorithm_name="maximum likelihood", classification_confidence=True)
    assert same_maps(result, in_one_go(output_confidence=True))
    assert "a catalogue of 3 signatures" in open_raster(result.path).GetMetadataItem("WHISKBROOM_PARAMETERS")
    with pytest.raises(ParameterError, match="find_best is of training areas"):
        session.band_classification(input_bands=bands, spectral_signatures=signatures, find_best=True)
    with pytest.raises(InputError, match="The bands of the catalogue .* are not found"):
        session.band_classification(input_bands=write_raster(tmp_path / "one.tif", np.ones((1, 2, 2), np.int16)),
                                    spectral_signatures=signatures)
    assert not [name for name in os.listdir(session.temporary_path) if "signatures" in name]
    assert session.signature_plot(input=signatures, output=str(tmp_path / "p.html")).signatures == 3


TABLE = """class_id,class_name,macroclass_id,wavelength,value,selected,{method}
1,oak,7,0.49,1000,1,{first}
1,oak,7,0.56,1500,1,{first}
2,lake,7,0.49,3000,1,
2,lake,7,0.56,2500,1,
3,sand,9,0.49,5000,{third},
3,sand,9,0.56,5500,{third},
"""


@pytest.fixture
def table(tmp_path):
    """Returns a function that writes signatures without counts and covariances."""

    def of(method="minimum_distance", first="", third=1):
        (tmp_path / "a.csv").write_text(TABLE.format(method=method, first=first, third=third))
        return str(tmp_path / "a.csv")

    return of


@pytest.fixture
def two_bands(tmp_path):
    values = np.array([[[1000, 1400, 3000, 4990]], [[1500, 1800, 2500, 5500]]], np.int16)
    return write_raster(tmp_path / "two.tif", values, names=("blue", "green"))


def labels_by(session, **given):
    return read_raster(session.band_classification(method="minimum_distance", **given).path)[0, 0].tolist()


def test_thresholds_of_the_catalogue_are_taken_when_asked_for(session, table, two_bands, tmp_path):
    """The second pixel is 500 from oak."""
    given = {"input": two_bands, "output": str(tmp_path / "m.tif")}
    assert labels_by(session, catalogue=table(first=499), **given) == [1, 1, 2, 3]
    assert labels_by(session, catalogue=table(first=499), catalogue_thresholds=True, **given) == [1, 0, 2, 3]
    assert labels_by(session, catalogue=table(first=500), catalogue_thresholds=True, **given) == [1, 1, 2, 3]
    of_another = table(method="spectral_angle", first=1)
    assert labels_by(session, catalogue=of_another, catalogue_thresholds=True, **given) == [1, 1, 2, 3]


def test_signatures_that_are_not_selected_have_no_part_and_macroclasses_are_known(session, table, two_bands, tmp_path):
    given = {"input": two_bands, "output": str(tmp_path / "m.tif")}
    assert labels_by(session, catalogue=table(third=0), **given) == [1, 1, 2, 2]
    assert labels_by(session, catalogue=table(), macroclass=True, **given) == [7, 7, 7, 9]


def test_a_class_may_have_several_signatures(session, table, two_bands, tmp_path):
    """Sand becomes a second signature of lake: what was sand is lake, and all else stays."""
    path = Path(table())
    head, *lines = path.read_text().replace("\n3,sand", "\n2,sand").splitlines()
    path.write_text("\n".join([f"signature_id,{head}", *(f"{line.split(',')[1]},{line}" for line in lines)]))
    given = {"input": two_bands, "catalogue": str(path), "output": str(tmp_path / "m.tif")}
    assert labels_by(session, **given) == [1, 1, 2, 2]
    result = session.band_classification(**given, output_model=str(tmp_path / "m.wbmodel"), method="minimum_distance",
                                         output_signatures=str(tmp_path / "parts"))
    assert result.classes == 2 and len(set(result.output_signatures)) == 3
    mapped = session.classify(input=two_bands, model=result.output_model, output=str(tmp_path / "again.tif"))
    assert read_raster(mapped.output).ravel().tolist() == [1, 1, 2, 2]


def test_a_table_without_counts_becomes_a_model_too(session, table, two_bands, tmp_path):
    result = session.band_classification(input=two_bands, catalogue=table(), method="sam", only_fit=True,
                                         output_model=str(tmp_path / "m.wbmodel"))
    assert result.paths == (result.output_model,) and result.training_pixels == 0
    assert session.classify(input=two_bands, model=result.output_model, output=str(tmp_path / "m.tif")).classes == 3


@pytest.mark.parametrize("changes, words", [
    ({"method": "maximum_likelihood"}, "needs a covariance, and class 1 \\(oak\\) has none"),
    ({"method": "random_forest"}, "learns from training pixels, and a catalogue has none"),
    ({"wavelength": "0.6"}, "class 1 \\(oak\\) and class 3 \\(sand\\) of .* have other bands"),
    ({"third": 0}, "id must not be 0"),
    ({"folds": 3}, "folds is of training areas"), ({"normalization": "z_score"}, "normalization is of training areas"),
    ({"catalogue_thresholds": True, "threshold": 3}, "no threshold for all"), ({"input": "one"}, "the catalogue")])
def test_a_catalogue_that_does_not_fit_is_told(session, table, two_bands, tmp_path, changes, words):
    pytest.importorskip("sklearn")
    changes, path = dict(changes), table()
    text = Path(path).read_text().replace("9,0.56", f"9,{changes.pop('wavelength', '0.56')}")
    # Of two signatures of one class the table must name each.
    lines = [f"id,{line}" if not n else f"{line.split(',')[1]},{line}" for n, line in enumerate(text.splitlines())]
    text = "signature_" + "\n".join(lines)
    Path(path).write_text(text.replace(",3,sand", f",{changes.pop('third', 3)},sand"))
    if changes.get("input") == "one":
        changes["input"] = write_raster(tmp_path / "one.tif", np.ones((1, 2, 2), np.int16), names=("red",))
    with pytest.raises((InputError, ParameterError), match=words) as error:
        session.band_classification(**{"input": two_bands, "catalogue": path, "method": "minimum_distance",
                                       "output": str(tmp_path / "m.tif"), **changes})
    assert str(error.value).endswith(".") and not (tmp_path / "m.tif").exists()


def test_without_scikit_learn_the_methods_that_need_none_run(in_one_go, monkeypatch):
    from whiskbroom.core import packages

    found = packages.find_spec
    monkeypatch.setattr(packages, "find_spec", lambda name: None if name == "sklearn" else found(name))
    monkeypatch.setitem(sys.modules, "sklearn", None)
    for method in (*BY_SIGNATURE, "nearest_neighbours"):
        assert in_one_go(method=method).classes == 3
    for method, name in (("rf", "Random forest"), ("svm", "Support vector machine"), ("mlp", "Neural network"),
                         ("gradient_boosting", "Gradient boosting")):
        with pytest.raises(ToolError, match=f"^{name} needs the Python package scikit-learn; install it with "):
            in_one_go(method=method)


@pytest.mark.parametrize("given, words", [
    ({"catalogue": "a.json"}, "Give one of training .* got training, catalogue"),
    ({"training": None}, "Give one of training .* got none"),
    ({"training": None, "model": "a.wbmodel"}, "class_field is of training areas"),
    ({"class_field": None}, "class_field is needed with training"), ({"folds": 1}, "folds must be 0"),
    ({"only_fit": True}, "only_fit needs output_model"), ({"find_best": True}, "find_best has no part in maximum_"),
    ({"class_weight": "balanced"}, "class_weight has no part"), ({"catalogue_thresholds": True}, "needs a catalogue"),
    ({"method": "knn", "class_weights": "1=1, 2=1, 3=1"}, "class_weights has no part in nearest_neighbours"),
    ({"method": "knn", "priors": "1=1"}, "priors has no part in nearest_neighbours"),
    ({"method": "knn", "output_signatures": "signatures"}, "output_signatures has no part in nearest_neighbours"),
    ({"method": "knn", "threshold": 1.5}, "threshold must be a probability from 0 to 1")])
def test_settings_that_do_not_fit_each_other_are_told(in_one_go, tmp_path, given, words):
    if "output_signatures" in given:
        given = {**given, "output_signatures": str(tmp_path / "signatures")}
    with pytest.raises(ParameterError, match=words) as error:
        in_one_go(**given)
    assert str(error.value).endswith(".") and not (tmp_path / "map.tif").exists()
