"""The progress of one run, told to the callback of the user."""

import inspect
import shutil
import sys
import threading
import time

from .language import ENGLISH, Phrase

CALLS_PER_SECOND = 10


class Progress:
    """Receives the done fraction from a running tool and passes it on to a callback.

    The callback is called with keywords only:

    - process: title of the tool;
    - step: whole number from 0 to 100 that never decreases; 100 is told only by `finish`, when the outputs are there;
    - message: what is being done, or why it failed, in the user's language;
    - elapsed_time: seconds since the start;
    - remaining_time: seconds that the rest takes at the speed so far, None until step 1 and after a failure;
    - failed: True in the last call of a run that failed or was cancelled, else False.

    A callback that names only some of them gets those. It is called at most ten
    times a second, always with the first and the last state, by one thread at a time. When it raises, the
    run goes on, the error is reported once by `warn` and the callback is not called again.

    Args:
        process: title of the tool.
        callback: callable as above, or None.
        tr: the user's `Language`, for the title and the messages.
        clock: returns seconds that never decrease.
        warn: called with a `Phrase` when the callback raises, or None.
    """

    def __init__(self, process, callback, clock=time.monotonic, warn=None, tr=ENGLISH):
        self._process = tr(process)
        self._callback = callback
        self._tr = tr
        self._wanted = _keywords(callback)
        self._clock = clock
        self._warn = warn
        # Reentrant, since a callback may run an event loop in which the tool reports again.
        self._lock = threading.RLock()
        self._start = clock()
        self._told = None
        self._fraction = 0.0
        self._message = ""
        self._ended = False

    def __call__(self, fraction, message=""):
        """Takes the done fraction (0 to 1) and what is being done, a literal or a `Phrase`; an empty message keeps
        the one before."""
        with self._lock:
            if self._ended:
                return
            # In this order a NaN is dropped.
            self._fraction = max(self._fraction, min(fraction, 1.0))
            self._message = message or self._message
            now = self._clock()
            if self._told is None or now - self._told >= 1 / CALLS_PER_SECOND:
                self._told = now
                self._tell(self._step(), now, self._remaining(now), failed=False)

    def finish(self, message=Phrase("Finished")):
        """Ends the run with step 100; later reports are ignored."""
        self._end(message, failed=False)

    def fail(self, message):
        """Ends the run as failed, for a `Phrase` or an error, at the step it had reached; later reports are ignored."""
        self._end(message, failed=True)

    def _end(self, message, failed):
        with self._lock:
            if not self._ended:
                self._ended = True
                self._message = message
                if failed:
                    self._tell(self._step(), self._clock(), None, failed=True)
                else:
                    self._tell(100, self._clock(), 0.0, failed=False)

    def _step(self):
        # 0.29 * 100 is 28.999999999999996.
        return min(int(self._fraction * 100 + 1e-9), 99)

    def _remaining(self, now):
        if self._step() < 1:
            return None
        return (now - self._start) * (1 - self._fraction) / self._fraction

    def _tell(self, step, now, remaining, failed):
        if self._callback is None:
            return
        told = {
            "process": self._process,
            "step": step,
            "message": self._tr(self._message),
            "elapsed_time": now - self._start,
            "remaining_time": remaining,
            "failed": failed,
        }
        try:
            self._callback(**{name: value for name, value in told.items()
                              if self._wanted is None or name in self._wanted})
        except Exception as error:
            self._callback = None
            if self._warn is not None:
                reason = " ".join(f"{type(error).__name__}: {error}".split())
                self._warn(Phrase("The progress callback failed and is not called again ({reason}).", reason=reason))


def _keywords(callback):
    """The keywords that a callback takes, or None when it takes any."""
    try:
        parameters = inspect.signature(callback).parameters.values()
    except (TypeError, ValueError):
        return None
    return None if any(p.kind is p.VAR_KEYWORD for p in parameters) else {p.name for p in parameters}


def print_progress(process, step, message, elapsed_time, remaining_time, failed=False):
    """Shows the progress in one line of a terminal (stderr); elsewhere only the last state is printed."""
    if sys.stderr is None:
        return
    ended = failed or step == 100
    times = clock_time(elapsed_time)
    if not ended and remaining_time is not None:
        times = f"{times}, {clock_time(remaining_time)} left"
    # Why it failed is the caller's to tell, once.
    line = f"{process}: failed ({times})" if failed else " ".join(f"{process}: {step} % ({times}) {message}".split())
    if sys.stderr.isatty():
        width = shutil.get_terminal_size().columns - 1
        line = "\r" + (line if ended else line[:width]).ljust(width)
    elif not ended:
        return
    sys.stderr.write(f"{line}\n" if ended else line)
    sys.stderr.flush()


def clock_time(seconds):
    """Returns a duration as h:mm:ss, with the seconds rounded down."""
    minutes, seconds = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}"
