import multiprocessing
import os
import signal
import sys
from concurrent.futures import BrokenExecutor

import pytest
from whiskbroom.core.workers import WorkerProcesses


@pytest.fixture
def workers():
    made = WorkerProcesses()
    yield made
    made.stop()
    assert not multiprocessing.active_children()


def test_none_means_threads(workers):
    assert workers.pool(None, 4) is None


def test_work_is_done_in_other_processes(workers):
    pool = workers.pool(multiprocessing, 2)
    assert pool.submit(os.getpid).result(60) != os.getpid()


def test_the_pool_is_kept_from_run_to_run(workers):
    assert workers.pool(multiprocessing, 1) is workers.pool(multiprocessing, 1)


def test_another_count_or_method_makes_another_pool(workers):
    first = workers.pool(multiprocessing, 1)
    second = workers.pool(multiprocessing, 2)
    assert second is not first and second.submit(abs, -3).result(60) == 3
    with pytest.raises(RuntimeError, match="after shutdown"):
        first.submit(abs, -3)
    assert workers.pool(multiprocessing.get_context("forkserver"), 2) is not second


def test_threads_after_processes_end_the_processes(workers):
    workers.pool(multiprocessing, 1).submit(abs, -3).result(60)
    assert workers.pool(None, 1) is None
    assert not multiprocessing.active_children()


def test_the_module_itself_never_forks(workers):
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(before + 17)
    try:
        assert workers.pool(multiprocessing, 1).submit(sys.getrecursionlimit).result(60) != before + 17
    finally:
        sys.setrecursionlimit(before)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs SIGKILL")
def test_a_killed_worker_does_not_spoil_the_next_run(workers):
    pool = workers.pool(multiprocessing, 1)
    os.kill(pool.submit(os.getpid).result(60), signal.SIGKILL)
    with pytest.raises(BrokenExecutor):
        while True:
            pool.submit(abs, -3).result(60)
    again = workers.pool(multiprocessing, 1)
    assert again is not pool and again.submit(abs, -3).result(60) == 3


def test_stopping_twice_does_nothing(workers):
    workers.pool(multiprocessing, 1)
    workers.stop()
    workers.stop()


def test_a_worker_bounds_the_cache_of_gdal_and_the_host_keeps_its_own(workers):
    from osgeo import gdal

    before = gdal.GetCacheMax()
    assert workers.pool(multiprocessing, 1).submit(gdal.GetCacheMax).result(60) == 32 << 20
    assert gdal.GetCacheMax() == before and "GDAL_CACHEMAX" not in os.environ
