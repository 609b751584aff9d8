import io
import math
import sys
import threading

import pytest
from helpers.languages import Shouting
from whiskbroom.core.language import Phrase
from whiskbroom.core.progress import Progress, clock_time, print_progress


class Clock:
    def __init__(self):
        self.now = 1000.0

    def __call__(self):
        return self.now


class Callback:
    def __init__(self):
        self.calls = []

    def __call__(self, **state):
        self.calls.append(state)

    def all(self, name):
        return [state[name] for state in self.calls]


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def callback():
    return Callback()


def test_the_callback_gets_all_keywords(clock, callback):
    progress = Progress("Sieve classes", callback, clock)
    clock.now += 8
    progress(0.25, "reading")
    assert callback.calls == [
        {
            "process": "Sieve classes",
            "step": 25,
            "message": "reading",
            "elapsed_time": 8.0,
            "remaining_time": 24.0,
            "failed": False,
        }
    ]


def test_the_remaining_time_is_unknown_below_step_1(clock, callback):
    progress = Progress("tool", callback, clock)
    for fraction in (0.0, 0.0078125, 0.015625):
        clock.now += 1
        progress(fraction)
    assert callback.all("remaining_time") == [None, None, 3 * (1 / 0.015625 - 1)]


def test_it_is_called_at_most_ten_times_a_second(clock, callback):
    progress = Progress("tool", callback, clock)
    for number in range(1024):
        progress(number / 1024)
        clock.now += 1 / 1024
    times = callback.all("elapsed_time")
    assert len(times) == 10
    assert min(later - earlier for earlier, later in zip(times, times[1:])) >= 0.1


def test_a_second_call_counts_from_a_tenth_of_a_second_on(clock, callback):
    progress = Progress("tool", callback, clock)
    progress(0.1)
    clock.now += 0.0999
    progress(0.2)
    assert callback.all("step") == [10]
    clock.now += 0.0002
    progress(0.3)
    assert callback.all("step") == [10, 30]


def test_the_first_and_the_last_state_are_told_however_fast_they_come(clock, callback):
    progress = Progress("tool", callback, clock)
    progress(0.0, "first")
    progress(0.5, "second")
    progress.finish("last")
    assert callback.all("message") == ["first", "last"]
    assert callback.all("step") == [0, 100]
    assert callback.all("remaining_time") == [None, 0.0]
    assert callback.all("failed") == [False, False]


def test_steps_never_decrease(clock, callback):
    progress = Progress("tool", callback, clock)
    for fraction in (0.5, 0.25, -1.0, math.nan, 0.75, 2.0, 0.0):
        clock.now += 1
        progress(fraction)
    assert callback.all("step") == [50, 50, 50, 50, 75, 99, 99]


def test_steps_are_rounded_down(clock, callback):
    progress = Progress("tool", callback, clock)
    for fraction in (0.0, 0.0099, 0.01, 0.29, 0.57, 0.58, 0.5899):
        clock.now += 1
        progress(fraction)
    assert callback.all("step") == [0, 0, 1, 29, 57, 58, 58]


def test_only_the_end_is_step_100(clock, callback):
    progress = Progress("tool", callback, clock)
    progress(1.0)
    progress.finish()
    assert callback.all("step") == [99, 100]


def test_an_empty_message_keeps_the_one_before(clock, callback):
    progress = Progress("tool", callback, clock)
    for message in ("reading", "", "writing"):
        clock.now += 1
        progress(0.5, message)
    assert callback.all("message") == ["reading", "reading", "writing"]


def test_a_failure_is_told_at_the_step_it_had_reached(clock, callback):
    progress = Progress("tool", callback, clock)
    progress(0.5)
    progress(0.625)
    progress.fail("The disk is full.")
    assert callback.calls[-1] == {
        "process": "tool",
        "step": 62,
        "message": "The disk is full.",
        "elapsed_time": 0.0,
        "remaining_time": None,
        "failed": True,
    }


@pytest.mark.parametrize("end", ["finish", "fail"])
def test_nothing_is_told_after_the_end(end, clock, callback):
    progress = Progress("tool", callback, clock)
    getattr(progress, end)("end")
    clock.now += 1
    progress(0.5)
    progress.finish()
    progress.fail("again")
    assert callback.all("message") == ["end"]


