"""The guide for users says what is there: its links, pictures, sentences, labels and settings."""

import re
import sys
from pathlib import Path

import pytest
from whiskbroom.algorithms import ALL

ROOT = Path(__file__).resolve().parents[2]
GUIDE = ROOT / "docs" / "guide.md"
TEXT = GUIDE.read_text(encoding="utf-8")
IMAGES = ROOT / "docs" / "images"
sys.path.append(str(ROOT / "scripts"))

import pictures  # noqa: E402
from translatable_texts import gather  # noqa: E402

TEXTS = gather(ROOT)
PNG = b"\x89PNG\r\n\x1a\n"


def section(title):
    return re.search(rf"^## {title}\n(.*?)(?=^## |\Z)", TEXT, re.DOTALL | re.MULTILINE)[1]


def table_rows(title):
    rows = [line.strip("|").split("|") for line in section(title).splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in row] for row in rows[2:]]


def links():
    return re.findall(r"\]\(([^)\s]+)\)", TEXT)


@pytest.mark.parametrize("link", sorted({link for link in links() if not link.startswith("https://")}))
def test_every_link_leads_to_a_file_or_a_heading(link):
    path, _, anchor = link.partition("#")
    if path:
        assert (GUIDE.parent / path).resolve().is_file()
    if anchor:
        headings = re.findall(r"^#+ (.+)$", TEXT, re.MULTILINE)
        assert anchor in [heading.lower().replace(" ", "-") for heading in headings]


def test_the_readme_links_to_the_guide():
    assert "(docs/guide.md)" in (ROOT / "README.md").read_text(encoding="utf-8")


def test_every_picture_of_the_script_is_shown_once_with_a_text_in_its_place():
    shown = re.findall(r"!\[(.+)\]\(images/(\w+)\.png\)", TEXT)
    assert sorted(name for _, name in shown) == sorted(pictures.NAMES)
    assert all(len(text) > 20 for text, _ in shown)


@pytest.mark.parametrize("name", pictures.NAMES)
def test_a_picture_is_a_palette_png_of_at_most_250_kb(name):
    content = (IMAGES / f"{name}.png").read_bytes()
    colour_type = content[25]
    assert content.startswith(PNG) and colour_type == 3
    assert len(content) <= pictures.LARGEST == 250_000


def test_all_pictures_together_are_smaller_than_1500_kb():
    assert sum(path.stat().st_size for path in IMAGES.iterdir()) < 1_500_000


@pytest.mark.parametrize("sentence", [row[0].strip("*") for row in table_rows("When something is missing")])
def test_every_sentence_is_one_that_the_plugin_says(sentence):
    said = [re.sub(r"\{[^}]*\}", "…", text) for text, (_, what) in TEXTS.items()
            if what in ("error", "message", "text")]
    parts = [part.strip() for part in sentence.split("…") if part.strip(" .,")]
    pattern = ".*".join(map(re.escape, parts))
    assert any(re.search(pattern, text, re.DOTALL) for text in said)


def test_all_settings_are_explained_and_no_others():
    rows = table_rows("Settings")
    assert {row[0] for row in rows} == {text for text, (_, what) in TEXTS.items() if what == "setting"}
    assert all(row[1].endswith(".") for row in rows)


def test_the_tools_are_named_as_in_the_toolbox():
    named = set(re.findall(r"\*\*([A-Z][a-z]+(?: [a-z]+)+)\*\*", TEXT))
    assert named and named <= {tool.title for tool in ALL.values()}


def test_the_words_that_it_tells_to_search_for_are_search_words():
    words = re.findall(r"`([a-z ]+)`", section("Install").split("by what they do")[1].split(".")[0])
    assert len(words) == 3 and set(words) <= {tag for tool in ALL.values() for tag in tool.tags}


def test_the_zip_has_the_version_of_the_plugin():
    version = re.search(r"^version=(.+)$", (ROOT / "metadata.txt").read_text(encoding="utf-8"), re.MULTILINE)[1]
    assert set(re.findall(r"whiskbroom-([\d.]+)\.zip", TEXT)) == {version}


def test_the_fields_of_the_dialogs_have_the_names_that_stand_there():
    of_qgis = {"Run", "Cancel", "Advanced Parameters"}
    labels = {parameter.label for tool in ALL.values() for parameter in tool.parameters}
    text = section("From scene to map in five minutes").replace("\n  ", " ")
    named = re.findall(r"(?<!\*)\*([A-Z][^*]+)\*(?!\*)", text)
    assert len(named) > 8 and set(named) <= labels | of_qgis
