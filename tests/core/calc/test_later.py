import subprocess
import sys

import numpy as np
from whiskbroom.core.calc.calculate import calculate
from whiskbroom.core.calc.later import calculate as later


def test_it_gives_what_the_calculator_gives():
    arrays = {"raster": np.arange(4)}
    (expected,), (found,) = (which("raster * 2 > 3", arrays).values() for which in (calculate, later))
    assert found.tolist() == expected.tolist() == [False, False, True, True]


def test_who_needs_no_expression_does_not_read_the_language():
    code = ("import sys, whiskbroom.core.reclassify.rules, whiskbroom.core.vector.edit_areas; "
            "sys.exit('whiskbroom.core.calc.grammar' in sys.modules)")
    assert subprocess.run([sys.executable, "-c", code], timeout=60).returncode == 0
