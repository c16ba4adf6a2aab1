"""The words of a text part by part: moved, taken out and put in with buttons that need no script."""

from typing import Any

import pytest
from django.urls import reverse
from sent_forms import sent

from evenhand.apps.packs import queries
from evenhand.core.packs import Template
from evenhand.core.wording import Choice, Note, Passage, parse

TEXT = "incident-letter"


@pytest.fixture
def where(school: Any) -> str:
    return reverse("packs:edit", args=[school.pk, "core", TEXT])


@pytest.fixture
def browser(runner: Any, visitor: Any) -> Any:
    return visitor(runner)


def kept(school: Any) -> Template:
    found = queries.template_of(school=school, pack_id="core", template_id=TEXT)
    assert found is not None
    return found[1]


def part_of(told: dict[str, Any], what: str, words: str) -> str:
    """The part of which a control says something."""
    return next(
        key.removesuffix(f"-{what}")
        for key, value in told.items()
        if key.startswith("part-") and key.endswith(f"-{what}") and words in value[0]
    )


def test_every_passage_choice_and_note_has_its_own_fields(school: Any, browser: Any, where: str) -> None:
    page = browser.opens(where).content.decode()
    told = sent(page)
    blocks = parse(kept(school).body).blocks()
    for block in blocks:
        match block:
            case Passage(label=label):
                part = part_of(told, "label", label)
                assert told[f"{part}-name"] == [block.name]
            case Choice(label=label):
                assert part_of(told, "label", label)
            case Note(text=text):
                assert part_of(told, "words", text.strip())
    assert sum(isinstance(one, Passage) for one in blocks) == page.count("eh-piece--passage")


def test_a_part_goes_down_and_up_again_and_keeps_the_focus(school: Any, browser: Any, where: str) -> None:
    before = kept(school).body
    told = sent(browser.opens(where).content.decode())
    page = browser.sends(where, **told, then="part-1-up").content.decode()
    assert 'value="part-1-up" autofocus' in page and "Moved up." in page
    page = browser.sends(where, **sent(page), then="part-1-down").content.decode()
    assert 'value="part-1-down" autofocus' in page
    browser.sends(where, **sent(page), then="save")
    assert kept(school).body == before


def test_what_is_typed_stays_when_a_part_moves(browser: Any, where: str) -> None:
    told = sent(browser.opens(where).content.decode())
    told["part-0-words"] = ["Dear friends"]
    told["part-1-label"] = ["Say it"]
    page = sent(browser.sends(where, **told, then="part-1-up").content.decode())
    assert page["part-0-label"] == ["Say it"] and page["part-1-words"][0].startswith("Dear friends")


def test_a_passage_comes_is_written_and_goes(school: Any, browser: Any, where: str) -> None:
    told = sent(browser.opens(where).content.decode())
    page = browser.sends(where, **told, then="part-0-add-passage").content.decode()
    assert "Passage: passage-1" in page
    told = {**sent(page), "part-1-label": ["The hall"], "part-1-below": ["We meet in the hall."]}
    page = browser.sends(where, **told, then="part-1-in-note").content.decode()
    told = {**sent(page), "part-1-1-words": ["Ask the caretaker."]}
    browser.sends(where, **told, then="save")
    written = '::: passage passage-1 "The hall"\nWe meet in the hall.\n\n::: note\nAsk the caretaker.\n'
    assert written in kept(school).body
    told = sent(browser.opens(where).content.decode())
    page = browser.sends(where, **told, then="part-1-gone").content.decode()
    browser.sends(where, **sent(page), then="save")
    assert "The hall" not in kept(school).body


def test_a_choice_gets_answers_in_an_order(school: Any, browser: Any, where: str) -> None:
    page = browser.sends(where, **sent(browser.opens(where).content.decode()), then="part-0-add-choice")
    told = {**sent(page.content.decode()), "part-1-label": ["How it ends"]}
    told |= {"part-1-0-label": ["Warmly"], "part-1-0-below": ["Thank you."]}
    told |= {"part-1-1-label": ["Plainly"], "part-1-1-below": ["Goodbye."]}
    page = browser.sends(where, **told, then="part-1-in-option").content.decode()
    told = {**sent(page), "part-1-2-label": ["Not at all"], "part-1-2-below": ["Until then."]}
    page = browser.sends(where, **told, then="part-1-2-up").content.decode()
    page = browser.sends(where, **sent(page), then="part-1-0-gone").content.decode()
    browser.sends(where, **sent(page), then="save")
    choice = next(one for one in parse(kept(school).body).blocks() if "How it ends" in one.source())
    assert isinstance(choice, Choice)
    assert [one.label for one in choice.options] == ["Not at all", "Plainly"]