def test_a_callback_that_raises_is_reported_once_and_not_called_again(clock):
    called, warnings = [], []

    def broken(**state):
        called.append(state["step"])
        raise ZeroDivisionError("division\nby zero")

    progress = Progress("tool", broken, clock, lambda warning: warnings.append(str(warning)))
    for fraction in (0.1, 0.2):
        clock.now += 1
        progress(fraction)
    progress.finish()
    assert called == [10]
    assert warnings == [
        "The progress callback failed and is not called again (ZeroDivisionError: division by zero)."
    ]


def test_a_callback_that_raises_without_a_hook_for_warnings_does_not_break_the_run(clock):
    progress = Progress("tool", lambda: None, clock)
    progress(0.5)
    progress.finish()


def test_an_interrupt_by_the_user_passes_through_the_callback(clock):
    def interrupted(**state):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        Progress("tool", interrupted, clock)(0.5)


def test_no_callback_is_no_call(clock):
    progress = Progress("tool", None, clock)
    progress(0.5, "half")
    progress.finish()


def test_a_callback_may_report_progress_itself(clock):
    steps = []

    def reentrant(step, **others):
        steps.append(step)
        clock.now += 1
        if step < 30:
            progress((step + 10) / 100)

    progress = Progress("tool", reentrant, clock)
    progress(0.1)
    assert steps == [10, 20, 30]


def test_threads_call_the_callback_one_at_a_time_with_steps_that_never_decrease():
    inside = threading.Lock()
    steps, overlaps, ticks = [], [], iter(range(10**9))

    def callback(step, **others):
        if not inside.acquire(blocking=False):
            overlaps.append(step)
            return
        steps.append(step)
        inside.release()

    progress = Progress("tool", callback, clock=lambda: next(ticks))

    def work(offset):
        for number in range(offset, 1000, 4):
            progress(number / 1000)

    threads = [threading.Thread(target=work, args=(offset,)) for offset in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    progress.finish()
    assert overlaps == []
    assert len(steps) == 1001
    assert steps == sorted(steps)
    assert steps[-1] == 100


class Terminal(io.StringIO):
    def isatty(self):
        return True


def shown(stream, monkeypatch, **state):
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setenv("COLUMNS", "41")
    defaults = {"process": "Sieve", "step": 40, "message": "reading", "elapsed_time": 61.9, "remaining_time": 3600}
    print_progress(**{**defaults, **state})
    return stream.getvalue()


def test_a_terminal_shows_one_line_in_place(monkeypatch):
    assert shown(Terminal(), monkeypatch) == "\rSieve: 40 % (0:01:01, 1:00:00 left) read"
    unknown = shown(Terminal(), monkeypatch, remaining_time=None, message="a\nb")
    assert unknown == "\rSieve: 40 % (0:01:01) a b".ljust(41)


def test_a_terminal_shows_the_whole_end_and_goes_to_the_next_line(monkeypatch):
    ended = shown(Terminal(), monkeypatch, step=100, remaining_time=0.0, message="Finished")
    assert ended == "\rSieve: 100 % (0:01:01) Finished".ljust(41) + "\n"
    failed = shown(Terminal(), monkeypatch, failed=True, message="The disk is full, so free some space.")
    assert failed.rstrip() == "\rSieve: failed (0:01:01)" and failed.endswith("\n")


def test_a_file_gets_only_the_end(monkeypatch):
    assert shown(io.StringIO(), monkeypatch) == ""
    ended = shown(io.StringIO(), monkeypatch, step=100, remaining_time=0.0, message="Finished")
    assert ended == "Sieve: 100 % (0:01:01) Finished\n"


def test_without_stderr_nothing_is_shown(monkeypatch):
    monkeypatch.setattr(sys, "stderr", None)
    print_progress("Sieve", 100, "Finished", 1.0, 0.0)


def test_durations_are_hours_minutes_and_seconds():
    assert [clock_time(seconds) for seconds in (0, 59.99, 60, 3599, 3600, 360000)] == [
        "0:00:00", "0:00:59", "0:01:00", "0:59:59", "1:00:00", "100:00:00",
    ]


def test_a_callback_with_the_five_keywords_alone_is_called():
    calls = []

    def callback(process, step, message, elapsed_time, remaining_time):
        calls.append(step)

    Progress("Sieve", callback).finish()
    assert calls == [100]


def test_title_and_messages_are_in_the_users_language(clock, callback):
    progress = Progress("Sieve", callback, clock, tr=Shouting())
    progress(0.5, Phrase("band {band}", band="b1"))
    progress.fail(Phrase("{path} is gone.", path="a.tif"))
    assert callback.all("process") == ["SIEVE", "SIEVE"] and callback.all("message") == ["BAND b1", "a.tif IS GONE."]
