"""What a blank asks for depends on its words and on what stands around it."""

import pytest
from recognise_lookalikes import field, guesses_about, letter, only, recognised

from evenhand.core.packs import FieldType


@pytest.mark.parametrize(
    ("text", "name", "type_", "source"),
    [
        ("Welcome to <name of school> today.", "school name", FieldType.TEXT, "school.name"),
        ("Welcome to [SchoolName] today.", "school name", FieldType.TEXT, "school.name"),
        ("Our [nursery/pre-school] is open.", "school word", FieldType.TEXT, "school.kind_word"),
        ("Ask the headteacher/manager about it.", "leader word", FieldType.TEXT, "school.leader_word"),
        ("Ask [Name], our Designated Safeguarding Lead.", "dsl name", FieldType.TEXT, "dsl.name"),
        ("Ask our DSL, {{name}}, about it.", "dsl name", FieldType.TEXT, "dsl.name"),
        ("Write to [name], Chair of Governors.", "chair name", FieldType.TEXT, "chair.name"),
        ("Your child [name] was kind.", "child name", FieldType.TEXT, "recipient.child"),
        ("We saw <child's name> at play.", "child name", FieldType.TEXT, "recipient.child"),
        ("My colleague [name and role] will take notes.", "note taker", FieldType.PERSON, ""),
        ("Posts were made on [site] lately.", "site", FieldType.TEXT, "case.site"),
        ("They were about [event].", "event", FieldType.TEXT, ""),
        (
            "The complaints procedure is here: [link]",
            "complaints link",
            FieldType.LINK,
            "school.complaints_link",
        ),
        ("Our policies are on our website (link).", "policies link", FieldType.LINK, "school.policies_link"),
        ("Ring us on (phone number).", "school phone", FieldType.PHONE, "school.phone"),
        ("Write to [email address].", "school email", FieldType.EMAIL, "school.email"),
        ("Come on XX/XX/XXXX please.", "date", FieldType.DATE, ""),
        ("Come on Monday at ______ please.", "time", FieldType.TIME, ""),
        ("Please quote «CaseReference».", "reference", FieldType.TEXT, "case.reference"),
        ("Tell us (insert details of what happened).", "event", FieldType.LONG_TEXT, ""),
        (
            "The [deputy chair/bursar of works] decides.",
            "deputy chair or bursar of works",
            FieldType.ONE_OF,
            "",
        ),
    ],
)
def test_a_blank_is_typed_by_its_words(text: str, name: str, type_: FieldType, source: str) -> None:
    one = field(only(recognised(*letter(text))), name)
    assert (one.type, one.source) == (type_, source)


@pytest.mark.demand("K10")
def test_names_in_one_letter_are_told_apart() -> None:
    result = recognised(
        *letter(
            "Speak to [Name], the Designated Safeguarding Lead, or to [Name], Chair of Governors.",
            "My colleague [Name] will take notes.",
        )
    )
    names = [one.name for one in only(result).fields if one.name not in ("salutation", "school name")]
    assert names == ["dsl name", "chair name", "note taker"]
    assert "closing block" in guesses_about(result, "[Name]")[-1].became


def test_unknown_names_get_a_field_each() -> None:
    result = recognised(*letter("Ask [name] first. Then ask [name] again."))
    assert [one.name for one in only(result).fields] == ["salutation", "school name", "name", "name 2"]
    assert {guess.confidence.value for guess in guesses_about(result, "[name]")} == {"low"}


def test_the_same_question_is_asked_once() -> None:
    result = recognised(*letter("On [site] we saw it.", "Please leave [site] alone."))
    assert [one.name for one in only(result).fields].count("site") == 1


@pytest.mark.demand("K17")
@pytest.mark.parametrize(
    ("text", "options"),
    [
        ("Your rude posts [use other adjectives if you like] hurt.", ["public", "rude"]),
        (
            "Your rude and hostile tone (substitute other words) hurt.",
            ["recent", "rude and hostile", "rude", "hostile"],
        ),
        ("That was an abusive comment [choose another word].", ["a public", "an abusive"]),
    ],
)
def test_judging_words_begin_with_a_neutral_one(text: str, options: list[str]) -> None:
    one = field(only(recognised(*letter(text))), "describing words")
    assert [option.text for option in one.options] == options
    assert one.default == "neutral"


@pytest.mark.demand("K13")
def test_alternatives_become_options() -> None:
    one = field(only(recognised(*letter("Some grumble and/or be unkind about it."))), "grumble or be unkind")
    assert [option.text for option in one.options] == ["grumble", "be unkind", "grumble and be unkind"]


def test_a_judging_alternative_never_comes_first() -> None:
    one = only(recognised(*letter("They were abusive and/or late.")))
    assert [option.text for option in one.fields[-1].options][:2] == ["late", "abusive"]


@pytest.mark.demand("K9")
def test_the_writer_disappears_where_they_are_the_same() -> None:
    template = only(
        recognised(*letter("Ask [Name], our Designated Safeguarding Lead, or myself (if different)."))
    )
    assert field(template, "signatory is not dsl").source == "signatory.is_not_dsl"
    assert "((signatory is not dsl??, or myself))." in template.body


def test_the_alternative_follows_who_was_named() -> None:
    template = only(recognised(*letter("Ask the headteacher or me (if different).")))
    assert field(template, "signatory is not head").type is FieldType.YES_NO


@pytest.mark.demand("K19")
def test_a_clause_on_a_condition_is_optional() -> None:
    template = only(recognised(*letter("You may come, and bring a friend (if needed).")))
    assert "((bring friend??, and bring a friend))." in template.body


def test_a_missing_space_is_put_in_and_told() -> None:
    result = recognised(*letter("At <school name>we care."))
    assert "At ((school name)) we care." in only(result).body
    assert guesses_about(result, "we")[0].became.startswith("the same")


def test_words_that_read_well_are_kept_and_told() -> None:
    result = recognised(*letter("All parents/carers are welcome."))
    assert "All parents/carers are welcome." in only(result).body
    assert guesses_about(result, "parents/carers")[0].to_do


def test_a_sentence_in_brackets_can_be_left_out() -> None:
    text = "[We can find an interpreter for you if that would be of help.]"
    template = only(recognised(*letter("Come and see us.", text)))
    assert (
        "((can find interpreter??We can find an interpreter for you if that would be of help.))"
        in template.body
    )
