import os

import numpy as np
import pytest
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
