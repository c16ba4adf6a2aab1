import pytest

from evenhand.core.packs.checks.identifying_field_to_many import CHECK

FIELD = "about: {about}\nfields:\n  class: {{label: Which class, identifies: {identifies}}}\n"


@pytest.mark.parametrize(("about", "identifies"), [("general", "true"), ("incident", "false")])
def test_leaves_prevention_and_general_words_alone(in_file, about, identifies):
    assert in_file(CHECK, "((class))", FIELD.format(about=about, identifies=identifies)) == []


@pytest.mark.demand("K11")
@pytest.mark.rule(7)
def test_points_at_a_field_that_may_name_somebody(in_file):
    assert in_file(CHECK, "((class))", FIELD.format(about="incident", identifies="true")) == [(10, 3)]
