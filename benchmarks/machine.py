"""Describes the machine and the Python it runs: no names, only what moves the figures. Prints JSON."""

import json
import os
import platform

FLAGS = ("sse4_2", "avx", "avx2", "fma", "avx512f", "avx512bw", "avx512_vnni", "neon", "asimd", "sve")


def describe():
    import numpy
    import scipy
    from osgeo import gdal

    return {
        "cores": len(os.sched_getaffinity(0)),
        "cpu_flags": _flags(),
        "memory_gb": round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9, 1),
        "architecture": platform.machine(),
        "system": f"{platform.system()} {platform.release().split('-')[0]}",
        "python": platform.python_version(),
        "numpy": numpy.__version__,
        "scipy": scipy.__version__,
        "gdal": gdal.__version__,
        "blas": _blas(numpy),
    }


def _flags():
    with open("/proc/cpuinfo") as file:
        line = next((line for line in file if line.startswith(("flags", "Features"))), "")
    present = set(line.split())
    return [flag for flag in FLAGS if flag in present]


def _blas(numpy):
    """The BLAS libraries that are mapped once NumPy has multiplied two matrices."""
    numpy.ones((2, 2)) @ numpy.ones((2, 2))
    with open("/proc/self/maps") as file:
        paths = {os.path.realpath(line.split()[-1]) for line in file if "blas" in line.rsplit("/", 1)[-1]}
    return sorted(os.path.basename(path) for path in paths)


if __name__ == "__main__":
    print(json.dumps(describe()))
