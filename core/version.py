"""The version, read from metadata.txt: the only place where it stands."""

import re
from pathlib import Path

_METADATA = Path(__file__).resolve().parent.parent / "metadata.txt"

VERSION = re.search(r"^version=(.+)$", _METADATA.read_text(encoding="utf-8"), re.MULTILINE).group(1).strip()
