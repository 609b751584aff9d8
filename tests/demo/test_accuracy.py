import pytest

from whiskbroom.demo.accuracy import accuracy_lines, read_accuracy

TABLE = """\
Classification,ClassName,Reference 1,Reference 2,Reference 7,Total,User accuracy [%],Producer accuracy [%],Map share
1,Lake,90,10,0,100,90.0,100.0,0.5
2,"Forest, dense",0,40,0,40,100.0,80.0,0.5
7,Town,0,0,0,0,,,0
Total,,90,50,0,140,,,
Overall accuracy [%],,92.857142,,,,,,
Kappa,,0.8421,,,,,,
"""


@pytest.fixture
def accuracy(tmp_path):
    path = tmp_path / "error_matrix.csv"
    path.write_text(TABLE, encoding="utf-8")
    return read_accuracy(path)


def test_classes_counts_and_figures_are_read(accuracy):
    assert accuracy.labels == ("1", "2", "7")
    assert accuracy.names == ("Lake", "Forest, dense", "Town")
    assert accuracy.counts == ((90, 10, 0), (0, 40, 0), (0, 0, 0))
    assert accuracy.users == (90, 100, None)
    assert accuracy.producers == (100, 80, None)
    assert (accuracy.overall, accuracy.kappa) == (92.857142, 0.8421)


def test_every_row_and_column_of_the_matrix_is_shown(accuracy):
    lines = [line.split() for line in accuracy_lines(accuracy)]
    assert lines == [
        ["1", "2", "7", "UA", "%"],
        ["1", "Lake", "90", "10", "0", "90.0"],
        ["2", "Forest,", "dense", "0", "40", "0", "100.0"],
        ["7", "Town", "0", "0", "0", "-"],
        ["PA", "%", "100.0", "80.0", "-"],
    ]


def test_the_columns_stand_below_their_heads(accuracy):
    head, *rows = accuracy_lines(accuracy)
    assert {len(row) for row in rows[:-1]} == {len(head)}
    assert rows[0].index("90") + 1 == head.index("1")
