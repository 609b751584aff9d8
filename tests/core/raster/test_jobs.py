import operator
import os
import signal
import threading
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context

import pytest
from whiskbroom.core.context import Context
from whiskbroom.core.errors import Cancelled, ToolError
from whiskbroom.core.raster.jobs import check_stopped, in_order


@pytest.fixture(autouse=True)
def no_thread_is_left():
    before = set(threading.enumerate())
    yield
    assert set(threading.enumerate()) == before


@pytest.fixture
def processes():
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as pool:
        yield pool


def run(work, jobs, ctx):
    with in_order(work, jobs, ctx) as results:
        return list(results)


@pytest.mark.parametrize("n_threads", [1, 2, 5])
def test_results_come_in_the_order_of_the_jobs(n_threads):
    """The first jobs wait for the later ones, so that they end in another order."""
    later = threading.Event()

    def work(job):
        if n_threads > 1 and job == 0:
            later.wait(30)
        if job == 1:
            later.set()
        return job * job

    assert run(work, range(20), Context(n_threads=n_threads)) == [job * job for job in range(20)]


def test_no_jobs_no_results():
    assert run(abs, [], Context()) == []


def test_only_a_few_jobs_are_taken_ahead():
    taken = []

    def jobs():
        for job in range(100):
            taken.append(job)
            yield job

    with in_order(abs, jobs(), Context(n_threads=2)) as results:
        for number, _ in enumerate(results):
            assert len(taken) <= number + 5
    assert len(taken) == 100


def test_several_threads_are_at_work_at_once():
    meeting = threading.Barrier(3, timeout=30)
    assert len(run(lambda job: meeting.wait(), range(3), Context(n_threads=3))) == 3


def test_the_first_error_in_order_stops_the_rest():
    done = []

    def work(job):
        if job >= 5:
            raise ValueError(f"job {job}")
        done.append(job)

    with pytest.raises(ValueError, match="^job 5$"):
        run(work, range(1000), Context(n_threads=2))
    assert sorted(done) == [0, 1, 2, 3, 4]


def test_an_error_of_the_caller_stops_the_rest():
    done = []
    with pytest.raises(KeyError):
        with in_order(done.append, range(1000), Context(n_threads=2)) as results:
            next(results)
            raise KeyError
    assert len(done) < 10


def test_leaving_the_section_early_stops_the_rest():
    done = []
    with in_order(done.append, range(1000), Context(n_threads=2)) as results:
        next(results)
    assert len(done) < 10


def test_cancel_stops_the_rest():
    done = []
    with pytest.raises(Cancelled):
        run(done.append, range(1000), Context(n_threads=2, is_cancelled=lambda: len(done) > 3))
    assert len(done) < 12


def test_cancel_is_noticed_while_a_job_takes_long():
    """The job itself only ends when the cancel was noticed."""
    noticed = threading.Event()
    asked = []

    def is_cancelled():
        asked.append(1)
        if len(asked) > 3:
            noticed.set()
        return len(asked) > 3

    with pytest.raises(Cancelled):
        run(lambda job: noticed.wait(30), [0], Context(is_cancelled=is_cancelled))


def test_processes_give_the_same_in_the_same_order(processes):
    ctx = Context(n_threads=2, processes=processes)
    assert run(partial(operator.mul, 3), range(20), ctx) == [3 * job for job in range(20)]
    with pytest.raises(ZeroDivisionError):
        run(partial(operator.floordiv, 3), range(5), ctx)
    with pytest.raises(Cancelled):
        run(abs, range(5), Context(n_threads=2, processes=processes, is_cancelled=lambda: True))


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs SIGKILL")
def test_a_killed_process_is_one_sentence():
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        child = pool.submit(os.getpid).result(60)
        with pytest.raises(ToolError, match="^A worker process ended unexpectedly"):
            run(partial(os.kill, child), [signal.SIGKILL], Context(processes=pool))


@pytest.mark.parametrize("failing", [False, True])
def test_a_long_job_that_asks_ends_when_its_run_does(failing):
    """Without asking it would go on until the test gives up."""
    begun, given_up = threading.Event(), threading.Event()

    def work(job):
        if job == 0:
            begun.wait(30)
            if failing:
                raise ToolError("It failed.")
            return job
        begun.set()
        while not given_up.wait(0.01):
            check_stopped()
        return job

    timer = threading.Timer(30, given_up.set)
    timer.start()
    with pytest.raises(ToolError if failing else Cancelled):
        run(work, range(2), Context(n_threads=2, is_cancelled=begun.is_set))
    assert not given_up.is_set()
    timer.cancel()
    timer.join()


def test_outside_a_run_nothing_is_stopped():
    check_stopped()
