import pytest

from evenhand.core.packs.checks.leftover_placeholder import CHECK


@pytest.mark.parametrize(
    "body",
    [
        "At ((school name)) we care.",
        "See [our policies](https://www.thornfield.example/policies).",
        "See [our policies](((policies link))).",
        "(((colour))) and (see page 2)",
        "Parents/carers and staff and/or governors",
        "Dear parents and carers … and so on.",
        "5 < 6 and 7 > 3",
        "50% of parents and 60% of carers",
        "Yours, Max",
        "::: note\nWrite <school name> and [Name], XXXX and amend ____.\n:::\nText",
        "((flag??text in optional words))",
    ],
)
def test_leaves_finished_words_alone(in_body, body):
    assert in_body(CHECK, body) == []


@pytest.mark.parametrize("element", ["<b>bold</b>", "<br/>", "<!-- x -->", '<a href="x">'])
def test_leaves_html_to_its_own_check(in_body, element):
    assert in_body(CHECK, f"Text {element}") == []


@pytest.mark.demand("K20")
@pytest.mark.rule(10)
@pytest.mark.parametrize(
    "gap",
    [
        "<school/setting name>",
        "<<name>>",
        "[Name]",
        "[link]",
        "[[site]]",
        "[ ]",
        "{{ school }}",
        "{name}",
        "«First_name»",
        "‹name›",
        "XXXX",
        "xx/xx/xxxx",
        "____",
        "........",
        "……",
        "(insert details)",
        "(please insert the date here)",
        "(name)",
        "(link)",
        "(school name)",
        "##name##",
        "%first name%",
        "Headteacher/Manager/Chair of Governors",
        "school/setting",
        "his/her",
        "TBC",
        "TODO",
    ],
)
def test_finds_gaps_in_every_spelling(in_body, gap):
    assert in_body(CHECK, f"# Title\n\nHere is {gap} for you.") == [(3, 9)]


@pytest.mark.demand("K20")
def test_finds_each_gap_of_a_line(in_body):
    assert in_body(CHECK, "At <school> ask [Name] or XXXX.") == [(1, 4), (1, 17), (1, 27)]


def test_finds_gaps_in_options_and_enclosures(in_file):
    details = (
        "enclosures: [{kind: document, text: 'The form for [Name]'}]\n"
        "fields:\n  tone: {type: one-of, options: {a: {label: A, text: 'at <school>'}}}\n"
    )
    assert in_file(CHECK, "((tone))", details) == [(8, 31), (10, 48)]


def test_finds_gaps_inside_passages_and_optional_text(in_body):
    assert in_body(CHECK, "::: passage why\nAt [Name]\n:::\n((why??at [Name]))\n") == [(2, 4), (4, 11)]


def test_leaves_labels_of_options_alone(in_file):
    details = "fields:\n  tone: {type: one-of, options: {a: {label: '[A]'}}}\n"
    assert in_file(CHECK, "((tone))", details) == []
