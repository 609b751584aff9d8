import numpy as np
from whiskbroom.core.edit.changes import ToNodata, ToNumbers

OLDS, VALID = np.array([7, 8, 9], np.uint8), np.array([True, False, True])


def test_every_feature_has_its_own_number():
    news, valid = ToNumbers(np.array([0, 50, 60], np.uint8))(OLDS, VALID, np.array([2, 1, 2]))
    assert news.tolist() == [60, 50, 60] and news.dtype == np.uint8 and valid is None


def test_nodata_is_no_number():
    news, valid = ToNodata()(OLDS, VALID, np.array([1, 1, 1]))
    assert news.tolist() == [7, 8, 9] and not valid.any()
