"""The translations as QGIS shows them."""

import pytest

pytestmark = pytest.mark.qgis

LANGUAGES = ("de", "es", "fr", "it", "pt", "zh")
# "Sieve classes" in each language.
SIEVE = {"de": "Klassen sieben", "es": "Tamizar clases", "fr": "Tamiser les classes", "it": "Setaccio delle classi",
         "pt": "Peneirar classes", "zh": "类别筛除", "en": "Sieve classes"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_qt_says_what_the_source_of_a_translation_says(language, seen, messages):
    assert seen["compiled"][language] == {source: said if finished else source
                                          for source, (said, finished) in messages[language].items()}


def test_the_language_of_the_settings_is_the_plugins(seen):
    sieve = seen["algorithms"]["whiskbroom:bandsieve"]
    assert seen["locale"] == "it"
    assert (sieve["title"], sieve["group"]) == ("Setaccio delle classi", "07 Post-elaborazione")
    assert sieve["summary"] == (
        "Sostituisce i gruppi di pixel più piccoli di una soglia con la classe del loro vicino più grande.")
    assert sieve["parameters"]["MIN_SIZE"][0] == "Gruppo più piccolo da mantenere (pixel)"
    assert sieve["parameters"]["CONNECTIVITY"][2:] == ["Lati (4)", "Lati e angoli (8)"]
    assert sieve["outputs"]["CHANGED_PIXELS"] == "Pixel modificati (pixel)"
    assert "setaccio" in sieve["tags"] and "Un gruppo è un insieme di pixel connessi" in sieve["help"]
    assert "<h3>Riferimenti</h3>" in sieve["help"]
    assert "RAM disponibile in MB" in seen["settings"]


def test_a_wrong_value_is_refused_in_the_language(seen):
    assert seen["refusal"] == [
        False, "MIN_SIZE deve essere un numero intero di almeno 2 (pixel); ricevuto 1."]


def test_an_error_of_the_engine_is_told_in_the_language_with_its_values(seen):
    assert seen["failure"] == seen["raster"] + (
        " contiene valori float32, e i gruppi di pixel richiedono numeri interi; riclassificarlo prima.")


def test_a_warning_of_a_run_is_told_in_the_language(seen):
    assert ("Le classi senza alcun pixel di riferimento coprono il 50,00 % della mappa; gli indici ponderati per "
            "superficie le escludono.") in seen["log"]
    assert "Classes" not in seen["log"]


def test_a_page_is_written_in_the_language_with_its_marks(seen):
    assert '<html lang="it">' in seen["page"] and "<h1>Matrice di errore</h1>" in seen["page"]
    assert "Accuratezza globale [%]" in seen["page"] and ">100,00<" in seen["page"]
    assert "accuracy" not in seen["page"] and "Total<" not in seen["page"]


def test_real_numbers_have_the_decimal_mark_of_the_locale_and_whole_numbers_no_mark(seen):
    assert seen["numbers"] == "0,25 1234,6 1,5 12345 1.5"


def test_nothing_is_shown_that_was_not_gathered(seen, origins):
    assert len(seen["asked"]) > 100
    assert not set(seen["asked"]) - set(origins)


@pytest.mark.parametrize("locale, language", [
    ("it", "it"), ("it_IT", "it"), ("es_MX", "es"), ("fr_CA", "fr"), ("de_AT", "de"), ("pt", "pt"), ("pt_BR", "pt"),
    ("pt_PT", "pt"), ("zh_CN", "zh"), ("zh-Hans", "zh"), ("zh_TW", "zh"), ("zh-Hant", "zh"), ("en", "en"),
    ("en_GB", "en"), ("C", "en"), ("ja", "en"), ("nb_NO", "en"), ("xx", "en")])
def test_a_regional_locale_takes_its_language_and_others_stay_english(locale, language, seen):
    assert seen["spoken"][locale] == SIEVE[language]
