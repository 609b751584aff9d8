import re

import pytest
from helpers.models import model_of, scene_predictor

from whiskbroom.core.model.report import matrix_rows, model_page

MATRIX = [[8, 2, 0, 0], [0, 9, 0, 0], [0, 0, 10, 0], [1, 0, 0, 0]]
PERFECT = [[9, 0, 0, 0], [0, 11, 0, 0], [0, 0, 10, 0], [0, 0, 0, 0]]


def validated(**training):
    return model_of(
        scene_predictor(), settings={"trees": 3}, training=training,
        validation={"by_feature": {"folds": 2, "matrix": MATRIX, "accuracy": 0.9, "unjudged": [4]},
                    "at_random": {"folds": 2, "matrix": PERFECT, "accuracy": 1.0, "unjudged": []}})


def text_of(path):
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", path.read_text(encoding="utf-8")))


def test_the_table_has_a_row_for_each_class_of_both_validations():
    columns, rows = matrix_rows(validated())
    assert columns[3:7] == ["Reference 1", "Reference 2", "Reference 3", "Reference 4"]
    assert len(rows) == 8 and {len(row) for row in rows} == {len(columns)}
    assert rows[0] == ["by_feature", 1, "Water", 8, 2, 0, 0, 80.0, pytest.approx(100 * 8 / 9)]
    assert rows[4][0] == "at_random" and rows[4][3:7] == [9, 0, 0, 0]


def test_without_validation_the_table_is_empty():
    assert matrix_rows(model_of(scene_predictor()))[1] == []


def test_the_page_says_what_to_expect_and_how_much_the_usual_validation_flatters(tmp_path):
    model_page(tmp_path / "a.html", validated(out_of_bag_accuracy=0.97, out_of_bag_samples=30,
                                              importances=[0.1, 0.6, 0.2, 0.1]))
    text = text_of(tmp_path / "a.html")
    assert "10.0 percentage points more favourable" in text
    assert "Classes with one training feature cannot be judged by features: 4." in text
    assert "Out of bag 97.0000" in text
    assert text.index("green 0.6000") < text.index("red 0.2000")
    assert "Water" in text and "trees 3" in text


def test_the_page_of_a_model_without_any_validation(tmp_path):
    model_page(tmp_path / "a.html", model_of(scene_predictor()))
    assert "Validation" not in text_of(tmp_path / "a.html")


def test_without_a_validation_by_features_the_page_warns(tmp_path):
    model = validated()
    model.validation["by_feature"] = None
    model_page(tmp_path / "a.html", model)
    assert "The figures by single pixels tell little" in text_of(tmp_path / "a.html")


def test_the_search_shows_what_varied_best_first(tmp_path):
    model_page(tmp_path / "a.html", validated(search=[
        {"settings": {"cost": 1, "kernel": "rbf"}, "score": 0.7},
        {"settings": {"cost": 10, "kernel": "rbf"}, "score": 0.9}]))
    text = text_of(tmp_path / "a.html")
    assert text.index("10 90.0000") < text.index("1 70.0000") and "kernel" not in text


def test_names_are_text_and_no_markup(tmp_path):
    model = model_of(scene_predictor(), classes={1: "<b>x</b>", 2: "", 3: "", 4: ""}, settings={"<i>": "<u>"})
    model_page(tmp_path / "a.html", model)
    page = (tmp_path / "a.html").read_text(encoding="utf-8")
    assert "<b>x" not in page and "<i>" not in page and "<u>" not in page
