"""A tool: what it is, what it takes, what it gives, and how it runs."""

from dataclasses import dataclass
from types import SimpleNamespace
from typing import Callable, Optional, Tuple

from ..errors import ParameterError
from ..language import Phrase
from .kind import REQUIRED, Parameter
from .outputs import NumberResult, OutputParameter


class Values(SimpleNamespace):
    """The checked parameters of one run, by name."""


def _nothing_to_check(p):
    """Most tools have no rule that joins several parameters."""


@dataclass(frozen=True)
class Tool:
    """The only description of a tool.

    Attributes:
        name: snake_case name of the Python API, equal to the file's name.
        title: display name, sentence case, at most four words.
        group: heading in the toolbox, one of `GROUPS`.
        summary: one sentence, third person, ending with a full stop.
        help: paragraphs on method, NoData and limits, as plain text.
        parameters: inputs first, then outputs, in the dialog's order.
        results: the numbers that the tool reports.
        run: ``run(p, ctx)`` gets the checked values and a `Context`, and returns a dict of results by name.
            The keys "paths" (output parameter → files written), "legends" (output parameter → legend) and "extra" are
            understood besides the declared results.
        check: raises `ParameterError` when parameters contradict each other; opens no file.
        tags: search words.
        references: sources of the method.
        guides: further pages of docs/: their titles, and the names of their files without extension.
        needs: importable names of optional packages that the tool cannot do without.
    """

    name: str
    title: str
    group: str
    summary: str
    help: str
    parameters: Tuple[Parameter, ...]
    run: Callable
    results: Tuple[NumberResult, ...] = ()
    check: Callable = _nothing_to_check
    tags: Tuple[str, ...] = ()
    references: Tuple[str, ...] = ()
    guides: Tuple[Tuple[str, str], ...] = ()
    needs: Tuple[str, ...] = ()

    @property
    def id(self):
        """The Processing id: the name without underscores."""
        return self.name.replace("_", "")

    @property
    def inputs(self):
        return tuple(p for p in self.parameters if not isinstance(p, OutputParameter))

    @property
    def outputs(self):
        return tuple(p for p in self.parameters if isinstance(p, OutputParameter))

    def parameter(self, name) -> Optional[Parameter]:
        """The parameter of that name or alias, or None."""
        for parameter in self.parameters:
            if name == parameter.name or name in parameter.aliases:
                return parameter
        return None

    def bind(self, given):
        """Checks values by name or alias and fills in the defaults.

        Args:
            given: mapping of names to raw values; None counts as not given.
        Returns:
            `Values` with every parameter of the tool.
        Raises:
            ParameterError: unknown, doubled, missing or invalid value.
        """
        raw = self._by_name(given)
        values = Values()
        for parameter in self.parameters:
            value = raw.get(parameter.name)
            if value is None:
                if parameter.default is REQUIRED:
                    raise ParameterError("{tool} needs the parameter {name}: {label}.",
                                         tool=self.name, name=parameter.name, label=Phrase.of(parameter.label))
                value = parameter.default
            if value is not None:
                value = parameter.check(value)
            setattr(values, parameter.name, value)
        self.check(values)
        return values

    def _by_name(self, given):
        raw = {}
        for name, value in given.items():
            parameter = self.parameter(name)
            if parameter is None:
                raise ParameterError("{tool} has no parameter {name}; it has {known}.", tool=self.name, name=name,
                                     known=", ".join(p.name for p in self.parameters))
            if value is None:
                continue
            if raw.get(parameter.name) is not None:
                raise ParameterError("{tool} got {name} twice, once as {alias}.",
                                     tool=self.name, name=parameter.name, alias=name)
            raw[parameter.name] = value
        return raw
