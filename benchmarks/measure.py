"""Runs one command in a fresh process and measures wall time, CPU time and the peak memory of its whole tree.

The process that measures must stay small: a child's peak as the kernel counts it starts at its parent's size.
"""

import os
import signal
import subprocess
import threading
import time
from dataclasses import dataclass

INTERVAL = 0.1
MEGABYTE = 1_000_000


@dataclass(frozen=True)
class Measurement:
    """What one run took.

    Attributes:
        wall, cpu: seconds.
        others: CPU seconds that the rest of the machine used meanwhile, stolen ones included.
        peak_mb: peak memory in MB (10^6 bytes).
        status: exit status, 0 for success.
    """

    wall: float
    cpu: float
    others: float
    peak_mb: float
    status: int


def measure(command, environment, log, timeout):
    """Runs the command to its end; its output goes to the file `log`. Past `timeout` seconds, or when
    this process is interrupted, its tree is killed.

    The peak is the greater of the kernel's figure for the largest process of the tree (wait4) and, where there are
    several processes, the greatest sampled sum of their proportional set sizes.
    """
    busy = _busy_seconds()
    start = time.perf_counter()
    process = subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL, stdout=log,
                               stderr=subprocess.STDOUT, start_new_session=True)
    sampler = _Sampler(process.pid, start + timeout)
    sampler.start()
    try:
        _, status, usage = os.wait4(process.pid, 0)
    except BaseException:
        os.killpg(process.pid, signal.SIGKILL)
        raise
    wall = time.perf_counter() - start
    cpu = usage.ru_utime + usage.ru_stime
    others = max(0.0, _busy_seconds() - busy - cpu)
    process.returncode = os.waitstatus_to_exitcode(status)
    sampler.ended.set()
    sampler.join()
    peak = max(usage.ru_maxrss * 1024, sampler.peak)
    return Measurement(wall, cpu, others, peak / MEGABYTE, process.returncode)


def in_turn(measurements):
    """Joins the measurements of commands that ran one after the other."""
    return Measurement(sum(m.wall for m in measurements), sum(m.cpu for m in measurements),
                       sum(m.others for m in measurements), max(m.peak_mb for m in measurements),
                       max((m.status for m in measurements), key=abs))


class _Sampler(threading.Thread):
    """Samples the tree's memory without taking much time from it.

    Resident sizes are quick to read and never below the proportional ones, which make the kernel walk all pages: these
    are read only where a new peak is possible, and for a twentieth of the time at most.
    """

    def __init__(self, pid, deadline):
        super().__init__(daemon=True)
        self.pid, self.deadline = pid, deadline
        self.peak = 0
        self.ended = threading.Event()

    def run(self):
        rest_until = 0.0
        while not self.ended.wait(INTERVAL):
            start = time.perf_counter()
            tree = _tree(self.pid)
            if start > rest_until and len(tree) > 1 and sum(map(_resident_size, tree)) > self.peak:
                self.peak = max(self.peak, sum(map(_proportional_size, tree)))
                rest_until = start + 20 * (time.perf_counter() - start)
            if start > self.deadline and not self.ended.is_set():
                os.killpg(self.pid, signal.SIGKILL)
                return


def _busy_seconds():
    """CPU seconds that all cores have spent on anything but idling and waiting for the disk, since the start."""
    with open("/proc/stat") as file:
        user, nice, system, _, _, *interrupts_and_stolen = map(int, file.readline().split()[1:9])
    return (user + nice + system + sum(interrupts_and_stolen)) / os.sysconf("SC_CLK_TCK")


def _tree(pid):
    found, waiting = [], [pid]
    while waiting:
        pid = waiting.pop()
        found.append(pid)
        try:
            for thread in os.listdir(f"/proc/{pid}/task"):
                with open(f"/proc/{pid}/task/{thread}/children") as file:
                    waiting.extend(map(int, file.read().split()))
        except (FileNotFoundError, ProcessLookupError):
            continue
    return found


def _resident_size(pid):
    return 1024 * _kilobytes(f"/proc/{pid}/status", "VmRSS:")


def _proportional_size(pid):
    return 1024 * _kilobytes(f"/proc/{pid}/smaps_rollup", "Pss:")


def _kilobytes(path, name):
    """Reads one line of a file of /proc; 0 for a process that has ended."""
    try:
        with open(path) as file:
            return next((int(line.split()[1]) for line in file if line.startswith(name)), 0)
    except (FileNotFoundError, ProcessLookupError):
        return 0
