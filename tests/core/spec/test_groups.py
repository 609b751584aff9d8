from helpers.tools import make_tool
from whiskbroom.core.spec import GROUPS, numbered, workflow_order


def test_numbers_sort_as_texts_in_the_order_of_the_work():
    shown = [numbered(group) for group in GROUPS]
    assert shown == sorted(shown) and shown[0] == "01 Bands" and shown[9] == "10 Change"


def test_the_number_stands_before_the_name_in_every_language():
    assert numbered("Filters", "滤波") == "04 滤波"


def test_a_group_of_somebody_else_has_no_number():
    assert numbered("For tests") == "For tests"


def test_tools_stand_by_group_and_then_by_title():
    tools = [make_tool(title=title, group=group) for title, group in
             [("A", "Change"), ("c", "Bands"), ("B", "Bands"), ("A", "Filters")]]
    assert [(tool.group, tool.title) for tool in sorted(tools, key=workflow_order)] == [
        ("Bands", "B"), ("Bands", "c"), ("Filters", "A"), ("Change", "A")]
