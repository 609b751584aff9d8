"""The help of a tool inside QGIS, rendered from its spec."""

from html import escape
from pathlib import Path

from qgis.PyQt.QtCore import QUrl

from .i18n import tr

_ROOT = Path(__file__).resolve().parent.parent


def short_help(tool):
    """The help shown beside a tool's dialog, as HTML: method, every parameter, references."""
    parts = [_paragraph(tr(tool.summary)), *[_paragraph(tr(part)) for part in tool.help.split("\n\n")]]
    for title, name in tool.guides:
        parts.append(f'<p><a href="{_address("docs", name + ".html")}">{escape(tr(title))}</a></p>')
    for title, parameters in ((tr("Inputs"), tool.inputs), (tr("Outputs"), tool.outputs)):
        if parameters:
            parts.append(f"<h3>{escape(title)}</h3>")
            parts += [f"<p><b>{escape(tr(p.label))}</b><br>{escape(tr(p.help))}</p>" for p in parameters]
    if tool.references:
        parts += [f"<h3>{escape(tr('References'))}</h3>", *[_paragraph(text) for text in tool.references]]
    return "".join(parts)


def _paragraph(text):
    return f"<p>{escape(text)}</p>"


def help_url(tool):
    """The address of the tool's page in the plugin's folder; "" for a tool without one."""
    return _address("docs", "tools", f"{tool.id}.html")


def _address(*parts):
    """The address of a file of the plugin; "" where there is none."""
    page = _ROOT.joinpath(*parts)
    return QUrl.fromLocalFile(str(page)).toString() if page.is_file() else ""
