"""The errors of Whiskbroom: one sentence each, kept as template and values so that it can be translated."""


from .language import ENGLISH


class ToolError(Exception):
    """A tool cannot do what was asked; the message is one sentence for the user.

    Args:
        template: the sentence with ``{name}`` placeholders, a plain literal.
        values: what the placeholders stand for; a value that is words of its own is a `Phrase`.
    """

    def __init__(self, template, **values):
        super().__init__(template, values)
        self.template = template
        self.values = values

    def __str__(self):
        return ENGLISH(self.template, **self.values)

    def __reduce__(self):
        return _rebuild, (type(self), self.template, self.values)


class ParameterError(ToolError, ValueError):
    """A parameter is missing, unknown, of the wrong kind or out of range."""


class ExpressionError(ParameterError):
    """An expression is not understood, or has no meaning for the rasters that it names."""


class InputError(ToolError):
    """An input cannot be read, or does not fit the other inputs."""


class OutputError(ToolError, OSError):
    """An output cannot be written."""

    def __str__(self):
        return ToolError.__str__(self)


class MemoryLimitError(ToolError, MemoryError):
    """The work does not fit into the memory that the session allows."""


class Cancelled(ToolError):
    """The user asked the tool to stop."""

    def __init__(self, template="The run was cancelled.", **values):
        super().__init__(template, **values)


def _rebuild(kind, template, values):
    return kind(template, **values)
