import pickle
import tracemalloc
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import gdal, ogr

from whiskbroom.core.classify.assignment import Assignment
from whiskbroom.core.classify.classifier import RULES, Classifier
from whiskbroom.core.classify.signature import Signature
from whiskbroom.core.classify.statistics import ClassStatistics
from whiskbroom.core.errors import InputError, ParameterError

SIGNATURES = [
    Signature(2, (30, 10, 5), macroclass_id=20, covariance=np.diag([9.0, 4, 1])),
    Signature(1, (10, 20, 30), macroclass_id=10, covariance=np.diag([4.0, 9, 16])),
    Signature(3, (20, 20, 20), macroclass_id=10, covariance=np.diag([1.0, 1, 1])),
]
PIXELS = np.array([[[10, 31], [20, 25]], [[20, 9], [20, 15]], [[30, 5], [21, 12]]], np.uint8)
RANDOM = np.random.default_rng(0).integers(0, 40, (3, 70, 190))


@pytest.mark.parametrize("method", RULES)
def test_outputs_come_as_labels_confidence_and_signatures_by_rising_id(method):
    outputs = Classifier(method, SIGNATURES, confidence=True, signature_rasters=True)(PIXELS)
    assert len(outputs) == 5
    assert all(values.shape == (1, 2, 2) and valid is None for values, valid in outputs)
    assert [values.dtype.name for values, _ in outputs] == ["uint8"] + ["float32"] * 4
    labels, confidence, *measures = (values[0] for values, _ in outputs)
    measures = np.array(measures)
    best = measures.argmax(axis=0) if method == "maximum_likelihood" else measures.argmin(axis=0)
    assert np.array_equal(labels, best + 1)
    if method != "maximum_likelihood":
        assert np.array_equal(confidence, measures.min(axis=0))


@pytest.mark.parametrize("wanted, number", [({}, 1), ({"confidence": True}, 2), ({"signature_rasters": True}, 4)])
@pytest.mark.parametrize("method", RULES)
def test_what_else_is_wanted_does_not_change_the_labels(method, wanted, number):
    outputs = Classifier(method, SIGNATURES, **wanted)(RANDOM.astype(np.uint8))
    plain = Classifier(method, SIGNATURES)(RANDOM.astype(np.float64))
    assert len(outputs) == number
    assert np.array_equal(outputs[0][0], plain[0][0])


@pytest.mark.parametrize("method", RULES)
def test_macroclass_labels_are_those_of_the_winning_class(method):
    classes = Classifier(method, SIGNATURES)(RANDOM.astype(np.uint8))[0][0]
    macroclasses = Classifier(method, SIGNATURES, macroclass=True)(RANDOM.astype(np.uint8))[0][0]
    assert np.array_equal(macroclasses, np.array([0, 10, 20, 10], np.uint8)[classes])


@pytest.mark.parametrize("ids, dtype", [((1, 255), "uint8"), ((1, 256), "uint16"), ((1, 70000), "uint32"),
                                        ((-3, 5), "int16"), ((-3, 70000), "int32")])
def test_labels_keep_their_numbers(ids, dtype):
    classifier = Classifier("minimum_distance", [Signature(ids[0], [0]), Signature(ids[1], [10])], thresholds=2)
    for wanted in (np.uint8, np.float64):
        labels = classifier(np.array([[[0, 10, 5]]], wanted))[0][0]
        assert labels.dtype == dtype == classifier.label_dtype
        assert labels.ravel().tolist() == [*ids, 0]


@pytest.mark.parametrize("method", RULES)
@pytest.mark.parametrize("dtype", ["uint8", "int32", "float32", "float64"])
def test_an_invalid_band_makes_the_pixel_invalid_in_all_outputs(method, dtype):
    valid = np.ones(PIXELS.shape, bool)
    valid[1, 0, 1] = False
    for wanted in (False, True):
        classifier = Classifier(method, SIGNATURES, confidence=wanted, signature_rasters=wanted)
        whole, masked = classifier(PIXELS.astype(dtype)), classifier(PIXELS.astype(dtype), valid)
        for (free, _), (values, known) in zip(whole, masked):
            assert known.tolist() == [[[True, False], [True, True]]]
            assert values[0, 0, 1] == 0
            assert np.array_equal(values[known], free[known])


@pytest.mark.parametrize("method", RULES)
@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
def test_nan_and_infinity_make_the_pixel_invalid(method, dtype, bad):
    values = PIXELS.astype(dtype)
    values[2, 1, 0] = bad
    for wanted in (False, True):
        for valid in (None, np.ones(values.shape, bool)):
            for output, known in Classifier(method, SIGNATURES, confidence=wanted)(values, valid):
                assert known.tolist() == [[[True, True], [False, True]]]
                assert output[0, 1, 0] == 0


