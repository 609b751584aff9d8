import pytest
from whiskbroom.core.errors import ParameterError
from whiskbroom.core.focal.kernel_text import kernel_from_text

MATRIX = [[1, 2, 1], [2, 4, 2], [1, -2.5, 0]]


@pytest.mark.parametrize(
    "text",
    [
        "1,2,1\n2,4,2\n1,-2.5,0\n",
        "1, 2, 1\r\n2, 4, 2\r\n\r\n1, -2.5, 0",
        "1 2 1\n2 4\t2\n  1   -2.5 0  \n",
        "\ufeff1;2;1\n2;4;2\n1;-2.5;0",
        "1;2;1\n2;4;2\n1;-2,5;0",
        "1;2;1;\n2;4;2;\n1;-2,5;0;\n",
        "1 2 1; 2 4 2; 1 -2.5 0",
        "1,2,1;2,4,2;1,-2.5,0;",
        "1 2 1;\n2 4 2;\n1 -2.5 0",
    ],
)
def test_a_matrix_is_read_in_every_usual_notation(text):
    assert kernel_from_text(text).tolist() == MATRIX


@pytest.mark.parametrize("text, row", [("1;2;1", [1, 2, 1]), ("1 2 1", [1, 2, 1]), ("0,5;1;0,5", [0.5, 1, 0.5]),
                                       ("3", [3]), ("1e-2,2", [0.01, 2])])
def test_one_line_of_single_cells_is_one_row(text, row):
    assert kernel_from_text(text).tolist() == [row]


@pytest.mark.parametrize("text", ["", "  \n\n", "\ufeff"])
def test_an_empty_text_is_refused(text):
    with pytest.raises(ParameterError, match="no rows"):
        kernel_from_text(text)


def test_rows_of_different_length_are_refused_with_their_lengths():
    with pytest.raises(ParameterError, match="Row 3 of the kernel has 2 cells and row 1 has 3"):
        kernel_from_text("1,2,3\n1,2,3\n1,2")


@pytest.mark.parametrize("cell", ["x", "", "nan", "inf", "1.2.3", "1_0"])
def test_a_cell_that_is_no_number_is_named_with_its_place(cell):
    with pytest.raises(ParameterError, match=f"Row 2, column 3 .* got '{cell}'"):
        kernel_from_text(f"1,2,3\n1,2,{cell}")
