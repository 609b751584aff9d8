import numpy as np
import pytest
from whiskbroom.core.focal.footprint import Footprint
from whiskbroom.core.focal.runs import Runs, joined_by, rectangle_parts
from whiskbroom.core.focal.scratch import Scratch


@pytest.mark.parametrize("step", [1, 3])
@pytest.mark.parametrize("count", range(1, 12))
def test_disjoint_runs_meet_each_cell_once(count, step):
    cells = np.random.default_rng(0).integers(0, 99, 40)
    runs = Runs(cells, step, joined_by(np.add, Scratch(40)), count).disjoint(count)
    length = 40 - (count - 1) * step
    assert runs.tolist() == [cells[i : i + count * step : step].sum() for i in range(length)]


@pytest.mark.parametrize("step", [1, 3])
@pytest.mark.parametrize("count", range(1, 12))
def test_overlapping_runs_have_the_extreme_of_their_cells(count, step):
    cells = np.random.default_rng(1).integers(0, 99, 40)
    runs = Runs(cells, step, joined_by(np.maximum, Scratch(40)), count).overlapping(count)
    length = 40 - (count - 1) * step
    assert runs.tolist() == [cells[i : i + count * step : step].max() for i in range(length)]


def test_one_table_serves_runs_of_several_lengths():
    runs = Runs(np.arange(10), 1, joined_by(np.add, Scratch(10)), 6)
    assert runs.disjoint(6)[0] == 15 and runs.disjoint(1)[3] == 3 and runs.disjoint(5)[1] == 15


def test_runs_need_few_operations():
    joins = []

    def join(left, right, distance):
        joins.append(distance)
        return left

    Runs(np.zeros(200), 1, join, 101).disjoint(101)
    assert len(joins) == 6 + 3  # 101 = 64 + 32 + 4 + 1: six doublings, three joints


@pytest.mark.parametrize("overlapping", [False, True])
def test_the_parts_of_a_footprint_cover_it(overlapping):
    footprint = Footprint([[0, 1, 0, 0, 1], [1, 1, 1, 1, 1], [1, 1, 1, 1, 1]])
    scratch = Scratch(200)
    image = np.random.default_rng(2).integers(0, 1000, (10, 20))
    cells = image.ravel()
    ufunc, whole = (np.maximum, np.max) if overlapping else (np.add, np.sum)

    parts = rectangle_parts(cells, footprint, 20, scratch, joined_by(ufunc, scratch), overlapping)
    found = [part[offset] for offset, part in parts]

    assert whole(found) == whole(image[:3, :5][footprint.mask])


def test_runs_along_rows_can_be_widened_before_they_are_joined_down_columns():
    cells = np.full(40, 200, np.uint8)
    scratch = Scratch(40)
    parts = rectangle_parts(
        cells, Footprint([[1], [1], [1]]), 4, scratch, joined_by(np.add, scratch),
        widen=lambda line: line.astype(np.uint16),
    )
    ((_, part),) = [(offset, part.copy()) for offset, part in parts]
    assert part[0] == 600
