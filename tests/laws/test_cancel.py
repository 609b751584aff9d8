"""Cancel stops a run early and leaves nothing behind."""

import os

import pytest
from helpers.calls import files_below
from whiskbroom.algorithms import ALL
from whiskbroom.core.errors import Cancelled

pytestmark = pytest.mark.usefixtures("no_thread_is_left")


class Stop:
    """Asks to stop once the progress has come to a fraction."""

    def __init__(self, at):
        self.at = at
        self.fractions = [0.0]

    def progress(self, fraction, message=""):
        self.fractions.append(fraction)

    def is_cancelled(self):
        return max(self.fractions) >= self.at


@pytest.mark.parametrize("at", [0, 0.05, 0.3, 0.6, 0.9])
def test_a_cancelled_run_stops_and_leaves_nothing(name, call, at, scene, session, folder, small_blocks):
    small_blocks(300)
    stop = Stop(at)
    with pytest.raises(Cancelled):
        session.run(ALL[name], call.given(scene, folder), stop.progress, stop.is_cancelled)
    assert max(stop.fractions) < 1, "it stopped before the end"
    assert sum(fraction > at for fraction in stop.fractions) <= 2, "it did not go on after the wish"
    assert not os.listdir(folder)
    assert not [file for file in os.listdir(session.temporary_path) if not file.endswith(".lock")]


def test_a_cancelled_run_leaves_existing_outputs_as_they_were(name, call, scene, session, folder, small_blocks):
    session.run(ALL[name], call.given(scene, folder))
    before = files_below(folder)
    small_blocks(300)
    stop = Stop(0.5)
    with pytest.raises(Cancelled):
        session.run(ALL[name], call.given(scene, folder), stop.progress, stop.is_cancelled)
    assert files_below(folder) == before


def test_a_run_can_be_cancelled_before_it_starts(name, call, scene, session, folder):
    with pytest.raises(Cancelled):
        session.run(ALL[name], call.given(scene, folder), is_cancelled=lambda: True)
    assert not os.listdir(folder)


def test_an_error_in_the_listener_of_the_progress_leaves_nothing(name, call, scene, session, folder, small_blocks):
    def broken(fraction, message=""):
        if fraction > 0.4:
            raise KeyboardInterrupt

    small_blocks(300)
    with pytest.raises(KeyboardInterrupt):
        session.run(ALL[name], call.given(scene, folder), broken)
    assert not os.listdir(folder)


def test_the_session_can_be_used_after_a_cancelled_run(name, call, scene, session, folder):
    with pytest.raises(Cancelled):
        session.run(ALL[name], call.given(scene, folder), is_cancelled=lambda: True)
    assert session.run(ALL[name], call.given(scene, folder)).paths
