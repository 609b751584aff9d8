"""What wants to break out of the language is refused, or is a harmless expression; nothing crashes or hangs."""

import random
from itertools import islice

import pytest
from helpers.expression_fuzz import World, outcome_of, texts
from helpers.hostile import INJECTIONS, watched
from whiskbroom.core.calc.syntax import parse

# Expressions that mean what they say.
HARMLESS = ("2**-9**9", "10**10**10 % 7", "b1+", "max(b1,", "x=b1;", "x=1;", ".0000", "forbandsets[1,1,")


@pytest.fixture(scope="module")
def world():
    made = World()
    # What is loaded late is loaded here: the watch counts imports.
    made.evaluate("#NDVI# + median(b*) + percentile(b*, 30)", "all", False)
    return made


@pytest.mark.parametrize("text", INJECTIONS, ids=lambda text: ascii(text[:30]))
def test_an_attempt_is_refused_or_harmless(text, world, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    outcome = outcome_of(text, world, random.Random(1))
    assert outcome == "refused" or text.startswith(HARMLESS)
    assert not list(tmp_path.iterdir())


def test_random_texts_do_no_harm(world):
    dice, counts = random.Random(5), {"results": 0, "refused": 0}
    for text in islice(texts(5), 1500):
        counts[outcome_of(text, world, dice)] += 1
    assert min(counts.values()) > 150


@pytest.mark.parametrize("does", [lambda: open(__file__).close(), lambda: compile("1", "x", "eval"),
                                  lambda: __import__("this_is_none")])
def test_the_watch_sees_what_an_expression_must_not_do(does):
    with watched() as events:
        try:
            does()
        except ImportError:
            pass
    assert events
    with watched() as events:
        parse("1 + 1")
    assert not events
