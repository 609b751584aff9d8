"""How often 95 % intervals hold the truth: ours beside estimate plus and minus 1.96 standard errors, on the same draws.

    python3 benchmarks/interval_coverage.py            # writes docs/interval_coverage.md
    python3 benchmarks/interval_coverage.py --draws 500
"""

import argparse
import math
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Tuple

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path.append(str(ROOT / "scripts"))

from render_docs import load_package  # noqa: E402


@dataclass(frozen=True)
class Case:
    """One design on one map.

    Attributes:
        kind: "map strata", "simple", "post-strata", "other strata" or "clusters".
        weights: share of the area of each class of the map.
        rows: share of each reference class in each class of the map.
        sizes: points of each stratum; of the other designs their sum counts.
    """

    kind: str
    weights: Tuple
    rows: Tuple
    sizes: Tuple


def _even(accuracy, classes):
    rest = (1 - accuracy) / (classes - 1)
    return tuple(tuple(accuracy if i == j else rest for j in range(classes)) for i in range(classes))


OLOFSSON = ((0.88, 0.001, 0.066, 0.053), (0.001, 0.733, 0.107, 0.159), (0.006, 0.001, 0.926, 0.067),
            (0.006, 0.003, 0.028, 0.963))
RARE = ((0.9, 0.08, 0.02), (0.005, 0.98, 0.015), (0.002, 0.018, 0.98))
FAIR = ((0.8, 0.1, 0.1), (0.02, 0.85, 0.13), (0.03, 0.05, 0.92))
THREE, FOUR, UNEVEN, TINY = (0.3, 0.3, 0.4), (0.02, 0.015, 0.32, 0.645), (0.1, 0.3, 0.6), (0.005, 0.295, 0.7)
CASES = (
    *[Case("map strata", THREE, _even(accuracy, 3), (n,) * 3) for accuracy in (0.7, 0.9, 0.98) for n in (10, 30, 100)],
    Case("map strata", FOUR, OLOFSSON, (75, 75, 165, 325)), Case("map strata", FOUR, OLOFSSON, (30, 30, 60, 120)),
    Case("map strata", UNEVEN, FAIR, (60, 60, 100)), Case("map strata", UNEVEN, FAIR, (20, 20, 20)),
    Case("map strata", TINY, RARE, (50, 50, 50)), Case("map strata", TINY, RARE, (50, 200, 300)),
    Case("map strata", TINY, RARE, (10, 30, 60)),
    *[Case("simple", weights, rows, sizes) for weights, rows, sizes in (
        (THREE, _even(0.9, 3), (50, 50, 50)), (UNEVEN, FAIR, (60, 60, 100)), (FOUR, OLOFSSON, (100, 100, 200, 240)),
        (TINY, RARE, (100, 200, 300)))],
    *[Case("post-strata", weights, rows, sizes) for weights, rows, sizes in (
        (THREE, _even(0.9, 3), (50, 50, 50)), (UNEVEN, FAIR, (60, 60, 100)), (FOUR, OLOFSSON, (100, 100, 200, 240)),
        (TINY, RARE, (200, 300, 400)))],
    *[Case("other strata", weights, rows, sizes) for weights, rows, sizes in (
        (THREE, _even(0.9, 3), (50, 50, 50)), (UNEVEN, FAIR, (60, 60, 100)), (FOUR, OLOFSSON, (100, 100, 200, 240)))],
    *[Case("clusters", weights, rows, sizes) for weights, rows, sizes in (
        (THREE, _even(0.85, 3), (100, 100, 100)), (UNEVEN, FAIR, (100, 100, 100)),
        (THREE, _even(0.9, 3), (50, 50, 50)))],
)
FIGURES = ("overall", "user", "producer", "area")


def coverage(case, draws, seed=1):
    """Coverage of each figure, as {(figure, class): (ours, Wald's)}; of the clusters five points in each agree in their
    being right or wrong half the time."""
    from whiskbroom.core.accuracy.estimate import Sample
    from whiskbroom.core.accuracy.intervals import wald
    from whiskbroom.core.accuracy.sample_intervals import (
        area_interval,
        overall_interval,
        producers_interval,
        users_interval,
    )

    random, truth = np.random.default_rng(seed), _truth(case)
    hits = {key: [0, 0, 0] for key in truth}
    for _ in range(draws):
        design, mapped, reference = _draw(case, random)
        sample = Sample(design, mapped, reference)
        for (figure, label), value in truth.items():
            estimate, interval = {
                "overall": lambda: (sample.overall_accuracy(), overall_interval(sample)),
                "user": lambda: (sample.users_accuracy(label), users_interval(sample, label)),
                "producer": lambda: (sample.producers_accuracy(label), producers_interval(sample, label)),
                "area": lambda: (sample.area_share(label), area_interval(sample, label))}[figure]()
            if math.isnan(interval.low):
                continue
            usual = wald(estimate.value, estimate.standard_error)
            counted = hits[figure, label]
            counted[0] += interval.low - 1e-12 <= value <= interval.high + 1e-12
            counted[1] += usual.low <= value <= usual.high
            counted[2] += 1
    return {key: (ours / count, walds / count) for key, (ours, walds, count) in hits.items() if count}


