import subprocess
import sys

import pytest

pytest.importorskip("sklearn", reason="scikit-learn is not installed")

from whiskbroom.core.train.libsvm import support_vector_classifier  # noqa: E402

# A library that the whole process sees, with a function of the name of one of libsvm's, as libminizip has it.
CLASH = """
import ctypes, os, subprocess, sys, tempfile
folder = tempfile.mkdtemp()
with open(folder + "/clash.c", "w") as file:
    file.write("#include <stdlib.h>\\nvoid set_seed(unsigned seed) { _Exit(66); }\\n")
subprocess.run(["cc", "-shared", "-fPIC", "-o", folder + "/clash.so", folder + "/clash.c"], check=True)
os.environ["LD_PRELOAD"] = folder + "/clash.so"
os.execv(sys.executable, [sys.executable, "-c", sys.argv[1]])
"""
FIT = """
import numpy as np
from whiskbroom.core.train.libsvm import support_vector_classifier
found = support_vector_classifier()().fit(np.array([[0.0], [1], [2], [3]]), [0, 0, 1, 1])
print("fitted", found.predict([[2.5]]))
"""


def test_it_is_scikit_learns():
    from sklearn.svm import SVC

    assert support_vector_classifier() is SVC


def test_a_function_of_the_same_name_elsewhere_in_the_process_is_not_called():
    """Without the guard Debian's scikit-learn 1.9 calls the other one, which ends the process with 66; 1.2 does not."""
    if subprocess.run(["sh", "-c", "command -v cc"], capture_output=True).returncode:
        pytest.skip("needs a C compiler")
    ended = subprocess.run([sys.executable, "-c", CLASH, FIT], capture_output=True, text=True, timeout=120)
    assert (ended.returncode, ended.stdout) == (0, "fitted [1]\n"), ended.stderr
