"""The glossaries: one for each language, for the same terms, and kept by the translations."""

import pytest
from translations import FOLDER, LANGUAGES


def rows(language):
    """The rows of a glossary as (term, translation, note)."""
    lines = (FOLDER / f"glossary_{language}.md").read_text(encoding="utf-8").splitlines()
    table = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if line.startswith("|")]
    return table[2:]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_glossary_has_the_same_terms_each_with_a_translation(language):
    assert [row[0] for row in rows(language)] == [row[0] for row in rows("it")]
    assert all(translation for _, translation, _ in rows(language)) and len(rows(language)) > 40


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_text_that_is_a_term_is_translated_as_the_glossary_says(language, messages):
    terms = {term.lower(): (translation.lower(), note) for term, translation, note in rows(language)}
    used = {source: said for source, (said, _) in messages[language].items() if source.lower() in terms}
    assert len(used) > 30
    # Where a search word or a label differs on purpose, the note names it.
    assert not {source: said for source, said in used.items()
                if said.lower() != terms[source.lower()][0] and said not in terms[source.lower()][1]}