def _truth(case):
    cells = np.array(case.weights)[:, None] * np.array(case.rows)
    cells /= cells.sum()
    labels = range(len(case.weights))
    return {("overall", None): float(np.trace(cells)),
            **{("user", k): float(cells[k, k] / cells[k].sum()) for k in labels},
            **{("producer", k): float(cells[k, k] / cells[:, k].sum()) for k in labels},
            **{("area", k): float(cells[:, k].sum()) for k in labels}}


def _draw(case, random):
    from whiskbroom.core.accuracy.design import SampleDesign, Stratum

    weights, rows, total = np.array(case.weights) / sum(case.weights), np.array(case.rows), sum(case.sizes)
    if case.kind == "map strata":
        mapped = np.repeat(np.arange(len(weights)), case.sizes)
        design = SampleDesign({k: Stratum(1e8, w) for k, w in enumerate(weights)}, mapped)
    elif case.kind == "post-strata":
        mapped = random.choice(len(weights), total, p=weights)
        while len(np.unique(mapped)) < len(weights):
            mapped = random.choice(len(weights), total, p=weights)
        design = SampleDesign({"all": Stratum(1e8, 1.0)}, np.full(total, "all"), poststratum=mapped,
                              poststrata=dict(enumerate(weights)))
    elif case.kind == "other strata":
        # Two halves of the area whose mixtures of classes differ, and together are those of the map.
        tilt = weights * np.linspace(-0.5, 0.5, len(weights))
        tilt -= weights * tilt.sum()
        stratum = np.repeat([0, 1], [total // 2, total - total // 2])
        mapped = np.concatenate([random.choice(len(weights), n, p=weights + sign * tilt)
                                 for sign, n in ((1, total // 2), (-1, total - total // 2))])
        design = SampleDesign({0: Stratum(1e8, 0.5), 1: Stratum(1e8, 0.5)}, stratum)
    elif case.kind == "clusters":
        clusters = np.repeat(np.arange(total // 5), 5)
        mapped = random.choice(len(weights), total // 5 * 5, p=weights)
        design = SampleDesign({"all": Stratum(1e8, 1.0)}, np.full(len(mapped), "all"), cluster=clusters)
        shared = np.repeat(random.random(total // 5), 5)
        chance = np.where(random.random(len(mapped)) < 0.5, shared, random.random(len(mapped)))
        return design, mapped, _classes(rows, mapped, chance)
    else:
        mapped = random.choice(len(weights), total, p=weights)
        design = SampleDesign({"all": Stratum(1e8, 1.0)}, np.full(total, "all"))
    return design, mapped, _classes(rows, mapped, random.random(len(mapped)))


def _classes(rows, mapped, chance):
    shares = rows / rows.sum(axis=1, keepdims=True)
    return (chance[:, None] > shares.cumsum(axis=1)[mapped]).sum(axis=1).clip(max=len(rows) - 1)


def page(draws):
    """The docs page with a row for each case."""
    lines = ["# How often the intervals hold the truth", "",
             f"Nominal 95 % intervals on {draws} simulated samples of each of {len(CASES)} designs, made by "
             "`benchmarks/interval_coverage.py`. Each cell has the lowest and the mean coverage over the classes in "
             "percent, ours, and in brackets that of the estimate plus and minus 1.96 standard errors on the same "
             "samples. Counts are whole numbers, so that no interval can cover exactly 95 % of few points: the user's "
             "accuracy of a stratum, which is one proportion with Wilson's interval, swings between 91 and 98 % with "
             "the count, and where nearly all of a few points are right areas are covered too often.", "",
             "| Design | Points | Share of classes [%] | User's accuracy [%] | Overall | User's | Producer's | Area |",
             "|---|---|---|---|---|---|---|---|"]
    for case in CASES:
        found = coverage(case, draws)
        cells = []
        for figure in FIGURES:
            ours, walds = (np.array([values[place] for (name, _), values in found.items() if name == figure]) * 100
                           for place in (0, 1))
            cells.append(f"{ours.min():.1f} / {ours.mean():.1f} ({walds.min():.1f} / {walds.mean():.1f})")
        points = ", ".join(map(str, case.sizes)) if case.kind == "map strata" else str(sum(case.sizes))
        lines.append(f"| {case.kind} | {points} | {', '.join(f'{100 * w:g}' for w in case.weights)} | "
                     f"{', '.join(f'{100 * row[k] / sum(row):.3g}' for k, row in enumerate(case.rows))} | "
                     + " | ".join(cells) + " |")
        print(lines[-1], flush=True)
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--draws", type=int, default=2000)
    load_package()
    text = page(parser.parse_args().draws)
    (ROOT / "docs" / "interval_coverage.md").write_text(text, encoding="utf-8")
