"""Scripts, models and the command line rely on names; the lock says which, so that none changes by accident."""

import json
import subprocess
import sys
from pathlib import Path

from whiskbroom.algorithms import ALL
from whiskbroom.core.render import public_surface

ROOT = Path(__file__).resolve().parents[2]
LOCK = ROOT / "tests" / "api.json"


def test_the_public_surface_is_the_locked_one():
    locked = json.loads(LOCK.read_text(encoding="utf-8"))
    now = public_surface(ALL)
    assert sorted(now) == sorted(locked), "a tool came or went: see scripts/lock_api.py"
    for name, surface in now.items():
        assert surface == locked[name], f"{name} has changed: see scripts/lock_api.py"


def test_parameters_stay_in_their_locked_order():
    locked = json.loads(LOCK.read_text(encoding="utf-8"))
    for name, tool in ALL.items():
        assert [p.name for p in tool.parameters] == list(locked[name]["parameters"])


def test_the_script_writes_the_lock(tmp_path):
    written = tmp_path / "api.json"
    subprocess.run([sys.executable, str(ROOT / "scripts" / "lock_api.py"), str(written)], check=True, timeout=60)
    assert written.read_text(encoding="utf-8") == LOCK.read_text(encoding="utf-8")
