from whiskbroom.core.stats.distinct_names import distinct_names


def test_equal_names_are_told_apart_by_numbers():
    assert distinct_names(["a", "A", "a_2", "b", "a"]) == ["a", "A_2", "a_2_2", "b", "a_3"]


def test_names_that_are_taken_are_not_given_again():
    assert distinct_names(["of", "b", "B"], ("Of",), " ") == ["of 2", "b", "B 2"]
