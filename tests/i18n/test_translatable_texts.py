"""What is gathered for translation."""

import ast
import re
from pathlib import Path

import pytest
from translatable_texts import gather

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def of_source(tmp_path, origins):
    """Returns a function that gives what is gathered of a source besides the texts of the specs."""

    def texts(source, path="core/theme/made_up.py"):
        file = tmp_path / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(source, encoding="utf-8")
        return {text: what for text, (name, what) in gather(tmp_path).items() if name == path}

    return texts


def test_the_template_of_an_error_is_joined_of_its_parts(of_source):
    assert of_source("raise ParameterError('Take {a}, '\n                     'or leave it.', a=a)\n") == {
        "Take {a}, or leave it.": "error"}


def test_an_error_that_is_made_and_raised_later_is_gathered(of_source):
    assert of_source("problem = errors.InputError('Not now.')\nproblem2 = OutputError('{x}?', x=1)\n") == {
        "Not now.": "error", "{x}?": "error"}


def test_an_error_of_a_kind_of_its_own_is_gathered(of_source):
    assert of_source("class Damaged(ToolError):\n    pass\nclass Torn(errors.InputError, Damaged):\n    pass\n"
                     "raise Torn('{part} is torn.', part=1)\nraise Damaged('Gone.')\n") == {
        "{part} is torn.": "error", "Gone.": "error"}


def test_an_error_of_other_kinds_is_not_gathered(of_source):
    assert of_source("raise ValueError('Not for users.')\nraise Cancelled()\n") == {}


def test_messages_and_phrases_and_the_texts_of_outputs_are_gathered(of_source):
    assert of_source("ctx.messages.warning('{n} are gone.', n=1)\nself._messages.info('Some stay.')\n"
                     "x = Phrase('class {id}', id=2)\nname = ctx.tr('Unclassified')\n") == {
        "{n} are gone.": "message", "Some stay.": "message", "class {id}": "part of a text", "Unclassified": "text"}


def test_what_goes_to_the_log_is_not_gathered(of_source):
    assert of_source("self.logger.warning('For the log.')\nlogging.info('Too.')\n") == {}


@pytest.mark.parametrize("template", ["f'Bad {x}.'", "'Bad ' + x", "sentence", "'{}'.format(x)"])
def test_a_template_that_is_no_literal_is_refused(of_source, template):
    with pytest.raises(ValueError, match="core/theme/made_up.py:2: the template of InputError must be a plain literal"):
        of_source(f"x = 1\nraise InputError({template})\n")


@pytest.mark.parametrize("call", ["ctx.messages.warning({})", "ctx.tr({})", "Phrase({}, x=1)"])
@pytest.mark.parametrize("template", ["f'Bad {x}.'", "'Bad ' + x", "'{}'.format(x)", "', '.join(x)"])
def test_a_text_put_together_is_refused(of_source, call, template):
    with pytest.raises(ValueError, match="core/theme/made_up.py:2: the template of .* must be a plain literal"):
        of_source(f"x = 1\n{call.format(template)}\n")


def test_a_variable_may_hold_a_phrase(of_source):
    assert of_source("ctx.messages.warning(phrase)\nctx.tr(signature.title)\n") == {}


def test_the_default_template_of_an_error_is_gathered(of_source):
    assert of_source("class E(ToolError):\n    def __init__(self, template='Ended.', **values):\n        pass\n") == {
        "Ended.": "error"}


def test_progress_and_messages_of_the_provider_are_gathered(of_source):
    assert of_source("ctx.section(0, 1, 'Reading')\nctx.progress(0.5, 'Sorting')\ntr('Inputs')\ntr(name)\n",
                     "provider/made_up.py") == {"Reading": "progress", "Sorting": "progress", "Inputs": "text"}


def test_the_settings_are_gathered(of_source):
    assert of_source("_LOG_LEVELS = (('Debug', 10), ('Loud', 20))\n_E = (_Entry('X', 'Number of x', 0, 'INT'),)\n",
                     "provider/made_up.py") == {"Debug": "log level", "Loud": "log level", "Number of x": "setting"}


def test_a_text_is_gathered_once_with_its_first_origin(tmp_path):
    for name in ("b", "a"):
        (tmp_path / "core").mkdir(exist_ok=True)
        (tmp_path / "core" / f"{name}.py").write_text("raise InputError('Twice.')\n")
    assert gather(tmp_path)["Twice."] == ("core/a.py", "error")


def test_every_text_of_a_tool_is_gathered(origins):
    from whiskbroom.algorithms import ALL

    wanted = set()
    for tool in ALL.values():
        wanted |= {tool.title, tool.group, tool.summary, *tool.help.split("\n\n"), *tool.tags}
        for item in (*tool.parameters, *tool.results):
            wanted |= {item.label, getattr(item, "help", item.label), getattr(item, "unit", "")}
            if getattr(item, "kind", "") != "Names":  # which are the same in every language
                wanted |= {option.label for option in getattr(item, "options", ())}
    assert wanted - {""} <= set(origins)
    assert origins["Smallest patch to keep"] == ("algorithms/band_sieve.py", "label of min_size")
    assert origins["pixels"] == ("algorithms/area_of_applicability.py", "unit of max_samples")
    assert origins["a whole number"][0] == "core/spec/inputs.py"


def english_words(node):
    """The texts in an expression that may become its value, or a part of it, and are words."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        # A name of the program, such as a parameter's, is no word.
        return [node.value] if re.search(r"[A-Za-z]{3}", node.value) and not re.fullmatch(r"\w*_\w*",
                                                                                          node.value) else []
    if isinstance(node, (ast.BoolOp, ast.JoinedStr)):
        parts = node.values
    elif isinstance(node, ast.Call):
        parts = node.args[1:] if getattr(node.func, "attr", "") == "get" else []
    else:
        parts = [getattr(node, part) for part in ("body", "orelse", "left", "right") if hasattr(node, part)]
    return [text for part in parts for text in english_words(part)]


def untranslated(source, name=""):
    """Where an error, a message or a phrase gets words as a value that nobody translates."""
    for node in ast.walk(ast.parse(source)):
        called = "" if not isinstance(node, ast.Call) else getattr(node.func, "id", getattr(node.func, "attr", ""))
        if re.fullmatch(r"[A-Z]\w*Error|Phrase|tr|info|warning|error", called) and node.args:
            for value in node.keywords:
                yield from (f"{name}:{node.lineno}: {value.arg} is {words!r}" for words in english_words(value.value))


def test_words_as_a_value_are_seen():
    assert list(untranslated("raise InputError('{a}.', a=', '.join(x) or 'none')\nPhrase('{b}', b=f'{y} bands')\n"
                             "tr('{c}', c='big' if z else Phrase('small'))\nPhrase('{d}', d=w.get(1, 'gone'))\n")) == [
        ":1: a is 'none'", ":2: b is ' bands'", ":3: c is 'big'", ":4: d is 'gone'"]
    assert not list(untranslated("InputError('{a}', a=' x '.join(b), c=Phrase('none'), d=e[0] or '', f='min_size')\n"))


def test_no_error_message_or_phrase_has_english_words_for_a_value():
    found = [line for folder in ("core", "algorithms", "provider") for path in sorted((ROOT / folder).rglob("*.py"))
             for line in untranslated(path.read_text(encoding="utf-8"), str(path.relative_to(ROOT)))]
    assert not found
