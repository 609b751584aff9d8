from types import SimpleNamespace

import numpy as np
from whiskbroom.core.legend import Legend
from whiskbroom.core.stats.combination_report import CombinationRows, combination_legend
from whiskbroom.core.stats.combinations import Combinations

COLUMNS = (np.array([1, 1, 2], np.uint8), np.array([-5, 7, 7], np.int64))
COUNTED = SimpleNamespace(found=Combinations(COLUMNS, np.array([3, 4, 5])), values=COLUMNS,
                          areas=np.array([300.0, 400.0, 500.0]), unit="metre")
WATER = Legend.of_names({1: "Water", 2: "Wood"})


def test_columns_are_those_of_remotior_sensus_and_the_names_of_the_classes():
    rows = CombinationRows(COUNTED, ["before", "after"], [WATER, Legend()])
    assert rows.columns == ["RasterValue", "before", "after", "PixelSum", "Area [metre^2]", "before name"]
    assert list(rows) == [(1, 1, -5, 3, 300.0, "Water"), (2, 1, 7, 4, 400.0, "Water"), (3, 2, 7, 5, 500.0, "Wood")]
    assert len(rows) == 3 and list(rows) == list(rows)


def test_the_legend_joins_the_names_of_the_classes_or_their_values():
    legend = combination_legend(COUNTED, [WATER, Legend()])
    assert [(entry.value, entry.name) for entry in legend.entries] == [(1, "Water | -5"), (2, "Water | 7"),
                                                                       (3, "Wood | 7")]


def test_a_thousand_combinations_have_a_legend_and_one_more_has_none():
    for count, has in ((1000, True), (1001, False)):
        found = Combinations((np.arange(count),), np.ones(count, int))
        assert bool(combination_legend(SimpleNamespace(found=found, values=found.columns), [Legend()])) == has
