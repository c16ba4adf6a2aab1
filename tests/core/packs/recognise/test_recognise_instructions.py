"""Instructions never print, and ask for the gates that hold what they demand."""

import pytest
from recognise_lookalikes import letter, only, pack_of, recognised

from evenhand.core.packs import About, Audience
from evenhand.core.packs.recognise.instructions import INSTRUCTIONS, instructions_in
from evenhand.core.wording import parse


@pytest.mark.parametrize(
    "sentence",
    [
        "Please use the office door when needed.",
        "Do not share photographs that could identify a child.",
        "We will not comment until we have spoken to everybody.",
        "You were unable to come to the meeting, and we would like to meet you.",
        "Note: the office is closed on Friday.",
        "Replace the lid when you have eaten.",
        "Change your password as needed.",
        "We are here if different ways of talking suit you better.",
        "This letter tells you what we do.",
    ],
)
def test_what_is_said_to_parents_stays(sentence: str) -> None:
    assert instructions_in(sentence, outside=False) == ()


@pytest.mark.demand("K20")
@pytest.mark.parametrize(
    ("sentence", "ids"),
    [
        ("Amend as appropriate.", {"amend"}),
        ("Please adapt where necessary", {"amend"}),
        ("Delete as applicable.", {"amend"}),
        ("Substitute a milder word.", {"substitute"}),
        ("This section can be removed.", {"remove"}),
        ("Delete the above paragraph.", {"remove"}),
        ("Do not use this letter if it may identify a family.", {"not-if-identifying", "not-this"}),
        ("Do not send this letter until the family has been spoken to.", {"spoken-first", "not-this"}),
        ("This letter should only be sent if you cannot meet.", {"meeting-first", "not-this"}),
        ("This template should be used with caution.", {"with-care", "not-this"}),
        ("Print it on the school's headed paper.", {"headed-paper"}),
        ("Note to office: two copies.", {"labelled"}),
    ],
)
def test_what_is_said_to_the_drafter_is_found(sentence: str, ids: set[str]) -> None:
    assert {one.id for one in instructions_in(sentence, outside=False)} == ids


def test_every_instruction_has_an_id_of_its_own() -> None:
    ids = [one.id for one in INSTRUCTIONS]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize(
    ("before", "gates"),
    [
        ("Do not use this letter if it could identify anybody.", ("identifies-nobody", "second-reader")),
        ("Do not send this letter until the family has been spoken to.", ("parties-spoken-to",)),
        ("This letter is a last resort, only if you are unable to meet.", ("meeting-first",)),
        ("Share nothing that might compromise a live police investigation.", ("live-hold",)),
        ("Read the current Kind Words guidance before using these letters.", ("guidance-read",)),
    ],
)
def test_conditions_become_gates(before: str, gates: tuple[str, ...]) -> None:
    template = only(
        recognised("Letter about a post", before, "Dear parent", "Please come and talk.", "Yours sincerely")
    )
    assert template.gates == gates
    assert before.rstrip(".") in parse(template.body).notes()[0].text


@pytest.mark.parametrize(
    ("text", "gate"),
    [
        ("I enclose a screenshot of it.", "evidence-sheet"),
        ("What you say will be kept confidential.", "confidentiality-limits"),
        ("A colleague will be there to take notes.", "note-taker-panel"),
        ("Such posts may be a criminal offence.", "loaded-words"),
    ],
)
def test_wording_asks_for_gates_too(text: str, gate: str) -> None:
    assert gate in only(recognised(*letter(text))).gates


@pytest.mark.demand("K13")
def test_a_removable_paragraph_is_a_passage() -> None:
    template = only(
        recognised(*letter("Something happened in town. This paragraph may be removed.", "Come to us."))
    )
    wording = parse(template.body)
    assert [block.label for block in wording.blocks() if hasattr(block, "label")] == ["What happened"]
    assert "removed" in wording.notes()[0].text


@pytest.mark.parametrize(
    "told", ["This paragraph can be left out.", "The following paragraph can be left out."]
)
def test_a_line_of_its_own_marks_its_neighbour(told: str) -> None:
    body = ["Kept.", "Something may go.", told, "Something may go.", "Kept too."]
    del body[1 if "following" in told else 3]
    template = only(recognised(*letter(*body)))
    passage = template.body[template.body.index("::: passage") :]
    assert "Something may go." in passage and "Kept" not in passage.split(":::\n\nKept")[0]


@pytest.mark.demand("K14")
def test_the_law_is_said_in_measured_words_first() -> None:
    template = only(
        recognised(*letter("Be kind. Such posts may be a criminal offence. Thank you for reading this."))
    )
    (choice,) = [block for block in parse(template.body).blocks() if hasattr(block, "options")]
    assert [option.value for option in choice.options] == ["measured", "as-in-the-document"]
    assert (
        template.body.index("Be kind.") < template.body.index("criminal") < template.body.index("Thank you")
    )


def test_a_letter_to_the_author_says_so() -> None:
    template = only(recognised(*letter("You have recently posted comments about us. Let us meet.")))
    assert (template.audience, template.accuses) == (Audience.PARENTS_INVOLVED, True)


def test_an_incident_is_told_from_a_reminder() -> None:
    assert only(recognised(*letter("It was brought to our attention."))).about is About.INCIDENT
    assert only(recognised(*letter("Be kind to each other."))).about is About.GENERAL


def test_instructions_for_all_letters_stand_in_each() -> None:
    result = recognised(
        "How to use these letters",
        "Read them aloud to somebody first.",
        *letter("One."),
        *letter("Two."),
    )
    assert all("Read them aloud" in one.body for one in pack_of(result).templates)
