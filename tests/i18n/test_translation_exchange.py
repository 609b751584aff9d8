"""Texts carried to translators and back."""

import json

import pytest
import translation_exchange as exchange
from translations import LANGUAGES, path_of, read, updated

ENGLISH = {"Whole text with {count} pixels.": ("core/a.py", "error"), "Mean": ("algorithms/b.py", "title"),
           "A < B & C": ("algorithms/b.py", "label of x")}
GLOSSARY = "# A language\n\n| Term | Translation | Note |\n|---|---|---|\n| pixels | pixel | no {language} word |\n"


@pytest.fixture
def folder(tmp_path):
    """A folder with the .ts files and glossaries of all languages, in which one text is translated."""
    for language in LANGUAGES:
        path_of(language, tmp_path).write_text(updated(language, ENGLISH, {"Mean": ("Media", True)}), encoding="utf-8")
        (tmp_path / f"glossary_{language}.md").write_text(GLOSSARY, encoding="utf-8")
    return tmp_path


def test_what_is_not_translated_is_written_with_what_a_translator_needs(folder, capsys):
    exchange.export_all(folder / "out", folder)
    assert json.loads((folder / "out" / "it.json").read_text(encoding="utf-8")) == [
        {"source": "Whole text with {count} pixels.", "what": "error, in core/a.py", "translation": "",
         "terms": {"pixels": "pixel"}},
        {"source": "A < B & C", "what": "label of x, in algorithms/b.py", "translation": ""}]
    assert {path.stem for path in (folder / "out").iterdir()} == set(LANGUAGES)
    assert "it.json: 2 texts to translate\n" in capsys.readouterr().out


def test_a_former_translation_goes_with_its_text(folder):
    reworded = {"A whole text with {count} pixels.": ("core/a.py", "error")}
    path_of("it", folder).write_text(updated("it", reworded, {"Whole text with {count} pixels.": ("Testo.", True)}),
                                     encoding="utf-8")
    assert exchange.unfinished("it", folder)[0]["former"] == "Testo."


def test_translations_are_taken_in_and_nothing_else_changes(folder):
    (folder / "out").mkdir()
    (folder / "out" / "it.json").write_text(json.dumps([
        {"source": "Whole text with {count} pixels.", "translation": "Testo intero con {count} pixel."},
        {"source": "A < B & C", "translation": "“A” < B & C…"}]), encoding="utf-8")
    before = {language: path_of(language, folder).read_text(encoding="utf-8") for language in LANGUAGES}
    assert exchange.import_all(folder / "out", folder)
    messages = read(path_of("it", folder).read_text(encoding="utf-8"))
    assert messages == {"Whole text with {count} pixels.": ("Testo intero con {count} pixel.", True),
                        "Mean": ("Media", True), "A < B & C": ("“A” < B & C…", True)}
    assert path_of("it", folder).read_text(encoding="utf-8") == updated("it", ENGLISH, messages)
    assert all(path_of(language, folder).read_text(encoding="utf-8") == before[language]
               for language in LANGUAGES if language != "it")


def test_a_bad_translation_is_named_and_left_out_and_the_others_are_taken(folder, capsys):
    (folder / "out").mkdir()
    (folder / "out" / "it.json").write_text(json.dumps([
        {"source": "Whole text with {count} pixels.", "translation": "Testo intero con {numero} pixel."},
        {"source": "Gone", "translation": "Andato"}, {"source": "Mean", "translation": ""},
        {"source": "A < B & C", "translation": "A, B & C"}]), encoding="utf-8")
    assert not exchange.import_all(folder / "out", folder)
    assert read(path_of("it", folder).read_text(encoding="utf-8")) == {
        "Whole text with {count} pixels.": ("", False), "Mean": ("Media", True), "A < B & C": ("A, B & C", True)}
    said = capsys.readouterr().out
    assert "1 translations taken in, 2 not" in said
    assert "  a placeholder is not kept: Whole text with {count} pixels.\n  there is no such text: Gone\n" in said


def test_what_was_exported_and_not_touched_changes_nothing(folder):
    before = path_of("de", folder).read_text(encoding="utf-8")
    exchange.export_all(folder / "out", folder)
    assert exchange.import_all(folder / "out", folder)
    assert path_of("de", folder).read_text(encoding="utf-8") == before
