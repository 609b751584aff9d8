"""Reads the table of an error matrix and lays it out for people."""

import csv
from dataclasses import dataclass

_REFERENCE = "Reference "


@dataclass(frozen=True)
class Accuracy:
    """What a table of an error matrix says.

    Attributes:
        labels, names: numbers and names of the classes, in the order of rows and columns.
        counts: pixels, one row per map class and one column per reference class.
        users, producers: accuracy of each class, in percent, None where it is not defined.
        overall: overall accuracy in percent.
        kappa: Cohen's kappa.
    """

    labels: tuple
    names: tuple
    counts: tuple
    users: tuple
    producers: tuple
    overall: float
    kappa: float


def read_accuracy(path):
    """Reads the CSV file that cross classification writes: `Accuracy`."""
    with open(path, newline="", encoding="utf-8-sig") as file:
        rows = list(csv.DictReader(file))
    first = rows[0]
    references = [column for column in first if column.startswith(_REFERENCE)]
    figures = {row["Classification"]: row[references[0]] for row in rows}
    classes = rows[:len(references)]
    return Accuracy(
        labels=tuple(column.removeprefix(_REFERENCE) for column in references),
        names=tuple(row["ClassName"] for row in classes),
        counts=tuple(tuple(int(row[column]) for column in references) for row in classes),
        users=tuple(_percent(row["User accuracy [%]"]) for row in classes),
        producers=tuple(_percent(row["Producer accuracy [%]"]) for row in classes),
        overall=float(figures["Overall accuracy [%]"]),
        kappa=float(figures["Kappa"]),
    )


def accuracy_lines(accuracy):
    """The error matrix as lines of text: map classes in rows, reference classes in columns, by number."""
    rows = [f"{label:>3}  {name}" for label, name in zip(accuracy.labels, accuracy.names)]
    width = max(map(len, rows))
    cell = 2 + max(len("100.0"), len(str(max(map(max, accuracy.counts)))))
    lines = [" " * width + "".join(f"{label:>{cell}}" for label in accuracy.labels) + f"{'UA %':>8}"]
    for row, counts, users in zip(rows, accuracy.counts, accuracy.users):
        lines.append(f"{row:<{width}}" + "".join(f"{count:>{cell}}" for count in counts) + f"{_shown(users):>8}")
    lines.append(f"{'     PA %':<{width}}" + "".join(f"{_shown(value):>{cell}}" for value in accuracy.producers))
    return lines


def _percent(text):
    return float(text) if text else None


def _shown(value):
    return "-" if value is None else f"{value:.1f}"
