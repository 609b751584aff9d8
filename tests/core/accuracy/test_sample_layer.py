"""What a sample layer says of its design."""

from whiskbroom.core.accuracy.sample_layer import FIELDS, fields_of_layer, fingerprint


def test_field_names_fit_into_a_shapefile():
    assert all(len(name) <= 10 for name in (*FIELDS, *fields_of_layer(True)))


def test_the_fingerprint_changes_with_the_map_and_not_with_the_order():
    one = fingerprint("grid", {1: 10, 2: 20})
    assert one == fingerprint("grid", {2: 20, 1: 10}) == fingerprint("grid", {1: 10.0, 2: 20.0})
    assert len({one, fingerprint("grid", {1: 11, 2: 19}), fingerprint("other", {1: 10, 2: 20}),
                fingerprint("grid", {1: 10, 3: 20})}) == 4


def test_two_dates_take_the_place_of_the_one_label():
    assert list(fields_of_layer()) == list(FIELDS)
    names = list(fields_of_layer(True))
    assert "label" not in names and names[-3:] == ["label_from", "label_to", "status"]
