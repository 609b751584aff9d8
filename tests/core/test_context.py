import dataclasses

import pytest
from whiskbroom.core.context import Context, Messages
from whiskbroom.core.errors import Cancelled


def test_memory_is_in_millions_of_bytes():
    assert Context(available_ram=256).ram_bytes() == 256_000_000


def test_a_context_cannot_be_changed():
    with pytest.raises(dataclasses.FrozenInstanceError):
        Context().n_threads = 3


def test_check_cancelled_raises_only_when_the_user_asked():
    Context().check_cancelled()
    with pytest.raises(Cancelled):
        Context(is_cancelled=lambda: True).check_cancelled()


def test_a_section_maps_its_progress_into_its_part():
    told = []
    outer = Context(progress=lambda fraction, message="": told.append((fraction, message)))
    section = outer.section(0.2, 0.6, "Reading")
    section.progress(0)
    section.progress(0.5, "Half")
    section.section(0.5, 1).progress(1)
    assert told == [(0.2, "Reading"), (pytest.approx(0.4), "Half"), (pytest.approx(0.6), "Reading")]


def test_a_section_keeps_everything_else():
    outer = Context(n_threads=3, available_ram=300, is_cancelled=lambda: True)
    section = outer.section(0, 1)
    assert (section.n_threads, section.available_ram, section.is_cancelled) == (3, 300, outer.is_cancelled)


def test_messages_are_dropped_by_default():
    messages = Messages()
    assert messages.info("{a}", a=1) is messages.warning("b") is messages.error("c") is None


def test_the_language_is_english_where_none_is_given():
    assert Context().tr("{count} pixels", count=3) == "3 pixels"


def test_a_source_is_called_by_the_name_that_the_user_knows():
    context = Context(names={"/tmp/1.vrt": "my band set"})
    assert context.name_of("/tmp/1.vrt") == "my band set" and context.name_of("/data/a.tif") == "/data/a.tif"
