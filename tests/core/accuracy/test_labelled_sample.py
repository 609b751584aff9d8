"""A labelled layer as a sample."""

import numpy as np
import pytest
from helpers.samples import sample_features, units_of_matrix
from whiskbroom.core.accuracy.labelled_sample import prepared, read_sample, require_labels
from whiskbroom.core.errors import InputError


def fields_of(units, sizes, **others):
    rows = [attributes for _, attributes in sample_features(units, sizes, **others)]
    return {name: [row[name] for row in rows] for name in rows[0]}


TWO = fields_of(units_of_matrix([[8, 2], [1, 9]]), {1: 300, 2: 700})


def test_the_design_comes_from_the_layer():
    found = read_sample("s", TWO)
    assert (found.design, found.spaced, found.excluded, found.total_area) == ("stratified", False, 0, 100_000.0)
    sample = prepared(found).sample
    assert sample.has_map_strata and sample.overall_accuracy().value == pytest.approx(0.3 * 0.8 + 0.7 * 0.9)


def test_excluded_points_are_left_out_and_told():
    units = units_of_matrix([[8, 2], [1, 9]])
    units[0]["status"] = "excluded"
    made = prepared(read_sample("s", fields_of(units, {1: 300, 2: 700})))
    assert made.sample.design.size == 19 and "1 points were excluded" in str(made.warnings[0])


def test_another_label_field_is_read():
    assert read_sample("s", {**TWO, "mine": TWO["map_class"]}, "mine").columns["label"] == TWO["map_class"]


def test_a_stratum_of_one_point_is_joined_with_the_smallest_other_one():
    units = [{"stratum": s, "map_class": s, "label": s} for s in (1, 1, 2, 3, 3, 3)]
    made = prepared(read_sample("s", fields_of(units, {1: 500, 2: 10, 3: 90})))
    assert sorted(made.sample.design.strata) == [1, 3] and made.sample.design.strata[3].area == 10_000
    assert "stratum 2 has fewer than two points and was joined with the stratum 3" in str(made.warnings[0])
    # What was joined keeps its weight: three points stand for 90 pixels and one for 10.
    assert made.sample.area_share(2).value == pytest.approx(10 / 600)


def test_poststrata_without_a_point_are_told():
    units = [{"stratum": 0, "map_class": 1, "label": 1}] * 5
    made = prepared(read_sample("s", fields_of(units, {0: 100}, design="simple")), poststrata={1: 80.0, 2: 20.0})
    assert "No point lies in class 2, 20.00 % of the map" in str(made.warnings[-1])
    assert made.sample.area_share(1).value == pytest.approx(1)


def test_points_of_clusters_count_by_their_weight():
    units = [{"stratum": 0, "map_class": 1, "label": label, "cluster": cluster, "inclusion": inclusion}
             for cluster, label, inclusion in ((1, 1, 0.1), (1, 1, 0.1), (2, 2, 0.2), (2, 2, 0.2))]
    made = prepared(read_sample("s", fields_of(units, {0: 100}, design="cluster")))
    assert made.sample.overall_accuracy().value == pytest.approx(20 / 30)
    assert made.sample.design.cluster.tolist() == [1, 1, 2, 2]


@pytest.mark.parametrize("design, words", [("systematic", "variance of a systematic sample"),
                                           ("simple+distance", "minimum distance")])
def test_what_is_not_exact_is_told(design, words):
    made = prepared(read_sample("s", fields_of(units_of_matrix([[5]]), {1: 50}, design=design)))
    assert words in str(made.warnings[0])


@pytest.mark.parametrize("column, value, words", [
    ("status", "to do", "1 of 20 points of s are still to do"), ("label", 1.5, "must hold whole numbers; it holds 1.5"),
    ("label", None, "Point 1 of s is done but has no label"),
    ("strat_area", None, "Point 1 of s has no valid strat_area"),
    ("design", "simple", "mixes samples: the field design"), ("strat_px", 5, "stratum 1 of s has different sizes")])
def test_damage_is_named(column, value, words):
    with pytest.raises(InputError, match=words):
        read_sample("s", {**TWO, column: [value, *TWO[column][1:]]})


def test_an_empty_layer_and_one_of_excluded_points_are_named():
    with pytest.raises(InputError, match="s has no point"):
        read_sample("s", {name: [] for name in TWO})
    with pytest.raises(InputError, match="All points of s are excluded"):
        read_sample("s", {**TWO, "status": ["excluded"] * 20})


def test_labels_must_be_classes_of_the_map():
    found = read_sample("s", TWO)
    require_labels(found, {1, 2, 3})
    with pytest.raises(InputError, match="label 2, which is no class of the map [(]1[)]"):
        require_labels(found, {1})


def test_units_of_one_area_need_no_weights():
    assert prepared(read_sample("s", TWO)).sample.design.unit_area is None
    uneven = {**TWO, "px_area": np.linspace(50, 100, 20).tolist()}
    assert prepared(read_sample("s", uneven)).sample.design.unit_area is not None
