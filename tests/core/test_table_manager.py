import numpy as np
import pytest
from helpers.vectors import write_layer
from whiskbroom.core import table_manager as tables
from whiskbroom.core.errors import ExpressionError, InputError, OutputError, ParameterError

LONG = "Grünland, extensiv genutzt " * 20


@pytest.fixture
def table(tmp_path):
    path = tmp_path / "Tabelle ä.csv"
    path.write_text(f'id;area;name\n1;0.5;wet\n2;;"{LONG}"\n3;2;ß\n', encoding="utf-8")
    return tables.open_file(path)


def test_a_text_file_is_opened_with_texts_of_any_length_and_script(table):
    """Remotior Sensus cuts them after 64 characters."""
    assert table["name"].tolist() == ["wet", LONG, "ß"] and table["id"].dtype == np.int64
    assert table["area"][0] == 0.5 and np.isnan(table["area"][1])


def test_another_encoding_is_named(tmp_path):
    (tmp_path / "old.csv").write_bytes("id,name\n1,Fläche\n".encode("cp1252"))
    with pytest.raises(InputError, match="old.csv cannot be read: it is no text in utf-8; name another encoding"):
        tables.open_file(tmp_path / "old.csv")
    assert tables.open_file(tmp_path / "old.csv", encoding="cp1252")["name"].tolist() == ["Fläche"]
    with pytest.raises(InputError, match="no text in no-such"):
        tables.open_file(tmp_path / "old.csv", encoding="no-such")


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(InputError, match="none.csv cannot be read: No such file"):
        tables.open_file(tmp_path / "none.csv")
    with pytest.raises(InputError, match="none.dbf"):
        tables.open_file(tmp_path / "none.dbf")


def test_layers_are_opened_as_tables(tmp_path):
    features = [(None, {"id": 1, "height": 2.5, "name": "ä" * 100}), (None, {"id": 2, "height": None, "name": None})]
    for driver, extension in (("GPKG", "gpkg"), ("ESRI Shapefile", "dbf")):
        path = write_layer(tmp_path / f"t.{extension}", features, driver=driver, layer="t")
        found = tables.open_file(path)
        assert found["id"].tolist() == [1, 2] and found["height"][0] == 2.5 and np.isnan(found["height"][1])
        assert found["name"].tolist() in (["ä" * 100, ""], ["ä" * 40, ""])
    assert tables.open_file(path, field_names=["a", "b", "c"]).dtype.names == ("a", "b", "c")
    with pytest.raises(ParameterError, match="has 3 columns; got 1 field names"):
        tables.open_file(path, field_names=["a"])


def test_the_shipped_csv_and_dbf_hold_the_same(shared_data):
    folder = shared_data("small_band_sets") / "files"
    one, other = tables.open_file(folder / "file1.csv"), tables.open_file(folder / "file1.dbf")
    assert [name.upper() for name in one.dtype.names] == list(other.dtype.names)
    assert one.tolist()[:7] == other.tolist()


def test_the_shipped_tables_join_and_pivot(shared_data):
    folder = shared_data("small_band_sets") / "files"
    one, other = tables.open_file(folder / "file1.csv"), tables.open_file(folder / "file2.csv")
    joined = tables.join_tables(one, other, "id", "id", join_type="inner")
    assert joined["id"].tolist() == sorted(set(one["id"]) & set(other["id"]))
    pivot = tables.pivot_matrix(one, "main", [["field3", "sum"]])
    assert pivot.tolist()[:2] == [(101, 1281 + 811 + 181), (102, 26 + 110 + 170)]


def test_a_field_is_calculated_from_others(table):
    found = tables.calculate(table, '"id" * 10 + area', "x")
    assert found["x"][[0, 2]].tolist() == [10.5, 32] and np.isnan(found["x"][1]), "missing gives missing"
    assert tables.calculate(table, "id * 2", "id")["id"].tolist() == [2, 4, 6]
    assert tables.calculate(table, "id > 1", "big")["big"].tolist() == [False, True, True]
    assert tables.calculate(table, "id * 2", "y", "float32")["y"].dtype == np.float32
    assert table.dtype.names == ("id", "area", "name"), "the table itself stays"


def test_whole_numbers_stay_exact():
    big = tables.create_generic_table([(2 ** 62 + 1,)], [("n", "int64")])
    assert tables.calculate(big, "n - 1", "m")["m"].tolist() == [2 ** 62]


def test_names_that_are_no_words_stand_in_quotes():
    odd = tables.create_generic_table([(3, 4)], [("field 1", "int64"), ("sum", "int64")])
    assert tables.calculate(odd, '"field 1" + "sum"', "x")["x"].tolist() == [7]


def test_several_fields_are_calculated_in_turn(table):
    found = tables.calculate_multi(table, ["id + 1", '"a" * 2'], ["a", "b"], [None, "int16"])
    assert found["b"].tolist() == [4, 6, 8] and found["b"].dtype == np.int16
    with pytest.raises(ParameterError, match="2 expressions need as many field names and types; got 1 and 2"):
        tables.calculate_multi(table, ["id", "id"], ["a"])


@pytest.mark.parametrize("expression", ["", "id +", "nothing + 1", "name + 1", "__import__('os').system('true')",
                                        "id.__class__", "np.load('x')", "field['id']", "(lambda: 1)()", "[id, area]"])
def test_an_expression_runs_no_code_and_a_wrong_one_is_told(table, expression):
    """Remotior Sensus gives it to eval."""
    with pytest.raises((ExpressionError, ParameterError)) as error:
        tables.calculate(table, expression, "x")
    assert str(error.value).endswith(".")


def test_values_are_taken_where_a_condition_holds(table):
    assert tables.get_values(table, "name", "id != 2").tolist() == ["wet", "ß"]
    assert tables.get_values(table, "id", "area > 0").tolist() == [1, 3], "a missing value is not greater"
    assert tables.get_values(table, "id").tolist() == [1, 2, 3]
    assert tables.get_values(table, "id", "id > 9").tolist() == []


def test_a_pivot_table_of_chosen_rows(table):
    found = tables.pivot_matrix(table, "name", [["id", "count"]], filter_string="id < 3")
    assert found["name"].tolist() == [LONG, "wet"]


def test_matrices_are_joined_with_postfixes():
    one = tables.create_generic_table([(1, 5, 0), (2, 6, 0)], [("a", "i8"), ("v", "i8"), ("w", "i8")])
    other = tables.create_generic_table([(2, 7), (3, 8)], [("b", "i8"), ("v", "i8")])
    joined = tables.join_matrices(one, other, "a", "b")
    assert joined.dtype.names == ("b", "v_m1", "w", "v_m2") and joined["b"].tolist() == [1, 2]
    assert tables.join_matrices(one, other, "a", "b", "outer")["b"].tolist() == [1, 2, 3]
    with pytest.raises(ParameterError, match="one of inner, outer, leftouter; got 'left'"):
        tables.join_matrices(one, other, "a", "b", "left")


def test_a_table_is_exported_and_opened_again(table, tmp_path):
    path = tables.matrix_to_csv(table, tmp_path / "out.csv")
    again = tables.open_file(path)
    assert again["name"].tolist() == table["name"].tolist() and again.dtype == table.dtype
    np.testing.assert_array_equal(again["area"], table["area"])
    assert tables.export_table is tables.matrix_to_csv
    with pytest.raises(OutputError, match="no/out.csv"):
        tables.matrix_to_csv(table, tmp_path / "no" / "out.csv")
