"""Writes the lock of the public surface: the names and values that scripts and models rely on.

Run it when a tool is new or changed on purpose, and say so in the changelog.
"""

import json
import sys
from pathlib import Path

from render_docs import ROOT, load_package


def main(path=ROOT / "tests" / "api.json"):
    load_package()
    from whiskbroom.algorithms import ALL
    from whiskbroom.core.render import public_surface

    text = json.dumps(public_surface(ALL), indent=1, ensure_ascii=False)
    Path(path).write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
