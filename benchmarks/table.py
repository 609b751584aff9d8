"""Renders the results as Markdown."""

from statistics import median

from tasks import TASKS

HEADER = ("tool", "median s", "min-max s", "CPU s", "peak MB", "output MB", "x Whiskbroom", "x floor", "how")
LINE = "| {} |"


def render(results):
    """Returns the page for the results that `run.py` also writes as JSON."""
    parts = ["# Benchmark results", "", *_head(results), ""]
    for task, rows in results["tasks"].items():
        parts += [f"## {TASKS[task].title}", "", _row(HEADER), _row("---" for _ in HEADER)]
        parts += [_row(_cells(row, rows)) for row in rows if row["runs"] or row["how"] != "none"]
        parts.append("")
    parts += ["## Are the results comparable?", "", "| task | check | tool | figure |", "| --- | --- | --- | --- |"]
    parts += [_row((task, *check)) for task, checks in results["checks"].items() for check in checks]
    return "\n".join(parts) + "\n"


def _head(results):
    machine, scene = results["machine"], results["scene"]
    size = scene["size"]
    tools = ", ".join(f"{title} {version}" for title, version in results["versions"].items())
    yield f"Made on {results['date']} by `{results['command']}`."
    yield ""
    if results["note"]:
        yield f"**{results['note']}**"
        yield ""
    yield (f"- Machine: {machine['cores']} cores, {machine['architecture']} ({' '.join(machine['cpu_flags'])}), "
           f"{machine['memory_gb']} GB, {machine['system']}; Python {machine['python']}, NumPy {machine['numpy']}, "
           f"SciPy {machine['scipy']}, GDAL {machine['gdal']}, BLAS {' '.join(machine['blas']) or 'inside NumPy'}.")
    yield f"- Tools: {tools}."
    compress = scene["compress"]
    predictor = "" if compress == "NONE" else " with horizontal differencing"
    yield (f"- Scene: {size} x {size} pixels, 6 bands of UInt16, GeoTIFF in 256 x 256 tiles, interleaved by "
           f"{scene['interleave'].lower()}, compression {compress}{predictor}, seed {scene['seed']}; the class map is "
           f"Byte, compression {compress}.")
    yield ("- Each run is a fresh process from start to exit; the tools take turns within a task; 2 threads or "
           "processes and 2048 MB were asked of each tool; inputs are in the page cache.")
    yield f"- The rest of the machine used {_share_of_others(results):.0f} % of its CPU time meanwhile."
    yield ("- Peak: the largest process as the kernel counts it, or the sampled sum (PSS) of the process tree where "
           "that is greater.")
    yield ("- Floor: one process that reads the same bytes, writes the pixels of the first tool of the table with the "
           "same layout, and computes nothing.")


def _share_of_others(results):
    """The part of the machine's CPU time that others used during the runs, in percent."""
    runs = [run for rows in results["tasks"].values() for row in rows for run in row["runs"]]
    wall = sum(run["wall"] for run in runs)
    return 100 * sum(run["others"] for run in runs) / (wall * results["machine"]["cores"]) if wall else 0.0


def _cells(row, rows):
    if not row["runs"]:
        return (row["tool"], *"-------", row["how"])
    walls = [run["wall"] for run in row["runs"]]
    return (row["tool"], f"{median(walls):.2f}", f"{min(walls):.2f}-{max(walls):.2f}",
            f"{median(run['cpu'] for run in row['runs']):.2f}", f"{max(run['peak_mb'] for run in row['runs']):.0f}",
            f"{row['output_mb']:.1f}", _ratio(walls, rows, "Whiskbroom"), _ratio(walls, rows, "Floor"), row["how"])


def _ratio(walls, rows, tool):
    of = next((row["runs"] for row in rows if row["tool"] == tool and row["runs"]), None)
    return f"{median(walls) / median(run['wall'] for run in of):.2f}" if of else "-"


def _row(cells):
    return LINE.format(" | ".join(map(str, cells)))
