"""What is found wrong with a translation."""

import pytest
from translation_checks import faults


@pytest.mark.parametrize("language, source, said", [
    ("it", "{count} pixels are NoData.", "{count} pixel sono NoData."),
    ("it", "{first} and {second}", "{second} e {first}"),
    ("de", "{share:.2f} % of min_size 12", "{share:.2f} % von min_size 12"),
    ("fr", "{name} must be {expected}; got {value!r}.", "{name} doit être {expected}\u00a0; reçu\u00a0: {value!r}."),
    ("zh", "Sieve classes, or not.", "类别筛除，或者不。"), ("es", "Mean", "Media"), ("pt", "A, B", "A, B")])
def test_a_good_translation_passes(language, source, said):
    assert faults(language, source, said) == []


@pytest.mark.parametrize("language, source, said, fault", [
    ("it", "Mean", "", "it is empty"),
    ("it", "{count} pixels", "{conteggio} pixel", "a placeholder is not kept"),
    ("it", "{count} pixels", "{count pixel", "a placeholder is not kept"),
    ("it", "{share:.2f} pixels", "{share:.1f} pixel", "a placeholder is not kept"),
    ("it", "{value!r} is bad", "{value} non va", "a placeholder is not kept"),
    ("it", "at least 12", "almeno 21", "a number or a program's name is not kept"),
    ("it", "GDAL's options", "opzioni di gdal", "a number or a program's name is not kept"),
    ("it", "the value of min_size", "il valore di max_size", "a number or a program's name is not kept"),
    ("it", "two words", "due  parole", "there is white space to spare"),
    ("it", "two words", "due parole ", "there is white space to spare"),
    ("it", "A sentence.", "Una frase", "a full stop is missing, or too many"),
    ("zh", "A sentence.", "句子.", "a full stop is missing, or too many"),
    ("it", "A sentence that says a good deal more than the other.", "Una frase.", "its length is out of proportion"),
    ("it", "Not a word of it", "Not a word of it", "a sentence is still English"),
    ("fr", "first; second", "premier; deuxième", "a mark is not that of the language"),
    ("zh", "first, second", "第一,第二", "a mark is not that of the language")])
def test_a_bad_one_is_told(language, source, said, fault):
    assert fault in faults(language, source, said)
