"""Markdown as HTML: as much of it as the pages of docs/ use."""

import re
from html import escape

_CODE = re.compile(r"(`[^`]+`)")
_LINK = re.compile(r"\[([^\]]+)\]\(([^)\s]+)\)")
_BOLD = re.compile(r"\*\*(.+?)\*\*")
_ITALIC = re.compile(r"(?<![*\w])\*([^*\s][^*]*)\*(?![*\w])")
_CELL = re.compile(r"(?<!\\)\|")
_ITEM = re.compile(r"[-*] ")


def title_and_body(text):
    """The heading of a page, and the HTML of all below it.

    Args:
        text: Markdown that begins with a heading of the first level: headings, paragraphs, lists, tables, fenced code,
            code, bold, italics and links.
    """
    first, _, rest = text.partition("\n")
    return first.lstrip("# ").strip(), "\n".join(map(_block, _blocks(rest)))


def _blocks(text):
    """The lines of each block: fenced code as it is, everything else up to a blank line."""
    block, is_code = [], False
    for line in [*text.splitlines(), ""]:
        if line.startswith("```"):
            is_code = not is_code
        if line.strip() or is_code:
            block.append(line)
        elif block:
            yield block
            block = []


def _block(lines):
    first = lines[0]
    if first.startswith("```"):
        return f"<pre><code>{escape(chr(10).join(lines[1:-1]))}</code></pre>"
    if first.startswith("#"):
        level = len(first) - len(first.lstrip("#"))
        words = first.lstrip("# ")
        return f'<h{level} id="{anchor(words)}">{_inline(words)}</h{level}>'
    if first.startswith("|"):
        return _table(lines)
    if _ITEM.match(first):
        return "<ul>" + "".join(f"<li>{_inline(item)}</li>" for item in _items(lines)) + "</ul>"
    return f"<p>{_inline(' '.join(line.strip() for line in lines))}</p>"


def anchor(heading):
    """What a link to a heading names, as GitHub makes it."""
    return re.sub(r"[^\w -]", "", heading.lower()).strip().replace(" ", "-")


def _items(lines):
    items = []
    for line in lines:
        if _ITEM.match(line):
            items.append(line[2:].strip())
        else:
            items[-1] += " " + line.strip()
    return items


def _table(lines):
    rows = [[cell.strip().replace("\\|", "|") for cell in _CELL.split(line.strip())[1:-1]] for line in lines]
    head = "".join(f"<th>{_inline(cell)}</th>" for cell in rows[0])
    body = "".join("<tr>" + "".join(f"<td>{_inline(cell)}</td>" for cell in row) + "</tr>" for row in rows[2:])
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _inline(text):
    return "".join(f"<code>{escape(part[1:-1])}</code>" if _CODE.fullmatch(part) else _marked(escape(part))
                   for part in _CODE.split(text))


def _marked(text):
    text = _LINK.sub(lambda match: f'<a href="{_as_html(match[2])}">{match[1]}</a>', text)
    return _ITALIC.sub(r"<i>\1</i>", _BOLD.sub(r"<b>\1</b>", text))


def _as_html(address):
    return re.sub(r"^(?!https?:)([^#]+)\.md(?=#|$)", r"\1.html", address)