def test_a_raster_without_a_valid_pixel_is_all_zero():
    (labels, valid), = Classifier("minimum_distance", SIGNATURES)(PIXELS, np.zeros(PIXELS.shape, bool))
    assert not valid.any() and not labels.any()


@pytest.mark.parametrize("method", RULES)
def test_the_confidence_is_there_where_the_threshold_rejects(method):
    free = Classifier(method, SIGNATURES, confidence=True)(PIXELS)
    strict = Classifier(method, SIGNATURES, confidence=True,
                        thresholds=100 if method == "maximum_likelihood" else 1e-9)(PIXELS)
    assert (strict[0][0] == 0).any() and strict[0][1] is None
    assert np.array_equal(strict[1][0], free[1][0])


@settings(deadline=None, max_examples=15)
@given(st.sampled_from(sorted(RULES)), st.sampled_from(["uint8", "int16", "int32", "float32", "float64"]),
       st.integers(1, 70), st.integers(1, 190), st.booleans(), st.sampled_from([None, 3]))
def test_no_block_size_changes_a_bit(method, dtype, rows, cols, everything, threshold):
    values = RANDOM.astype(dtype)
    if dtype.startswith("float"):
        values[0, 3:5, 7:60] = np.nan
    valid = np.random.default_rng(1).random(values.shape) > 0.01
    classifier = Classifier(method, SIGNATURES, thresholds=threshold, confidence=everything,
                            signature_rasters=everything)
    whole = classifier(values, valid)
    row, col = 70 // 3, 190 // 3
    window = (slice(None), slice(row, row + rows), slice(col, col + cols))
    for (values_of_whole, known_of_whole), (part, known) in zip(whole, classifier(values[window], valid[window])):
        assert part.tobytes() == np.ascontiguousarray(values_of_whole[window]).tobytes()
        inside = np.ones(part.shape, bool) if known is None else known
        assert np.array_equal(inside, known_of_whole[window])


@pytest.mark.parametrize("method", RULES)
def test_several_threads_give_the_same(method):
    classifier = Classifier(method, SIGNATURES, confidence=True)
    blocks = [np.ascontiguousarray(RANDOM[:, row:row + 10].astype(np.uint16)) for row in range(0, 70, 10)]
    one_by_one = [classifier(block) for block in blocks]
    with ThreadPoolExecutor(4) as pool:
        for expected, found in zip(one_by_one, pool.map(classifier, blocks)):
            assert all(np.array_equal(a[0], b[0]) for a, b in zip(expected, found))


@pytest.mark.parametrize("method", RULES)
def test_a_classifier_travels_to_another_process_and_leaves_its_input_alone(method):
    classifier = Classifier(method, SIGNATURES, thresholds={1: 50.0}, confidence=True)
    copy = pickle.loads(pickle.dumps(classifier))
    values, valid = RANDOM.astype(np.float32), np.ones(RANDOM.shape, bool)
    before = values.copy()
    for (expected, _), (found, _) in zip(classifier(values, valid), copy(values, valid)):
        assert np.array_equal(expected, found)
    assert np.array_equal(values, before) and valid.all()


@pytest.mark.parametrize("method", RULES)
@pytest.mark.parametrize("dtype, screened", [("uint8", True), ("uint16", True), ("int16", True), ("float32", True),
                                             ("uint32", False), ("int32", False), ("float64", False)])
def test_only_what_float32_holds_exactly_passes_through_it(method, dtype, screened, monkeypatch):
    seen = []
    screen = Assignment.screen
    monkeypatch.setattr(Assignment, "screen", lambda self, *args: seen.append(True) or screen(self, *args))
    Classifier(method, SIGNATURES)(PIXELS.astype(dtype))
    assert bool(seen) is screened


def test_an_empty_block_gives_empty_outputs():
    outputs = Classifier("minimum_distance", SIGNATURES, confidence=True)(np.zeros((3, 0, 5), np.uint8))
    assert [values.shape for values, _ in outputs] == [(1, 0, 5)] * 2


def test_one_class_takes_every_pixel():
    assert set(Classifier("minimum_distance", SIGNATURES[:1])(PIXELS)[0][0].ravel()) == {2}


def test_another_number_of_bands_is_refused():
    with pytest.raises(InputError, match="The signatures have 3 bands and the image has 2"):
        Classifier("minimum_distance", SIGNATURES)(PIXELS[:2])


def test_an_unknown_method_is_refused():
    with pytest.raises(ParameterError, match="must be one of minimum_distance, maximum_likelihood, spectral_angle; "):
        Classifier("nearest", SIGNATURES)


