"""Keeps the translations: ``strings`` brings i18n/*.ts up to date with the sources, ``compile`` makes i18n/*.qm.

The .ts files are those of Qt Linguist. A text that is new is marked unfinished; where it has replaced one of nearly the
same words, the former translation stands there to be mended. A text that is gone leaves the file.
"""

import difflib
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

from render_docs import ROOT, load_package
from translatable_texts import gather

# Must be that of provider/i18n.py, which only QGIS's Python can import.
CONTEXT = "Whiskbroom"
LANGUAGES = {"de": "de_DE", "es": "es_ES", "fr": "fr_FR", "it": "it_IT", "pt": "pt_BR", "zh": "zh_CN"}
FOLDER = ROOT / "i18n"
_LRELEASE = ("lrelease", "lrelease-qt5", "/usr/lib/qt6/bin/lrelease", "/usr/lib/qt5/bin/lrelease")


def path_of(language, folder=FOLDER):
    """The .ts file of a language."""
    return Path(folder) / f"whiskbroom_{language}.ts"


def read(text):
    """The messages of a .ts file as source → (translation, whether it is finished)."""
    messages = {}
    for message in ET.fromstring(text).iter("message"):
        translation = message.find("translation")
        messages[message.findtext("source")] = translation.text or "", translation.get("type") is None
    return messages


def updated(language, origins, messages):
    """The text of a .ts file.

    Args:
        language: a key of `LANGUAGES`.
        origins: as `gather` gives them.
        messages: what was translated so far, as `read` gives it.
    """
    gone = {source: _words(source) for source in messages if source not in origins}
    root = ET.Element("TS", version="2.1", language=LANGUAGES[language])
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for source, (file, what) in origins.items():
        translation, finished = messages.get(source, ("", False))
        if not translation:
            nearest = _nearest(source, gone)
            translation, finished = messages[nearest][0] if nearest else "", False
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "location", filename=f"../{file}")
        ET.SubElement(message, "source").text = source
        ET.SubElement(message, "extracomment").text = what
        ET.SubElement(message, "translation", {} if finished else {"type": "unfinished"}).text = translation
    ET.indent(root, "    ")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{ET.tostring(root, encoding="unicode")}\n'


def _words(text):
    return set(re.findall(r"\w+", text.lower()))


def _nearest(source, texts):
    """Of the texts, given with their words, the one that reads nearly the same, or None."""
    words = _words(source)
    # Comparing letter by letter takes long, and needs words in common.
    alike = [text for text, others in texts.items() if 4 * len(words & others) >= len(words | others)]
    return next(iter(difflib.get_close_matches(source, alike, 1, 0.7)), None)


def write_strings(folder=FOLDER):
    """Brings the .ts files up to date, and says how much is left to translate."""
    origins = gather(ROOT)
    for language in LANGUAGES:
        path = path_of(language, folder)
        messages = read(path.read_text(encoding="utf-8")) if path.exists() else {}
        text = updated(language, origins, messages)
        path.write_text(text, encoding="utf-8")
        unfinished = sum(not finished for _, finished in read(text).values())
        print(f"{path.name}: {len(origins)} texts, {unfinished} to translate")


def compile_all(folder=FOLDER, target=FOLDER):
    """Makes the .qm files.

    Raises:
        FileNotFoundError: there is no lrelease.
    """
    program = find_lrelease()
    if program is None:
        raise FileNotFoundError("lrelease is missing; on Debian: apt-get install qttools5-dev-tools")
    for language in LANGUAGES:
        source = path_of(language, folder)
        subprocess.run([program, "-silent", "-nounfinished", str(source), "-qm",
                        str(Path(target) / source.with_suffix(".qm").name)], check=True)


def find_lrelease():
    """Qt's compiler of translations, or None."""
    return next((found for found in map(shutil.which, _LRELEASE) if found), None)


def main(command):
    load_package()
    {"strings": write_strings, "compile": compile_all}[command]()


if __name__ == "__main__":
    main(*sys.argv[1:])
