"""Work done by several threads, or processes, with the results taken in order."""

import threading
from collections import deque
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, ThreadPoolExecutor, wait
from contextlib import closing, contextmanager

from ..errors import Cancelled, ToolError

_POLL_SECONDS = 0.1
# Of each thread that works: the event that says that its run has ended.
_current = threading.local()


def check_stopped():
    """Raises `Cancelled` inside a job whose run was cancelled or has failed; for jobs that take long to ask."""
    stop = getattr(_current, "stop", None)
    if stop is not None and stop.is_set():
        raise Cancelled()


@contextmanager
def in_order(work, jobs, ctx):
    """Gives an iterator over ``work(job)`` for each job, in the order of the jobs, a few ahead.

    Work gets no further once the run is cancelled or has failed; when the section ends, however it ends, nothing of
    the work is going on any more.

    Args:
        work: callable of one job; with worker processes it must be picklable.
        jobs: iterable of jobs.
        ctx: the `Context`.
    Raises:
        Cancelled: the user asked to stop.
        ToolError: a worker process was killed.
    """
    if ctx.processes is not None:
        with closing(_drain(ctx.processes, work, jobs, ctx, threading.Event())) as results:
            try:
                yield results
            except BrokenExecutor as error:
                raise ToolError("A worker process ended unexpectedly, perhaps for lack of memory; "
                                "take fewer processes, or threads.") from error
        return
    stop = threading.Event()

    def guarded(job):
        _current.stop = stop
        check_stopped()
        return work(job)

    with ThreadPoolExecutor(ctx.n_threads, thread_name_prefix="whiskbroom") as pool:
        with closing(_drain(pool, guarded, jobs, ctx, stop)) as results:
            try:
                yield results
            finally:
                stop.set()


def _drain(pool, work, jobs, ctx, stop):
    jobs = iter(jobs)
    ahead = deque()
    try:
        while True:
            while len(ahead) < ctx.n_threads + 1:
                job = next(jobs, None)
                if job is None:
                    break
                ahead.append(pool.submit(work, job))
            if not ahead:
                return
            ctx.check_cancelled()
            done, _ = wait([ahead[0]], timeout=_POLL_SECONDS, return_when=FIRST_COMPLETED)
            if done:
                yield ahead.popleft().result()
    finally:
        stop.set()
        for future in ahead:
            future.cancel()
        wait(ahead)
