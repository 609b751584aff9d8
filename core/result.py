"""What a run of a tool gives back."""

from dataclasses import dataclass, field
from typing import Any, Dict, Optional, Tuple

from .legend import Legend


@dataclass(frozen=True)
class OutputManager:
    """The outputs of one run.

    The declared numbers of the tool are attributes by their names (``result.overall_accuracy``), and so are its
    outputs (``result.output_confidence`` is a path or None).

    Attributes:
        path: the main output's path; None when the tool wrote no file.
        paths: the paths of all files that were written.
        extra: what else the tool reports, by name.
        numbers: the declared numbers, by name.
        paths_of: path, or tuple of paths of a folder's files, by the name of the output parameter.
        legends: names and colours of class maps, by the name of the output parameter.
        check: always True: a run that fails raises.
    """

    path: Optional[str] = None
    paths: Tuple[str, ...] = ()
    extra: Dict[str, Any] = field(default_factory=dict)
    numbers: Dict[str, float] = field(default_factory=dict)
    paths_of: Dict[str, Any] = field(default_factory=dict)
    legends: Dict[str, Legend] = field(default_factory=dict)
    check: bool = True

    def __getattr__(self, name):
        for values in (self.__dict__.get("numbers", {}), self.__dict__.get("paths_of", {})):
            if name in values:
                return values[name]
        raise AttributeError(name)

    def add_to_bandset(self, bandset_catalog, bandset_number=None, **described):
        """Adds the main output to a band set of a catalogue, described as for its ``add_band_to_bandset``."""
        bandset_catalog.add_band_to_bandset(self.path, bandset_number, **described)

    @classmethod
    def of(cls, tool, values, outcome):
        """Joins what the caller named as destinations and what ``run`` returned.

        Args:
            tool: the `Tool`.
            values: its checked `Values`.
            outcome: the dict that ``run`` returned: numbers by name, and "paths", "legends", "extra".
        """
        written = outcome.get("paths", {})
        paths_of = {parameter.name: written.get(parameter.name, getattr(values, parameter.name))
                    for parameter in tool.outputs}
        paths = []
        for found in paths_of.values():
            paths += [] if found is None else [found] if isinstance(found, str) else list(found)
        numbers = {result.name: _plain(outcome[result.name]) for result in tool.results}
        return cls(paths[0] if paths else None, tuple(paths), dict(outcome.get("extra", {})), numbers, paths_of,
                   dict(outcome.get("legends", {})))


def _plain(value):
    """A number of numpy as Python's own, which QGIS and JSON understand; anything else as it is."""
    return value.item() if hasattr(value, "item") else value
