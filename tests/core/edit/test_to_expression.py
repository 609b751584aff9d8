import numpy as np
import pytest
from whiskbroom.core.edit.to_expression import ToExpression, check_expression
from whiskbroom.core.errors import ExpressionError, InputError, ParameterError

VECTORS = np.array([0, 10, 20])


def made(text, olds, features=None, valid=None, **described):
    olds = np.asarray(olds)
    features = np.ones(olds.size, int) if features is None else np.array(features)
    valid = np.ones(olds.size, bool) if valid is None else np.array(valid)
    news, known = ToExpression(text, VECTORS, name="a.tif", **described)(olds, valid, features)
    assert news.dtype == olds.dtype
    return [new if inside else None for new, inside in zip(news.tolist(), known.tolist())]


def test_raster_is_the_pixel_and_vector_the_feature():
    assert made("where(raster > 5, vector, raster)", np.array([4, 6, 9], np.uint8), [1, 1, 2]) == [4, 10, 20]
    assert made('where("raster" > 500, 10, "raster")', np.array([500, 501], np.int16)) == [500, 10]


def test_whole_numbers_are_exact_and_others_rounded_to_the_nearest():
    assert made("raster + 1", np.array([2**62, 2**53], np.int64)) == [2**62 + 1, 2**53 + 1]
    assert made("raster * 0.5", np.array([1, 3, 4], np.uint8)) == [0, 2, 2]
    assert made("raster > 3", np.array([3, 4], np.uint8)) == [0, 1]


def test_scale_and_offset_hold_on_both_sides():
    """Stored 480 is 50 with scale 0.1 and offset 2."""
    assert made("raster + 1", np.array([480], np.int16), scale=0.1, offset=2.0) == [490]
    assert made("vector * 5", np.array([0], np.int16), scale=0.1, offset=2.0) == [480]


def test_nodata_of_the_pixel_and_of_the_result():
    olds, valid = np.array([1, 0, 3], np.int16), [True, False, True]
    assert made("where(raster == 3, nodata, raster + 1)", olds, valid=valid, nodata=-1) == [2, None, None]
    assert made("fill(raster, 7)", olds, valid=valid) == [1, 7, 3]


@pytest.mark.parametrize("text, described, message", [
    ("raster + 255", {}, "gives 256, and a.tif cannot hold it: its numbers are uint8 from 0"),
    ("-raster", {}, "gives -1"), ("raster + 8", {"nodata": 9.0}, "gives 9, which is the NoData value of a.tif"),
    ("where(raster > 0, nodata, 1)", {"may_hide": False}, "gives NoData inside the areas, and a.tif has no NoData")])
def test_what_the_raster_cannot_hold_is_told(text, described, message):
    with pytest.raises(InputError, match=message):
        made(text, np.array([1], np.uint8), **described)


def test_no_pixel_is_nothing_to_do():
    assert made("raster", np.zeros(0, np.uint8)) == []


def test_a_text_is_checked_before_anything_is_read():
    check_expression("where(raster > vector, 1, raster)")
    for text, kind in (("raster >", ExpressionError), ("forest + 1", ExpressionError),
                       ("raster; vector", ParameterError)):
        with pytest.raises(kind):
            check_expression(text)