def test_a_passage_applies_when_a_field_says_so(school: Any, browser: Any, where: str) -> None:
    told = sent(browser.opens(where).content.decode())
    flag = next(one for one in kept(school).fields if one.source == "signatory.is_not_dsl")
    page = browser.sends(where, **told, then="part-0-add-passage").content.decode()
    told = {**sent(page), "part-1-name": "-".join(flag.name.split()), "part-1-below": "Or me."}
    browser.sends(where, **told, then="save")
    made = next(one for one in parse(kept(school).body).blocks() if "Or me." in one.source())
    assert isinstance(made, Passage) and made.name == "-".join(flag.name.split())
    assert "passage-1" not in [one.name for one in kept(school).fields]


def test_a_field_moves_in_the_form(school: Any, browser: Any, where: str) -> None:
    names = [one.name for one in kept(school).fields]
    told = sent(browser.opens(where).content.decode())
    page = browser.sends(
        where, **{**told, "field-1-hint": "Say it kindly."}, then="field-1-up"
    ).content.decode()
    assert 'value="field-0-down" autofocus' in page
    browser.sends(where, **sent(page), then="save")
    assert [one.name for one in kept(school).fields][:3] == [names[1], names[0], names[2]]
    assert kept(school).fields[0].hint == "Say it kindly."


def test_a_renamed_field_is_renamed_in_the_words(school: Any, browser: Any, where: str) -> None:
    name = kept(school).fields[0].name
    told = sent(browser.opens(where).content.decode())
    browser.sends(where, **{**told, "field-0-name": "the greeting"}, then="save")
    after = kept(school)
    assert after.fields[0].name == "the greeting"
    assert f"(({name}))" not in after.body and "((the greeting))" in after.body


@pytest.mark.parametrize("name", ["", "a (b)", 'a "b"', "second"])
def test_a_name_that_cannot_be_is_told_beside_it(school: Any, browser: Any, where: str, name: str) -> None:
    name = kept(school).fields[1].name.upper() if name == "second" else name
    told = sent(browser.opens(where).content.decode())
    page = browser.sends(where, **{**told, "field-0-name": name}, then="save", status=422).content.decode()
    assert "There is a problem" in page and 'href="#id_field-0-name"' in page


def test_a_title_in_quotation_marks_is_told_beside_it(browser: Any, where: str) -> None:
    told = sent(browser.opens(where).content.decode())
    part = next(name for name in told if name.startswith("part-") and name.endswith("-label"))
    page = browser.sends(where, **{**told, part: "The “hall”"}, then="save", status=422).content.decode()
    assert f'href="#id_{part}"' in page and "The “hall”" in page


@pytest.mark.parametrize(
    "then", ["part-99-up", "part-0-0-0-gone", "part-0-add-nonsense", "field-99-up", "part-in-x"]
)
def test_a_button_that_means_nothing_any_more_changes_nothing(
    school: Any, browser: Any, where: str, then: str
) -> None:
    before = kept(school)
    page = browser.sends(where, **sent(browser.opens(where).content.decode()), then=then).content.decode()
    assert 'name="part-0-words"' in page
    browser.sends(where, **sent(page), then="save")
    assert kept(school) == before


def test_words_that_are_no_blocks_stay_words(school: Any, browser: Any, where: str) -> None:
    told = sent(browser.opens(where).content.decode())
    told["part-0-words"] = [told["part-0-words"][0] + "\r\n::: passage"]
    page = browser.sends(where, **told, then="check").content.decode()
    told = sent(page)
    assert "::: passage\r\n" in told["part-0-words"][0] and "part-1-words" not in told
    assert "needs a name of one word" in page
