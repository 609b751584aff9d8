import pytest
from whiskbroom.core.calc.tokens import LONGEST_TEXT, tokenize
from whiskbroom.core.errors import ExpressionError


def words(text):
    return [token.text for token in tokenize(text)[:-1]]


def kinds(text):
    return [token.kind for token in tokenize(text)[:-1]]


def test_numbers_names_quoted_names_and_operators_are_told_apart():
    assert words('12 + .5e-3 ** "my layer@2" - nir') == ["12", "+", ".5e-3", "**", "my layer@2", "-", "nir"]
    assert kinds("12 'a b' nir #NIR# <=") == ["number", "quoted", "name", "alias", "operator"]


@pytest.mark.parametrize("number", ["0", "7", "1.", ".5", "1.5", "1e5", "1E-5", "2.5e+10", "0xFF"])
def test_a_number_is_one_token(number):
    assert words(number) == [number] and kinds(number) == ["number"]


@pytest.mark.parametrize("text", ["12abc", "1.2.3", "1e", "0x", "0xG", "2021_ndvi"])
def test_what_begins_as_a_number_and_is_none_is_refused_at_its_place(text):
    with pytest.raises(ExpressionError, match=r"Line 1, column 5: found .*quotation marks"):
        tokenize("1 + " + text)


def test_a_quotation_mark_inside_a_quoted_name_is_doubled():
    assert words('"say ""hi""" + \'it\'\'s\'') == ['say "hi"', "+", "it's"]


def test_a_name_may_have_letters_of_any_language_and_a_band_behind_an_at_sign():
    assert words("Höhe + 湖 + dem@2") == ["Höhe", "+", "湖", "+", "dem@2"]


@pytest.mark.parametrize("text, expected", [
    ("mean(b*)", ["mean", "(", "b*", ")"]), ("b* / 2", ["b*", "/", "2"]), ("b* * 2", ["b*", "*", "2"]),
    ("b* - mean(b*)", ["b*", "-", "mean", "(", "b*", ")"]), ("bandset2b*", ["bandset2b*"]),
    ("b*2", ["b", "*", "2"]), ("b * x", ["b", "*", "x"]), ("b**2", ["b", "**", "2"]),
    ("b*(1)", ["b", "*", "(", "1", ")"]),
    ("ab*", ["ab", "*"])])
def test_b_with_a_star_is_a_list_where_no_value_follows(text, expected):
    assert words(text) == expected


def test_a_comment_ends_with_its_line_and_an_alias_is_none():
    assert words("nir # near infrared\n#NIR# - #RED# # the rest\n# alone") == ["nir", "\n", "#NIR#", "-", "#RED#", "\n"]


def test_lines_end_with_a_line_break_or_a_semicolon_but_not_inside_brackets():
    assert kinds("a;b\nc") == ["name", "newline", "name", "newline", "name"]
    assert words("max(a,\n    b)\nc") == ["max", "(", "a", ",", "b", ")", "\n", "c"]


def test_places_count_lines_and_columns_from_one():
    places = [(token.at.line, token.at.column) for token in tokenize("a +\n  bc\r\n\td")]
    assert places == [(1, 1), (1, 3), (1, 4), (2, 3), (2, 6), (3, 2), (3, 3)]


def test_the_name_of_a_result_is_all_up_to_the_end_of_the_line():
    found = tokenize("a @ ndvi of #DATE# % 2 # comment")
    assert [token.text for token in found[:-1]] == ["a", "@", "ndvi of #DATE#", "%", "2"]
    assert [token.text for token in tokenize('a @ "x @ y"; b')[:-1]] == ["a", "@", "x @ y", ";", "b"]


@pytest.mark.parametrize("prefix", ["np.", "ma.", "np.ma.", "numpy.", "math."])
def test_numpy_s_prefix_is_left_out_before_a_function_and_nowhere_else(prefix):
    assert words(prefix + "sqrt(a)") == ["sqrt", "(", "a", ")"]
    for text in (prefix + "sqrt", prefix + prefix + "sqrt(a)", "os." + prefix + "sqrt(a)"):
        with pytest.raises(ExpressionError, match="quotation marks"):
            tokenize(text)


@pytest.mark.parametrize("text, found, expected", [
    ("a && b", '"&&"', "and"), ("a || b", r'"\|\|"', "or"), ("!a", '"!"', "not"), ("a <> b", '"<>"', "!="),
    ("a.b", r'"\."', "an operator"), ("\u201ca\u201d", "\u201c", "straight"), ("a $ b", r'"\$"', "a name, a number"),
    ("a \u2212 b", "\u2212", "-"), ("{1}", '"{"', "quotation marks"), ("a \x00", r'"\\x00"', "a name, a number"),
    ("\U0001f6f0", "\U0001f6f0", "a name, a number")])
def test_what_other_languages_write_is_answered_with_what_it_is_here(text, found, expected):
    with pytest.raises(ExpressionError, match=f"found {found if found[0] == chr(34) else chr(34) + found + chr(34)}, "
                                              f"expected {expected}"):
        tokenize(text)


def test_an_open_quotation_mark_is_shown_with_its_place():
    with pytest.raises(ExpressionError, match='Line 2, column 5: the quotation mark " is not closed'):
        tokenize('a\n1 + "nir\n"')


def test_the_longest_text_passes_and_one_character_more_does_not():
    assert tokenize(" " * LONGEST_TEXT)
    with pytest.raises(ExpressionError, match=f"{LONGEST_TEXT + 1} characters"):
        tokenize(" " * (LONGEST_TEXT + 1))
