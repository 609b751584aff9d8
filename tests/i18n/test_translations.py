"""Every language is complete, and says what the sources say."""

import pytest
import translations
from translation_checks import faults
from translations import FOLDER, LANGUAGES, path_of, read, updated

ENGLISH = {"Whole text.": ("core/a.py", "error"), "Mean": ("algorithms/b.py", "title")}
every_language = pytest.mark.parametrize("language", LANGUAGES)


def test_the_languages_are_those_of_the_folder():
    assert {path.name for path in FOLDER.glob("*.ts")} == {path_of(language).name for language in LANGUAGES}


@every_language
def test_gathering_the_texts_again_changes_nothing(language, origins, messages):
    text = path_of(language).read_text(encoding="utf-8")
    assert updated(language, origins, messages[language]) == text, "run make strings, and translate what is new"


@every_language
def test_every_text_is_translated(language, messages):
    assert not [source for source, (said, finished) in messages[language].items() if not said or not finished]


@every_language
def test_every_translation_keeps_what_it_must(language, messages):
    """Placeholders, numbers, names of the programs, full stops, proportions, and the marks of the language."""
    wrong = {source: faults(language, source, said) for source, (said, finished) in messages[language].items()
             if finished}
    assert not {source: found for source, found in wrong.items() if found}


def test_a_new_text_is_unfinished_and_a_vanished_one_is_gone():
    text = updated("it", ENGLISH, {"Mean": ("Media", True), "Something else altogether": ("Altro", True)})
    assert read(text) == {"Whole text.": ("", False), "Mean": ("Media", True)}


def test_a_reworded_text_shows_its_former_translation_unfinished():
    text = updated("it", ENGLISH, {"The whole text.": ("Il testo intero.", True), "Mean": ("Media", True)})
    assert read(text)["Whole text."] == ("Il testo intero.", False)


def test_an_unfinished_translation_stays_unfinished():
    assert read(updated("it", ENGLISH, {"Mean": ("Media?", False)}))["Mean"] == ("Media?", False)


def test_marks_of_xml_and_other_alphabets_survive():
    text = updated("zh", {"a < b & c…": ("core/a.py", "error")}, {"a < b & c…": ("“值” < 'b' & \"c\"", True)})
    assert read(text) == {"a < b & c…": ("“值” < 'b' & \"c\"", True)}


def test_writing_the_strings_keeps_what_is_translated_and_says_what_is_left(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(translations, "gather", lambda root: ENGLISH)
    path_of("de", tmp_path).write_text(updated("de", ENGLISH, {"Mean": ("Mittelwert", True)}), encoding="utf-8")
    translations.write_strings(tmp_path)
    assert {language: read(path_of(language, tmp_path).read_text(encoding="utf-8"))["Mean"]
            for language in LANGUAGES} == {**dict.fromkeys(LANGUAGES, ("", False)), "de": ("Mittelwert", True)}
    assert "whiskbroom_de.ts: 2 texts, 1 to translate\n" in capsys.readouterr().out


def test_without_lrelease_compiling_says_what_to_install(monkeypatch, tmp_path):
    monkeypatch.setattr(translations, "_LRELEASE", ("no-such-program",))
    with pytest.raises(FileNotFoundError, match="qttools5-dev-tools"):
        translations.compile_all(target=tmp_path)
