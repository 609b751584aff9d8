"""The catalogue as a page for people."""

from .catalogue import constants, indices, origin
from .formula import constants_of, letters_of
from .remarks import REMARKS


def markdown():
    """The page, as Markdown: a table for each domain, the constants, and remarks."""
    lines = ["# Spectral indices", "",
             "The indices that the tool [Spectral indices](tools/spectralindex.md) computes, by what they are for.", "",
             f"Source: {origin()} Formulas and references are the catalogue's.", ""]
    for domain in sorted({index.domain for index in indices().values()}):
        lines += [f"## {domain.capitalize()}", "",
                  "| Name | Index | Formula | Bands | Constants | Reference | Platforms |",
                  "|---|---|---|---|---|---|---|"]
        lines += [_row(index) for index in indices().values() if index.domain == domain] + [""]
    lines += ["## Constants", "",
              "A constant that is not given has the default of its table row above, or else this one.", "",
              "| Name | Meaning | Default |", "|---|---|---|"]
    lines += [f"| `{constant.name}` | {_cell(constant.meaning)} | {_default(constant)} |"
              for constant in constants().values()]
    lines += ["", "## Remarks", "", "Formulas of the catalogue that differ from the publications they name:", ""]
    lines += [f"- `{name}`: {remark}" for name, remark in REMARKS.items()]
    return "\n".join(lines) + "\n"


def _row(index):
    values = [f"{name} = {index.default(name):g}" if index.default(name) is not None else name
              for name in constants_of(index)]
    cells = (f"`{index.name}`", _cell(index.title), f"`{_cell(index.formula)}`", " ".join(letters_of(index)),
             ", ".join(values), f"<{index.reference}>", ", ".join(index.platforms))
    return f"| {' | '.join(cells)} |"


def _cell(text):
    return text.replace("|", "\\|")


def _default(constant):
    if constant.name == "sigma":
        return "mean of the pair"
    if constant.name.startswith("lambda"):
        return "wavelength of the band"
    return "to be given" if constant.default is None else f"{constant.default:g}"
