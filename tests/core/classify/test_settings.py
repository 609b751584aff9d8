import numpy as np
import pytest

from whiskbroom.core.classify.minimum_distance import MinimumDistance
from whiskbroom.core.classify.settings import label_dtype, normalised_priors, ordered_signatures, score_limits
from whiskbroom.core.classify.signature import Signature
from whiskbroom.core.errors import ParameterError

WATER, FOREST = Signature(3, [1, 2], name="Water"), Signature(1, [5, 6], name="Forest", macroclass_id=4)


def test_signatures_are_put_in_the_order_of_their_ids():
    assert ordered_signatures([WATER, FOREST], macroclass=False) == (FOREST, WATER)


def test_no_signature_is_refused():
    with pytest.raises(ParameterError, match="needs the signature of at least one class; got none"):
        ordered_signatures([], macroclass=False)


def test_signatures_of_one_class_keep_their_order_and_share_its_prior():
    pond = Signature(3, [0, 0], name="Pond")
    assert ordered_signatures([WATER, FOREST, pond], macroclass=False) == (FOREST, WATER, pond)
    assert normalised_priors({3: 1, 1: 3}, (FOREST, WATER, pond)).tolist() == [0.75, 0.125, 0.125]
    assert normalised_priors(None, (FOREST, WATER, pond)).tolist() == [0.5, 0.25, 0.25]
    rule = MinimumDistance.of((FOREST, WATER, pond), None)
    assert score_limits({3: 2}, (FOREST, WATER, pond), rule).tolist() == [np.inf, 4, 4, np.inf]
    assert score_limits([None, 2, 3], (FOREST, WATER, pond), rule).tolist() == [np.inf, 4, 9, np.inf]


def test_signatures_of_different_bands_are_refused():
    with pytest.raises(ParameterError, match=r"class 2 has 3 and class 3 \(Water\) has 2"):
        ordered_signatures([WATER, Signature(2, [1, 2, 3])], macroclass=False)


def test_a_missing_macroclass_is_refused_where_it_would_be_the_label():
    with pytest.raises(ParameterError, match=r"There is no macroclass for class 3 \(Water\)"):
        ordered_signatures([WATER, FOREST], macroclass=True)


@pytest.mark.parametrize("ids, expected", [
    ([1], "uint8"), ([1, 255], "uint8"), ([1, 256], "uint16"), ([65535], "uint16"), ([65536], "uint32"),
    ([2**32 - 1], "uint32"), ([-1], "int16"), ([-1, 32767], "int16"), ([-1, 32768], "int32"), ([-32768], "int16"),
    ([-32769], "int32"), ([-(2**31), 2**31 - 1], "int32"),
])
def test_labels_take_the_smallest_type_that_holds_them(ids, expected):
    assert label_dtype(ids) == expected


@pytest.mark.parametrize("ids", [[2**32], [-1, 2**31], [-(2**31) - 1]])
def test_ids_beyond_32_bits_are_refused(ids):
    with pytest.raises(ParameterError, match="Class ids must fit into 32 bits"):
        label_dtype(ids)


def test_priors_are_brought_to_the_sum_1_in_the_order_of_the_signatures():
    assert normalised_priors({3: 1, 1: 3}, (FOREST, WATER)).tolist() == [0.75, 0.25]
    assert normalised_priors(None, (FOREST, WATER)).tolist() == [0.5, 0.5]


@pytest.mark.parametrize("priors, reason", [
    ({1: 1}, r"Priors must name every class; there is none for class 3 \(Water\)"),
    ({1: 1, 3: 1, 9: 1}, "A prior is given for class 9, which has no signature"),
    ({1: 1, 3: -0.1}, "numbers of at least 0, and one above 0; got 1, -0.1"),
    ({1: 0, 3: 0}, "numbers of at least 0, and one above 0; got 0, 0"),
    ({1: 1, 3: np.nan}, "numbers of at least 0, and one above 0; got 1, nan"),
    ({1: 1, 3: np.inf}, "numbers of at least 0, and one above 0; got 1, inf"),
])
def test_priors_that_are_none_are_refused(priors, reason):
    with pytest.raises(ParameterError, match=reason):
        normalised_priors(priors, (FOREST, WATER))


def test_limits_are_those_of_the_rule_and_infinite_without_threshold():
    rule = MinimumDistance.of((FOREST, WATER), None)
    assert score_limits(3, (FOREST, WATER), rule).tolist() == [9, 9, np.inf]
    assert score_limits({3: 2, 1: None}, (FOREST, WATER), rule).tolist() == [np.inf, 4, np.inf]
    assert score_limits({3: 2}, (FOREST, WATER), rule).tolist() == [np.inf, 4, np.inf]


@pytest.mark.parametrize("thresholds", [None, {}, {1: None}, {1: None, 3: None}])
def test_without_any_threshold_there_are_no_limits(thresholds):
    assert score_limits(thresholds, (FOREST, WATER), MinimumDistance.of((FOREST, WATER), None)) is None


@pytest.mark.parametrize("thresholds, reason", [
    ({9: 1}, "A threshold is given for class 9, which has no signature"),
    ({3: -1}, r"threshold of class 3 \(Water\) must be a distance above 0 in the unit of the bands; got -1"),
    (np.nan, "must be a distance above 0 in the unit of the bands; got nan"),
    (np.inf, "must be a distance above 0 in the unit of the bands; got inf"),
])
def test_thresholds_that_make_no_sense_are_refused(thresholds, reason):
    with pytest.raises(ParameterError, match=reason):
        score_limits(thresholds, (FOREST, WATER), MinimumDistance.of((FOREST, WATER), None))
