"""Remotior Sensus with the training polygons as they are: one signature, and one Gaussian, per polygon (slow)."""

from functools import partial

from . import remotior_sensus

peer = partial(remotior_sensus.peer, dissolve=False)