@pytest.mark.parametrize("method", ["minimum_distance", "spectral_angle"])
def test_priors_that_would_have_no_effect_are_refused(method):
    with pytest.raises(ParameterError, match=f"Priors have no part in {method};"):
        Classifier(method, SIGNATURES, priors={1: 1, 2: 1, 3: 1})


def test_the_signatures_and_map_of_the_small_band_set(shared_data):
    """Expected numbers: TOOLS.md, acceptance case 39, by numpy, scipy and GDAL."""
    folder = shared_data("small_band_sets")
    bands = [gdal.Open(str(folder / "S2_2020-01-01" / f"S2_{name}.tif")) for name in ("B02", "B03", "B04", "B08")]
    values = np.stack([band.ReadAsArray() for band in bands])
    grid = gdal.GetDriverByName("MEM").Create("", bands[0].RasterXSize, bands[0].RasterYSize, 1, gdal.GDT_Byte)
    grid.SetGeoTransform(bands[0].GetGeoTransform())
    grid.SetProjection(bands[0].GetProjection())
    shapes = ogr.Open(str(folder / "files" / "roi.gpkg"))
    gdal.RasterizeLayer(grid, [1], shapes.GetLayer(0), options=["ATTRIBUTE=class"])
    training = grid.ReadAsArray()

    statistics = ClassStatistics.of(values[:, training > 0].T, training[training > 0])
    assert statistics.ids == (1, 2, 3)
    assert [statistics.count(class_id) for class_id in statistics.ids] == [8, 9, 12]
    assert statistics[1].mean.tolist() == [646.25] * 4
    np.testing.assert_allclose(statistics[2].mean, [500, 466.667, 466.667, 466.667], atol=5e-4)
    assert statistics[3].mean.tolist() == [425] * 4

    signatures = [Signature.of(class_id, statistics[class_id]) for class_id in statistics.ids]
    (labels, _), (distances, _) = Classifier("minimum_distance", signatures, confidence=True)(values)
    assert dict(zip(*(part.tolist() for part in np.unique(labels, return_counts=True)))) == {1: 90, 2: 97, 3: 65}
    assert distances.sum(dtype=float) == pytest.approx(49959.308, abs=5e-4)

    between = Classifier("minimum_distance", signatures[1:2], confidence=True)(statistics[1].mean[:, None, None])
    assert between[1][0].item() == pytest.approx(343.7144, abs=5e-5)
    angle = Classifier("spectral_angle", signatures[1:2], confidence=True)(statistics[1].mean[:, None, None])
    assert angle[1][0].item() == pytest.approx(1.740503, abs=5e-7)


@pytest.mark.parametrize("method", RULES)
@pytest.mark.parametrize("classes, bands", [(3, 3), (40, 3), (3, 40)])
@pytest.mark.parametrize("dtype", ["uint8", "float32", "float64"])
@pytest.mark.parametrize("everything", [False, True])
def test_a_call_takes_no_more_memory_than_it_says(method, classes, bands, dtype, everything):
    signatures = [Signature(k, np.arange(bands) % 3 + 7.0, covariance=np.eye(bands)) for k in range(1, classes + 1)]
    classifier = Classifier(method, signatures, thresholds=3, confidence=everything, signature_rasters=everything)
    values, valid = np.ones((bands, 100, 300), dtype), np.ones((bands, 100, 300), bool)
    valid[0, 0, 0] = False
    tracemalloc.start()
    try:
        outputs = classifier(values, valid)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    results = sum(output.nbytes for output, _ in outputs)
    assert peak - results <= classifier.scratch_bytes + classifier.pixel_bytes * 30_000 + 100_000


@pytest.mark.parametrize("dtype", ["uint8", "float32", "float64"])
def test_pixels_are_brought_to_the_scale_of_the_signatures_first(dtype):
    values = np.arange(100 * 300 * 3, dtype=dtype).reshape(3, 100, 300)
    signatures = [Signature(k, np.arange(3) * 9 + 20.0 * k, covariance=np.eye(3)) for k in (1, 2, 3)]
    halved = [Signature(s.class_id, s.mean / 2 - 4, covariance=s.covariance / 4) for s in signatures]

    def half(pixels):
        return pixels / 2 - 4

    for method in ("minimum_distance", "maximum_likelihood"):
        (expected, _), = Classifier(method, signatures)(values)
        classifier = Classifier(method, halved, normalisation=half)
        tracemalloc.start()
        try:
            (labels, _), = classifier(values)
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
        assert np.array_equal(labels, expected)
        assert peak - labels.nbytes <= classifier.scratch_bytes + (classifier.pixel_bytes + 24) * 30_000 + 100_000
