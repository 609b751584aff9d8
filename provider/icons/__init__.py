"""The pictures of the plugin and of its tools."""

from pathlib import Path

_FOLDER = Path(__file__).parent
ICON = str(_FOLDER / "whiskbroom.svg")


def icon_of(tool):
    """The path of a tool's picture, or of the plugin's where the tool has none."""
    path = _FOLDER / f"{tool.id}.svg"
    return str(path) if path.is_file() else ICON
