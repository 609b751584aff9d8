import pytest
from whiskbroom.core.cluster.typed import centres_of_text
from whiskbroom.core.errors import ParameterError


@pytest.mark.parametrize("text", ["1 2.5\n3 -4e2", "1, 2.5; 3, -4e2;", "1\t2.5|3\t-4e2", "\n1,2.5\n\n3,-4e2\n"])
def test_rows_are_lines_or_parts_and_values_are_parted_by_commas_or_blanks(text):
    assert centres_of_text(text, "centres").tolist() == [[1, 2.5], [3, -400]]


@pytest.mark.parametrize("text, told", [
    ("", "holds no centre"), (" ; \n", "holds no centre"),
    ("1 2\n3", "Row 2 of centres must have as many values as the first, which has 2; it has 1"),
    ("1 x", "'x'"), ("1 nan", "'nan'"), ("inf 1", "'inf'")])
def test_anything_else_is_told_in_a_sentence(text, told):
    with pytest.raises(ParameterError, match=told):
        centres_of_text(text, "centres")
