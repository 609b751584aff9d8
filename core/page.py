"""The docs page of a tool as one HTML file that needs nothing else: what the Help button opens, without a network."""

from html import escape

from .render import default_text, facts
from .spec import numbered

_STYLE = """
:root { color-scheme: light dark; --ink: #23282d; --faint: #5c656d; --line: #d9dde1; --back: #fff; --soft: #f3f5f4; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e3e6e8; --faint: #a3abb2; --line: #454b51; --back: #22262a; --soft: #2c3136; }
}
body { font: 16px/1.55 system-ui, sans-serif; max-width: 58rem; margin: 2rem auto; padding: 0 1.2rem 3rem;
       color: var(--ink); background: var(--back); }
h1 { font-size: 1.75rem; line-height: 1.2; margin-bottom: .3rem; }
h2 { font-size: 1.2rem; margin: 2.2rem 0 .6rem; }
.summary { font-size: 1.1rem; color: var(--faint); margin-top: 0; }
a { color: #3577c0; }
code { font: .9em ui-monospace, monospace; background: var(--soft); padding: .05em .3em; border-radius: 3px; }
pre { background: var(--soft); padding: .7em 1em; border-radius: 3px; overflow-x: auto; }
pre code { padding: 0; }
table { border-collapse: collapse; width: 100%; }
th, td { padding: .5rem .7rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { background: var(--soft); }
.places th { font-weight: normal; color: var(--faint); white-space: nowrap; width: 9rem; }
small { color: var(--faint); font-size: .87em; }
"""


def html_page(tool):
    """The docs page of a tool, as HTML."""
    places = (("Toolbox", escape(f"Whiskbroom ▸ {numbered(tool.group)} ▸ {tool.title}")),
              ("Processing id", _code(f"whiskbroom:{tool.id}")),
              ("Python", _code(f"Session().{tool.name}(…)")),
              ("Command line", _code(f"python -m whiskbroom {tool.name} …")))
    parts = [f'<p class="summary">{escape(tool.summary)}</p>', '<table class="places"><tbody>',
             *[f"<tr><th>{place}</th><td>{text}</td></tr>" for place, text in places], "</tbody></table>",
             *[f"<p>{escape(paragraph)}</p>" for paragraph in tool.help.split("\n\n")]]
    parts += [f'<p>More: <a href="../{name}.html">{escape(title)}</a></p>' for title, name in tool.guides]
    for title, parameters in (("Inputs", tool.inputs), ("Outputs", tool.outputs)):
        if parameters:
            parts += _section(title, _table(("Name", "What it does", "Takes", "Default"), map(_row, parameters)))
    if tool.results:
        rows = [(_code(r.name), escape(r.label), escape(r.unit or "–")) for r in tool.results]
        parts += _section("Numbers", _table(("Name", "What it is", "Unit"), rows))
    if tool.references:
        parts += _section("References", ["<ul>", *[f"<li>{escape(text)}</li>" for text in tool.references], "</ul>"])
    parts.append('<p><a href="index.html">All tools</a></p>')
    return document(tool.title, parts)


def html_index(tools):
    """The list of tools, as HTML.

    Args:
        tools: `Tool`s in the order wanted.
    """
    rows = [(f'<a href="{tool.id}.html">{escape(tool.title)}</a>', escape(numbered(tool.group)), escape(tool.summary))
            for tool in tools]
    return document("Tools", _table(("Tool", "Group", "What it does"), rows))


def _row(parameter):
    aliases = ", ".join(_code(alias) for alias in parameter.aliases)
    name = _code(parameter.name) + (f"<br><small>also {aliases}</small>" if aliases else "")
    # What facts() marks as code in Markdown.
    takes = "".join(_code(part) if number % 2 else escape(part) for number, part in
                    enumerate(facts(parameter).split("`")))
    return (name, f"<b>{escape(parameter.label)}.</b> {escape(parameter.help)}", takes,
            escape(default_text(parameter)))


def _section(title, content):
    return [f"<h2>{title}</h2>", *content]


def _table(columns, rows):
    heads = "".join(f"<th>{column}</th>" for column in columns)
    return ["<table>", f"<thead><tr>{heads}</tr></thead>", "<tbody>",
            *["<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows], "</tbody>", "</table>"]


def _code(text):
    return f"<code>{escape(text)}</code>"


def document(title, parts):
    """A page as HTML.

    Args:
        title: its heading, as plain text.
        parts: HTML.
    """
    return "\n".join(['<!DOCTYPE html>', '<html lang="en">', '<head>', '<meta charset="utf-8">',
                      '<meta name="viewport" content="width=device-width">',
                      f"<title>{escape(title)} – Whiskbroom</title>", f"<style>{_STYLE}</style>", "</head>", "<body>",
                      f"<h1>{escape(title)}</h1>", *parts, "</body>", "</html>"]) + "\n"
