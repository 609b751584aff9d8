import pytest
from whiskbroom.core.errors import InputError
from whiskbroom.core.vector.features import Features
from whiskbroom.core.vector.rule_table import rows_of_file, rows_of_layer


def rows(tmp_path, text):
    (tmp_path / "table.csv").write_text(text, encoding="utf-8")
    return rows_of_file(str(tmp_path / "table.csv"))


@pytest.mark.parametrize("text, expected", [
    ("1, 1\n425, 425\n500, Null\nraster > 500, 2000", [("1", "1"), ("425", "425"), ("500", "Null"),
                                                       ("raster > 500", "2000")]),
    ("old;new;name\n1;5;Wood, dry\n\n[2, 3);6;\n", [("1", "5", "Wood, dry"), ("[2, 3)", "6", "")]),
    ("\ufeffold\tnew\n-1\t2\n", [("-1", "2")]), ('1,2\n"[3, 4]",5\n', [("1", "2"), ("[3, 4]", "5")]),
    ("Null,7\r\n1,nan\r\n", [("Null", "7"), ("1", "nan")]), ("", []), ("old,new\n", [])])
def test_columns_are_parted_by_what_the_first_line_holds(tmp_path, text, expected):
    assert rows(tmp_path, text) == expected


def test_a_line_with_other_columns_is_named(tmp_path):
    with pytest.raises(InputError, match="^Line 2 of .*table.csv must have the columns old, new and perhaps name; it "
                                         "has 1"):
        rows(tmp_path, "1,2\n3\n")


def test_a_file_that_cannot_be_read_is_named(tmp_path):
    with pytest.raises(InputError, match="cannot be read from .*absent.csv: No such file"):
        rows_of_file(str(tmp_path / "absent.csv"))
    (tmp_path / "b.csv").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(InputError, match="cannot be read from .*b.csv"):
        rows_of_file(str(tmp_path / "b.csv"))


LAYER = Features("", (None, None), {"code": [1, 2], "becomes": [10, None], "new": [5, 6], "label": ["a", None]}, "t")


def test_fields_are_found_by_name_or_by_place():
    assert rows_of_layer(LAYER) == [(1, 5, None), (2, 6, None)]
    assert rows_of_layer(LAYER, "code", "becomes", "label") == [(1, 10, "a"), (2, None, None)]
    named = Features("", (None,), {"name": ["x"], "new": [5], "old": [1]}, "t")
    assert rows_of_layer(named) == [(1, 5, "x")]


def test_missing_fields_are_told():
    with pytest.raises(InputError, match="t has no field klass; it has code, becomes, new, label"):
        rows_of_layer(LAYER, "klass")
    with pytest.raises(InputError, match="u must have a field of old and one of new values; it has code"):
        rows_of_layer(Features("", (None,), {"code": [1]}, "u"))
