"""Every language is complete, and says what the sources say."""

import re
from collections import Counter
from string import Formatter

import pytest
import translations
from translations import FOLDER, LANGUAGES, path_of, read, updated

ENGLISH = {"Whole text.": ("core/a.py", "error"), "Mean": ("algorithms/b.py", "title")}
every_language = pytest.mark.parametrize("language", LANGUAGES)


def wrong(messages, language, is_right):
    """The texts whose translation does not fit."""
    return {source: said for source, (said, _) in messages[language].items() if not is_right(source, said)}


def placeholders(text):
    return Counter((name, conversion, form) for _, name, form, conversion in Formatter().parse(text)
                   if name is not None)


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
def test_every_placeholder_survives(language, messages):
    assert not wrong(messages, language, lambda source, said: placeholders(source) == placeholders(said))


@every_language
def test_every_number_and_every_name_of_the_programs_survives(language, messages):
    def kept(text):
        return Counter(re.findall(r"\d+|\w+_\w+|NoData|GDAL|CSV|SMTP|GeoTIFF|[A-Z]+=[A-Z]+", text, re.ASCII))

    assert not wrong(messages, language, lambda source, said: kept(source) == kept(said))


@every_language
def test_white_space_is_as_in_print(language, messages):
    assert not wrong(messages, language, lambda source, said: said == said.strip() and "  " not in said)


@every_language
def test_a_sentence_stays_a_sentence(language, messages):
    stop = "。" if language == "zh" else "."
    assert not wrong(messages, language, lambda source, said: source.endswith(".") == said.endswith(stop))


@every_language
def test_a_translation_is_about_as_long_as_its_text(language, messages):
    least, most = (0.12, 1) if language == "zh" else (0.6, 1.6)
    assert not wrong(messages, language,
                     lambda source, said: least * len(source) - 6 <= len(said) <= most * len(source) + 15)


@every_language
def test_no_sentence_was_left_in_english(language, messages):
    assert not wrong(messages, language, lambda source, said: source != said or len(source.split()) < 3)


def test_french_has_no_breaking_space_before_a_high_mark(messages):
    assert not wrong(messages, "fr",
                     lambda source, said: not re.search(r" [;:?!]|\w[;?!]", re.sub(r"{.*?}", "{}", said)))


def test_chinese_has_its_own_marks_between_chinese_characters(messages):
    assert not wrong(messages, "zh", lambda source, said: not re.search(r"[\u4e00-\u9fff]([,;:!?]|\.(?!\.\.))", said))


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
