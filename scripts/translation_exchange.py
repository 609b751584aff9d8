"""Carries texts to translators and back: ``export [FOLDER]`` writes what is left to translate, ``import [FOLDER]``
takes it in.

One JSON file a language holds a list of texts, each with what it is and where, the terms of the glossary that stand in
it, the former translation where there was one of nearly the same words, and a place for the translation. A translation
that loses a placeholder, or fails another of the checks, is named and not taken in; the others are.
"""

import json
import re
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

from render_docs import ROOT
from translation_checks import faults
from translations import FOLDER, LANGUAGES, path_of

EXCHANGE = ROOT / "build" / "translations"


def export_all(exchange=EXCHANGE, folder=FOLDER):
    """Writes the JSON file of every language.

    Args:
        exchange: folder for them, made where it is missing.
        folder: that of the .ts files and the glossaries.
    """
    Path(exchange).mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        texts = unfinished(language, folder)
        path = Path(exchange, f"{language}.json")
        path.write_text(json.dumps(texts, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        print(f"{path}: {len(texts)} texts to translate")


def unfinished(language, folder=FOLDER):
    """The texts of a language that are not translated, as they stand in the JSON file."""
    terms, texts = glossary(language, folder), []
    for message in ET.parse(path_of(language, folder)).iter("message"):
        translation = message.find("translation")
        if translation.get("type") is None:
            continue
        source = message.findtext("source")
        place = message.find("location").get("filename").lstrip("./")
        text = {"source": source, "what": f"{message.findtext('extracomment')}, in {place}", "translation": ""}
        used = {term: said for term, said in terms.items()
                if re.search(rf"\b{re.escape(term)}(s|es)?\b", source, re.IGNORECASE)}
        texts.append({**text, **({"former": translation.text} if translation.text else {}),
                      **({"terms": used} if used else {})})
    return texts


def glossary(language, folder=FOLDER):
    """The terms of a language's glossary and how they are translated."""
    lines = Path(folder, f"glossary_{language}.md").read_text(encoding="utf-8").splitlines()
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if line.startswith("|")]
    return {row[0]: row[1] for row in rows[2:]}


def import_all(exchange=EXCHANGE, folder=FOLDER):
    """Takes in the translations of every language that has a JSON file, and says what was not taken.

    Returns:
        Whether all translations were taken.
    """
    all_taken = True
    for language in LANGUAGES:
        path = Path(exchange, f"{language}.json")
        if path.exists():
            texts = json.loads(path.read_text(encoding="utf-8"))
            taken, refused = take_in(language, {text["source"]: text["translation"] for text in texts}, folder)
            print(f"{path_of(language).name}: {taken} translations taken in, {len(refused)} not")
            for source, why in refused.items():
                all_taken = False
                print(f"  {why}: {source}")
    return all_taken


def take_in(language, translations, folder=FOLDER):
    """Writes translations into a language's .ts file; empty ones are left out.

    Args:
        language: a key of `LANGUAGES`.
        translations: mapping of texts to translations.
        folder: that of the .ts file.
    Returns:
        (number taken in, mapping of the texts whose translation was refused to the reason).
    """
    path = path_of(language, folder)
    content = path.read_text(encoding="utf-8")
    head, root = content[:content.index("<TS")], ET.fromstring(content)
    messages = {message.findtext("source"): message.find("translation") for message in root.iter("message")}
    taken, refused = 0, {}
    for source, said in translations.items():
        if not said:
            continue
        wrong = faults(language, source, said) if source in messages else ["there is no such text"]
        if wrong:
            refused[source] = ", ".join(wrong)
            continue
        messages[source].text = said
        messages[source].attrib.pop("type", None)
        taken += 1
    ET.indent(root, "    ")
    path.write_text(f'{head}{ET.tostring(root, encoding="unicode")}\n', encoding="utf-8")
    return taken, refused


def main(command, exchange=EXCHANGE):
    if command == "export":
        export_all(exchange)
        return 0
    return 0 if import_all(exchange) else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
