"""Texts made from the spec: the docs page, the docstring, the help of the command line, the lock of names."""

from .spec import Boolean, Choice, Choices, Names, Number, OutputParameter, numbered


def facts(parameter):
    """What a parameter takes, in words: kind, range, unit, options."""
    if isinstance(parameter, (Choice, Choices)) and not isinstance(parameter, Names):
        how_many = "one of " if isinstance(parameter, Choice) else "one or several of "
        return how_many + ", ".join(f"`{option.key}` ({option.label})" for option in parameter.options)
    return str(parameter.expectation())


def default_text(parameter):
    """The default in words."""
    if parameter.required:
        return "required"
    if parameter.default is None:
        return "optional"
    if isinstance(parameter, Boolean):
        return "true" if parameter.default else "false"
    if isinstance(parameter, Number):
        return f"{parameter.default:g}"
    if isinstance(parameter.default, tuple):
        return ", ".join(map(str, parameter.default))
    return str(parameter.default)


def docstring(tool):
    """The docstring of a tool's Python method."""
    lines = [tool.summary, "", tool.help, "", "Args:"]
    for parameter in tool.parameters:
        lines.append(f"    {parameter.name}: {parameter.help} Takes {facts(parameter)}; {default_text(parameter)}.")
    lines += ["", "Returns:", "    `OutputManager`" + (" with " if tool.results else "")
              + ", ".join(result.name for result in tool.results)]
    return "\n".join(lines)


def docs_page(tool):
    """The docs page of a tool, as Markdown."""
    lines = [f"# {tool.title}", "", tool.summary, "", f"Toolbox: Whiskbroom ▸ {numbered(tool.group)} ▸ {tool.title}  ",
             f"Processing id: `whiskbroom:{tool.id}`  ", f"Python: `Session().{tool.name}(…)`  ",
             f"Command line: `python -m whiskbroom {tool.name} …`", "", tool.help, ""]
    lines += [line for title, name in tool.guides for line in (f"More: [{title}](../{name}.md)", "")]
    lines += ["## Inputs", ""]
    lines += _table([p for p in tool.parameters if not isinstance(p, OutputParameter)])
    if tool.outputs:
        lines += ["", "## Outputs", "", *_table(tool.outputs)]
    if tool.results:
        lines += ["", "## Numbers", "", "| Name | What it is | Unit |", "|---|---|---|"]
        lines += [f"| `{result.name}` | {result.label} | {result.unit or '–'} |" for result in tool.results]
    if tool.references:
        lines += ["", "## References", "", *[f"- {reference}" for reference in tool.references]]
    return "\n".join(lines) + "\n"


def _table(parameters):
    rows = ["| Name | What it does | Takes | Default |", "|---|---|---|---|"]
    for parameter in parameters:
        names = f"`{parameter.name}`"
        if parameter.aliases:
            names += " (also " + ", ".join(f"`{alias}`" for alias in parameter.aliases) + ")"
        rows.append(f"| {names} | **{parameter.label}.** {parameter.help} | {facts(parameter)} "
                    f"| {default_text(parameter)} |".replace("\n", " "))
    return rows


def public_surface(tools):
    """The names and values that scripts and models rely on, as plain data for the lock.

    Args:
        tools: mapping of names to `Tool`.
    """
    return {tool.name: {"id": tool.id,
                        "parameters": {p.name: _locked(p) for p in tool.parameters},
                        "results": [result.name for result in tool.results]}
            for tool in tools.values()}


def _locked(parameter):
    locked = {"kind": parameter.kind, "default": default_text(parameter)}
    if parameter.aliases:
        locked["aliases"] = list(parameter.aliases)
    if isinstance(parameter, (Choice, Choices)):
        locked["options"] = list(parameter.keys)
    return locked
