from helpers.calculations import names_of


def keys(bands):
    return [(band.number, band.key) for band in bands]


def test_bands_of_all_inputs_are_counted_through():
    assert keys(names_of(("one", ["red", "nir"]), ("two", "")).bands) == [(1, "one/1"), (2, "one/2"), (3, "two")]


def test_the_first_set_is_the_current_one_where_none_was_chosen():
    assert names_of(("one", ["red"]), ("two", ["red"])).current_set.name == "one"
    assert names_of(("one", ["red"]), ("two", ["red"]), current=2).current_set.name == "two"
    assert names_of().current_set is None


def test_roles_are_looked_for_in_one_set_or_among_files_of_one_band_each():
    assert keys(names_of(("one", ["red", "nir"]), ("two", "red")).at_hand) == [(1, "one/1"), (2, "one/2")]
    assert keys(names_of(("a", "red"), ("b", "nir")).at_hand) == [(1, "a"), (2, "b")]
    assert keys(names_of(("a", "red"), ("b", "nir"), current=2).at_hand) == [(1, "b")]
