import pytest

from evenhand.core.packs.checks.unknown_placeholder import CHECK

FIELDS = "fields:\n  school name: {label: Name, source: school.name}\n  sorry: {type: yes-no}\n"


@pytest.mark.parametrize(
    "body", ["At ((school name))", "At ((School-Name))", "((sorry??We are sorry at ((school_name)).))"]
)
def test_leaves_listed_names_alone_however_spelt(in_body, body):
    assert in_body(CHECK, body, FIELDS) == []


def test_leaves_passages_and_choices_alone(in_body):
    body = "::: passage why\nBecause.\n:::\n((why??And so.))\n"
    assert in_body(CHECK, body) == []


@pytest.mark.parametrize(
    ("body", "spots"),
    [
        ("At ((scool name)).", [(1, 4)]),
        ("One\n\nat ((x)) and ((x))", [(3, 4), (3, 14)]),
        ("((unknown??text ((y))))", [(1, 1), (1, 17)]),
    ],
)
def test_points_at_every_use(in_body, body, spots):
    assert in_body(CHECK, body, FIELDS) == spots


def test_guesses_the_name_that_was_meant(said):
    (finding,) = said(CHECK, "((scool name))", FIELDS)
    assert "“school name”" in finding.mend


def test_stays_quick_with_ten_thousand_unknown_names(said):
    body = "".join(f"((unknown {number}))\n" for number in range(10_000))
    assert len(said(CHECK, body, FIELDS)) == 10_000
