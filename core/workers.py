"""Worker processes for plain Python; inside QGIS threads alone are used."""

import os
from concurrent.futures import BrokenExecutor

_CACHE_MEGABYTES = 32


class WorkerProcesses:
    """Keeps a pool of worker processes from run to run."""

    def __init__(self):
        self._pool = None
        self._made_for = None

    def pool(self, module, count):
        """An executor of that many processes, or None for threads.

        Args:
            module: None, `multiprocessing`, or one of its contexts. The module itself is taken by its method "spawn":
                a forked process inherits the locks of GDAL and of the host's threads, and can hang.
            count: number of processes.
        """
        if module is None:
            self.stop()
            return None
        context = module.get_context("spawn") if hasattr(module, "cpu_count") and hasattr(module, "__file__") \
            else module.get_context()
        wanted = (context.get_start_method(), count)
        if self._made_for != wanted or self._is_broken():
            # Loads multiprocessing, which nobody without worker processes needs.
            from concurrent.futures import ProcessPoolExecutor

            self.stop()
            self._pool = ProcessPoolExecutor(count, mp_context=context, initializer=_limit_cache)
            self._made_for = wanted
        return self._pool

    def _is_broken(self):
        """Whether a process of the pool was killed, which ends the whole pool."""
        try:
            self._pool.submit(int)
        except BrokenExecutor:
            return True
        return False

    def stop(self):
        """Ends the processes."""
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)
        self._pool = self._made_for = None


def _limit_cache():
    """Bounds GDAL's block cache of a new worker process, which would else take a share of the machine's memory."""
    os.environ["GDAL_CACHEMAX"] = str(_CACHE_MEGABYTES)
