from whiskbroom.core.calc import tree
from whiskbroom.core.calc.syntax import parse


def test_every_tree_comes_after_those_below_it_and_the_whole_last():
    whole = parse("max(a, -b) + [1, 2]").statements[0].expression
    seen = []
    for node in tree.from_the_leaves(whole):
        assert all(id(child) in seen for child in tree.children(node))
        seen.append(id(node))
    assert seen[-1] == id(whole) and len(seen) == 8
