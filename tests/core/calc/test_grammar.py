import pytest
from whiskbroom.core.calc import tree
from whiskbroom.core.calc.grammar import DEEPEST, Grammar
from whiskbroom.core.calc.tokens import tokenize
from whiskbroom.core.errors import ExpressionError


def parsed(text):
    return shown(Grammar(tokenize(text)).expression())


def shown(node):
    """A tree with all its brackets."""
    if isinstance(node, tree.Number):
        return str(node.value)
    if isinstance(node, tree.Constant):
        return node.name.upper()
    if isinstance(node, tree.Reference):
        return node.text
    if isinstance(node, tree.Unary):
        return f"({node.operator} {shown(node.operand)})"
    if isinstance(node, tree.Binary):
        return f"({shown(node.left)} {node.operator} {shown(node.right)})"
    if isinstance(node, tree.Call):
        return f"{node.function}({', '.join(map(shown, node.arguments))})"
    return f"[{', '.join(map(shown, node.items))}]"


@pytest.mark.parametrize("text, expected", [
    ("1 + 2 * 3", "(1 + (2 * 3))"), ("1 - 2 - 3", "((1 - 2) - 3)"), ("8 / 4 / 2", "((8 / 4) / 2)"),
    ("2 ** 3 ** 2", "(2 ** (3 ** 2))"), ("2 ^ 3 ^ 2", "(2 ** (3 ** 2))"), ("-2 ** 2", "(- (2 ** 2))"),
    ("2 ** -1", "(2 ** (- 1))"), ("2 * -3", "(2 * (- 3))"), ("- - a", "(- (- a))"), ("~a & b", "((~ a) & b)"),
    ("a & b | c", "((a & b) | c)"), ("a | b & c", "(a | (b & c))"), ("a >> 1 & 3", "((a >> 1) & 3)"),
    ("a + 1 >> 2", "((a + 1) >> 2)"), ("a & b == c", "((a & b) == c)"),
    ("a > 1 and b < 2 or c", "(((a > 1) and (b < 2)) or c)"),
    ("not a > 1 and b", "((not (a > 1)) and b)"), ("not not a", "(not (not a))"), ("a OR NOT b", "(a or (not b))"),
    ("(1 + 2) * 3", "((1 + 2) * 3)"), ("5 % 3 // 2", "((5 % 3) // 2)"), ("a == -1", "(a == (- 1))"),
    ("max(a, 1) + min(b, [c, 2])", "(max(a, 1) + min(b, [c, 2]))"), ("max(a, b,)", "max(a, b)"),
    ("NaN + nodata + PI + True", "(((NAN + NODATA) + PI) + TRUE)"), ('"nan" + "true"', "(nan + true)"),
    ("#NIR# - nir", "(#NIR# - nir)"), ("nodata(a)", "nodata(a)"), ("ln(a)", "log(a)"),
    ("if(a, b, c)", "where(a, b, c)"),
    ("SQRT(a)", "sqrt(a)"), ("mean", "mean")])
def test_operators_bind_as_in_python(text, expected):
    assert parsed(text) == expected


@pytest.mark.parametrize("number, value",
                         [("007", 7), ("0xff", 255), ("0X0010", 16), ("18446744073709551615", 2 ** 64 - 1),
                          ("1e3", 1000.0), (".5", 0.5), ("5.", 5.0), ("000000000000000000000000000001", 1)])
def test_numbers_are_whole_and_exact_or_floating_point(number, value):
    found = Grammar(tokenize(number)).expression().value
    assert found == value and type(found) is type(value)


@pytest.mark.parametrize("number", ["18446744073709551616", "9" * 5000, "0x1" + "0" * 16, "1e309", "9" * 400 + ".0"])
def test_a_number_beyond_64_bits_is_refused(number):
    with pytest.raises(ExpressionError, match="does not fit 64 bits"):
        parsed(number)


@pytest.mark.parametrize("text, column, found, expected", [
    ("1 +", 4, "the end of the expression", "a name, a number"), ("* 2", 1, '"\\*"', "a name, a number"),
    ("(1", 3, "the end of the expression", r'an operator or "\)" for the bracket of line 1, column 1'),
    ("max(1, 2]", 9, '"]"', r'"\)" for the bracket of line 1, column 4'), ("[1", 3, "the end", r'"]" for the bracket'),
    ("a < b < c", 7, '"<"', "and, since comparisons are not chained"), ("1 + not a", 5, '"not"', "a name, a number"),
    ("a and", 6, "the end", "a name, a number"), (")", 1, r'"\)"', "a name, a number")])
def test_an_error_says_where_what_was_found_and_what_was_expected(text, column, found, expected):
    with pytest.raises(ExpressionError, match=f"Line 1, column {column}: found {found}.*, expected .*{expected}"):
        Grammar(tokenize(text)).expression()


def test_an_unknown_function_is_answered_with_those_that_there_are():
    with pytest.raises(ExpressionError, match='no function "eval"; there are abs, .*, where, xor'):
        parsed("eval(1)")


@pytest.mark.parametrize("text", ["sqrt(1, 2)", "where(1, 2)", "where(1, 2, 3, 4)", "percentile(a)"])
def test_a_wrong_number_of_arguments_is_refused(text):
    with pytest.raises(ExpressionError, match="cannot take [124] arguments"):
        parsed(text)


def test_empty_brackets_are_refused():
    with pytest.raises(ExpressionError, match="column 4: nothing stands between these brackets"):
        parsed("max()")


@pytest.mark.parametrize("opening, closing",
                         [("(", ")"), ("[", "]"), ("abs(", ")"), ("-", ""), ("not ", ""), ("2 ** ", "")])
def test_the_deepest_nesting_passes_and_one_level_more_does_not(opening, closing):
    levels = DEEPEST - 1
    assert parsed(opening * levels + "1" + closing * levels)
    with pytest.raises(ExpressionError, match=f"more than {DEEPEST} levels"):
        parsed(opening * DEEPEST + "1" + closing * DEEPEST)


def test_a_long_chain_is_not_deep():
    assert len(list(tree.from_the_leaves(Grammar(tokenize("+".join(["1"] * 20000))).expression()))) == 39999
