"""scikit-learn's support vector machine, loaded so that it calls its own functions."""

import ctypes
import os
import sys
from glob import glob
from importlib.util import find_spec
from threading import Lock

_lock = Lock()


def support_vector_classifier():
    """The class `sklearn.svm.SVC`.

    Debian's QGIS 3.44 holds libminizip, with a function set_seed that Linux takes for libsvm's of that name, so that
    QGIS crashes. A library that is loaded with RTLD_DEEPBIND first, before Python loads it again, looks for functions
    in itself first.
    """
    with _lock:
        if "sklearn.svm" not in sys.modules and hasattr(os, "RTLD_DEEPBIND"):
            folder = os.path.dirname(find_spec("sklearn").origin)
            for path in glob(os.path.join(folder, "svm", "_lib*.so")):
                ctypes.CDLL(path, os.RTLD_NOW | os.RTLD_DEEPBIND)
        from sklearn.svm import SVC
    return SVC
