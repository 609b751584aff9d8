"""The page on expressions says nothing that the language does not understand."""

import re
from pathlib import Path

import pytest
from whiskbroom.core.calc.binding import MOST_RESULTS
from whiskbroom.core.calc.grammar import DEEPEST
from whiskbroom.core.calc.graph import FARTHEST_NEIGHBOUR, MOST_NODES
from whiskbroom.core.calc.lists import LONGEST
from whiskbroom.core.calc.operators import binary
from whiskbroom.core.calc.statistics import MOST_RANKED
from whiskbroom.core.calc.syntax import parse
from whiskbroom.core.calc.tokens import LONGEST_TEXT

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "expressions.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
NAMES = re.findall(r"`([^`]+)`", PAGE.split("## Names")[1].split("## Operators")[0])


@pytest.mark.parametrize("text", BLOCKS)
def test_every_example_is_understood(text):
    assert parse(text)


@pytest.mark.parametrize("text", [name for name in NAMES if name not in ("_", "#BANDSET#", "#DATE#", "#BAND#")])
def test_every_name_and_expression_in_the_tables_is_understood(text):
    assert parse(text + "\n1" if text.startswith("for") else text)


def test_the_limits_are_those_of_the_code():
    limits = PAGE.split("## Limits")[1].split("##")[0].replace("\n", " ")
    for number, what in ((LONGEST_TEXT, "characters"), (DEEPEST, "levels"), (LONGEST, "bands"),
                         (MOST_RESULTS, "results"), (MOST_RANKED, "values"),
                         (MOST_NODES, "operations"), (FARTHEST_NEIGHBOUR, "pixels")):
        shown = f"{number:,}".replace(",", " ") if number >= 1000 else str(number)
        assert f"{shown} {what}" in limits or f"of {shown} {what}" in limits


def test_every_operator_of_the_table_is_one():
    for symbol in re.findall(r"`([^`]+)`", PAGE.split("| Operators | Are |")[1].split("Comparisons give")[0]):
        symbol = symbol.replace("\\", "")
        assert symbol in ("^", "~", "not", "a < b and b < c") or binary(symbol)


def test_the_links_of_the_page_lead_somewhere():
    headings = {re.sub(r"[^a-z0-9 -]", "", line.lower()).strip().replace(" ", "-") for line in
                re.findall(r"^## (.+)$", PAGE, re.MULTILINE)}
    assert set(re.findall(r"\(#([a-z-]+)\)", PAGE)) <= headings
