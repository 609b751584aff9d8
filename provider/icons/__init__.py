"""The pictures of the plugin."""

from pathlib import Path

ICON = str(Path(__file__).parent / "whiskbroom.svg")
