import pickle

import numpy as np
import pytest
from helpers.languages import Shouting
from whiskbroom.core.errors import InputError
from whiskbroom.core.language import ENGLISH, Clause, Phrase, alternatives, listed


def test_english_is_the_template_filled_in():
    assert ENGLISH("{count} of {raster}.", count=3, raster="a.tif") == "3 of a.tif."
    assert str(Phrase("{count} of {raster}.", count=3, raster="a.tif")) == "3 of a.tif."


def test_the_template_is_translated_and_the_values_are_not():
    assert Shouting()("{count} of {raster}.", count=3, raster="a.tif") == "3 OF a.tif."


def test_phrases_among_the_values_are_translated_too():
    inner = Phrase("class {id} ({class_name})", id=2, class_name="River")
    text = Phrase("{signature} has {count} pixels.", signature=inner, count=Phrase("no"))
    assert str(text) == "class 2 (River) has no pixels."
    assert Shouting()(text) == "CLASS 2 (River) HAS NO PIXELS."


def test_an_error_with_a_phrase_reads_as_one_sentence():
    assert str(InputError("{signature} is gone.", signature=Phrase("class {id}", id=2))) == "class 2 is gone."


def test_an_error_that_is_told_in_another_error_is_translated_too():
    inner = InputError("{path} holds {what}.", path="a.scpx", what=Phrase("no {thing}", thing="map"))
    outer = InputError("The library is damaged: {reason}", reason=inner)
    assert str(outer) == "The library is damaged: a.scpx holds no map."
    assert Shouting()(outer) == "THE LIBRARY IS DAMAGED: a.scpx HOLDS NO map."


def test_a_sentence_within_another_loses_its_full_stop_and_is_translated():
    inner = InputError("{path} holds {what}.", path="a.tif", what=Phrase("no map"))
    outer = InputError("{model} is damaged: {reason}.", model="m.zip", reason=Clause(inner))
    assert str(outer) == "m.zip is damaged: a.tif holds no map."
    assert Shouting()(outer) == "m.zip IS DAMAGED: a.tif HOLDS NO MAP."
    assert str(pickle.loads(pickle.dumps(outer))) == str(outer)


def test_values_with_braces_and_texts_without_values_are_taken_as_they_stand():
    assert ENGLISH("{path} is gone.", path="{odd}.tif") == "{odd}.tif is gone."
    assert ENGLISH("100 % of {s}") == "100 % of {s}"


@pytest.mark.parametrize("value, form, english, shouting", [
    (0.25, "", "0.25", "0,25"), (1234.56, ".1f", "1234.6", "1234,6"), (np.float32(1.5), "g", "1.5", "1,5"),
    (12345, "", "12345", "12345"), (12345, ",", "12,345", "12.345"),
    (1234567.891, ",.2f", "1,234,567.89", "1.234.567,89"),
    ("1,234.5", "", "1,234.5", "1,234.5"), (True, "", "True", "True"), (float("nan"), "", "nan", "nan")])
def test_numbers_have_the_marks_of_the_language_and_texts_stay(value, form, english, shouting):
    template = f"{{value:{form}}}"
    assert (ENGLISH(template, value=value), Shouting()(template, value=value)) == (english, shouting)


def test_a_number_alone_has_group_marks_unless_asked_otherwise():
    assert Shouting().number(1234567) == "1.234.567" and Shouting().number(1234.5, ".2f") == "1234,50"


def test_names_of_a_template_may_be_those_of_the_arguments():
    assert ENGLISH("{self} {text} {template}", self=1, text=2, template=3) == "1 2 3"
    assert str(Phrase("{self} {template}", self=1, template=2)) == "1 2"


def test_lists_read_as_lists():
    assert str(listed([])) == "none" and str(listed([1])) == "1" and str(listed(["a", "b", "c"])) == "a, b, c"
    assert str(alternatives(["a"])) == "a" and str(alternatives(["a", "b"])) == "a or b"
    assert str(alternatives(name for name in "abc")) == "a, b or c"
    assert Shouting()(alternatives(["a", Phrase("x"), Phrase("y")])) == "a, X OR Y"


def test_a_list_of_ten_thousand_items_is_no_recursion():
    assert str(listed(range(10_000))).endswith("9998, 9999")


def test_a_phrase_crosses_process_borders_and_equals_one_of_the_same_parts():
    phrase = Phrase("class {id}", id=2)
    assert pickle.loads(pickle.dumps(phrase)) == phrase and hash(phrase) == hash(Phrase("class {id}", id=2))
    assert phrase != Phrase("class {id}", id=3) and phrase != "class 2"
    assert f"{phrase:>9}" == "  class 2" and repr(phrase) == "Phrase('class 2')"
